# SPDX-License-Identifier: MIT
"""A package index on the loopback that passes on what another one says, and keeps the facts that passed.

Pages come as PEP 691 JSON with the upload times that the other index states in its HTML, where pip does not read them,
and with metadata files, taken out of the remote wheels by range requests: so pip needs no wheel for a dry run.
"""
import email.parser
import html.parser
import http.server
import io
import json
import threading
import zipfile
from urllib.parse import unquote, urljoin

from pip._vendor import requests
from pip._vendor.packaging.requirements import InvalidRequirement, Requirement
from pip._vendor.packaging.tags import sys_tags
from pip._vendor.packaging.utils import (InvalidSdistFilename, InvalidWheelFilename, canonicalize_name,
                                         parse_sdist_filename, parse_wheel_filename)


# As constrictor-cli asks: some indexes state upload times only to those who know of JSON pages.
PAGE_TYPES = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.2, text/html; q=0.01"


class PageReader(html.parser.HTMLParser):
    """The files of an HTML page as entries of a JSON page."""

    def __init__(self, url):
        super().__init__()
        self.url, self.files = url, []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag != "a" or not values.get("href"):
            return
        url = urljoin(self.url, values["href"]).partition("#")[0]
        entry = {"filename": unquote(url.rpartition("/")[2]), "url": url, "hashes": {},
                 "upload-time": values.get("data-upload-time"), "yanked": "data-yanked" in values}
        if values.get("data-requires-python"):
            entry["requires-python"] = values["data-requires-python"]
        self.files.append(entry)


class RemoteFile(io.RawIOBase):
    """A file on a server that gives ranges, read where zipfile looks."""

    def __init__(self, session, url):
        self.session, self.url, self.place = session, url, 0
        tail = session.get(url, headers={"Range": "bytes=-65536", "Accept-Encoding": "identity"}, timeout=60)
        tail.raise_for_status()
        self.size = int(tail.headers["Content-Range"].rpartition("/")[2])
        self.tail = tail.content

    def seekable(self):
        return True

    def readable(self):
        return True

    def seek(self, offset, whence=io.SEEK_SET):
        self.place = offset + (0, self.place, self.size)[whence]
        return self.place

    def readinto(self, buffer):
        end = min(self.place + len(buffer), self.size)
        tail_start = self.size - len(self.tail)
        if self.place >= tail_start:
            data = self.tail[self.place - tail_start:end - tail_start]
        elif self.place >= end:
            return 0
        else:
            headers = {"Range": "bytes=%d-%d" % (self.place, end - 1), "Accept-Encoding": "identity"}
            data = self.session.get(self.url, headers=headers, timeout=60).content
        buffer[:len(data)] = data
        self.place += len(data)
        return len(data)


def read_metadata(session, url):
    with zipfile.ZipFile(io.BufferedReader(RemoteFile(session, url), 65536)) as archive:
        names = [name for name in archive.namelist() if name.count("/") == 1 and name.endswith(".dist-info/METADATA")]
        return archive.read(names[0])


