// SPDX-License-Identifier: MIT
#include "support/answers.h"
#include "support/qtwarnings.h"
#include "support/scans.h"
#include "views/mainwindow.h"
#include "views/recents.h"
#include "views/tour.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/messagebar.h"
#include "views/workbench.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <map>

using namespace constrictor;

namespace {

Result<std::shared_ptr<const Scan>> madeScan(const Inputs &inputs, const StopToken &, const ProgressSink &)
{
    auto scan = makeScan({{"numpy", "1.26.4", "1.26.4"},
                          {"scipy", "1.15.2", "1.15.1", LockState::Differs, {"numpy>=1"}},
                          {"apex", "0.1", "", LockState::NotLocked},
                          {"overrides", "", "7.7.0", LockState::NotInstalled}});
    scan->inputs = inputs;
    return std::shared_ptr<const Scan>(scan);
}

Result<Diagnosis> madeDiagnosis(const Scan &, const StopToken &)
{
    auto text = std::make_shared<SourcedText>();
    text->title = {"It fails", "失敗します", "실패합니다"};
    text->why = {"Why it is so.", "その理由です。", "그 까닭입니다."};
    Finding finding;
    finding.id = "made";
    finding.severity = Severity::Problem;
    finding.known = text;
    finding.evidence.push_back({.path = "/etc/pip/constraint.txt", .span = {.line = 3}});
    return Diagnosis{{finding}, {}};
}

/// What is wrong with one widget, or nothing.
QString fault(const QWidget &widget)
{
    const QString name =
        QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget.metaObject()->className()), widget.accessibleName());
    if (widget.focusPolicy() != Qt::NoFocus) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            return name + QStringLiteral(" has no accessible name");
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !label->text().isEmpty()) {
        const int needed =
            label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool tooNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (label->height() < needed || tooNarrow)
            return QStringLiteral("label \"%1\" is clipped").arg(label->text());
    }
    const bool isButton = qobject_cast<const QAbstractButton *>(&widget) && !qobject_cast<QLineEdit *>(widget.parent());
    const bool mayShrink = widget.sizePolicy().horizontalPolicy() & QSizePolicy::ShrinkFlag;
    const bool iconOnly = widget.minimumWidth() == widget.maximumWidth();
    if (isButton && !iconOnly && widget.height() < widget.minimumSizeHint().height())
        return name + QStringLiteral(" is squeezed");
    if (isButton && !mayShrink && !iconOnly && widget.width() < widget.minimumSizeHint().width())
        return name + QStringLiteral(" is clipped");
    return {};
}

/// What the rows of a tree say, as far as they are open.
void addRows(const QTreeView &tree, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < tree.model()->rowCount(parent); ++row) {
        const QModelIndex first = tree.model()->index(row, 0, parent);
        for (int column = 0; column < tree.model()->columnCount(parent); ++column) {
            const QModelIndex cell = first.siblingAtColumn(column);
            texts << cell.data().toString() << cell.data(Qt::AccessibleTextRole).toString();
        }
        if (tree.isExpanded(first))
            addRows(tree, first, texts);
    }
}

/// Everything that a visible widget says to eyes and to screen readers.
QString textOf(const QWidget &widget)
{
    QStringList texts{QLatin1String(widget.metaObject()->className()), widget.accessibleName(), widget.toolTip(),
                      widget.windowTitle()};
    for (const char *property : {"text", "placeholderText", "plainText"})
        texts << widget.property(property).toString();
    if (const auto *tree = qobject_cast<const QTreeView *>(&widget)) {
        for (int column = 0; column < tree->model()->columnCount(); ++column)
            texts << tree->model()->headerData(column, Qt::Horizontal).toString();
        addRows(*tree, {}, texts);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    return texts.join(QLatin1Char('|'));
}

/// The texts of the window and its dialogs, in an order that does not depend on when a widget was made.
QStringList textsOf(const QWidget &window)
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QStringList texts{textOf(window)};
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool fades = qobject_cast<QLineEdit *>(widget->parent()); // the button that clears, for a moment
        if (widget->isVisible() && !fades)
            texts << textOf(*widget);
    }
    texts.sort();
    return texts;
}

QString firstDifference(const QStringList &some, const QStringList &others)
{
    for (const QString &text : some) {
        if (!others.contains(text))
            return text;
    }
    return QStringLiteral("less than there should be");
}

