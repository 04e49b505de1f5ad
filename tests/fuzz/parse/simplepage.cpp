// SPDX-License-Identifier: MIT
#include "parse/simplepage.h"
#include "fuzz/check.h"

using namespace constrictor;

namespace {

void checkPage(const Result<SimplePage> &page)
{
    if (!page)
        return;
    for (const PageFile &file : page->files)
        fuzz::check(!file.name.empty() && !file.url.empty(), "a file has a name and an address");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    checkPage(parseHtmlPage(fuzz::asText(data, size), {}));
    checkPage(parseJsonPage(fuzz::asText(data, size)));
    return 0;
}
