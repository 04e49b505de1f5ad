// SPDX-License-Identifier: MIT
#pragma once

#include "index/filesource.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace constrictor {

/// An index that the program carries: a text of facts for one target, as resources/demo/generateindex.py documents it.
/// Packages are read when they are asked for; those that it does not carry are Unavailable.
class EmbeddedIndex final : public FileSource
{
public:
    /// @p text is one that the generator wrote; lines that are none of its kinds are passed over.
    explicit EmbeddedIndex(std::string text);
    EmbeddedIndex(const EmbeddedIndex &) = delete;
    EmbeddedIndex &operator=(const EmbeddedIndex &) = delete;
    ~EmbeddedIndex() override = default;

    /// Requests that show well what the program does, in the order to offer them.
    [[nodiscard]] const std::vector<std::string_view> &examples() const { return m_examples; }

    [[nodiscard]] bool isLocal() const override { return true; }
    [[nodiscard]] FileList files(std::string_view normalizedName, const StopToken &stop) override;
    [[nodiscard]] FoundMetadata metadata(std::string_view normalizedName, const FileList &list, const PageFile &file,
                                         const StopToken &stop) override;

private:
    using Table = std::vector<std::string_view>;

    [[nodiscard]] Table *tableFor(std::string_view word);

    std::string m_text;
    Table m_examples;
    Table m_requirements;
    Table m_python;
    Table m_tags;
    Table m_lists;
    Table m_extras;
    std::unordered_map<std::string_view, std::string_view> m_packages; ///< the lines of each one's releases
};

} // namespace constrictor
