// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace constrictor {

/// Which NVIDIA image this is, told from files: torch's dist-info, the lock of torch, recorded variables, folders.
struct NgcRelease
{
    std::string product; ///< such as "PyTorch"
    std::string release; ///< of the installed torch, such as "25.04"; empty: not known, or torch is not NVIDIA's
    std::string baseRelease; ///< of the image; differs from release where torch was replaced; empty: not known
    std::string evidence; ///< the file that told the base release, else the release

    friend bool operator==(const NgcRelease &, const NgcRelease &) = default;
};

} // namespace constrictor
