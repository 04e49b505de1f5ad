// SPDX-License-Identifier: MIT
#include "pep/marker.h"

#include "pep/characters.h"
#include "pep/markernames.h"
#include "pep/name.h"
#include "pep/specifier.h"

#include <algorithm>

namespace constrictor::pep {

namespace {

bool holdsVersion(MarkerVariable variable)
{
    return variable == MarkerVariable::ImplementationVersion || variable == MarkerVariable::PlatformRelease
        || variable == MarkerVariable::PythonFullVersion || variable == MarkerVariable::PythonVersion;
}

bool holdsNames(MarkerVariable variable)
{
    return variable == MarkerVariable::Extras || variable == MarkerVariable::DependencyGroups;
}

/// Text comparison: texts have no order, so "<=" and ">=" mean equality. Nothing for an operator that texts do not
/// have.
std::optional<bool> compareTexts(std::string_view left, MarkerOperator op, std::string_view right)
{
    switch (op) {
    case MarkerOperator::Equal:
    case MarkerOperator::LessEqual:
    case MarkerOperator::GreaterEqual:
        return left == right;
    case MarkerOperator::NotEqual:
        return left != right;
    case MarkerOperator::Less:
    case MarkerOperator::Greater:
        return false;
    case MarkerOperator::In:
        return right.find(left) != std::string_view::npos;
    case MarkerOperator::NotIn:
        return right.find(left) == std::string_view::npos;
    default:
        return std::nullopt;
    }
}

std::optional<bool> compareWithNames(std::string_view left, MarkerOperator op, const std::vector<std::string> &names)
{
    if (op == MarkerOperator::Compatible || op == MarkerOperator::Arbitrary)
        return std::nullopt;
    if (op == MarkerOperator::NotEqual)
        return true;
    if (op != MarkerOperator::In && op != MarkerOperator::NotIn)
        return false;
    const std::string name = normalizedName(left);
    const bool found =
        std::any_of(names.begin(), names.end(), [&](const std::string &n) { return normalizedName(n) == name; });
    return found == (op == MarkerOperator::In);
}

/// "Arbitrary equality" of one clause alone, where a comma separates nothing.
std::optional<bool> compareArbitrarily(std::string_view left, std::string_view right)
{
    const auto endsClause = [](char c) { return isSpace(c) || c == ';' || c == ')'; };
    if (std::any_of(right.begin(), right.end(), endsClause))
        return std::nullopt;
    return equalsIgnoringCase(left, right);
}

std::optional<bool> compareVersions(std::string_view left, MarkerOperator op, std::string_view right)
{
    if (op == MarkerOperator::In || op == MarkerOperator::NotIn)
        return compareTexts(left, op, right);
    if (op == MarkerOperator::Arbitrary)
        return compareArbitrarily(left, stripped(right));
    const std::optional<Specifier> specifier = Specifier::parse(std::string(textOf(op)).append(right));
    if (!specifier || specifier->isLegacy())
        return compareTexts(left, op, right);
    return specifier->containsText(left);
}

} // namespace

/// Judges one marker for one value of `extra`.
class MarkerJudge
{
public:
    MarkerJudge(const Marker::Content &marker, const MarkerEnvironment &environment, std::string_view extra)
        : m_marker(marker)
        , m_environment(environment)
        , m_extra(isNormalizedName(extra) ? std::string(extra) : normalizedName(extra))
    {
    }

    [[nodiscard]] bool judge(std::size_t first, std::size_t end) const
    {
        bool all = true;
        for (std::size_t i = first; i < end; i += 1 + m_marker.nodes[i].size) {
            const Marker::Node &node = m_marker.nodes[i];
            if (node.joinedByOr && all)
                return true;
            all = all || node.joinedByOr;
            if (all)
                all = node.isGroup ? judge(i + 1, i + 1 + node.size) : compare(node).value_or(false);
        }
        return all;
    }

    /// Nothing where the comparison is not defined.
    [[nodiscard]] std::optional<bool> compare(const Marker::Node &node) const
    {
        if (node.left.isVariable && holdsNames(node.left.variable))
            return std::nullopt;
        if (!node.left.isVariable && !node.right.isVariable)
            return std::nullopt;
        const std::string left = valueOf(node.left);
        if (node.right.isVariable && node.right.variable == MarkerVariable::Extras)
            return compareWithNames(left, node.op, m_environment.extras);
        if (node.right.isVariable && node.right.variable == MarkerVariable::DependencyGroups)
            return compareWithNames(left, node.op, m_environment.dependencyGroups);
        const MarkerVariable decisive = node.left.isVariable ? node.left.variable : node.right.variable;
        const std::string right = valueOf(node.right);
        return holdsVersion(decisive) ? compareVersions(left, node.op, right) : compareTexts(left, node.op, right);
    }

private:
    [[nodiscard]] std::string valueOf(const Marker::Operand &operand) const
    {
        return operand.isVariable ? valueOf(operand.variable) : std::string(m_marker.textOf(operand));
    }

