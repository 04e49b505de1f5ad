// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace constrictor {

/// State of the CUDA forward compatibility libraries of an image at rest. NVIDIA's images
/// keep the libraries in lib.real and make lib at start, after a check that they work with the driver: that it is
/// missing in an image at rest is on purpose.
enum class CompatState : std::uint8_t {
    None, ///< no compat folder
    Off, ///< lib.real is usable and lib does not exist: the entry point makes it at start
    On, ///< lib leads to usable libraries
    Partial, ///< lib is a folder that lacks some links of lib.real or has links that lead elsewhere
    Empty, ///< lib.real/libcuda.so.1 is missing or dangles: nothing to link to
};

/// State of one link that belongs into compat/lib.
enum class CompatLinkState : std::uint8_t { Missing, Correct, LeadsElsewhere, Blocked };

struct CompatLink
{
    std::string path; ///< /usr/local/cuda/compat/lib/NAME
    std::string target; ///< /usr/local/cuda-12.9/compat/lib.real/NAME
    CompatLinkState state = CompatLinkState::Missing;

    friend bool operator==(const CompatLink &, const CompatLink &) = default;
};

struct Cuda
{
    std::string version; ///< such as "12.9", of /usr/local/cuda; empty: no CUDA toolkit
    std::vector<std::string> toolkits; ///< all /usr/local/cuda-X.Y folders, sorted
    CompatState compat = CompatState::None;
    std::string compatDriver; ///< from libcuda.so.VERSION, such as "575.51.03", or empty
    std::string driverLibrary; ///< a libcuda.so.1 outside compat; empty is normal at rest: it is mounted in at start
    std::vector<CompatLink> links; ///< one per entry of lib.real, sorted

    friend bool operator==(const Cuda &, const Cuda &) = default;
};

} // namespace constrictor
