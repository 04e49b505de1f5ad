// SPDX-License-Identifier: MIT
#include "wording/environments.h"

#include "analysis/demo.h"
#include "wording/phrase.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace constrictor {

QString environmentTitle(const Scan &scan)
{
    const Environment &environment = scan.environment;
    if (environment.ngc) {
        const NgcRelease &ngc = *environment.ngc;
        return QStringLiteral("NGC %1 %2")
            .arg(shown(ngc.product), shown(ngc.baseRelease.empty() ? ngc.release : ngc.baseRelease))
            .trimmed();
    }
    if (environment.interpreter.layout == PythonLayout::VirtualEnvironment || environment.osName.empty()) {
        const std::string &root = scan.inputs.root.empty() ? environment.root : scan.inputs.root; // empty: texts alone
        const std::size_t end = root.find_last_not_of('/');
        const std::size_t start = end == std::string::npos ? end : root.find_last_of('/', end);
        if (end != std::string::npos)
            return shown(root.substr(start + 1, end - start));
    }
    return environment.osName.empty() ? shown(scan.inputs.root) : shown(environment.osName);
}

QString placeWords(const Inputs &inputs)
{
    if (isDemo(inputs))
        return QCoreApplication::translate("Environments", "Demo copy");
    if (!inputs.displayName.empty() || !inputs.root.empty())
        return shown(inputs.displayName.empty() ? inputs.root : inputs.displayName);
    QStringList texts;
    for (const std::vector<std::string> *files : {&inputs.listFiles, &inputs.constraintFiles}) {
        for (const std::string &file : *files)
            texts << shown(file);
    }
    return texts.join(QStringLiteral(", "));
}

QStringList environmentFacts(const Scan &scan)
{
    const Environment &environment = scan.environment;
    QStringList facts;
    if (!environment.interpreter.version.empty())
        facts.append(QStringLiteral("Python ") + shown(environment.interpreter.version));
    if (!environment.cuda.version.empty())
        facts.append(QStringLiteral("CUDA ") + shown(environment.cuda.version));
    if (!environment.osName.empty())
        facts.append(shown(environment.osName));
    const auto packages = static_cast<int>(environment.packages.size()); // lupdate does not read casts in calls
    facts.append(
        QCoreApplication::translate("Environments", "%n package(s)", "a count of installed packages", packages));
    const auto isLocked = [](const LockedPackage &row) { return !row.locks.empty(); };
    const auto locks = static_cast<int>(std::ranges::count_if(scan.packages, isLocked));
    facts.append(QCoreApplication::translate("Environments", "%n lock(s)", "a count of locked names", locks));
    return facts;
}

QString lockStateName(LockState state)
{
    switch (state) {
    case LockState::Locked:
        return QCoreApplication::translate("LockState", "Locked");
    case LockState::Differs:
        return QCoreApplication::translate("LockState", "Conflicts");
    case LockState::NotLocked:
        return QCoreApplication::translate("LockState", "Not locked");
    case LockState::NotInstalled:
        return QCoreApplication::translate("LockState", "Not installed");
    case LockState::NotApplicable:
        break;
    }
    return QCoreApplication::translate("LockState", "Not applicable");
}

QString relationStateName(RelationState state)
{
    switch (state) {
    case RelationState::Met:
        return QCoreApplication::translate("RelationState", "Satisfied");
    case RelationState::Unmet:
        return QCoreApplication::translate("RelationState", "Unmet");
    case RelationState::Missing:
        break;
    }
    return QCoreApplication::translate("RelationState", "Not installed");
}

} // namespace constrictor
