// SPDX-License-Identifier: MIT
#include "plan/closings.h"

#include "plan/world.h"

#include <algorithm>

namespace constrictor {

void Closings::add(World &world, Closing closing)
{
    world.solver().assumeAlways(closing.assumption);
    m_closings.push_back(std::move(closing));
    ++m_live;
}

void Closings::noteStatement(World &world, const Statement &statement)
{
    if (m_live == 0)
        return;
    for (Closing &closing : m_closings) {
        if (!closing.live)
            continue;
        const bool isOpener = closing.atoms.empty() && statement.target == closing.target
            && opens(world, closing.target, statement.specifiers, closing.opening, closing.better);
        if (!isOpener && !asksFor(statement, closing.atoms))
            continue;
        closing.live = false;
        --m_live;
        world.solver().assumeNoLonger(closing.assumption);
    }
}

bool opens(World &world, PackageId target, SpecifierId specifiers, Opening opening, Value better)
{
    switch (opening) {
    case Opening::Prerelease:
        return world.namesPrerelease(specifiers)
            || (better != absent && !world.accepted(target, specifiers).contains(better));
    case Opening::Pin:
        return world.facts().table()[specifiers].isPin;
    case Opening::YankedFallback:
        return !world.accepted(target, specifiers).contains(better);
    }
    return false;
}

bool asksFor(const Statement &statement, const std::vector<Atom> &atoms)
{
    return std::any_of(atoms.begin(), atoms.end(), [&](const Atom &atom) {
        if (atom.kind == Atom::Kind::ExtraOn)
            return std::find(statement.switches.begin(), statement.switches.end(), atom.package)
                != statement.switches.end();
        return statement.target == atom.package;
    });
}

} // namespace constrictor
