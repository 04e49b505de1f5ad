// SPDX-License-Identifier: MIT
#pragma once

#include "pep/markerenvironment.h"
#include "pep/parseerror.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor::pep {

struct Cursor;

enum class MarkerVariable : std::uint8_t {
    ImplementationName,
    ImplementationVersion,
    OsName,
    PlatformMachine,
    PlatformRelease,
    PlatformSystem,
    PlatformVersion,
    PythonFullVersion,
    PlatformPythonImplementation,
    PythonVersion,
    SysPlatform,
    Extra,
    Extras, ///< set of names (PEP 751)
    DependencyGroups, ///< set of names (PEP 751)
};

enum class MarkerOperator : std::uint8_t {
    Equal,
    NotEqual,
    LessEqual,
    Less,
    GreaterEqual,
    Greater,
    Compatible,
    Arbitrary,
    In,
    NotIn,
};

/// An environment marker (dependency specifiers specification, "Environment markers"), kept as one flat list of
/// comparisons and groups in the order written; immutable and cheap to copy. Versions are compared as versions for the
/// four variables that hold one, everything else as text, as packaging 26 does. Parentheses may nest up to 100 deep.
class Marker
{
public:
    /// The marker that is always true.
    Marker() = default;

    /// The old names (os.name, python_implementation, ...) are understood. A backslash in a quoted text is itself.
    [[nodiscard]] static std::optional<Marker> parse(std::string_view text, ParseError *error = nullptr);

    [[nodiscard]] bool empty() const { return !m_content; }

    /// Judges the marker as pip does for a package that is wanted with these @p extras (in any spelling): true if it
    /// holds for one of them; without extras `extra` is "". Comparisons that are not defined, such as `os_name ~= "x"`,
    /// where pip stops with an error, count as false.
    [[nodiscard]] bool evaluate(const MarkerEnvironment &environment, std::span<const std::string> extras = {}) const;

    /// The same for one value of `extra`, in any spelling; "" for none.
    [[nodiscard]] bool evaluateFor(const MarkerEnvironment &environment, std::string_view extra) const;

    /// Whether every comparison is defined, so that pip would not stop with an error.
    [[nodiscard]] bool isDefined(const MarkerEnvironment &environment, std::string_view extra = {}) const;

    /// Whether `extra` occurs. If not, extras make no difference to evaluate().
    [[nodiscard]] bool mentionsExtra() const;

    /// Normalized: double quotes where possible, single blanks, parentheses as written, extras normalized.
    [[nodiscard]] std::string toString() const;

    friend bool operator==(const Marker &a, const Marker &b)
    {
        return a.m_content == b.m_content || (a.m_content && b.m_content && *a.m_content == *b.m_content);
    }

private:
    friend class MarkerParser;
    friend class MarkerJudge;

    struct Operand
    {
        bool isVariable = false;
        MarkerVariable variable = MarkerVariable::Extra;
        std::uint32_t offset = 0; ///< of a quoted text in Content::texts
        std::uint32_t length = 0;

        friend bool operator==(const Operand &, const Operand &) = default;
    };

    /// A comparison, or a group: the next `size` nodes, in parentheses.
    struct Node
    {
        bool isGroup = false;
        bool joinedByOr = false; ///< to what stands before it at its level
        MarkerOperator op = MarkerOperator::Equal;
        std::uint32_t size = 0;
        Operand left;
        Operand right;

        friend bool operator==(const Node &, const Node &) = default;
    };

    struct Content
    {
        std::vector<Node> nodes;
        std::string texts; ///< the quoted texts, one after the other

        [[nodiscard]] std::string_view textOf(const Operand &operand) const
        {
            return std::string_view(texts).substr(operand.offset, operand.length);
        }
        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit Marker(Content content)
        : m_content(std::make_shared<const Content>(std::move(content)))
    {
    }

    std::shared_ptr<const Content> m_content; ///< null: always true
};

} // namespace constrictor::pep
