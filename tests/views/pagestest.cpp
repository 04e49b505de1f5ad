// SPDX-License-Identifier: MIT
#include "support/answers.h"
#include "support/qtwarnings.h"
#include "support/scans.h"
#include "views/mainwindow.h"
#include "views/widgets/elidedlabel.h"
#include "views/workbench.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace constrictor;

namespace {

Result<std::shared_ptr<const Scan>> madeScan(const Inputs &inputs, StopToken, const ProgressSink &)
{
    auto scan = makeScan({{"numpy", "1.26.4", "1.26.4"},
                          {"scipy", "1.15.2", "1.15.1", LockState::Differs, {"numpy>=1"}},
                          {"apex", "0.1", "", LockState::NotLocked},
                          {"overrides", "", "7.7.0", LockState::NotInstalled}});
    scan->inputs = inputs;
    return std::shared_ptr<const Scan>(scan);
}

Result<Diagnosis> madeDiagnosis(const Scan &, StopToken)
{
    auto text = std::make_shared<SourcedText>();
    text->title = {"It fails", "失敗します", "실패합니다"};
    text->why = {"Why it is so.", "その理由です。", "그 까닭입니다."};
    Finding finding;
    finding.id = "made";
    finding.severity = Severity::Problem;
    finding.known = text;
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
    if (isButton && !mayShrink && !iconOnly && widget.width() < widget.minimumSizeHint().width())
        return name + QStringLiteral(" is clipped");
    return {};
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsNamelessOrClipped_data();
    void nothingIsNamelessOrClipped();

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
        for (const QSize &size : {QSize(1440, 900), QSize(960, 540), QSize(880, 500)})
            QTest::addRow("%s %dx%d", qPrintable(languageCode(language)), size.width(), size.height())
                << static_cast<int>(language) << size;
    }
}

void PagesTest::nothingIsNamelessOrClipped()
{
    failOnQtWarnings();
    QFETCH(int, language);
    QFETCH(QSize, size);
    Workbench workbench(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                        Preferences{Appearance::Light, static_cast<Language>(language)});
    const PlanSteps planSteps{{},
                              [](const Scan &, const Sources &, const Requests &, const StopToken &,
                                 const PlanProgressSink &) { return madeAnswer().solved; }};
    Session session(ScanSteps{madeScan, madeDiagnosis}, planSteps);
    MainWindow window(workbench, session);
    window.resize(size);
    window.show();
    const auto check = [&](const QString &where) {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QString found = widget->isVisible() ? fault(*widget) : QString();
            QVERIFY2(found.isEmpty(), qPrintable(where + QStringLiteral(": ") + found));
        }
    };
    check(pageName(PageId::Start));
    window.open(QStringLiteral("/mnt/made"));
    QTRY_VERIFY(session.scan());
    QVERIFY(session.ask("tool==2.0"));
    QTRY_VERIFY(session.answer());
    for (const PageId id : {PageId::Overview, PageId::Packages, PageId::Plan}) {
        window.showPage(id);
        check(pageName(id));
        const QStringList states = window.page(id).states();
        for (const QString &state : states) {
            window.page(id).showState(state);
            check(pageName(id) + QLatin1Char(' ') + state);
        }
        window.page(id).showState({});
    }
}

QTEST_MAIN(PagesTest)
#include "pagestest.moc"
