# SPDX-License-Identifier: MIT
"""Small environments with one odd thing each."""


def specifier(text, installed):
    def make(root):
        root.install("a", "1.0", "Requires-Dist: b" + text)
        root.install("b", installed)
    return make


def no_wheel(root):
    root.install("a", "1.0", wheel=None)


def no_metadata(root):
    root.install("a", "1.0", "Requires-Dist: b>=2")
    root.install("b", "1.0")
    (root.site / "b-1.0.dist-info/METADATA").unlink()


def empty_metadata(root):
    root.install("a", "1.0", "Requires-Dist: b>=2")
    root.install("b", "1.0")
    root.write("b-1.0.dist-info/METADATA", "")


def empty_folder(root):
    root.install("a", "1.0", "Requires-Dist: c<1")
    (root.site / "c-1.0.dist-info").mkdir()


def leftover(root):
    root.install("a", "1.0", "Requires-Dist: b>=1")
    root.install("b", "1.0", folder="~b-1.0.dist-info")


def egg_folder(root):
    root.install("a", "1.0", "Requires-Dist: old>=2")
    root.write("old-1.0.egg-info/PKG-INFO", "Metadata-Version: 1.1\nName: old\nVersion: 1.0\n")
    root.write("old-1.0.egg-info/requires.txt", "gone>=1\n\n[test]\npytest\n")


def egg_file(root):
    root.install("a", "1.0", "Requires-Dist: old>=2")
    root.write("old-1.0.egg-info", "Metadata-Version: 1.1\nName: old\nVersion: 1.0\n")


def egg_of_another_name(root):
    root.install("a", "1.0", "Requires-Dist: old", "Requires-Dist: new")
    root.write("old-1.0.egg-info/PKG-INFO", "Metadata-Version: 1.1\nName: new\nVersion: 1.0\n")


def egg_link(root):
    root.install("a", "1.0", "Requires-Dist: dev>=2")
    source = root.path / "src"
    (source / "dev.egg-info").mkdir(parents=True)
    (source / "dev.egg-info/PKG-INFO").write_text("Metadata-Version: 2.1\nName: dev\nVersion: 1.0\n")
    root.write("dev.egg-link", f"{source}\n.\n")
    root.write("easy-install.pth", f"{source}\n")


def twice(root):
    root.install("a", "1.0", "Requires-Dist: b>=2")
    root.install("b", "1.0")
    root.install("b", "2.0")


def bad_requirement(root):
    root.install("a", "1.0", "Requires-Dist: b >=1.0.*", "Requires-Dist: c")
    root.install("b", "1.0", "Requires-Dist: a>=2")


def bad_version(root):
    root.install("a", "1.0", "Requires-Dist: b>=1")
    root.install("b", "2004d_weird", "Requires-Dist: gone")


def legacy_version(root):
    root.install("a", "1.0", "Requires-Dist: b>=1")
    root.install("b", "1.0-py3x")


def extra(root):
    root.install("a", "1.0", "Requires-Dist: b[x]>=1")
    root.install("b", "1.0", "Provides-Extra: x", "Requires-Dist: gone ; extra == 'x'")


def unknown_extra(root):
    root.install("a", "1.0", "Requires-Dist: b[nope]")
    root.install("b", "1.0")


def requires_python(root):
    root.install("a", "1.0", "Requires-Python: <3.8")


def wheel_of(*tags):
    return "Wheel-Version: 1.0\nRoot-Is-Purelib: false\n" + "".join(f"Tag: {tag}\n" for tag in tags) + "\n"


def tags(*texts):
    return lambda root: root.install("a", "1.0", wheel=wheel_of(*texts))


def parts_of_python(root):
    for name in ("argparse", "wsgiref", "python", "other"):
        root.install(name, "1.0", wheel=wheel_of("cp39-cp39-win_amd64"))


def url(root):
    root.install("a", "1.0", "Requires-Dist: b @ https://example.invalid/b-2.0-py3-none-any.whl")
    root.install("b", "1.0")


def missing_url(root):
    root.install("a", "1.0", "Requires-Dist: b @ https://example.invalid/b-2.0.whl ; python_version >= '3'")


def spellings(root):
    root.install("A.x_Y", "1.0", "Requires-Dist: B__z>=2", folder="A.x_Y-1.0.dist-info")
    root.install("b-Z", "1.0")


def latin(root):
    root.install("a", "1.0", "Requires-Dist: b>=2")
    root.install("b", "1.0", "Author: José", encoding="latin-1", body="ÿ\n")


def requirement_in_body(root):
    root.install("a", "1.0", body="Requires-Dist: notreal\n")


def crlf(root):
    root.install("a", "1.0")
    root.write("a-1.0.dist-info/METADATA",
               "Metadata-Version: 2.1\r\nName: a\r\nVersion: 1.0\r\nRequires-Dist: gone\r\n\r\nbody\r\n")


def another_name(root):
    root.install("a", "1.0", "Requires-Dist: b>=1", "Requires-Dist: zz<3")
    root.install("b", "1.0", folder="zz-3.0.dist-info")


def same_requirement_twice(root):
    root.install("a", "1.0", "Requires-Dist: gone", "Requires-Dist: gone", "Requires-Dist: b>=2",
                 "Requires-Dist: b >= 2")
    root.install("b", "1.0")


CASES = {
    "clean": specifier(">=1", "1.0"),
    "no WHEEL": no_wheel,
    "2.0rc1 for >=2.0": specifier(">=2.0", "2.0rc1"),
    "2.0rc1 for >=1.0": specifier(">=1.0", "2.0rc1"),
    "2.0rc1 for <2.0": specifier("<2.0", "2.0rc1"),
    "NVIDIA's 2.7.0a0 for >=2.7.0": specifier(">=2.7.0", "2.7.0a0+7c8ec84b3d.nv25.3"),
    "1.0+cu128 for ==1.0": specifier("==1.0", "1.0+cu128"),
    "1.0+cu128 for >1.0": specifier(">1.0", "1.0+cu128"),
    "1.0.dev3 for !=1.0": specifier("!=1.0", "1.0.dev3"),
    "1.0.0 for ===1.0": specifier("===1.0", "1.0.0"),
    "no METADATA": no_metadata,
    "empty METADATA": empty_metadata,
    "empty folder": empty_folder,
    "leftover": leftover,
    "egg-info folder": egg_folder,
    "egg-info file": egg_file,
    "egg-info of another name": egg_of_another_name,
    "egg-link": egg_link,
    "installed twice": twice,
    "bad requirement": bad_requirement,
    "bad version": bad_version,
    "legacy version": legacy_version,
    "extra": extra,
    "unknown extra": unknown_extra,
    "Requires-Python": requires_python,
    "wheel for Windows": tags("cp39-cp39-win_amd64"),
    "wheel for Python 2": tags("py2-none-any"),
    "wheel for both": tags("py2-none-any", "py3-none-any"),
    "compressed tags": tags("py2.py3-none-any"),
    "wheel for another machine": tags("py3-none-manylinux_2_17_s390x"),
    "wheel for this machine": tags("py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64"),
    "stable ABI": tags("cp36-abi3-manylinux1_x86_64"),
    "newer stable ABI": tags("cp399-abi3-manylinux1_x86_64"),
    "WHEEL without tags": tags(),
    "parts of Python for Windows": parts_of_python,
    "URL": url,
    "missing URL": missing_url,
    "spellings of names": spellings,
    "Latin-1": latin,
    "requirement in the body": requirement_in_body,
    "CRLF": crlf,
    "another name inside": another_name,
    "a requirement twice": same_requirement_twice,
}
