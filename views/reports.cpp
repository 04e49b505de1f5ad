// SPDX-License-Identifier: MIT
#include "views/reports.h"

#include "exports/doctorjson.h"
#include "exports/doctormarkdown.h"
#include "exports/doctortext.h"
#include "exports/sarif.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

QLatin1StringView suffixOf(ReportForm form)
{
    switch (form) {
    case ReportForm::Markdown:
        return "md"_L1;
    case ReportForm::Text:
        return "txt"_L1;
    case ReportForm::Json:
        return "json"_L1;
    case ReportForm::Sarif:
        break;
    }
    return "sarif"_L1;
}

} // namespace

QString reportFilter(ReportForm form)
{
    const std::array names{u"Markdown"_s, QCoreApplication::translate("Reports", "Text"), u"JSON"_s, u"SARIF"_s};
    return u"%1 (*.%2)"_s.arg(names.at(static_cast<std::size_t>(form)), suffixOf(form));
}

QString reportFileName(ReportForm form, const QString &title)
{
    static const QRegularExpression others(u"[^a-z0-9.]+"_s);
    QString name = title.toLower().replace(others, u"-"_s);
    while (name.startsWith(u'-') || name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? u"report"_s : name) + u'.' + suffixOf(form);
}

QByteArray makeReport(ReportForm form, const Session &session)
{
    switch (form) {
    case ReportForm::Markdown:
        return doctorMarkdown(*session.scan(), *session.diagnosis());
    case ReportForm::Text:
        return doctorText(*session.scan(), *session.diagnosis(), true).toUtf8();
    case ReportForm::Json:
        return doctorJson(*session.scan(), *session.diagnosis());
    case ReportForm::Sarif:
        break;
    }
    return doctorSarif(*session.diagnosis(), QCoreApplication::applicationVersion());
}

Result<bool> saveReport(const QString &file, const QByteArray &report)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(report) == report.size() && out.commit())
        return true;
    return Error{ErrorKind::WriteFailed, QFile::encodeName(file).toStdString(), 0, out.errorString().toStdString()};
}

} // namespace constrictor
