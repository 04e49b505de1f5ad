// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace constrictor {

/// The "environment" of every JSON format that is about one.
[[nodiscard]] QJsonObject environmentJson(const Scan &scan);

/// One problem with its code and place.
[[nodiscard]] QJsonObject problemJson(const FileProblem &problem);

/// The "problems": what could not be read or is odd.
[[nodiscard]] QJsonArray problemsJson(const Environment &environment);

/// @p text, or null where it is empty. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] QJsonValue textOrNull(std::string_view text);

[[nodiscard]] QString jsonText(std::string_view text);

} // namespace constrictor
