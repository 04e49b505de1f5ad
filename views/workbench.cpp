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

void Workbench::setLanguage(Language language)
{
    setApplicationFont(language);
    m_translation.use(language);
    Preferences preferences = loadPreferences();
    preferences.language = language;
    savePreferences(preferences);
}

void Workbench::setAppearance(Appearance appearance)
{
    m_theme.setAppearance(appearance);
    Preferences preferences = loadPreferences();
    preferences.appearance = appearance;
    savePreferences(preferences);
}

} // namespace constrictor
