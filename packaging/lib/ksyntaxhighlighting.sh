# SPDX-License-Identifier: MIT
# Sourced. Syntax highlighting: the system's KDE Frameworks 6 where there are any, else KSyntaxHighlighting built for
# Qt 6 from its pinned source, once per user; packaging/highlighting.cmake looks into the same folder. Without the source
# everything works, plainly.

highlighting_version=5.116.0
highlighting_sha256=6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7
highlighting_prefix=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/constrictor/ksyntaxhighlighting

install_highlighting() {
    local tried=$highlighting_prefix.unavailable
    if is_installed "$highlighting_package"; then
        say "   $highlighting_package is installed"
    elif [ "$(cat "$highlighting_prefix/version" 2>/dev/null)" = "$highlighting_version" ]; then
        say "   built before, in $highlighting_prefix"
    elif [ -n "$(find "$tried" -mmin -60 2>/dev/null)" ]; then
        without_highlighting "$(cat "$tried") (tried less than an hour ago; to try again: rm '$tried')"
    elif require_lists && is_available "$highlighting_package"; then
        install_packages "$highlighting_package"
    else
        build_highlighting
    fi
}

without_highlighting() { say "   Building without syntax highlighting: $1"; }

build_highlighting() {
    install_packages "${highlighting_build_packages[@]}"
    local work reason=
    work=$(mktemp -d "${TMPDIR:-/tmp}/ksyntaxhighlighting.XXXXXX")
    say "   getting and building its source $highlighting_version, about a minute"
    mkdir -p "$(dirname "$highlighting_prefix")"
    if ! watched "$logs/highlighting-source.log" fetch_highlighting_source "$work"; then
        reason="its source cannot be had, see $logs/highlighting-source.log"
    elif ! echo "$highlighting_sha256  $(source_archive "$work")" | sha256sum --check --status; then
        reason="its source is not the one that was reviewed (another SHA-256)"
    elif ! watched "$logs/highlighting-build.log" compile_highlighting "$work"; then
        reason="its build failed, see $logs/highlighting-build.log"
    fi
    rm -rf "$work"
    rm -f "$highlighting_prefix.unavailable"
    if [ -n "$reason" ]; then
        printf '%s' "$reason" >"$highlighting_prefix.unavailable"
        without_highlighting "$reason"
    fi
}

source_archive() { printf '%s/ksyntax-highlighting_%s.orig.tar.xz' "$1" "$highlighting_version"; }

# fetch_highlighting_source FOLDER: with apt, from the mirror that this system uses, checked by Debian's keys; the
# system's own apt configuration stays as it is.
fetch_highlighting_source() (
    base=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep '/debian/\?$' | head -n 1)
    [ -n "$base" ] || { echo "no Debian mirror is configured"; return 1; }
    mkdir -p "$1/lists/partial" "$1/cache/archives/partial"
    echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $base trixie main" >"$1/sources.list"
    cat >"$1/apt.conf" <<CONF
Dir::Etc::SourceList "$1/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::State::Lists "$1/lists";
Dir::Cache "$1/cache";
APT::Sandbox::User "root";
APT::Update::Error-Mode "any";
Acquire::http::Timeout "20";
Acquire::Languages "none";
CONF
    export APT_CONFIG="$1/apt.conf"
    cd "$1"
    apt-get -q update &&
        apt-get -q source --download-only --tar-only --only-source "ksyntax-highlighting=$highlighting_version-1"
)

# compile_highlighting FOLDER: static, because the shared library would have the same name as the one for Qt 5.
compile_highlighting() {
    local source=$1/source
    mkdir -p "$source"
    tar --extract --file "$(source_archive "$1")" --directory "$source" --strip-components 1 &&
        sed -i "s/find_package(ECM $highlighting_version/find_package(ECM 5.103.0/" "$source/CMakeLists.txt" &&
        cmake -S "$source" -B "$1/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DQT_MAJOR_VERSION=6 \
            -DCMAKE_INSTALL_PREFIX="$highlighting_prefix" -DCMAKE_INSTALL_LIBDIR=lib \
            -DBUILD_SHARED_LIBS=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DNO_STANDARD_PATHS=ON -DBUILD_TESTING=OFF \
            -DBUILD_QCH=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON \
            -DCMAKE_DISABLE_FIND_PACKAGE_Qt6PrintSupport=ON &&
        cmake --build "$1/build" &&
        cmake --install "$1/build" &&
        echo "$highlighting_version" >"$highlighting_prefix/version"
}
