// SPDX-License-Identifier: MIT
#pragma once

#include "views/page.h"
#include "views/recents.h"

class QLabel;

namespace constrictor {

class ActionCard;
class Actions;
class Card;
class DropTarget;

/// Where nothing is open: the ways to open something, and where to drop it.
class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);

    /// Reads the list of recents again.
    void showRecents();
    [[nodiscard]] QStringList states() const override;
    void showState(const QString &state) override;

    void takeFocus() override;

Q_SIGNALS:
    void recentChosen(const QString &path);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void listRecents();
    void offerRemoval(class RecentRow &row);

    QLabel *m_tagline;
    QLabel *m_openTitle;
    QLabel *m_recentTitle;
    Card *m_recents;
    QList<Recent> m_listed;
    ActionCard *m_folder;
    ActionCard *m_text;
    ActionCard *m_demo;
    DropTarget *m_drop;
};

} // namespace constrictor
