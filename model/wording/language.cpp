// SPDX-License-Identifier: MIT
#include "wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace constrictor {

QString languageCode(Language language)
{
    switch (language) {
    case Language::Japanese:
        return QStringLiteral("ja");
    case Language::Korean:
        return QStringLiteral("ko");
    case Language::English:
        break;
    }
    return QStringLiteral("en");
}

std::optional<Language> languageFromCode(QStringView code)
{
    const QString wanted = code.left(2).toString().toLower();
    const bool onlyLanguage = code.size() == 2 || (code.size() > 2 && !code.at(2).isLetterOrNumber());
    for (const Language language : AllLanguages) {
        if (onlyLanguage && wanted == languageCode(language))
            return language;
    }
    return std::nullopt;
}

Language systemLanguage()
{
    const QStringList names = QLocale::system().uiLanguages();
    for (const QString &name : names) {
        if (const std::optional<Language> language = languageFromCode(name))
            return *language;
    }
    return Language::English;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Japanese:
        return QLocale(QLocale::Japanese, QLocale::Japan);
    case Language::Korean:
        return QLocale(QLocale::Korean, QLocale::SouthKorea);
    case Language::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

Translation::~Translation()
{
    remove();
}

void Translation::remove()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translation::use(Language language)
{
    remove();
    m_language = language;
    QLocale::setDefault(localeOf(language));
    const QString code = languageCode(language);
    // The last installed translator is asked first, and each installation sends a LanguageChange: ours goes last.
    if (language != Language::English
        && m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(QStringLiteral(":/translations/constrictor_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace constrictor
