// SPDX-License-Identifier: MIT
#include "parse/timestamp.h"

namespace constrictor {

namespace {

/// Takes numbers of a fixed number of digits and single characters from the front of a text.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    [[nodiscard]] bool take(std::string_view anyOf)
    {
        if (m_rest.empty() || anyOf.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// -1 where there are not so many digits.
    [[nodiscard]] int number(std::size_t digits)
    {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (i >= m_rest.size() || m_rest[i] < '0' || m_rest[i] > '9')
                return -1;
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(digits);
        return value;
    }

private:
    std::string_view m_rest;
};

std::optional<std::chrono::sys_days> date(Scanner &scanner)
{
    const int year = scanner.number(4);
    const int month = scanner.take("-") ? scanner.number(2) : -1;
    const int day = scanner.take("-") ? scanner.number(2) : -1;
    if (year < 0 || month < 0 || day < 0)
        return std::nullopt;
    const std::chrono::year_month_day ymd(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                          std::chrono::day(static_cast<unsigned>(day)));
    return ymd.ok() ? std::optional(std::chrono::sys_days(ymd)) : std::nullopt;
}

/// HH:MM, then the seconds with a fraction where they are given.
std::optional<std::chrono::seconds> timeOfDay(Scanner &scanner)
{
    const int hours = scanner.number(2);
    const int minutes = scanner.take(":") ? scanner.number(2) : -1;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    int seconds = 0;
    if (scanner.take(":")) {
        seconds = scanner.number(2);
        if (seconds < 0 || seconds > 60) // 60: a leap second
            return std::nullopt;
        if (scanner.take(".,")) {
            while (scanner.take("0123456789")) { }
        }
    }
    return std::chrono::hours(hours) + std::chrono::minutes(minutes) + std::chrono::seconds(seconds);
}

std::optional<std::chrono::seconds> offset(Scanner &scanner)
{
    if (scanner.atEnd() || scanner.take("Zz"))
        return std::chrono::seconds(0);
    const int sign = scanner.take("+") ? 1 : scanner.take("-") ? -1 : 0;
    const int hours = sign != 0 ? scanner.number(2) : -1;
    const bool colon = scanner.take(":");
    const int minutes = colon || !scanner.atEnd() ? scanner.number(2) : 0;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return sign * (std::chrono::hours(hours) + std::chrono::minutes(minutes));
}

} // namespace

std::optional<std::chrono::sys_seconds> parseTimestamp(std::string_view text)
{
    Scanner scanner(text);
    const auto day = date(scanner);
    if (!day || scanner.atEnd())
        return day;
    const auto time = scanner.take("Tt ") ? timeOfDay(scanner) : std::nullopt;
    const auto zone = time ? offset(scanner) : std::nullopt;
    if (!zone || !scanner.atEnd())
        return std::nullopt;
    return *day + *time - *zone;
}

} // namespace constrictor
