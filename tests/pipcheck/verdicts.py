# SPDX-License-Identifier: MIT
"""The verdict of pip check, by pip's own functions, and what ours is to be where pip drops a package."""
import io
import logging
import re
import subprocess
import types

from pip._internal.metadata.base import stdlib_pkgs
from pip._internal.metadata.importlib import Environment
from pip._internal.operations import check
from pip._internal.utils.compatibility_tags import get_supported
from pip._vendor.packaging.requirements import InvalidRequirement, Requirement
from pip._vendor.packaging.utils import canonicalize_name
from pip._vendor.packaging.version import InvalidVersion

# Why pip drops a package that ours keeps. Each is a row of the table of odd environments.
REASONS = {
    "bad version": "pip drops the package; ours counts it as present with an unknown version",
    "bad requirement": "pip drops the package; ours passes over that line only, or reads it where it can (specifiers "
                       "of before PEP 440, folded lines)",
    "not UTF-8": "pip drops the package; ours reads it as Latin-1",
    "crash": "pip ends with a traceback where it names a package of another platform whose version or METADATA it "
             "cannot read",
}
NAME = re.compile(r"^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)")
TARGET = re.compile(r" (?:requires|has requirement) ([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)")
SUPPORTED = None


def missing_line(package, version, name):
    return f"{package} {version} requires {name}, which is not installed."


def conflict_line(package, version, requirement, name, installed):
    return f"{package} {version} has requirement {requirement}, but you have {name} {installed}."


def supported():
    global SUPPORTED
    SUPPORTED = SUPPORTED or get_supported()
    return SUPPORTED


class PipVerdict:
    """What pip check says of the packages of @p search_path: lines, and which packages it drops for which reason."""

    def __init__(self, search_path):
        environment = Environment.from_paths(search_path)
        original = check.get_default_environment
        check.get_default_environment = lambda: environment
        try:
            self.packages, self.problems = check.create_package_set_from_installed()
        finally:
            check.get_default_environment = original
        self.distributions = list(environment.iter_installed_distributions(local_only=False, skip=()))
        self.dropped = {d.canonical_name: reason_of(d) for d in self.distributions
                        if d.canonical_name not in self.packages}
        self.kept = {d.canonical_name: leniently(d) for d in self.distributions}
        missing, conflicting = check.check_package_set(self.packages)
        self.lines = set()
        for package, entries in missing.items():
            for name, _ in entries:
                self.lines.add(missing_line(package, self.packages[package].version, name))
        for package, entries in conflicting.items():
            for name, version, requirement in entries:
                self.lines.add(conflict_line(package, self.packages[package].version, requirement, name, version))
        for distribution in self.unsupported():
            self.lines.add(unsupported_line(distribution))

    def expected(self):
        """The same, had pip dropped nothing."""
        kept = self.kept
        lines = {unsupported_line(d) for d in self.unsupported()}
        for package, details in kept.items():
            for requirement in dict.fromkeys(details.dependencies):
                name = canonicalize_name(requirement.name)
                if name not in kept:
                    lines.add(missing_line(package, details.version, name))
                elif kept[name].known and not requirement.specifier.contains(kept[name].version, prereleases=True):
                    lines.add(conflict_line(package, details.version, requirement, name, kept[name].version))
        return lines

    def unsupported(self):
        """Whose wheel is of another platform; the command asks about those that are no part of Python itself."""
        asked = (d for d in self.distributions if d.canonical_name not in stdlib_pkgs)
        return list(check.check_unsupported(asked, supported()))

    def crashes(self):
        """Whether the command fails at the name or the version of a package of another platform."""
        return any(self.dropped.get(d.canonical_name) in ("bad version", "not UTF-8") for d in self.unsupported())

    def allows(self, line):
        """Whether @p line of ours is about a requirement that pip cannot read."""
        package, rest = line.split(" ", 1)
        name = TARGET.search(rest)
        return package in self.kept and name and canonicalize_name(name[1]) in self.kept[package].unread


def unsupported_line(distribution):
    try:
        version = distribution.version
    except InvalidVersion:
        version = folder_version(distribution)
    return f"{distribution.canonical_name} {version} is not supported on this platform"


def folder_version(distribution):
    folder, _, ending = distribution.info_location.rsplit("/", 1)[1].rpartition(".")
    return folder.partition("-")[2] if ending == "dist-info" else distribution.raw_version


def headers(distribution):
    """The headers of METADATA, whatever its encoding."""
    try:
        return distribution.metadata
    except UnicodeDecodeError:
        import email
        with open(distribution.info_location + "/METADATA", encoding="latin-1") as file:
            return email.message_from_file(file)


def leniently(distribution):
    """Version and requirements, as far as they can be read."""
    try:
        version, known = distribution.version, True
    except InvalidVersion:
        version, known = folder_version(distribution), False
    dependencies = []
    unread = set()
    for text in headers(distribution).get_all("Requires-Dist", []):
        try:
            requirement = Requirement(text.strip())
        except InvalidRequirement:
            unread |= {canonicalize_name(name) for name in NAME.findall(text)}
            continue
        if not requirement.marker or requirement.marker.evaluate({"extra": ""}):
            dependencies.append(requirement)
    return types.SimpleNamespace(version=version, known=known, dependencies=dependencies, unread=unread)


def reason_of(distribution):
    try:
        distribution.version
    except InvalidVersion:
        return "bad version"
    try:
        list(distribution.iter_dependencies())
    except UnicodeDecodeError:
        return "not UTF-8"
    except InvalidRequirement:
        return "bad requirement"
    return "unknown"


COMMAND = """
import sys
sys.path.append(sys.argv.pop())
sys.argv = ["pip", "check"]
from pip._internal.cli.main import main
sys.exit(main())
"""


def command_lines(python, pip_folder):
    """What the real command prints: its lines about packages, and its exit code."""
    done = subprocess.run([str(python), "-I", "-B", "-c", COMMAND, str(pip_folder)], capture_output=True, text=True,
                          env={"PIP_DISABLE_PIP_VERSION_CHECK": "1", "LC_ALL": "C.UTF-8"})
    return set(about_packages(done.stdout)), done.returncode


def about_packages(text):
    """Lines of a verdict; where one tells of a platform, with a normalized name, as ours and pip spell it differently
    when METADATA names another package than its folder."""
    for line in io.StringIO(text):
        line = line.rstrip("\n")
        if line.endswith(" is not supported on this platform"):
            name, rest = line.split(" ", 1)
            yield f"{canonicalize_name(name)} {rest}"
        elif line.endswith(".") and (", but you have " in line or line.endswith(", which is not installed.")):
            yield line


logging.getLogger("pip").setLevel(logging.CRITICAL)
