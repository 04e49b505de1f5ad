# SPDX-License-Identifier: MIT
"""A package index on the loopback that makes pages, metadata and wheels of a scenario when they are asked for."""
import hashlib
import html
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote, unquote

from pip._vendor.packaging.utils import canonicalize_name
from wheels import file_name, metadata, sdist_bytes, wheel_bytes


class SimpleIndex:
    def __init__(self):
        self.releases, self.python, self.files = (lambda name: []), "", {}
        index = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self):
                body, kind = index.answer([unquote(part) for part in self.path.strip("/").split("/")])
                self.send_response(404 if body is None else 200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = "http://127.0.0.1:%d" % self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def serve(self, releases, python):
        """From now on: releases(normalized name) of that Python."""
        self.releases, self.python, self.files = releases, python, {}

    def answer(self, parts):
        if len(parts) == 2 and parts[0] == "simple":
            return self.page(canonicalize_name(parts[1])), "text/html"
        if len(parts) == 3 and parts[0] == "files":
            return self.file(canonicalize_name(parts[1]), parts[2]), "application/octet-stream"
        return None, "text/plain"

    def page(self, name):
        links = []
        for release in self.releases(name):
            file = file_name(release)
            self.files[file] = release
            attributes = ' data-yanked=""' if release.yanked else ""
            if release.other_python:
                attributes += ' data-requires-python="&gt;=99"'
            elif not release.sdist:
                described = hashlib.sha256(metadata(release, self.python)).hexdigest()
                attributes += ' data-core-metadata="sha256=%s" data-dist-info-metadata="sha256=%s"' % (described, described)
            links.append('<a href="/files/%s/%s"%s>%s</a>' % (name, quote(file), attributes, html.escape(file)))
        return ("<!DOCTYPE html>\n<title>%s</title>\n%s\n" % (name, "\n".join(links))).encode() if links else None

    def file(self, name, file):
        described = file.endswith(".metadata")
        release = self.files.get(file[:-len(".metadata")] if described else file)
        if not release or canonicalize_name(release.name) != name:
            return None
        if described:
            return metadata(release, self.python)
        return sdist_bytes(release) if release.sdist else wheel_bytes(release, self.python)
