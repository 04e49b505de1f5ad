// SPDX-License-Identifier: MIT
#include "knowledge/jsonreader_p.h"

#include "pep/name.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

constexpr std::string_view schemaName = "constrictor.knowledge/1";

LocalizedText readLocalized(const JsonReader &reader)
{
    return {reader.text("en"), reader.optionalText("ja"), reader.optionalText("ko")};
}

Confidence readConfidence(const JsonReader &reader)
{
    static constexpr std::array names{std::string_view("high"), std::string_view("medium"), std::string_view("low")};
    const auto found = std::ranges::find(names, reader.text());
    if (found == names.end())
        reader.fail("high, medium or low");
    return static_cast<Confidence>(std::min<std::ptrdiff_t>(found - names.begin(), 2));
}

Severity readSeverity(const JsonReader &reader)
{
    static constexpr std::array names{std::string_view("problem"), std::string_view("warning"),
                                      std::string_view("note")};
    const auto found = std::ranges::find(names, reader.text());
    if (found == names.end())
        reader.fail("problem, warning or note");
    return static_cast<Severity>(std::min<std::ptrdiff_t>(found - names.begin(), 2));
}

/// A text in several languages, or one word for all of them.
LocalizedText readTitle(const JsonReader &source)
{
    if (!source.has("title"))
        return {};
    const JsonReader title = source.member("title");
    return title.has("en") ? readLocalized(title) : LocalizedText{title.text(), {}, {}};
}

Source readSource(const JsonReader &reader)
{
    const JsonReader source = reader.member("source");
    return {readTitle(source), source.optionalText("url"), readConfidence(source.member("confidence"))};
}

std::shared_ptr<const SourcedText> readSourceOnly(const JsonReader &reader)
{
    return std::make_shared<const SourcedText>(SourcedText{{}, {}, {}, {}, readSource(reader)});
}

std::shared_ptr<const SourcedText> readTexts(const JsonReader &reader)
{
    SourcedText text;
    text.id = reader.text("id");
    text.title = readLocalized(reader.member("title"));
    text.why = readLocalized(reader.member("why"));
    if (reader.has("advice"))
        text.advice = readLocalized(reader.member("advice"));
    text.source = readSource(reader);
    return std::make_shared<const SourcedText>(std::move(text));
}

/// A value that is written as a text. One that is no text at all is told once.
template<typename Value>
Value readParsed(const JsonReader &reader, std::string_view expected)
{
    const std::size_t before = reader.problemCount();
    std::optional<Value> value = Value::parse(reader.text());
    if (!value && reader.problemCount() == before)
        reader.fail(expected);
    return value ? std::move(*value) : Value();
}

pep::Requirement readRequirement(const JsonReader &reader)
{
    return readParsed<pep::Requirement>(reader, "a requirement (PEP 508)");
}

pep::SpecifierSet readSpecifiers(const JsonReader &reader)
{
    return readParsed<pep::SpecifierSet>(reader, "version specifiers (PEP 440)");
}

ImageReleases readImage(const JsonReader &reader)
{
    return {reader.text("product"), readSpecifiers(reader.member("releases"))};
}

KnownFact readFact(const JsonReader &reader)
{
    KnownFact fact;
    fact.severity = readSeverity(reader.member("severity"));
    reader.each("packages", [&fact](const JsonReader &element) { fact.packages.push_back(readRequirement(element)); });
    if (reader.has("image"))
        fact.image = readImage(reader.member("image"));
    fact.lockVariable = reader.has("lock_variable");
    if (fact.packages.empty() && !fact.image && !fact.lockVariable)
        reader.fail("a condition: packages, image or lock_variable");
    fact.text = readTexts(reader);
    return fact;
}

/// Two requirements that do not go together, without words: ["a==1", "b>=2"].
KnownFact readBadPair(const JsonReader &reader)
{
    KnownFact fact;
    reader.eachElement([&fact](const JsonReader &element) { fact.packages.push_back(readRequirement(element)); });
    if (fact.packages.size() != 2)
        reader.fail("two requirements");
    fact.text = std::make_shared<const SourcedText>(SourcedText{{}, {}, {}, {}, {{}, {}, Confidence::Low}});
    return fact;
}

Companions readCompanions(const JsonReader &reader)
{
    Companions companions;
    companions.package = pep::normalizedName(reader.text("package"));
    companions.companion = pep::normalizedName(reader.text("companion"));
    reader.each("pairs", [&companions](const JsonReader &element) {
        std::vector<pep::SpecifierSet> sides;
        element.eachElement([&sides](const JsonReader &side) { sides.push_back(readSpecifiers(side)); });
        if (sides.size() == 2)
            companions.pairs.emplace_back(std::move(sides[0]), std::move(sides[1]));
        else
            element.fail("two version specifiers");
    });
    companions.text = readSourceOnly(reader);
    return companions;
}

DeliveredLocks readDelivered(const JsonReader &reader)
{
    DeliveredLocks locks{reader.text("product"), reader.text("release"), {}, readSourceOnly(reader)};
    reader.each("lines", [&locks](const JsonReader &line) { locks.lines.push_back(line.text()); });
    return locks;
}

/// Reads each element of the array @p key; one that told a problem is left out.
template<typename Value, typename Read>
void addEach(const JsonReader &top, std::string_view key, std::vector<Value> &values, Read read)
{
    top.each(key, [&values, &read](const JsonReader &element) {
        const std::size_t before = element.problemCount();
        Value value = read(element);
        if (element.problemCount() == before)
            values.push_back(std::move(value));
    });
}

void addNames(const JsonReader &top, std::string_view key, std::vector<std::string> &names)
{
    addEach(top, key, names, [](const JsonReader &name) { return pep::normalizedName(name.text()); });
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

void addAll(const JsonReader &top, Knowledge &knowledge)
{
    addEach(top, "facts", knowledge.facts, readFact);
    addEach(top, "bad_pairs", knowledge.facts, readBadPair);
    addEach(top, "companions", knowledge.companions, readCompanions);
    addEach(top, "image_packages", knowledge.imagePackages, [](const JsonReader &image) {
        return ImagePackage{image.text("product"), pep::normalizedName(image.text("package"))};
    });
    addNames(top, "image_builds", knowledge.imageBuilds);
    addNames(top, "toolkit_wheels", knowledge.toolkitWheels);
    addEach(top, "compat_reports", knowledge.compatReports, [](const JsonReader &report) {
        return CompatReport{readImage(report.member("image")), readSourceOnly(report)};
    });
    addEach(top, "delivered_locks", knowledge.deliveredLocks, readDelivered);
    addEach(top, "sources", knowledge.sources, [](const JsonReader &noted) {
        return NotedSource{noted.text("code"), readSourceOnly(noted)};
    });
}

} // namespace

std::vector<KnowledgeProblem> addKnowledge(std::string_view json, Knowledge &knowledge)
{
    std::vector<KnowledgeProblem> problems;
    simdjson::dom::parser parser;
    simdjson::dom::element document;
    if (const simdjson::error_code error = parser.parse(json.data(), json.size()).get(document)) {
        problems.push_back({{}, simdjson::error_message(error)});
        return problems;
    }
    const JsonReader top(document, {}, problems);
    if (!top.has("bad_pairs") && top.text("schema") != schemaName) {
        problems.push_back({"/schema", std::string(schemaName)});
        return problems;
    }
    addAll(top, knowledge);
    return problems;
}

} // namespace constrictor
