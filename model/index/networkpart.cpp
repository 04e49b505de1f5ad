// SPDX-License-Identifier: MIT
#include "index/networkpart_p.h"

#include <QCoreApplication>
#include <QLibrary>

namespace constrictor {

std::variant<MakeNetworkLoop, std::string> loadNetworkPart()
{
    QLibrary part(QCoreApplication::applicationDirPath() + QLatin1String("/../lib/constrictor/network.so"));
    part.setLoadHints(QLibrary::PreventUnloadHint); // its objects may outlive whoever asked first
    if (const auto make = reinterpret_cast<MakeNetworkLoop>(part.resolve(networkPartEntry)))
        return make;
    return part.errorString().toStdString();
}

} // namespace constrictor
