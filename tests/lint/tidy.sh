#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tidy.sh RUN_CLANG_TIDY CLANG_TIDY SOURCE_DIR BUILD_DIR: every source file satisfies .clang-tidy. Minutes, not seconds.
set -euo pipefail
run=$1 tidy=$2 source=$3 build=$4

"$run" -quiet -clang-tidy-binary "$tidy" -p "$build" "^$source/(app|model|views|tests)/"
