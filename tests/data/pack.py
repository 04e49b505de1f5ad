#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""pack.py FOLDER : turns FOLDER/{envs,snapshots,scenarios} (JSON) into tests/data/worlds and tests/data/scenarios.

Only what the scenarios can reach is kept: requirements whose marker is true on the world's Python, for an extra that
something asks for; packages in the closure of what is installed and requested. Formats: see worlds/README.md.
"""
import json, os, re, sys

try:
    from packaging.requirements import InvalidRequirement, Requirement
except ImportError:
    from pip._vendor.packaging.requirements import InvalidRequirement, Requirement

HERE = os.path.dirname(os.path.abspath(__file__))


def normalized(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def parsed(text, cache={}):
    if text not in cache:
        try:
            cache[text] = Requirement(text)
        except InvalidRequirement:
            cache[text] = None
    return cache[text]


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def marker_environment(full):
    return {"python_version": ".".join(full.split(".")[:2]), "python_full_version": full, "os_name": "posix",
            "sys_platform": "linux", "platform_machine": "x86_64", "platform_system": "Linux", "platform_release": "",
            "platform_version": "", "implementation_name": "cpython", "implementation_version": full,
            "platform_python_implementation": "CPython"}


class World:
    def __init__(self, snapshot, environment, scenarios):
        self.snapshot, self.environment, self.scenarios = snapshot, environment, scenarios
        self.markers = marker_environment(snapshot["target"]["python_full"])
        self.texts = set(snapshot["reqs"])
        for package in environment["packages"]:
            self.texts |= set(package["requires"])
        requests = [text for scenario in scenarios for text in scenario["request"]]
        requests += [text for scenario in scenarios for wheel in scenario.get("wheels", []) for text in wheel["requires"]]
        requests += [text for scenario in scenarios for pair in scenario.get("bad_pairs", []) for text in pair]
        self.requests = requests
        self.extras = {}
        for text in sorted(self.texts) + requests:
            requirement = parsed(text)
            if requirement:
                self.extras.setdefault(normalized(requirement.name), set()).update(map(normalized, requirement.extras))

    def counts(self, package, text):
        """Whether the requirement of that package can matter; unreadable ones always do."""
        requirement = parsed(text)
        if not requirement or not requirement.marker:
            return True
        return any(requirement.marker.evaluate({**self.markers, "extra": extra})
                   for extra in ["", *sorted(self.extras.get(package, ()))])

    def fits(self, release):
        try:
            return not release.get("rp") or Requirement("python" + release["rp"]).specifier.contains(
                self.markers["python_full_version"], prereleases=True)
        except InvalidRequirement:
            return True

    def reachable(self):
        """Names in the closure of everything installed and requested."""
        packages = self.snapshot["packages"]
        todo = [normalized(parsed(text).name) for text in self.requests]
        for package in self.environment["packages"]:
            name = normalized(package["name"])
            todo += [name] + [normalized(parsed(t).name) for t in package["requires"] if parsed(t) and self.counts(name, t)]
        seen = set()
        while todo:
            name = todo.pop()
            if name in seen:
                continue
            seen.add(name)
            lists = {release["d"] for release in packages.get(name, {"releases": []})["releases"]
                     if "d" in release and self.fits(release)}
            texts = {text for i in lists for text in self.snapshot["deps"][i]}
            todo += [normalized(parsed(t).name) for t in texts if parsed(t) and self.counts(name, t)]
        return seen

    def write_facts(self, path):
        requirements, lists, extras, lines = {}, {}, {}, []
        number = lambda table, key: table.setdefault(key, len(table))
        names = self.reachable()
        for name in sorted(names & self.snapshot["packages"].keys()):
            lines.append("p " + name)
            for release in reversed(self.snapshot["packages"][name]["releases"]):
                flags = ""
                if "y" in release:
                    flags += "y"
                if release.get("u") == "sdist":
                    flags += "s"
                elif not self.fits(release):
                    flags += "o"
                if "s" in flags or "o" in flags or release.get("u") == "broken":
                    broken = "b" if release.get("u") == "broken" else ""
                    lines.append(" ".join(filter(None, ["v", release["v"], "-", "-", flags + broken])))
                    continue
                texts = tuple(number(requirements, t) for t in self.snapshot["deps"][release["d"]]
                              if self.counts(name, t))
                asked = tuple(e for e in self.snapshot["extras"][release["x"]]
                              if normalized(e) in self.extras.get(name, ()))
                lines.append(" ".join(filter(None, ["v", release["v"], str(number(lists, texts)),
                                                    str(number(extras, asked)), flags])))
        with open(path, "w", encoding="utf-8") as out:
            out.write("constrictor-facts 1\n")
            for text in requirements:
                out.write("r " + text + "\n")
            for texts in lists:
                out.write("d " + ",".join(map(str, texts)) + "\n")
            for asked in extras:
                out.write("x " + ",".join(asked) + "\n")
            out.write("\n".join(lines) + "\n")

    def write_environment(self, path):
        with open(path, "w", encoding="utf-8") as out:
            out.write("python " + self.markers["python_full_version"] + "\n")
            for package in self.environment["packages"]:
                out.write("installed %s %s\n" % (package["name"], package["version"]))
                for extra in package.get("provides_extra", []):
                    if normalized(extra) in self.extras.get(normalized(package["name"]), ()):
                        out.write("  extra %s\n" % extra)
                for text in package["requires"]:
                    if self.counts(normalized(package["name"]), text):
                        out.write("  requires %s\n" % text)
            for line in self.environment["constraint"]:
                if line and not line.startswith("#"):
                    out.write("lock %s\n" % line)


def write_scenario(scenario, path):
    expect, alter = scenario["expect"], scenario.get("alter", {})
    with open(path, "w", encoding="utf-8") as out:
        out.write("# %s\n" % scenario["title"])
        out.write("environment %s\nfacts %s\n" % (scenario["env"], scenario["snapshot"]))
        for name, version in alter.get("set", {}).items():
            out.write("set %s %s\n" % (name, version))
        for name in alter.get("remove", []):
            out.write("remove %s\n" % name)
        for line in alter.get("lock", []):
            out.write("lock %s\n" % line)
        for pin in alter.get("drop", []):
            out.write("drop %s\n" % pin.replace("==", " "))
        for pair in scenario.get("bad_pairs", []):
            out.write("bad-pair %s | %s\n" % tuple(pair))
        for wheel in scenario.get("wheels", []):
            out.write("wheel %s %s %s\n" % (wheel["name"], wheel["version"], wheel["file"]))
            for extra in wheel.get("provides_extra", []):
                out.write("  extra %s\n" % extra)
            for text in wheel["requires"]:
                out.write("  requires %s\n" % text)
        for text in scenario["request"]:
            out.write("request %s\n" % text)
        out.write("expect verdict %s\n" % expect["verdict"])
        if "impossible" in expect:
            out.write("expect impossible %s\n" % expect["impossible"].replace(" ", "-"))
            out.write(" ".join(["expect blockers", *expect["blockers"]]) + "\n")
        else:
            out.write("expect lock-edits %d\nexpect changed %d\n" % (expect["lock_edits"], expect["changed"]))
            for names in expect["unlock_sets"]:
                out.write(" ".join(["expect unlock", *names]) + "\n")
        cheaper = expect.get("cheaper")
        if cheaper:
            edits = cheaper["newest"]["lock_edits"]
            out.write("expect newest %s %s %s\n" % (cheaper["package"], cheaper["newest"]["version"],
                                                    "impossible" if edits is None else edits))
            out.write("expect cheaper %s %s %d\n" % (cheaper["package"], cheaper["version"], cheaper["lock_edits"]))


def main(folder):
    scenarios = [load(os.path.join(folder, "scenarios", name)) for name in sorted(os.listdir(folder + "/scenarios"))
                 if name.endswith(".json")]
    for world in sorted({scenario["snapshot"] for scenario in scenarios}):
        mine = [scenario for scenario in scenarios if scenario["snapshot"] == world]
        snapshot = load(f"{folder}/snapshots/{world}.json")
        snapshot["deps"] = [[snapshot["reqs"][i] for i in numbers] for numbers in snapshot["deps"]]
        packed = World(snapshot, load(f"{folder}/envs/{world}.json"), mine)
        packed.write_facts(f"{HERE}/worlds/{world}.facts")
        packed.write_environment(f"{HERE}/worlds/{world}.env")
    for scenario in scenarios:
        write_scenario(scenario, f"{HERE}/scenarios/{scenario['id']}.scenario")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
