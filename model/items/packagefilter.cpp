// SPDX-License-Identifier: MIT
#include "items/packagefilter.h"

namespace constrictor {

namespace {

QString normalized(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[-_.]+"));
    return text.trimmed().toLower().replace(separators, QStringLiteral("-"));
}

} // namespace

bool belongsTo(PackageGroup group, LockState state, bool isUnmet)
{
    switch (group) {
    case PackageGroup::Locked:
        return state == LockState::Locked || state == LockState::Differs;
    case PackageGroup::Conflicts:
        return state == LockState::Differs;
    case PackageGroup::Unmet:
        return isUnmet;
    case PackageGroup::NotLocked:
        return state == LockState::NotLocked;
    case PackageGroup::NotInstalled:
        return state == LockState::NotInstalled || state == LockState::NotApplicable;
    case PackageGroup::All:
        break;
    }
    return true;
}

NameFilter::NameFilter(const QString &text)
    : m_text(text)
{
    const QString name = normalized(text);
    m_hasPattern = name.contains(QLatin1Char('*')) || name.contains(QLatin1Char('?'));
    if (m_hasPattern)
        m_pattern.setPattern(QRegularExpression::wildcardToRegularExpression(name));
    else
        m_part = name.toStdString();
}

bool NameFilter::matches(std::string_view normalizedName) const
{
    if (m_hasPattern)
        return m_pattern.match(QString::fromUtf8(normalizedName.data(), static_cast<qsizetype>(normalizedName.size())))
            .hasMatch();
    return normalizedName.find(m_part) != std::string_view::npos;
}

} // namespace constrictor
