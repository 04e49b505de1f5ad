// SPDX-License-Identifier: MIT
// Compares which release of a package a plan takes, and pip is predicted to take, with the newest one that Python's
// packaging lets through: plan_choice_differential COUNT SEED [PYTHON]. Exit code: 0 all agree, 1 a difference, 77
// (CTest: skipped) where no Python with packaging is found.
#include "pep/differential/generator.h"
#include "pep/differential/oracle.h"
#include "pep/requirement.h"
#include "plan/choice/choice.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

using namespace constrictor;

namespace {

/// Valid texts as they are printed, each version once.
ChoiceQuestion randomQuestion(Generator &generator)
{
    for (;;) {
        const std::string text = generator.specifierSet();
        const auto specifiers = pep::SpecifierSet::parse(text);
        if (!specifiers || specifiers->isLegacy() || !pep::Requirement::parse("wanted" + specifiers->toString()))
            continue;
        const std::size_t digit = std::min(text.find_first_of("0123456789"), text.size());
        const std::string named = text.substr(digit, text.find_first_of(",* \t", digit) - digit);
        std::set<std::string> releases;
        for (std::size_t i = 0; i <= generator.below(8); ++i) {
            const auto version =
                pep::Version::parse(generator.oneIn(3) ? generator.version() : generator.versionNear(named));
            if (version)
                releases.insert(version->toString());
        }
        return {specifiers->toString(), {releases.begin(), releases.end()}, {}};
    }
}

std::string lineOf(const ChoiceQuestion &question)
{
    std::string line = "F\x1f" + question.specifiers;
    for (const std::string &release : question.releases)
        line.append("\x1f").append(release);
    return line;
}

/// The newest of those whose numbers the oracle answers: "0,3".
std::string newestOf(const std::string &numbers, const ChoiceQuestion &question)
{
    std::string newest;
    for (std::size_t at = 0; at < numbers.size(); at = std::min(numbers.find(',', at), numbers.size() - 1) + 1) {
        const std::string &release = question.releases.at(std::strtoul(numbers.c_str() + at, nullptr, 10));
        if (newest.empty() || *pep::Version::parse(newest) < *pep::Version::parse(release))
            newest = release;
    }
    return newest;
}

/// Prints it where they differ. What packaging refuses to read is no question of choice: pep_differential asks it.
bool agree(const ChoiceQuestion &question, const std::string &answer)
{
    if (answer == "!")
        return true;
    const Choice ours = choiceOf(question);
    const std::string theirs = answer.starts_with('!') ? answer : newestOf(answer, question);
    if (ours.planned == theirs && ours.byPip == theirs)
        return true;
    std::printf("DIFFERENCE %s\n  planned [%s], by pip [%s], packaging [%s]\n", lineOf(question).c_str(),
                ours.planned.c_str(), ours.byPip.c_str(), theirs.c_str());
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    constexpr std::size_t batch = 1000;
    const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : batch;
    const std::size_t seed = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1;
    Oracle oracle(argc > 3 ? argv[3] : "python3", CONSTRICTOR_ORACLE_SCRIPT);
    if (!oracle.isAvailable()) {
        std::printf("NOT RUN: no usable `packaging` (26 or newer); nothing was compared.\n");
        return 77;
    }
    Generator generator(seed);
    std::size_t differences = 0;
    std::size_t taken = 0;
    for (std::size_t done = 0; done < count; done += batch) {
        std::vector<ChoiceQuestion> questions;
        std::vector<std::string> lines;
        for (std::size_t i = done; i < std::min(done + batch, count); ++i)
            lines.push_back(lineOf(questions.emplace_back(randomQuestion(generator))));
        const std::vector<std::string> answers = oracle.ask(lines);
        for (std::size_t i = 0; i < questions.size(); ++i) {
            differences += agree(questions[i], answers[i]) ? 0 : 1;
            taken += answers[i].empty() || answers[i] == "!" ? 0 : 1;
        }
    }
    std::printf("%s; seed %zu: %zu compared, of these %zu with a release that fits, %zu differences\n",
                oracle.greeting().c_str(), seed, count, taken, differences);
    return differences == 0 ? 0 : 1;
}
