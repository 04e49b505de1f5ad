// SPDX-License-Identifier: MIT
#include "plan/scenario.h"

#include "pep/name.h"
#include "plan/factindex.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace constrictor {

namespace {

std::string word(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const std::size_t end = std::min(text.find(' '), text.size());
    std::string result(text.substr(0, end));
    text.remove_prefix(end);
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return result;
}

std::set<std::string> words(std::string_view text)
{
    std::set<std::string> result;
    while (!text.empty())
        result.insert(word(text));
    return result;
}

class ScenarioReader
{
public:
    explicit ScenarioReader(std::string worlds)
        : m_worlds(std::move(worlds))
    {
        m_scenario.environment.markers = pep::cpythonOnLinux("3.12.3", "x86_64");
    }

    void read(const std::string &path) { read(readText(path), path); }

    void read(const std::string &text, const std::string &path)
    {
        std::istringstream lines(text);
        std::string line;
        for (int number = 1; std::getline(lines, line); ++number) {
            if (line.rfind("# ", 0) == 0 && m_scenario.title.empty())
                m_scenario.title = line.substr(2);
            if (line.empty() || line.front() == '#')
                continue;
            const bool known = line.front() == ' ' ? readDetail(line) : readLine(line);
            if (!known)
                throw std::runtime_error(path + ":" + std::to_string(number) + ": " + line);
        }
    }

    Scenario finish()
    {
        auto &packages = m_scenario.environment.packages;
        std::sort(packages.begin(), packages.end(), [](const InstalledPackage &left, const InstalledPackage &right) {
            return left.normalizedName < right.normalizedName;
        });
        ConstraintFile file;
        file.path = "/etc/pip/constraint.txt";
        file.text = m_locks;
        file.content = parseConstraints(m_locks);
        m_scenario.environment.constraintFiles.push_back(std::move(file));
        return std::move(m_scenario);
    }

private:
    enum class Subject { None, Installed, Release, Wheel };

    bool readLine(std::string_view rest)
    {
        const std::string keyword = word(rest);
        m_subject = Subject::None;
        if (keyword == "environment")
            return read(m_worlds + "/" + std::string(rest) + ".env"), true;
        if (keyword == "facts")
            return readFacts(std::string(rest));
        if (keyword == "python")
            return m_scenario.environment.markers = pep::cpythonOnLinux(rest, "x86_64"), true;
        if (keyword == "installed")
            return addInstalled(rest);
        if (keyword == "release")
            return addRelease(rest);
        if (keyword == "wheel")
            return addWheel(rest);
        if (keyword == "lock")
            return m_locks += std::string(rest) + "\n", true;
        if (keyword == "request")
            return m_scenario.requests.lines.push_back({std::string(rest), {}, 0}), true;
        if (keyword == "expect")
            return readExpectation(rest);
        return readAlteration(keyword, rest);
    }

    bool readAlteration(const std::string &keyword, std::string_view rest)
    {
        auto &packages = m_scenario.environment.packages;
        if (keyword == "set") {
            const std::string name = pep::normalizedName(word(rest));
            for (InstalledPackage &package : packages) {
                if (package.normalizedName == name)
                    setVersion(package, std::string(rest));
            }
        } else if (keyword == "remove") {
            std::erase_if(packages, [name = pep::normalizedName(rest)](const InstalledPackage &package) {
                return package.normalizedName == name;
            });
        } else if (keyword == "drop") {
            const std::string name = pep::normalizedName(word(rest));
            m_scenario.source.drop(name, std::string(rest));
        } else if (keyword == "as-of") {
            const std::string name = pep::normalizedName(word(rest));
            m_scenario.source.endAt(name, pep::Version::parse(rest).value());
        } else if (keyword == "no-locks") {
            m_locks.clear();
        } else if (keyword == "bad-pair") {
            const std::size_t bar = rest.find(" | ");
            m_scenario.requests.badPairs.push_back(
                {std::string(rest.substr(0, bar)), std::string(rest.substr(bar + 3)), {}});
        } else if (keyword == "keep-lock") {
            m_scenario.requests.keepLocks.emplace_back(rest);
        } else if (keyword == "allow-remove") {
            m_scenario.requests.allowRemove.emplace_back(rest);
        } else if (keyword == "pre") {
            m_scenario.requests.prereleases = true;
        } else if (keyword == "upgrade") {
            m_scenario.requests.upgrade = true;
        } else {
            return false;
        }
        return true;
    }

    bool readDetail(std::string_view rest)
    {
        const std::string keyword = word(rest);
        if (m_subject == Subject::None || (keyword != "requires" && keyword != "extra"))
            return false;
        const bool isExtra = keyword == "extra";
        const std::string text(rest);
        if (m_subject == Subject::Installed) {
            InstalledPackage &package = m_scenario.environment.packages.back();
            isExtra ? package.providedExtras.push_back(text) : package.requirements.add(text, 0);
        } else if (m_subject == Subject::Release) {
            TableSource::Entry &entry = m_scenario.source.last(m_release);
            (isExtra ? entry.providesExtra : entry.requiresDist).push_back(text);
        } else {
            LocalWheel &wheel = m_scenario.requests.wheels.back();
            (isExtra ? wheel.providesExtra : wheel.requiresDist).push_back(text);
        }
        return true;
    }

