#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tidy.sh RUN_CLANG_TIDY CLANG_TIDY SOURCE_DIR BUILD_DIR: every source file satisfies .clang-tidy. Minutes, not seconds.
set -euo pipefail
run=$1 tidy=$2 source=$3 build=$4

# clang cannot read the precompiled headers of another compiler.
commands=$build/tidy
mkdir -p "$commands"
sed -E 's/ -Winvalid-pch -include [^ ]+cmake_pch\.hxx//' "$build/compile_commands.json" >"$commands/compile_commands.json"

"$run" -quiet -clang-tidy-binary "$tidy" -p "$commands" "^$source/(app|model|views|tests)/"
