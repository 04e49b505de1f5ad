// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/theme.h"
#include "wording/language.h"

#include <optional>

namespace constrictor {

/// What the user chose for all windows, kept in the application's QSettings.
struct Preferences
{
    Appearance appearance = Appearance::System;
    std::optional<Language> language; ///< empty: the system's
};

[[nodiscard]] Preferences loadPreferences();
void savePreferences(const Preferences &preferences);

/// "system", "light" or "dark", as on the command line.
[[nodiscard]] std::optional<Appearance> appearanceFromName(QStringView name);

} // namespace constrictor
