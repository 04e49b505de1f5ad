// SPDX-License-Identifier: MIT
#include "support/replayedindex.h"

#include "wheel/zipbytes.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace constrictor::test {

namespace {

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text)
        result += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' ? "&quot;" : std::string(1, c);
    return result;
}

/// A line "f NAME UPLOADED YANKED REQUIREMENTS EXTRAS REQUIRES-PYTHON"; a dash stands for nothing.
struct File
{
    std::string name;
    std::string uploaded;
    std::string yanked;
    std::string requirements; ///< numbers of r lines with commas, "none", or a dash: nobody looked
    std::string extras;
    std::string requiresPython;

    explicit File(const std::string &line)
    {
        std::istringstream words(line);
        words >> name >> uploaded >> yanked >> requirements >> extras >> std::ws;
        std::getline(words, requiresPython);
    }

    [[nodiscard]] std::string anchor() const
    {
        std::string text = "<a href=\"/f/" + name + "\" data-upload-time=\"" + uploaded + "\"";
        if (requiresPython != "-")
            text += " data-requires-python=\"" + escaped(requiresPython) + "\"";
        if (yanked == "y")
            text += " data-yanked=\"\"";
        return text + ">" + name + "</a><br/>\n";
    }

    [[nodiscard]] std::string wheel(const std::vector<std::string> &texts) const
    {
        std::string lines;
        std::istringstream numbers(requirements == "none" ? std::string() : requirements);
        for (std::string number; std::getline(numbers, number, ',');)
            lines += "Requires-Dist: " + texts.at(std::stoul(number)) + "\n";
        std::istringstream names(extras == "-" ? std::string() : extras);
        for (std::string extra; std::getline(names, extra, ',');)
            lines += "Provides-Extra: " + extra + "\n";
        if (requiresPython != "-")
            lines += "Requires-Python: " + requiresPython + "\n";
        const std::size_t dash = name.find('-');
        return bareWheel(name.substr(0, dash), name.substr(dash + 1, name.find('-', dash + 1) - dash - 1), lines);
    }
};

} // namespace

std::string bareWheel(const std::string &name, const std::string &version, const std::string &more)
{
    return zipBytes({{name + "-" + version + ".dist-info/METADATA",
                      "Metadata-Version: 2.1\nName: " + name + "\nVersion: " + version + "\n" + more}});
}

void serveReplay(ScriptedServer &server, const std::string &path)
{
    std::ifstream replay(path);
    std::string line;
    if (!std::getline(replay, line) || line != "constrictor-replay 1")
        throw std::runtime_error(path + " is no replay");
    std::vector<std::string> texts;
    std::string project;
    std::string links;
    const auto endPage = [&] {
        if (!project.empty())
            server.answer("/simple/" + project + "/",
                          response("200 OK", "<!DOCTYPE html>\n<html><body>\n" + links + "</body></html>\n",
                                   {"Content-Type: text/html"}));
        links.clear();
    };
    while (std::getline(replay, line)) {
        const std::string rest = line.substr(std::min<std::size_t>(line.size(), 2));
        if (line.front() == 'r') {
            texts.push_back(rest);
        } else if (line.front() == 'p') {
            endPage();
            project = rest;
        } else {
            const File file(rest);
            links += file.anchor();
            if (file.requirements != "-")
                server.serve("/f/" + file.name, file.wheel(texts));
        }
    }
    endPage();
}

} // namespace constrictor::test
