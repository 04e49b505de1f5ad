# SPDX-License-Identifier: MIT
# Sourced. Configures and builds a preset of CMakePresets.json; the same as the documented commands.

# build_preset NAME [TARGET...]: the targets, else all.
build_preset() {
    local preset=$1 started=$SECONDS free
    shift
    free=$(df --output=avail -k . | tail -n 1)
    [ "$free" -ge 1000000 ] || fail "only $((free / 1000)) MB are free here, a build needs about 1 GB." \
        "Free some space, or move this folder to another disk."
    say "   cmake --preset $preset"
    watched "$logs/$preset-configure.log" cmake --preset "$preset" ||
        explain_failure "the preset $preset could not be configured" "$logs/$preset-configure.log"
    grep -hE '^-- (Highlighting|.* not found:)' "$logs/$preset-configure.log" | sed 's/^--/  /' || true
    say "   cmake --build --preset $preset"
    watched "$logs/$preset-build.log" cmake --build --preset "$preset" ${1:+--target "$@"} ||
        explain_failure "the preset $preset did not build" "$logs/$preset-build.log"
    say "   built in $((SECONDS - started)) s"
}
