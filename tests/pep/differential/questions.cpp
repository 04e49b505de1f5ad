// SPDX-License-Identifier: MIT
#include "pep/differential/questions.h"

#include "pep/name.h"
#include "pep/requirement.h"
#include "pep/wheelname.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

using namespace constrictor::pep;

namespace {

std::string bit(bool value)
{
    return value ? "1" : "0";
}

template<typename Range>
std::string joined(const Range &texts, std::string_view separator)
{
    std::string result;
    bool first = true;
    for (const std::string &text : texts) {
        result.append(std::exchange(first, false) ? "" : separator).append(text);
    }
    return result;
}

std::string answerVersion(const std::string &text)
{
    const auto version = Version::parse(text);
    if (!version)
        return "!";
    const std::array<std::string, 8> parts{version->toString(),
                                           bit(version->isPrerelease()),
                                           bit(version->isDev()),
                                           bit(version->isPost()),
                                           std::string(version->local()),
                                           version->publicVersion().toString(),
                                           version->baseVersion().toString(),
                                           std::to_string(version->releaseSize())};
    return joined(parts, "|");
}

std::string answerCompare(const std::string &left, const std::string &right)
{
    const auto a = Version::parse(left);
    const auto b = Version::parse(right);
    if (!a || !b)
        return "!";
    if ((*a == *b) != (*b == *a) || (*a == *b && a->hash() != b->hash()) || (*a < *b) != (*b > *a))
        return "our order contradicts itself";
    return *a < *b ? "<" : *a > *b ? ">" : "=";
}

std::string clausesOf(const SpecifierSet &set)
{
    std::set<std::string> texts;
    for (const Specifier &specifier : set.specifiers())
        texts.insert(specifier.toString());
    return joined(texts, ",");
}

std::string answerSpecifier(const std::string &text, const std::string &candidate)
{
    const auto set = SpecifierSet::parse(text);
    if (!set || set->isLegacy())
        return "!";
    const auto version = Version::parse(candidate);
    return bit(set->containsText(candidate)) + bit(set->namesPrerelease())
        + (version ? bit(set->contains(*version)) : "!");
}

const std::vector<MarkerEnvironment> &environments()
{
    static const std::vector<MarkerEnvironment> all = [] {
        MarkerEnvironment linux = cpythonOnLinux("3.12.3", "x86_64");
        linux.platformRelease = "6.1.0-13-amd64";
        linux.platformVersion = "#1 SMP PREEMPT_DYNAMIC Debian 6.1.55-1";
        linux.extras = {"Test", "a.b"};
        MarkerEnvironment untagged = cpythonOnLinux("3.12.0+", "aarch64");
        untagged.platformRelease = "5.15.0";
        untagged.dependencyGroups = {"docs", "A-B"};
        MarkerEnvironment mac = cpythonOnLinux("3.8.18", "arm64");
        mac.sysPlatform = "darwin";
        mac.platformSystem = "Darwin";
        mac.platformRelease = "23.4.0";
        MarkerEnvironment pypy = cpythonOnLinux("3.10.14", "x86_64");
        pypy.implementationName = "pypy";
        pypy.implementationVersion = "7.3.16";
        pypy.platformPythonImplementation = "PyPy";
        MarkerEnvironment windows = cpythonOnLinux("3.13.0rc1", "AMD64");
        windows.osName = "nt";
        windows.sysPlatform = "win32";
        windows.platformSystem = "Windows";
        windows.platformRelease = "10";
        return std::vector{linux, untagged, mac, pypy, windows, MarkerEnvironment{}};
    }();
    return all;
}

std::string judged(const Marker &marker, const MarkerEnvironment &environment, const std::string &extra)
{
    return marker.isDefined(environment, extra) ? bit(marker.evaluateFor(environment, extra)) : "?";
}

Question markerQuestion(Generator &generator)
{
    const std::string text = generator.marker();
    const std::size_t number = generator.below(environments().size());
    const std::string extra = generator.oneIn(2) ? "" : generator.oneIn(2) ? "Test" : "a_b";
    const auto marker = Marker::parse(text);
    const std::string printed = marker ? marker->toString() : "";
    const std::string value = marker ? judged(*marker, environments()[number], extra) : "!";
    return {'M', {text, printed, std::to_string(number), extra}, marker ? value + "|" + value : "!"};
}

std::string answerRequirement(const std::string &text)
{
    const auto requirement = Requirement::parse(text);
    if (!requirement || requirement->legacy)
        return "!";
    const std::set<std::string> extras(requirement->extras.begin(), requirement->extras.end());
    std::vector<std::string> parts{requirement->name, joined(extras, ","), clausesOf(requirement->specifiers),
                                   requirement->url, bit(!requirement->marker.empty())};
    if (!requirement->marker.empty()) {
        for (const MarkerEnvironment &environment : environments())
            parts.push_back(judged(requirement->marker, environment, ""));
    }
    return joined(parts, "|");
}

std::string sortedTags(const std::vector<Tag> &tags)
{
    std::set<std::string> texts;
    for (const Tag &tag : tags)
        texts.insert(tag.toString());
    return joined(texts, " ");
}

/// As Python prints the pair (number, text).
std::string buildText(const std::string &build)
{
    const std::size_t start = std::min(build.find_first_not_of('0'), build.size());
    const bool zero = start > 0 && (start == build.size() || build[start] < '0' || build[start] > '9');
    return build.substr(zero ? start - 1 : start);
}

std::string answerWheel(const std::string &text)
{
    const auto wheel = WheelName::parse(text);
    if (!wheel)
        return "!";
    const std::array<std::string, 4> parts{wheel->normalizedName, wheel->version.toString(), buildText(wheel->build),
                                           sortedTags(wheel->tags)};
    return joined(parts, "|");
}

std::string answerSdist(const std::string &text)
{
    const auto sdist = SdistName::parse(text);
    return sdist ? sdist->normalizedName + "|" + sdist->version.toString() : "!";
}

std::string answerTags(const std::string &text)
{
    const auto tags = parseTags(text);
    return tags ? sortedTags(*tags) : "!";
}

std::string answerName(const std::string &text)
{
    return normalizedName(text) + "|" + bit(isValidName(text)) + "|" + bit(isNormalizedName(text));
}

Question targetQuestion(const TagTarget &target, const std::string &abis)
{
    const std::string system = target.system == TargetSystem::MacOs ? "mac"
        : target.system == TargetSystem::LinuxMusl                  ? "musl"
                                                                    : "glibc";
    std::vector<std::string> tags;
    for (const Tag &tag : supportedTags(target))
        tags.push_back(tag.toString());
    return {'G',
            {target.implementation, std::to_string(target.pythonMajor), std::to_string(target.pythonMinor), abis,
             system, std::to_string(target.systemMajor), std::to_string(target.systemMinor), target.machine},
            joined(tags, " ")};
}

std::vector<TagTarget> machines()
{
    std::vector<TagTarget> all;
    const auto add = [&all](TargetSystem system, unsigned major, unsigned minor, const char *machine) {
        TagTarget target;
        target.system = system;
        target.systemMajor = major;
        target.systemMinor = minor;
        target.machine = machine;
        all.push_back(target);
    };
    for (const char *machine :
         {"x86_64", "i686", "aarch64", "armv7l", "armv8l", "ppc64le", "s390x", "riscv64", "mips"}) {
        for (const unsigned minor : {4U, 5U, 12U, 17U, 28U, 39U})
            add(TargetSystem::LinuxGlibc, 2, minor, machine);
        add(TargetSystem::LinuxMusl, 1, 2, machine);
    }
    for (const char *machine : {"x86_64", "arm64", "i386", "ppc", "ppc64"}) {
        for (const unsigned minor : {3U, 4U, 5U, 6U, 9U, 15U, 16U})
            add(TargetSystem::MacOs, 10, minor, machine);
        for (const unsigned major : {11U, 12U, 14U, 26U})
            add(TargetSystem::MacOs, major, 2, machine);
    }
    return all;
}

} // namespace

