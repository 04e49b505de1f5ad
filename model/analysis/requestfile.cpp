// SPDX-License-Identifier: MIT
#include "analysis/requestfile.h"

#include "base/localfile.h"
#include "parse/constraints.h"
#include "parse/lineoptions.h"
#include "parse/url.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

namespace constrictor {

namespace {

constexpr std::uint64_t requestFileLimit = 16U << 20;

std::uint32_t faultPosition(std::string_view text)
{
    pep::ParseError error;
    static_cast<void>(pep::Requirement::parse(text, &error));
    return static_cast<std::uint32_t>(error.position);
}

std::optional<RequestFault> faultOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::ConstraintHasExtras: // which a requirement may have
    case ProblemKind::LegacyRequirement: // it depends on the pip that is meant
        return std::nullopt;
    case ProblemKind::ConstraintNotNamed:
        return RequestFault::WithoutName;
    case ProblemKind::ConstraintEditable:
        return RequestFault::Editable;
    case ProblemKind::UnknownOption:
        return RequestFault::UnknownOption;
    case ProblemKind::InvalidOption:
        return RequestFault::InvalidOption;
    case ProblemKind::NotUtf8:
        return RequestFault::NotUtf8;
    default:
        return RequestFault::NotARequirement;
    }
}

class Reader
{
public:
    /// Reads the file and what it includes; what cannot be opened ends it.
    [[nodiscard]] std::optional<Error> read(const std::string &path)
    {
        Result<std::string> text = readLocalFile(path, requestFileLimit);
        if (!text)
            return text.error();
        const ConstraintText content = readConstraints(*text);
        m_open.push_back(std::filesystem::path(path).lexically_normal());
        addProblems(path, *text, content.problems);
        tellHashes(path, content.lines);
        for (const ConstraintLine &line : content.lines) {
            if (std::optional<Error> error = take(path, line))
                return error;
        }
        m_open.pop_back();
        return std::nullopt;
    }

    [[nodiscard]] RequestFile finish(const std::string &path)
    {
        if (m_result.lines.empty() && m_result.problems.empty())
            m_result.problems.push_back({RequestFault::NothingAsked, path, {}, {}});
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::optional<Error> take(const std::string &path, const ConstraintLine &line)
    {
        switch (line.kind) {
        case LineKind::Requirement:
        case LineKind::Invalid: // a constraint with extras is invalid, a request is not
            if (line.requirement)
                m_result.lines.push_back({line.requirement->toString(), path, line.span.line});
            break;
        case LineKind::Requirements:
            return include(path, line);
        case LineKind::Constraints:
            warn(path, line, "--constraint");
            break;
        case LineKind::Option:
            takeOptions(path, line);
            break;
        }
        return std::nullopt;
    }

    void takeOptions(const std::string &path, const ConstraintLine &line)
    {
        for (const LineOption &option : parseLineOptions(line.target).options) {
            if (option.role == OptionRole::Prereleases)
                m_result.prereleases = true;
            else
                warn(path, line, option.name);
        }
    }

    [[nodiscard]] std::optional<Error> include(const std::string &path, const ConstraintLine &line)
    {
        if (isUrl(line.target)) {
            m_result.problems.push_back({RequestFault::RemoteFile, path, line.span, {}});
            return std::nullopt;
        }
        const std::filesystem::path target =
            (std::filesystem::path(path).parent_path() / line.target).lexically_normal();
        if (std::find(m_open.begin(), m_open.end(), target) == m_open.end())
            return read(target.string());
        m_result.problems.push_back({RequestFault::FileLoop, path, line.span, target.string()});
        return std::nullopt;
    }

    void addProblems(const std::string &path, std::string_view text, const std::vector<TextProblem> &problems)
    {
        for (const TextProblem &problem : problems) {
            const std::optional<RequestFault> fault = faultOf(problem.kind);
            if (!fault)
                continue;
            RequestProblem &added = m_result.problems.emplace_back(RequestProblem{*fault, path, problem.span, {}});
            if (*fault == RequestFault::UnknownOption || *fault == RequestFault::InvalidOption)
                added.detail = problem.detail;
            if (*fault != RequestFault::NotARequirement)
                continue;
            added.detail = problem.detail;
            if (text.substr(problem.span.offset).starts_with(problem.detail)) // no backslash splits it
                added.span.column += faultPosition(problem.detail);
        }
    }

    /// Once a file: lock files have them on every line.
    void tellHashes(const std::string &path, const std::vector<ConstraintLine> &lines)
    {
        const auto first =
            std::find_if(lines.begin(), lines.end(), [](const ConstraintLine &line) { return line.hashes; });
        if (first != lines.end())
            warn(path, *first, "--hash");
    }

    void warn(const std::string &path, const ConstraintLine &line, std::string option)
    {
        m_result.warnings.push_back(
            {PlanWarningKind::OptionNotFollowed, {path, std::to_string(line.span.line), std::move(option)}});
    }

    RequestFile m_result;
    std::vector<std::filesystem::path> m_open; ///< the files that are being read, each included by the one before
};

} // namespace

Result<RequestFile> readRequestFile(const std::string &path)
{
    Reader reader;
    if (std::optional<Error> error = reader.read(path))
        return *std::move(error);
    return reader.finish(path);
}

} // namespace constrictor
