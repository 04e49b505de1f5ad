// SPDX-License-Identifier: MIT
#include "plan/judgement.h"

#include "plan/walk.h"
#include "plan/world.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace constrictor {

namespace {

/// Terms that are true now, at most one a package.
class TrueTerms
{
public:
    explicit TrueTerms(const World &world)
        : m_world(world)
    {
    }

    void add(PackageId package, const ValueSet &set)
    {
        assert(m_world.solver().current(package).isSubsetOf(set));
        const auto [found, isNew] = m_terms.emplace(package, set);
        if (!isNew)
            found->second &= set;
    }

    [[nodiscard]] std::vector<Term> take() const
    {
        std::vector<Term> result;
        for (const auto &[package, set] : m_terms)
            result.push_back({package, set});
        return result;
    }

private:
    const World &m_world;
    std::map<PackageId, ValueSet> m_terms;
};

class Judgement
{
public:
    explicit Judgement(World &world)
        : m_world(world)
        , m_walk(world)
    {
    }

    bool run()
    {
        if (m_world.purpose() != World::Purpose::Pip && m_world.purpose() != World::Purpose::FromNothing) {
            forbidOverlookedViolations();
            if (m_added)
                return false;
        }
        for (const PackageId package : m_walk.reached())
            judgeRelease(package);
        return !m_added;
    }

private:
    void add(const TrueTerms &terms, Reason::Kind kind, PackageId about)
    {
        m_world.add(terms.take(), {kind, index(about)});
        m_added = true;
    }

    [[nodiscard]] ValueSet outside(PackageId package, const ValueSet &set) const
    {
        return m_world.solver().domain(package) - set;
    }

    // Violations that pip would see (R8)

    void forbidOverlookedViolations()
    {
        for (const PackageId package : m_walk.reached()) {
            const std::optional<PackageId> looked = m_world.lookedSwitch(package);
            if (looked && m_walk.isLookedAt(package) && m_walk.value(package) == installed
                && m_walk.value(*looked) == off)
                add(pathTo(package, *looked), Reason::Kind::Reached, package);
        }
    }

    /// Why pip looks at the package, back to what was asked for, changed or added.
    [[nodiscard]] TrueTerms pathTo(PackageId package, PackageId looked) const
    {
        TrueTerms terms(m_world);
        terms.add(looked, {off});
        while (const std::optional<std::uint32_t> number = m_walk.lookedAtBecauseOf(package)) {
            const Statement &step = m_world.statements()[*number];
            package = *step.requirer;
            terms.add(package, step.values);
            if (step.extra)
                terms.add(*step.extra, {on});
        }
        if (!m_walk.isAsked(package))
            terms.add(package, outside(package, {absent, installed}));
        return terms;
    }

    // Pre-releases (R5) and yanked releases (R6)

    void judgeRelease(PackageId package)
    {
        const NameId name = m_world.subject(package).name;
        const Candidate &chosen = m_world.facts().candidate(name, m_walk.value(package));
        if (chosen.origin != Candidate::Origin::Listed && chosen.origin != Candidate::Origin::SourceArchive)
            return;
        if (chosen.prerelease && !m_world.requests().prereleases)
            judgeOpening(package, Opening::Prerelease);
        if (chosen.yanked)
            judgeOpening(package, isPinned(package) ? Opening::YankedFallback : Opening::Pin);
    }

    template<typename Visit>
    void forEachInForce(PackageId package, Visit visit) const
    {
        for (const std::uint32_t number : m_world.statementsOn(package)) {
            if (m_walk.isUsed(number))
                visit(m_world.statements()[number].specifiers);
        }
        for (const std::uint32_t number : m_world.locksOn(package)) {
            const LockLine &lock = m_world.locks()[number];
            if (m_world.accepted(package, lock.specifiers).contains(m_walk.value(package)))
                visit(lock.specifiers);
        }
    }

    [[nodiscard]] bool isPinned(PackageId package) const
    {
        bool pinned = false;
        forEachInForce(package,
                       [&](SpecifierId specifiers) { pinned = pinned || m_world.facts().table()[specifiers].isPin; });
        return pinned;
    }