/// A window in a language, and the plan of it that is shown once something is open.
struct TouredWindow
{
    explicit TouredWindow(Language language)
        : workbench(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                    Preferences{Appearance::Light, language})
        , session({madeScan, madeDiagnosis},
                  {{},
                   [](const Scan &, const Sources &, const Requests &, const StopToken &, const PlanProgressSink &,
                      const NetworkProgressSink &) { return madeAnswer().solved; }})
        , window(workbench, session)
    {
        failOnQtWarnings();
    }

    /// The tour with nothing open, and the tour of what is open.
    void tourAll(const std::function<void(const QString &name)> &visit)
    {
        const auto settled = [&](const QString &name) {
            QTRY_VERIFY(!session.isReadingEvidence() && !session.isListing());
            visit(name);
        };
        tour(window, settled);
        window.open(QStringLiteral("/mnt/made"));
        QTRY_VERIFY(session.scan());
        lookUpAll(); // or a page does so at some moment, and says more from then on
        QVERIFY(session.ask("tool==2.0"));
        QTRY_VERIFY(session.answer());
        tour(window, settled);
    }

    void lookUpAll()
    {
        std::vector<std::string> names;
        for (const LockedPackage &package : session.scan()->packages)
            names.emplace_back(package.normalizedName);
        session.askReleases(names);
        QTRY_VERIFY(!session.isListing());
    }

    Workbench workbench;
    Session session;
    MainWindow window;
};

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsNamelessOrClipped_data();
    void nothingIsNamelessOrClipped();
    void textsFollowTheLanguage();
    void theTourShowsTheQuestionWithItsAnswers();

private:
    QTemporaryDir m_settings;
};

void PagesTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("constrictor"));
}

void PagesTest::nothingIsNamelessOrClipped_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QSize>("size");
    for (const Language language : AllLanguages) {
        for (const QSize &size : {QSize(1440, 900), QSize(880, 500)})
            QTest::addRow("%s %dx%d", qPrintable(languageCode(language)), size.width(), size.height())
                << static_cast<int>(language) << size;
    }
}

void PagesTest::nothingIsNamelessOrClipped()
{
    QFETCH(int, language);
    QFETCH(QSize, size);
    clearRecents(); // of windows before
    TouredWindow toured(static_cast<Language>(language));
    toured.window.resize(size);
    toured.window.show();
    toured.tourAll([&](const QString &where) {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        const QList<QWidget *> widgets = toured.window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QString found = widget->isVisible() ? fault(*widget) : QString();
            QVERIFY2(found.isEmpty(), qPrintable(where + QStringLiteral(": ") + found));
        }
    });
}

// A window that was switched says the same as one that was made in that language, wherever one is: a menu and a drag
// excepted, which are over before a language can be chosen.
void PagesTest::textsFollowTheLanguage()
{
    std::map<std::pair<Language, QString>, QStringList> switched;
    clearRecents(); // of windows before
    TouredWindow toured(Language::English);
    toured.window.resize(1440, 900);
    toured.window.show();
    toured.tourAll([&](const QString &where) {
        if (where.endsWith(QLatin1String("-menu")) || where.contains(QLatin1String("-drop")))
            return;
        const QStringList before = textsOf(toured.window);
        for (const Language language : {Language::Japanese, Language::Korean}) {
            toured.workbench.apply({Appearance::Light, language});
            switched[{language, where}] = textsOf(toured.window);
        }
        toured.workbench.apply({Appearance::Light, Language::English});
        QCOMPARE(textsOf(toured.window), before);
    });
    for (const Language language : {Language::Japanese, Language::Korean}) {
        clearRecents();
        TouredWindow fresh(language);
        fresh.window.resize(1440, 900);
        fresh.window.show();
        fresh.tourAll([&](const QString &where) {
            if (const auto found = switched.find({language, where}); found != switched.end())
                QVERIFY2(
                    found->second == textsOf(fresh.window),
                    qPrintable(where + QLatin1String(": ") + firstDifference(found->second, textsOf(fresh.window))));
        });
    }
    QVERIFY(switched.size() > 40);
}

void PagesTest::theTourShowsTheQuestionWithItsAnswers()
{
    TouredWindow toured(Language::English);
    toured.window.show();
    QStringList answers;
    toured.tourAll([&](const QString &where) {
        if (!where.endsWith(QLatin1String("-messages")))
            return;
        QCoreApplication::processEvents(); // the layout shows what is new in it
        const QList<QPushButton *> buttons = toured.window.messageBar().findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            answers << (button->isVisible() ? button->text() : QString());
    });
    QVERIFY(answers.contains(QStringLiteral("Ask index.example")));
    QVERIFY(answers.contains(QStringLiteral("Stay offline")));
    QVERIFY(!toured.window.messageBar().isVisible());
}

QTEST_MAIN(PagesTest)
#include "pagestest.moc"
