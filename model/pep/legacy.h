// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor::pep {

/// A version text that PEP 440 does not know, such as "1.0-dev-r1", with the order that pip gave such texts before 24.1
/// (that of setuptools 8, kept by packaging up to 21.3). As a version it stands below every Version there.
class LegacyVersion
{
public:
    /// Takes any text.
    explicit LegacyVersion(std::string_view text);

    [[nodiscard]] const std::string &text() const { return m_text; }

    friend std::strong_ordering operator<=>(const LegacyVersion &a, const LegacyVersion &b)
    {
        return a.m_key <=> b.m_key;
    }
    friend bool operator==(const LegacyVersion &a, const LegacyVersion &b) { return a.m_key == b.m_key; }

private:
    std::string m_text;
    std::vector<std::string> m_key;
};

} // namespace constrictor::pep
