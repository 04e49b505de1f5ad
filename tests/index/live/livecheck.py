#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""livecheck.py --program CLI --oracles DIR [OPTION...] SCENARIO REQUEST...

Plans each request, one requirement or more separated by spaces, on a live index for the environment of the scenario
file, and lets the real pip make each plan from the same index: with the edited constraint file and the plan's command
it has to install exactly what the plan says. For use by hand, never in CI.

To be run by a Python of the scenario's version that has a pip: its interpreter becomes the environment, a virtual one
with the scenario's packages as dist-info folders. The index is the one that this machine's pip uses, unless named. With
--uploaded-before, pip looks at the index through recordingindex.py, which tells it the upload times, and a second plan
is made through it, too: with the metadata files that it gives it has to be the same. Exit code 1: a plan that pip makes
otherwise.
"""
import argparse
import json
import os
import shlex
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "plan", "realpip"))

import realpip  # noqa: E402
import scenarios  # noqa: E402
import wheels  # noqa: E402
from recordingindex import RecordingIndex  # noqa: E402


def configured_index():
    """What the pip of this machine would ask, trailing slash included."""
    from pip._internal.models.index import PyPI
    found = subprocess.run([sys.executable, "-m", "pip", "config", "get", "global.index-url"], capture_output=True,
                           text=True)
    url = os.environ.get("PIP_INDEX_URL") or found.stdout.strip() or PyPI.simple_url
    return url.rstrip("/") + "/"


class LiveIndex:
    """In the place of realpip's own small index."""

    def __init__(self, url):
        self.url = url.rstrip("/").removesuffix("/simple")

    def serve(self, releases_of, python):
        pass


def lay_root(folder, scenario):
    """A root filesystem with the scenario's packages and locks."""
    minor = ".".join(scenario.python.split(".")[:2])
    site = os.path.join(folder, "usr/local/lib/python%s/dist-packages" % minor)
    for place in (site, os.path.join(folder, "usr/bin"), os.path.join(folder, "etc/pip")):
        os.makedirs(place)
    with open(os.path.join(folder, "usr/bin/python" + minor), "w", encoding="ascii"):
        pass
    for package in scenario.installed.values():
        wheels.install(package, site, scenario.python)
    with open(os.path.join(folder, "etc/pip/constraint.txt"), "w", encoding="utf-8") as file:
        file.write("".join(lock + "\n" for lock in scenario.locks))
    return folder


def make_plan(options, index, root, requests):
    """(the plan, seconds it took)"""
    command = [options.program, "plan", root, *requests, "--format=json", "--index-url", index]
    command += ["--uploaded-before", options.uploaded_before] if options.uploaded_before else []
    command += ["--find-links", options.wheelhouse] if options.gone else []
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit("%s\n%s%s" % (" ".join(command), done.stdout, done.stderr))
    return json.loads(done.stdout), time.monotonic() - start


def edited(locks, edits):
    """The constraint lines with the plan's edits; each lock line of the scenarios is one pin."""
    changed = {edit["name"]: edit["to"] for edit in edits}
    kept = []
    for lock in locks:
        name = scenarios.canonicalize_name(lock.partition("==")[0])
        to = changed.get(name, lock.partition(name)[2])
        kept.append(lock if name not in changed else name + to if to else None)
    return [lock for lock in kept if lock]


def planned(plan):
    return {(change["name"], change["to"]) for change in plan["changes"]}


def pip_arguments(plan):
    command = next(one["text"] for one in plan["commands"] if one["target"] == "pip")
    return shlex.split(command)[2:]


def pip_installs(options, ground, place, arguments, locks):
    more = ["--uploaded-prior-to", options.uploaded_before, "--only-binary=:all:"] if options.uploaded_before else []
    more += ["--find-links", options.wheelhouse] if options.gone else []
    return ground.pip_install(place, more + arguments, locks)


