// SPDX-License-Identifier: MIT
#include "analysis/doctor.h"

#include "diagnose/subject.h"

namespace constrictor {

Result<Diagnosis> diagnose(const Scan &scan, const Knowledge &knowledge, StopToken stop)
{
    return diagnose(Subject{scan.environment, scan.packages, knowledge}, stop);
}

} // namespace constrictor
