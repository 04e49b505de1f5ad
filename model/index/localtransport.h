// SPDX-License-Identifier: MIT
#pragma once

#include "index/transport.h"

namespace constrictor {

/// Gets file: URLs. A folder's page is its index.json, else its index.html. Pages of at most 64 MiB, metadata files of
/// at most 16 MiB.
class LocalTransport final : public Transport
{
public:
    [[nodiscard]] bool isLocal() const override { return true; }
    [[nodiscard]] Fetched<Document> page(const std::string &url, const StopToken &stop) override;
    [[nodiscard]] Fetched<std::string> metadataFile(const std::string &url, const std::optional<Sha256> &sha256,
                                                    const StopToken &stop) override;
    [[nodiscard]] Fetched<std::string> wheelMetadata(const WheelAddress &wheel, const StopToken &stop) override;
    [[nodiscard]] Fetched<std::optional<SourceFacts>> sourceFacts(const WheelAddress &archive,
                                                                  const StopToken &stop) override;
};

} // namespace constrictor
