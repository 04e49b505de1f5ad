#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the SARIF of `doctor` against the schema that OASIS publishes; by hand, because the schema is not ours to keep.

    publishedsarif.py SCHEMA CONSTRICTOR_CLI ROOT...

SCHEMA: sarif-schema-2.1.0.json (Debian's gcc-15-source has it below gcc/testsuite/lib). Needs jsonschema[format].
Each ROOT is written in each language. Exit 1 if a report does not fit.
"""
import json
import subprocess
import sys

from jsonschema import FormatChecker
from jsonschema.validators import validator_for


def faults_of(validator, program, root, language):
    run = subprocess.run([program, "doctor", root, "--format=sarif", "--lang", language, "--fail-on=never"],
                         stdout=subprocess.PIPE, check=True)
    report = json.loads(run.stdout)
    print(f"{root} ({language}): {len(report['runs'][0]['results'])} results")
    return [f"{'/'.join(map(str, fault.absolute_path))}: {fault.message}" for fault in validator.iter_errors(report)]


def main():
    schema_file, program, *roots = sys.argv[1:]
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    validator = validator_for(schema)(schema, format_checker=FormatChecker())
    faults = [fault for root in roots for language in ("en", "ja", "ko")
              for fault in faults_of(validator, program, root, language)]
    print("\n".join(faults) if faults else "every report fits")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