std::string lineOf(const Question &question)
{
    std::string line(1, question.kind);
    for (const std::string &field : question.fields)
        line.append("\x1f").append(field);
    return line;
}

std::vector<Question> environmentQuestions()
{
    std::vector<Question> questions;
    for (const MarkerEnvironment &e : environments()) {
        questions.push_back({'E',
                             {std::to_string(questions.size()), e.implementationName, e.implementationVersion, e.osName,
                              e.platformMachine, e.platformRelease, e.platformSystem, e.platformVersion,
                              e.pythonFullVersion, e.platformPythonImplementation, e.pythonVersion, e.sysPlatform,
                              joined(e.extras, ","), joined(e.dependencyGroups, ",")},
                             "ok"});
    }
    return questions;
}

std::vector<Question> targetQuestions()
{
    std::vector<Question> questions;
    for (TagTarget target : machines()) {
        for (unsigned minor = 0; minor <= 15; ++minor) {
            target.pythonMinor = minor;
            questions.push_back(targetQuestion(target, "cp3" + std::to_string(minor) + (minor < 8 ? "m" : "")));
        }
        for (const std::string flags : {"t", "d", "td"}) {
            target.pythonMinor = 13;
            target.abi = "cp313" + flags;
            questions.push_back(targetQuestion(
                target, flags == "t" ? target.abi : target.abi + ",cp313" + flags.substr(0, flags.size() - 1)));
        }
        target.implementation = "pp";
        target.pythonMinor = 10;
        target.abi = "pypy310_pp73";
        questions.push_back(targetQuestion(target, target.abi));
        target.implementation = "cp";
        target.pythonMajor = 2;
        target.pythonMinor = 7;
        target.abi = "cp27mu";
        questions.push_back(targetQuestion(target, target.abi));
    }
    return questions;
}

Question randomQuestion(Generator &generator)
{
    const std::size_t dice = generator.below(100);
    if (dice < 10) {
        const std::string text = generator.version();
        return {'V', {text}, answerVersion(text)};
    }
    if (dice < 38) {
        const std::string left = generator.version();
        const std::string right = generator.versionNear(left);
        return {'C', {left, right}, answerCompare(left, right)};
    }
    if (dice < 72) {
        const std::string set = generator.specifierSet();
        const std::size_t digit = std::min(set.find_first_of("0123456789"), set.size());
        const std::size_t end = std::min(set.find_first_of(",* \t", digit), set.size());
        const std::string candidate = generator.versionNear(set.substr(digit, end - digit));
        return {'S', {set, candidate}, answerSpecifier(set, candidate)};
    }
    if (dice < 84)
        return markerQuestion(generator);
    if (dice < 92) {
        const std::string text = generator.requirement();
        return {'R', {text}, answerRequirement(text)};
    }
    if (dice < 95) {
        const std::string text = generator.wheelName();
        return {'W', {text}, answerWheel(text)};
    }
    if (dice < 96) {
        const std::string text = generator.sdistName();
        return {'A', {text}, answerSdist(text)};
    }
    if (dice < 97) {
        const std::string text = generator.tags();
        return {'T', {text}, answerTags(text)};
    }
    const std::string text = generator.oneIn(10) ? generator.mutated(generator.name()) : generator.name();
    return {'N', {text}, answerName(text)};
}
