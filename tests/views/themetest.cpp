// SPDX-License-Identifier: MIT
#include "views/theme/theme.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QDirIterator>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>
#include <QTest>

#include <array>
#include <cmath>

using namespace constrictor;

namespace {

// WCAG 2.1, "relative luminance".
double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

// WCAG 2.1, "contrast ratio".
double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

struct Pair
{
    Token ink;
    Token ground;
};

constexpr double TextRatio = 4.5;
constexpr double EdgeRatio = 3.0;

constexpr auto TextPairs = std::to_array<Pair>({
    {Token::Text, Token::Window},
    {Token::Text, Token::Surface},
    {Token::Text, Token::Selection},
    {Token::Text, Token::Raised},
    {Token::Text, Token::Pressed},
    {Token::Text2, Token::Window},
    {Token::Text2, Token::Surface},
    {Token::Text2, Token::Sunken},
    {Token::Text2, Token::Selection},
    {Token::Text3, Token::Window},
    {Token::Text3, Token::Surface},
    {Token::AccentText, Token::Accent},
    {Token::AccentInk, Token::Window},
    {Token::AccentInk, Token::Surface},
    {Token::AccentInk, Token::AccentSoft},
    {Token::AccentInk, Token::Selection},
    {Token::Problem, Token::ProblemSoft},
    {Token::Problem, Token::Surface},
    {Token::Warning, Token::WarningSoft},
    {Token::Note, Token::NoteSoft},
    {Token::Ok, Token::OkSoft},
    {Token::Text, Token::ProblemSoft},
    {Token::Text, Token::WarningSoft},
    {Token::Text, Token::NoteSoft},
    {Token::Text, Token::OkSoft},
    {Token::DiffAddInk, Token::DiffAddWord},
    {Token::DiffDelInk, Token::DiffDelWord},
    {Token::Text, Token::Find},
    {Token::Text, Token::FindCurrent},
    {Token::Text, Token::DiffAdd},
    {Token::Text, Token::DiffDel},
    {Token::SyntaxOperator, Token::DiffAdd},
    {Token::SyntaxOperator, Token::DiffDel},
    {Token::SyntaxVersion, Token::DiffAdd},
    {Token::SyntaxVersion, Token::DiffDel},
    {Token::SyntaxComment, Token::DiffAdd},
    {Token::SyntaxComment, Token::DiffDel},
    {Token::SyntaxOperator, Token::Surface},
    {Token::SyntaxVersion, Token::Surface},
    {Token::SyntaxKey, Token::Surface},
    {Token::SyntaxString, Token::Surface},
    {Token::SyntaxOperator, Token::Find},
    {Token::SyntaxVersion, Token::Find},
    {Token::SyntaxKey, Token::Find},
    {Token::SyntaxString, Token::Find},
    {Token::Text2, Token::Find},
});

constexpr auto EdgePairs = std::to_array<Pair>({
    {Token::BorderStrong, Token::Surface},
    {Token::AccentInk, Token::Surface},
    {Token::Problem, Token::Surface},
    {Token::Warning, Token::Surface},
    {Token::Note, Token::Surface},
    {Token::Ok, Token::Surface},
    {Token::Text2, Token::Hover},
});

const char *nameOf(Token token)
{
    return TokenTable[static_cast<std::size_t>(token)].name;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsInOrder();
    void contrastIsEnough_data();
    void contrastIsEnough();
    void highContrastIsKept_data();
    void highContrastIsKept();
    void schemeIsToldFromThePalette();
    void styleSheetIsFilled();
    void everyIconDraws();
    void iconsTakeTheColour();
    void themeSwitchesLive();
};

void ThemeTest::tableIsInOrder()
{
    for (std::size_t i = 0; i < TokenTable.size(); ++i)
        QCOMPARE(static_cast<std::size_t>(TokenTable[i].token), i);
    QCOMPARE(TokenTable.back().token, Token::SyntaxString);
}

void ThemeTest::contrastIsEnough_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const char *name = scheme == Scheme::Light ? "light" : "dark";
        const auto row = [&](const Pair &pair, double least) {
            QTest::addRow("%s: %s on %s", name, nameOf(pair.ink), nameOf(pair.ground))
                << color(pair.ink, scheme) << color(pair.ground, scheme) << least;
        };
        for (const Pair &pair : TextPairs)
            row(pair, TextRatio);
        for (const Pair &pair : EdgePairs)
            row(pair, EdgeRatio);
    }
}

