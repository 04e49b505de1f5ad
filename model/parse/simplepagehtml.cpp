// SPDX-License-Identifier: MIT
#include "parse/simplepage.h"

#include "parse/pagetext.h"
#include "parse/timestamp.h"
#include "parse/url.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace constrictor {

namespace {

constexpr int deepestElement = 1'000;

std::string_view viewOf(const xmlChar *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

/// "sha256=<digits>"; anything else has no hash.
std::optional<Sha256> sha256Of(std::string_view statement)
{
    return statement.starts_with("sha256=") ? parseSha256(statement.substr(7)) : std::nullopt;
}

/// The hash in a fragment such as "sha256=<digits>&egg=name".
std::optional<Sha256> sha256OfFragment(std::string_view fragment)
{
    while (!fragment.empty()) {
        const std::size_t end = std::min(fragment.find('&'), fragment.size());
        if (const auto hash = sha256Of(fragment.substr(0, end)))
            return hash;
        fragment.remove_prefix(std::min(end + 1, fragment.size()));
    }
    return std::nullopt;
}

std::string_view trimmed(std::string_view text)
{
    static constexpr std::string_view spaces = " \t\r\n\f";
    const std::size_t first = text.find_first_not_of(spaces);
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

/// Takes the parser's events and fills a page; stops the parser where going on makes no sense.
class PageReader
{
public:
    explicit PageReader(StopToken stop)
        : m_stop(std::move(stop))
    {
    }

    void attach(xmlParserCtxtPtr parser) { m_parser = parser; }
    void startElement(std::string_view name, const xmlChar **attributes);
    void endElement() { m_depth = std::max(0, m_depth - 1); }

    /// The page, or why reading it stopped.
    [[nodiscard]] Result<SimplePage> result() &&;

private:
    void fail(ErrorKind kind, std::string detail);
    void readAnchor(const xmlChar **attributes);
    void readMeta(const xmlChar **attributes);

    StopToken m_stop;
    xmlParserCtxtPtr m_parser = nullptr;
    SimplePage m_page;
    std::optional<Error> m_error;
    int m_depth = 0;
};

void PageReader::fail(ErrorKind kind, std::string detail)
{
    m_error = Error{kind, {}, 0, std::move(detail)};
    xmlStopParser(m_parser);
}

void PageReader::startElement(std::string_view name, const xmlChar **attributes)
{
    if (m_stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    if (++m_depth > deepestElement)
        return fail(ErrorKind::NotRecognised, "html");
    if (!attributes)
        return;
    if (name == "a")
        readAnchor(attributes);
    else if (name == "meta")
        readMeta(attributes);
    else if (name == "base" && m_page.base.empty()) {
        for (; attributes[0]; attributes += 2) {
            if (viewOf(attributes[0]) == "href")
                m_page.base = m_page.texts.keep(trimmed(viewOf(attributes[1])));
        }
    }
}

void PageReader::readAnchor(const xmlChar **attributes)
{
    PageFile file;
    bool hasNewName = false;
    for (; attributes[0]; attributes += 2) {
        const std::string_view key = viewOf(attributes[0]);
        const std::string_view value = viewOf(attributes[1]);
        if (key == "href") {
            const std::string_view link = trimmed(value);
            const std::size_t hash = std::min(link.find('#'), link.size());
            file.url = m_page.texts.keep(link.substr(0, hash));
            file.sha256 = sha256OfFragment(link.substr(std::min(hash + 1, link.size())));
        } else if (key == "data-requires-python") {
            file.requiresPython = m_page.texts.keep(value);
        } else if (key == "data-yanked") {
            file.yanked = true;
        } else if (key == "data-core-metadata" || (key == "data-dist-info-metadata" && !hasNewName)) {
            hasNewName = key == "data-core-metadata";
            file.hasMetadata = value != "false";
            file.metadataSha256 = sha256Of(value);
        } else if (key == "data-upload-time") {
            file.uploaded = parseTimestamp(value);
        }
    }
    const std::string name = fileNameOfUrl(file.url);
    if (!isFileName(name))
        return;
    file.name = m_page.texts.keep(name);
    m_page.files.push_back(file);
}

/// <meta name="pypi:repository-version" content="1.1">, PEP 629.
void PageReader::readMeta(const xmlChar **attributes)
{
    bool isVersion = false;
    std::string_view content;
    for (; attributes[0]; attributes += 2) {
        if (viewOf(attributes[0]) == "name")
            isVersion = viewOf(attributes[1]) == "pypi:repository-version";
        else if (viewOf(attributes[0]) == "content")
            content = viewOf(attributes[1]);
    }
    if (isVersion && !isPageVersionRead(content))
        fail(ErrorKind::NotRecognised, "api-version " + std::string(content));
}

Result<SimplePage> PageReader::result() &&
{
    if (m_error)
        return *std::move(m_error);
    return std::move(m_page);
}

void onStart(void *reader, const xmlChar *name, const xmlChar **attributes)
{
    static_cast<PageReader *>(reader)->startElement(viewOf(name), attributes);
}

void onEnd(void *reader, const xmlChar *)
{
    static_cast<PageReader *>(reader)->endElement();
}

} // namespace

Result<SimplePage> parseHtmlPage(std::string_view text, const StopToken &stop)
{
    if (text.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return Error{ErrorKind::TooLarge, {}, 0, {}};
    if (text.empty())
        return SimplePage{};
    PageReader reader(stop);
    const std::unique_ptr<xmlParserCtxt, void (*)(xmlParserCtxtPtr)> parser(
        htmlCreateMemoryParserCtxt(text.data(), static_cast<int>(text.size())), htmlFreeParserCtxt);
    if (!parser)
        return Error{ErrorKind::TooLarge, {}, 0, {}};
    htmlSAXHandler events{}; // no tree is built, nothing is printed
    events.startElement = onStart;
    events.endElement = onEnd;
    *parser->sax = events;
    parser->userData = &reader;
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    reader.attach(parser.get());
    htmlParseDocument(parser.get());
    return std::move(reader).result();
}

} // namespace constrictor
