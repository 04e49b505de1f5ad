// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/doctor.h"
#include "support/temporaryfolder.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace constrictor::test {

/// A small root that is built file by file and then scanned and diagnosed by the real readers and rules.
class DoctoredRoot
{
public:
    static constexpr std::string_view site = "usr/local/lib/python3.12/dist-packages";
    static constexpr std::string_view userSite = "root/.local/lib/python3.12/site-packages";

    /// A root with the one package "one 1.0" and no locks.
    DoctoredRoot();

    [[nodiscard]] const TemporaryFolder &folder() const { return m_folder; }

    /// A dist-info in @p where with METADATA (extra @p headers, each ending with a line feed), RECORD and WHEEL.
    void install(std::string_view name, std::string_view version, std::string_view headers = {},
                 std::string_view where = site) const;
    /// /etc/pip/constraint.txt.
    void lock(std::string_view lines) const { m_folder.write("etc/pip/constraint.txt", lines); }

    /// Changes what the readers found, before the rules see it.
    void amend(std::function<void(Environment &)> change) { m_change = std::move(change); }
    void setCuda(const Cuda &cuda)
    {
        amend([cuda](Environment &environment) { environment.cuda = cuda; });
    }

    [[nodiscard]] Diagnosis diagnosis(const Knowledge &knowledge = {}) const;

    /// What @p rule said as lines: "severity code(arguments) xCOUNT @path:line", details indented; "passed" alone or
    /// "cannot tell" where it found nothing or was not asked.
    [[nodiscard]] std::string verdict(std::string_view rule, const Knowledge &knowledge = {}) const;

private:
    TemporaryFolder m_folder;
    std::function<void(Environment &)> m_change;
};

/// The same lines for every finding that is not a plain passed one.
[[nodiscard]] std::string structureOf(const Diagnosis &diagnosis);

/// Knowledge from a JSON text without its "schema"; the text must be right.
[[nodiscard]] Knowledge knowledgeOf(std::string_view members);

} // namespace constrictor::test