void ThemeTest::contrastIsEnough()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

// A system of high contrast is left as it is: its palette, no style sheet, and our own drawing in its colours.
void ThemeTest::highContrastIsKept_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("yellow on black") << QColor(Qt::black) << QColor(Qt::yellow);
}

void ThemeTest::highContrastIsKept()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    QPalette system(ground);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        system.setColor(role, ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        system.setColor(role, text);
    application.setStyleSheet({});
    QApplication::setPalette(system);
    {
        Theme theme(application, Appearance::System);
        QCOMPARE(theme.scheme(), Scheme::Contrast);
        QVERIFY(application.styleSheet().isEmpty());
        const QPalette palette = QApplication::palette();
        QCOMPARE(palette.color(QPalette::Window), ground);
        for (const Pair &pair : TextPairs) {
            const double ratio = contrast(color(pair.ink, palette), color(pair.ground, palette));
            if (pair.ink != Token::AccentText)
                QVERIFY2(ratio >= 19, nameOf(pair.ink));
        }
        theme.setAppearance(Appearance::Light); // what the user chooses counts
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Light);
        QVERIFY(!application.styleSheet().isEmpty());
    }
    QApplication::setPalette({});
    application.setStyleSheet({});
}

void ThemeTest::schemeIsToldFromThePalette()
{
    QCOMPARE(schemeOf(themePalette(Scheme::Light)), Scheme::Light);
    QCOMPARE(schemeOf(themePalette(Scheme::Dark)), Scheme::Dark);
}

void ThemeTest::styleSheetIsFilled()
{
    const QString light = themeStyleSheet(Scheme::Light);
    QVERIFY(light.contains(QStringLiteral("QPushButton")));
    const qsizetype end = light.indexOf(QStringLiteral("*/"), light.indexOf(QStringLiteral("Filled from")));
    QVERIFY2(!light.mid(end).contains(QLatin1Char('@')), "a name that is no token");
    QVERIFY(light.contains(color(Token::AccentInk, Scheme::Light).name()));
    QVERIFY(themeStyleSheet(Scheme::Dark).contains(color(Token::AccentInk, Scheme::Dark).name()));
}

void ThemeTest::everyIconDraws()
{
    QDirIterator files(QStringLiteral(":/icons"));
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        QSvgRenderer renderer(path);
        QVERIFY2(renderer.isValid(), qPrintable(path));
        QImage image(24, 24, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        bool drawn = false;
        for (int i = 0; i < 24 * 24; ++i)
            drawn = drawn || qAlpha(image.pixel(i % 24, i / 24)) > 128;
        QVERIFY2(drawn, qPrintable(path));
        ++count;
    }
    QVERIFY(count > 70);
}

void ThemeTest::iconsTakeTheColour()
{
    QApplication::setPalette(themePalette(Scheme::Light));
    const QIcon lock = icon(QLatin1StringView("lock"), Token::Problem);
    const auto strongest = [](const QImage &image) {
        QRgb best = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                best = qAlpha(image.pixel(x, y)) > qAlpha(best) ? image.pixel(x, y) : best;
        }
        return QColor(best);
    };
    const auto drawn = [&](QIcon::Mode mode) {
        return strongest(lock.pixmap(48, mode).toImage().convertToFormat(QImage::Format_ARGB32));
    };
    QCOMPARE(drawn(QIcon::Normal), color(Token::Problem, Scheme::Light));
    QCOMPARE(drawn(QIcon::Disabled), color(Token::Disabled, Scheme::Light));
    QApplication::setPalette(themePalette(Scheme::Dark));
    QCOMPARE(drawn(QIcon::Normal), color(Token::Problem, Scheme::Dark));
    QCOMPARE(iconPixmap(QLatin1StringView("lock"), Token::Text, 16, 2).size(), QSize(32, 32));
}

void ThemeTest::themeSwitchesLive()
{
    QApplication::setPalette(QPalette());
    Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), color(Token::Window, Scheme::Light));
    theme.setAppearance(Appearance::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), color(Token::Window, Scheme::Dark));
    QCOMPARE(theme.scheme(), Scheme::Dark);
    theme.setAppearance(Appearance::System);
    QCOMPARE(theme.scheme(), Scheme::Light); // the offscreen platform is light
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
