#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""generateindex.py SNAPSHOT.json > ngc-25.04-index.txt

Writes the index of the demo, which model/index/embeddedindex.cpp reads, from a snapshot of a package index: the facts that
decide, and no texts. Needs Python's `packaging`.

SNAPSHOT.json: "target" (python, python_full), "reqs" (requirement texts), "deps" (lists of indices into them), "extras"
(lists of names) and "packages": {normalized name: {"releases": [{"v" version, "rp" Requires-Python, "y" yanked, "d" index
into deps and "x" into extras (both missing where the metadata is unknown), "f" file name where it is not
<name>-<version>-py3-none-any.whl}]}}, releases ascending.

Left out: requirements that are false for the target, and extras that neither an example nor any requirement asks for.

The result is made of lines. Tables come first, each entry counted from 0 within its table:
  example REQUIREMENT    a request to try
  requires TEXT          Requires-Dist
  python TEXT            Requires-Python
  tags TEXT              the tags of a wheel's file name
  list N N ..            a list of requirements
  extras NAME ..         Provides-Extra
then each package and its releases, ascending:
  package NAME
  VERSION LIST EXTRAS PYTHON TAGS [yanked]    a wheel; PYTHON is "-" where there is none
  VERSION                                     only a source archive
"""
import json
import sys

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

EXAMPLES = ("nvidia-modelopt==0.27.0", "transformers>=4.50,<5", "numpy>=2", "h11>=0.16", "nvidia-modelopt[hf]==0.27.1")


class Snapshot:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        target = data["target"]
        self.marker_values = {
            "python_version": target["python"], "python_full_version": target["python_full"],
            "implementation_version": target["python_full"], "implementation_name": "cpython",
            "platform_python_implementation": "CPython", "sys_platform": "linux", "platform_system": "Linux",
            "platform_machine": "x86_64", "os_name": "posix"}
        self.packages = data["packages"]
        self.lists = [[data["reqs"][index] for index in entry] for entry in data["deps"]]
        self.extras = data["extras"]
        self.parsed = {}

    def requirement(self, text):
        if text not in self.parsed:
            try:
                self.parsed[text] = Requirement(text)
            except InvalidRequirement:
                self.parsed[text] = None
        return self.parsed[text]

    def holds(self, text, extra):
        """Whether the requirement counts with this extra ("": with none); one that cannot be read counts."""
        requirement = self.requirement(text)
        if requirement is None or requirement.marker is None:
            return True
        return requirement.marker.evaluate({**self.marker_values, "extra": extra})


def extras_in_use(snapshot):
    """The extras that something asks for: {package: {"", extra, ..}}."""
    used = {}
    waiting = [(name, "") for name in snapshot.packages]
    for text in EXAMPLES:
        requirement = Requirement(text)
        waiting += [(canonicalize_name(requirement.name), canonicalize_name(extra)) for extra in requirement.extras]
    while waiting:
        name, extra = waiting.pop()
        if extra in used.setdefault(name, set()):
            continue
        used[name].add(extra)
        for release in snapshot.packages.get(name, {"releases": ()})["releases"]:
            for text in snapshot.lists[release["d"]] if "d" in release else ():
                requirement = snapshot.requirement(text)
                if requirement and requirement.extras and snapshot.holds(text, extra):
                    target = canonicalize_name(requirement.name)
                    waiting += [(target, canonicalize_name(wanted)) for wanted in requirement.extras]
    return used


class Table:
    """Entries in the order of their first use."""

    def __init__(self):
        self.places = {}

    def place(self, entry):
        return self.places.setdefault(entry, len(self.places))

    def put(self, word):
        for entry in self.places:
            print(f"{word} {entry}".rstrip())


class Writer:
    def __init__(self, snapshot):
        self.snapshot = snapshot
        self.used = extras_in_use(snapshot)
        self.requires, self.python, self.tags, self.lists, self.extras = (Table() for _ in range(5))
        self.lines = []

    def add_package(self, name, releases):
        self.lines.append(f"package {name}")
        for release in releases:
            self.lines.append(self.release_line(name, release))

    def release_line(self, name, release):
        if "d" not in release:
            return release["v"]
        used = self.used[name]
        texts = [text for text in self.snapshot.lists[release["d"]]
                 if any(self.snapshot.holds(text, extra) for extra in used)]
        extras = [extra for extra in self.snapshot.extras[release["x"]] if canonicalize_name(extra) in used]
        tags = "-".join(release["f"][:-4].split("-")[-3:]) if "f" in release else "py3-none-any"
        columns = [release["v"], self.lists.place(" ".join(str(self.requires.place(text)) for text in texts)),
                   self.extras.place(" ".join(extras)),
                   self.python.place(release["rp"]) if release.get("rp") else "-", self.tags.place(tags)]
        return " ".join(str(column) for column in columns + (["yanked"] if "y" in release else []))

    def put(self):
        for text in EXAMPLES:
            print("example", text)
        for word in ("requires", "python", "tags"):
            getattr(self, word).put(word)
        self.lists.put("list")
        self.extras.put("extras")
        print("\n".join(self.lines))


def main():
    snapshot = Snapshot(sys.argv[1])
    writer = Writer(snapshot)
    for name in sorted(snapshot.packages):
        writer.add_package(name, snapshot.packages[name]["releases"])
    writer.put()


main()
