#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# prefix.sh CMAKE PACKAGING: the script that builds KSyntaxHighlighting and the build that looks for it mean one folder,
# whatever the environment says about the user's cache.
set -euo pipefail
cmake=$1 packaging=$2

for variables in HOME=/home/anna XDG_CACHE_HOME=/cache 'HOME=/home/anna XDG_CACHE_HOME=/cache' 'HOME= XDG_CACHE_HOME=' ''; do
    # shellcheck disable=SC2086 # words
    built=$(env -i PATH="$PATH" $variables bash -c '. "$1/lib/ksyntaxhighlighting.sh"; echo "$highlighting_prefix"' - "$packaging")
    # shellcheck disable=SC2086
    sought=$(env -i PATH="$PATH" $variables "$cmake" -DPACKAGING="$packaging" -P "$(dirname "$0")/prefix.cmake" 2>&1)
    if [ "$built" != "$sought" ]; then
        echo "with '$variables': built in $built, looked for in $sought"
        exit 1
    fi
done
