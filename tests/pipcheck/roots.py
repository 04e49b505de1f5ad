# SPDX-License-Identifier: MIT
"""Roots to compare on: virtual environments of the running Python, filled by hand."""
import os
import pathlib
import sys

PYTHON = "python%d.%d" % sys.version_info[:2]
WHEEL = "Wheel-Version: 1.0\nGenerator: made by hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n\n"


class Root:
    """A virtual environment whose site-packages is empty at first."""

    def __init__(self, folder):
        self.path = pathlib.Path(folder)
        self.site = self.path / "lib" / PYTHON / "site-packages"
        self.site.mkdir(parents=True)
        base = pathlib.Path(sys.base_prefix) / "bin" / PYTHON
        (self.path / "bin").mkdir()
        (self.path / "bin" / "python").symlink_to(base)
        version = "%d.%d.%d" % sys.version_info[:3]
        (self.path / "pyvenv.cfg").write_text(
            f"home = {base.parent}\ninclude-system-site-packages = false\nversion = {version}\n")

    @property
    def python(self):
        return self.path / "bin" / "python"

    def write(self, path, content):
        """A file below site-packages; text is written as UTF-8, bytes as they are."""
        target = self.site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else os.fsencode(content))
        return target

    def install(self, name, version, *headers, folder=None, wheel=WHEEL, body="", encoding="utf-8"):
        """A dist-info; @p wheel None: without WHEEL."""
        folder = folder or "%s-%s.dist-info" % (name.replace("-", "_"), version)
        lines = ["Metadata-Version: 2.1", "Name: " + name, "Version: " + version, *headers]
        self.write(folder + "/METADATA", ("\n".join(lines) + "\n\n" + body).encode(encoding))
        self.write(folder + "/RECORD", "")
        self.write(folder + "/INSTALLER", "pip\n")
        if wheel is not None:
            self.write(folder + "/WHEEL", wheel)

    def search_path(self):
        """What sys.path would hold of it: site-packages, and the folders that .pth files name."""
        folders = [str(self.site)]
        for file in sorted(self.site.glob("*.pth")):
            folders += [line for line in file.read_text().splitlines() if os.path.isdir(line)]
        return folders
