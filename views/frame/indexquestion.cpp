// SPDX-License-Identifier: MIT
#include "views/frame/indexquestion.h"

#include "views/consent.h"
#include "views/mainwindow.h"
#include "views/theme/icons.h"
#include "views/widgets/messagebar.h"
#include "wording/indexproblems.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace constrictor {

IndexQuestion::IndexQuestion(Session &session, MainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_ask(new QAction(icon("online"_L1, Token::AccentText), QString(), this))
    , m_stayOffline(new QAction(icon("offline"_L1), QString(), this))
{
    connect(m_ask, &QAction::triggered, this, [this] { decide(true); });
    connect(m_stayOffline, &QAction::triggered, this, [this] { decide(false); });
    connect(&session, &Session::planFinished, this, &IndexQuestion::look);
    connect(&session, &Session::requestsChanged, this, &IndexQuestion::look);
    retranslate();
}

void IndexQuestion::look()
{
    const std::vector<IndexOffer> offers =
        m_session.answer() ? indexOffers(*m_session.answer(), loadConsent()) : std::vector<IndexOffer>();
    show(offers.empty() ? std::nullopt : std::optional(offers.front()));
}

void IndexQuestion::show(const std::optional<IndexOffer> &offer)
{
    m_offer = offer;
    m_ask->setEnabled(m_offer.has_value());
    m_stayOffline->setEnabled(m_offer && !m_offer->isRefused);
    retranslate();
    m_window.messageBar().withdraw(m_ask); // it may be about another host
    if (!m_offer || m_offer->isRefused)
        return;
    m_window.showMessage({Severity::Note,
                          [asked = *m_offer]() -> BarMessage::Words {
                              const std::string host = asked.origin.toString();
                              return {consentQuestion(host),
                                      asked.isOfEnvironment
                                          ? tr("This environment asks for it. The answer is remembered for this host.")
                                          : tr("The answer is remembered for this host.")};
                          },
                          {m_ask, m_stayOffline}});
}

void IndexQuestion::decide(bool allowed)
{
    if (!m_offer)
        return;
    saveConsent(m_offer->origin, allowed);
    m_window.messageBar().withdraw(m_ask);
    Q_EMIT consentChanged();
    m_session.planAgain();
}

void IndexQuestion::retranslate()
{
    m_ask->setText(askHostWords(m_offer ? m_offer->origin.host : std::string()));
    m_stayOffline->setText(tr("Stay offline"));
}

} // namespace constrictor