    /// The newest usable candidate that needs no opening and meets all that is in force.
    [[nodiscard]] std::optional<Value> betterThanChosen(PackageId package, Opening opening) const
    {
        const NameId name = m_world.subject(package).name;
        const std::vector<Candidate> &candidates = m_world.facts().package(name).candidates;
        ValueSet left = m_world.solver().domain(package) - ValueSet{absent};
        forEachInForce(package, [&](SpecifierId specifiers) { left &= m_world.accepted(package, specifiers); });
        // pip lets pre-releases in by what is listed, and leaves yanked releases out later.
        const bool yankedCounts = opening == Opening::Prerelease && m_world.purpose() == World::Purpose::Pip;
        std::vector<Value> fitting;
        left.forEach([&](Value value) {
            const Candidate &candidate = candidates[value];
            const bool isClosed =
                (candidate.yanked && !yankedCounts) || (opening == Opening::Prerelease && candidate.prerelease);
            if (!isClosed && candidate.origin != Candidate::Origin::Wheel && candidate.version)
                fitting.push_back(value);
        });
        std::sort(fitting.begin(), fitting.end(),
                  [&](Value one, Value other) { return *candidates[one].version > *candidates[other].version; });
        for (const Value value : fitting) {
            if (m_world.isUsable(m_world.facts().described(name, value)))
                return value;
        }
        return std::nullopt;
    }

    void judgeOpening(PackageId package, Opening opening)
    {
        bool opened = opening == Opening::Pin && isPinned(package);
        if (opening == Opening::Prerelease) {
            forEachInForce(package,
                           [&](SpecifierId specifiers) { opened = opened || m_world.namesPrerelease(specifiers); });
        }
        if (opened)
            return;
        const std::optional<Value> better = betterThanChosen(package, opening);
        if (!better && opening != Opening::Pin && !(opening == Opening::Prerelease && hasClauseInForce(package)))
            return;
        forbid(package, opening, better.value_or(absent));
    }

    /// Whether it is not enough, for the pip that is meant, that nothing else fits.
    [[nodiscard]] bool hasClauseInForce(PackageId package) const
    {
        bool has = false;
        if (!m_world.rules().nothingElseOpens) {
            forEachInForce(package, [&](SpecifierId specifiers) {
                has = has || !m_world.facts().table()[specifiers].set.empty();
            });
        }
        return has;
    }

    /// A clause in force is why pre-releases stay closed although nothing else fits. Lines and requests are facts.
    void addClauseInForce(PackageId package, TrueTerms &terms) const
    {
        for (const std::uint32_t number : m_world.statementsOn(package)) {
            const Statement &statement = m_world.statements()[number];
            if (!m_walk.isUsed(number) || m_world.facts().table()[statement.specifiers].set.empty())
                continue;
            if (statement.requirer)
                terms.add(*statement.requirer, statement.values);
            if (statement.extra)
                terms.add(*statement.extra, {on});
            return;
        }
    }

    void forbid(PackageId package, Opening opening, Value better)
    {
        for (const std::uint32_t number : m_world.statementsOn(package)) {
            const Statement &statement = m_world.statements()[number];
            if (opens(m_world, package, statement.specifiers, opening, better) && holds(statement)) {
                forbidUnasked(unaskedAtom(statement));
                return;
            }
        }
        forbidClosed(package, opening, better);
    }

    /// Whether the statement is in force as far as values go, asked for or not.
    [[nodiscard]] bool holds(const Statement &statement) const
    {
        if (!statement.requirer)
            return true;
        return statement.values.contains(m_walk.value(*statement.requirer)) && !m_world.isSetAside(statement)
            && (!statement.extra || m_walk.value(*statement.extra) == on)
            && (!statement.tolerated || m_walk.value(m_world.lookedSwitch(*statement.requirer).value()) == on);
    }

    /// One reason why the statement does not hold.
    void addWhyNot(const Statement &statement, TrueTerms &terms) const
    {
        const PackageId requirer = *statement.requirer;
        if (!statement.values.contains(m_walk.value(requirer)))
            terms.add(requirer, outside(requirer, statement.values));
        else if (statement.extra && m_walk.value(*statement.extra) == off)
            terms.add(*statement.extra, {off});
        else if (m_world.isSetAside(statement))
            terms.add(m_world.bindingOf(requirer), {off});
        else
            terms.add(m_world.lookedSwitch(requirer).value(), {off});
    }

