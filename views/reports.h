// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>

namespace constrictor {

class Session;

/// The forms of a doctor's report that can be saved.
enum class ReportForm : std::uint8_t { Markdown, Text, Json, Sarif };
inline constexpr std::array ReportForms{ReportForm::Markdown, ReportForm::Text, ReportForm::Json, ReportForm::Sarif};

/// "Markdown (*.md)": a filter of a file dialog.
[[nodiscard]] QString reportFilter(ReportForm form);
/// A name that says what was examined and ends as the form wants: "ngc-pytorch-25.04.md".
[[nodiscard]] QString reportFileName(ReportForm form, const QString &title);
/// The report on what is open and diagnosed.
[[nodiscard]] QByteArray makeReport(ReportForm form, const Session &session);
/// Writes all of it or nothing; fails with ErrorKind::WriteFailed.
[[nodiscard]] Result<bool> saveReport(const QString &file, const QByteArray &report);

} // namespace constrictor
