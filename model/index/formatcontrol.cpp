// SPDX-License-Identifier: MIT
#include "index/formatcontrol.h"

#include "pep/name.h"

namespace constrictor {

namespace {

constexpr std::string_view all = ":all:";
constexpr std::string_view none = ":none:";

} // namespace

void FormatControl::add(std::string_view value, Names &target, Names &other)
{
    for (bool atEnd = false; !atEnd;) {
        const std::size_t comma = value.find(',');
        const std::string_view name = value.substr(0, comma);
        atEnd = comma == value.npos;
        value.remove_prefix(atEnd ? value.size() : comma + 1);
        if (name == all) {
            other.clear();
            target = {std::string(all)};
            atEnd = atEnd || value.find(none) == value.npos; // it covers all that follows
        } else if (name == none) {
            target.clear();
        } else if (!name.empty()) {
            const std::string normalized = pep::normalizedName(name);
            other.erase(normalized);
            target.insert(normalized);
        }
    }
}

void FormatControl::addNoBinary(std::string_view value)
{
    add(value, m_noBinary, m_onlyBinary);
}

void FormatControl::addOnlyBinary(std::string_view value)
{
    add(value, m_onlyBinary, m_noBinary);
}

bool FormatControl::takesWheels(std::string_view normalizedName) const
{
    if (m_onlyBinary.contains(normalizedName))
        return true;
    return !m_noBinary.contains(normalizedName) && (m_onlyBinary.contains(all) || !m_noBinary.contains(all));
}

bool FormatControl::takesSourceArchives(std::string_view normalizedName) const
{
    if (m_onlyBinary.contains(normalizedName))
        return false;
    return m_noBinary.contains(normalizedName) || !m_onlyBinary.contains(all);
}

} // namespace constrictor
