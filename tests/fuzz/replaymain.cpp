// SPDX-License-Identifier: MIT
// Runs a fuzz target over kept inputs: of text files, each line is one (\\, \n and \xNN are escapes); of folders, each
// file is one. What does not exist is left out, but no input at all is a failure.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

std::string unescaped(const std::string &line)
{
    std::string input;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\\' || i + 1 == line.size()) {
            input += line[i];
            continue;
        }
        const char kind = line[++i];
        if (kind == 'x' && i + 2 < line.size()) {
            input += static_cast<char>(std::stoi(line.substr(i + 1, 2), nullptr, 16));
            i += 2;
        } else {
            input += kind == 'n' ? '\n' : kind;
        }
    }
    return input;
}

void run(const std::string &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size());
}

std::size_t runLines(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::size_t count = 0;
    for (std::string line; std::getline(file, line); ++count)
        run(unescaped(line));
    return count;
}

std::size_t runFolder(const std::filesystem::path &path)
{
    std::size_t count = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(path)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        run({std::istreambuf_iterator<char>(file), {}});
        ++count;
    }
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    std::size_t count = 0;
    for (int i = 1; i < argc; ++i) {
        const std::filesystem::path path(argv[i]);
        if (std::filesystem::is_directory(path))
            count += runFolder(path);
        else if (std::filesystem::exists(path))
            count += runLines(path);
    }
    std::printf("%zu inputs replayed\n", count);
    return count > 0 ? 0 : 1;
}
