// SPDX-License-Identifier: MIT
#pragma once

#include "index/indexproblem.h"
#include "index/networksettings.h"

#include <QSslConfiguration>

#include <optional>
#include <string>

namespace constrictor {

/// TLS as the user configured it. Read when a first https: request needs it: a file of all the usual authorities takes
/// more time than many a plan.
class Tls
{
public:
    explicit Tls(const NetworkSettings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] const QSslConfiguration &configuration();

    /// Unreadable, of the first configured file that is.
    [[nodiscard]] const std::optional<IndexProblem> &problem();

private:
    void read();
    void readClientCertificate(const std::string &path);

    const NetworkSettings &m_settings;
    std::optional<QSslConfiguration> m_configuration; ///< once it was read
    std::optional<IndexProblem> m_problem;
};

} // namespace constrictor
