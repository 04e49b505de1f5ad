// SPDX-License-Identifier: MIT
#include "views/preferences.h"

#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr auto AppearanceKey = "appearance"_L1;
constexpr auto LanguageKey = "language"_L1;

struct AppearanceName
{
    Appearance appearance;
    QLatin1StringView name;
};

constexpr std::array AppearanceNames{
    AppearanceName{Appearance::System, "system"_L1},
    AppearanceName{Appearance::Light, "light"_L1},
    AppearanceName{Appearance::Dark, "dark"_L1},
};

} // namespace

std::optional<Appearance> appearanceFromName(QStringView name)
{
    for (const AppearanceName &row : AppearanceNames) {
        if (name == row.name)
            return row.appearance;
    }
    return std::nullopt;
}

Preferences loadPreferences()
{
    const QSettings settings;
    Preferences preferences;
    preferences.appearance = appearanceFromName(settings.value(AppearanceKey).toString()).value_or(Appearance::System);
    preferences.language = languageFromCode(settings.value(LanguageKey).toString());
    return preferences;
}

void savePreferences(const Preferences &preferences)
{
    QSettings settings;
    for (const AppearanceName &row : AppearanceNames) {
        if (row.appearance == preferences.appearance)
            settings.setValue(AppearanceKey, QString(row.name));
    }
    if (preferences.language)
        settings.setValue(LanguageKey, languageCode(*preferences.language));
}

} // namespace constrictor
