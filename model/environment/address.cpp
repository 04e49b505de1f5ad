// SPDX-License-Identifier: MIT
#include "environment/address.h"

#include "parse/url.h"
#include "pep/wheelname.h"

#include <utility>

namespace constrictor {

Address addressOf(const pep::Requirement &requirement)
{
    Address address{requirement.url.substr(0, requirement.url.find('#')), std::nullopt};
    std::optional<pep::WheelName> wheel = pep::WheelName::parse(fileNameOfUrl(address.url));
    if (wheel && wheel->normalizedName == requirement.normalizedName)
        address.version = std::move(wheel->version);
    return address;
}

bool isFrom(const InstalledPackage &package, const Address &address)
{
    return package.directUrl == address.url || (address.version && package.version == address.version);
}

} // namespace constrictor
