// SPDX-License-Identifier: MIT
#include "resolve/conflictanalysis.h"

#include <algorithm>
#include <cassert>
#include <optional>

namespace constrictor {

namespace {

/// A term of the incompatibility that is being explained, with the entry that made it true.
struct Explained
{
    Term term;
    std::uint32_t satisfier = 0;
};

class Analysis
{
public:
    Analysis(const Incompatibilities &incompatibilities, const Trail &trail)
        : m_incompatibilities(incompatibilities)
        , m_trail(trail)
    {
    }

    Lesson run(IncompatibilityId conflict)
    {
        Lesson lesson;
        lesson.antecedents.push_back(conflict);
        m_terms = explained(m_incompatibilities.terms(conflict));
        for (;;) {
            const auto latest = latestUnassumed();
            if (!latest || isOnlyOneOfItsLevel(*latest)) {
                finish(lesson, latest);
                return lesson;
            }
            const TrailEntry &entry = m_trail.entry(m_terms[*latest].satisfier);
            assert(entry.kind == TrailEntry::Kind::Derived);
            lesson.antecedents.push_back(entry.cause);
            resolve(*latest, entry.cause);
        }
    }

private:
    /// Terms over a whole domain say nothing, and are dropped before anybody looks for their satisfier.
    [[nodiscard]] std::vector<Explained> explained(std::span<const Term> terms) const
    {
        std::vector<Explained> result;
        result.reserve(terms.size());
        for (const Term &term : terms)
            append(result, term.package, term.set);
        return result;
    }

    void append(std::vector<Explained> &to, PackageId package, ValueSet set) const
    {
        if (m_trail.domain(package).isSubsetOf(set))
            return;
        const std::uint32_t satisfier = m_trail.satisfier(package, set);
        to.push_back({Term{package, std::move(set), ConditionId::None}, satisfier});
    }

    /// The term that became true last, leaving those aside that are assumed.
    [[nodiscard]] std::optional<std::size_t> latestUnassumed() const
    {
        std::optional<std::size_t> latest;
        for (std::size_t i = 0; i < m_terms.size(); ++i) {
            const std::uint32_t satisfier = m_terms[i].satisfier;
            if (m_trail.entry(satisfier).kind == TrailEntry::Kind::Assumed)
                continue;
            if (!latest || satisfier > m_terms[*latest].satisfier)
                latest = i;
        }
        return latest;
    }

    [[nodiscard]] std::uint32_t levelOf(std::size_t i) const { return m_trail.entry(m_terms[i].satisfier).level; }

    [[nodiscard]] bool isOnlyOneOfItsLevel(std::size_t latest) const
    {
        return levelOf(latest) > 0 && levelBelow(latest) < levelOf(latest);
    }

    [[nodiscard]] std::uint32_t levelBelow(std::size_t latest) const
    {
        std::uint32_t level = 0;
        for (std::size_t i = 0; i < m_terms.size(); ++i) {
            if (i != latest)
                level = std::max(level, levelOf(i));
        }
        return level;
    }

    /// Replaces the term by what made it true: the union of both sets on its package, which no longer needs the entry,
    /// and the intersection on every package that both name.
    void resolve(std::size_t pivot, IncompatibilityId cause)
    {
        const std::uint32_t before = m_terms[pivot].satisfier;
        const PackageId package = m_terms[pivot].term.package;
        std::vector<Explained> merged;
        const std::span<const Term> others = m_incompatibilities.terms(cause);
        merged.reserve(m_terms.size() + others.size());
        std::size_t i = 0;
        for (const Term &other : others) {
            for (; i < m_terms.size() && m_terms[i].term.package < other.package; ++i)
                merged.push_back(std::move(m_terms[i]));
            if (i == m_terms.size() || m_terms[i].term.package != other.package) {
                append(merged, other.package, other.set);
                continue;
            }
            ValueSet &mine = m_terms[i].term.set;
            append(merged, other.package, other.package == package ? mine | other.set : mine & other.set);
            ++i;
        }
        for (; i < m_terms.size(); ++i)
            merged.push_back(std::move(m_terms[i]));
        m_terms = std::move(merged);
        assert(std::all_of(m_terms.begin(), m_terms.end(), [&](const Explained &term) {
            return term.satisfier < before || m_trail.entry(term.satisfier).kind == TrailEntry::Kind::Assumed;
        }));
        static_cast<void>(before);
    }

    void finish(Lesson &lesson, std::optional<std::size_t> latest)
    {
        lesson.final = !latest;
        if (latest)
            lesson.backjumpLevel = levelBelow(*latest);
        lesson.terms.reserve(m_terms.size());
        for (Explained &explained : m_terms)
            lesson.terms.push_back(std::move(explained.term));
    }

    const Incompatibilities &m_incompatibilities;
    const Trail &m_trail;
    std::vector<Explained> m_terms; ///< sorted by package
};

} // namespace

Lesson analyseConflict(const Incompatibilities &incompatibilities, const Trail &trail, IncompatibilityId conflict)
{
    return Analysis(incompatibilities, trail).run(conflict);
}

} // namespace constrictor
