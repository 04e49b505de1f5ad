# SPDX-License-Identifier: MIT
"""Answers the questions of the differential test with Python's packaging.

A question is a line: a kind and its fields, separated by the byte 0x1f. An empty line ends a batch; then the answers
of the batch are written, one line each. "!" means that packaging refuses the text.
"""
import sys
import warnings

import packaging

if int(packaging.__version__.split(".")[0]) < 26:
    sys.exit(f"packaging {packaging.__version__} is older than the reference, 26")

from packaging import _manylinux, _musllinux, tags
from packaging.markers import InvalidMarker, Marker, UndefinedComparison, UndefinedEnvironmentName
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import (InvalidName, InvalidSdistFilename, InvalidWheelFilename, canonicalize_name,
                             is_normalized_name, parse_sdist_filename, parse_wheel_filename)
from packaging.version import InvalidVersion, Version

ENVIRONMENTS = {}
VARIABLES = ("implementation_name implementation_version os_name platform_machine platform_release platform_system "
             "platform_version python_full_version platform_python_implementation python_version sys_platform").split()


def bit(value) -> str:
    return "1" if value else "0"


def version(text):
    v = Version(text)
    return "|".join((str(v), bit(v.is_prerelease), bit(v.is_devrelease), bit(v.is_postrelease), v.local or "",
                     v.public, v.base_version, str(len(v.release))))


def compare(left, right):
    a, b = Version(left), Version(right)
    return "<" if a < b else ">" if a > b else "=" if a == b else "?"


def clauses(specifiers):
    texts = set()
    for s in specifiers:
        if s.operator == "===":
            texts.add("===" + s.version)
        elif s.version.endswith(".*"):
            texts.add(f"{s.operator}{Version(s.version[:-2])}.*")
        else:
            texts.add(f"{s.operator}{Version(s.version)}")
    return ",".join(sorted(texts))


def specifier(text, candidate):
    s = SpecifierSet(text)
    answer = bit(s.contains(candidate, prereleases=True)) + bit(s.prereleases)
    try:
        return answer + bit(s.contains(Version(candidate), prereleases=True))
    except InvalidVersion:
        return answer + "!"


def select(text, *candidates):
    s = SpecifierSet(text)
    texts = [str(Version(c)) for c in candidates]  # pip hands in str(version)
    numbered = list(s.filter(list(enumerate(texts)), key=lambda pair: pair[1]))
    return ",".join(sorted((str(i) for i, _ in numbered), key=int))


def marker(text, printed, environment, extra):
    values = dict(ENVIRONMENTS[environment], extra=extra)
    answers = []
    for m in (text, printed):
        if not m:
            answers.append("")
            continue
        try:
            answers.append(bit(Marker(m).evaluate(values, context="lock_file")))
        except (UndefinedComparison, UndefinedEnvironmentName):
            answers.append("?")
    return "|".join(answers)


def environment(number, *values):
    split = [set(v.split(",")) if v else set() for v in values[11:]]
    ENVIRONMENTS[number] = dict(zip(VARIABLES, values), extras=split[0], dependency_groups=split[1])
    return "ok"


def requirement(text):
    r = Requirement(text)
    answer = [r.name, ",".join(sorted(r.extras)), clauses(r.specifier), r.url or "", bit(r.marker is not None)]
    for number in ENVIRONMENTS if r.marker is not None else ():
        try:
            answer.append(bit(r.marker.evaluate(dict(ENVIRONMENTS[number], extra=""), context="lock_file")))
        except (UndefinedComparison, UndefinedEnvironmentName):
            answer.append("?")
    return "|".join(answer)


def sorted_tags(found):
    return " ".join(sorted(str(t) for t in found))


def wheel(text):
    name, v, build, found = parse_wheel_filename(text)
    return "|".join((name, str(v), "".join(map(str, build)), sorted_tags(found)))


def sdist(text):
    name, v = parse_sdist_filename(text)
    return f"{name}|{v}"


def tag(text):
    return sorted_tags(tags.parse_tag(text))


def name(text):
    try:
        canonicalize_name(text, validate=True)
        valid = "1"
    except InvalidName:
        valid = "0"
    return "|".join((canonicalize_name(text), valid, bit(is_normalized_name(text))))


def platforms(system, major, minor, machine):
    if system == "mac":
        return list(tags.mac_platforms((major, minor), machine))
    archs = {"armv8l": ["armv8l", "armv7l"]}.get(machine, [machine])
    found = [f"linux_{arch}" for arch in archs]
    if system == "musl":
        _musllinux._get_musl_version = lambda _: _musllinux._MuslVersion(major, minor)
        return found + list(_musllinux.platform_tags(archs))
    # What reads the running Python is replaced; an interpreter of this machine is taken to have the right ABI.
    _manylinux._get_glibc_version = lambda: _manylinux._GLibCVersion(major, minor)
    _manylinux._is_linux_armhf = _manylinux._is_linux_i686 = lambda _: True
    return found + list(_manylinux.platform_tags(archs))


# With no platform at all the functions below would take those of this machine.
tags.platform_tags = lambda: iter(())


def supported(implementation, py_major, py_minor, abis, system, major, minor, machine):
    python = (int(py_major), int(py_minor))
    found = platforms(system, int(major), int(minor), machine)
    if implementation == "cp":
        ordered = list(tags.cpython_tags(python, abis.split(","), found))
        interpreter = "cp" + py_major + py_minor
    else:
        ordered = list(tags.generic_tags(implementation + py_major + py_minor, abis.split(","), found))
        interpreter = "pp3" if implementation == "pp" else None
    ordered += tags.compatible_tags(python, interpreter, found)
    return " ".join(map(str, ordered))


KINDS = {"V": version, "C": compare, "S": specifier, "F": select, "M": marker, "E": environment, "R": requirement,
         "W": wheel, "A": sdist, "T": tag, "N": name, "G": supported}
REFUSED = (InvalidVersion, InvalidSpecifier, InvalidMarker, InvalidRequirement, InvalidWheelFilename,
           InvalidSdistFilename, tags.InvalidTag)


def answer(line):
    kind, *fields = line.split("\x1f")
    try:
        return KINDS[kind](*fields)
    except REFUSED:
        return "!"
    except Exception as error:  # what packaging does not expect either is shown as it is
        return f"!! {type(error).__name__}: {error}".replace("\n", " ")


def main():
    warnings.simplefilter("ignore")  # about the escapes in quoted texts of markers
    source = open(0, encoding="utf-8", errors="surrogateescape", newline="\n")
    sink = open(1, "w", encoding="utf-8", errors="surrogateescape", newline="\n")
    sink.write(f"packaging {packaging.__version__}, Python {sys.version.split()[0]}\n")
    sink.flush()
    batch = []
    for line in source:
        if line != "\n":
            batch.append(answer(line[:-1]))
            continue
        batch.append("")
        sink.write("\n".join(batch))
        sink.flush()
        batch = []


if __name__ == "__main__":
    main()
