# SPDX-License-Identifier: MIT
"""Tiny distributions made of facts alone: enough for pip to resolve, install and uninstall, with nothing in them."""
import base64
import hashlib
import io
import os
import re
import tarfile
import zipfile

from scenarios import judged

WHEEL = b"Wheel-Version: 1.0\nGenerator: tiny\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
NOT_BUILT = "this is not built"
NO_SUCH_HOST = "example.invalid"
FIXED_DATE = (2020, 1, 1, 0, 0, 0)


def escaped(name):
    return re.sub(r"[-_.]+", "_", name)


def file_name(release):
    return "%s-%s%s" % (escaped(release.name), release.version, ".tar.gz" if release.sdist else "-py3-none-any.whl")


def metadata(release, python):
    lines = ["Metadata-Version: 2.1", "Name: " + release.name, "Version: " + release.version]
    lines += ["Provides-Extra: " + extra for extra in release.extras]
    for text in release.requires:
        lines += ["Requires-Dist: " + one for one in judged(text, release.extras, python)]
    return ("\n".join(lines) + "\n").encode()


def files(release, python):
    """What both the wheel and the installed form of a release hold, RECORD included."""
    info = "%s-%s.dist-info/" % (escaped(release.name), release.version)
    content = {info + "METADATA": metadata(release, python), info + "WHEEL": WHEEL}
    record = "".join("%s,sha256=%s,%d\n" % (name, digest(data), len(data)) for name, data in content.items())
    content[info + "RECORD"] = (record + info + "RECORD,,\n").encode()
    return content


def digest(data):
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def wheel_bytes(release, python):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files(release, python).items():
            archive.writestr(zipfile.ZipInfo(name, FIXED_DATE), data)
    return out.getvalue()


def sdist_bytes(release):
    """A source archive that nothing can be built from: its requirements stay unknown."""
    root = file_name(release)[:-len(".tar.gz")]
    content = {"PKG-INFO": "Metadata-Version: 2.1\nName: %s\nVersion: %s\n" % (release.name, release.version),
               "pyproject.toml": "[build-system]\nrequires = []\nbuild-backend = 'absent'\nbackend-path = ['.']\n",
               "absent.py": "raise SystemExit('%s')\n" % NOT_BUILT}
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, text in content.items():
            entry = tarfile.TarInfo(root + "/" + name)
            entry.size = len(text)
            archive.addfile(entry, io.BytesIO(text.encode()))
    return out.getvalue()


def install(release, site, python):
    """Writes the dist-info folder, as if pip had installed the release there."""
    for name, data in files(release, python).items():
        path = os.path.join(site, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)
    with open(os.path.join(os.path.dirname(path), "INSTALLER"), "w", encoding="ascii") as file:
        file.write("pip\n")
