#!/bin/bash
# SPDX-License-Identifier: MIT
# xvfb.sh PROGRAM [ARGUMENT...]: runs a test on an X server of its own, which ends with it.
set -eu
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null && wait "$server" || true; rm -rf "$folder"' EXIT
mkfifo "$folder/display"
# Without -noreset the server starts anew when its last client leaves (the accessibility bus comes, asks and goes), and
# drops whoever connects in that moment.
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$folder/display" 2>/dev/null &
server=$!
read -r number <"$folder/display"
# Qt 6.8 never deletes its question to the desktop's portal where nobody answers it.
export QT_NO_XDG_DESKTOP_PORTAL=1
export DISPLAY=:$number QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=$folder
"$@"
