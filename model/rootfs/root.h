// SPDX-License-Identifier: MIT
#pragma once

#include "base/descriptor.h"
#include "base/result.h"
#include "rootfs/folder.h"
#include "rootfs/openfile.h"
#include "rootfs/pathwalk.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace constrictor {

/// How paths are kept inside a root.
enum class Resolution : std::uint8_t {
    Kernel, ///< openat2 with RESOLVE_IN_ROOT
    Walk, ///< component by component, nothing followed by the kernel
};

/// A folder that is the "/" of what lies below it. Paths are absolute inside the root; links and ".." never leave it.
/// Nothing but regular files and folders is opened: a device or FIFO is named in the error and left alone.
class Root
{
public:
    /// Opens the host's @p folder. Fails with NotFound, NotADirectory, PermissionDenied. Without @p resolution the
    /// kernel resolves where it can.
    [[nodiscard]] static Result<Root> open(const std::string &folder, std::optional<Resolution> resolution = {});

    [[nodiscard]] Result<OpenFile> openFile(std::string_view path) const;
    [[nodiscard]] Result<Folder> openFolder(std::string_view path) const;

    /// The whole file; fails with TooLarge over @p limit bytes.
    [[nodiscard]] Result<std::string> readFile(std::string_view path, std::uint64_t limit) const;

    /// What is there, links followed. Fails with NotFound, NotADirectory, PermissionDenied (a folder on the way that
    /// may not be entered), LinkLoop.
    [[nodiscard]] Result<EntryKind> lookUp(std::string_view path) const;

    /// The same where it does not matter why nothing can be seen there.
    [[nodiscard]] std::optional<EntryKind> kindOf(std::string_view path) const;

    /// Where @p path leads after all links, absolute inside the root.
    [[nodiscard]] Result<std::string> realPath(std::string_view path) const;

    /// The text of the link @p path itself; fails with NotFound, or ReadFailed where it is no link.
    [[nodiscard]] Result<std::string> linkTarget(std::string_view path) const;

    [[nodiscard]] Resolution resolution() const { return m_resolution; }

private:
    Root(Descriptor descriptor, Resolution resolution)
        : m_descriptor(std::move(descriptor))
        , m_resolution(resolution)
    {
    }

    [[nodiscard]] Result<Descriptor> openAt(std::string_view path, int flags) const;

    Descriptor m_descriptor;
    Resolution m_resolution;
};

} // namespace constrictor
