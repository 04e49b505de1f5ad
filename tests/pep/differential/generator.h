// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <initializer_list>
#include <random>
#include <string>
#include <string_view>
#include <vector>

/// Makes texts that are near to what the specifications allow: mostly valid, often equal or close to each other, some
/// mutated. The same seed gives the same texts everywhere.
class Generator
{
public:
    explicit Generator(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// 0 <= result < @p limit
    [[nodiscard]] std::size_t below(std::size_t limit) { return m_random() % limit; }
    [[nodiscard]] bool oneIn(std::size_t count) { return below(count) == 0; }

    [[nodiscard]] std::string version();
    /// A version that shares its beginning with @p text.
    [[nodiscard]] std::string versionNear(const std::string &text);
    [[nodiscard]] std::string specifierSet();
    [[nodiscard]] std::string marker(unsigned depth = 0);
    [[nodiscard]] std::string requirement();
    [[nodiscard]] std::string wheelName();
    [[nodiscard]] std::string sdistName();
    [[nodiscard]] std::string tags();
    [[nodiscard]] std::string name();
    /// Changes up to three characters: deletes, inserts, replaces, doubles.
    [[nodiscard]] std::string mutated(std::string text);

private:
    [[nodiscard]] std::string_view pick(std::initializer_list<std::string_view> choices)
    {
        return choices.begin()[below(choices.size())];
    }
    [[nodiscard]] std::string number();
    [[nodiscard]] std::string release();
    [[nodiscard]] std::string suffixes();
    [[nodiscard]] std::string local();
    [[nodiscard]] std::string blanks();
    [[nodiscard]] std::string specifier();
    [[nodiscard]] std::string comparison();
    [[nodiscard]] std::string quoted(std::string_view text);
    [[nodiscard]] std::string literalFor(std::string_view variable);

    std::mt19937_64 m_random;
};
