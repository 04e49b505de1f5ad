// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/releases.h"

#include <QAbstractListModel>

#include <optional>
#include <string>
#include <vector>

namespace constrictor {

/// What may complete a request that is being typed: packages of the environment by their names, and behind "==" the
/// releases of the package. Qt::EditRole is the request, Qt::DisplayRole says what is known of it besides.
class RequestSuggestions : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Suggests what fits @p typed, at most twenty of them.
    void suggest(const Scan &scan, const ReleasesByName &releases, const QString &typed);

    /// The normalized name in "name==...": its releases would help; none while a name is typed.
    [[nodiscard]] static std::optional<std::string> nameBeforeVersion(const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Suggestion
    {
        QString request;
        QString note; ///< may be empty
    };

    [[nodiscard]] static std::vector<Suggestion> ofVersions(const ReleasesByName &releases, const QString &typed);
    [[nodiscard]] static std::vector<Suggestion> ofNames(const Scan &scan, const QString &typed);

    std::vector<Suggestion> m_suggestions;
};

} // namespace constrictor
