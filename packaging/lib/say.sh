# SPDX-License-Identifier: MIT
# Sourced. How the scripts talk: steps, long commands with their progress, and failures with a cause and a cure.

logs=build/logs
mkdir -p "$logs"

say() { printf '%s\n' "$*"; }
step() { printf '\n== %s\n' "$*"; }

# fail CAUSE CURE: both are sentences.
fail() {
    printf '\nFAILED: %s\nWhat to do: %s\n' "$1" "$2" >&2
    exit 1
}

# watched LOG COMMAND...: runs it with its output in LOG and shows the last line of that as progress: in place on a
# terminal, else every 20 seconds.
watched() {
    local log=$1 status=0 watcher
    shift
    : >"$log"
    show_progress "$log" &
    watcher=$!
    "$@" >"$log" 2>&1 </dev/null || status=$?
    kill "$watcher" 2>/dev/null || true
    wait "$watcher" 2>/dev/null || true
    [ ! -t 1 ] || printf '\r\033[K'
    return "$status"
}

show_progress() {
    local seconds=0 line
    while sleep 1 && kill -0 $$ 2>/dev/null; do
        seconds=$((seconds + 1))
        line=$(tail -c 300 "$1" | tr '\r' '\n' | tail -n 1 | cut -c 1-100)
        if [ -t 1 ]; then
            printf '\r\033[K   %s' "$line"
        elif [ $((seconds % 20)) = 0 ]; then
            say "   $seconds s: $line"
        fi
    done
}

# explain_failure WHAT LOG: where the log first speaks of an error, or its end; then the cause as far as the log tells it.
explain_failure() {
    say "   from $2:"
    local first
    first=$(grep -nE -m 1 'FAILED: |[Ee]rror: |CMake Error|^E: ' "$2" | cut -d : -f 1 || true)
    if [ -n "$first" ]; then
        tail -n "+$first" "$2" | head -n 30 | sed 's/^/   | /'
    else
        tail -n 30 "$2" | sed 's/^/   | /'
    fi
    if grep -qi 'no space left on device' "$2"; then
        fail "$1: the disk is full." "Free about 3 GB, then run the same command again: it goes on where it stopped."
    elif grep -qE 'Killed|out of memory|cannot allocate memory' "$2"; then
        fail "$1: the machine ran out of memory." "Close other programs, or build with one job: CMAKE_BUILD_PARALLEL_LEVEL=1."
    elif grep -qE 'Could not resolve|Temporary failure resolving|Failed to fetch|Unable to connect|Network is unreachable' "$2"; then
        fail "$1: the package source cannot be reached." "Check the network and /etc/apt/sources.list, then run the same command again."
    elif grep -qE 'Could not get lock|is another process using it' "$2"; then
        fail "$1: another program is installing packages." "Wait until it has finished, then run the same command again."
    fi
    fail "$1." "Read the log above, whole in $2. After a change, run the same command again."
}
