// SPDX-License-Identifier: MIT
#include "wheel/tarbytes.h"

#include <zlib.h>

#include <numeric>

namespace constrictor::test {

namespace {

void put(std::string &header, std::size_t offset, const std::string &text)
{
    header.replace(offset, text.size(), text);
}

std::string octal(std::size_t value, int digits)
{
    std::string text(static_cast<std::size_t>(digits), '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, value /= 8)
        *digit = static_cast<char>('0' + value % 8);
    return text;
}

} // namespace

std::string tarBytes(const std::vector<std::pair<std::string, std::string>> &files)
{
    std::string bytes;
    for (const auto &[name, content] : files) {
        std::string header(512, '\0');
        put(header, 0, name);
        put(header, 100, "0000644");
        put(header, 124, octal(content.size(), 11));
        put(header, 148, "        ");
        put(header, 156, "0");
        put(header, 257,
            std::string("ustar\0"
                        "00",
                        8));
        const unsigned sum = std::accumulate(header.begin(), header.end(), 0U, [](unsigned total, char c) {
            return total + static_cast<unsigned char>(c);
        });
        put(header, 148, octal(sum, 6) + std::string(1, '\0'));
        bytes += header + content + std::string((512 - content.size() % 512) % 512, '\0');
    }
    return bytes + std::string(1024, '\0');
}

std::string gzipped(const std::string &content)
{
    z_stream stream = {};
    constexpr int gzip = 16 + MAX_WBITS;
    ::deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY);
    std::string result(::deflateBound(&stream, content.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    ::deflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    ::deflateEnd(&stream);
    return result;
}

} // namespace constrictor::test