    [[nodiscard]] std::string valueOf(MarkerVariable variable) const
    {
        switch (variable) {
        case MarkerVariable::ImplementationName:
            return m_environment.implementationName;
        case MarkerVariable::ImplementationVersion:
            return m_environment.implementationVersion;
        case MarkerVariable::OsName:
            return m_environment.osName;
        case MarkerVariable::PlatformMachine:
            return m_environment.platformMachine;
        case MarkerVariable::PlatformRelease:
            return m_environment.platformRelease;
        case MarkerVariable::PlatformSystem:
            return m_environment.platformSystem;
        case MarkerVariable::PlatformVersion:
            return m_environment.platformVersion;
        case MarkerVariable::PythonFullVersion:
            // A Python that was built without a tag calls itself "3.12.0+", which is no version.
            return m_environment.pythonFullVersion + (m_environment.pythonFullVersion.ends_with('+') ? "local" : "");
        case MarkerVariable::PlatformPythonImplementation:
            return m_environment.platformPythonImplementation;
        case MarkerVariable::PythonVersion:
            return m_environment.pythonVersion;
        case MarkerVariable::SysPlatform:
            return m_environment.sysPlatform;
        default:
            return m_extra;
        }
    }

    const Marker::Content &m_marker;
    const MarkerEnvironment &m_environment;
    std::string m_extra;
};

bool Marker::evaluate(const MarkerEnvironment &environment, std::span<const std::string> extras) const
{
    if (extras.empty() || !mentionsExtra())
        return evaluateFor(environment, {});
    return std::any_of(extras.begin(), extras.end(),
                       [&](const std::string &extra) { return evaluateFor(environment, extra); });
}

bool Marker::evaluateFor(const MarkerEnvironment &environment, std::string_view extra) const
{
    return empty() || MarkerJudge(*m_content, environment, extra).judge(0, m_content->nodes.size());
}

bool Marker::isDefined(const MarkerEnvironment &environment, std::string_view extra) const
{
    if (empty())
        return true;
    const MarkerJudge judge(*m_content, environment, extra);
    return std::all_of(m_content->nodes.begin(), m_content->nodes.end(),
                       [&judge](const Node &node) { return node.isGroup || judge.compare(node).has_value(); });
}

bool Marker::mentionsExtra() const
{
    const auto isExtra = [](const Operand &o) { return o.isVariable && o.variable == MarkerVariable::Extra; };
    const auto mentions = [&](const Node &node) {
        return !node.isGroup && (isExtra(node.left) || isExtra(node.right));
    };
    return !empty() && std::any_of(m_content->nodes.begin(), m_content->nodes.end(), mentions);
}

std::string Marker::toString() const
{
    std::string text;
    if (empty())
        return text;
    std::vector<std::size_t> groupEnds;
    bool first = true;
    const auto operandText = [this](const Operand &operand) {
        if (operand.isVariable)
            return std::string(nameOf(operand.variable));
        const std::string_view value = m_content->textOf(operand);
        const char quote = value.find('"') == std::string_view::npos ? '"' : '\'';
        return std::string(1, quote).append(value).append(1, quote);
    };
    for (std::size_t i = 0; i < m_content->nodes.size(); ++i) {
        const Node &node = m_content->nodes[i];
        if (!first)
            text += node.joinedByOr ? " or " : " and ";
        first = node.isGroup;
        if (node.isGroup) {
            text += '(';
            groupEnds.push_back(i + node.size);
            continue;
        }
        text.append(operandText(node.left)).append(" ").append(pep::textOf(node.op)).append(" ");
        text.append(operandText(node.right));
        for (; !groupEnds.empty() && groupEnds.back() == i; groupEnds.pop_back())
            text += ')';
    }
    return text;
}

MarkerEnvironment cpythonOnLinux(std::string_view pythonFullVersion, std::string_view machine)
{
    MarkerEnvironment environment;
    const std::size_t minorEnd = pythonFullVersion.find('.', pythonFullVersion.find('.') + 1);
    environment.pythonFullVersion = pythonFullVersion;
    if (minorEnd == std::string_view::npos)
        environment.pythonFullVersion += ".0";
    environment.pythonVersion = pythonFullVersion.substr(0, minorEnd);
    environment.implementationName = "cpython";
    environment.implementationVersion = environment.pythonFullVersion;
    environment.platformPythonImplementation = "CPython";
    environment.osName = "posix";
    environment.sysPlatform = "linux";
    environment.platformSystem = "Linux";
    environment.platformMachine = machine;
    return environment;
}

} // namespace constrictor::pep
