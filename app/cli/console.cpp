// SPDX-License-Identifier: MIT
#include "console.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace constrictor::cli {

namespace {

void put(std::FILE *stream, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
}

void put(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    put(stream, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

bool usesColor(Color color)
{
    if (color != Color::Auto)
        return color == Color::Always;
    const char *off = std::getenv("NO_COLOR"); // https://no-color.org: any value but the empty one
    return ::isatty(STDOUT_FILENO) != 0 && (off == nullptr || *off == '\0');
}

} // namespace

Console::Console(Color color)
    : m_colored(usesColor(color))
    , m_showsProgress(::isatty(STDERR_FILENO) != 0)
{
}

void Console::write(const QString &text)
{
    write(text.toUtf8());
}

void Console::write(const QByteArray &text)
{
    write(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

void Console::write(std::string_view text)
{
    clearProgress();
    put(stdout, text);
    keepWriteError();
}

int Console::flush()
{
    std::fflush(stdout);
    keepWriteError();
    return m_writeError;
}

void Console::keepWriteError()
{
    if (m_writeError == 0 && std::ferror(stdout) != 0)
        m_writeError = errno;
}

void Console::message(const QString &text)
{
    clearProgress();
    put(stderr, text + QLatin1Char('\n'));
}

void Console::question(const QString &text)
{
    clearProgress();
    put(stderr, text);
}

void Console::progress(const QString &text)
{
    if (!m_showsProgress)
        return;
    put(stderr, QStringLiteral("\r\x1b[K") + text);
    m_progressShown = true;
}

void Console::clearProgress()
{
    if (m_progressShown)
        put(stderr, std::string_view("\r\x1b[K"));
    m_progressShown = false;
}

QString Console::inked(const QString &text, Ink ink) const
{
    constexpr std::array codes = {"", "1", "2", "31", "33", "32", "34"};
    if (!m_colored || ink == Ink::Plain || text.isEmpty())
        return text;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(codes.at(static_cast<std::size_t>(ink))), text);
}

} // namespace constrictor::cli
