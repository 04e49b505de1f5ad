// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace constrictor::layers {

/// Header name -> Qt module, for includes that do not name the module: QWidget -> QtWidgets.
using QtModules = std::map<std::string, std::string, std::less<>>;

/// Lists the modules below Qt's include folder (the one that holds QtCore/).
[[nodiscard]] QtModules readQtModules(const std::filesystem::path &qtIncludeFolder);

/// The Qt module of an include in angle brackets, "Qt" when it is Qt's and no installed module has it, else empty.
[[nodiscard]] std::string qtModuleOf(std::string_view include, const QtModules &modules);

} // namespace constrictor::layers
