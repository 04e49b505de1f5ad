// SPDX-License-Identifier: MIT
#pragma once

#include "index/transport.h"
#include "index/weborigin.h"

#include <functional>
#include <memory>
#include <string>

namespace constrictor {

/// Gets pages of this machine, and the files that they link: from here, or from the network, as pip does. A page of the
/// network has no such choice; it goes with a NetworkTransport, which reads no file: URL.
class LocalPages final : public Transport
{
public:
    /// What gets files from a host; decides about consent, too.
    using Remote = std::function<std::shared_ptr<Transport>(const WebOrigin &origin)>;

    LocalPages(std::shared_ptr<Transport> local, Remote remote);

    [[nodiscard]] bool isLocal() const override { return true; }
    [[nodiscard]] Fetched<Document> page(const std::string &url, const StopToken &stop) override;
    [[nodiscard]] Fetched<std::string> metadataFile(const std::string &url, const std::optional<Sha256> &sha256,
                                                    const StopToken &stop) override;
    [[nodiscard]] Fetched<std::string> wheelMetadata(const WheelAddress &wheel, const StopToken &stop) override;
    [[nodiscard]] Fetched<std::optional<SourceFacts>> sourceFacts(const WheelAddress &archive,
                                                                  const StopToken &stop) override;

private:
    [[nodiscard]] std::shared_ptr<Transport> transportOf(const std::string &url) const;

    std::shared_ptr<Transport> m_local;
    Remote m_remote;
};

} // namespace constrictor
