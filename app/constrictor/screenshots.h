// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QPixmap>
#include <QString>

namespace constrictor {

class MainWindow;
class Workbench;

/// Says on stderr what went wrong, and what to do.
void say(const Error &error);

/// Writes all of @p picture as a PNG file, or nothing; says why not.
[[nodiscard]] bool writePicture(const QPixmap &picture, const QString &file);

/// Writes every page and state of the window, shown on the demo, in three languages, light and dark, 1440x900 and
/// 960x540 as PNG files below @p folder, and leaves the application; exit code 1: a file could not be written, which is
/// said on stderr.
void takeScreenshots(Workbench &workbench, MainWindow &window, const QString &folder);

} // namespace constrictor
