// SPDX-License-Identifier: MIT
#include "views/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleHints>

#include <array>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

struct RoleToken
{
    QPalette::ColorRole role;
    Token token;
};

constexpr auto RoleTokens = std::to_array<RoleToken>({
    {QPalette::Window, Token::Window},
    {QPalette::WindowText, Token::Text},
    {QPalette::Base, Token::Surface},
    {QPalette::AlternateBase, Token::Sunken},
    {QPalette::Text, Token::Text},
    {QPalette::Button, Token::Surface},
    {QPalette::ButtonText, Token::Text},
    {QPalette::BrightText, Token::Text2},
    {QPalette::Highlight, Token::Selection},
    {QPalette::HighlightedText, Token::Text},
    {QPalette::Link, Token::AccentInk},
    {QPalette::LinkVisited, Token::AccentInk},
    {QPalette::ToolTipBase, Token::Raised},
    {QPalette::ToolTipText, Token::Text},
    {QPalette::PlaceholderText, Token::Text3},
    {QPalette::Light, Token::Surface},
    {QPalette::Midlight, Token::Hover},
    {QPalette::Mid, Token::Border},
    {QPalette::Dark, Token::BorderStrong},
    {QPalette::Shadow, Token::BorderStrong},
});

// The scheme of the desktop, asked while no palette of ours is set.
Scheme readSystemScheme()
{
    if (schemeOf(QGuiApplication::palette()) == Scheme::Contrast)
        return Scheme::Contrast;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#endif
    return schemeOf(QGuiApplication::palette());
}

// The second text colour of our labels is the text itself.
QPalette contrastPalette(QPalette system)
{
    system.setColor(QPalette::BrightText, system.color(QPalette::Active, QPalette::WindowText));
    return system;
}

} // namespace

QPalette themePalette(Scheme scheme)
{
    QPalette palette;
    for (const auto &[role, token] : RoleTokens)
        palette.setColor(role, color(token, scheme));
    const QColor disabled = color(Token::Disabled, scheme);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

QString themeStyleSheet(Scheme scheme)
{
    QFile file(u":/theme/stylesheet.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());
    QString filled;
    filled.reserve(sheet.size());
    for (qsizetype at = 0; at < sheet.size();) {
        const qsizetype next = sheet.indexOf(u'@', at);
        if (next < 0)
            return filled.append(QStringView(sheet).mid(at));
        filled += QStringView(sheet).mid(at, next - at);
        at = next + 1;
        while (at < sheet.size() && sheet.at(at).isLetterOrNumber())
            ++at;
        const QStringView name = QStringView(sheet).mid(next + 1, at - next - 1);
        for (const TokenColors &row : TokenTable) {
            if (name == QLatin1StringView(row.name))
                filled += color(row.token, scheme).name();
        }
    }
    return filled;
}

Theme::Theme(QApplication &application, Appearance appearance)
    : m_application(application)
    , m_systemPalette(QGuiApplication::palette())
    , m_systemScheme(readSystemScheme())
    , m_appearance(appearance)
{
    QApplication::setStyle(u"fusion"_s);
    apply();
    application.installEventFilter(this);
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    m_scheme = m_appearance == Appearance::System ? m_systemScheme
        : m_appearance == Appearance::Dark        ? Scheme::Dark
                                                  : Scheme::Light;
    const bool asTheSystem = m_scheme == Scheme::Contrast;
    QApplication::setPalette(asTheSystem ? contrastPalette(m_systemPalette) : themePalette(m_scheme));
    m_application.setStyleSheet(asTheSystem ? QString() : themeStyleSheet(m_scheme));
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && !m_applying) {
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette());
        m_systemPalette = QGuiApplication::palette();
        m_systemScheme = readSystemScheme();
        apply();
    }
    return false;
}

} // namespace constrictor
