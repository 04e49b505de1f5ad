// SPDX-License-Identifier: MIT
#pragma once

#include "knowledge/knowledge.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// A value of a knowledge text with its place. Reads what is asked for, or tells a problem and gives a neutral value.
/// Private to this folder.
class JsonReader
{
public:
    JsonReader(std::optional<simdjson::dom::element> value, std::string place, std::vector<KnowledgeProblem> &problems);

    /// The text of this value.
    [[nodiscard]] std::string text() const;
    /// The text of a member that must be there, or may be.
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::string optionalText(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] JsonReader member(std::string_view key) const;

    /// Calls @p read with each element of the array @p key; nothing where there is none.
    template<typename Read>
    void each(std::string_view key, Read read) const
    {
        if (has(key))
            member(key).eachElement(read);
    }
    template<typename Read>
    void eachElement(Read read) const
    {
        simdjson::dom::array array;
        if (!m_value || m_value->get(array)) {
            fail("an array");
            return;
        }
        std::size_t index = 0;
        for (const simdjson::dom::element element : array)
            read(JsonReader(element, m_place + '/' + std::to_string(index++), *m_problems));
    }

    void fail(std::string_view expected) const;
    /// How many problems were told so far: what was read since the same number is whole.
    [[nodiscard]] std::size_t problemCount() const { return m_problems->size(); }

private:
    std::optional<simdjson::dom::element> m_value; ///< none: missing, which was told already
    std::string m_place;
    std::vector<KnowledgeProblem> *m_problems;
};

} // namespace constrictor
