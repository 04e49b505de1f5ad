// SPDX-License-Identifier: MIT
#include "parse/simplepage.h"

#include "parse/pagetext.h"
#include "parse/timestamp.h"
#include "parse/url.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <utility>

namespace constrictor {

namespace {

// Values are taken as they are met (simdjson's "on demand"): no tree of a page of many megabytes is built. An error
// code other than SUCCESS means that the text is broken here, and so the page as a whole.
namespace json = simdjson::ondemand;
using simdjson::error_code;
using simdjson::SUCCESS;

/// The content of a token that is a string without escapes, as nearly all are: nothing is copied for it.
std::optional<std::string_view> plainText(std::string_view token)
{
    const std::size_t end = token.find_last_of('"'); // behind it there may be spaces
    if (!token.starts_with('"') || end == 0 || token.find('\\') != token.npos)
        return std::nullopt;
    return token.substr(1, end - 1);
}

std::string_view textOf(json::value &value)
{
    if (const auto plain = plainText(value.raw_json_token()))
        return *plain;
    std::string_view text;
    return value.get_string().get(text) == SUCCESS ? text : std::string_view();
}

/// The key of a field, of which simdjson knows the start only.
error_code readKey(json::field &field, std::string_view &key)
{
    const char *start = field.key().raw();
    const char *end = start;
    while (*end != '"' && *end != '\\')
        ++end;
    if (*end == '\\')
        return field.unescaped_key().get(key);
    key = std::string_view(start, static_cast<std::size_t>(end - start));
    return SUCCESS;
}

bool flagOf(json::value &value)
{
    bool flag = false;
    return value.get_bool().get(flag) == SUCCESS && flag;
}

/// Calls @p read(key, value) for each field of @p object.
template<typename Read>
error_code eachField(json::object &object, const Read &read)
{
    for (auto found : object) {
        json::field field;
        std::string_view key;
        if (const error_code error = std::move(found).get(field))
            return error;
        if (const error_code error = readKey(field, key))
            return error;
        json::value value = field.value();
        if (const error_code error = read(key, value))
            return error;
    }
    return SUCCESS;
}

/// The sha256 of {"sha256": "..", ..}; @p digest stays where there is none.
error_code readSha256(json::value &value, std::optional<Sha256> &digest)
{
    json::object hashes;
    if (value.get_object().get(hashes))
        return SUCCESS; // of another type: not stated
    return eachField(hashes, [&](std::string_view key, json::value &hash) {
        if (key == "sha256")
            digest = parseSha256(textOf(hash));
        return SUCCESS;
    });
}

/// Reads one entry of "files".
class FileReader
{
public:
    explicit FileReader(TextPool &texts)
        : m_texts(texts)
    {
    }

    [[nodiscard]] error_code read(json::object &fields)
    {
        return eachField(fields, [&](std::string_view key, json::value &value) { return readField(key, value); });
    }

    /// What was read; without a name or URL where it is no file.
    [[nodiscard]] PageFile file()
    {
        if (m_file.name.empty())
            m_file.name = m_texts.keep(fileNameOfUrl(m_file.url));
        return m_file;
    }

private:
    error_code readField(std::string_view key, json::value &value);
    error_code readMetadata(json::value &value);
    error_code readYanked(json::value &value);

    TextPool &m_texts;
    PageFile m_file;
    bool m_hasNewName = false; ///< core-metadata was met, the older name counts no more (PEP 714)
};

error_code FileReader::readField(std::string_view key, json::value &value)
{
    if (key == "filename") {
        m_file.name = m_texts.keep(textOf(value));
    } else if (key == "url") {
        const std::string_view url = textOf(value);
        m_file.url = m_texts.keep(url.substr(0, url.find('#')));
    } else if (key == "requires-python") {
        m_file.requiresPython = m_texts.keep(textOf(value));
    } else if (key == "hashes") {
        return readSha256(value, m_file.sha256);
    } else if (key == "yanked") {
        return readYanked(value);
    } else if (key == "core-metadata" || (key == "dist-info-metadata" && !m_hasNewName)) {
        m_hasNewName = key == "core-metadata";
        return readMetadata(value);
    } else if (key == "size") {
        std::uint64_t size = 0;
        if (value.get_uint64().get(size) == SUCCESS)
            m_file.size = size;
    } else if (key == "upload-time") {
        m_file.uploaded = parseTimestamp(textOf(value));
    }
    return SUCCESS;
}

/// false, true, or the hashes of the metadata file.
error_code FileReader::readMetadata(json::value &value)
{
    json::json_type type{};
    if (const error_code error = value.type().get(type))
        return error;
    m_file.metadataSha256.reset();
    m_file.hasMetadata = type == json::json_type::object || (type == json::json_type::boolean && flagOf(value));
    return type == json::json_type::object ? readSha256(value, m_file.metadataSha256) : SUCCESS;
}

/// false, true, or the reason.
error_code FileReader::readYanked(json::value &value)
{
    json::json_type type{};
    if (const error_code error = value.type().get(type))
        return error;
    m_file.yanked = type == json::json_type::string || (type == json::json_type::boolean && flagOf(value));
    return SUCCESS;
}

error_code readFiles(json::value &value, SimplePage &page)
{
    json::array entries;
    if (const error_code error = value.get_array().get(entries))
        return error;
    for (auto element : entries) {
        json::value entry;
        json::object fields;
        if (const error_code error = element.get(entry))
            return error;
        if (entry.get_object().get(fields))
            continue; // of another type: no file
        FileReader reader(page.texts);
        if (const error_code error = reader.read(fields))
            return error;
        const PageFile file = reader.file();
        if (isFileName(file.name) && !file.url.empty())
            page.files.push_back(file);
    }
    return SUCCESS;
}

/// The api-version of "meta"; 1.0 where it is not stated.
std::string versionIn(json::value &meta)
{
    std::string version = "1.0";
    json::object fields;
    if (meta.get_object().get(fields) == SUCCESS) {
        eachField(fields, [&](std::string_view key, json::value &value) {
            if (key == "api-version")
                version = textOf(value);
            return SUCCESS;
        });
    }
    return version;
}

Error notRecognised(std::string detail)
{
    return Error{ErrorKind::NotRecognised, {}, 0, std::move(detail)};
}

} // namespace

Result<SimplePage> parseJsonPage(std::string_view text)
{
    const simdjson::padded_string padded(text);
    json::parser parser;
    json::document document;
    json::object top;
    if (parser.iterate(padded).get(document) || document.get_object().get(top))
        return notRecognised("json");
    SimplePage page;
    std::string version = "1.0";
    bool hasFiles = false;
    const error_code error = eachField(top, [&](std::string_view key, json::value &value) {
        if (key == "meta")
            version = versionIn(value);
        if (key != "files")
            return SUCCESS;
        hasFiles = true;
        return readFiles(value, page);
    });
    if (!isPageVersionRead(version))
        return notRecognised("api-version " + version);
    if (error || !hasFiles || document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return notRecognised("json");
    return page;
}

} // namespace constrictor
