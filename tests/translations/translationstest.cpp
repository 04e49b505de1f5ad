// SPDX-License-Identifier: MIT
#include "wording/language.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace constrictor;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one per plural form
    bool finished = true;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = xml.attributes().value(QStringLiteral("type")).isEmpty();
    QString text;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == QStringLiteral("translation"))) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QStringLiteral("numerusform"))
            message.translations.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations.append(text);
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("source"))
            messages.append({context, xml.readElementText(), {}, true});
        else if (xml.name() == QStringLiteral("translation"))
            readTranslation(xml, messages.last());
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9]+|%L?n"));
    QStringList found;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
    void oneWordForOneThing_data();
    void oneWordForOneThing();
    void languageIsFoundByCode();
    void switchingLoadsTheLanguage();
};

void TranslationsTest::everyStringIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const Language language : AllLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << languageCode(language);
}

// The sources are read again into a copy, so that a string that nobody took into the files fails here too.
void TranslationsTest::everyStringIsTranslated()
{
    QFETCH(QString, language);
    const QDir source(QStringLiteral(CONSTRICTOR_SOURCE_DIR));
    const QString name = QStringLiteral("constrictor_%1.ts").arg(language);
    QTemporaryDir copy;
    const QString path = copy.filePath(name);
    QVERIFY(QFile::copy(source.filePath(QStringLiteral("translations/") + name), path));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                          QStringLiteral("none")};
    for (const QString &folder : {source.path(), source.filePath(QStringLiteral("model"))})
        arguments << QStringLiteral("-I") + folder;
    if (language == QStringLiteral("en"))
        arguments << QStringLiteral("-pluralonly");
    for (const char *folder : {"app", "model", "views"})
        arguments << source.filePath(QLatin1String(folder));
    arguments << QStringLiteral("-ts") << path;
    QCOMPARE(QProcess::execute(QStringLiteral(LUPDATE), arguments), 0);

    const QList<Message> messages = readMessages(path);
    for (const Message &message : messages) {
        const QString where = message.context + QStringLiteral(": ") + message.source;
        QVERIFY2(message.finished, qPrintable(QStringLiteral("unfinished: ") + where));
        for (const QString &text : message.translations) {
            QVERIFY2(!text.isEmpty(), qPrintable(QStringLiteral("empty: ") + where));
            const bool agree = placeholders(text) == placeholders(message.source);
            QVERIFY2(agree, qPrintable(QStringLiteral("other placeholders: ") + where));
        }
    }
}

// Words that are not the glossary's, though they mean the same.
void TranslationsTest::oneWordForOneThing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("other");
    QTest::newRow("version, バージョン") << QStringLiteral("ja") << QStringLiteral("版");
}

void TranslationsTest::oneWordForOneThing()
{
    QFETCH(QString, language);
    QFETCH(QString, other);
    const QString path = QStringLiteral(CONSTRICTOR_SOURCE_DIR "/translations/constrictor_%1.ts").arg(language);
    const QList<Message> messages = readMessages(path);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        for (const QString &text : message.translations)
            QVERIFY2(!text.contains(other), qPrintable(message.context + QStringLiteral(": ") + text));
    }
}

void TranslationsTest::languageIsFoundByCode()
{
    QCOMPARE(languageFromCode(u"ja_JP.UTF-8"), Language::Japanese);
    QCOMPARE(languageFromCode(u"ko"), Language::Korean);
    QCOMPARE(languageFromCode(u"en-GB"), Language::English);
    QVERIFY(!languageFromCode(u"kok_IN"));
    QVERIFY(!languageFromCode(u"de_DE"));
    QVERIFY(!languageFromCode(u""));
}

void TranslationsTest::switchingLoadsTheLanguage()
{
    Translation translation;
    for (const Language language : AllLanguages) {
        QVERIFY(QFile::exists(QStringLiteral(":/translations/constrictor_%1.qm").arg(languageCode(language))));
        translation.use(language);
        QCOMPARE(translation.language(), language);
        QCOMPARE(QLocale().language(), localeOf(language).language());
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
