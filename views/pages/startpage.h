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
class StartPage final : public Page
{
    Q_OBJECT

public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);

    /// Reads the list of recents again.
    void showRecents();
    /// A low window has room for fewer recents, and for no place to drop: a drop is taken anywhere.
    void fold(const Folding &folding) override;
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
    bool m_low = false;
};

} // namespace constrictor
