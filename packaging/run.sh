#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() {
    cat <<'TEXT'
Usage: bash packaging/run.sh [--no-window] [--help]

From a fresh Debian 12 or 13 to a locked container on the screen: installs what is missing (as root or with sudo),
builds the preset `release` and opens the demo, a private copy of NGC PyTorch 25.04, in the window. Without a display,
or with --no-window, it prints what `constrictor-cli list` and `constrictor-cli plan` say of it and leaves a screenshot
under build/.
Safe to repeat: what is done is not done again.
TEXT
}

window=yes
for argument in "$@"; do
    case $argument in
    --help | -h) usage && exit 0 ;;
    --no-window) window=no ;;
    *) usage >&2 && exit 2 ;;
    esac
done
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || window=no

. packaging/lib/say.sh
. packaging/lib/debian.sh
. packaging/lib/ksyntaxhighlighting.sh
. packaging/lib/build.sh

demo=demo:ngc-25.04
bin=build/release/bin
screenshot=build/demo.png

require_debian
step "Packages"
install_packages "${build_packages[@]}" "${run_packages[@]}"
step "Syntax highlighting"
install_highlighting
step "Build"
build_preset release constrictor constrictor-cli

if [ "$window" = yes ]; then
    step "Opening $demo: $bin/constrictor $demo"
    exec "$bin/constrictor" "$demo"
fi

step "No window here. The report: $bin/constrictor-cli list $demo"
"$bin/constrictor-cli" list "$demo" || [ $? = 1 ] ||
    fail "the report could not be made." "The message above says what is wrong."
request=nvidia-modelopt==0.27.0
step "The smallest unlock for $request: $bin/constrictor-cli plan $demo $request"
"$bin/constrictor-cli" plan "$demo" "$request" || [ $? = 1 ] ||
    fail "the plan could not be made." "The message above says what is wrong."
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then # Qt wants one, and says so otherwise
    export XDG_RUNTIME_DIR=$PWD/build/runtime
    install -d -m 700 "$XDG_RUNTIME_DIR"
fi
QT_QPA_PLATFORM=offscreen "$bin/constrictor" --screenshot "$screenshot" "$demo" ||
    fail "the screenshot could not be made." "The message above says what is wrong."
step "The window as a picture: $PWD/$screenshot"
say "   With a display, this command opens the window. All commands: $bin/constrictor-cli --help"
