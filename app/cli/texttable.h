// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace constrictor::cli {

/// Columns of a terminal that @p text takes: Chinese, Japanese and Korean characters take two.
[[nodiscard]] int displayWidth(const QString &text);

/// @p text with blanks up to @p width columns.
[[nodiscard]] QString padded(const QString &text, int width);

/// The width of each column of @p rows.
[[nodiscard]] std::vector<int> columnWidths(const std::vector<QStringList> &rows);

} // namespace constrictor::cli
