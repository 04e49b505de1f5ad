// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace constrictor {

/// Names the open environment and its place; its menu opens another one.
class EnvironmentButton : public QToolButton
{
    Q_OBJECT

public:
    explicit EnvironmentButton(QWidget *parent = nullptr);

    /// An empty @p name means that nothing is open.
    void setEnvironment(const QString &name, const QString &path);
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    QString m_path;
    bool m_narrow = false;
};

} // namespace constrictor
