# SPDX-License-Identifier: MIT
"""Random environments, odd in most ways that metadata can be odd."""
import sys

from oddities import wheel_of

NAMES = ["a", "b", "Charlie", "delta.x", "echo_y", "fox-trot", "golf", "h2o", "india", "Juliet.K_l"]
GONE = ["gone", "Not_Here", "x.y"]
VERSIONS = ["1.0", "1", "1.0.0", "0.9", "2.0rc1", "2.0", "2.0.post1", "1.0+cu128", "2.7.0a0+7c8ec84b3d.nv25.3",
            "1!1.0", "3.0.dev4", "2024.12.1", "v1.2", "1.0-1", "1.0.DEV1", "10.0.0b3+local.7"]
BAD_VERSIONS = ["2004d_weird", "1.0-py3x", "1..0", "unknown", "1.0+", "latest"]
SPECIFIERS = ["", ">=1", ">= 1.0 ,< 2", "(>=1.0)", "==1.0", "==1.0.*", "!=1.0", "!=2.*", "~=1.0", "~=2.0.0", "<2.0",
              ">1.0", "<=1.0", "===1.0", "===2.0.post1", ">=2.7.0", ">=2.0rc1", "<3.0a0", "==1.0+cu128", "== 1",
              ">=1,!=1.0,<4",
              "<1!2", "==v1.2", ">1.0.post1", "==2.0.dev0"]
BAD_REQUIREMENTS = ["b >=1.0.*", "b ==", "((((", "b >=1 ; python_version", "b ; nonsense == '1'", "-e b",
                    "b >= 1.0-py3x",
                    "b >=1 <2", "b[", "@ https://example.invalid/b.whl"]
MARKERS = ["python_version >= '3'", "python_version < '3'", "sys_platform == 'win32'", "os_name == 'posix'",
           "extra == 'x'", "extra == 'X_y' or python_version > '3.0'", "platform_machine == 'x86_64'",
           "python_full_version >= '3.8.1' and implementation_name == 'cpython'", "'linux' in sys_platform",
           "platform_python_implementation != 'CPython'", "platform_system not in 'Windows Darwin'",
           "(python_version < '3' or os_name == 'posix') and extra != 'y'", "python_version == '3.*'",
           "python_version in '2.7 3.10 3.11 3.12 3.13'"]
HERE = "cp%d%d" % sys.version_info[:2]
TAGS = ["py3-none-any", "py2.py3-none-any", "py2-none-any", "cp39-cp39-win_amd64", "cp38-none-any", "PY3-none-ANY",
        f"{HERE}-{HERE}-manylinux_2_17_x86_64", f"{HERE}-{HERE}-manylinux2014_x86_64.manylinux_2_28_x86_64",
        "cp37-abi3-manylinux_2_5_x86_64", "cp27-cp27mu-linux_x86_64", f"{HERE}-{HERE}-linux_x86_64", f"{HERE}-none-any",
        "py30-none-linux_x86_64", f"{HERE}-{HERE}-macosx_11_0_arm64", "py3-none-musllinux_1_1_x86_64",
        "pp39-pypy39_pp73-manylinux_2_17_x86_64", "py3-none-manylinux1_i686"]


def spelled(name, random):
    choices = (c + c.upper() if c.isalpha() else "-_." if c in "-_." else c for c in name)
    return "".join(random.choice(choice) for choice in choices)


def requirement(random):
    if random.random() < 0.02:
        return random.choice(BAD_REQUIREMENTS)
    name = spelled(random.choice(NAMES if random.random() < 0.93 else GONE), random)
    extras = random.choice(["", "", "", "", "[x]", "[X_y, z]", " [x]"])
    if random.random() < 0.03:
        text = f"{name}{extras} @ https://example.invalid/{name}-1.0.tar.gz#egg={name}"
    else:
        text = name + extras + random.choice(["", " "]) + random.choice(SPECIFIERS)
    if random.random() < 0.3:
        text += random.choice([" ; ", "; ", " ;"]) + random.choice(MARKERS)
    return text


def header(random):
    text = "Requires-Dist: " + requirement(random)
    if random.random() < 0.03 and "; " in text:
        text = text.replace("; ", ";\n        ", 1)
    return text if random.random() < 0.95 else text.replace("Requires-Dist", "requires-dist", 1)


def egg(root, name, version, random):
    text = f"Metadata-Version: 1.2\nName: {name}\nVersion: {version}\n"
    folder = "%s-%s%s.egg-info" % (name.replace("-", "_"), version, random.choice(["", "-py3.11", "-nspkg"]))
    if random.random() < 0.3:
        root.write(folder, text + "".join(header(random) + "\n" for _ in range(random.randrange(2))))
        return
    root.write(folder + "/PKG-INFO", text + "\n")
    lines = []
    for section in ("", "[x]", "[:python_version >= '3']", "[x:os_name == 'posix']"):
        if not section or random.random() < 0.3:
            lines += [section] + [random.choice(NAMES + GONE) + random.choice([">=1", "", "==2.0"]) for _ in range(2)]
    if random.random() < 0.8:
        root.write(folder + "/requires.txt", "\n".join(lines) + "\n")


def wheel(random):
    chance = random.random()
    if chance < 0.1:
        return None
    if chance < 0.12:
        return ""
    return wheel_of(*(random.choice(TAGS) for _ in range(random.choice((1, 1, 1, 2, 3)))))


def package(root, name, random):
    version = random.choice(VERSIONS if random.random() < 0.96 else BAD_VERSIONS)
    spelling = spelled(name, random) if random.random() < 0.3 else name
    if random.random() < 0.12:
        egg(root, spelling, version, random)
        return
    headers = [header(random) for _ in range(random.randrange(5))]
    if headers and random.random() < 0.1:
        headers.append(random.choice(headers))
    encoding = "latin-1" if random.random() < 0.03 else "utf-8"
    author = ["Author: José"] if random.random() < 0.3 else []
    folder = "%s-%s.dist-info" % (spelling.replace("-", "_"), version)
    if random.random() < 0.03:
        folder = folder.replace("1", "7", 1)
    root.install(spelling, version, *author, *headers, folder=folder, wheel=wheel(random), encoding=encoding,
                 body=random.choice(["", "Requires-Dist: body\n", "Ünïcödé\n" if encoding == "utf-8" else "é\n"]))
    damage(root, folder, random)


def damage(root, folder, random):
    chance = random.random()
    metadata = root.site / folder / "METADATA"
    if chance < 0.02:
        metadata.unlink()
    elif chance < 0.04:
        metadata.write_bytes(b"")
    elif chance < 0.06:
        metadata.write_bytes(metadata.read_bytes().replace(b"\n", b"\r\n"))
    elif chance < 0.08:
        metadata.write_bytes(b"\n".join(line for line in metadata.read_bytes().split(b"\n")
                                        if not line.startswith((b"Version", b"Metadata"))))
    elif chance < 0.1:
        (root.site / folder).rename(root.site / ("~" + folder[1:]))


def fill(root, random):
    for name in NAMES:
        if random.random() < 0.75:
            package(root, name, random)
        if random.random() < 0.05:
            package(root, name, random)
