// SPDX-License-Identifier: MIT
#include "startoptions.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int UsageError = 2;

std::optional<QSize> sizeFromText(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts.at(0).toInt(), parts.at(1).toInt());
    return size.isEmpty() ? std::nullopt : std::optional(size);
}

void addOptions(QCommandLineParser &parser)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("StartOptions", text); };
    parser.setApplicationDescription(words(QT_TRANSLATE_NOOP(
        "StartOptions", "Shows what a container's constraint file locks, and changes only what must change.")));
    parser.addPositionalArgument(
        u"root"_s,
        words(QT_TRANSLATE_NOOP("StartOptions", "A folder, demo:ngc-25.04, a package list or a constraint file")),
        u"[ROOT]"_s);
    parser.addOptions({
        {u"lang"_s, words(QT_TRANSLATE_NOOP("StartOptions", "Language: en, ja or ko")), u"CODE"_s},
        {u"theme"_s, words(QT_TRANSLATE_NOOP("StartOptions", "Appearance: system, light or dark")), u"NAME"_s},
        {u"size"_s, words(QT_TRANSLATE_NOOP("StartOptions", "Size of the window, such as 1440x900")), u"WxH"_s},
        {u"page"_s, words(QT_TRANSLATE_NOOP("StartOptions", "Page to show: start, overview, packages or plan")),
         u"NAME"_s},
        {u"screenshot"_s, words(QT_TRANSLATE_NOOP("StartOptions", "Write a picture of the window and leave")),
         u"FILE"_s},
        {u"screenshots"_s, words(QT_TRANSLATE_NOOP("StartOptions", "Write pictures of every page and state and leave")),
         u"DIR"_s},
        {u"quit-after-first-paint"_s, words(QT_TRANSLATE_NOOP("StartOptions", "Leave once the window is painted"))},
    });
}

/// The language of --lang: it counts for the texts about all options, so it is read before them.
std::optional<Language> languageOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"lang"_s, {}, u"CODE"_s});
    parser.parse(arguments); // false for all other options: they are read later
    return languageFromCode(parser.value(u"lang"_s));
}

/// Qt's own sentences are in English where its translations are not installed, so the usual mistake has ours.
QString faultWords(const QCommandLineParser &parser)
{
    const QString unknown = parser.unknownOptionNames().value(0);
    if (unknown.isEmpty())
        return parser.errorText();
    const QString option = (unknown.size() == 1 ? u"-"_s : u"--"_s) + unknown;
    return QCoreApplication::translate("StartOptions", "There is no option \"%1\".").arg(option);
}

/// Fills @p options in; what is returned says what is wrong, or nothing.
QString takeValues(const QCommandLineParser &parser, StartOptions &options)
{
    const auto bad = [&](const QString &option) {
        return QCoreApplication::translate("StartOptions", "This value is not possible: %1")
            .arg(u"--%1 %2"_s.arg(option, parser.value(option)));
    };
    if (parser.isSet(u"lang"_s)) {
        options.preferences.language = languageFromCode(parser.value(u"lang"_s));
        if (!options.preferences.language)
            return bad(u"lang"_s);
    }
    if (parser.isSet(u"theme"_s)) {
        const std::optional<Appearance> appearance = appearanceFromName(parser.value(u"theme"_s));
        if (!appearance)
            return bad(u"theme"_s);
        options.preferences.appearance = *appearance;
    }
    if (parser.isSet(u"size"_s) && !(options.size = sizeFromText(parser.value(u"size"_s))))
        return bad(u"size"_s);
    if (parser.isSet(u"page"_s) && !(options.page = pageFromName(parser.value(u"page"_s))))
        return bad(u"page"_s);
    if (parser.positionalArguments().size() > 1)
        return QCoreApplication::translate("StartOptions", "This argument is one too many: %1")
            .arg(parser.positionalArguments().at(1));
    options.root = parser.positionalArguments().value(0);
    options.screenshot = parser.value(u"screenshot"_s);
    options.screenshots = parser.value(u"screenshots"_s);
    options.quitAfterFirstPaint = parser.isSet(u"quit-after-first-paint"_s);
    return {};
}

QString usageMessage(const QString &fault)
{
    const QString help = QCoreApplication::translate("StartOptions", "What is possible: %1", "%1 is a command line")
                             .arg(u"constrictor --help"_s);
    return u"%1\n%2\n"_s.arg(fault, help);
}

} // namespace

bool wantsTextOnly(std::span<const char *const> arguments)
{
    constexpr std::array Names{"-h"_L1, "--help"_L1, "--help-all"_L1, "-v"_L1, "--version"_L1};
    return std::ranges::any_of(arguments,
                               [&](const char *each) { return std::ranges::count(Names, QLatin1StringView(each)); });
}

StartDecision readArguments(const QStringList &arguments)
{
    StartDecision decision;
    decision.options.preferences = loadPreferences();
    if (arguments.size() == 1)
        return decision;
    Translation translation; // of what is printed here; the window has its own
    translation.use(languageOf(arguments).value_or(decision.options.preferences.language.value_or(systemLanguage())));
    QCommandLineParser parser;
    addOptions(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return {decision.options, usageMessage(faultWords(parser)), UsageError};
    if (parser.isSet(help))
        return {decision.options, parser.helpText()};
    if (parser.isSet(version))
        return {decision.options, u"constrictor %1\n"_s.arg(QCoreApplication::applicationVersion())};
    const QString fault = takeValues(parser, decision.options);
    return fault.isEmpty() ? decision : StartDecision{decision.options, usageMessage(fault), UsageError};
}

} // namespace constrictor
