# SPDX-License-Identifier: MIT
"""pipserver.py SITE_OF_PIP: runs that pip many times, imported once. Each line on stdin is a JSON list: the arguments;
each line on stdout the exit code and the name of a file with all that pip printed.

Every run is a fork that has read nothing yet, with the packages of this interpreter as the installed ones. pip itself
is found in its own folder only, so it is not among them.
"""
import json
import os
import sys
from importlib.machinery import PathFinder


class PipFinder:
    def __init__(self, site):
        self.site = site

    def find_spec(self, name, path=None, target=None):
        return PathFinder.find_spec(name, [self.site], target) if name == "pip" else None


def run(arguments, out):
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 1
    try:
        file = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(file, 1)
        os.dup2(file, 2)
        code = main(arguments)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    sys.meta_path.insert(0, PipFinder(sys.argv[1]))
    sys.path = [place for place in sys.path if place != os.path.dirname(os.path.abspath(__file__))]
    import pip._internal.commands.install  # noqa: F401 (so that the forks need not)
    import pip._internal.resolution.resolvelib.resolver  # noqa: F401
    from pip._internal.cli.main import main
    output = os.path.join(os.getcwd(), "output-%d.txt" % os.getpid())
    for line in sys.stdin:
        print(run(json.loads(line), output), output, flush=True)
