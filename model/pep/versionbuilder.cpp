// SPDX-License-Identifier: MIT
#include "pep/versionbuilder.h"

namespace constrictor::pep {

namespace {

/// Keeps every number as text.
class PartsSink
{
public:
    VersionParts parts;

    void epoch(const Number &number) { parts.epoch = number.digits; }
    void release(const Number &number) { parts.release.emplace_back(number.digits); }
    void pre(unsigned kind, const Number &number)
    {
        parts.kind = kind;
        parts.pre = number.digits;
    }
    void post(const Number &number) { parts.post = std::string(number.digits); }
    void dev(const Number &number) { parts.dev = std::string(number.digits); }
    void local(std::string_view /*text*/) { }
};

VersionParts scanParts(std::string_view text)
{
    Cursor cursor(text);
    PartsSink sink;
    VersionScanner(cursor, sink).scanPublic();
    VersionParts parts = std::move(sink.parts);
    while (parts.release.size() > 1 && parts.release.back() == "0")
        parts.release.pop_back();
    if (parts.dev && !parts.post && parts.kind == 4)
        parts.kind = 0;
    return parts;
}

/// "Local version segments" and "Integer normalization": lower case, ".", no leading zeros in numbers.
std::string normalizedLocal(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t start = 0; start <= text.size();) {
        std::size_t end = start;
        bool number = true;
        for (; end < text.size() && !isNameSeparator(text[end]); ++end)
            number = number && isDigit(text[end]);
        while (number && end - start > 1 && text[start] == '0')
            ++start;
        if (!result.empty())
            result += '.';
        for (std::size_t i = start; i < end; ++i)
            result += toLower(text[i]);
        start = end + 1;
    }
    return result;
}

} // namespace

void VersionBuilder::release(const Number &number)
{
    constexpr std::uint64_t limit = std::numeric_limits<std::uint32_t>::max();
    const std::size_t index = m_size++;
    if (index >= 4 || number.value > limit) {
        m_fits = m_fits && number.value == 0;
        return;
    }
    std::uint64_t &word = index < 2 ? m_version.m_high : m_version.m_low;
    word |= number.value << (index % 2 == 0 ? 32 : 0);
}

void VersionBuilder::pre(unsigned kind, const Number &number)
{
    m_kind = kind;
    m_pre = number.value;
    m_fits = m_fits && number.value <= Version::PreMax;
}

void VersionBuilder::post(const Number &number)
{
    m_post = number.value + 1;
    m_fits = m_fits && number.value <= Version::PostMax;
}

void VersionBuilder::dev(const Number &number)
{
    m_dev = number.value;
    m_fits = m_fits && number.value < Version::NoDev;
    if (m_kind == Version::FinalKind && m_post == 0)
        m_kind = 0;
}

Version VersionBuilder::build(std::string_view text) &&
{
    const bool sizeFits = m_size <= Version::SizeMask;
    m_version.m_suffix = m_kind << Version::KindShift | m_pre << Version::PreShift | m_post << Version::PostShift
        | m_dev << Version::DevShift | (sizeFits ? m_size : 0);
    if (!m_fits || !sizeFits || !m_local.empty())
        readRest(text);
    return std::move(m_version);
}

void VersionBuilder::readRest(std::string_view text)
{
    auto rest = std::make_shared<VersionRest>();
    rest->releaseSize = m_size;
    if (!m_local.empty())
        rest->local = normalizedLocal(m_local);
    if (!m_fits) {
        rest->wide = scanParts(text);
        m_version.m_high = 0;
        m_version.m_low = 0;
        m_version.m_suffix = Version::WideBit;
    }
    m_version.m_rest = std::move(rest);
}

std::optional<Version> scanVersion(Cursor &cursor, bool withLocal)
{
    const std::size_t start = cursor.at;
    VersionBuilder builder;
    VersionScanner scanner(cursor, builder);
    if (!scanner.scanPublic())
        return std::nullopt;
    if (withLocal)
        scanner.scanLocal();
    return std::move(builder).build(cursor.text.substr(start, cursor.at - start));
}

} // namespace constrictor::pep
