# SPDX-License-Identifier: MIT
"""The kept corpora of the fuzz targets as text: one input a line, with the escapes of replaymain.cpp.

corpus.py unpack FILE.txt FOLDER    one file an input, for libFuzzer
corpus.py pack FOLDER FILE.txt      the reverse, sorted, each input once
"""
import hashlib
import re
import sys
from pathlib import Path


def escaped(data: bytes) -> str:
    names = {0x5C: "\\\\", 0x0A: "\\n"}
    return "".join(names.get(b) or (chr(b) if 0x20 <= b < 0x7F else f"\\x{b:02x}") for b in data)


def unescaped(line: str) -> bytes:
    def replace(match):
        kind = match.group(1)
        return "\n" if kind == "n" else chr(int(kind[1:], 16)) if len(kind) == 3 else kind

    return re.sub(r"\\(x[0-9a-fA-F]{2}|.)", replace, line).encode("latin-1")


def unpack(file: Path, folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    lines = file.read_text("latin-1").splitlines() if file.exists() else []
    for line in lines:
        data = unescaped(line)
        (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)
    return len(lines)


def pack(folder: Path, file: Path) -> int:
    lines = sorted({escaped(path.read_bytes()) for path in folder.iterdir() if path.is_file()})
    file.write_text("".join(line + "\n" for line in lines), "latin-1")
    return len(lines)


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("pack", "unpack"):
        sys.exit(__doc__)
    action = pack if sys.argv[1] == "pack" else unpack
    print(action(Path(sys.argv[2]), Path(sys.argv[3])), "inputs")
