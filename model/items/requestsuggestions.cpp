// SPDX-License-Identifier: MIT
#include "items/requestsuggestions.h"

#include "pep/name.h"
#include "wording/environments.h"
#include "wording/phrase.h"

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr std::size_t Most = 20;
constexpr auto Exactly = "=="_L1;

} // namespace

std::optional<std::string> RequestSuggestions::nameBeforeVersion(const QString &typed)
{
    const qsizetype at = typed.indexOf(Exactly);
    const QString name = typed.left(at).section(u'[', 0, 0).trimmed();
    if (at < 0 || name.isEmpty())
        return std::nullopt;
    return pep::normalizedName(name.toStdString());
}

std::vector<RequestSuggestions::Suggestion> RequestSuggestions::ofVersions(const ReleasesByName &releases,
                                                                           const QString &typed)
{
    std::vector<Suggestion> suggestions;
    const auto known = releases.find(*nameBeforeVersion(typed));
    if (known == releases.end())
        return suggestions;
    const QString name = typed.section(Exactly, 0, 0).trimmed();
    const QString begun = typed.section(Exactly, 1).trimmed();
    for (const std::string &version : known->second.versions) {
        if (suggestions.size() < Most && shown(version).startsWith(begun) && shown(version) != begun)
            suggestions.push_back({name + Exactly + shown(version), {}});
    }
    return suggestions;
}

std::vector<RequestSuggestions::Suggestion> RequestSuggestions::ofNames(const Scan &scan, const QString &typed)
{
    std::vector<Suggestion> suggestions;
    const std::string begun = pep::normalizedName(typed.trimmed().toStdString());
    if (begun.empty())
        return suggestions;
    for (const LockedPackage &package : scan.packages) {
        if (suggestions.size() == Most || !package.package || !package.normalizedName.starts_with(begun))
            continue;
        const QString version = shown(scan.environment.packages[*package.package].versionText);
        suggestions.push_back(
            {shown(package.name),
             tr("%1, %2", "an installed version, a status word").arg(version, lockStateName(package.state))});
    }
    return suggestions;
}

void RequestSuggestions::suggest(const Scan &scan, const ReleasesByName &releases, const QString &typed)
{
    beginResetModel();
    m_suggestions = nameBeforeVersion(typed) ? ofVersions(releases, typed) : ofNames(scan, typed);
    endResetModel();
}

int RequestSuggestions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_suggestions.size());
}

QVariant RequestSuggestions::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Suggestion &suggestion = m_suggestions[static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole)
        return suggestion.request;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return suggestion.note.isEmpty() ? suggestion.request : u"%1    %2"_s.arg(suggestion.request, suggestion.note);
}

} // namespace constrictor
