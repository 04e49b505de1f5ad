// SPDX-License-Identifier: MIT
#include "plan/packagefacts.h"

#include "parse/url.h"
#include "pep/name.h"

#include <algorithm>

namespace constrictor {

namespace {

std::vector<std::string> textsOf(const RequirementTexts &requirements)
{
    std::vector<std::string> texts;
    texts.reserve(requirements.size());
    for (std::size_t i = 0; i < requirements.size(); ++i)
        texts.emplace_back(requirements.text(i));
    return texts;
}

} // namespace

Facts::Facts(const Environment &environment, CandidateSource &source, std::span<const LocalWheel> wheels,
             StopToken stop)
    : m_environment(environment)
    , m_source(source)
    , m_stop(std::move(stop))
    , m_table(environment.markers)
{
    for (std::size_t i = 0; i < environment.packages.size(); ++i)
        addInstalled(static_cast<std::uint32_t>(i));
    for (std::size_t i = 0; i < wheels.size(); ++i)
        addWheel(wheels[i], static_cast<std::uint32_t>(i));
    addLockedAddresses();
}

PackageFacts &Facts::at(NameId name)
{
    while (m_packages.size() <= index(name)) {
        m_packages.emplace_back();
        m_packages.back().candidates.resize(firstCandidate);
    }
    return m_packages[index(name)];
}

void Facts::addInstalled(std::uint32_t number)
{
    const InstalledPackage &package = m_environment.packages[number];
    const NameId name = m_table.name(package.normalizedName);
    Candidate &candidate = at(name).candidates[installed];
    candidate.origin = Candidate::Origin::Installed;
    candidate.number = number;
    candidate.version = package.version;
    candidate.versionText = package.versionText;
    candidate.prerelease = package.version && package.version->isPrerelease();
    setMetadata(candidate, textsOf(package.requirements), package.providedExtras, true);
    m_hasRefused = m_hasRefused || candidate.isRefused || !candidate.version;
    m_installedNames.push_back(name);
}

void Facts::addWheel(const LocalWheel &wheel, std::uint32_t number)
{
    const NameId name = m_table.name(pep::normalizedName(wheel.name));
    Candidate candidate;
    candidate.origin = Candidate::Origin::Wheel;
    candidate.number = number;
    candidate.version = pep::Version::parse(wheel.version);
    candidate.versionText = wheel.version;
    candidate.prerelease = candidate.version && candidate.version->isPrerelease();
    setMetadata(candidate, wheel.requiresDist, wheel.providesExtra, false);
    at(name).candidates.push_back(std::move(candidate));
    m_wheelNames.push_back(name);
    m_wheelAddresses.push_back(fileUrlOfPath(wheel.path));
}

/// The wheels that constraint lines name by address, each once.
void Facts::addLockedAddresses()
{
    for (const ConstraintFile &file : m_environment.constraintFiles) {
        for (const ConstraintLine &line : file.content.lines) {
            if (line.kind != LineKind::Requirement || !line.requirement || line.requirement->url.empty()
                || !line.requirement->marker.evaluateFor(m_environment.markers, {}))
                continue;
            const SpecifierId address = m_table.specifiers(*line.requirement);
            const NameId name = m_table.name(line.requirement->normalizedName);
            if (!m_table[address].address.version || !accepted(name, address).empty())
                continue;
            Candidate candidate;
            candidate.origin = Candidate::Origin::Address;
            candidate.number = index(address);
            candidate.version = m_table[address].address.version;
            candidate.versionText = candidate.version->toString();
            candidate.metadata = Candidate::Metadata::Unreadable;
            at(name).candidates.push_back(std::move(candidate));
        }
    }
}

/// A lenient reading leaves unreadable requirements out, as is right for what is installed, and notes them; otherwise
/// they make the candidate unreadable.
void Facts::setMetadata(Candidate &candidate, std::span<const std::string> requiresDist,
                        std::span<const std::string> providesExtra, bool lenient)
{
    candidate.metadata = Candidate::Metadata::Read;
    for (const std::string &extra : providesExtra)
        candidate.extras.push_back(m_table.name(pep::normalizedName(extra)));
    std::sort(candidate.extras.begin(), candidate.extras.end());
    for (const std::string &text : requiresDist) {
        const RequirementId id = m_table.requirement(text);
        const RequirementFacts &facts = m_table[id];
        candidate.isRefused = candidate.isRefused || (lenient && (!facts.readable || facts.legacy));
        if (!lenient && !facts.readable)
            candidate.metadata = Candidate::Metadata::Unreadable;
        else if (!lenient && facts.legacy && candidate.metadata == Candidate::Metadata::Read)
            candidate.metadata = Candidate::Metadata::Legacy;
        if (facts.readable && (facts.appliesAlways || (facts.appliesUnderExtra && !candidate.extras.empty())))
            candidate.requirements.push_back(id);
    }
}

ValueSet Facts::list(NameId name)
{
    PackageFacts &package = at(name);
    if (package.list)
        return ValueSet::range(package.firstListed, package.firstSourceArchive - package.firstListed);
    package.firstListed = static_cast<Value>(package.candidates.size());
    package.list = &m_source.releases(m_table.text(name), m_stop);
    if (package.list->state == ListState::Unavailable)
        m_unavailable.push_back(name);
    for (std::size_t i = 0; i < package.list->releases.size(); ++i) {
        const Release &release = package.list->releases[i];
        if (release.leftOut != LeftOut::No)
            continue;
        if (release.version == package.candidates[installed].version)
            package.installedListed = true;
        else
            addRelease(package, static_cast<std::uint32_t>(i), Candidate::Origin::Listed);
    }
    package.firstSourceArchive = static_cast<Value>(package.candidates.size());
    for (std::size_t i = 0; i < package.list->releases.size(); ++i) {
        const Release &release = package.list->releases[i];
        if (release.leftOut == LeftOut::OnlySourceArchives && release.version != package.candidates[installed].version)
            addRelease(package, static_cast<std::uint32_t>(i), Candidate::Origin::SourceArchive);
    }
    return ValueSet::range(package.firstListed, package.firstSourceArchive - package.firstListed);
}

void Facts::addRelease(PackageFacts &package, std::uint32_t number, Candidate::Origin origin)
{
    const Release &release = package.list->releases[number];
    Candidate candidate;
    candidate.origin = origin;
    candidate.number = number;
    candidate.version = release.version;
    candidate.versionText = release.versionText;
    candidate.prerelease = release.version.isPrerelease();
    candidate.yanked = release.yanked;
    if (origin == Candidate::Origin::SourceArchive)
        candidate.metadata = Candidate::Metadata::Unreadable;
    package.candidates.push_back(std::move(candidate));
}

ValueSet Facts::sourceArchives(NameId name)
{
    const PackageFacts &package = at(name);
    return ValueSet::range(package.firstSourceArchive, package.candidates.size() - package.firstSourceArchive);
}

const Candidate &Facts::described(NameId name, Value value)
{
    Candidate &candidate = at(name).candidates[value];
    if (candidate.metadata == Candidate::Metadata::NotRead)
        readRelease(name, candidate);
    return candidate;
}

void Facts::readRelease(NameId name, Candidate &candidate)
{
    ++m_releasesRead;
    const Release &release = at(name).list->releases[candidate.number];
    const ReleaseMetadata metadata = m_source.metadata(m_table.text(name), release, m_stop);
    switch (metadata.state) {
    case MetadataState::Read:
        setMetadata(candidate, metadata.requiresDist, metadata.providesExtra, false);
        break;
    case MetadataState::Damaged:
        candidate.metadata = Candidate::Metadata::Unreadable;
        break;
    case MetadataState::Unknown:
        candidate.origin = Candidate::Origin::SourceArchive;
        candidate.metadata = Candidate::Metadata::Unreadable;
        break;
    case MetadataState::Unavailable:
        candidate.metadata = Candidate::Metadata::Unavailable;
        m_unavailable.push_back(name);
        break;
    }
}

bool Facts::meets(const Candidate &candidate, SpecifierId specifiers) const
{
    if (!m_table[specifiers].address.url.empty())
        return isFrom(candidate, specifiers);
    const pep::SpecifierSet &set = m_table[specifiers].set;
    return set.empty() || (candidate.version && set.contains(*candidate.version));
}

bool Facts::isFrom(const Candidate &candidate, SpecifierId id) const
{
    const Address &address = m_table[id].address;
    switch (candidate.origin) {
    case Candidate::Origin::Installed:
        return constrictor::isFrom(m_environment.packages[candidate.number], address);
    case Candidate::Origin::Wheel:
        return m_wheelAddresses[candidate.number] == address.url;
    case Candidate::Origin::Address:
        return candidate.number == index(id);
    default:
        return false;
    }
}

const ValueSet &Facts::accepted(NameId name, SpecifierId specifiers)
{
    Accepted &entry = m_accepted[(std::uint64_t{index(name)} << 32) | index(specifiers)];
    const std::vector<Candidate> &candidates = at(name).candidates;
    for (; entry.judged < candidates.size(); ++entry.judged) {
        const Candidate &candidate = candidates[entry.judged];
        if (candidate.origin != Candidate::Origin::None && meets(candidate, specifiers))
            entry.values.insert(entry.judged);
    }
    return entry.values;
}

bool Facts::accepts(NameId name, SpecifierId specifiers, Value value)
{
    return accepted(name, specifiers).contains(value);
}

void Facts::prefetch(std::span<const NameId> names)
{
    std::vector<std::string> texts;
    texts.reserve(names.size());
    for (const NameId name : names)
        texts.push_back(m_table.text(name));
    m_source.prefetch(texts);
}

} // namespace constrictor
