# SPDX-License-Identifier: MIT
"""Environments of many packages, one requirement in fifty of which is not met."""

MARKERS = ["", "", "", " ; python_version >= '3.8'", " ; sys_platform == 'win32'", " ; extra == 'test'"]


def specifier(version, random):
    major, minor, _ = version.split(".")
    return random.choice(["", f">={major}", f">={major}.{minor},<{int(major) + 1}", f"=={version}",
                          f"~={major}.{minor}", f"!={int(major) + 3}.0"])


def fill(root, count, random):
    versions = {"package-%d" % i: "%d.%d.%d" % (random.randrange(9), random.randrange(30), random.randrange(9))
                for i in range(count)}
    names = list(versions)
    for name, version in versions.items():
        headers = ["Summary: " + "word " * random.randrange(20)]
        headers += ["Classifier: Programming Language :: Python :: 3"] * random.randrange(30)
        for _ in range(random.randrange(3, 12)):
            other = random.choice(names)
            chance = random.random()
            text = "no-such-package>=1" if chance < 0.01 else \
                other + (f"<{versions[other]}" if chance < 0.02 else specifier(versions[other], random))
            headers.append("Requires-Dist: " + text + random.choice(MARKERS))
        root.install(name, version, *headers, body="text\n" * random.randrange(300))
