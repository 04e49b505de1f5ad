// SPDX-License-Identifier: MIT
#include "plan/randomscenario.h"

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
                m_world.releases.push_back(offered(i, version, isInstalled));
            if (m_kind.oddities && chance(15))
                leaveOut(m_world.releases);
            if (chance(isInstalled ? 70 : 15))
                m_world.locks.push_back(lock(i, isInstalled));
            if (isInstalled && chance(10))
                m_world.locks.push_back(name(i) + specifier(i));
        }
        for (unsigned i = 1 + (chance(25) ? 1 : 0); i > 0; --i) {
            const unsigned package = number(m_count);
            m_world.requests.push_back(name(package) + askedExtra(20) + specifier(package));
        }
        if (m_kind.oddities)
            addOddities();
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
        static const std::vector<std::string> odd{"1.0",   "1.0.post1", "1.0+cu1", "1.1",
                                                  "1!0.5", "2.0rc1",    "2.0",     "3.0"};
        std::vector<std::string> pool = m_kind.oddities ? odd : m_kind.prereleases ? any : final;
        std::shuffle(pool.begin(), pool.end(), m_random);
        pool.resize(std::min<std::size_t>(pool.size(), chance(10) ? number(3) : 2 + number(3)));
        return pool;
    }

    std::string specifier(unsigned package)
    {
        static const std::vector<std::string> operators{"==", ">=", "<=", "<", ">", "!=", "~="};
        if (chance(35))
            return {};
        if (m_kind.oddities && chance(20))
            return oddSpecifier();
        static const std::vector<std::string> others{"1.0", "2.0", "3.0"};
        const std::vector<std::string> &pool = m_versions[package].empty() || chance(20) ? others : m_versions[package];
        const std::string &version = pool[number(static_cast<unsigned>(pool.size()))];
        const bool isLocal = version.find('+') != std::string::npos; // which few operators take
        std::string text = operators[isLocal ? 0 : number(static_cast<unsigned>(operators.size()))] + version;
        if (m_kind.prereleases && chance(5))
            text = "<3.0a1";
        return text;
    }

    std::string oddSpecifier()
    {
        static const std::vector<std::string> texts{
            "==1.*",       "!=1.*", "===1.0",      "==1.0+cu1",     ">=1.0,<2", "~=1.0.0",    "<1!0",      ">=1!0",
            ">=1.0,!=1.1", ">1.0",  "<=1.0.post1", "==2.0.*,!=2.0", "===1.1",   ">=2.0.dev0", "==3.0,>=3", "<2,>=2"};
        return texts[number(static_cast<unsigned>(texts.size()))];
    }

    /// The last release cannot be had as a wheel, or not with this Python.
    void leaveOut(std::vector<SmallWorld::Package> &releases)
    {
        if (!releases.empty())
            releases.back().flags.emplace_back(chance(50) ? "sdist" : "other-python");
    }

    /// Options, local wheels, bad pairs, conditions: a few of each kind.
    void addOddities()
    {
        if (chance(20))
            m_world.requests.push_back(m_world.requests.front());
        if (chance(10))
            m_world.requests.front() += " ; python_version < '3'";
        if (chance(10) && !m_world.locks.empty())
            m_world.locks.front() += " ; python_version " + std::string(chance(50) ? "<" : ">") + " '3'";
        for (SmallWorld::Package &one : m_world.releases) {
            if (!one.requirements.empty() && chance(5) && one.requirements.front().find(';') == std::string::npos)
                one.requirements.front() += " ; python_version < '3'";
        }
        if (chance(10))
            addWheel(number(m_count));
        for (const auto &[option, percent] : {std::pair{"upgrade", 10U}, std::pair{"pre", 10U}}) {
            if (chance(percent))
                m_world.options.emplace_back(option);
        }
        if (chance(15))
            m_world.options.push_back("keep-lock " + name(number(m_count)));
        if (chance(15))
            m_world.options.push_back("allow-remove " + name(number(m_count)));
        if (chance(10)) {
            const unsigned one = number(m_count);
            const unsigned other = (one + 1) % m_count;
            m_world.options.push_back("bad-pair " + name(one) + specifier(one) + " | " + name(other)
                                      + specifier(other));
        }
    }

    void addWheel(unsigned package)
    {
        SmallWorld::Package wheel = release(package, chance(50) ? "1.0" : "4.0b1");
        wheel.flags = {name(package) + "-" + wheel.version + "-py3-none-any.whl"};
        m_world.wheels.push_back(std::move(wheel));
    }

    std::string askedExtra(unsigned percent)
    {
        return m_kind.extras && chance(percent) ? (chance(70) ? "[x]" : "[y]") : "";
    }

    std::vector<std::string> requirements(unsigned package)
    {
        std::vector<std::string> result;
        for (unsigned i = number(3); i > 0; --i) {
            const unsigned target = number(m_count);
            if (m_kind.oddities && target == package)
                continue;
            std::string text = name(target) + askedExtra(15) + specifier(target);
            if (m_kind.extras && chance(20))
                text += chance(70) ? " ; extra == 'x'" : " ; extra == 'y'";
            result.push_back(std::move(text));
        }
        return result;
    }

    SmallWorld::Package release(unsigned package, const std::string &version)
    {
        SmallWorld::Package result{name(package), version, {}, requirements(package), {}};
        if (m_kind.yanked && chance(15))
            result.flags.emplace_back("yanked");
        if (m_kind.extras && chance(70))
            result.extras = {"x"};
        if (m_kind.extras && chance(30))
            result.extras.emplace_back("y");
        return result;
    }

    /// Among the oddities, what is installed and on the index is the same.
    SmallWorld::Package offered(unsigned package, const std::string &version, bool isInstalled)
    {
        SmallWorld::Package result = release(package, version);
        if (m_kind.oddities && isInstalled && m_world.installedPackages.back().version == version) {
            result.requirements = m_world.installedPackages.back().requirements;
            result.extras = m_world.installedPackages.back().extras;
        }
        return result;
    }

    void addInstalled(unsigned package)
    {
        static const std::vector<std::string> own{"1.0", "2.0a0+own", "1.0+local.1", "0.5"};
        const std::vector<std::string> &pool = m_versions[package].empty() || chance(20) ? own : m_versions[package];
        m_world.installedPackages.push_back(release(package, pool[number(static_cast<unsigned>(pool.size()))]));
        m_world.installedPackages.back().flags.clear();
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
    return scenarioOf(toText(world));
}

std::string toText(const SmallWorld &world)
{
    std::string text;
    const auto addPackage = [&](const char *keyword, const SmallWorld::Package &package) {
        text += std::string(keyword) + " " + package.name + " " + package.version;
        for (const std::string &flag : package.flags)
            text += " " + flag;
        text += "\n";
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
    for (const SmallWorld::Package &wheel : world.wheels)
        addPackage("wheel", wheel);
    for (const std::string &option : world.options)
        text += option + "\n";
    return text;
}

} // namespace constrictor