class RecordingIndex:
    def __init__(self, upstream):
        self.upstream, self.session, self.lock = upstream.rstrip("/") + "/", requests.Session(), threading.Lock()
        self.pages, self.wheels, self.metadata = {}, {}, {}  # by name; URL and METADATA by file name
        index = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                index.answer(self)

            def log_message(self, *args):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = "http://127.0.0.1:%d" % self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, handler):
        with self.lock:
            body, kind = self.page(handler.path), "application/vnd.pypi.simple.v1+json"
            if body is None:
                body, kind = self.metadata_of(handler.path), "text/plain"
        handler.send_response(404 if body is None else 200)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body or b"")))
        handler.end_headers()
        handler.wfile.write(body or b"")

    def page(self, path):
        if not path.startswith("/simple/"):
            return None
        name = path.split("/")[2]
        if name not in self.pages:
            reply = self.session.get(self.upstream + name + "/", headers={"Accept": PAGE_TYPES}, timeout=60)
            reader = PageReader(reply.url)
            if reply.ok:
                reader.feed(reply.text)
            self.pages[name] = reader.files if reply.ok else None
            self.wheels.update((file["filename"], file["url"]) for file in reader.files)
        if self.pages[name] is None:
            return None
        files = [{**file, "url": "/files/" + file["filename"], "core-metadata": file["filename"].endswith(".whl")}
                 for file in self.pages[name]]
        return json.dumps({"meta": {"api-version": "1.1"}, "name": name, "versions": [], "files": files}).encode()

    def metadata_of(self, path):
        name = unquote(path.rpartition("/")[2]).removesuffix(".metadata")
        if not path.endswith(".metadata") or name not in self.wheels:
            return None
        if name not in self.metadata:
            self.metadata[name] = read_metadata(self.session, self.wheels[name])
        return self.metadata[name]

    def write(self, path, day):
        """The facts that passed, in the form that tests/support/replayedindex.h reads."""
        facts = Facts(self.metadata)
        lines = [line for name in sorted(self.pages) if self.pages[name] is not None
                 for line in ["p " + name, *facts.files(self.pages[name], day)]]
        with open(path, "w", encoding="utf-8") as out:
            out.write("constrictor-replay 1\n" + "".join("r %s\n" % text for text in facts.texts))
            out.write("\n".join(lines) + "\n")


def version_of(file_name):
    """The version that a file's name states; nothing where pip would not know it."""
    try:
        parts = parse_wheel_filename(file_name) if file_name.endswith(".whl") else parse_sdist_filename(file_name)
    except (InvalidWheelFilename, InvalidSdistFilename):
        return None
    return parts[1]


class Facts:
    """What this interpreter's pip needs to know of files, as lines of a replay."""

    def __init__(self, metadata):
        self.tags = frozenset(sys_tags())
        self.read = {name: email.parser.HeaderParser().parsestr(text.decode(errors="replace"))
                     for name, text in metadata.items()}
        self.texts = {}  # requirement texts, numbered
        self.asked = set()  # (name, extra) that some requirement asks for
        for one in self.read.values():
            for text in one.get_all("Requires-Dist", []):
                try:
                    requirement = Requirement(text)
                except InvalidRequirement:
                    continue
                self.asked |= {(canonicalize_name(requirement.name), extra) for extra in requirement.extras}

    def counts(self, name, text):
        """Whether the requirement can matter for what was asked for; unreadable ones do."""
        try:
            marker = Requirement(text).marker
        except InvalidRequirement:
            return True
        extras = ["", *(extra for owner, extra in self.asked if owner == name)]
        return not marker or any(marker.evaluate({"extra": extra}) for extra in extras)

    def files(self, files, day):
        """One line for each file that this interpreter can take, one for each version of which it can take none, and
        the first that is too young."""
        young, kept = [], {}
        for file in files:
            version = version_of(file["filename"])
            if version and not file["upload-time"] < day:
                young.append(file)
            elif version:
                kept.setdefault(version, []).append(file)
        for same in [*kept.values(), young[:1]]:
            fits = [file for file in same if file["filename"].endswith(".whl")
                    and parse_wheel_filename(file["filename"])[3] & self.tags]
            for file in fits or same[:1]:
                yield self.line(file)

    def line(self, file):
        """f NAME UPLOADED YANKED REQUIREMENTS EXTRAS REQUIRES-PYTHON, a dash for nothing and for what nobody asked."""
        requirements = extras = "-"
        metadata = self.read.get(file["filename"])
        if metadata:
            name = canonicalize_name(metadata["Name"])
            texts = [text for text in metadata.get_all("Requires-Dist", []) if self.counts(name, text)]
            requirements = ",".join(str(self.texts.setdefault(text, len(self.texts))) for text in texts) or "none"
            extras = ",".join(extra for extra in metadata.get_all("Provides-Extra", [])
                              if (name, extra) in self.asked) or "-"
        return " ".join(["f", file["filename"], file["upload-time"][:19] + "Z", "y" if file["yanked"] else "-",
                         requirements, extras, file.get("requires-python") or "-"])
