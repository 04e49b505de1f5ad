// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/tokens.h"

#include <QIcon>

namespace constrictor {

/// The drawing resources/icons/NAME.svg in the colour of a token. It is drawn when it is painted, in the scheme that
/// the application has then, at the device's pixel ratio; disabled it has Token::Disabled.
[[nodiscard]] QIcon icon(QLatin1StringView name, Token ink = Token::Text2);

/// The same as a pixmap, for painting code. @p size is the edge in device independent pixels.
[[nodiscard]] QPixmap iconPixmap(QLatin1StringView name, Token ink, int size, qreal devicePixelRatio);

/// The program's own sign in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace constrictor
