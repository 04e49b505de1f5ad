// SPDX-License-Identifier: MIT
#include "layers/spdx.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace constrictor::layers {
namespace {

bool needsLicense(const SourceFile &file)
{
    static constexpr std::array<std::string_view, 7> suffixes = {".cpp",           ".h",  ".h.in", ".cmake",
                                                                 "CMakeLists.txt", ".sh", ".py"};
    const auto matches = [&](std::string_view suffix) { return file.path.ends_with(suffix); };
    return file.text.starts_with("#!") || std::ranges::any_of(suffixes, matches);
}

bool hasLicense(std::string_view text)
{
    std::size_t end = 0;
    for (int line = 0; line < 5 && end != std::string_view::npos; ++line)
        end = text.find('\n', end == 0 ? 0 : end + 1);
    return text.substr(0, end).find("SPDX-License-Identifier: ") != std::string_view::npos;
}

} // namespace

std::vector<std::string> filesWithoutLicense(const std::vector<SourceFile> &files)
{
    std::vector<std::string> found;
    for (const SourceFile &file : files) {
        if (needsLicense(file) && !hasLicense(file.text))
            found.push_back(file.path + ": no SPDX-License-Identifier in the first five lines");
    }
    return found;
}

} // namespace constrictor::layers
