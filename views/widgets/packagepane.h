// SPDX-License-Identifier: MIT
#pragma once

#include "items/packagedetails.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace constrictor {

/// The right side of the Packages page: what is known about the chosen package.
class PackagePane : public QScrollArea
{
    Q_OBJECT

public:
    explicit PackagePane(QWidget *parent = nullptr);

    /// None: says that a package can be chosen.
    void showPackage(const std::optional<PackageDetails> &details);

Q_SIGNALS:
    /// A name in the lists was clicked.
    void packageClicked(const QString &normalizedName);

private:
    void addHead(const PackageDetails &details);
    void addFacts(const PackageDetails &details);
    void addLocks(const PackageDetails &details);
    void addRelations(const QString &title, const std::vector<RelationLine> &lines, const QString &none);
    void addExtras(const QStringList &extras);
    void addLine();

    QVBoxLayout *m_column = nullptr;
};

} // namespace constrictor
