// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace constrictor::test {

/// What is wrong with @p value by @p schema, with its place, or an empty text. Knows the keywords that resources/schema
/// uses: type, const, enum, required, properties, additionalProperties, items. Any other keyword is an error.
[[nodiscard]] QString schemaFault(const QJsonValue &value, const QJsonObject &schema, const QString &place = {});

/// The same for the bytes @p json and the file resources/schema/@p name.
[[nodiscard]] QString schemaFault(const QByteArray &json, const QString &name);

} // namespace constrictor::test
