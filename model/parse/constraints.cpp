// SPDX-License-Identifier: MIT
#include "parse/constraints.h"

#include "base/largepages.h"
#include "parse/characters.h"
#include "parse/logicallines.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

struct OptionName
{
    std::string_view name;
    LineKind kind;
};

/// What pip accepts at the start of a line (pip's req_file.py, SUPPORTED_OPTIONS).
constexpr std::array options = {
    OptionName{"-c", LineKind::Constraints},
    OptionName{"--constraint", LineKind::Constraints},
    OptionName{"-r", LineKind::Requirements},
    OptionName{"--requirement", LineKind::Requirements},
    OptionName{"-i", LineKind::Option},
    OptionName{"--index-url", LineKind::Option},
    OptionName{"--pypi-url", LineKind::Option},
    OptionName{"--extra-index-url", LineKind::Option},
    OptionName{"--no-index", LineKind::Option},
    OptionName{"-f", LineKind::Option},
    OptionName{"--find-links", LineKind::Option},
    OptionName{"--no-binary", LineKind::Option},
    OptionName{"--only-binary", LineKind::Option},
    OptionName{"--prefer-binary", LineKind::Option},
    OptionName{"--require-hashes", LineKind::Option},
    OptionName{"--pre", LineKind::Option},
    OptionName{"--trusted-host", LineKind::Option},
    OptionName{"--use-feature", LineKind::Option},
};

constexpr std::array<std::string_view, 4> requirementOptions = {"--hash", "--config-settings", "--global-option",
                                                                "--config-setting"};

/// The option at the start of @p text: up to a space or "=".
std::string_view optionName(std::string_view text)
{
    return text.substr(0, std::min(text.find_first_of(" \t="), text.size()));
}

/// What follows the option's name: "FILE" of "-c FILE", "-cFILE" and "--constraint=FILE", without quotes.
std::string_view optionValue(std::string_view text, std::string_view name)
{
    std::string_view value = trimmed(text.substr(name.size()));
    if (value.starts_with('='))
        value = trimmed(value.substr(1));
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        value = value.substr(1, value.size() - 2);
    return value;
}

bool isArchive(std::string_view text)
{
    constexpr std::string_view lastCharacters = "lpz2"; // of the extensions: most lines end here
    if (text.empty() || lastCharacters.find(text.back()) == std::string_view::npos)
        return false;
    constexpr std::array<std::string_view, 6> extensions = {".whl", ".zip", ".tar.gz", ".tar.bz2", ".tgz", ".tar.xz"};
    return std::any_of(extensions.begin(), extensions.end(), [text](auto end) { return text.ends_with(end); });
}

/// A URL or path that stands alone, as pip tells it from a requirement.
bool isNamelessLink(std::string_view text)
{
    const auto endsWord = [](char c) { return c == ' ' || c == '\t' || c == ';' || c == '@'; };
    const auto end = std::find_if(text.begin(), text.end(), [endsWord](char c) { return endsWord(c) || c == '/'; });
    const bool hasSlash = end != text.end() && *end == '/';
    return hasSlash || text.starts_with('.') || isArchive(std::string_view(text.begin(), end));
}

/// Reads one file. Lines are handled as pip does in handle_line and install_req_from_line.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_lines(text)
    {
        m_result.byteOrderMark = m_lines.byteOrderMark();
        m_result.carriageReturns = m_lines.carriageReturns();
    }

    [[nodiscard]] ConstraintText read()
    {
        reserveLargePages(m_result.lines, m_lines.expected());
        while (m_lines.next()) {
            ConstraintLine &line = m_result.lines.emplace_back();
            line.span = m_lines.span();
            const std::string_view text = m_lines.text();
            if (text.starts_with('-'))
                readOption(text, line);
            else
                readRequirement(text, line);
        }
        return std::move(m_result);
    }

private:
    void report(ProblemKind kind, std::string detail)
    {
        m_result.problems.push_back({kind, m_lines.span(), std::move(detail)});
    }

    void readOption(std::string_view text, ConstraintLine &line)
    {
        const std::string_view name = optionName(text);
        if (name == "-e" || name == "--editable") {
            report(ProblemKind::ConstraintEditable, std::string(text));
            return;
        }
        auto found = std::find_if(options.begin(), options.end(), [name](OptionName o) { return o.name == name; });
        const std::string_view shortName = text.substr(0, 2);
        if (found == options.end() && !text.starts_with("--")) // -cFILE
            found =
                std::find_if(options.begin(), options.end(), [shortName](OptionName o) { return o.name == shortName; });
        if (found == options.end()) {
            report(ProblemKind::UnknownOption, std::string(name));
            return;
        }
        line.kind = found->kind;
        line.target = line.kind == LineKind::Option ? text : optionValue(text, found->name);
    }

    /// Takes the options behind a requirement off @p text; false where pip does not know one.
    bool takeOptions(std::string_view &text, ConstraintLine &line)
    {
        const std::size_t start = text.find(" -");
        if (start == std::string_view::npos)
            return true;
        std::string_view rest = trimmed(text.substr(start));
        text = trimmed(text.substr(0, start));
        while (!rest.empty()) {
            const std::string_view name = optionName(rest);
            if (std::find(requirementOptions.begin(), requirementOptions.end(), name) == requirementOptions.end()) {
                report(ProblemKind::UnknownOption, std::string(name));
                return false;
            }
            line.hashes = line.hashes || name == "--hash";
            const std::size_t next = rest.find(" -");
            rest = next == std::string_view::npos ? std::string_view() : trimmed(rest.substr(next));
        }
        return true;
    }

    void readRequirement(std::string_view text, ConstraintLine &line)
    {
        if (!takeOptions(text, line))
            return;
        if (isNamelessLink(text)) {
            report(ProblemKind::ConstraintNotNamed, std::string(text));
            return;
        }
        pep::ParseError error;
        line.requirement = pep::Requirement::parse(text, &error);
        if (!line.requirement) {
            report(ProblemKind::InvalidRequirement, std::string(text));
            return;
        }
        if (!line.requirement->extras.empty()) {
            report(ProblemKind::ConstraintHasExtras, std::string(text));
            return;
        }
        if (line.requirement->legacy)
            report(ProblemKind::LegacyRequirement, std::string(text));
        line.kind = LineKind::Requirement;
        line.version = specifierSpan(text, line.requirement->name);
    }

    /// Where "==1.26.4" stands in the file, behind @p name; nothing where a backslash splits it.
    [[nodiscard]] SourceSpan specifierSpan(std::string_view text, std::string_view name) const
    {
        if (m_lines.joined())
            return {};
        const std::string_view requirement = text.substr(0, text.find(';'));
        const std::size_t start = requirement.find_first_of("=<>!~", name.size());
        if (start == std::string_view::npos)
            return {};
        std::string_view specifiers = trimmed(requirement.substr(start));
        if (specifiers.ends_with(')'))
            specifiers.remove_suffix(1);
        SourceSpan span = m_lines.span();
        const auto shift = static_cast<std::uint32_t>(start);
        return {span.offset + shift, static_cast<std::uint32_t>(specifiers.size()), span.line, span.column + shift};
    }

    LogicalLines m_lines;
    ConstraintText m_result;
};

} // namespace

ConstraintText parseConstraints(std::string_view text)
{
    return Reader(text).read();
}

} // namespace constrictor
