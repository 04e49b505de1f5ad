// SPDX-License-Identifier: MIT
#include "analysis/doctor.h"

#include "diagnose/subject.h"

#include <utility>

namespace constrictor {

Result<Diagnosis> diagnose(const Scan &scan, const Knowledge &knowledge, const StopToken &stop)
{
    RequirementVerdicts requirements = judgeRequirements(scan.environment);
    Result<Diagnosis> diagnosis = diagnose(Subject{scan.environment, scan.packages, requirements, knowledge}, stop);
    if (diagnosis)
        diagnosis->violations = std::move(requirements.violations);
    return diagnosis;
}

} // namespace constrictor
