// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/lines.h"
#include "diagnose/places.h"
#include "diagnose/rule.h"

#include <array>

namespace constrictor {

namespace {

/// The first line that refuses the installed version.
Lock refusingLock(const Environment &environment, const LockedPackage &package)
{
    const InstalledPackage &installed = environment.packages[*package.package];
    for (const Lock lock : package.locks) {
        const ConstraintLine &line = lineOf(environment, lock);
        if (appliesHere(environment, line) && !admits(*line.requirement, installed))
            return lock;
    }
    return package.locks.front();
}

std::vector<Finding> checkInstalled(const Subject &subject)
{
    const Environment &environment = subject.environment;
    Cases cases("lock-differs", Severity::Warning);
    for (const LockedPackage &package : subject.packages) {
        if (package.state != LockState::Differs)
            continue;
        cases.add([&] {
            const Lock lock = refusingLock(environment, package);
            const InstalledPackage &installed = environment.packages[*package.package];
            return Detail{{"lock-differs-for", {installed.name, lineText(environment, lock), installed.versionText}},
                          lockPlace(environment, lock)};
        });
    }
    return std::move(cases).findings();
}

std::vector<Finding> checkMissing(const Subject &subject)
{
    const Environment &environment = subject.environment;
    Cases cases("locked-not-installed", Severity::Note);
    for (const LockedPackage &package : subject.packages) {
        if (package.state != LockState::NotInstalled)
            continue;
        cases.add([&] {
            const Lock lock = package.locks.front();
            return Detail{{"locked-not-installed-line", {lineText(environment, lock)}}, lockPlace(environment, lock)};
        });
    }
    return std::move(cases).findings();
}

/// Whether packages of another Python may be what the lock was made for.
bool hasOtherPython(const Environment &environment)
{
    return environment.interpreters.size() > 1 || environment.interpreter.layout == PythonLayout::VirtualEnvironment;
}

// A pin to a local build (==1.0+local) that is not installed here: no index has it, so that pip fails with a conflict
// that is none.
std::vector<Finding> checkForeign(const Subject &subject)
{
    const Environment &environment = subject.environment;
    if (!hasOtherPython(environment))
        return {};
    Cases cases("foreign-pins", Severity::Warning);
    for (const LockedPackage &package : subject.packages) {
        if (package.state != LockState::NotInstalled && package.state != LockState::Differs)
            continue;
        for (const Lock lock : package.locks) {
            const ConstraintLine &line = lineOf(environment, lock);
            const std::optional<pep::Version> pin = line.requirement->specifiers.pinnedVersion();
            if (pin && pin->hasLocal() && appliesHere(environment, line))
                cases.add([&] {
                    return Detail{{"foreign-pin", {lineText(environment, lock)}}, lockPlace(environment, lock)};
                });
        }
    }
    return std::move(cases).findings({environment.interpreter.version});
}

using Codes = std::array<std::string_view, 2>;
constexpr Codes differsCodes{"lock-differs", "lock-differs-for"};
constexpr Codes missingCodes{"locked-not-installed", "locked-not-installed-line"};
constexpr Codes foreignCodes{"foreign-pins", "foreign-pin"};

} // namespace

constinit const Rule lockDiffers{"lock-differs", Severity::Warning, Category::Lock,
                                 Need::Locks,    differsCodes,      checkInstalled};
constinit const Rule foreignPins{"foreign-pins", Severity::Warning, Category::Lock,
                                 Need::Locks,    foreignCodes,      checkForeign};
constinit const Rule lockedNotInstalled{"locked-not-installed", Severity::Note, Category::Lock, Need::Locks,
                                        missingCodes,           checkMissing};

} // namespace constrictor
