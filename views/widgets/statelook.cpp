// SPDX-License-Identifier: MIT
#include "views/widgets/statelook.h"

using namespace Qt::StringLiterals;

namespace constrictor {

StateLook lookOf(LockState state)
{
    switch (state) {
    case LockState::Locked:
        return {"lock"_L1, Token::Text2};
    case LockState::Differs:
        return {"clash"_L1, Token::Problem, Token::ProblemSoft, true};
    case LockState::NotLocked:
        return {"unlock"_L1, Token::Text2};
    case LockState::NotInstalled:
    case LockState::NotApplicable:
        break;
    }
    return {"na"_L1, Token::Text2};
}

StateLook lookOf(RelationState state)
{
    if (state == RelationState::Met)
        return {"ok"_L1, Token::Ok};
    return {"problem"_L1, Token::Problem, Token::ProblemSoft, true};
}

} // namespace constrictor
