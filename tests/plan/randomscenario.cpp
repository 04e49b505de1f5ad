// SPDX-License-Identifier: MIT
#include "plan/randomscenario.h"

#include "pep/name.h"

#include <algorithm>

namespace constrictor {

namespace {

class Maker
{
public:
    Maker(std::mt19937 &random, const SmallWorldKind &kind)
        : m_random(random)
        , m_kind(kind)
        , m_count(2 + random() % 6)
    {
        for (unsigned i = 0; i < m_count; ++i)
            m_versions.push_back(versions());
    }

    SmallWorld make()
    {
        for (unsigned i = 0; i < m_count; ++i) {
            const bool isInstalled = chance(60);
            if (isInstalled)
                addInstalled(i);
            for (const std::string &version : m_versions[i])
                m_world.releases.push_back(release(i, version));
            if (chance(isInstalled ? 70 : 15))
                m_world.locks.push_back(lock(i, isInstalled));
            if (isInstalled && chance(10))
                m_world.locks.push_back(name(i) + specifier(i));
        }
        for (unsigned i = 1 + (chance(25) ? 1 : 0); i > 0; --i) {
            const unsigned package = number(m_count);
            m_world.requests.push_back(name(package) + askedExtra(20) + specifier(package));
        }
        return std::move(m_world);
    }

private:
    unsigned number(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }
    bool chance(unsigned percent) { return number(100) < percent; }
    static std::string name(unsigned i) { return "p" + std::to_string(i); }

    std::vector<std::string> versions()
    {
        static const std::vector<std::string> final{"1.0", "1.1", "2.0", "3.0"};
        static const std::vector<std::string> any{"1.0", "1.1", "2.0rc1", "2.0", "2.1.dev1", "3.0a1", "3.0"};
        std::vector<std::string> pool = m_kind.prereleases ? any : final;
        std::shuffle(pool.begin(), pool.end(), m_random);
        pool.resize(std::min<std::size_t>(pool.size(), chance(10) ? number(3) : 2 + number(3)));
        return pool;
    }

    std::string specifier(unsigned package)
    {
        static const std::vector<std::string> operators{"==", ">=", "<=", "<", ">", "!=", "~="};
        if (chance(35))
            return {};
        static const std::vector<std::string> others{"1.0", "2.0", "3.0"};
        const std::vector<std::string> &pool = m_versions[package].empty() || chance(20) ? others : m_versions[package];
        std::string text = operators[number(static_cast<unsigned>(operators.size()))]
            + pool[number(static_cast<unsigned>(pool.size()))];
        if (m_kind.prereleases && chance(5))
            text = "<3.0a1";
        return text;
    }

    std::string askedExtra(unsigned percent)
    {
        return m_kind.extras && chance(percent) ? (chance(70) ? "[x]" : "[y]") : "";
    }

    std::vector<std::string> requirements()
    {
        std::vector<std::string> result;
        for (unsigned i = number(3); i > 0; --i) {
            const unsigned target = number(m_count);
            std::string text = name(target) + askedExtra(15) + specifier(target);
            if (m_kind.extras && chance(20))
                text += chance(70) ? " ; extra == 'x'" : " ; extra == 'y'";
            result.push_back(std::move(text));
        }
        return result;
    }

    SmallWorld::Package release(unsigned package, const std::string &version)
    {
        SmallWorld::Package result{name(package), version, m_kind.yanked && chance(15), requirements(), {}};
        if (m_kind.extras && chance(70))
            result.extras = {"x"};
        if (m_kind.extras && chance(30))
            result.extras.emplace_back("y");
        return result;
    }

    void addInstalled(unsigned package)
    {
        static const std::vector<std::string> own{"1.0", "2.0a0+own", "1.0+local.1", "0.5"};
        const std::vector<std::string> &pool = m_versions[package].empty() || chance(20) ? own : m_versions[package];
        m_world.installedPackages.push_back(release(package, pool[number(static_cast<unsigned>(pool.size()))]));
    }

    std::string lock(unsigned package, bool isInstalled)
    {
        if (isInstalled && chance(85))
            return name(package) + "==" + m_world.installedPackages.back().version;
        return name(package) + specifier(package);
    }

    std::mt19937 &m_random;
    SmallWorldKind m_kind;
    unsigned m_count;
    std::vector<std::vector<std::string>> m_versions; ///< on the index, by package
    SmallWorld m_world;
};

} // namespace

SmallWorld randomSmallWorld(std::mt19937 &random, const SmallWorldKind &kind)
{
    return Maker(random, kind).make();
}

Scenario toScenario(const SmallWorld &world)
{
    Scenario scenario;
    scenario.environment.markers = pep::cpythonOnLinux("3.12.3", "x86_64");
    for (const SmallWorld::Package &package : world.installedPackages) {
        InstalledPackage installedPackage;
        installedPackage.name = package.name;
        installedPackage.normalizedName = pep::normalizedName(package.name);
        installedPackage.versionText = package.version;
        installedPackage.version = pep::Version::parse(package.version);
        installedPackage.providedExtras = package.extras;
        for (const std::string &text : package.requirements)
            installedPackage.requirements.add(text, 0);
        scenario.environment.packages.push_back(std::move(installedPackage));
    }
    for (const SmallWorld::Package &release : world.releases)
        scenario.source.add(release.name, {release.version, release.requirements, release.extras, release.yanked});
    ConstraintFile file;
    file.path = "/etc/pip/constraint.txt";
    for (const std::string &line : world.locks)
        file.text += line + "\n";
    file.content = parseConstraints(file.text);
    scenario.environment.constraintFiles.push_back(std::move(file));
    for (const std::string &text : world.requests)
        scenario.requests.lines.push_back({text, {}, 0});
    return scenario;
}

std::string toText(const SmallWorld &world)
{
    std::string text;
    const auto addPackage = [&](const char *keyword, const SmallWorld::Package &package) {
        text += std::string(keyword) + " " + package.name + " " + package.version + (package.yanked ? " yanked" : "")
            + "\n";
        for (const std::string &extra : package.extras)
            text += "  extra " + extra + "\n";
        for (const std::string &requirement : package.requirements)
            text += "  requires " + requirement + "\n";
    };
    for (const SmallWorld::Package &package : world.installedPackages)
        addPackage("installed", package);
    for (const SmallWorld::Package &release : world.releases)
        addPackage("release", release);
    for (const std::string &line : world.locks)
        text += "lock " + line + "\n";
    for (const std::string &request : world.requests)
        text += "request " + request + "\n";
    return text;
}

} // namespace constrictor
