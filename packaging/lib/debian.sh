# SPDX-License-Identifier: MIT
# Sourced. Debian packages: what the programs and their tests need, and how they get installed.

build_packages=(g++ cmake ninja-build qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools libxml2-dev libsimdjson-dev libquazip1-qt6-dev)
run_packages=(qt6-qpa-plugins fonts-dejavu-core fonts-noto-core fonts-noto-cjk)
test_packages=(doctest-dev xvfb xauth dbus at-spi2-core python3 python3-venv python3-pyatspi strace appstream
    desktop-file-utils openssl)
highlighting_package=libkf6syntaxhighlighting-dev               # where the system has KDE Frameworks 6
highlighting_build_packages=(extra-cmake-modules perl xz-utils) # where it has not
format_package=clang-format-14                                  # other versions format differently

require_debian() {
    local name=this\ system
    [ ! -r /etc/os-release ] || name=$(. /etc/os-release && printf '%s' "${PRETTY_NAME:-$ID}")
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
        fail "$name has no apt: this script knows Debian 12, Debian 13 and systems made from them." \
            "Install Qt 6.4 or later, CMake 3.25 and g++ 12 by hand, then: cmake --preset release && cmake --build --preset release"
    say "System: $name, $(dpkg --print-architecture), $(nproc) processors"
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null)" = "ii " ]; }

# The package has a version in the lists as they are. grep reads to the end: with -q, a long answer would end in a broken pipe.
is_available() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | grep 'Candidate: [^(]' >/dev/null; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

require_root() {
    [ "$(id -u)" != 0 ] || return 0
    command -v sudo >/dev/null ||
        fail "packages are missing ($*), you are not root and there is no sudo." \
            "As root: apt-get install --no-install-recommends $*. Then run this again as yourself."
    say "   sudo may ask for your password"
    sudo -v || fail "sudo was refused, and packages are missing ($*)." \
        "Ask an administrator for: apt-get install --no-install-recommends $*"
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 "$@"; }

# Fresh lists once a run, and only when something is missing. A source that fails is no failure by itself: the packages
# may come from another one.
lists=old
update_lists() {
    [ "$lists" = old ] || return 0
    say "   reading the package lists"
    lists=fresh
    watched "$logs/apt-update.log" apt_get update -o APT::Update::Error-Mode=any || lists=incomplete
}

# Without any lists, as in many images, apt knows no package.
require_lists() { LC_ALL=C apt-cache policy | grep '^ *release ' >/dev/null || { require_root 'package lists' && update_lists; }; }

# install_packages NAME...: nothing happens, and apt is not asked, when all are there.
install_packages() {
    local name missing=() unknown=()
    for name in "$@"; do
        is_installed "$name" || missing+=("$name")
    done
    if [ ${#missing[@]} = 0 ]; then
        say "   all $# packages are installed"
        return
    fi
    require_root "${missing[@]}"
    update_lists
    for name in "${missing[@]}"; do
        is_available "$name" || unknown+=("$name")
    done
    if [ ${#unknown[@]} != 0 ]; then
        [ "$lists" = fresh ] || explain_failure "the package lists could not be read" "$logs/apt-update.log"
        fail "this system has no package ${unknown[*]}." \
            "Use Debian 12 or later with its section main, or install the same thing by hand."
    fi
    say "   installing ${missing[*]}"
    watched "$logs/apt-install.log" apt_get install -y --no-install-recommends "${missing[@]}" ||
        explain_failure "the packages could not be installed" "$logs/apt-install.log"
}
