// SPDX-License-Identifier: MIT
#pragma once

#include "views/page.h"
#include "views/preferences.h"

#include <QCoreApplication>
#include <QSize>
#include <QString>

#include <optional>
#include <span>

namespace constrictor {

/// What the command line asks of the window.
struct StartOptions
{
    QString root; ///< a folder, a text file or "demo:ngc-25.04"; empty: the start page
    Preferences preferences; ///< the remembered ones, replaced by --lang and --theme
    std::optional<QSize> size; ///< empty: as the last window was
    std::optional<PageId> page;
    QString screenshot; ///< a PNG file to write before leaving; empty: none
    QString screenshots; ///< a folder for pictures of everything; empty: none
    bool quitAfterFirstPaint = false;
};

/// What to do with a command line: open the window, or print a text and leave.
struct StartDecision
{
    StartOptions options;
    QString message; ///< not empty: print it and leave with exitCode
    int exitCode = 0;
};

/// Whether one of the arguments asks for help or the version, which needs no display.
[[nodiscard]] bool wantsTextOnly(std::span<const char *const> arguments);

/// Reads the arguments, the program's name first. The message is in the language of --lang, else the remembered one,
/// else the system's.
[[nodiscard]] StartDecision readArguments(const QStringList &arguments);

} // namespace constrictor
