// SPDX-License-Identifier: MIT
#pragma once

#include "items/packagemodel.h"
#include "views/page.h"

#include <QTimer>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace constrictor {

class ElidedLabel;
class EmptyNote;
class FilterChip;
class PackagePane;
class PackageTree;
class Session;

/// What is installed and what is locked, as a tree that can be filtered and sorted.
class PackagesPage final : public Page
{
    Q_OBJECT

public:
    explicit PackagesPage(Session &session, QWidget *parent = nullptr);

    void fold(const Folding &folding) override;
    void find() override;
    void findNext(bool forward) override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void saveState() const override;
    void takeFocus() override;
    [[nodiscard]] bool canFind() const override { return true; }
    [[nodiscard]] QStringList states() const override;
    void showState(const QString &state) override;

protected:
    void retranslate() override;
    void restoreScroll() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct ChipRow
    {
        PackageGroup group;
        FilterChip *chip;
    };

    void buildHeader();
    void buildTools();
    void buildTree();
    void buildSplitter();
    void restoreState();
    void showScan();
    void filter();
    void goTo(const QString &normalizedName);
    void showDetails();
    void showPane(bool shown);
    [[nodiscard]] QString nameAt(QModelIndex index) const;
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] QStringList expandedNames() const;
    void updateCounts();
    void askForLatest();
    [[nodiscard]] QString summary() const;

    Session &m_session;
    PackageModel *m_model;
    QTimer m_restTimer; ///< runs while the list may still be scrolled on
    QWidget *m_header = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_summary = nullptr;
    QWidget *m_tools = nullptr;
    std::vector<ChipRow> m_chips;
    QLineEdit *m_name = nullptr;
    QStackedWidget *m_content = nullptr;
    PackageTree *m_tree = nullptr;
    EmptyNote *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    PackagePane *m_pane = nullptr;
    QToolButton *m_paneButton = nullptr;
    PackageGroup m_group = PackageGroup::All;
    QString m_chosen; ///< normalised name; survives filters that hide it
};

} // namespace constrictor