    /// Nothing known opens these candidates: forbid all of them at once.
    void forbidClosed(PackageId package, Opening opening, Value better)
    {
        const std::vector<Candidate> &candidates = m_world.facts().package(m_world.subject(package).name).candidates;
        ValueSet bad;
        for (Value value = firstCandidate; value < candidates.size(); ++value) {
            const bool isClosed =
                opening == Opening::Prerelease ? candidates[value].prerelease : candidates[value].yanked;
            if (isClosed
                && (candidates[value].origin == Candidate::Origin::Listed
                    || candidates[value].origin == Candidate::Origin::SourceArchive))
                bad.insert(value);
        }
        TrueTerms terms(m_world);
        if (opening == Opening::Prerelease && better == absent)
            addClauseInForce(package, terms);
        for (const std::uint32_t number : m_world.statementsOn(package)) {
            const Statement &statement = m_world.statements()[number];
            if (!opens(m_world, package, statement.specifiers, opening, better))
                continue;
            if (statement.requirer == package && !statement.values.contains(m_walk.value(package)))
                bad -= statement.values; // those open themselves
            else
                addWhyNot(statement, terms);
        }
        for (const std::uint32_t number : m_world.locksOn(package)) {
            const LockLine &lock = m_world.locks()[number];
            if (opens(m_world, package, lock.specifiers, opening, better))
                bad -= m_world.accepted(package, lock.specifiers);
        }
        terms.add(package, bad);
        addClosing(terms, {.target = package, .opening = opening, .better = better}, package);
    }

    void addClosing(TrueTerms &terms, Closing closing, PackageId about)
    {
        closing.assumption = m_world.addClosedAssumption();
        std::vector<Term> all = terms.take();
        all.push_back({closing.assumption, {on}});
        m_world.add(std::move(all), {Reason::Kind::Closing, index(about)});
        m_world.closings().add(m_world, std::move(closing));
        m_added = true;
    }

    // What the assignment has although nothing asks for it

    /// The part of a statement that holds by value and yet is not in force.
    [[nodiscard]] Atom unaskedAtom(const Statement &statement) const
    {
        const PackageId requirer = *statement.requirer;
        if (!m_walk.isReached(requirer))
            return {Atom::Kind::Present, requirer};
        if (statement.extra && !m_walk.isExtraOn(*statement.extra))
            return {Atom::Kind::ExtraOn, *statement.extra};
        return {Atom::Kind::LookedAt, requirer};
    }

    void addIsOn(const Atom &atom, TrueTerms &terms) const
    {
        if (atom.kind == Atom::Kind::Present)
            terms.add(atom.package, outside(atom.package, {absent}));
        else if (atom.kind == Atom::Kind::ExtraOn)
            terms.add(atom.package, {on});
        else
            terms.add(m_world.lookedSwitch(atom.package).value(), {on});
    }

    /// Forbids an atom that is on without anybody who asks for it, together with what would have to ask first.
    void forbidUnasked(const Atom &first)
    {
        TrueTerms terms(m_world);
        addIsOn(first, terms);
        std::vector<Atom> atoms{first};
        for (std::size_t i = 0; i < atoms.size(); ++i) {
            const Atom atom = atoms[i]; // a copy: more are added meanwhile
            if (atom.kind == Atom::Kind::LookedAt)
                terms.add(atom.package, {installed});
            forEachAsking(atom, [&](const Statement &statement) {
                if (!holds(statement)) {
                    addWhyNot(statement, terms);
                    return;
                }
                const Atom next = unaskedAtom(statement);
                if (std::find(atoms.begin(), atoms.end(), next) == atoms.end())
                    atoms.push_back(next);
            });
        }
        addClosing(terms, {.atoms = atoms}, first.package);
    }

    template<typename Visit>
    void forEachAsking(const Atom &atom, Visit visit) const
    {
        const PackageId target =
            atom.kind == Atom::Kind::ExtraOn ? PackageId{m_world.subject(atom.package).number} : atom.package;
        for (const std::uint32_t number : m_world.statementsOn(target)) {
            const Statement &statement = m_world.statements()[number];
            if (statement.requirer && asksFor(statement, {atom}))
                visit(statement);
        }
    }

    World &m_world;
    Walk m_walk;
    bool m_added = false;
};

} // namespace

bool judge(World &world)
{
    return Judgement(world).run();
}

} // namespace constrictor
