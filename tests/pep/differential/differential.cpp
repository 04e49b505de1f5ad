// SPDX-License-Identifier: MIT
// Compares model/pep with Python's packaging: pep_differential [--count N] [--seed N] [--show N] [--python PATH]
// The Python is that of the variable CONSTRICTOR_ORACLE_PYTHON, else of --python, else python3.
// Exit code: 0 all agree, 1 an unexplained difference, 77 (CTest: skipped) where no Python with packaging is found.
#include "pep/differential/deliberatedifferences.h"
#include "pep/differential/oracle.h"

#include <cstdlib>
#include <map>

namespace {

struct Options
{
    std::uint64_t count = 100000;
    std::uint64_t seed = 20250611;
    std::uint64_t show = 20;
    std::string python = "python3";
};

Options readOptions(int argc, char **argv)
{
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        if (name == "--python")
            options.python = argv[i + 1];
        else
            (name == "--count"      ? options.count
                 : name == "--seed" ? options.seed
                                    : options.show) = std::strtoull(argv[i + 1], nullptr, 10);
    }
    if (const char *configured = std::getenv("CONSTRICTOR_ORACLE_PYTHON"); configured && *configured)
        options.python = configured;
    return options;
}

class Differential
{
public:
    Differential(Oracle &oracle, std::uint64_t show)
        : m_oracle(oracle)
        , m_show(show)
    {
    }

    void run(const std::vector<Question> &questions)
    {
        std::vector<std::string> lines(questions.size());
        std::transform(questions.begin(), questions.end(), lines.begin(), lineOf);
        const std::vector<std::string> answers = m_oracle.ask(lines);
        for (std::size_t i = 0; i < questions.size(); ++i) {
            Count &count = m_counts[questions[i].kind];
            ++count.asked;
            count.refused += answers[i] == "!" ? 1 : 0;
            if (answers[i] != questions[i].answer)
                explain(questions[i], answers[i]);
        }
    }

    /// Prints the table; true if every difference is explained.
    [[nodiscard]] bool report() const
    {
        std::uint64_t asked = 0;
        for (const auto &[kind, count] : m_counts) {
            std::printf("  %c  %9llu asked, of these %9llu refused\n", kind, count.asked, count.refused);
            asked += count.asked;
        }
        std::printf("%llu compared, %llu unexplained differences\n", static_cast<unsigned long long>(asked),
                    static_cast<unsigned long long>(m_unexplained));
        for (std::size_t i = 0; i < m_explained.size(); ++i)
            std::printf("  %6llu deliberate: %s\n", static_cast<unsigned long long>(m_explained.at(i)),
                        std::string(DeliberateDifferences.at(i).reason).c_str());
        return m_unexplained == 0;
    }

private:
    struct Count
    {
        unsigned long long asked = 0;
        unsigned long long refused = 0;
    };

    void explain(const Question &question, const std::string &theirs)
    {
        for (std::size_t i = 0; i < DeliberateDifferences.size(); ++i) {
            if (DeliberateDifferences.at(i).applies(question, theirs)) {
                ++m_explained.at(i);
                return;
            }
        }
        if (m_unexplained++ >= m_show)
            return;
        std::printf("DIFFERENCE %c\n", question.kind);
        for (const std::string &field : question.fields)
            std::printf("  input     [%s]\n", field.c_str());
        std::printf("  ours      [%.300s]\n  packaging [%.300s]\n", question.answer.c_str(), theirs.c_str());
    }

    Oracle &m_oracle;
    std::uint64_t m_show;
    std::uint64_t m_unexplained = 0;
    std::array<std::uint64_t, DeliberateDifferences.size()> m_explained{};
    std::map<char, Count> m_counts;
};

} // namespace

int main(int argc, char **argv)
{
    constexpr std::uint64_t batch = 4000;
    const Options options = readOptions(argc, argv);
    Oracle oracle(options.python, CONSTRICTOR_ORACLE_SCRIPT);
    if (!oracle.isAvailable()) {
        std::printf(
            "NOT RUN: %s has no usable `packaging` (26 or newer). Set CONSTRICTOR_ORACLE_PYTHON to a Python that "
            "has it; nothing was compared.\n",
            options.python.c_str());
        return 77;
    }
    std::printf("%s; seed %llu\n", oracle.greeting().c_str(), static_cast<unsigned long long>(options.seed));
    Differential differential(oracle, options.show);
    differential.run(environmentQuestions());
    differential.run(targetQuestions());
    Generator generator(options.seed);
    for (std::uint64_t done = 0; done < options.count; done += batch) {
        std::vector<Question> questions;
        for (std::uint64_t i = done; i < std::min(done + batch, options.count); ++i)
            questions.push_back(randomQuestion(generator));
        differential.run(questions);
    }
    return differential.report() ? 0 : 1;
}
