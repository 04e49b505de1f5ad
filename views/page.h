// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <optional>

namespace constrictor {

/// The pages that a window can show. Start comes by itself where nothing is open; the others are in the rail.
enum class PageId : std::uint8_t { Start, Overview, Packages, Plan };

/// "start", "overview", "packages" or "plan", as on the command line.
[[nodiscard]] QString pageName(PageId page);
[[nodiscard]] std::optional<PageId> pageFromName(QStringView name);

/// Which parts of the window fold away; each follows from one length alone.
struct Folding
{
    bool narrow = false; ///< under 1200 wide
    bool compact = false; ///< under 1000 wide
    bool low = false; ///< under 640 high

    [[nodiscard]] static Folding of(const QSize &window)
    {
        return {window.width() < 1200, window.width() < 1000, window.height() < 640};
    }
    friend bool operator==(const Folding &, const Folding &) = default;
};

/// A page of the window. It asks the session and shows; it computes nothing.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void fold(const Folding &) { }
    /// Ctrl+F: puts the cursor where this page is searched.
    virtual void find() { }
    /// F3 and Shift+F3: goes to the next match, or to the one before.
    virtual void findNext(bool) { }
    /// What F6 walks through, in reading order.
    [[nodiscard]] virtual QList<QWidget *> panes() { return {this}; }
    /// Keeps what the user arranged, and brings it back, in the application's QSettings.
    virtual void saveState() const { }
    /// Where the keyboard starts on this page.
    virtual void takeFocus() { }
    [[nodiscard]] virtual bool canFind() const { return false; }

    /// States besides the usual one that a picture can show, such as "no-match"; an empty name is the usual one.
    [[nodiscard]] virtual QStringList states() const { return {}; }
    virtual void showState(const QString &) { }

protected:
    virtual void retranslate() = 0;
    /// Goes where the page was scrolled to when it was left; once, as soon as it has its size.
    virtual void restoreScroll() { }
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool m_wasShown = false;
};

} // namespace constrictor
