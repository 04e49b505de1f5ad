// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace constrictor {

class MainWindow;
class Workbench;

/// Writes every page and state of the window, shown on the demo, in three languages, light and dark, 1440x900 and
/// 960x540 as PNG files below @p folder, and leaves the application; exit code 1: a file could not be written.
void takeScreenshots(Workbench &workbench, MainWindow &window, const QString &folder);

} // namespace constrictor
