// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>

namespace constrictor::cli {

enum class Ink : std::uint8_t { Plain, Bold, Faint, Red, Yellow, Green, Blue };

/// The two streams of the program: results go to stdout, everything else to stderr. Text is UTF-8.
class Console
{
public:
    explicit Console(Color color);

    void write(const QString &text);
    void write(const QByteArray &text);
    void write(std::string_view text);

    /// Hands everything written so far to the system. Returns errno of the first write that failed, 0: all is out.
    [[nodiscard]] int flush();

    /// One line on stderr.
    void message(const QString &text);

    /// The same without an end of the line: the answer is typed behind it.
    void question(const QString &text);

    /// One line on stderr that the next one replaces; nothing where stderr is no terminal.
    void progress(const QString &text);
    void clearProgress();

    /// @p text in that color, or as it is where colors are off.
    [[nodiscard]] QString inked(const QString &text, Ink ink) const;

private:
    void keepWriteError(); ///< a later call may fail for another reason, or replace errno

    int m_writeError = 0; ///< errno
    bool m_colored;
    bool m_showsProgress;
    bool m_progressShown = false;
};

} // namespace constrictor::cli
