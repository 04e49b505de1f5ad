// SPDX-License-Identifier: MIT
#include "views/workbench.h"

#include "views/theme/fonts.h"

#include <QApplication>

namespace constrictor {

namespace {

Language startLanguage(const Preferences &preferences)
{
    return preferences.language ? *preferences.language : systemLanguage();
}

} // namespace

Workbench::Workbench(QApplication &application, const Preferences &preferences)
    : m_theme(application, preferences.appearance)
{
    setApplicationFont(startLanguage(preferences));
    m_translation.use(startLanguage(preferences));
    connect(&m_theme, &Theme::changed, this, &Workbench::themeChanged);
}

void Workbench::apply(const Preferences &preferences)
{
    m_theme.setAppearance(preferences.appearance);
    const Language language = startLanguage(preferences);
    if (language == m_translation.language())
        return;
    setApplicationFont(language);
    m_translation.use(language);
}

void Workbench::setLanguage(Language language)
{
    apply({appearance(), language});
    Preferences preferences = loadPreferences();
    preferences.language = language;
    savePreferences(preferences);
}

void Workbench::setAppearance(Appearance appearance)
{
    apply({appearance, language()});
    Preferences preferences = loadPreferences();
    preferences.appearance = appearance;
    savePreferences(preferences);
}

} // namespace constrictor
