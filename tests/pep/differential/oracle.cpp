// SPDX-License-Identifier: MIT
#include "pep/differential/oracle.h"

#include <array>
#include <csignal>
#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

Oracle::Oracle(const std::string &python, const std::string &script)
{
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    std::array<int, 2> questions{};
    std::array<int, 2> answers{};
    if (pipe(questions.data()) != 0 || pipe(answers.data()) != 0)
        return;
    m_pid = fork();
    if (m_pid == 0) {
        dup2(questions[0], STDIN_FILENO);
        dup2(answers[1], STDOUT_FILENO);
        for (const int descriptor : {questions[0], questions[1], answers[0], answers[1]})
            close(descriptor);
        execlp(python.c_str(), python.c_str(), script.c_str(), nullptr);
        _exit(127);
    }
    close(questions[0]);
    close(answers[1]);
    m_questions.reset(fdopen(questions[1], "w"));
    m_answers.reset(fdopen(answers[0], "r"));
    if (!readLine(m_greeting))
        m_greeting.clear();
}

Oracle::~Oracle()
{
    m_questions.reset();
    m_answers.reset();
    if (m_pid > 0)
        waitpid(m_pid, nullptr, 0);
}

std::vector<std::string> Oracle::ask(const std::vector<std::string> &questions)
{
    std::string batch;
    for (const std::string &question : questions)
        batch.append(question).append("\n");
    batch += '\n';
    std::fwrite(batch.data(), 1, batch.size(), m_questions.get());
    std::fflush(m_questions.get());
    std::vector<std::string> answers(questions.size());
    for (std::string &answer : answers) {
        if (!readLine(answer)) {
            std::fputs("the Python process has ended\n", stderr);
            std::exit(1);
        }
    }
    return answers;
}

bool Oracle::readLine(std::string &line)
{
    line.clear();
    std::array<char, 4096> buffer{};
    while (std::fgets(buffer.data(), static_cast<int>(buffer.size()), m_answers.get())) {
        line += buffer.data();
        if (line.ends_with('\n')) {
            line.pop_back();
            return true;
        }
    }
    return false;
}
