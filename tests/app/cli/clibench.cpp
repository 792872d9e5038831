#include "tests/app/cli/clibench.h"

#include "tests/support/printing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QTranslator>

namespace kyodo::test {

Speaking::Speaking(Language language)
{
    cli::installLanguage(language);
}

Speaking::~Speaking()
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>());
}

Ran CliBench::run(QStringList arguments)
{
    QBuffer out;
    QBuffer err;
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(err.open(QIODevice::WriteOnly));
    cli::Environment environment{
        clock, ids, QStringLiteral("事務局"), out, err, {}, path(QStringLiteral("directory.sqlite"))};
    const bool asked = arguments.contains(QStringLiteral("--lang"));
    const auto language = asked ? cli::takeLanguage(arguments) : Result<Language>(m_language);
    REQUIRE(language);
    Ran outcome;
    outcome.code = cli::run(arguments, *language, environment);
    outcome.out = QString::fromUtf8(out.data());
    outcome.err = QString::fromUtf8(err.data());
    return outcome;
}

QString CliBench::done(const QStringList& arguments)
{
    const Ran outcome = run(arguments);
    INFO(arguments.join(u' ').toStdString());
    CHECK(outcome.err == QString());
    REQUIRE(outcome.code == cli::Done);
    return outcome.out;
}

QString CliBench::example(const QString& name)
{
    const QString file = path(QStringLiteral("例 %1.kyodo").arg(name));
    done({QStringLiteral("new"), file, QStringLiteral("--example"), name});
    return file;
}

QHash<QString, QByteArray> CliBench::everything() const
{
    QHash<QString, QByteArray> all;
    QDirIterator files(path(QString()), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        QFile file(name);
        const bool readable = !QFileInfo(name).isDir() && file.open(QIODevice::ReadOnly);
        all.insert(name, readable
                             ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()
                             : QByteArray());
    }
    return all;
}

} // namespace kyodo::test
