// SPDX-License-Identifier: MIT
#include "environment/targetmarkers.h"

#include <array>
#include <optional>
#include <string_view>

namespace constrictor {

namespace {

struct Machine
{
    std::string_view name;
    unsigned elfNumber; ///< e_machine
    std::string_view loader;
};

constexpr std::array<Machine, 4> machines = {{
    {"x86_64", 62, "/lib64/ld-linux-x86-64.so.2"},
    {"aarch64", 183, "/lib/ld-linux-aarch64.so.1"},
    {"ppc64le", 21, "/lib64/ld64.so.2"},
    {"s390x", 22, "/lib/ld64.so.1"},
}};

/// e_machine of an ELF file; both byte orders give the small numbers above.
std::optional<unsigned> elfMachine(const Root &root, const std::string &path)
{
    const Result<OpenFile> file = root.openFile(path);
    std::array<char, 20> header = {};
    if (!file || file->readAt(0, header) != std::ssize(header)
        || std::string_view(header.data(), 4)
            != "\x7f"
               "ELF")
        return std::nullopt;
    return static_cast<unsigned char>(header[18]) + static_cast<unsigned char>(header[19]);
}

} // namespace

std::string machineOf(const Root &root, const Interpreter &interpreter)
{
    const std::optional<unsigned> number = interpreter.path.empty() ? std::nullopt : elfMachine(root, interpreter.path);
    for (const Machine &machine : machines) {
        if (number && machine.elfNumber == *number)
            return std::string(machine.name);
    }
    for (const Machine &machine : machines) {
        if (root.kindOf(machine.loader) == EntryKind::File)
            return std::string(machine.name);
    }
    return "x86_64";
}

pep::MarkerEnvironment targetMarkers(const Root &root, const Interpreter &interpreter)
{
    return pep::cpythonOnLinux(interpreter.version, machineOf(root, interpreter));
}

} // namespace constrictor
