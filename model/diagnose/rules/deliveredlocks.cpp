// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/places.h"
#include "diagnose/rule.h"
#include "pep/name.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

/// The locks that this image was delivered with, if they are known.
const DeliveredLocks *deliveredFor(const Subject &subject)
{
    const NgcRelease &image = *subject.environment.ngc;
    const std::string &release = image.baseRelease.empty() ? image.release : image.baseRelease;
    for (const DeliveredLocks &locks : subject.knowledge.deliveredLocks) {
        if (locks.product == image.product && locks.release == release)
            return &locks;
    }
    return nullptr;
}

/// The row of that name if a constraint line names it.
const LockedPackage *lockedRow(const Subject &subject, const std::string &normalizedName)
{
    const auto row = std::ranges::lower_bound(subject.packages, normalizedName, {}, &LockedPackage::normalizedName);
    const bool found = row != subject.packages.end() && row->normalizedName == normalizedName && !row->locks.empty();
    return found ? &*row : nullptr;
}

bool isSame(const std::string &locked, const std::string &delivered)
{
    const std::optional<pep::Version> one = pep::Version::parse(locked);
    const std::optional<pep::Version> other = pep::Version::parse(delivered);
    return one && other ? *one == *other : locked == delivered;
}

void judge(const Subject &subject, std::string_view line, Cases &cases)
{
    const std::size_t equals = line.find("==");
    if (equals == std::string_view::npos)
        return;
    const std::string name(line.substr(0, equals));
    const std::string version(line.substr(equals + 2));
    const LockedPackage *row = lockedRow(subject, pep::normalizedName(name));
    if (!row)
        cases.add([&] { return Detail{{"delivered-lock-removed", {name, version}}, {}}; });
    else if (const std::string locked = lockedText(subject.environment, *row); !isSame(locked, version))
        cases.add([&] {
            return Detail{{"delivered-lock-moved", {std::string(row->name), version, locked}},
                          lockPlace(subject.environment, row->locks.front())};
        });
}

std::vector<Finding> check(const Subject &subject)
{
    const DeliveredLocks *delivered = deliveredFor(subject);
    if (!delivered || subject.environment.constraintFiles.empty())
        return {};
    Cases cases("delivered-locks", Severity::Warning);
    for (const std::string &line : delivered->lines)
        judge(subject, line, cases);
    std::vector<Finding> findings = std::move(cases).findings({delivered->product, delivered->release});
    for (Finding &finding : findings)
        finding.known = delivered->text;
    return findings;
}

constexpr std::array<std::string_view, 3> codes{"delivered-locks", "delivered-lock-moved", "delivered-lock-removed"};

} // namespace

constinit const Rule deliveredLocks{"delivered-locks", Severity::Warning, Category::Advice, Need::Image, codes, check};

} // namespace constrictor
