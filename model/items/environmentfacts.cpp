// SPDX-License-Identifier: MIT
#include "items/environmentfacts.h"

#include "wording/environments.h"
#include "wording/phrase.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace constrictor {

namespace {

class Facts
{
    Q_DECLARE_TR_FUNCTIONS(constrictor::Facts)

public:
    explicit Facts(const Scan &scan)
        : m_scan(scan)
        , m_environment(scan.environment)
    {
    }

    [[nodiscard]] std::vector<HeadFact> head() const
    {
        std::vector<HeadFact> facts;
        const auto add = [&](FactKind kind, const QString &text) { facts.push_back({kind, text}); };
        if (!m_environment.interpreter.version.empty())
            add(FactKind::Python, tr("Python %1").arg(shown(m_environment.interpreter.version)));
        if (!m_environment.cuda.version.empty())
            add(FactKind::Cuda, tr("CUDA %1").arg(shown(m_environment.cuda.version)));
        if (!m_environment.osName.empty())
            add(FactKind::System, shown(m_environment.osName));
        add(FactKind::Packages, tr("%n package(s)", nullptr, static_cast<int>(m_environment.packages.size())));
        add(FactKind::Locks, tr("%n lock(s)", nullptr, lockCount()));
        return facts;
    }

    [[nodiscard]] FactSection environment() const
    {
        FactSection section{tr("This environment"), {}};
        add(section, tr("Opened as"), placeWords(m_scan.inputs));
        if (m_environment.ngc)
            add(section, tr("Detected by"), shown(m_environment.ngc->evidence));
        add(section, tr("Python"), shown(m_environment.interpreter.version));
        add(section, tr("Interpreter"), shown(m_environment.interpreter.path));
        add(section, QStringLiteral("PyTorch"), versionOf("torch"));
        add(section, QStringLiteral("CUDA"), shown(m_environment.cuda.version));
        add(section, QStringLiteral("pip"), versionOf("pip"));
        return section;
    }

    [[nodiscard]] FactSection constraints() const
    {
        FactSection section{tr("Constraint file"), {}};
        for (const ConstraintFile &file : m_environment.constraintFiles)
            add(section, tr("File"), shown(file.path));
        if (m_environment.constraintFiles.empty())
            add(section, tr("File"), tr("none: nothing is locked"));
        add(section, tr("Locks"), QLocale().toString(lockCount()));
        add(section, tr("Not locked"), QLocale().toString(count(LockState::NotLocked)));
        if (const int absent = count(LockState::NotInstalled))
            add(section, tr("Not installed"), QLocale().toString(absent));
        return section;
    }

private:
    static void add(FactSection &section, const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            section.lines.push_back({label, value});
    }

    [[nodiscard]] int count(LockState state) const
    {
        return static_cast<int>(std::ranges::count(m_scan.packages, state, &LockedPackage::state));
    }

    [[nodiscard]] int lockCount() const
    {
        return static_cast<int>(m_scan.packages.size()) - count(LockState::NotLocked);
    }

    [[nodiscard]] QString versionOf(std::string_view name) const
    {
        const InstalledPackage *package = findPackage(m_environment, name);
        return package ? shown(package->versionText) : QString();
    }

    const Scan &m_scan;
    const Environment &m_environment;
};

} // namespace

std::vector<HeadFact> headFacts(const Scan &scan)
{
    return Facts(scan).head();
}

std::vector<FactSection> factSections(const Scan &scan)
{
    const Facts facts(scan);
    return {facts.environment(), facts.constraints()};
}

} // namespace constrictor
