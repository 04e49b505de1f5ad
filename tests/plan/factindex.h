// SPDX-License-Identifier: MIT
#pragma once

#include "index/candidatesource.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// An index as facts only, in one compact text that pack.py wrote for one target. Holds no files.
///
/// One fact a line: `r TEXT` a requirement, `d 0,3,5` a list of requirements, `x a,b` a list of extras, `p NAME` a
/// package, and after it its releases `v VERSION LIST EXTRAS [FLAGS]`, both numbers counting from 0 in the order of
/// their lines. Flags: y yanked, s only source archives, o another Python, b metadata that cannot be read; the last
/// three have "-" for both numbers.
class FactIndex : public CandidateSource
{
public:
    /// Nothing if a line is not of that form.
    [[nodiscard]] static std::optional<FactIndex> parse(std::string text);

    const ReleaseList &releases(std::string_view name, const StopToken &stop) override;
    ReleaseMetadata metadata(std::string_view name, const Release &release, const StopToken &stop) override;

private:
    [[nodiscard]] bool readLine(std::string_view line);
    [[nodiscard]] ReleaseList readReleases(std::string_view name) const;

    std::unique_ptr<const std::string> m_text; ///< stays where it is: the rest points into it
    std::vector<std::string_view> m_requirements;
    std::vector<std::string_view> m_requirementLists; ///< "0,3,5"
    std::vector<std::string_view> m_extraLists;
    std::map<std::string_view, std::vector<std::string_view>, std::less<>> m_releaseLines; ///< by package
    std::vector<std::string_view> *m_current = nullptr; ///< while parsing: the package's lines
    std::map<std::string, ReleaseList, std::less<>> m_lists;
};

} // namespace constrictor
