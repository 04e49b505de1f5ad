// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace constrictor {

struct Inputs;

/// The name under which people open the demo.
inline constexpr std::string_view demoName = "demo:ngc-25.04";

/// Whether it is the demo that is opened.
[[nodiscard]] bool isDemo(const Inputs &inputs);

/// A private copy of a bundled environment, an ordinary folder, removed with the object. Edits in it are real.
class DemoCopy
{
public:
    /// Expands the resource text @p description (resources/demo/ngc-25.04.txt) into a fresh folder, in
    /// memory where the system has a place for that, readable by this user only. Fails with NotRecognised, WriteFailed
    /// or Cancelled.
    [[nodiscard]] static Result<DemoCopy> create(std::string_view description, const StopToken &stop);

    DemoCopy(DemoCopy &&other) noexcept;
    DemoCopy &operator=(DemoCopy &&other) noexcept;
    DemoCopy(const DemoCopy &) = delete;
    DemoCopy &operator=(const DemoCopy &) = delete;
    ~DemoCopy();

    [[nodiscard]] const std::string &folder() const { return m_folder; }

private:
    explicit DemoCopy(std::string folder);
    std::string m_folder;
};

} // namespace constrictor