def check_prediction(options, ground, place, scenario, requests, plan):
    """Prints how what was predicted for the environment's own pip compares with this one."""
    verdict, installs, _ = pip_installs(options, ground, place, requests, scenario.locks)
    today = plan["pip_today"]
    predicted = {(one["name"], one["version"]) for one in today["installs"]}
    print("   as things are: predicted for pip %s: %s, %d installs; pip %s: %s, %d installs, %d of them the same" % (
        today["pip"], today["verdict"], len(predicted), options.pip, verdict, len(installs), len(installs & predicted)))


def check(options, ground, place, scenario, requests, indexes):
    """A text about the difference, or nothing."""
    (plan, seconds), *others = [make_plan(options, index, options.root, requests) for index in indexes]
    if any(planned(other) != planned(plan) for other, _ in others):
        return "the plan is another one through the recording index"
    ground.lay_out(None, scenario)
    verdict, installs, output = pip_installs(options, ground, place, pip_arguments(plan),
                                             edited(scenario.locks, plan["lock_edits"]))
    print("%s: %s, %d lock edits, %d changes, basis %s, proved %s, %.1f s; pip %s: %s" % (
        " ".join(requests), plan["verdict"], len(plan["lock_edits"]), len(plan["changes"]), plan["basis"],
        plan["proved_minimal"], seconds, options.pip, verdict))
    for change in plan["changes"]:
        print("   %s %s %s -> %s" % (change["kind"], change["name"], change["from"], change["to"]))
    check_prediction(options, ground, place, scenario, requests, plan)
    if verdict != "ok":
        return "pip %s: %s" % (verdict, output.strip())
    if installs != planned(plan):
        return "the plan is %s; pip makes %s" % (realpip.shown(planned(plan) - installs),
                                                 realpip.shown(installs - planned(plan)))
    return None


def fill_wheelhouse(options, folder):
    """Releases that the index no longer has, with no requirements."""
    options.wheelhouse = os.path.join(folder, "wheelhouse")
    os.mkdir(options.wheelhouse)
    for pin in options.gone:
        release = scenarios.Release(*pin.split("=="))
        with open(os.path.join(options.wheelhouse, wheels.file_name(release)), "wb") as file:
            file.write(wheels.wheel_bytes(release, ""))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, help="constrictor-cli")
    parser.add_argument("--oracles", required=True, help="build/oracles")
    parser.add_argument("--pip", default="26.3")
    parser.add_argument("--root", help="what is planned for, in place of a root made of the scenario's packages")
    parser.add_argument("--index-url", default=configured_index())
    parser.add_argument("--uploaded-before", metavar="DATE")
    parser.add_argument("--gone", action="append", default=[], metavar="NAME==VERSION",
                        help="a release that the index no longer has; without requirements")
    parser.add_argument("--record", metavar="FILE", help="writes what pip and the plans asked for, for a replay")
    parser.add_argument("scenario")
    parser.add_argument("request", nargs="+")
    options = parser.parse_args()
    place = realpip.find_pip(options.oracles, options.pip)
    if not place:
        sys.exit("pip %s is not in %s" % (options.pip, options.oracles))
    scenario = scenarios.Reader(os.path.join(HERE, "..", "..", "data", "worlds")).read(options.scenario)
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        fill_wheelhouse(options, folder)
        options.root = options.root or lay_root(os.path.join(folder, "root"), scenario)
        recording = RecordingIndex(options.index_url) if options.uploaded_before else None
        indexes = [options.index_url] + ([recording.url + "/simple/"] if recording else [])
        ground = realpip.Ground(folder, LiveIndex(indexes[-1]))
        for request in options.request:
            difference = check(options, ground, place, scenario, shlex.split(request), indexes)
            failures += bool(difference)
            if difference:
                print("   DIFFERENCE: " + difference)
        ground.close()
        if options.record and recording:
            recording.write(options.record, options.uploaded_before)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
