#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() {
    cat <<'TEXT'
Usage: bash packaging/test.sh [--help]

On a fresh Debian 12 or 13: installs what building and testing need (as root or with sudo), then builds and runs the
quick tests three times, the shortest run first: with ThreadSanitizer (the folders without Qt), with AddressSanitizer
and UBSan (all tests), and as they are (preset dev: warnings are errors). The last summary counts all tests.
TEXT
}

case ${1:-} in
'') ;;
--help | -h) usage && exit 0 ;;
*) usage >&2 && exit 2 ;;
esac

. packaging/lib/say.sh
. packaging/lib/debian.sh
. packaging/lib/ksyntaxhighlighting.sh
. packaging/lib/oracles.sh
. packaging/lib/build.sh

# run_tests PRESET [WRAPPER...]
run_tests() {
    local preset=$1
    shift
    "$@" ctest --preset "$preset" -L quick -j "$(nproc)"
}

# ThreadSanitizer wants its fixed addresses: without it, kernels with more random bits end the program at its start.
no_randomization=()
if setarch "$(uname -m)" --addr-no-randomize true 2>/dev/null; then
    no_randomization=(setarch "$(uname -m)" --addr-no-randomize)
fi

require_debian
step "Packages"
install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
if require_lists && is_available "$format_package"; then
    install_packages "$format_package"
else
    say "   this system has no $format_package: the format of the code is not tested here"
fi
step "Syntax highlighting"
install_highlighting
step "Oracles"
install_oracles

step "ThreadSanitizer"
build_preset tsan
run_tests tsan "${no_randomization[@]}"
step "AddressSanitizer and UBSan"
build_preset asan
run_tests asan
step "Warnings are errors, all quick tests"
build_preset dev
run_tests dev
