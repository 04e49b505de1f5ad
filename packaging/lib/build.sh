# SPDX-License-Identifier: MIT
# Sourced. Configures and builds a preset of CMakePresets.json; the same as the documented commands.

# build_preset NAME
build_preset() {
    local started=$SECONDS free
    free=$(df --output=avail -k . | tail -n 1)
    [ "$free" -ge 1000000 ] || fail "only $((free / 1000)) MB are free here, a build needs about 1 GB." \
        "Free some space, or move this folder to another disk."
    say "   cmake --preset $1"
    watched "$logs/$1-configure.log" cmake --preset "$1" ||
        explain_failure "the preset $1 could not be configured" "$logs/$1-configure.log"
    grep -hE '^-- (Highlighting|.* not found:)' "$logs/$1-configure.log" | sed 's/^--/  /' || true
    say "   cmake --build --preset $1"
    watched "$logs/$1-build.log" cmake --build --preset "$1" ||
        explain_failure "the preset $1 did not build" "$logs/$1-build.log"
    say "   built in $((SECONDS - started)) s"
}
