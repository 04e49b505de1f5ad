# SPDX-License-Identifier: MIT
# Sourced. The real pip, uv and packaging, to compare with. They live in build/oracles, and the tests that compare find
# them there; without them these tests say so.

oracles=build/oracles

install_oracles() {
    if [ -x "$oracles/bin/python" ] && "$oracles/bin/python" -c 'import packaging' 2>/dev/null && [ -x "$oracles/bin/uv" ]; then
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
        "$oracles/bin/python" -m pip install --progress-bar off --upgrade pip uv packaging
}
