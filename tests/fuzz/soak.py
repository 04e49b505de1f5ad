# SPDX-License-Identifier: MIT
"""Runs one libFuzzer target for a given time from its kept corpus; fails on a crash, a hang (10 s) or a report.

soak.py --seconds N --corpus tests/fuzz/corpus/NAME --work FOLDER [--seed N] [--keep N] TARGET

--corpus is the path without ".txt": the text file, the folder of that name, or both. With --keep the inputs that
reach something new are reduced to a minimal set, and N of all lengths up to 160 bytes are added to the text file.
"""
import argparse
import subprocess
import sys
import time
from pathlib import Path

import corpus


def reduced(target: Path, work: Path, found: Path) -> Path:
    minimal = work / "minimal"
    minimal.mkdir(exist_ok=True)
    subprocess.run([target, "-merge=1", minimal, found], check=True, stderr=subprocess.DEVNULL)
    return minimal


def keep(folder: Path, count: int, kept: Path) -> None:
    """Leaves in the folder `count` files, spread evenly over the lengths, and adds what is kept already."""
    paths = sorted((path for path in folder.iterdir() if path.stat().st_size <= 160),
                   key=lambda path: (path.stat().st_size, path.name))
    chosen = {paths[i * len(paths) // count] for i in range(count)} if len(paths) > count else set(paths)
    for path in folder.iterdir():
        if path not in chosen:
            path.unlink()
    corpus.unpack(kept, folder)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", type=Path)
    parser.add_argument("--seconds", type=int, required=True)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--keep", type=int, default=0)
    options = parser.parse_args()

    text = options.corpus.with_suffix(".txt")
    found = options.work / "found"
    print(corpus.unpack(text, found), "kept inputs, seed", options.seed, flush=True)
    folders = [found] + ([options.corpus] if options.corpus.is_dir() else [])
    command = [options.target, f"-max_total_time={options.seconds}", f"-seed={options.seed}", "-timeout=10",
               "-max_len=4096", "-print_final_stats=1", f"-artifact_prefix={options.work}/", *folders]
    result = subprocess.run(command, check=False, stderr=subprocess.PIPE, text=True, errors="replace")
    print("\n".join(result.stderr.splitlines()[-40 if result.returncode else -12:]))
    if result.returncode == 0 and options.keep:
        minimal = reduced(options.target, options.work, found)
        keep(minimal, options.keep, text)
        print(corpus.pack(minimal, text), "inputs kept")
    return result.returncode


if __name__ == "__main__":
    sys.exit(main())
