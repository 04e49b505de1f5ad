// SPDX-License-Identifier: MIT
#include "index/mailbox_p.h"

#include <utility>

namespace constrictor {

RunId Mailbox::newRun()
{
    const std::lock_guard lock(m_mutex);
    return ++m_lastRun;
}

void Mailbox::add(const FetchRequest &request, RunId run, bool urgent)
{
    const std::lock_guard lock(m_mutex);
    const auto [place, isNew] = m_slots.try_emplace(request);
    Slot &slot = place->second;
    slot.runs.insert(run);
    if (urgent && !slot.urgent) {
        slot.urgent = true;
        if (!slot.started)
            m_urgent.push_back(request);
    } else if (isNew) {
        m_announced.push_back(request);
    }
}

/// The run wants the request no more. What was started without anybody left is for the network's thread to abort.
void Mailbox::leave(const FetchRequest &request, RunId run)
{
    const auto place = m_slots.find(request);
    if (place == m_slots.end())
        return;
    place->second.runs.erase(run);
    if (place->second.runs.empty() && (!place->second.started || place->second.result))
        m_slots.erase(place);
}

/// Nothing where the run takes no part in the request, or no more.
Mailbox::Slot *Mailbox::slotOf(const FetchRequest &request, RunId run)
{
    const auto place = m_slots.find(request);
    return place != m_slots.end() && place->second.runs.contains(run) ? &place->second : nullptr;
}

bool Mailbox::isAnswered(const FetchRequest &request, RunId run, const StopToken &stop,
                         std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const auto isAnswered = [&] {
        const Slot *slot = slotOf(request, run);
        return m_shutDown || !slot || slot->result;
    };
    return m_answered.wait_for(lock, stop, patience, isAnswered) || stop.stop_requested();
}

Fetched<FetchReply> Mailbox::await(const FetchRequest &request, RunId run, const StopToken &stop)
{
    std::unique_lock lock(m_mutex);
    m_answered.wait(lock, stop, [&] {
        const Slot *slot = slotOf(request, run);
        return m_shutDown || !slot || slot->result;
    });
    Fetched<FetchReply> result = IndexProblem{IndexFault::Cancelled, request.url, 0, {}};
    if (Slot *found = slotOf(request, run); found && found->result && !m_shutDown) {
        if (found->runs.size() == 1) // it may be a whole wheel: copied only for those who come later
            result = *std::move(found->result);
        else
            result = *found->result;
    }
    leave(request, run);
    return result;
}

void Mailbox::cancel(RunId run)
{
    const std::lock_guard lock(m_mutex);
    for (auto place = m_slots.begin(); place != m_slots.end();) {
        const auto next = std::next(place);
        leave(FetchRequest(place->first), run);
        place = next;
    }
    m_answered.notify_all();
}

void Mailbox::shutDown()
{
    const std::lock_guard lock(m_mutex);
    m_shutDown = true;
    m_answered.notify_all();
}

Fetcher::Counts Mailbox::counts() const
{
    const std::lock_guard lock(m_mutex);
    Fetcher::Counts counts{m_asked, 0};
    for (const auto &[request, slot] : m_slots)
        counts.waiting += slot.result ? 0 : 1;
    return counts;
}

std::optional<Mailbox::Next> Mailbox::takeNext()
{
    const std::lock_guard lock(m_mutex);
    for (auto *queue : {&m_urgent, &m_announced}) {
        while (!queue->empty()) {
            Next next{std::move(queue->front()), queue == &m_urgent};
            queue->pop_front();
            const auto place = m_slots.find(next.request);
            if (place == m_slots.end() || place->second.started)
                continue;
            place->second.started = true;
            return next;
        }
    }
    return std::nullopt;
}

void Mailbox::answer(const FetchRequest &request, Fetched<FetchReply> result)
{
    const std::lock_guard lock(m_mutex);
    ++m_asked;
    const auto place = m_slots.find(request);
    if (place == m_slots.end())
        return;
    if (place->second.runs.empty())
        m_slots.erase(place);
    else
        place->second.result = std::move(result);
    m_answered.notify_all();
}

bool Mailbox::isWanted(const FetchRequest &request) const
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_slots.find(request);
    return place != m_slots.end() && !place->second.runs.empty();
}

bool Mailbox::isShutDown() const
{
    const std::lock_guard lock(m_mutex);
    return m_shutDown;
}

} // namespace constrictor
