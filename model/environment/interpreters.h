// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "environment/interpreter.h"
#include "environment/settings.h"
#include "rootfs/root.h"

#include <string>
#include <vector>

namespace constrictor {

/// All Python 3 installations of @p root in the usual places: /usr, /usr/local, the root itself, folders of /opt, conda
/// and pyenv, virtual environments beside the work folders, and those that VIRTUAL_ENV and CONDA_PREFIX name. Told from
/// files alone; nothing is run. siteFolders are not filled in: see searchPath().
[[nodiscard]] std::vector<Interpreter> findInterpreters(const Root &root,
                                                        const std::vector<RecordedVariable> &variables);

/// The installation whose programs lie in @p folder, links followed: "/usr" of "/bin" where that is a link to /usr/bin.
/// Of a folder that is not there, what its name tells.
[[nodiscard]] std::string prefixOfPrograms(const Root &root, const std::string &folder);

/// The index of the one to open: @p wanted is a path inside the root (of a program that is there, or of a prefix) or a
/// version such as "3.12". Without it: the root itself as a virtual environment, VIRTUAL_ENV, CONDA_PREFIX, the first
/// "python3" or "python" of PATH, the newest. Fails with NoPython or NoSuchInterpreter, whose detail lists what there
/// is.
[[nodiscard]] Result<std::size_t> chooseInterpreter(const Root &root, std::vector<Interpreter> &interpreters,
                                                    const std::vector<RecordedVariable> &variables,
                                                    const std::string &wanted);

} // namespace constrictor
