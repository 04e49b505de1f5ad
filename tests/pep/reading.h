// SPDX-License-Identifier: MIT
#pragma once

#include "pep/requirement.h"
#include "pep/wheelname.h"

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <string_view>

/// For tests: values of texts that must be readable, and printing for doctest.
namespace constrictor::pep {

inline Version version(std::string_view text)
{
    const std::optional<Version> value = Version::parse(text);
    REQUIRE_MESSAGE(value.has_value(), text);
    return *value;
}

inline SpecifierSet specifiers(std::string_view text)
{
    const std::optional<SpecifierSet> value = SpecifierSet::parse(text);
    REQUIRE_MESSAGE(value.has_value(), text);
    return *value;
}

inline Marker marker(std::string_view text)
{
    const std::optional<Marker> value = Marker::parse(text);
    REQUIRE_MESSAGE(value.has_value(), text);
    return *value;
}

inline Requirement requirement(std::string_view text)
{
    const std::optional<Requirement> value = Requirement::parse(text);
    REQUIRE_MESSAGE(value.has_value(), text);
    return *value;
}

/// The fault of a text that T must refuse.
template<typename T>
ParseError faultOf(std::string_view text)
{
    ParseError error;
    REQUIRE_MESSAGE(!T::parse(text, &error).has_value(), text);
    return error;
}

inline std::ostream &operator<<(std::ostream &stream, const Version &version)
{
    return stream << version.toString();
}

inline std::ostream &operator<<(std::ostream &stream, const ParseError &error)
{
    return stream << "expected " << static_cast<int>(error.expected) << " at " << error.position;
}

} // namespace constrictor::pep
