// SPDX-License-Identifier: MIT
#include "index/releasechooser.h"

#include "pep/requirespython.h"
#include "pep/wheelname.h"

#include <algorithm>
#include <utility>

namespace constrictor {

namespace {

/// The name without a source archive's extension, spelled as SdistName reads it; pip takes these endings, too.
bool isSourceArchive(std::string_view fileName)
{
    return fileName.ends_with(".tar.gz") || fileName.ends_with(".zip");
}

/// The file name's part between the project's name and the extension, for a file already known to be an archive.
std::string archiveVersionText(std::string_view fileName)
{
    fileName.remove_suffix(fileName.ends_with(".zip") ? 4 : 7);
    return std::string(fileName.substr(fileName.rfind('-') + 1));
}

/// What is older than PEP 643 cannot state its requirements.
bool mayStateRequirements(const PageFile &file)
{
    constexpr std::chrono::sys_days pep643 = std::chrono::year(2020) / std::chrono::October / 20;
    return !file.uploaded || *file.uploaded >= pep643;
}

} // namespace

/// One file of the package, judged.
struct ReleaseChooser::Offer
{
    const OfferedFile *offered = nullptr;
    pep::Version version;
    std::string versionText;
    LeftOut leftOut = LeftOut::No;
    std::size_t rank = 0; ///< of the best tag; of a source archive: 0 where looking into it may help
    std::string build;

    /// Whether this file rather than @p other stands for their version.
    [[nodiscard]] bool beats(const Offer &other) const
    {
        if (leftOut != other.leftOut)
            return weight() > other.weight();
        if (offered->file->yanked != other.offered->file->yanked)
            return other.offered->file->yanked;
        if (rank != other.rank)
            return rank < other.rank;
        return std::is_gt(pep::compareBuilds(build, other.build));
    }

private:
    /// A candidate before anything else; of the reasons to be left out the one that came nearest to one.
    [[nodiscard]] int weight() const
    {
        switch (leftOut) {
        case LeftOut::No:
            return 3;
        case LeftOut::OtherPlatform:
            return 2;
        case LeftOut::OtherPython:
            return 1;
        case LeftOut::OnlySourceArchives:
            break;
        }
        return 0;
    }
};

ReleaseChooser::ReleaseChooser(const Target &target, FileRules rules)
    : m_tags(target.tags)
    , m_python(target.python)
    , m_rules(std::move(rules))
{
}

bool ReleaseChooser::exists(std::string_view normalizedName, const OfferedFile &offered) const
{
    const PageFile &file = *offered.file;
    const bool isTaken = isSourceArchive(file.name) ? m_rules.formats.takesSourceArchives(normalizedName)
                                                    : m_rules.formats.takesWheels(normalizedName);
    const bool isInTime =
        !m_rules.uploadedBefore || !offered.dated || (file.uploaded && *file.uploaded < *m_rules.uploadedBefore);
    return isTaken && isInTime;
}

bool ReleaseChooser::lacksUploadTime(std::string_view normalizedName, const OfferedFile &offered)
{
    if (!m_rules.uploadedBefore || !offered.dated || offered.file->uploaded)
        return false;
    const std::optional<Offer> offer = read(normalizedName, offered);
    return offer && offer->leftOut != LeftOut::OtherPlatform; // which pip sees first
}

bool ReleaseChooser::fitsPython(std::string_view requiresPython)
{
    if (requiresPython.empty())
        return true;
    const auto [known, isNew] = m_fitsPython.try_emplace(std::string(requiresPython), true);
    if (isNew)
        known->second = pep::admitsPython(requiresPython, m_python);
    return known->second;
}

std::optional<ReleaseChooser::Offer> ReleaseChooser::read(std::string_view normalizedName, const OfferedFile &offered)
{
    const std::string_view fileName = offered.file->name;
    if (isSourceArchive(fileName)) {
        const auto archive = pep::SdistName::parse(fileName);
        if (!archive || archive->normalizedName != normalizedName)
            return std::nullopt;
        return Offer{&offered,
                     archive->version,
                     archiveVersionText(fileName),
                     LeftOut::OnlySourceArchives,
                     fitsPython(offered.file->requiresPython) && mayStateRequirements(*offered.file) ? 0U : 1U,
                     {}};
    }
    auto wheel = pep::WheelName::parse(fileName);
    if (!wheel || wheel->normalizedName != normalizedName)
        return std::nullopt;
    if (!m_ranking)
        m_ranking.emplace(m_tags);
    const auto rank = m_ranking->rank(wheel->tags);
    const LeftOut leftOut = !fitsPython(offered.file->requiresPython) ? LeftOut::OtherPython
        : !rank                                                       ? LeftOut::OtherPlatform
                                                                      : LeftOut::No;
    return Offer{&offered, std::move(wheel->version), std::move(wheel->versionText),
                 leftOut,  rank.value_or(0),          std::move(wheel->build)};
}

std::vector<Release> ReleaseChooser::choose(std::string_view normalizedName, std::span<const OfferedFile> files)
{
    std::unordered_map<pep::Version, std::size_t> places;
    std::vector<Offer> best;
    for (const OfferedFile &offered : files) {
        auto offer = exists(normalizedName, offered) ? read(normalizedName, offered) : std::nullopt;
        if (!offer)
            continue;
        const auto [place, isNew] = places.try_emplace(offer->version, best.size());
        if (isNew)
            best.push_back(*std::move(offer));
        else if (!best[place->second].beats(*offer))
            best[place->second] = *std::move(offer);
    }
    std::sort(best.begin(), best.end(), [](const Offer &a, const Offer &b) { return a.version > b.version; });
    std::vector<Release> releases;
    releases.reserve(best.size());
    for (Offer &offer : best) {
        const PageFile &file = *offer.offered->file;
        if (offer.leftOut == LeftOut::OnlySourceArchives && offer.offered->readable && offer.rank == 0)
            offer.leftOut = LeftOut::No; // metadata() will tell
        releases.push_back({std::move(offer.version), std::move(offer.versionText), offer.leftOut, file.yanked,
                            offer.leftOut == LeftOut::No ? offer.offered->number : 0, std::string(file.name),
                            std::string(file.requiresPython), file.size});
    }
    return releases;
}

} // namespace constrictor
