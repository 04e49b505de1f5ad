// SPDX-License-Identifier: MIT
#pragma once

#include "pep/version.h"

#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace constrictor::pep {

struct Cursor;

enum class Operator : std::uint8_t {
    Equal, ///< ==, with or without ".*"
    NotEqual, ///< !=, with or without ".*"
    LessEqual,
    Less,
    GreaterEqual,
    Greater,
    Compatible, ///< ~=
    Arbitrary, ///< ===
};

[[nodiscard]] std::string_view toString(Operator op);

/// One clause of a version specifier, such as ">=1.24" or "==2.*" (PEP 440, "Version specifiers"); immutable.
///
/// Texts that pip refuses since 24.1 (">=2.0.*", ">=1.0+local") are read too and marked as legacy; they keep the
/// meaning that pip gave them before: that of LegacyVersion, or of a longer prefix ("==1.0a1.*").
class Specifier
{
public:
    /// Reads one clause with white space around it. A legacy clause is a value, and @p error then says what pip
    /// refuses.
    [[nodiscard]] static std::optional<Specifier> parse(std::string_view text, ParseError *error = nullptr);
    /// "==version", the clause that a lock needs. The version's local part counts.
    [[nodiscard]] static Specifier pin(Version version);

    [[nodiscard]] Operator op() const { return m_operator; }
    /// The version behind the operator; "0" where only text() holds it.
    [[nodiscard]] const Version &version() const { return m_version; }
    /// "==1.2.*" or "!=1.2.*"; a legacy one has it behind a pre- or post-release, "==1.2a1.*".
    [[nodiscard]] bool isWildcard() const { return m_wildcard; }
    [[nodiscard]] bool isLegacy() const { return m_legacy; }
    /// What stands behind "===" or a legacy operator, as written; else empty.
    [[nodiscard]] std::string_view text() const { return m_text ? std::string_view(*m_text) : std::string_view(); }

    /// Pure membership, pre-releases allowed: for policy see pep/prereleases.h. "===" compares with toString().
    [[nodiscard]] bool contains(const Version &version) const;
    /// The same for a version as somebody wrote it, which "===" compares as it stands; a text that is no version is
    /// contained in an equal "===" only.
    [[nodiscard]] bool containsText(std::string_view version) const;

    /// Whether the clause opens pre-releases: any operator but "!=" and "==X.*" that names one (packaging 24 and later;
    /// "<3.0a0" counts).
    [[nodiscard]] bool namesPrerelease() const;

    /// The version it fixes: of "==X" without ".*", and of "===X" where X is a version.
    [[nodiscard]] std::optional<Version> pinnedVersion() const;

    /// Operator and normalized version; text() as written.
    [[nodiscard]] std::string toString() const;

    friend bool operator==(const Specifier &a, const Specifier &b);

private:
    friend std::optional<Specifier> scanSpecifier(Cursor &cursor, ParseError *error);

    [[nodiscard]] bool containsAsLegacy(const Version &version) const;

    Version m_version;
    std::shared_ptr<const std::string> m_text; ///< of "===" and of legacy clauses
    Operator m_operator = Operator::Equal;
    bool m_wildcard = false;
    bool m_legacy = false;
};

/// Clauses joined by commas: all must hold. An empty set contains every version.
class SpecifierSet
{
public:
    SpecifierSet() = default;
    SpecifierSet(std::initializer_list<Specifier> specifiers)
        : SpecifierSet(std::vector<Specifier>(specifiers))
    {
    }
    explicit SpecifierSet(std::vector<Specifier> specifiers);

    /// Reads clauses between commas; empty ones are skipped. Positions in @p error count from the start of @p text.
    /// With legacy clauses there is a value, and @p error is about the first of them.
    [[nodiscard]] static std::optional<SpecifierSet> parse(std::string_view text, ParseError *error = nullptr);

    [[nodiscard]] bool empty() const { return specifiers().empty(); }
    [[nodiscard]] std::span<const Specifier> specifiers() const ///< as written
    {
        if (const Specifier *one = std::get_if<Specifier>(&m_specifiers))
            return {one, 1};
        return *std::get_if<std::vector<Specifier>>(&m_specifiers);
    }
    [[nodiscard]] bool isLegacy() const; ///< one of the clauses is

    /// Pure membership, pre-releases allowed: for policy see pep/prereleases.h.
    [[nodiscard]] bool contains(const Version &version) const;
    [[nodiscard]] bool containsText(std::string_view version) const; ///< see Specifier::containsText
    [[nodiscard]] bool namesPrerelease() const; ///< one of the clauses does

    /// The version of the first clause that fixes one; whether the others accept it is not asked.
    [[nodiscard]] std::optional<Version> pinnedVersion() const;

    void add(Specifier specifier);
    /// The clauses of both: how pip joins requirements and constraints of one name.
    [[nodiscard]] SpecifierSet joined(const SpecifierSet &other) const;

    [[nodiscard]] std::string toString() const; ///< ">=1.24,<2", in the order written

    friend bool operator==(const SpecifierSet &, const SpecifierSet &) = default;

private:
    /// One clause, as most sets have, lies in the object itself; several or none in a vector.
    std::variant<std::vector<Specifier>, Specifier> m_specifiers;
};

} // namespace constrictor::pep
