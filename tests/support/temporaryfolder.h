// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace constrictor::test {

/// A fresh folder that goes with the object, and short ways to fill it.
class TemporaryFolder
{
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] std::string string() const { return m_path.string(); }

    /// Writes @p text to @p relativePath; missing folders are made.
    void write(std::string_view relativePath, std::string_view text) const;
    void makeFolder(std::string_view relativePath) const;
    /// A symbolic link at @p relativePath with the text @p target.
    void link(std::string_view relativePath, std::string_view target) const;
    void makeFifo(std::string_view relativePath) const;

private:
    std::filesystem::path m_path;
};

} // namespace constrictor::test