    bool readFacts(const std::string &name)
    {
        std::optional<FactIndex> index = FactIndex::parse(readText(m_worlds + "/" + name + ".facts"));
        if (!index)
            return false;
        m_scenario.source.setBase(std::make_shared<FactIndex>(*std::move(index)));
        return true;
    }

    static void setVersion(InstalledPackage &package, const std::string &version)
    {
        package.versionText = version;
        package.version = pep::Version::parse(version);
    }

    bool addInstalled(std::string_view rest)
    {
        InstalledPackage package;
        package.name = word(rest);
        package.normalizedName = pep::normalizedName(package.name);
        setVersion(package, std::string(rest));
        m_scenario.environment.packages.push_back(std::move(package));
        m_subject = Subject::Installed;
        return true;
    }

    bool addRelease(std::string_view rest)
    {
        m_release = pep::normalizedName(word(rest));
        TableSource::Entry entry;
        entry.version = word(rest);
        for (const std::string &flag : words(rest)) {
            entry.yanked = entry.yanked || flag == "yanked";
            if (flag == "sdist")
                entry.leftOut = LeftOut::OnlySourceArchives;
            if (flag == "other-python")
                entry.leftOut = LeftOut::OtherPython;
        }
        m_scenario.source.add(m_release, std::move(entry));
        m_subject = Subject::Release;
        return true;
    }

    bool addWheel(std::string_view rest)
    {
        LocalWheel wheel;
        wheel.name = word(rest);
        wheel.version = word(rest);
        wheel.path = rest;
        m_scenario.requests.wheels.push_back(std::move(wheel));
        m_subject = Subject::Wheel;
        return true;
    }

    bool readExpectation(std::string_view rest)
    {
        Expectation &expectation = m_scenario.expectation;
        const std::string what = word(rest);
        if (what == "verdict")
            expectation.verdict = rest;
        else if (what == "impossible")
            expectation.impossible = rest;
        else if (what == "lock-edits")
            expectation.lockEdits = std::stoul(std::string(rest));
        else if (what == "changed")
            expectation.changed = std::stoul(std::string(rest));
        else if (what == "unlock")
            expectation.unlockSets.push_back(words(rest));
        else if (what == "blockers")
            expectation.blockers = words(rest);
        else if (what == "version") {
            const std::string name = word(rest);
            expectation.versions[name] = rest;
        } else
            return what == "newest" || what == "cheaper";
        return true;
    }

    std::string m_worlds;
    Scenario m_scenario;
    std::string m_locks;
    std::string m_release;
    Subject m_subject = Subject::None;
};

} // namespace

const ReleaseList &TableSource::releases(std::string_view name, const StopToken &stop)
{
    if (const auto found = m_lists.find(name); found != m_lists.end())
        return found->second;
    ReleaseList list;
    if (m_base)
        list = m_base->releases(name, stop);
    if (const auto own = m_entries.find(std::string(name)); own != m_entries.end()) {
        list.state = ListState::Listed;
        for (std::size_t i = 0; i < own->second.size(); ++i) {
            Release release;
            release.version = pep::Version::parse(own->second[i].version).value();
            release.versionText = own->second[i].version;
            release.leftOut = own->second[i].leftOut;
            release.yanked = own->second[i].yanked;
            release.file = ownFiles + static_cast<std::uint32_t>(i);
            list.releases.push_back(std::move(release));
        }
    }
    const std::set<std::string> &dropped = m_dropped[std::string(name)];
    std::erase_if(list.releases, [&](const Release &release) { return dropped.contains(release.versionText); });
    std::stable_sort(list.releases.begin(), list.releases.end(),
                     [](const Release &left, const Release &right) { return left.version > right.version; });
    if (const auto end = m_ends.find(std::string(name)); end != m_ends.end())
        cutAtEnd(list, end->second);
    return m_lists.emplace(std::string(name), std::move(list)).first->second;
}

void TableSource::cutAtEnd(ReleaseList &list, const pep::Version &end) const
{
    const auto firstKept = std::find_if(list.releases.begin(), list.releases.end(),
                                        [&](const Release &release) { return release.version <= end; });
    const auto isLike = [](const Release &release) {
        return release.leftOut == LeftOut::No && !release.version.isPrerelease();
    };
    std::optional<Release> last;
    if (firstKept == list.releases.end() || firstKept->version != end) {
        const auto newer = std::find_if(std::make_reverse_iterator(firstKept), list.releases.rend(), isLike);
        const auto older = std::find_if(firstKept, list.releases.end(), isLike);
        if (newer != list.releases.rend())
            last = *newer;
        else if (older != list.releases.end())
            last = *older;
    }
    list.releases.erase(list.releases.begin(), firstKept);
    if (!last)
        return;
    last->version = end;
    last->versionText = end.toString();
    list.releases.insert(list.releases.begin(), *last);
}

ReleaseMetadata TableSource::metadata(std::string_view name, const Release &release, const StopToken &stop)
{
    if (release.file < ownFiles)
        return m_base->metadata(name, release, stop);
    const Entry &entry = m_entries.at(std::string(name))[release.file - ownFiles];
    return {MetadataState::Read, entry.requiresDist, entry.providesExtra, {}};
}

Scenario scenarioOf(const std::string &text)
{
    ScenarioReader reader{{}};
    reader.read(text, "text");
    return reader.finish();
}

Scenario readScenario(const std::string &path, const std::string &worlds)
{
    ScenarioReader reader(worlds);
    reader.read(path);
    return reader.finish();
}

std::string readText(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace constrictor
