// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace constrictor {

class MainWindow;

/// Shows every page, state, menu and dialog of @p window in turn, and calls @p visit with the name of each, such as
/// "packages-no-match", while it is there. Pages of an environment where one is open, else the start page. For
/// pictures, and for tests that look at everything.
void tour(MainWindow &window, const std::function<void(const QString &name)> &visit);

} // namespace constrictor
