// SPDX-License-Identifier: MIT
#include "parse/packagelist.h"
#include "fuzz/check.h"
#include "pep/name.h"

using namespace constrictor;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const PackageList list = parsePackageList(fuzz::asText(data, size));
    for (const ListedPackage &package : list.packages) {
        fuzz::check(package.line == 0 || pep::isValidName(package.name), "a listed name is a name");
        fuzz::check(package.version.size() + package.url.size() <= 4 * size, "values come from the text");
    }
    return 0;
}
