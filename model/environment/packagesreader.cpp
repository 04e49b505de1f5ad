// SPDX-License-Identifier: MIT
#include "environment/packagesreader.h"

#include "base/largepages.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace constrictor {

namespace {

constexpr std::size_t blockSize = 64; ///< entries between two looks at the stop token
constexpr std::size_t entriesPerThread = 1000; ///< for fewer, a thread costs more than the wait that it saves
constexpr std::size_t threadLimit = 8;

/// Entries are handed out in blocks; every block keeps its own problems, so that their order does not depend on the
/// threads.
class ReadingJob
{
public:
    ReadingJob(const Root &root, const MetadataListing &found, PackageScope scope, const StopToken &stop)
        : m_root(root)
        , m_found(found)
        , m_scope(scope)
        , m_stop(stop)
        , m_problems((found.entries.size() + blockSize - 1) / blockSize)
    {
        reserveLargePages(m_packages, found.entries.size());
        m_packages.resize(found.entries.size());
    }

    void work(const ProgressSink &progress)
    {
        std::string buffer;
        for (std::size_t block = m_next++; block < m_problems.size() && !m_stop.stop_requested(); block = m_next++) {
            const std::size_t end = std::min((block + 1) * blockSize, m_packages.size());
            for (std::size_t i = block * blockSize; i < end; ++i) {
                const MetadataEntry &entry = m_found.entries[i];
                m_packages[i] =
                    readPackage(m_root, m_found.folders[entry.folder], entry, m_scope, buffer, m_problems[block]);
            }
            if (progress)
                progress({Stage::ReadingMetadata, end, m_packages.size()});
        }
    }

    [[nodiscard]] std::size_t threads() const
    {
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        return std::clamp<std::size_t>(m_packages.size() / entriesPerThread, 1, std::min(cores, threadLimit));
    }
    [[nodiscard]] std::vector<InstalledPackage> takePackages() { return std::move(m_packages); }
    void takeProblems(std::vector<FileProblem> &problems)
    {
        for (std::vector<FileProblem> &block : m_problems)
            std::move(block.begin(), block.end(), std::back_inserter(problems));
    }

private:
    const Root &m_root;
    const MetadataListing &m_found;
    PackageScope m_scope;
    const StopToken &m_stop;
    std::atomic<std::size_t> m_next = 0;
    std::vector<InstalledPackage> m_packages;
    std::vector<std::vector<FileProblem>> m_problems; ///< by block
};

} // namespace

Result<std::vector<InstalledPackage>> readPackages(const Root &root, const MetadataListing &found, PackageScope scope,
                                                   const StopToken &stop, const ProgressSink &progress,
                                                   std::vector<FileProblem> &problems)
{
    ReadingJob job(root, found, scope, stop);
    {
        std::vector<std::jthread> others(job.threads() - 1);
        for (std::jthread &thread : others)
            thread = std::jthread([&job] { job.work({}); });
        job.work(progress);
    }
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled, .path = {}, .detail = {}};
    job.takeProblems(problems);
    return job.takePackages();
}

} // namespace constrictor
