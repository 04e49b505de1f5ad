#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""accessibletree.py CONSTRICTOR CONSTRICTOR_CLI: reads the window as a screen reader does and compares it with what the
command line says about the same environment. Needs an X server and a session bus; exit code 77: no AT-SPI here."""

import json
import os
import subprocess
import sys
import tempfile
import time

try:
    import pyatspi
except ImportError:
    print("NOT RUN: python3-pyatspi is not installed")
    sys.exit(77)

ROOT = "demo:ngc-25.04"
PATIENCE = 60  # seconds
FOCUSABLE_ROLES = {"push button", "toggle button", "menu", "text", "tree", "tree table", "check box", "link"}


def walk(node, depth=0):
    """The node and all below it; the cells of a large table are left to whoever asks for them."""
    yield node
    if depth > 40 or node.getRoleName() in ("tree", "tree table", "table"):
        return
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield from walk(child, depth + 1)


def wait_for(what, find, process=None):
    """What find() gives, once it gives something; while the process lives, where one is named."""
    end = time.time() + PATIENCE
    while time.time() < end:
        assert process is None or process.poll() is None, f"the program ended with {process.poll()} before {what} came"
        try:
            found = find()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(f"{what} did not come within {PATIENCE} s")


def window():
    desktop = pyatspi.Registry.getDesktop(0)
    for i in range(desktop.childCount):
        application = desktop.getChildAtIndex(i)
        if application is not None and application.name.lower() == "constrictor":
            return application
    return None


def showing(application):
    return [node for node in walk(application) if node.getState().contains(pyatspi.STATE_SHOWING)]


def named(application, name, role=None):
    for node in showing(application):
        if node.name == name and (role is None or node.getRoleName() == role):
            return node
    return None


def press(node):
    action = node.queryAction()
    for i in range(action.nActions):
        if action.getName(i).lower() in ("press", "toggle", "click"):
            action.doAction(i)
            return
    raise AssertionError(f"{node.name} cannot be pressed: {[action.getName(i) for i in range(action.nActions)]}")


def command_line(cli, command, *arguments):
    done = subprocess.run([cli, command, ROOT, *arguments, "--format", "json"], capture_output=True, text=True,
                          check=False)
    return json.loads(done.stdout)


def check_no_empty_names(application, page):
    for node in showing(application):
        if node.getState().contains(pyatspi.STATE_FOCUSABLE) and node.getRoleName() in FOCUSABLE_ROLES:
            assert node.name, f"{page}: a {node.getRoleName()} without a name"


def check_overview(application, cli):
    findings = [each for each in command_line(cli, "doctor")["findings"] if each["severity"] != "passed"]
    assert findings, "the demo has findings"
    names = {node.name for node in showing(application)}
    for finding in findings:
        title = f"{finding['severity'].capitalize()}: {finding['title']}"
        assert title in names, f"no card is called {title!r}"
        assert finding["title"] in names, f"no label says {finding['title']!r}"
        assert finding["why"] in names, f"no label says {finding['why']!r}"
    check_no_empty_names(application, "overview")
    return len(findings)


def check_packages(application, cli):
    packages = command_line(cli, "list")["packages"]
    tree = wait_for("the list of packages", lambda: next(
        (node for node in showing(application) if node.getRoleName() in ("tree", "tree table")), None))
    table = tree.queryTable()
    assert table.nRows == len(packages), f"{table.nRows} rows, {len(packages)} packages"
    for row, package in enumerate(packages[:40]):
        spoken = table.getAccessibleAt(row, 0).name
        for part in (package["name"], package.get("installed") or ""):
            assert part in spoken, f"row {row} says {spoken!r} and not {part!r}"
        assert "installed" in spoken or "lock" in spoken, spoken
    check_no_empty_names(application, "packages")
    return len(packages)


def check_plan(application, cli):
    """A request whose plan keeps a known bad pair apart: both programs have to know it."""
    request = "transformers>=4.50,<5"
    plan = command_line(cli, "plan", request)
    assert plan["lock_edits"], "the pair needs a lock edit"
    press(wait_for("the examples", lambda: named(application, f"Ask for {request}")))
    wait_for(f"the verdict {plan['headline']!r}", lambda: any(
        node.name.startswith(plan["headline"]) for node in showing(application)))
    check_no_empty_names(application, "plan")
    return len(plan["lock_edits"])


def main():
    program, cli = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1", HOME=home,
                           XDG_CONFIG_HOME=home, LC_ALL="C.UTF-8", NO_AT_BRIDGE="0")
        process = subprocess.Popen([program, "--lang", "en", "--theme", "light", "--size", "1440x900", ROOT],
                                   env=environment)
        try:
            application = wait_for("the window", window, process)
            wait_for("the overview", lambda: named(application, "Findings"))
            findings = check_overview(application, cli)
            press(named(application, "Packages"))
            packages = check_packages(application, cli)
            press(named(application, "Plan"))
            edits = check_plan(application, cli)
        finally:
            process.terminate()
            process.wait(10)
    print(f"{findings} findings, {packages} packages and {edits} lock edits read through AT-SPI")


if __name__ == "__main__":
    main()
