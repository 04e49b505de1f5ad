// SPDX-License-Identifier: MIT
#include "analysis/doctor.h"

#include "diagnose/subject.h"

namespace constrictor {

Result<Diagnosis> diagnose(const Scan &scan, const Knowledge &knowledge, StopToken stop)
{
    const RequirementVerdicts requirements = judgeRequirements(scan.environment);
    return diagnose(Subject{scan.environment, scan.packages, requirements, knowledge}, stop);
}

} // namespace constrictor
