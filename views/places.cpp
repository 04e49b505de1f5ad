// SPDX-License-Identifier: MIT
#include "views/places.h"

#include "analysis/demo.h"
#include "views/ignoredfindings.h"

#include <QFile>

namespace constrictor {

Inputs inputsOf(const QString &name)
{
    Inputs inputs;
    if (name == QLatin1StringView(demoName.data(), demoName.size()))
        inputs.displayName = demoName;
    else
        inputs.root = QFile::encodeName(name).toStdString();
    return inputs;
}

bool isSamePlace(const Inputs &one, const Inputs &other)
{
    if (isDemo(one) || isDemo(other))
        return one.displayName == other.displayName;
    return one.root == other.root || (!environmentKey(one).empty() && environmentKey(one) == environmentKey(other));
}

} // namespace constrictor
