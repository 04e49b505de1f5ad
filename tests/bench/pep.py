# SPDX-License-Identifier: MIT
"""Measures model/pep and Python's packaging in one run and prints both, with the ratio and the promised figure.

pep.py BENCH_PEP        the path of bench_pep; packaging is taken from CONSTRICTOR_ORACLE_PYTHON, else python3
Exit code 1 where a promised figure is missed. CPU time, the best of five runs of each.
"""
import json
import os
import subprocess
import sys

PROMISED = {"compareVersions": 10, "compareEqualVersions": 10, "contains": 30, "parseVersion": 60,
            "parseRequirement": 300}

# Run by the Python that has packaging; prints {job: nanoseconds} for the same inputs as pep.cpp.
PEER = r"""
import json, sys, timeit
import packaging
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import Specifier, SpecifierSet
from packaging.version import Version
versions_, specifiers_, requirements_ = json.load(sys.stdin)
versions = [Version(t) for t in versions_]
specifiers = [Specifier(t) for t in specifiers_]
bounds = SpecifierSet(">=1.24,<3,!=2.0.*")
marker = Marker('python_version >= "3.8" and sys_platform == "linux"')
environment = {"python_version": "3.12", "python_full_version": "3.12.3", "sys_platform": "linux", "extra": ""}
others = versions[3:] + versions[:3]
copies = [Version(t) for t in versions_]
jobs = {
    "compareVersions": lambda: [a < b for a, b in zip(versions, others)],
    "compareEqualVersions": lambda: [a == b for a, b in zip(versions, copies)],
    "parseVersion": lambda: [Version(t) for t in versions_],
    "parseLocalVersion": lambda: [Version("2.7.0a0+79aa17489c.nv25.4") for _ in range(8)],
    "contains": lambda: [s.contains(v, prereleases=True) for s, v in zip(specifiers, others)],
    "containsInSet": lambda: [bounds.contains(v, prereleases=True) for v in versions],
    "parseRequirement": lambda: [Requirement(t) for t in requirements_],
    "evaluateMarker": lambda: [marker.evaluate(environment) for _ in range(8)],
}
result = {}
for name, job in jobs.items():
    count = timeit.Timer(job).autorange()[0]
    result[name] = min(timeit.repeat(job, number=count, repeat=5, timer=__import__("time").process_time))
    result[name] *= 1e9 / count / 8
print(json.dumps({"packaging": packaging.__version__, "python": sys.version.split()[0], "jobs": result}))
"""


def texts(name: str) -> list:
    """The input table of that name in pep.cpp, so that both sides read the same."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "pep.cpp"), encoding="utf-8") as file:
        source = file.read()
    table = source[source.index(name + "{"):].split("{", 1)[1].split("};", 1)[0]
    return json.loads("[" + table.replace("\n", " ").strip().rstrip(",") + "]")


def ours(bench: str) -> dict:
    command = [bench, "--benchmark_format=json", "--benchmark_repetitions=5"]
    output = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    figures = {}
    for run in output["benchmarks"]:
        if run["run_type"] == "iteration":
            figures[run["run_name"]] = min(run["cpu_time"], figures.get(run["run_name"], 1e30))
    return figures


def main() -> int:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    figures = ours(sys.argv[1])
    inputs = json.dumps([texts("VersionTexts"), texts("SpecifierTexts"), texts("RequirementTexts")])
    python = os.environ.get("CONSTRICTOR_ORACLE_PYTHON", "python3")
    peer = subprocess.run([python, "-c", PEER], input=inputs, capture_output=True, text=True, check=False)
    theirs = json.loads(peer.stdout) if peer.returncode == 0 else {"jobs": {}}
    print(f"packaging {theirs['packaging']}, Python {theirs['python']}" if peer.returncode == 0
          else f"packaging: not measured ({python} has none)")
    print(f"{'job':<22}{'ours ns':>10}{'promised':>10}{'packaging ns':>14}{'ratio':>8}")
    missed = 0
    for job, figure in figures.items():
        promised = PROMISED.get(job)
        other = theirs["jobs"].get(job)
        missed += promised is not None and figure >= promised
        print(f"{job:<22}{figure:>10.1f}{promised or '-':>10}"
              + (f"{other:>14.0f}{other / figure:>8.0f}" if other else f"{'-':>14}{'-':>8}")
              + ("  MISSED" if promised and figure >= promised else ""))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
