#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""realpip.py --answers PROGRAM --worlds DIR --oracles DIR [--pip VERSION ...] [--random COUNT] SCENARIO...

Runs the real pip on scenario files and compares: with the plan's edited constraint file and command it makes exactly
the plan; with the request alone, as things are, it does what was predicted for its version. Packages that a plan removes are taken
away before its command runs.

Each environment becomes dist-info folders in a virtual environment of its own, the index a server on the loopback.
Markers are judged for the scenario's Python beforehand, so any interpreter will do. PROGRAM is plan_answers. With
--random so many random worlds come first, always the same. Exit code
1: a difference that differences.txt does not explain, or an explanation that nothing needs any more.
"""
import argparse
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

import scenarios
import simpleindex
import wheels
from pip._vendor.packaging.utils import canonicalize_name

REFUSALS = ("ResolutionImpossible", "No matching distribution found")
HERE = os.path.dirname(os.path.abspath(__file__))


def find_pip(oracles, version):
    """The folder that has that pip's package; the newest one is the oracles' own."""
    oracles = os.path.abspath(oracles)
    places = [os.path.join(oracles, "pips", version), *glob.glob(os.path.join(oracles, "lib", "python*", "site-packages"))]
    for place in places:
        if glob.glob(os.path.join(place, "pip-%s.dist-info" % version)):
            return place
    return None


def read_answers(program, paths):
    """[(path, {pip version: answer})], an answer being texts and lists of texts by keyword"""
    text = subprocess.run([program, *paths], check=True, capture_output=True, text=True).stdout
    answers, answer = [], None
    for line in text.splitlines():
        keyword, _, rest = line.partition(" ")
        if keyword == "scenario":
            answers.append((rest, {}))
        elif keyword == "pip":
            answer = {"lock": [], "argument": [], "removes": [], "forces": set(), "plans": set(), "installs": set()}
            answers[-1][1][rest] = answer
        elif keyword == "verdict":
            answer["feasible"] = rest not in ("impossible", "undecided")
        elif keyword == "predicts":
            answer[keyword] = "ok" if rest == "breaks" else rest
        elif keyword in ("forces", "plans", "installs"):
            answer[keyword].add(tuple(rest.split(" ")))
        else:
            answer[keyword].append(rest)
    return answers


class Ground:
    """A virtual environment without pip, whose packages are a scenario's, and an index beside it."""

    def __init__(self, folder, index):
        self.folder, self.index = folder, index
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder + "/venv"], check=True)
        self.python = folder + "/venv/bin/python"
        self.site = glob.glob(folder + "/venv/lib/python*/site-packages")[0]
        self.servers = {}

    def close(self):
        for server in self.servers.values():
            server.stdin.close()
            server.wait()

    def server_of(self, pip):
        if pip not in self.servers:
            variables = {key: value for key, value in os.environ.items() if not key.startswith(("PIP_", "PYTHON"))}
            variables.update(PIP_CONFIG_FILE=os.devnull, PIP_DISABLE_PIP_VERSION_CHECK="1")
            self.servers[pip] = subprocess.Popen(
                [self.python, os.path.join(HERE, "pipserver.py"), pip], cwd=self.folder, env=variables, text=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return self.servers[pip]

    def lay_out(self, reader, scenario):
        shutil.rmtree(self.site)
        os.mkdir(self.site)
        for package in scenario.installed.values():
            wheels.install(package, self.site, scenario.python)
        for wheel in scenario.wheels:
            with open(os.path.join(self.folder, wheel.file), "wb") as file:
                file.write(wheels.wheel_bytes(wheel, scenario.python))
        self.index.serve(lambda name: reader.releases(scenario, name), scenario.python)

    def remove(self, names):
        """As `pip uninstall` leaves it."""
        for folder in glob.glob(self.site + "/*.dist-info"):
            if canonicalize_name(os.path.basename(folder).split("-")[0]) in names:
                shutil.rmtree(folder)

    def pip_install(self, pip, arguments, locks):
        """("ok", "fails", or "unknown" if it looked into what is not looked into here; the set of what it would
        install; all that it printed)"""
        constraints = os.path.join(self.folder, "constraint.txt")
        report = os.path.join(self.folder, "report.json")
        with open(constraints, "w", encoding="utf-8") as file:
            file.write("".join(lock + "\n" for lock in locks))
        if os.path.exists(report):
            os.remove(report)
        command = ["install", "--dry-run", "--no-input", "--no-cache-dir", "--retries", "0", "--progress-bar", "off",
                   "--index-url", self.index.url + "/simple", "--report", report, "-c", constraints]
        server = self.server_of(pip)
        server.stdin.write(json.dumps(command + arguments) + "\n")
        server.stdin.flush()
        code, path = server.stdout.readline().strip().split(" ", 1)
        with open(path, encoding="utf-8") as file:
            output = file.read()
        if code != "0":
            refused = any(text in output for text in REFUSALS)
            looked = any(text in output for text in (wheels.NOT_BUILT, wheels.NO_SUCH_HOST))
            return "fails" if refused else "unknown" if looked else "crashes", set(), output
        with open(report, encoding="utf-8") as file:
            installs = {(canonicalize_name(one["metadata"]["name"]), one["metadata"]["version"])
                        for one in json.load(file)["install"]}
        return "ok", installs, output


def shown(installs):
    return " ".join("%s==%s" % one for one in sorted(installs)) or "nothing"


def compare_plan(ground, pip, scenario, answer):
    """A text about the difference, or nothing."""
    if not answer["argument"]:
        return "the plan has no command"
    arguments = scenarios.all_judged(answer["argument"], scenario.python) or answer["argument"]
    locks = scenarios.all_judged(answer["lock"], scenario.python)
    verdict, installs, output = ground.pip_install(pip, scenario.flags + arguments, locks)
    if verdict == "ok" and answer["forces"]:
        files = [wheel.file for wheel in scenario.wheels
                 if (canonicalize_name(wheel.name), wheel.version) in answer["forces"]]
        verdict, forced, output = ground.pip_install(pip, ["--no-deps", "--force-reinstall", *files], locks)
        installs = installs | forced
    if verdict != "ok":
        return "the plan's command %s %s: %s" % (answer["argument"], verdict, output.strip())
    planned = answer["plans"] | answer["forces"]
    if installs != planned:
        return "the plan is %s; pip makes %s" % (shown(planned - installs), shown(installs - planned))
    return None


def compare_prediction(ground, pip, scenario, answer):
    requests = scenarios.all_judged(scenario.requests, scenario.python) or scenario.requests
    arguments = scenario.flags + [wheel.file for wheel in scenario.wheels] + requests
    verdict, installs, output = ground.pip_install(pip, arguments, scenarios.all_judged(scenario.locks, scenario.python))
    if verdict == "unknown" and answer["predicts"] == "fails":
        return None  # it looked into a source archive before it came to what lets it fail
    if verdict != answer["predicts"]:
        return "predicted: %s; pip: %s\n%s" % (answer["predicts"], verdict, output.strip())
    if verdict == "ok" and installs != answer["installs"]:
        return "predicted %s; pip has %s" % (shown(answer["installs"] - installs), shown(installs - answer["installs"]))
    return None


def read_differences(path):
    """{(scenario, what): reason}"""
    explained = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                scenario, what, reason = line.strip().split(" ", 2)
                explained[scenario, what] = reason
    return explained


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("answers", "worlds", "oracles"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--pip", action="append", help="a version; the first one also makes the plans")
    parser.add_argument("--random", type=int, default=0, help="so many random worlds, too")
    parser.add_argument("scenario", nargs="*", help="scenario files, or folders of them")
    options = parser.parse_args()
    pips = {version: find_pip(options.oracles, version) for version in options.pip}
    for version, place in list(pips.items()):
        if not place:
            print("NOT RUN: pip %s is not in %s" % (version, options.oracles))
            del pips[version]
    if not pips:
        return 77
    return compare_all(options, pips)


def scenario_files(arguments):
    for argument in arguments:
        yield from sorted(glob.glob(argument + "/**/*.scenario", recursive=True)) if os.path.isdir(argument) else [argument]


def differences(ground, scenario, answers, pips):
    """(what, text or nothing) of each comparison made. Removals come last: they change the ground, and alike for all."""
    for version, place in pips.items():
        yield version, compare_prediction(ground, place, scenario, answers[version])
    for version, place in pips.items():
        if answers[version]["feasible"]:
            ground.remove(answers[version]["removes"])
            yield "plan-" + version, compare_plan(ground, place, scenario, answers[version])


def compare_all(options, pips):
    explained = read_differences(os.path.join(HERE, "differences.txt"))
    reader = scenarios.Reader(options.worlds)
    compared, unexplained = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        ground = Ground(folder, simpleindex.SimpleIndex())
        os.mkdir(folder + "/worlds")
        subprocess.run([options.answers, "--worlds", folder + "/worlds", "1", str(options.random)], check=True)
        files = scenario_files([folder + "/worlds", *options.scenario])
        for path, answers in read_answers(options.answers, list(files)):
            name = os.path.splitext(os.path.basename(path))[0]
            scenario = reader.read(path)
            ground.lay_out(reader, scenario)
            for what, text in differences(ground, scenario, answers, pips):
                reason = explained.get((name, what))
                compared += 1
                if bool(text) == bool(reason):
                    continue
                unexplained += 1
                print("%s %s: %s" % (name, what, text or "explained, but there is no difference: " + reason), flush=True)
        ground.close()
    print("%d comparisons, %d unexplained, %d explained differences known" % (compared, unexplained, len(explained)))
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
