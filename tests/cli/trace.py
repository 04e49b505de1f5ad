# SPDX-License-Identifier: MIT
"""trace.py CLI: what the program opens in a hostile root, as strace sees it.

Each command runs on a clean root and on a hostile one. Outside the root it may open in the second what it opens in the
first; inside it may open regular files and folders alone. Exit code 77: processes cannot be traced here.
"""
import os
import pathlib
import re
import shutil
import stat
import subprocess
import sys
import tempfile

SITE = "usr/local/lib/python3.12/dist-packages"
OPENED = re.compile(r"^\d+ +open(?:at|at2)?\((?P<arguments>.*) = \d+<(?P<path>[^>]*)>")
OWN = re.compile(r"^/proc/\d+/")  # sanitizers read what the system says of their own process
COMMANDS = (["list"], ["check"], ["doctor", "-v"])


def write(root, path, text):
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text)


def clean(root):
    write(root, SITE + "/good-1.0.dist-info/METADATA", "Name: good\nVersion: 1.0\n\n")
    write(root, "etc/pip/constraint.txt", "good==1.0\n")
    write(root, "etc/os-release", "PRETTY_NAME=Clean\n")


def hostile(root, outside):
    clean(root)
    write(outside, "METADATA", "Name: leak\nVersion: 1.0\n\n")
    write(outside, "leak-1.0.dist-info/METADATA", "Name: leak\nVersion: 1.0\n\n")
    write(outside, "constraint.txt", "leak==1.0\n")
    site = root / SITE
    up = "../" * 20
    for name in "abcdefg":
        (site / f"{name}-1.0.dist-info").mkdir()
    for name in ("METADATA", "WHEEL", "RECORD", "direct_url.json"):
        (site / "a-1.0.dist-info" / name).symlink_to(outside / "METADATA")
        (site / "b-1.0.dist-info" / name).symlink_to(up + str(outside / "METADATA").lstrip("/"))
        (site / "c-1.0.dist-info" / name).symlink_to("/proc/self/environ")
        os.mkfifo(site / "d-1.0.dist-info" / name)
        (site / "e-1.0.dist-info" / name).mkdir()
        (site / "f-1.0.dist-info" / name).symlink_to("/dev/zero")
        if os.geteuid() == 0:
            os.mknod(site / "g-1.0.dist-info" / name, stat.S_IFCHR | 0o666, os.makedev(1, 5))
    (site / "h-1.0.dist-info").symlink_to(outside)
    (site / "i-1.0.dist-info").symlink_to("/proc/self/fd")
    (site / "j-1.0.egg-info").symlink_to(outside / "METADATA")
    write(root, SITE + "/x.pth", f"{outside}\n{up}{str(outside)[1:]}\n/proc/self/cwd\n")
    write(root, SITE + "/y.egg-link", f"{outside}\n.\n")
    (site / "z.pth").symlink_to(outside / "constraint.txt")
    write(root, "etc/pip/constraint.txt", f"-c {outside}/constraint.txt\n-r {up}{str(outside)[1:]}/constraint.txt\n"
          "-c /proc/self/environ\n-c /dev/zero\n")
    write(root, "etc/pip.conf", f"[global]\nconstraint = {outside}/constraint.txt\n")
    write(root, "etc/environment", f"PYTHONPATH={outside}:/proc/self/fd\nPIP_CONSTRAINT={outside}/constraint.txt\n")
    (root / "etc/os-release").unlink()
    (root / "etc/os-release").symlink_to("/../../../etc/os-release")
    (root / "usr/local/cuda").symlink_to(outside)
    (root / "opt").symlink_to(outside)
    (root / "usr/lib").mkdir()
    (root / "usr/lib/python3.12").symlink_to("/usr/lib/python3.12")


def trace(cli, arguments, root, log):
    """The paths of all that was opened: those of descriptors that can be read, and of those that only name a place."""
    command = ["strace", "-f", "-y", "-s", "4096", "-e", "trace=open,openat,openat2", "-o", str(log), cli, *arguments,
               str(root)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120,
                          env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})  # which traces by itself
    if done.returncode not in (0, 1, 5):
        sys.exit(f"{arguments} ended with {done.returncode}: {done.stderr}")
    lines = log.read_text(errors="replace").splitlines()
    matches = [match for line in lines if (match := OPENED.match(line))]
    opened = [(OWN.sub("/proc/self/", match["path"]), "O_PATH" in match["arguments"]) for match in matches]
    return [path for path, names in opened if not names], [path for path, names in opened if names]


def is_harmless(path):
    """A regular file or folder; what is gone since then was neither device nor FIFO of ours."""
    mode = os.lstat(path).st_mode
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)


def faults(cli, arguments, folder):
    roots = [folder / "clean", folder / "hostile"]
    opened = [trace(cli, arguments, root, folder / "log") for root in roots]
    usual = set(opened[0][0] + opened[0][1])
    everything = opened[1][0] + opened[1][1]
    inside = [path for path in opened[1][0] if path == str(roots[1]) or path.startswith(str(roots[1]) + "/")]
    print(f"{arguments[0]}: opened {len(everything)} times, {len(inside)} times to read something inside")
    if not any(path.endswith("good-1.0.dist-info/METADATA") for path in inside):
        yield f"{arguments[0]} did not read the good package: this test sees nothing"
    for path in sorted(set(everything) - usual):
        if not path.startswith(str(roots[1])):
            yield f"{arguments[0]} opened {path}"
    for path in inside:
        if not is_harmless(path):
            yield f"{arguments[0]} opened {path}, which is no file"


def can_trace():
    probe = ["strace", "-o", "/dev/null", "true"]
    return shutil.which("strace") and subprocess.run(probe, capture_output=True).returncode == 0


def main():
    if not can_trace():
        print("NOT RUN: this needs strace, and the permission to trace")
        return 77
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name).resolve()
        clean(folder / "clean")
        hostile(folder / "hostile", folder / "outside")
        found = [fault for arguments in COMMANDS for fault in faults(sys.argv[1], arguments, folder)]
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
