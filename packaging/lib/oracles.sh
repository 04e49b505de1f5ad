# SPDX-License-Identifier: MIT
# Sourced. The real pip, uv and packaging, to compare with. They live in build/oracles, and the tests that compare find
# them there; without them these tests say so.

oracles=build/oracles

install_oracles() {
    if [ -x "$oracles/bin/python" ] && "$oracles/bin/python" -c 'import packaging' 2>/dev/null && [ -x "$oracles/bin/uv" ]; then
        install_pips
        say "   $oracles is there"
        return
    fi
    rm -rf "$oracles"
    if watched "$logs/oracles.log" make_oracles; then
        say "   $("$oracles/bin/pip" --version | cut -d ' ' -f 1,2), $("$oracles/bin/uv" --version), in $oracles"
    else
        say "   pip, uv and packaging cannot be had (see $logs/oracles.log): what compares with them is not tested here"
        rm -rf "$oracles"
    fi
}

make_oracles() {
    python3 -m venv "$oracles" &&
        "$oracles/bin/python" -m pip install --progress-bar off --upgrade pip uv packaging &&
        install_pips
}

# The versions of pip that predictions are compared with, each in a folder of its own, none of them installed.
install_pips() {
    local version
    for version in 24.2 25.0.1 26.3; do
        [ -d "$oracles/pips/$version/pip" ] ||
            "$oracles/bin/python" -m pip install --quiet --progress-bar off --disable-pip-version-check --no-deps \
                --target "$oracles/pips/$version" "pip==$version" ||
            say "   pip $version cannot be had: it is not compared with"
    done
}
