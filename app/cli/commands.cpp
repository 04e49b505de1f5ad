// SPDX-License-Identifier: MIT
#include "command.h"

#include <algorithm>
#include <array>

namespace constrictor::cli {

[[nodiscard]] Command listCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command planCommand();
[[nodiscard]] Command cacheCommand();

std::span<const Command> commands()
{
    static const std::array table{doctorCommand(), listCommand(), checkCommand(), planCommand(), cacheCommand()};
    return table;
}

const Command *findCommand(std::string_view name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

} // namespace constrictor::cli
