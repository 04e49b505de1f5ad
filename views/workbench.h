// SPDX-License-Identifier: MIT
#pragma once

#include "views/preferences.h"
#include "views/theme/theme.h"
#include "wording/language.h"

#include <QObject>

namespace constrictor {

/// What all windows of the program share: theme, language and how they were chosen.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// The preferences are applied, not saved: a choice by command line lasts for one run.
    Workbench(QApplication &application, const Preferences &preferences);

    [[nodiscard]] Language language() const { return m_translation.language(); }
    [[nodiscard]] Appearance appearance() const { return m_theme.appearance(); }

    /// Switches language and appearance for this run.
    void apply(const Preferences &preferences);
    /// Switches all windows at once and remembers the choice.
    void setLanguage(Language language);
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void themeChanged();

private:
    Translation m_translation;
    Theme m_theme;
};

} // namespace constrictor
