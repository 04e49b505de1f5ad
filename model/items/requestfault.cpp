// SPDX-License-Identifier: MIT
#include "items/requestfault.h"

#include "pep/requirement.h"
#include "wording/requirementfaults.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

bool isReadable(const QString &text, const PipRules &rules)
{
    const auto requirement = pep::Requirement::parse(text.toStdString());
    return requirement && (rules.readsLegacy || !requirement->legacy);
}

/// @p text with the operators that people mean: "a=1" and "a 1" as "a==1", "a=>1" as "a>=1".
QString withOperators(const QString &text)
{
    static const QRegularExpression turned(u"=([<>])"_s);
    static const QRegularExpression single(u"(?<![=<>!~])=(?!=)"_s);
    static const QRegularExpression none(u"^([\\w.\\[\\],-]+)\\s+v?(\\d)"_s);
    QString changed = text.trimmed();
    changed.replace(turned, u"\\1="_s).replace(single, u"=="_s).replace(none, u"\\1==\\2"_s);
    return changed;
}

} // namespace

std::optional<RequestFault> requestFault(const QString &text, const PipRules &rules)
{
    if (isReadable(text, rules))
        return std::nullopt;
    if (const QString changed = withOperators(text); isReadable(changed, rules)) {
        const bool isExact = changed.contains("=="_L1);
        return RequestFault{
            isExact ? QCoreApplication::translate("RequestFault", "Use == for an exact version: %1").arg(changed)
                    : QCoreApplication::translate("RequestFault", "Write >= and <= this way: %1").arg(changed),
            changed};
    }
    return RequestFault{requirementFaultWords(text.toStdString()), {}};
}

} // namespace constrictor
