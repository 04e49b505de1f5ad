// SPDX-License-Identifier: MIT
#include "index/digest.h"

#include <QCryptographicHash>

#include <algorithm>

namespace constrictor {

Sha256 sha256Of(std::string_view bytes)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha256);
    Sha256 digest;
    std::copy(hash.begin(), hash.end(), digest.bytes.begin());
    return digest;
}

} // namespace constrictor
