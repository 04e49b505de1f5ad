// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include <sys/types.h>

/// A Python process with `packaging` that answers batches of questions; see oracle.py for the protocol.
class Oracle
{
public:
    /// Starts @p python with @p script. Without Python or without packaging, isAvailable() is false.
    Oracle(const std::string &python, const std::string &script);
    ~Oracle();
    Oracle(const Oracle &) = delete;
    Oracle &operator=(const Oracle &) = delete;

    [[nodiscard]] bool isAvailable() const { return !m_greeting.empty(); }
    /// "packaging 26.3, Python 3.12.1"
    [[nodiscard]] const std::string &greeting() const { return m_greeting; }

    /// One answer for each question, in order. Ends the program if the process has died.
    [[nodiscard]] std::vector<std::string> ask(const std::vector<std::string> &questions);

private:
    struct CloseFile
    {
        void operator()(std::FILE *file) const { static_cast<void>(std::fclose(file)); }
    };

    [[nodiscard]] bool readLine(std::string &line);

    pid_t m_pid = -1;
    std::unique_ptr<std::FILE, CloseFile> m_questions;
    std::unique_ptr<std::FILE, CloseFile> m_answers;
    std::string m_greeting;
};
