#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""generate.py FACTS.json > ngc-25.04.txt

Writes the description of the demo environment, which analysis/demo.cpp expands, from the facts about a release: a JSON
object with "python", "cuda", "driver", "packages" (name, version, requires, provides_extra, requires_python) and
"constraint" (the lines of /etc/pip/constraint.txt).

The description is made of lines; the first word says what a line is:
  file PATH             an empty file; the lines "|TEXT" that follow are its content
  link PATH TARGET      a symbolic link
  site PATH             where the packages that follow are installed
  package NAME VERSION  a dist-info folder; the lines that follow belong to its METADATA
  python SPECIFIERS     Requires-Python
  extra NAME            Provides-Extra
  requires TEXT         Requires-Dist
"""
import json
import sys

OS_RELEASE = """PRETTY_NAME="Ubuntu 24.04.2 LTS"
NAME="Ubuntu"
VERSION_ID="24.04"
VERSION="24.04.2 LTS (Noble Numbat)"
VERSION_CODENAME=noble
ID=ubuntu
ID_LIKE=debian"""

ENVIRONMENT = """PATH="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
PIP_CONSTRAINT=/etc/pip/constraint.txt"""

LIBRARIES = (("libcuda.so", "libcuda.so.1"), ("libnvidia-ptxjitcompiler.so", "libnvidia-ptxjitcompiler.so.1"),
             ("libnvidia-nvvm.so", "libnvidia-nvvm.so.4"), ("libcudadebugger.so", "libcudadebugger.so.1"))


def put_file(path, text=""):
    print("file", path)
    for line in text.splitlines():
        print("|" + line)


def put_cuda(cuda, driver):
    real = f"usr/local/cuda-{cuda}/compat/lib.real"
    print("link usr/local/cuda /etc/alternatives/cuda")
    print(f"link etc/alternatives/cuda /usr/local/cuda-{cuda}")
    put_file(f"usr/local/cuda-{cuda}/version.json", json.dumps({"cuda": {"name": "CUDA SDK", "version": cuda + ".0"}}))
    for library, short in LIBRARIES:
        put_file(f"{real}/{library}.{driver}", "A stand-in: the demo holds no libraries.")
        print(f"link {real}/{short} {library}.{driver}")
    print(f"link {real}/libcuda.so libcuda.so.1")


def put_package(package):
    print("package", package["name"], package["version"])
    if package.get("requires_python"):
        print("python", package["requires_python"])
    for extra in package.get("provides_extra", []):
        print("extra", extra)
    for requirement in package.get("requires", []):
        print("requires", requirement)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        facts = json.load(file)
    python = facts["python"]
    put_file("etc/os-release", OS_RELEASE)
    put_file("etc/environment", ENVIRONMENT)
    put_file("etc/pip/constraint.txt", "\n".join(facts["constraint"]))
    put_file(f"usr/bin/python{python}")
    print(f"link usr/bin/python3 python{python}")
    put_file(f"usr/include/python{python}/patchlevel.h", f'#define PY_VERSION "{facts["python_full"]}"')
    put_file("opt/nvidia/nvidia_entrypoint.sh", "#!/bin/sh\n# A stand-in: the demo runs nothing.")
    put_cuda(facts["cuda"], facts["driver"])
    print(f"site usr/local/lib/python{python}/dist-packages")
    for package in facts["packages"]:
        put_package(package)


main()
