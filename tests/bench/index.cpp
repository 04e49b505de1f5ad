// SPDX-License-Identifier: MIT
// How long the pages of an index take to read: 5,000 files, as the largest projects have them.
#include "parse/simplepage.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace constrictor;

namespace {

constexpr int fileCount = 5'000;

std::string fileName(int number)
{
    return "demo-1." + std::to_string(number / 20) + "." + std::to_string(number % 20)
        + "-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl";
}

std::string digest(int number)
{
    const std::string digits = std::to_string(number);
    return std::string(64 - digits.size(), 'a') + digits;
}

std::string jsonPage()
{
    std::string page = R"({"meta":{"api-version":"1.1"},"name":"demo","files":[)";
    for (int i = 0; i < fileCount; ++i) {
        page += std::string(i == 0 ? "" : ",") + R"({"filename":")" + fileName(i) + R"(","url":"../../files/)"
            + fileName(i) + R"(","hashes":{"sha256":")" + digest(i)
            + R"("},"requires-python":">=3.9","size":123456,"yanked":false,)"
            + R"("upload-time":"2024-10-31T08:15:00.123456Z","core-metadata":{"sha256":")" + digest(i) + R"("}})";
    }
    return page + "]}";
}

std::string htmlPage()
{
    std::string page = "<!DOCTYPE html><html><body>\n";
    for (int i = 0; i < fileCount; ++i) {
        page += "<a href=\"../../files/" + fileName(i) + "#sha256=" + digest(i)
            + R"(" data-requires-python="&gt;=3.9" data-upload-time="2024-10-31T08:15:00Z" data-core-metadata="sha256=)"
            + digest(i) + "\">" + fileName(i) + "</a><br/>\n";
    }
    return page + "</body></html>\n";
}

void readJson(benchmark::State &state)
{
    const std::string page = jsonPage();
    for (auto _ : state)
        benchmark::DoNotOptimize(parseJsonPage(page));
}
BENCHMARK(readJson)->Name("JSON page, 5,000 files, first in the process")->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(readJson)->Name("JSON page, 5,000 files")->Unit(benchmark::kMillisecond);

void readHtml(benchmark::State &state)
{
    const std::string page = htmlPage();
    for (auto _ : state)
        benchmark::DoNotOptimize(parseHtmlPage(page, {}));
}
BENCHMARK(readHtml)->Name("HTML page, 5,000 files")->Unit(benchmark::kMillisecond);

} // namespace
