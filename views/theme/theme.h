// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/tokens.h"

#include <QObject>
#include <QPalette>

#include <cstdint>

class QApplication;

namespace constrictor {

enum class Appearance : std::uint8_t { System, Light, Dark };

/// The palette of a scheme. BrightText is the second text colour (Token::Text2), for labels that use it as their
/// foreground role.
[[nodiscard]] QPalette themePalette(Scheme scheme);

/// The application's style sheet with the tokens of a scheme filled in.
[[nodiscard]] QString themeStyleSheet(Scheme scheme);

/// Gives the application Fusion, a palette and one style sheet, and follows the system where asked to: a system of high
/// contrast keeps its palette and gets no style sheet.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Applies @p appearance at once. Keep it as long as the application runs.
    Theme(QApplication &application, Appearance appearance);

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    QPalette m_systemPalette; ///< as it is while none of ours is set
    Scheme m_systemScheme;
    Appearance m_appearance;
    Scheme m_scheme = Scheme::Light;
    bool m_applying = false; ///< our own palette change must not be taken for the system's
};

} // namespace constrictor
