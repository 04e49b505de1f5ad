// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "index/indexproblem.h"
#include "parse/sha256.h"
#include "wheel/sourcearchive.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace constrictor {

/// Either what was asked for or the problem that prevented it.
template<typename T>
using Fetched = std::variant<T, IndexProblem>;

enum class PageFormat : std::uint8_t { Html, Json };

struct Document
{
    std::string text;
    std::string url; ///< after redirects, without credentials
    PageFormat format = PageFormat::Html;
    std::optional<IndexProblem> problem; ///< why a copy of the cache had to do that could not be checked
    bool isChecked = true; ///< false for such a copy, and for all copies of a run that asks no network
};

/// Larger source archives are not fetched for a few lines of metadata.
inline constexpr std::uint64_t largestSourceArchive = 16'777'216;

/// A wheel whose METADATA is wanted, or a source archive.
struct WheelAddress
{
    std::string url;
    std::optional<Sha256> sha256; ///< of the file: with it, what was read once counts for ever
    std::string_view normalizedName; ///< of the project
};

/// Gets what URLs name, from files or from the network. Blocks until it is there or @p stop is set.
class Transport
{
public:
    virtual ~Transport() = default;

    /// Whether everything it gets lies on this machine.
    [[nodiscard]] virtual bool isLocal() const = 0;

    /// A page; for a folder the page in it.
    [[nodiscard]] virtual Fetched<Document> page(const std::string &url, const StopToken &stop) = 0;

    /// A metadata file (PEP 658), checked against @p sha256 where it is known.
    [[nodiscard]] virtual Fetched<std::string> metadataFile(const std::string &url, const std::optional<Sha256> &sha256,
                                                            const StopToken &stop) = 0;

    /// METADATA out of a wheel.
    [[nodiscard]] virtual Fetched<std::string> wheelMetadata(const WheelAddress &wheel, const StopToken &stop) = 0;

    /// What a source archive states about itself; without a value where it is too large to be fetched, or is none.
    [[nodiscard]] virtual Fetched<std::optional<SourceFacts>> sourceFacts(const WheelAddress &archive,
                                                                          const StopToken &stop) = 0;

    /// Says that the page will likely be asked for. Does not block.
    virtual void prefetchPage(const std::string &url) { static_cast<void>(url); }
};

} // namespace constrictor
