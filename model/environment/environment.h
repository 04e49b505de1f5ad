// SPDX-License-Identifier: MIT
#pragma once

#include "environment/cuda.h"
#include "environment/installedpackage.h"
#include "environment/interpreter.h"
#include "environment/ngcrelease.h"
#include "environment/settings.h"
#include "parse/constraints.h"
#include "parse/pipconfig.h"
#include "parse/problem.h"
#include "pep/marker.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// Why a constraint file counts.
enum class ConstraintSource : std::uint8_t {
    DefaultPlace, ///< /etc/pip/constraint.txt is there, though nothing recorded names it
    Variable, ///< PIP_CONSTRAINT
    PipConfiguration, ///< constraint = in a pip.conf
    Include, ///< -c or -r in another one
    Given, ///< --constraint on our command line, or pasted
};

/// A constraint file that applies, missing ones included.
struct ConstraintFile
{
    std::string path; ///< absolute inside the root
    ConstraintSource source = ConstraintSource::DefaultPlace;
    std::string namedBy; ///< the file that names it, or empty
    bool exists = true;
    std::string text; ///< the bytes as read; UTF-8 where content says that they were converted
    ConstraintText content;
};

/// A line of a constraint file, as a pair of indexes.
struct Lock
{
    std::uint32_t file = 0; ///< into Environment::constraintFiles
    std::uint32_t line = 0; ///< into that file's content.lines

    friend auto operator<=>(const Lock &, const Lock &) = default; ///< the order of files and lines
};

/// Everything that was read from one root (or from pasted texts). A value; never changed after scan() made it.
struct Environment
{
    std::string root; ///< as the user named it
    std::string osName; ///< PRETTY_NAME of os-release, or empty
    Interpreter interpreter; ///< the chosen one
    std::vector<Interpreter> interpreters; ///< all, the chosen one among them
    pep::MarkerEnvironment markers; ///< of the chosen interpreter, never of this machine's Python
    std::optional<NgcRelease> ngc;
    Cuda cuda;
    std::vector<InstalledPackage> packages; ///< first of each name in sys.path order; sorted by normalizedName
    std::vector<InstalledPackage> shadowed; ///< later copies of a name, never used by Python
    bool wheelsRead = true; ///< false: too many packages to read what each WHEEL says of its platform
    std::vector<RecordedVariable> variables;
    std::vector<PipSetting> pipSettings;
    std::vector<ConstraintFile> constraintFiles; ///< all that apply, in pip's order
    std::vector<FileProblem> problems; ///< what could not be read; the rest is there
};

[[nodiscard]] inline const ConstraintLine &lineOf(const Environment &environment, Lock lock)
{
    return environment.constraintFiles[lock.file].content.lines[lock.line];
}

/// The package with that PEP 503 name, or nullptr.
[[nodiscard]] const InstalledPackage *findPackage(const Environment &environment, std::string_view normalizedName);

} // namespace constrictor
