// SPDX-License-Identifier: MIT
#include "parse/lineoptions.h"

#include "parse/characters.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

struct KnownOption
{
    std::string_view name;
    OptionRole role = OptionRole::Other;
    bool takesValue = true;
};

constexpr std::array longOptions = {
    KnownOption{"--all-releases"},
    KnownOption{"--config-setting"},
    KnownOption{"--config-settings"},
    KnownOption{"--constraint", OptionRole::Constraints},
    KnownOption{"--editable", OptionRole::Editable},
    KnownOption{"--extra-index-url"},
    KnownOption{"--find-links"},
    KnownOption{"--global-option"}, // until pip 25.2
    KnownOption{"--hash", OptionRole::Hash},
    KnownOption{"--index-url"},
    KnownOption{"--no-binary"},
    KnownOption{"--no-index", OptionRole::Other, false},
    KnownOption{"--no-require-hashes", OptionRole::Other, false},
    KnownOption{"--only-binary"},
    KnownOption{"--only-final"},
    KnownOption{"--pre", OptionRole::Prereleases, false},
    KnownOption{"--prefer-binary", OptionRole::Other, false},
    KnownOption{"--pypi-url"},
    KnownOption{"--require-hashes", OptionRole::Other, false},
    KnownOption{"--requirement", OptionRole::Requirements},
    KnownOption{"--trusted-host"},
    KnownOption{"--use-feature"},
};

constexpr std::array shortOptions = {
    KnownOption{"-C"},
    KnownOption{"-c", OptionRole::Constraints},
    KnownOption{"-e", OptionRole::Editable},
    KnownOption{"-f"},
    KnownOption{"-i"},
    KnownOption{"-r", OptionRole::Requirements},
};

/// shlex.split: words at white space, quotes removed, backslashes resolved; none where a quote stays open or nothing
/// follows a backslash.
std::optional<std::vector<std::string>> shellWords(std::string_view text)
{
    std::vector<std::string> words;
    bool isOpen = false; // a word has begun, if only by a quote
    char quote = '\0';
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote == '\0' && (c == ' ' || c == '\t' || c == '\r' || c == '\n')) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            words.emplace_back();
        isOpen = true;
        if (c == quote) {
            quote = '\0';
        } else if (quote == '\0' && (c == '"' || c == '\'')) {
            quote = c;
        } else if (c == '\\' && quote != '\'') {
            if (++i == text.size())
                return std::nullopt;
            if (quote == '"' && text[i] != '"' && text[i] != '\\')
                words.back() += c;
            words.back() += text[i];
        } else {
            words.back() += c;
        }
    }
    return quote == '\0' ? std::optional(std::move(words)) : std::nullopt;
}

/// The one of that name, else the only one that it abbreviates (optparse, _match_abbrev). Two spellings of one option
/// count as two. A pointer to none of them says that several are meant.
const KnownOption *findLong(std::string_view name)
{
    const KnownOption *found = nullptr;
    for (const KnownOption &option : longOptions) {
        if (option.name == name)
            return &option;
        if (!option.name.starts_with(name))
            continue;
        if (found != nullptr)
            return longOptions.end();
        found = &option;
    }
    return found;
}

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [text](std::string_view start) { return text.starts_with(start); });
}

/// Whether pip takes that value (its cmdoptions.py, callbacks).
bool isGoodValue(const LineOption &option, std::string_view name)
{
    if (option.role == OptionRole::Hash)
        return startsWithAny(option.value, {"sha256:", "sha384:", "sha512:"});
    return !(name.starts_with("--config-setting") || name == "-C") || option.value.find('=') != std::string::npos;
}

/// Takes the words one after the other, as optparse does.
class Reader
{
public:
    explicit Reader(std::vector<std::string> words)
        : m_words(std::move(words))
    {
    }

    [[nodiscard]] LineOptions read()
    {
        while (!m_result.fault && m_next < m_words.size()) {
            const std::string word = m_words[m_next++];
            if (word == "--")
                break;
            if (word.starts_with("--"))
                takeLong(word);
            else if (word.starts_with('-') && word.size() > 1)
                takeShort(word);
        }
        return std::move(m_result);
    }

private:
    void refuse(ProblemKind kind, std::string option)
    {
        m_result.fault = kind;
        m_result.faultyOption = std::move(option);
    }

    void takeLong(std::string_view word)
    {
        const std::size_t equals = word.find('=');
        const std::string name(word.substr(0, equals));
        const KnownOption *known = findLong(name);
        if (known == nullptr)
            return refuse(ProblemKind::UnknownOption, name);
        if (known == longOptions.end() || (!known->takesValue && equals != std::string_view::npos))
            return refuse(ProblemKind::InvalidOption, name);
        if (equals != std::string_view::npos)
            m_words.insert(m_words.begin() + static_cast<std::ptrdiff_t>(m_next), std::string(word.substr(equals + 1)));
        take(*known, name);
    }

    void takeShort(std::string_view word)
    {
        const std::string name(word.substr(0, 2));
        const auto known = std::ranges::find(shortOptions, name, &KnownOption::name);
        if (known == shortOptions.end())
            return refuse(ProblemKind::UnknownOption, name);
        if (word.size() > 2) // -cFILE
            m_words.insert(m_words.begin() + static_cast<std::ptrdiff_t>(m_next), std::string(word.substr(2)));
        take(*known, name);
    }

    void take(const KnownOption &known, const std::string &name)
    {
        LineOption option{known.role, name, {}};
        if (known.takesValue) {
            if (m_next == m_words.size())
                return refuse(ProblemKind::InvalidOption, name);
            option.value = m_words[m_next++];
        }
        if (!isGoodValue(option, known.name))
            return refuse(ProblemKind::InvalidOption, name);
        m_result.options.push_back(std::move(option));
    }

    std::vector<std::string> m_words;
    std::size_t m_next = 0;
    LineOptions m_result;
};

} // namespace

const std::string *LineOptions::valueOf(OptionRole role) const
{
    const auto found = std::ranges::find(options, role, &LineOption::role);
    return found == options.end() ? nullptr : &found->value;
}

LineOptions parseLineOptions(std::string_view text)
{
    std::optional<std::vector<std::string>> words = shellWords(text);
    if (words)
        return Reader(*std::move(words)).read();
    LineOptions result;
    result.fault = ProblemKind::InvalidOption;
    result.faultyOption = text.substr(0, std::min(text.find_first_of(" \t="), text.size()));
    return result;
}

} // namespace constrictor
