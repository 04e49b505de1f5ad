// SPDX-License-Identifier: MIT
#include "views/widgets/severitylook.h"

using namespace Qt::StringLiterals;

namespace constrictor {

SeverityLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return {"problem"_L1, Token::Problem, Token::ProblemSoft, Token::ProblemBorder};
    case Severity::Warning:
        return {"warning"_L1, Token::Warning, Token::WarningSoft, Token::WarningBorder};
    case Severity::Note:
        return {"note"_L1, Token::Note, Token::NoteSoft, Token::NoteBorder};
    case Severity::Passed:
        break;
    }
    return {"ok"_L1, Token::Ok, Token::OkSoft, Token::OkBorder};
}

} // namespace constrictor
