// SPDX-License-Identifier: MIT
#pragma once

#include "pep/marker.h"

#include <array>
#include <string_view>

/// Private to this folder: how variables and operators of markers are spelled.
namespace constrictor::pep {

struct MarkerVariableName
{
    std::string_view text;
    MarkerVariable variable;
};

/// In the order of MarkerVariable, then the spellings of PEP 345 that are still understood.
inline constexpr std::array<MarkerVariableName, 20> MarkerVariableNames{{
    {"implementation_name", MarkerVariable::ImplementationName},
    {"implementation_version", MarkerVariable::ImplementationVersion},
    {"os_name", MarkerVariable::OsName},
    {"platform_machine", MarkerVariable::PlatformMachine},
    {"platform_release", MarkerVariable::PlatformRelease},
    {"platform_system", MarkerVariable::PlatformSystem},
    {"platform_version", MarkerVariable::PlatformVersion},
    {"python_full_version", MarkerVariable::PythonFullVersion},
    {"platform_python_implementation", MarkerVariable::PlatformPythonImplementation},
    {"python_version", MarkerVariable::PythonVersion},
    {"sys_platform", MarkerVariable::SysPlatform},
    {"extra", MarkerVariable::Extra},
    {"extras", MarkerVariable::Extras},
    {"dependency_groups", MarkerVariable::DependencyGroups},
    {"os.name", MarkerVariable::OsName},
    {"sys.platform", MarkerVariable::SysPlatform},
    {"platform.version", MarkerVariable::PlatformVersion},
    {"platform.machine", MarkerVariable::PlatformMachine},
    {"platform.python_implementation", MarkerVariable::PlatformPythonImplementation},
    {"python_implementation", MarkerVariable::PlatformPythonImplementation},
}};

constexpr std::string_view nameOf(MarkerVariable variable)
{
    return MarkerVariableNames[static_cast<std::size_t>(variable)].text;
}

/// In the order of MarkerOperator.
inline constexpr std::array<std::string_view, 10> MarkerOperatorTexts{
    "==", "!=", "<=", "<", ">=", ">", "~=", "===", "in", "not in"};

constexpr std::string_view textOf(MarkerOperator op)
{
    return MarkerOperatorTexts[static_cast<std::size_t>(op)];
}

} // namespace constrictor::pep
