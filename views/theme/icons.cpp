// SPDX-License-Identifier: MIT
#include "views/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

QPixmap render(QLatin1StringView name, const QColor &ink, QSize pixels)
{
    const QString key = "constrictor/%1/%2/%3x%4"_L1.arg(name, ink.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(":/icons/%1.svg"_L1.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", ink.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QLatin1StringView name, Token ink)
        : m_name(name)
        , m_ink(ink)
    {
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return u"constrictor-svg"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : qGuiApp->devicePixelRatio();
        const int edge = std::min(rect.width(), rect.height());
        QRect square(0, 0, edge, edge);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, pixmap((QSizeF(square.size()) * ratio).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const Token ink = mode == QIcon::Disabled ? Token::Disabled : m_ink;
        return render(m_name, color(ink, QGuiApplication::palette()), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap result = pixmap(size, mode, state);
        result.setDevicePixelRatio(scale);
        return result;
    }

private:
    QLatin1StringView m_name;
    Token m_ink;
};

} // namespace

QIcon icon(QLatin1StringView name, Token ink)
{
    return QIcon(new SvgIconEngine(name, ink));
}

QPixmap iconPixmap(QLatin1StringView name, Token ink, int size, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap result = render(name, color(ink, QGuiApplication::palette()), QSize(pixels, pixels));
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

QIcon applicationIcon()
{
    return icon("app-logo"_L1);
}

} // namespace constrictor
