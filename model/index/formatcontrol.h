// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace constrictor {

/// Which kinds of files pip may take of a package: its options --no-binary and --only-binary (pip,
/// _internal/models/format_control.py). Each value takes back what an earlier one said of the same package.
class FormatControl
{
public:
    /// @p value as pip takes it: names with commas, ":all:", ":none:".
    void addNoBinary(std::string_view value);
    void addOnlyBinary(std::string_view value);

    [[nodiscard]] bool takesWheels(std::string_view normalizedName) const;
    [[nodiscard]] bool takesSourceArchives(std::string_view normalizedName) const;

private:
    using Names = std::set<std::string, std::less<>>;

    static void add(std::string_view value, Names &target, Names &other);

    Names m_noBinary; ///< normalized, or ":all:"
    Names m_onlyBinary;
};

} // namespace constrictor
