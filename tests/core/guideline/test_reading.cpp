#include "core/guideline/catalogue.h"

#include "tests/support/printing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

/// A copy of the shipped data that may be broken.
class Copy {
public:
    Copy()
    {
        REQUIRE(m_folder.isValid());
        const QDir source(u":/guideline"_s);
        QDirIterator it(source.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString from = it.next();
            const QString to = path(source.relativeFilePath(from));
            REQUIRE(QDir().mkpath(QFileInfo(to).path()));
            REQUIRE(QFile::copy(from, to));
            REQUIRE(QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner));
        }
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Replaces the first occurrence, which must be there.
    void replace(const QString& name, const QString& before, const QString& after)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        file.close();
        const qsizetype at = text.indexOf(before);
        REQUIRE(at >= 0);
        text.replace(at, before.size(), after);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.toUtf8());
    }
    void refused(ErrorCode code, const QString& place, const QString& what) const
    {
        const Result<Catalogue> result = Catalogue::load(m_folder.path());
        REQUIRE_FALSE(result.ok());
        INFO(result.error().detail.toStdString());
        CHECK(result.error().code == code);
        CHECK(result.error().detail.startsWith(place + u": "_s));
        CHECK(result.error().detail.contains(what));
        CHECK(result.error().message.contains(place));
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("an unharmed copy in a folder loads", "[guideline]")
{
    const Copy copy;
    const Result<Catalogue> result = Catalogue::load(copy.m_folder.path());
    REQUIRE(result.ok());
    CHECK(result->steps().size() == 7);
}

TEST_CASE("a folder without a manifest is refused", "[guideline]")
{
    const QTemporaryDir empty;
    const Result<Catalogue> result = Catalogue::load(empty.path());
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::FileMissing);
    CHECK(result.error().message.contains(u"manifest.json"_s));
}

TEST_CASE("broken data is refused with file and place", "[guideline]")
{
    Copy copy;
    SECTION("a listed file is missing")
    {
        REQUIRE(QFile::remove(copy.path(u"steps/scope.json"_s)));
        copy.refused(ErrorCode::FileMissing, u"steps/scope.json"_s, u"no such file"_s);
    }
    SECTION("it is not JSON")
    {
        copy.replace(u"models.json"_s, u"["_s, u"[,"_s);
        copy.refused(ErrorCode::FileDamaged, u"models.json"_s, u"at byte"_s);
    }
    SECTION("a translation is missing")
    {
        copy.replace(u"premises.json"_s, u"\"en\": \"Mutual understanding\""_s, u"\"en\": \" \""_s);
        copy.refused(ErrorCode::InvalidData, u"premises.json#/1/title/en"_s, u"empty"_s);
    }
    SECTION("a translation is left out")
    {
        copy.replace(u"premises.json"_s, u", \"en\": \"Mutual understanding\""_s, QString());
        copy.refused(ErrorCode::InvalidData, u"premises.json#/1/title/en"_s, u"missing"_s);
    }
    SECTION("an id stands twice, in different files")
    {
        copy.replace(u"steps/reuse.json"_s, u"step.reuse.q1"_s, u"step.scope.q2"_s);
        copy.refused(ErrorCode::InvalidData, u"steps/reuse.json#/questions/0"_s,
                     u"duplicate id \"step.scope.q2\""_s);
    }
    SECTION("an id of another part")
    {
        copy.replace(u"methods.json"_s, u"\"method.company.personnel\""_s, u"\"tip.company.personnel\""_s);
        copy.refused(ErrorCode::InvalidData, u"methods.json#/1/id"_s, u"does not begin with"_s);
    }
    SECTION("an id that is not kebab-case")
    {
        copy.replace(u"forms.json"_s, u"\"co-hosting\""_s, u"\"coHosting\""_s);
        copy.refused(ErrorCode::InvalidData, u"forms.json#/3"_s, u"well-formed"_s);
    }
    SECTION("an unknown key")
    {
        copy.replace(u"steps/method.json"_s, u"\"lead\":"_s, u"\"a/b\": 1, \"lead\":"_s);
        copy.refused(ErrorCode::InvalidData, u"steps/method.json#/a~1b"_s, u"unknown key"_s);
    }
    SECTION("an unknown value of an enumeration")
    {
        copy.replace(u"models.json"_s, u"\"co-creation\""_s, u"\"creation\""_s);
        copy.refused(ErrorCode::InvalidData, u"models.json#/3/model"_s, u"unknown value \"creation\""_s);
    }
    SECTION("a wrong type")
    {
        copy.replace(u"forms.json"_s, u"\"moneyFlows\": true"_s, u"\"moneyFlows\": 1"_s);
        copy.refused(ErrorCode::InvalidData, u"forms.json#/0/moneyFlows"_s, u"expected a boolean"_s);
    }
    SECTION("a list that should be an object")
    {
        copy.replace(u"manifest.json"_s, u"\"path\": \"cycle.json\""_s, u"\"path\": \"models.json\""_s);
        copy.refused(ErrorCode::InvalidData, u"models.json#"_s, u"expected an object"_s);
    }
    SECTION("an unknown part")
    {
        copy.replace(u"manifest.json"_s, u"\"part\": \"cycle\""_s, u"\"part\": \"circle\""_s);
        copy.refused(ErrorCode::InvalidData, u"manifest.json#/files/30/part"_s, u"unknown part"_s);
    }
    SECTION("a date that does not exist")
    {
        copy.replace(u"manifest.json"_s, u"2025-12-12"_s, u"2025-02-30"_s);
        copy.refused(ErrorCode::InvalidData, u"manifest.json#/draftDate"_s, u"date"_s);
    }
    SECTION("a step is not listed")
    {
        copy.replace(u"manifest.json"_s, u"{\"part\": \"step\", \"path\": \"steps/execution.json\"},"_s,
                     QString());
        copy.refused(ErrorCode::InvalidData, u"manifest.json#/files"_s, u"execution"_s);
    }
    SECTION("a whole part is not listed")
    {
        copy.replace(u"manifest.json"_s, u"{\"part\": \"surveys\", \"path\": \"surveys.json\"},"_s,
                     QString());
        copy.refused(ErrorCode::InvalidData, u"manifest.json#/files"_s, u"no surveys"_s);
    }
    SECTION("a reference that leads nowhere")
    {
        copy.replace(u"partykinds/school.json"_s, u"\"section.6-2\""_s, u"\"section.6-9\""_s);
        copy.refused(ErrorCode::InvalidData, u"partykinds/school.json#/reads/2"_s, u"section.6-9"_s);
    }
    SECTION("a tip stands at another step than its id says")
    {
        copy.replace(u"steps/scope.json"_s, u"tip.scope.npo1"_s, u"tip.method.npo9"_s);
        copy.refused(ErrorCode::InvalidData, u"steps/scope.json#/tips/4"_s, u"stands at the step"_s);
    }
    SECTION("a section numbered otherwise than its id")
    {
        copy.replace(u"sections.json"_s, u"\"chapter\": 3, \"number\": 2"_s,
                     u"\"chapter\": 3, \"number\": 5"_s);
        copy.refused(ErrorCode::InvalidData, u"sections.json#/4/id"_s, u"chapter and number"_s);
    }
}
