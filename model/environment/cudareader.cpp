// SPDX-License-Identifier: MIT
#include "environment/cudareader.h"

#include "environment/foldernames.h"
#include "parse/characters.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace constrictor {

namespace {

constexpr std::string_view toolkitStart = "cuda-";
const std::string compatFolder = "/usr/local/cuda/compat"; // as programs name it

/// "12.9" of "/usr/local/cuda-12.9"; empty for other names, such as cuda-12, which is a link to one of them.
std::string toolkitVersion(const std::string &path)
{
    const std::string name = path.substr(path.rfind('/') + 1);
    const std::string version = name.starts_with(toolkitStart) ? name.substr(toolkitStart.size()) : std::string();
    const bool plain = std::all_of(version.begin(), version.end(), [](char c) { return isDigit(c) || c == '.'; });
    return plain && version.find('.') != std::string::npos ? version : std::string();
}

/// The driver that the libraries come from: 575.51.03 of libcuda.so.575.51.03.
std::string driverOf(const std::vector<std::string> &libraries)
{
    constexpr std::string_view start = "libcuda.so.";
    for (const std::string &name : libraries) {
        if (name.starts_with(start) && name.find('.', start.size()) != std::string::npos)
            return name.substr(start.size());
    }
    return {};
}

CompatLinkState stateOf(const Root &root, const CompatLink &link)
{
    const Result<std::string> folder = root.realPath(compatFolder + "/lib");
    if (!folder)
        return CompatLinkState::Missing;
    const Result<std::string> real = root.realPath(link.path);
    const Result<std::string> wanted = root.realPath(link.target);
    if (real && wanted && *real == *wanted)
        return CompatLinkState::Correct;
    if (root.linkTarget(link.path))
        return CompatLinkState::LeadsElsewhere;
    return real ? CompatLinkState::Blocked : CompatLinkState::Missing;
}

CompatState joinedState(const std::vector<CompatLink> &links)
{
    const auto count = [&links](CompatLinkState state) {
        return static_cast<std::size_t>(
            std::count_if(links.begin(), links.end(), [state](const CompatLink &link) { return link.state == state; }));
    };
    if (count(CompatLinkState::Correct) == links.size())
        return CompatState::On;
    return count(CompatLinkState::Missing) == links.size() ? CompatState::Off : CompatState::Partial;
}

void readCompat(const Root &root, const std::string &toolkit, Cuda &cuda)
{
    const std::string real = toolkit + "/compat/lib.real";
    if (root.kindOf(real) != EntryKind::Folder)
        return;
    const std::vector<std::string> libraries = namesIn(root, real);
    cuda.compatDriver = driverOf(libraries);
    if (root.kindOf(real + "/libcuda.so.1") != EntryKind::File) {
        cuda.compat = CompatState::Empty;
        return;
    }
    for (const std::string &name : libraries) {
        CompatLink link{compatFolder + "/lib/" + name, real + "/" + name, CompatLinkState::Missing};
        link.state = stateOf(root, link);
        cuda.links.push_back(std::move(link));
    }
    cuda.compat = joinedState(cuda.links);
}

std::string findDriverLibrary(const Root &root)
{
    constexpr std::array folders = {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64",
                                    "/usr/local/nvidia/lib", "/usr/local/nvidia/lib64"};
    for (const char *folder : folders) {
        std::string path = std::string(folder) + "/libcuda.so.1";
        if (root.kindOf(path) == EntryKind::File)
            return path;
    }
    return {};
}

} // namespace

Cuda readCuda(const Root &root)
{
    Cuda cuda;
    for (const std::string &name : namesIn(root, "/usr/local")) {
        const std::string path = "/usr/local/" + name;
        if (!toolkitVersion(path).empty() && root.kindOf(path) == EntryKind::Folder)
            cuda.toolkits.push_back(path);
    }
    cuda.driverLibrary = findDriverLibrary(root);
    const Result<std::string> toolkit = root.realPath("/usr/local/cuda");
    if (!toolkit)
        return cuda;
    cuda.version = toolkitVersion(*toolkit);
    readCompat(root, *toolkit, cuda);
    return cuda;
}

} // namespace constrictor
