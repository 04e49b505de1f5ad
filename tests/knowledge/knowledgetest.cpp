// SPDX-License-Identifier: MIT
#include "knowledge/knowledge.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace constrictor;

namespace {

std::string read(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Knowledge shipped()
{
    Knowledge knowledge;
    for (const auto &entry : std::filesystem::directory_iterator(CONSTRICTOR_SOURCE_DIR "/resources/knowledge")) {
        INFO(entry.path());
        const std::vector<KnowledgeProblem> problems = addKnowledge(read(entry.path()), knowledge);
        for (const KnowledgeProblem &problem : problems)
            FAIL_CHECK(problem.place << " " << problem.detail);
    }
    return knowledge;
}

/// The texts of all facts, with their sources.
std::vector<const SourcedText *> allTexts(const Knowledge &knowledge)
{
    std::vector<const SourcedText *> texts;
    const auto add = [&texts](const auto &facts) {
        for (const auto &fact : facts)
            texts.push_back(fact.text.get());
    };
    add(knowledge.facts);
    add(knowledge.companions);
    add(knowledge.compatReports);
    add(knowledge.deliveredLocks);
    add(knowledge.sources);
    return texts;
}

std::string placesOf(const std::string &json)
{
    Knowledge knowledge;
    std::string places;
    for (const KnowledgeProblem &problem : addKnowledge(json, knowledge))
        places += problem.place + ';';
    return places;
}

std::string factWith(const std::string &conditions)
{
    return R"({"schema":"constrictor.knowledge/1","facts":[{"id":"x","severity":"note",)" + conditions
        + R"("title":{"en":"t"},"why":{"en":"w"},"source":{"confidence":"low"}}]})";
}

} // namespace

TEST_CASE("what ships can be read, in three languages, and every fact has a source")
{
    const Knowledge knowledge = shipped();
    CHECK(knowledge.facts.size() >= 5);
    CHECK(knowledge.companions.size() == 2);
    CHECK(knowledge.deliveredLocks.size() == 1);
    CHECK(knowledge.deliveredLocks.front().lines.size() == 310);
    for (const KnownFact &fact : knowledge.facts) {
        INFO(fact.text->id);
        for (const LocalizedText &text : {fact.text->title, fact.text->why}) {
            CHECK_FALSE(text.en.empty());
            CHECK_FALSE(text.ja.empty());
            CHECK_FALSE(text.ko.empty());
        }
        CHECK(fact.text->advice.en.empty() == fact.text->advice.ja.empty());
        CHECK(fact.text->advice.en.empty() == fact.text->advice.ko.empty());
    }
    for (const SourcedText *text : allTexts(knowledge)) {
        INFO(text->source.url);
        CHECK(text->source.title.en.empty() == text->source.title.ja.empty());
        CHECK(text->source.title.en.empty() == text->source.title.ko.empty());
    }
    CHECK(sourceOf(knowledge, "cuda-compat-off") != nullptr);
    CHECK(sourceOf(knowledge, "no-such-code") == nullptr);
}

TEST_CASE("the title of a source is one word for all languages, or a text in several")
{
    const auto titleOf = [](const std::string &title) {
        Knowledge knowledge;
        const std::string json = R"({"schema":"constrictor.knowledge/1","sources":[{"code":"x","source":{"title":)"
            + title + R"(,"confidence":"low"}}]})";
        CHECK(addKnowledge(json, knowledge).empty());
        REQUIRE(knowledge.sources.size() == 1);
        return knowledge.sources.front().text->source.title;
    };
    CHECK(titleOf(R"("PEP 508")") == LocalizedText{"PEP 508", {}, {}});
    CHECK(titleOf(R"({"en":"A report","ja":"報告","ko":"보고"})") == LocalizedText{"A report", "報告", "보고"});
    CHECK(
        placesOf(
            R"({"schema":"constrictor.knowledge/1","sources":[{"code":"x","source":{"title":7,"confidence":"low"}}]})")
        == "/sources/0/source/title;");
}

TEST_CASE("ids of facts are unique")
{
    const Knowledge knowledge = shipped();
    std::vector<std::string> ids;
    for (const KnownFact &fact : knowledge.facts)
        ids.push_back(fact.text->id);
    std::ranges::sort(ids);
    CHECK(std::ranges::adjacent_find(ids) == ids.end());
}

TEST_CASE("releases of an image compare as versions")
{
    const ImageReleases image{"PyTorch", *pep::SpecifierSet::parse(">=25.4,<25.10")};
    CHECK(covers(image, "PyTorch", "25.04"));
    CHECK(covers(image, "PyTorch", "25.09"));
    CHECK_FALSE(covers(image, "PyTorch", "25.10"));
    CHECK_FALSE(covers(image, "PyTorch", "25.03"));
    CHECK_FALSE(covers(image, "TensorFlow", "25.04"));
    CHECK_FALSE(covers(image, "PyTorch", ""));
}

TEST_CASE("a file may be nothing but pairs")
{
    Knowledge knowledge;
    CHECK(addKnowledge(R"({"bad_pairs":[["a==1","b>=2"]]})", knowledge).empty());
    REQUIRE(knowledge.facts.size() == 1);
    CHECK(knowledge.facts.front().packages.size() == 2);
    CHECK(knowledge.facts.front().text->title.en.empty());
}

TEST_CASE("names are kept normalized and sorted")
{
    Knowledge knowledge;
    CHECK(addKnowledge(R"({"schema":"constrictor.knowledge/1","image_builds":["Transformer_Engine","apex","apex"]})",
                       knowledge)
              .empty());
    CHECK(knowledge.imageBuilds == std::vector<std::string>{"apex", "transformer-engine"});
}

TEST_CASE("a part that does not fit is told by its place and left out, the rest counts")
{
    CHECK(placesOf(factWith(R"("packages":["a>=1"],)")).empty());
    CHECK(placesOf(factWith(R"("packages":["a>=1","not a requirement!"],)")) == "/facts/0/packages/1;");
    CHECK(placesOf(factWith(R"("packages":"a>=1",)")).starts_with("/facts/0/packages;"));
    CHECK(placesOf(factWith(R"("image":{"product":"PyTorch"},)")) == "/facts/0/image/releases;");
    CHECK(placesOf(factWith("")) == "/facts/0;");

    Knowledge knowledge;
    const std::string json = R"({"bad_pairs":[["a==1"],["a==1","b>=2"],[1,2]]})";
    CHECK(addKnowledge(json, knowledge).size() == 3);
    CHECK(knowledge.facts.size() == 1);
}

TEST_CASE("hostile texts give a problem and no facts")
{
    const std::string deep(5000, '[');
    const std::string invalid = "{\"schema\":\"\xff\xfe\"}";
    for (const std::string &json : {std::string(), std::string("{"), std::string("[]"), std::string("null"),
                                    std::string(R"({"schema":"constrictor.knowledge/9"})"), deep, invalid,
                                    std::string(R"({"schema":1})"), std::string("\0\0", 2)}) {
        INFO(json.substr(0, 20));
        Knowledge knowledge;
        CHECK_FALSE(addKnowledge(json, knowledge).empty());
        CHECK(knowledge.facts.empty());
    }
    CHECK(placesOf(R"({"schema":"constrictor.knowledge/1","facts":7})") == "/facts;");
    CHECK(placesOf(R"({"schema":"constrictor.knowledge/1","facts":[7,"x",null]})").find("/facts/0") == 0);
}
