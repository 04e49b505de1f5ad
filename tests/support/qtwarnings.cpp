// SPDX-License-Identifier: MIT
#include "support/qtwarnings.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

#include <array>

namespace constrictor {

namespace {

struct KnownWarning
{
    const char *pattern;
    const char *why;
};

constexpr auto KnownWarnings = std::to_array<KnownWarning>({
    {"This plugin does not support ", "the offscreen platform cannot raise, grab or place windows"},
    {"QStandardPaths: XDG_RUNTIME_DIR not set", "a bare system has no session"},
    {"QStandardPaths: wrong permissions on runtime directory", "containers make it for all users"},
});

} // namespace

void failOnQtWarnings()
{
    QStringList patterns;
    for (const KnownWarning &known : KnownWarnings)
        patterns.append(QRegularExpression::escape(QLatin1String(known.pattern)));
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!%1)").arg(patterns.join(QLatin1Char('|')))));
}

} // namespace constrictor
