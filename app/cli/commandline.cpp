// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "command.h"
#include "parse/timestamp.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace constrictor::cli {

namespace {

template<typename T>
struct Named
{
    std::string_view name;
    T value;
};

template<typename T, std::size_t Size>
bool takeNamed(T &field, std::string_view name, const std::array<Named<T>, Size> &names)
{
    const auto found = std::ranges::find(names, name, &Named<T>::name);
    if (found == names.end())
        return false;
    field = found->value;
    return true;
}

bool takeFormat(Options &options, std::string_view value)
{
    constexpr std::array<Named<Format>, 4> names{
        {{"text", Format::Text}, {"json", Format::Json}, {"markdown", Format::Markdown}, {"sarif", Format::Sarif}}};
    return takeNamed(options.format, value, names);
}

bool takeColor(Options &options, std::string_view value)
{
    constexpr std::array<Named<Color>, 3> names{
        {{"auto", Color::Auto}, {"always", Color::Always}, {"never", Color::Never}}};
    return takeNamed(options.color, value, names);
}

bool takeFailOn(Options &options, std::string_view value)
{
    constexpr std::array<Named<std::optional<Severity>>, 4> names{{{"problem", Severity::Problem},
                                                                   {"warning", Severity::Warning},
                                                                   {"note", Severity::Note},
                                                                   {"never", std::nullopt}}};
    return takeNamed(options.failOn, value, names);
}

bool takeLanguage(Options &options, std::string_view value)
{
    options.language = languageFromCode(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    return options.language.has_value();
}

bool add(std::vector<std::string> &values, std::string_view value)
{
    values.emplace_back(value);
    return !value.empty();
}

bool takeTimeLimit(Options &options, std::string_view value)
{
    double seconds = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
    constexpr double longest = 1e6;
    const bool isPossible = seconds >= 0 && seconds <= longest; // "nan" is not, however it is compared
    if (error != std::errc() || end != value.data() + value.size() || !isPossible)
        return false;
    options.plan.timeLimit = std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
    return true;
}

bool takeEditStyle(Options &options, std::string_view value)
{
    constexpr std::array<Named<EditStyle>, 3> names{
        {{"move", EditStyle::Move}, {"widen", EditStyle::Widen}, {"remove", EditStyle::Remove}}};
    return takeNamed(options.plan.editStyle, value, names);
}

bool takeUploadedBefore(Options &options, std::string_view value)
{
    options.plan.uploadedBefore = parseTimestamp(value);
    return options.plan.uploadedBefore.has_value();
}

const std::array rules{
    OptionRule{"--format", "text|json|markdown|sarif", takeFormat,
               QT_TRANSLATE_NOOP("CommandLine", "How the result is written (markdown and sarif: doctor only)"), true},
    OptionRule{"--lang", "en|ja|ko", takeLanguage, QT_TRANSLATE_NOOP("CommandLine", "The language of the sentences"),
               true},
    OptionRule{"--color", "auto|always|never", takeColor,
               QT_TRANSLATE_NOOP("CommandLine", "Colors; auto: on a terminal"), true},
    OptionRule{"--verbose", "", [](Options &options, std::string_view) { return options.verbose = true; },
               QT_TRANSLATE_NOOP("CommandLine", "Say more (also -v)"), true},
    OptionRule{"--help", "", [](Options &options, std::string_view) { return options.help = true; },
               QT_TRANSLATE_NOOP("CommandLine", "This text (also -h)"), true},
    OptionRule{"--interpreter", "PATH",
               [](Options &options, std::string_view value) {
                   options.interpreter = value;
                   return !value.empty();
               },
               QT_TRANSLATE_NOOP("CommandLine",
                                 "Which Python, where there are several: its path inside ROOT, or a version (without "
                                 "ROOT the version alone)")},
    OptionRule{"--list", "FILE", [](Options &options, std::string_view value) { return add(options.listFiles, value); },
               QT_TRANSLATE_NOOP("CommandLine", "What is installed, as \"pip list\" or \"pip freeze\" printed it")},
    OptionRule{"--constraint", "FILE",
               [](Options &options, std::string_view value) { return add(options.constraintFiles, value); },
               QT_TRANSLATE_NOOP("CommandLine", "A constraint file instead of those of ROOT")},
    OptionRule{"--knowledge", "FILE|DIR|none",
               [](Options &options, std::string_view value) { return add(options.knowledge, value); },
               QT_TRANSLATE_NOOP("CommandLine", "Known combinations beside the built-in ones")},
    OptionRule{"--fail-on", "problem|warning|note|never", takeFailOn,
               QT_TRANSLATE_NOOP("CommandLine", "From which severity on the exit code is 1")},
    OptionRule{"--requirement", "FILE",
               [](Options &options, std::string_view value) { return add(options.plan.requestFiles, value); },
               QT_TRANSLATE_NOOP("CommandLine", "What is asked for, as a requirements file (also -r)")},
    OptionRule{"--wheel", "FILE",
               [](Options &options, std::string_view value) { return add(options.plan.wheels, value); },
               QT_TRANSLATE_NOOP("CommandLine", "A local wheel that is asked for")},
    OptionRule{"--index-url", "URL",
               [](Options &options, std::string_view value) {
                   options.plan.index.index = value;
                   return !value.empty();
               },
               QT_TRANSLATE_NOOP("CommandLine", "The index that is asked for versions")},
    OptionRule{"--extra-index-url", "URL",
               [](Options &options, std::string_view value) { return add(options.plan.index.extraIndexes, value); },
               QT_TRANSLATE_NOOP("CommandLine", "A further index")},
    OptionRule{"--find-links", "DIR|URL",
               [](Options &options, std::string_view value) { return add(options.plan.index.findLinks, value); },
               QT_TRANSLATE_NOOP("CommandLine", "A folder or page of wheels")},
    OptionRule{"--no-index", "", [](Options &options, std::string_view) { return options.plan.index.noIndex = true; },
               QT_TRANSLATE_NOOP("CommandLine", "Ask no index, only what --find-links names")},
    OptionRule{"--use-environment-index", "",
               [](Options &options, std::string_view) { return options.plan.environmentIndex = true; },
               QT_TRANSLATE_NOOP("CommandLine", "Ask the indexes that ROOT is configured for")},
    OptionRule{"--uploaded-before", "DATE", takeUploadedBefore,
               QT_TRANSLATE_NOOP("CommandLine", "As if nothing newer existed (2024-10-31, UTC)")},
    OptionRule{"--allow-wheel-download", "",
               [](Options &options, std::string_view) { return options.plan.wholeWheels = true; },
               QT_TRANSLATE_NOOP("CommandLine", "Fetch whole wheels where METADATA cannot be had otherwise")},
    OptionRule{"--assume-sdist-metadata", "",
               [](Options &options, std::string_view) { return options.plan.assumeSourceMetadata = true; },
               QT_TRANSLATE_NOOP("CommandLine", "Believe source archives whose requirements only a build would tell")},
    OptionRule{"--offline", "", [](Options &options, std::string_view) { return options.plan.offline = true; },
               QT_TRANSLATE_NOOP("CommandLine", "Ask no network")},
    OptionRule{"--keep-lock", "NAME",
               [](Options &options, std::string_view value) { return add(options.plan.keepLocks, value); },
               QT_TRANSLATE_NOOP("CommandLine", "Never edit the lock of this package")},
    OptionRule{"--allow-remove", "NAME",
               [](Options &options, std::string_view value) { return add(options.plan.allowRemove, value); },
               QT_TRANSLATE_NOOP("CommandLine", "This installed package may be removed")},
    OptionRule{"--pre", "", [](Options &options, std::string_view) { return options.plan.prereleases = true; },
               QT_TRANSLATE_NOOP("CommandLine", "Take pre-releases like any other release")},
    OptionRule{"--upgrade", "", [](Options &options, std::string_view) { return options.plan.upgrade = true; },
               QT_TRANSLATE_NOOP("CommandLine", "What is asked for must become newer where that is possible")},
    OptionRule{"--edit-style", "move|widen|remove", takeEditStyle,
               QT_TRANSLATE_NOOP("CommandLine", "How locks are edited: to the new version, to a range, or away")},
    OptionRule{"--time-limit", "SECONDS", takeTimeLimit,
               QT_TRANSLATE_NOOP("CommandLine", "Then the best answer so far, with its bounds")},
    OptionRule{"--exit-zero", "", [](Options &options, std::string_view) { return options.exitZero = true; },
               QT_TRANSLATE_NOOP("CommandLine", "Exit with 0 instead of 1, whatever was found")},
};

std::string_view longName(std::string_view name)
{
    if (name == "-v")
        return "--verbose";
    if (name == "-r")
        return "--requirement";
    return name == "-h" ? "--help" : name;
}

bool isAllowed(const OptionRule &rule, const Command *command)
{
    return rule.everywhere || (command && std::ranges::find(command->options, rule.name) != command->options.end());
}

class Reader
{
public:
    explicit Reader(std::span<const char *const> arguments)
        : m_arguments(arguments)
    {
    }

    [[nodiscard]] CommandLine read()
    {
        bool optionsEnded = false;
        while (m_next < m_arguments.size()) {
            const std::string_view argument = m_arguments[m_next++];
            if (!optionsEnded && argument == "--")
                optionsEnded = true;
            else if (!optionsEnded && argument == "--version")
                m_result.options.version = true;
            else if (!optionsEnded && argument.size() > 1 && argument.front() == '-')
                readOption(argument);
            else if (m_result.options.command.empty())
                m_result.options.command = argument;
            else
                m_result.options.arguments.emplace_back(argument);
        }
        checkCommand();
        return std::move(m_result);
    }

private:
    void report(UsageFault fault, std::string_view argument)
    {
        m_result.errors.push_back({fault, std::string(argument)});
    }

    void readOption(std::string_view argument)
    {
        const std::size_t equals = std::min(argument.find('='), argument.size());
        const std::string_view name = longName(argument.substr(0, equals));
        const auto rule = std::ranges::find(rules, name, &OptionRule::name);
        if (rule == rules.end()) {
            report(UsageFault::UnknownOption, name);
            return;
        }
        m_used.push_back(&*rule);
        const bool valueFollows = equals < argument.size();
        if (valueFollows && rule->valueName.empty()) { // "--offline=no" must not mean --offline
            report(UsageFault::UnexpectedValue, name);
            return;
        }
        std::string_view value = valueFollows ? argument.substr(equals + 1) : std::string_view();
        if (!valueFollows && !rule->valueName.empty()) {
            if (m_next == m_arguments.size()) {
                report(UsageFault::MissingValue, name);
                return;
            }
            value = m_arguments[m_next++];
        }
        if (!rule->take(m_result.options, value))
            report(UsageFault::BadValue, std::string(name) + "=" + std::string(value));
    }

    /// Only now the command is known: it may stand behind its options.
    void checkCommand()
    {
        const Options &options = m_result.options;
        const Command *command = findCommand(options.command);
        if (!options.command.empty() && command == nullptr) {
            report(UsageFault::UnknownCommand, options.command);
            return;
        }
        for (const OptionRule *rule : m_used) {
            if (!isAllowed(*rule, command))
                report(UsageFault::UnknownOption, rule->name);
        }
        if (command == nullptr || options.help)
            return;
        if ((options.format == Format::Markdown || options.format == Format::Sarif) && !command->hasReports)
            report(UsageFault::BadValue, options.format == Format::Sarif ? "--format=sarif" : "--format=markdown");
        const bool textsGiven = !options.listFiles.empty() || !options.constraintFiles.empty();
        const bool optional = command->argument.empty() || command->argument.front() == '[' || textsGiven;
        if (!optional && options.arguments.empty())
            report(UsageFault::MissingArgument, command->argument);
        if (options.arguments.size() > 1 && !command->argument.ends_with("..."))
            report(UsageFault::TooManyArguments, options.arguments[1]);
    }

    std::span<const char *const> m_arguments;
    std::size_t m_next = 0;
    CommandLine m_result;
    std::vector<const OptionRule *> m_used;
};

} // namespace

std::span<const OptionRule> optionRules()
{
    return rules;
}

CommandLine parseCommandLine(std::span<const char *const> arguments)
{
    return Reader(arguments).read();
}

} // namespace constrictor::cli
