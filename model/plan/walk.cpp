// SPDX-License-Identifier: MIT
#include "plan/walk.h"

#include "plan/world.h"

namespace constrictor {

Walk::Walk(World &world)
    : m_world(world)
    , m_state(world.subjectCount())
    , m_used(world.statements().size(), false)
{
    m_values.reserve(world.subjectCount());
    for (std::uint32_t i = 0; i < world.subjectCount(); ++i)
        m_values.push_back(world.solver().value(PackageId{i}).value_or(absent));
    for (const PackageId package : world.asked()) {
        m_state[index(package)].asked = true;
        reach(package, true, -1);
    }
    for (const std::uint32_t number : world.requestStatements())
        use(number, true);
    if (world.purpose() == World::Purpose::Plan || world.purpose() == World::Purpose::Blockers) {
        for (const NameId name : world.facts().installedNames()) {
            const PackageId package = world.package(name);
            if (value(package) != absent)
                reach(package, value(package) != installed, -1);
        }
    }
    std::size_t next = 0;
    while (next < m_queue.size()) { // which grows
        const PackageId package = m_queue[next++];
        m_state[index(package)].queued = false;
        follow(package);
    }
}

std::optional<std::uint32_t> Walk::lookedAtBecauseOf(PackageId package) const
{
    const std::int64_t because = m_state[index(package)].because;
    return because < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(because));
}

void Walk::reach(PackageId package, bool lookedAt, std::int64_t because)
{
    State &state = m_state[index(package)];
    if (state.reached && (state.lookedAt || !lookedAt))
        return;
    if (!state.reached)
        m_reached.push_back(package);
    state.reached = true;
    if (lookedAt) {
        state.lookedAt = true;
        state.because = because;
    }
    if (!state.queued) {
        state.queued = true;
        m_queue.push_back(package);
    }
}

bool Walk::isInForce(const Statement &statement, PackageId package) const
{
    if (!statement.values.contains(value(package)) || m_world.isSetAside(statement)
        || (statement.extra && !isExtraOn(*statement.extra)))
        return false;
    return !statement.tolerated || (isLookedAt(package) && value(m_world.lookedSwitch(package).value()) == on);
}

void Walk::follow(PackageId package)
{
    for (const std::uint32_t number : m_world.statementsBy(package)) {
        if (isInForce(m_world.statements()[number], package))
            use(number, isLookedAt(package));
    }
}

void Walk::use(std::uint32_t number, bool lookedAt)
{
    const Statement &statement = m_world.statements()[number];
    m_used[number] = true;
    const Value chosen = value(statement.target);
    if (chosen == absent)
        return; // a violated requirement that is set aside
    // What was not installed before is added, and pip looks at whatever it adds.
    const bool isAdded = !m_world.solver().domain(statement.target).contains(installed);
    const bool follows = statement.requirer && !isAdded && lookedAt;
    reach(statement.target, lookedAt || isAdded, follows ? std::int64_t{number} : -1);
    for (const PackageId extra : statement.switches) {
        if (m_state[index(extra)].reached)
            continue;
        m_state[index(extra)].reached = true;
        State &state = m_state[index(statement.target)];
        if (!state.queued) {
            state.queued = true;
            m_queue.push_back(statement.target);
        }
    }
}

} // namespace constrictor
