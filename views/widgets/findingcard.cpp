// SPDX-License-Identifier: MIT
#include "views/widgets/findingcard.h"

#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/paint.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/severitylook.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int TextLeft = 50;
constexpr std::size_t MostDetails = 20; ///< labels below one card; the list of packages and the report have all

QWidget *withIcon(QLatin1StringView iconName, QWidget *content, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(5);
    row->addWidget(new IconLabel(iconName, Token::Text2, 14, box));
    row->addWidget(content);
    return box;
}

} // namespace

FindingCard::FindingCard(const Finding &finding, bool ignored, QWidget *parent)
    : QFrame(parent)
    , m_id(finding.id)
    , m_text(describe(finding))
    , m_severity(finding.severity)
    , m_ignored(ignored)
{
    setAccessibleName(u"%1: %2"_s.arg(severityName(m_severity), m_text.title));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(TextLeft, 12, 12, 12);
    row->setSpacing(8);
    m_column = new QVBoxLayout;
    m_column->setSpacing(3);
    addTexts(*m_column, finding);
    addSource(*m_column, finding);
    row->addLayout(m_column, 1);
    addActions(*row, finding);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FindingCard::addTexts(QVBoxLayout &column, const Finding &)
{
    column.addWidget(makeTextLabel(m_text.title, TextStyle::CardTitle, QPalette::WindowText, this));
    if (!m_text.why.isEmpty())
        column.addWidget(makeTextLabel(m_text.why, TextStyle::Body, QPalette::WindowText, this));
}

void FindingCard::addSource(QVBoxLayout &column, const Finding &finding)
{
    auto *line = new FlowLayout(8);
    const std::vector<Evidence> evidence = evidenceOf(finding);
    if (!evidence.empty())
        line->addWidget(withIcon("evidence"_L1, makeEvidence(evidence.front()), this));
    if (m_text.sourceUrl.isEmpty()) {
        QLabel *source = makeTextLabel(m_text.source, TextStyle::Small, QPalette::BrightText, this);
        source->setWordWrap(false);
        line->addWidget(withIcon("source"_L1, source, this));
    } else {
        auto *link = new LinkButton(m_text.source, TextStyle::Small, this);
        link->setIcon(icon("external"_L1, Token::AccentInk));
        link->setAccessibleName(tr("%1, opens in the browser").arg(m_text.source));
        connect(link, &LinkButton::clicked, this, [url = QUrl(m_text.sourceUrl)] { QDesktopServices::openUrl(url); });
        line->addWidget(link);
    }
    column.addLayout(line);
}

// A line of a file can be shown; a folder, or a place that is not there, is only named.
QWidget *FindingCard::makeEvidence(const Evidence &evidence)
{
    if (evidence.span.line == 0) {
        QLabel *place = makeTextLabel(shortEvidenceText(evidence), TextStyle::Code, QPalette::BrightText, this);
        place->setWordWrap(false);
        place->setToolTip(evidenceText(evidence));
        return place;
    }
    auto *link = new LinkButton(shortEvidenceText(evidence), TextStyle::Code, this);
    link->setToolTip(evidenceText(evidence));
    link->setAccessibleName(tr("Show %1").arg(evidenceText(evidence)));
    connect(link, &LinkButton::clicked, this, [this, evidence] { Q_EMIT evidenceClicked(evidence); });
    return link;
}

void FindingCard::explain(const Finding &finding)
{
    delete m_explanation;
    auto *text = makeTextLabel(describeRule(finding.rule).documentation, TextStyle::Small, QPalette::WindowText, this);
    text->setAccessibleName(tr("Why this is shown: %1").arg(text->text()));
    text->setFocusPolicy(Qt::StrongFocus);
    m_explanation = withIcon("note"_L1, text, this);
    m_column->addWidget(m_explanation);
    text->setFocus();
}

void FindingCard::addActions(QHBoxLayout &row, const Finding &finding)
{
    if (!finding.details.empty() || !m_text.advice.isEmpty()) {
        auto *show = new QPushButton(tr("Show"), this);
        m_show = show;
        show->setProperty("kind", u"flat"_s);
        show->setCheckable(true);
        show->setAccessibleName(tr("Show what it is about: %1").arg(m_text.title));
        connect(show, &QPushButton::toggled, this, [this, finding, show](bool shown) {
            show->setText(shown ? tr("Hide") : tr("Show"));
            showDetails(shown, finding);
        });
        row.addWidget(show, 0, Qt::AlignTop);
    }
    auto *more = new QToolButton(this);
    more->setIcon(icon("more"_L1));
    more->setIconSize({18, 18});
    more->setFixedSize(30, 30);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("More"));
    more->setAccessibleName(tr("More actions: %1").arg(m_text.title));
    auto *menu = new QMenu(more);
    if (m_ignored)
        menu->addAction(icon("show"_L1), tr("Restore"), this, [this] { Q_EMIT ignoreToggled(m_id); });
    else if (m_severity != Severity::Passed)
        menu->addAction(icon("ignore"_L1), tr("Ignore"), this, [this] { Q_EMIT ignoreToggled(m_id); });
    menu->addAction(icon("copy"_L1), tr("Copy"), this,
                    [this, finding] { QGuiApplication::clipboard()->setText(plainText(finding)); });
    if (!describeRule(finding.rule).documentation.isEmpty())
        menu->addAction(icon("note"_L1), tr("Why is this shown"), this, [this, finding] { explain(finding); });
    more->setMenu(menu);
    row.addWidget(more, 0, Qt::AlignTop);
}

void FindingCard::open()
{
    if (m_show)
        m_show->setChecked(true);
}

void FindingCard::showDetails(bool shown, const Finding &finding)
{
    if (!shown) {
        delete m_details;
        m_details = nullptr;
        return;
    }
    m_details = new QWidget(this);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    if (!m_text.advice.isEmpty())
        column->addWidget(withIcon(
            "bulb"_L1, makeTextLabel(m_text.advice, TextStyle::Small, QPalette::WindowText, m_details), m_details));
    const std::size_t count = std::min(finding.details.size(), MostDetails);
    for (std::size_t i = 0; i < count; ++i) {
        const QString place = shortEvidenceText(finding.details[i].evidence);
        const QString line = m_text.details.value(static_cast<int>(i));
        auto *label = makeTextLabel(line, TextStyle::Small, QPalette::WindowText, m_details);
        label->setToolTip(evidenceText(finding.details[i].evidence));
        column->addWidget(label);
        if (!place.isEmpty())
            column->addWidget(makeEvidence(finding.details[i].evidence), 0, Qt::AlignLeft);
    }
    if (finding.count > count && count > 0)
        column->addWidget(makeTextLabel(tr("and %n more", nullptr, static_cast<int>(finding.count - count)),
                                        TextStyle::Small, QPalette::BrightText, m_details));
    m_column->addWidget(m_details);
}

QString FindingCard::plainText(const Finding &finding) const
{
    QStringList lines{u"%1: %2"_s.arg(severityName(m_severity), m_text.title), m_text.why, m_text.advice};
    lines += m_text.details;
    for (const Evidence &evidence : evidenceOf(finding))
        lines += evidenceText(evidence);
    lines += m_text.source;
    lines += m_text.sourceUrl;
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGround(painter, rect(), CardRadius, color(Token::Surface, palette()), color(Token::Border, palette()));
    const SeverityLook look = lookOf(m_severity);
    drawIcon(painter, QRectF(14, 11, 24, 24), look.icon, look.ink, 22);
}

} // namespace constrictor
