// SPDX-License-Identifier: MIT
#include "parse/directurl.h"

#include <simdjson.h>

namespace constrictor {

std::optional<DirectUrl> parseDirectUrl(std::string_view json)
{
    simdjson::dom::parser parser;
    simdjson::dom::element document;
    std::string_view url;
    if (parser.parse(json.data(), json.size()).get(document) != simdjson::SUCCESS
        || document["url"].get(url) != simdjson::SUCCESS)
        return std::nullopt;
    DirectUrl result;
    result.url = url;
    if (document["dir_info"]["editable"].get(result.editable) != simdjson::SUCCESS)
        result.editable = false;
    return result;
}

} // namespace constrictor
