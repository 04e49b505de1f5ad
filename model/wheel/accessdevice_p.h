// SPDX-License-Identifier: MIT
#pragma once

#include "base/randomaccess.h"

#include <QIODevice>

#include <string>

namespace constrictor {

/// Lets QuaZip read a RandomAccess. Keeps one window of bytes, because QuaZip asks for single ones; over a QFile it
/// would read the most part of a large archive only to open it.
class AccessDevice final : public QIODevice
{
public:
    /// Opened at once. @p file must live longer.
    explicit AccessDevice(const RandomAccess &file);

    [[nodiscard]] qint64 size() const override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    [[nodiscard]] bool fillWindow();

    const RandomAccess &m_file;
    std::string m_window;
    std::uint64_t m_windowStart = 0;
    std::uint64_t m_position = 0;
};

} // namespace constrictor
