# SPDX-License-Identifier: MIT
"""pipcheck.py CLI oddities | random --count N --seed S | generated N... | here   [--command N] [--keep DIR]

Compares `CLI check` with pip check. --command N: on N of the roots also with the real command. Exit code 77: there is
no pip to compare with.
"""
import argparse
import glob
import pathlib
import random
import subprocess
import sys
import tempfile

try:
    import pip
except ImportError:
    pip = None
if not pip or int(pip.__version__.split(".")[0]) < 26:
    print("NOT RUN: this needs pip 26 or later (packaging/test.sh puts it into build/oracles)")
    sys.exit(77)

import largeroots
import oddities
import randomroots
import roots
import verdicts


class Comparison:
    def __init__(self, cli, command):
        self.cli = cli
        self.commands_left = command
        self.compared = self.lines = self.failed = 0
        self.reasons = {}
        self.pip_folder = tempfile.TemporaryDirectory()
        (pathlib.Path(self.pip_folder.name) / "pip").symlink_to(pathlib.Path(pip.__file__).parent)

    def ours(self, root, *options):
        done = subprocess.run([self.cli, "check", str(root), "--lang", "en", *options], capture_output=True, text=True)
        if done.returncode not in (0, 1):
            return {"exit code %d: %s" % (done.returncode, done.stderr.strip())}, done.returncode
        return set(verdicts.about_packages(done.stdout)), done.returncode

    def compare(self, title, root):
        verdict = verdicts.PipVerdict(root.search_path())
        expected = verdict.expected()
        if not verdict.dropped and expected != verdict.lines:
            self.fail(title, "this test judges otherwise than pip", verdict.lines, expected)
        lines, code = self.ours(root.path)
        for name, reason in verdict.dropped.items():
            self.reasons[reason] = self.reasons.get(reason, 0) + 1
            if reason not in verdicts.REASONS:
                self.fail(title, f"pip drops {name}: {reason}", set(), set())
        lenient = {line for line in lines - expected if verdict.allows(line)}
        if lines - lenient != expected:
            self.fail(title, "constrictor-cli check", expected, lines)
        if code != (1 if lines else 0):
            self.fail(title, "exit code %d" % code, set(), lines)
        if self.commands_left > 0:
            self.commands_left -= 1
            self.compare_command(title, root, verdict)
        self.compared += 1
        self.lines += len(lines)

    def compare_command(self, title, root, verdict):
        lines, code = verdicts.command_lines(root.python, self.pip_folder.name)
        if code == 2 and verdict.crashes():
            self.reasons["crash"] = self.reasons.get("crash", 0) + 1
        elif lines != verdict.lines or code != (1 if lines or verdict.problems else 0):
            self.fail(title, "the real command, exit code %d" % code, lines, verdict.lines)

    def compare_here(self, python):
        """A Python of this machine, by the real command alone."""
        lines, _ = verdicts.command_lines(python, self.pip_folder.name)
        ours, _ = self.ours("/", "--interpreter", python)
        if lines != ours:
            self.fail(python, "constrictor-cli check", lines, ours)
        self.compared += 1
        self.lines += len(ours)

    def fail(self, title, what, expected, found):
        self.failed += 1
        print(f"{title}: {what}")
        for line in sorted(expected - found):
            print("    pip only:  " + line)
        for line in sorted(found - expected):
            print("    ours only: " + line)

    def report(self):
        print(f"{self.compared} environments, {self.lines} lines, {self.failed} differ; kept where pip drops them: "
              + (", ".join(f"{count} ({reason})" for reason, count in sorted(self.reasons.items())) or "none"))
        return 1 if self.failed or not self.compared else 0


def run_roots(comparison, makers, keep):
    for title, make in makers:
        with tempfile.TemporaryDirectory() as folder:
            root = roots.Root(pathlib.Path(keep or folder, title.replace("/", " ")))
            make(root)
            comparison.compare(title, root)


def random_maker(seed, number):
    return lambda root: randomroots.fill(root, random.Random(seed * 1_000_003 + number))


def large_maker(count):
    return lambda root: largeroots.fill(root, count, random.Random(count))


def pythons_here():
    found = {}
    home = pathlib.Path.home()
    for folder in ("/usr/bin", "/usr/local/bin", "/opt/*/bin", f"{home}/.pyenv/versions/*/bin"):
        for path in glob.glob(folder + "/python3.*"):
            minor = path.rsplit(".", 1)[1]
            if minor.isdigit() and int(minor) >= 10:  # what pip 26 runs on
                found.setdefault(pathlib.Path(path).resolve(), path)
    return sorted(found.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cli")
    parser.add_argument("what", choices=["oddities", "random", "generated", "here"])
    parser.add_argument("sizes", nargs="*", type=int)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--command", type=int, default=0)
    parser.add_argument("--keep", help="make the roots here, and leave them")
    options = parser.parse_args()
    comparison = Comparison(options.cli, options.command)
    if options.what == "oddities":
        run_roots(comparison, oddities.CASES.items(), options.keep)
    elif options.what == "random":
        run_roots(comparison, ((f"seed {options.seed}, number {n}", random_maker(options.seed, n))
                               for n in range(options.count)), options.keep)
    elif options.what == "generated":
        run_roots(comparison, ((f"{count} packages", large_maker(count)) for count in options.sizes), options.keep)
    else:
        for python in pythons_here():
            comparison.compare_here(python)
    return comparison.report()


sys.exit(main())
