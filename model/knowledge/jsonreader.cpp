// SPDX-License-Identifier: MIT
#include "knowledge/jsonreader_p.h"

#include <utility>

namespace constrictor {

JsonReader::JsonReader(std::optional<simdjson::dom::element> value, std::string place,
                       std::vector<KnowledgeProblem> &problems)
    : m_value(value)
    , m_place(std::move(place))
    , m_problems(&problems)
{
}

std::string JsonReader::text() const
{
    std::string_view text;
    if (m_value && m_value->get(text))
        fail("a text");
    return std::string(text);
}

std::string JsonReader::text(std::string_view key) const
{
    return member(key).text();
}

std::string JsonReader::optionalText(std::string_view key) const
{
    return has(key) ? text(key) : std::string();
}

bool JsonReader::has(std::string_view key) const
{
    return m_value && m_value->is_object() && m_value->at_key(key).error() == simdjson::SUCCESS;
}

JsonReader JsonReader::member(std::string_view key) const
{
    const std::string place = m_place + '/' + std::string(key);
    if (has(key))
        return {m_value->at_key(key).value_unsafe(), place, *m_problems};
    if (m_value)
        m_problems->push_back({place, "is missing"});
    return {std::nullopt, place, *m_problems};
}

void JsonReader::fail(std::string_view expected) const
{
    m_problems->push_back({m_place, std::string(expected)});
}

} // namespace constrictor
