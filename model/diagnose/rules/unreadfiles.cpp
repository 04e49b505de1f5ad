// SPDX-License-Identifier: MIT
#include "diagnose/rule.h"
#include "diagnose/unread.h"

namespace constrictor {

namespace {

std::vector<Finding> check(const Subject &subject)
{
    return unreadFindings(subject.environment);
}

} // namespace

constinit const Rule unreadFiles{"unread-files", Severity::Warning, Category::Packages,
                                 Need::Nothing,  unreadCodes,       check};

} // namespace constrictor
