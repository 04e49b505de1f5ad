// SPDX-License-Identifier: MIT
#include "plan/readingorder.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace constrictor {

namespace {

using Kind = ExplainedStep::Kind;

class ReadingOrder
{
public:
    explicit ReadingOrder(std::vector<ExplainedStep> steps)
        : m_steps(std::move(steps))
        , m_taken(m_steps.size(), false)
    {
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (m_steps[i].kind != Kind::Locked)
                m_about[m_steps[i].name].push_back(i);
        }
    }

    Explanation run()
    {
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (m_steps[i].kind == Kind::Asked || m_steps[i].kind == Kind::AskedWheel)
                take(i);
        }
        follow();
        for (const bool locks : {false, true}) {
            for (std::size_t i = 0; i < m_steps.size(); ++i) {
                if ((m_steps[i].kind == Kind::Locked) != locks)
                    continue;
                take(i); // a cycle, or an installed package that nothing here requires
                follow();
            }
        }
        return linked();
    }

private:
    void take(std::size_t number)
    {
        if (m_taken[number])
            return;
        m_taken[number] = true;
        m_order.push_back(number);
    }

    /// Takes what is about packages that steps have led to, in the order in which they did.
    void follow()
    {
        for (; m_followed < m_order.size(); ++m_followed) {
            const ExplainedStep &step = m_steps[m_order[m_followed]];
            const auto found = m_about.find(step.target.empty() ? step.name : step.target);
            if (found == m_about.end())
                continue;
            const std::vector<std::size_t> about = std::move(found->second);
            m_about.erase(found);
            for (const std::size_t next : about)
                take(next);
        }
    }

    [[nodiscard]] Explanation linked()
    {
        std::unordered_map<std::string_view, std::vector<std::uint32_t>> leadingTo; // by target
        Explanation explanation;
        explanation.steps.reserve(m_order.size()); // the names in leadingTo stay where they are
        for (const std::size_t number : m_order) {
            ExplainedStep &step = explanation.steps.emplace_back(std::move(m_steps[number]));
            if (const auto found = leadingTo.find(step.name); found != leadingTo.end())
                step.because = found->second;
            leadingTo[step.target].push_back(static_cast<std::uint32_t>(explanation.steps.size() - 1));
        }
        return explanation;
    }

    std::vector<ExplainedStep> m_steps;
    std::vector<bool> m_taken;
    std::unordered_map<std::string, std::vector<std::size_t>> m_about; ///< steps by name, constraint lines left out
    std::vector<std::size_t> m_order;
    std::size_t m_followed = 0; ///< of m_order
};

} // namespace

Explanation inReadingOrder(std::vector<ExplainedStep> steps)
{
    return ReadingOrder(std::move(steps)).run();
}

} // namespace constrictor
