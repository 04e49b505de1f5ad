#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# format.sh CLANG_FORMAT SOURCE_DIR: every C++ file looks as .clang-format says.
set -euo pipefail
format=$1
cd "$2"

mapfile -t files < <(find app model views tests -name data -prune -o \( -name '*.cpp' -o -name '*.h' \) -print | sort)
echo "${#files[@]} files"
"$format" --dry-run -Werror "${files[@]}"
