// SPDX-License-Identifier: MIT
#include "support/temporaryfolder.h"

#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <sys/stat.h>

namespace constrictor::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder()
{
    std::string pattern = (fs::temp_directory_path() / "constrictor-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("cannot make a temporary folder");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

void TemporaryFolder::write(std::string_view relativePath, std::string_view text) const
{
    const fs::path path = m_path / relativePath;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

void TemporaryFolder::makeFolder(std::string_view relativePath) const
{
    fs::create_directories(m_path / relativePath);
}

void TemporaryFolder::link(std::string_view relativePath, std::string_view target) const
{
    const fs::path path = m_path / relativePath;
    fs::create_directories(path.parent_path());
    fs::create_symlink(target, path);
}

void TemporaryFolder::makeFifo(std::string_view relativePath) const
{
    const fs::path path = m_path / relativePath;
    fs::create_directories(path.parent_path());
    if (::mkfifo(path.c_str(), 0600) != 0)
        throw std::runtime_error("cannot make a FIFO");
}

} // namespace constrictor::test
