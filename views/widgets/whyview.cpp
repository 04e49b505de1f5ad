// SPDX-License-Identifier: MIT
#include "views/widgets/whyview.h"

#include "views/theme/icons.h"
#include "views/widgets/codeblock.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/whyrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace constrictor {

WhyView::WhyView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void WhyView::showAnswer(const std::optional<Answer> &answer)
{
    m_answer = answer;
    m_lines = answer ? whyLines(*answer) : std::vector<WhyLine>();
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(8);
    if (answer) {
        const PlanResult &plan = answer->solved->plan;
        if (!m_lines.empty())
            addHead(plan);
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            addLine(m_lines[i], i);
        addPip(plan);
    }
    m_column->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
}

void WhyView::addHead(const PlanResult &plan)
{
    QWidget *content = m_column->parentWidget();
    auto *row = new QHBoxLayout;
    row->addWidget(makeTextLabel(whyTitle(plan), TextStyle::Section, QPalette::WindowText, content), 1);
    auto *copy = new QPushButton(icon("copy"_L1, Token::AccentInk), tr("Copy"), content);
    copy->setProperty("kind", u"flat"_s);
    copy->setAccessibleName(tr("Copy the explanation"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(whyText(m_answer->solved->plan, m_lines)); });
    row->addWidget(copy, 0, Qt::AlignTop);
    m_column->addLayout(row);
    m_column->addSpacing(4);
}

void WhyView::addLine(const WhyLine &line, std::size_t position)
{
    const QString place =
        tr("step %1 of %2")
            .arg(QLocale().toString(qulonglong{position} + 1), QLocale().toString(qulonglong(m_lines.size())));
    auto *row = new WhyRow(line, place, m_column->parentWidget());
    if (position + 1 == m_lines.size())
        row->setLast();
    m_column->addWidget(row);
}

void WhyView::addPip(const PlanResult &plan)
{
    QWidget *content = m_column->parentWidget();
    if (plan.pipToday.verdict == PipVerdict::Unknown && plan.pipToday.unknowns.empty())
        return;
    m_column->addSpacing(8);
    m_column->addWidget(
        makeTextLabel(tr("What pip %1 would do today (predicted)").arg(QString::fromStdString(plan.pipToday.pip)),
                      TextStyle::Section, QPalette::WindowText, content));
    m_column->addWidget(new CodeBlock(pipLines(plan).join(u'\n'), TextStyle::Small, content));
}

void WhyView::markRow(const QString &key)
{
    const QList<WhyRow *> rows = findChildren<WhyRow *>();
    for (WhyRow *row : rows) {
        row->setMarked(!key.isEmpty() && row->key() == key);
        if (row->isMarked())
            ensureWidgetVisible(row);
    }
}

} // namespace constrictor
