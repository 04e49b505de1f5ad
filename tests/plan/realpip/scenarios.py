# SPDX-License-Identifier: MIT
"""Reads scenario files and the worlds that they name (tests/data/README.md), by itself: no code of the planner."""
import os
from dataclasses import dataclass, field, replace

from pip._vendor.packaging.markers import Marker
from pip._vendor.packaging.requirements import InvalidRequirement, Requirement
from pip._vendor.packaging.utils import canonicalize_name
from pip._vendor.packaging.version import Version


@dataclass
class Release:
    """One release of the index, one installed package, or one local wheel."""
    name: str
    version: str
    requires: list = field(default_factory=list)
    extras: list = field(default_factory=list)
    file: str = ""
    yanked: bool = False
    sdist: bool = False
    other_python: bool = False


@dataclass
class Scenario:
    path: str
    python: str = "3.12.3"
    installed: dict = field(default_factory=dict)  # by normalized name
    releases: dict = field(default_factory=dict)  # lists by normalized name
    wheels: list = field(default_factory=list)
    locks: list = field(default_factory=list)
    requests: list = field(default_factory=list)
    flags: list = field(default_factory=list)  # for pip: --pre, --upgrade


def marker_values(full):
    return {"python_version": ".".join(full.split(".")[:2]), "python_full_version": full, "os_name": "posix",
            "sys_platform": "linux", "platform_machine": "x86_64", "platform_system": "Linux", "platform_release": "",
            "platform_version": "", "implementation_name": "cpython", "implementation_version": full,
            "platform_python_implementation": "CPython"}


def judged(text, extras, python):
    """The requirement as the scenario's Python sees it, whatever Python runs pip: without a marker where it always
    holds, with `extra == "x"` where only that makes it hold, not at all where nothing does."""
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        return [text]
    if not requirement.marker:
        return [text]
    values = marker_values(python)
    marker, requirement.marker = requirement.marker, None
    if marker.evaluate({**values, "extra": ""}):
        return [str(requirement)]
    result = []
    for extra in extras:
        if marker.evaluate({**values, "extra": extra}):
            requirement.marker = Marker('extra == "%s"' % extra)
            result.append(str(requirement))
    return result


def all_judged(texts, python):
    """Of constraint lines or a request."""
    return [one for text in texts for one in judged(text, [], python)]


class Facts:
    """worlds/NAME.facts, parsed lazily: release lines by package."""

    def __init__(self, path):
        self.requirements, self.lists, self.extras, self.packages = [], [], [], {}
        current = None
        with open(path, encoding="utf-8") as file:
            next(file)
            for line in file:
                kind, text = line[0], line[2:].rstrip("\n")
                if kind == "r":
                    self.requirements.append(text)
                elif kind == "d":
                    self.lists.append([int(i) for i in text.split(",") if i])
                elif kind == "x":
                    self.extras.append([extra for extra in text.split(",") if extra])
                elif kind == "p":
                    current = self.packages.setdefault(text, [])
                else:
                    current.append(text)

    def releases(self, name):
        for line in self.packages.get(name, ()):
            version, requirements, extras, *rest = line.split(" ")
            flags = "".join(rest)
            release = Release(name, version, yanked="y" in flags, sdist="s" in flags, other_python="o" in flags)
            if "b" in flags:
                release.requires = ["not a requirement"]
            elif requirements != "-":
                release.requires = [self.requirements[i] for i in self.lists[int(requirements)]]
                release.extras = self.extras[int(extras)]
            yield release


def cut_at_end(releases, end):
    """Nothing newer; if that version is not there, it is as the nearest final release that is."""
    last = Version(end)
    kept = [release for release in releases if Version(release.version) <= last]
    if any(Version(release.version) == last for release in kept):
        return kept
    models = [release for release in releases if not release.sdist and not release.other_python
              and not Version(release.version).is_prerelease]
    newer = [release for release in models if Version(release.version) > last]
    older = [release for release in models if Version(release.version) < last]
    if newer:
        kept.append(replace(min(newer, key=lambda release: Version(release.version)), version=end))
    elif older:
        kept.append(replace(max(older, key=lambda release: Version(release.version)), version=end))
    return kept


class Reader:
    def __init__(self, worlds):
        self.worlds, self.known_facts = worlds, {}

    def read(self, path):
        scenario = Scenario(path)
        self.facts, self.dropped, self.ends = None, set(), {}
        self.read_lines(path, scenario)
        return scenario

    def releases(self, scenario, name):
        """Of the index, whatever the order."""
        own = scenario.releases.get(name, [])
        releases = [release for release in [*(scenario.facts.releases(name) if scenario.facts else ()), *own]
                    if (name, release.version) not in scenario.dropped]
        end = scenario.ends.get(name)
        return cut_at_end(releases, end) if end else releases

    def read_lines(self, path, scenario):
        subject = None
        scenario.facts, scenario.dropped, scenario.ends = self.facts, self.dropped, self.ends
        with open(path, encoding="utf-8") as file:
            for line in file:
                line = line.rstrip("\n")
                keyword, _, rest = line.strip().partition(" ")
                if not line or keyword == "#" or keyword == "expect":
                    continue
                if line.startswith(" "):
                    (subject.extras if keyword == "extra" else subject.requires).append(rest)
                else:
                    subject = self.read_line(keyword, rest, scenario)

    def read_line(self, keyword, rest, scenario):
        words = rest.split(" ")
        name = canonicalize_name(words[0])
        if keyword == "environment":
            self.read_lines(os.path.join(self.worlds, rest + ".env"), scenario)
        elif keyword == "facts":
            if rest not in self.known_facts:
                self.known_facts[rest] = Facts(os.path.join(self.worlds, rest + ".facts"))
            self.facts = scenario.facts = self.known_facts[rest]
        elif keyword == "python":
            scenario.python = rest
        elif keyword == "installed":
            scenario.installed[name] = Release(words[0], words[1])
            return scenario.installed[name]
        elif keyword == "release":
            release = Release(words[0], words[1], yanked="yanked" in words, sdist="sdist" in words,
                              other_python="other-python" in words)
            scenario.releases.setdefault(name, []).append(release)
            return release
        elif keyword == "wheel":
            scenario.wheels.append(Release(words[0], words[1], file=words[2]))
            return scenario.wheels[-1]
        elif keyword == "set":
            scenario.installed[name].version = words[1]
        elif keyword == "remove":
            del scenario.installed[name]
        elif keyword == "drop":
            self.dropped.add((name, words[1]))
        elif keyword == "as-of":
            self.ends[name] = words[1]
        elif keyword == "no-locks":
            scenario.locks.clear()
        elif keyword == "lock":
            scenario.locks.append(rest)
        elif keyword == "request":
            scenario.requests.append(rest)
        elif keyword in ("pre", "upgrade"):
            scenario.flags.append("--" + keyword)
        elif keyword not in ("bad-pair", "keep-lock", "allow-remove"):
            raise ValueError("%s: %s %s" % (scenario.path, keyword, rest))
        return None
