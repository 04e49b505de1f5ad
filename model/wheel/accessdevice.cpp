// SPDX-License-Identifier: MIT
#include "wheel/accessdevice_p.h"

#include <algorithm>

namespace constrictor {

namespace {
constexpr std::size_t windowSize = 65'536;
}

AccessDevice::AccessDevice(const RandomAccess &file)
    : m_file(file)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 AccessDevice::size() const
{
    return static_cast<qint64>(m_file.size());
}

bool AccessDevice::seek(qint64 position)
{
    m_position = static_cast<std::uint64_t>(position);
    return QIODevice::seek(position);
}

/// Reads the window that starts at the position; false at the end and on errors.
bool AccessDevice::fillWindow()
{
    m_window.resize(windowSize);
    const auto got = m_file.readAt(m_position, m_window);
    m_window.resize(got.ok() ? *got : 0);
    m_windowStart = m_position;
    return !m_window.empty();
}

qint64 AccessDevice::readData(char *data, qint64 maxSize)
{
    qint64 got = 0;
    while (got < maxSize) {
        const bool inside = m_position >= m_windowStart && m_position - m_windowStart < m_window.size();
        if (!inside && !fillWindow())
            break;
        const std::size_t start = m_position - m_windowStart;
        const std::size_t count = std::min(m_window.size() - start, static_cast<std::size_t>(maxSize - got));
        std::copy_n(m_window.data() + start, count, data + got);
        m_position += count;
        got += static_cast<qint64>(count);
    }
    return got == 0 && maxSize > 0 ? -1 : got;
}

qint64 AccessDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace constrictor
