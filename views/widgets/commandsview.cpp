// SPDX-License-Identifier: MIT
#include "views/widgets/commandsview.h"

#include "exports/piptexts.h"
#include "views/theme/icons.h"
#include "views/widgets/codeblock.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/textlabel.h"
#include "wording/phrase.h"
#include "wording/planrows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

#include <map>

using namespace Qt::StringLiterals;

namespace constrictor {

CommandsView::CommandsView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void CommandsView::showAnswer(const std::optional<Answer> &answer)
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(6);
    const QString command = answer ? shown(pipCommand(answer->solved->plan)) : QString();
    if (!command.isEmpty()) {
        addEdits(*answer);
        const bool hasEdits = !answer->solved->plan.edits.empty();
        addBlock("shell"_L1, u"pip"_s,
                 hasEdits ? tr("After the lock edits, run this inside the container.")
                          : tr("Run this inside the container."),
                 command);
    } else {
        m_column->addWidget(
            makeTextLabel(tr("There is nothing to run."), TextStyle::Small, QPalette::BrightText, content));
    }
    m_column->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
}

void CommandsView::addEdits(const Answer &answer)
{
    const Environment &environment = answer.scan->environment;
    std::map<std::uint32_t, QStringList> lines; // by file
    for (const PlannedEdit &edit : answer.solved->plan.edits)
        lines[edit.lock.file].append(editedLine(environment, edit));
    for (const auto &[file, texts] : lines)
        addBlock("file"_L1, shown(environment.constraintFiles[file].path),
                 tr("%n line(s) of this file have to read:", nullptr, static_cast<int>(texts.size())),
                 texts.join(u'\n'));
}

void CommandsView::addBlock(QLatin1StringView iconName, const QString &title, const QString &about, const QString &text)
{
    QWidget *content = m_column->parentWidget();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(iconName, Token::Text2, 18, content));
    row->addWidget(makeTextLabel(title, TextStyle::Section, QPalette::WindowText, content), 1);
    auto *copy = new QToolButton(content);
    copy->setIcon(icon("copy"_L1));
    copy->setIconSize({18, 18});
    copy->setFixedSize(30, 30);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1", "%1 is the title of a block of text").arg(title));
    connect(copy, &QToolButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text + u'\n'); });
    row->addWidget(copy);
    m_column->addLayout(row);
    m_column->addWidget(makeTextLabel(about, TextStyle::Small, QPalette::BrightText, content));
    m_column->addWidget(new CodeBlock(text, TextStyle::Code, content));
    m_column->addSpacing(12);
}

} // namespace constrictor
