// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <array>
#include <cstdint>
#include <optional>

namespace constrictor {

/// The languages that both programs speak.
enum class Language : std::uint8_t { English, Japanese, Korean };

inline constexpr std::array AllLanguages{Language::English, Language::Japanese, Language::Korean};

/// The ISO 639-1 code: "en", "ja" or "ko".
[[nodiscard]] QString languageCode(Language language);

/// The language of a code or a locale name such as "ja" or "ja_JP.UTF-8"; none where we do not speak it.
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

/// The first language of the system's list that we speak, else English.
[[nodiscard]] Language systemLanguage();

/// The locale for dates, sizes and sorting in this language.
[[nodiscard]] QLocale localeOf(Language language);

/// The translators of the running application. Needs a QCoreApplication; one per program.
class Translation
{
public:
    Translation() = default;
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;
    ~Translation();

    /// Switches all later sentences (and the default QLocale) to the language; widgets get a LanguageChange event.
    void use(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    void remove();

    Language m_language = Language::English;
    QTranslator m_ours;
    QTranslator m_qt; ///< Qt's own dialogs and shortcuts, where Qt's translations are installed
};

} // namespace constrictor
