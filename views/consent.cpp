// SPDX-License-Identifier: MIT
#include "views/consent.h"

#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr auto AllowedKey = "index/allowed"_L1;
constexpr auto RefusedKey = "index/refused"_L1;

std::set<WebOrigin> originsBelow(QLatin1StringView key)
{
    std::set<WebOrigin> origins;
    const QStringList texts = QSettings().value(key).toStringList();
    for (const QString &text : texts) {
        if (auto origin = webOriginOf(text.toStdString()))
            origins.insert(*std::move(origin));
    }
    return origins;
}

void store(QLatin1StringView key, const std::set<WebOrigin> &origins)
{
    QStringList texts;
    for (const WebOrigin &origin : origins)
        texts.append(QString::fromStdString(origin.toString()));
    QSettings().setValue(key, texts);
}

} // namespace

IndexConsent loadConsent()
{
    return {originsBelow(AllowedKey), originsBelow(RefusedKey)};
}

void saveConsent(const WebOrigin &origin, bool allowed)
{
    IndexConsent consent = loadConsent();
    (allowed ? consent.allowed : consent.refused).insert(origin);
    (allowed ? consent.refused : consent.allowed).erase(origin);
    store(AllowedKey, consent.allowed);
    store(RefusedKey, consent.refused);
}

} // namespace constrictor
