// SPDX-License-Identifier: MIT
#include "parse/constraints.h"

#include "base/largepages.h"
#include "parse/characters.h"
#include "parse/decoding.h"
#include "parse/encoding.h"
#include "parse/lineoptions.h"
#include "parse/logicallines.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

/// In bytes, without options. Thousands of clauses or of numbers in a version would take minutes to compare.
constexpr std::size_t longestRequirement = 4096;

/// Whether nothing but --hash options of plain values stand in @p text, as lock files have on most lines.
bool isPlainHashes(std::string_view text)
{
    constexpr std::string_view option = "--hash=sha256:";
    for (const char special : {'"', '\'', '\\', '\t'}) {
        if (text.find(special) != std::string_view::npos)
            return false;
    }
    while (text.starts_with(option))
        text = trimmed(text.substr(std::min(text.find(' '), text.size())));
    return text.empty();
}

bool isArchive(std::string_view text)
{
    constexpr std::string_view lastCharacters = "lpz2"; // of the extensions: most lines end here
    if (text.empty() || lastCharacters.find(text.back()) == std::string_view::npos)
        return false;
    constexpr std::array<std::string_view, 6> extensions = {".whl", ".zip", ".tar.gz", ".tar.bz2", ".tgz", ".tar.xz"};
    return std::any_of(extensions.begin(), extensions.end(), [text](auto end) { return text.ends_with(end); });
}

/// What may end the first word of a requirement, or make it a path: looked up, since every line is asked.
constexpr std::array<bool, 256> wordEnds = [] {
    std::array<bool, 256> ends{};
    for (const unsigned char c : {' ', '\t', ';', '@', '/'})
        ends[c] = true;
    return ends;
}();

/// A URL or path that stands alone, as pip tells it from a requirement.
bool isNamelessLink(std::string_view text)
{
    const auto end =
        std::find_if(text.begin(), text.end(), [](char c) { return wordEnds[static_cast<unsigned char>(c)]; });
    const bool hasSlash = end != text.end() && *end == '/';
    return hasSlash || text.starts_with('.') || isArchive(std::string_view(text.begin(), end));
}

/// Reads one file. Lines are handled as pip does in handle_line and install_req_from_line.
class Reader
{
public:
    Reader(std::string_view text, std::size_t lineLimit)
        : m_lines(text)
        , m_lineLimit(lineLimit)
    {
        m_result.byteOrderMark = m_lines.byteOrderMark();
        m_result.carriageReturns = m_lines.carriageReturns();
    }

    [[nodiscard]] ConstraintText read()
    {
        reserveLargePages(m_result.lines, std::min(m_lines.expected(), m_lineLimit));
        while (m_lines.next()) {
            if (m_result.lines.size() == m_lineLimit) {
                report(ProblemKind::TooManyLines, std::to_string(maxConstraintLines));
                break;
            }
            ConstraintLine &line = m_result.lines.emplace_back();
            line.span = m_lines.span();
            const std::string_view text = m_lines.text();
            if (text.starts_with('-'))
                readOptions(text, line);
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

    /// False where pip refuses them.
    [[nodiscard]] bool accept(const LineOptions &options)
    {
        if (options.fault)
            report(*options.fault, options.faultyOption);
        return !options.fault;
    }

    /// A line without requirement: the options that name files count in pip's order.
    void readOptions(std::string_view text, ConstraintLine &line)
    {
        const LineOptions options = parseLineOptions(text);
        if (!accept(options))
            return;
        if (options.valueOf(OptionRole::Editable) != nullptr) {
            report(ProblemKind::ConstraintEditable, std::string(text));
        } else if (const std::string *file = options.valueOf(OptionRole::Requirements)) {
            line.kind = LineKind::Requirements;
            line.target = *file;
        } else if (const std::string *other = options.valueOf(OptionRole::Constraints)) {
            line.kind = LineKind::Constraints;
            line.target = *other;
        } else {
            line.kind = LineKind::Option;
            line.target = text;
        }
    }

    /// Takes the options behind a requirement off @p text; false where pip refuses them. Of those that it knows only
    /// --hash matters there.
    bool takeOptions(std::string_view &text, ConstraintLine &line)
    {
        const std::size_t start = text.find(" -");
        if (start == std::string_view::npos)
            return true;
        const std::string_view rest = trimmed(text.substr(start));
        text = trimmed(text.substr(0, start));
        line.hashes = isPlainHashes(rest);
        if (line.hashes)
            return true;
        const LineOptions options = parseLineOptions(rest);
        line.hashes = options.valueOf(OptionRole::Hash) != nullptr;
        return accept(options);
    }

    void readRequirement(std::string_view text, ConstraintLine &line)
    {
        if (!takeOptions(text, line))
            return;
        if (text.size() > longestRequirement) {
            report(ProblemKind::LineTooLong, std::to_string(longestRequirement));
            return;
        }
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
    std::size_t m_lineLimit;
    ConstraintText m_result;
};

} // namespace

ConstraintText parseConstraints(std::string_view text, std::size_t lineLimit)
{
    return Reader(text, lineLimit).read();
}

ConstraintText readConstraints(std::string &bytes, std::size_t lineLimit)
{
    const Decoded decoded = decode(bytes);
    ConstraintText content = parseConstraints(bytes, lineLimit);
    content.converted = decoded.converted;
    if (decoded.malformed)
        content.problems.insert(content.problems.begin(),
                                {ProblemKind::NotUtf8, spanAt(bytes, *decoded.malformed), {}});
    return content;
}

} // namespace constrictor
