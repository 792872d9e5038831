#include "core/documents/clauselibrary.h"

#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

/// A library in a temporary folder, to be broken in one place.
class Copy {
public:
    Copy()
    {
        const QDir source(u":/clauses"_s);
        for (const QString& name : source.entryList(QDir::Files)) {
            QFile file(source.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            write(name, file.readAll());
        }
    }
    [[nodiscard]] QString path() const { return m_dir.path(); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(m_dir.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void replace(const QString& name, const QByteArray& before, const QByteArray& after) const
    {
        QByteArray bytes = read(name);
        const qsizetype at = bytes.indexOf(before);
        REQUIRE(at >= 0);
        write(name, bytes.replace(at, before.size(), after));
    }
    void remove(const QString& name) const { REQUIRE(QFile::remove(m_dir.filePath(name))); }
    [[nodiscard]] Error refusal() const
    {
        const auto loaded = ClauseLibrary::load(path());
        REQUIRE_FALSE(loaded.ok());
        return loaded.error();
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

TEST_CASE("a copy of the library in a folder loads the same", "[clauses]")
{
    const Copy copy;
    const auto loaded = ClauseLibrary::load(copy.path());
    REQUIRE(loaded.ok());
    const auto shipped = ClauseLibrary::load();
    REQUIRE(shipped.ok());
    CHECK(loaded->version() == shipped->version());
    CHECK(loaded->clauses().size() == shipped->clauses().size());
}

TEST_CASE("a broken library is refused with file and place", "[clauses]")
{
    struct Break {
        QString file;
        QByteArray before;
        QByteArray after;
        QString place;
    };
    const QList<Break> breaks{
        {u"basics.json"_s, "\"en\": \"Purpose\"", "\"en\": \"\"", u"/clauses/0/title/en"_s},
        {u"basics.json"_s, ", \"en\": \"Purpose\"", "", u"/clauses/0/title"_s},
        {u"basics.json"_s, "\"order\": 100", "\"order\": \"100\"", u"/clauses/0/order"_s},
        {u"basics.json"_s, "\"order\": 100", "\"order\": 0", u"/clauses/0/order"_s},
        {u"basics.json"_s, "\"optional\": false", "\"optional\": 0", u"/clauses/0/optional"_s},
        {u"basics.json"_s, "\"principle\": \"shared-purpose\"", "\"principle\": \"profit\"",
         u"/clauses/0/principle"_s},
        {u"basics.json"_s, "\"item\": \"purpose\"", "\"items\": \"purpose\"", u"/clauses/0"_s},
        {u"basics.json"_s, "\"key\": \"definitions\"", "\"key\": \"purpose\"", u"/clauses/1"_s},
        {u"basics.json"_s, "\"key\": \"definitions\"", "\"key\": \"Definitions\"", u"/clauses/1/key"_s},
        {u"basics.json"_s, "{{purpose}}", "{{porpoise}}", u"/clauses/0/paragraphs/1/items/1/ja"_s},
        {u"basics.json"_s, "{{purpose}}", "{{purpose}", u"/clauses/0/paragraphs/1/items/1/ja"_s},
        {u"basics.json"_s, "{{ref:damages}}", "{{ref:harm}}", u"/ja"_s},
        {u"basics.json"_s, "{{ref:damages}}", "{{ref:damages#60}}", u"/ja"_s},
        {u"basics.json"_s, "{{annex:roles}}", "{{annex:rolls}}", u"/ja"_s},
        {u"basics.json"_s, "\"itemsFrom\": \"content\"", "\"itemsFrom\": \"contents\"", u"/itemsFrom"_s},
        {u"basics.json"_s, "\"itemsFrom\": \"content\"", "\"itemsFrom\": \"content\", \"items\": []",
         u"/clauses/3/paragraphs/1"_s},
        {u"basics.json"_s, "\"has\": [\"confidential\"]", "\"has\": [\"secret\"]", u"/when/has/0"_s},
        {u"basics.json"_s, "\"forms\": [\"co-hosting\"]", "\"forms\": [\"party\"]", u"/when/forms/0"_s},
        {u"basics.json"_s, "\"forms\": [\"co-hosting\"]", "\"forms\": \"co-hosting\"", u"/when/forms"_s},
        {u"basics.json"_s, "\"forms\": [\"co-hosting\"]", "\"form\": [\"co-hosting\"]", u"/when/form"_s},
        {u"basics.json"_s, "\"partyKinds\": [\"government\"]", "\"partyKinds\": [\"state\"]",
         u"/when/partyKinds/0"_s},
        {u"basics.json"_s, "\"minParties\": 3", "\"minParties\": 1", u"/when/minParties"_s},
        {u"texts.json"_s, "\"key\": \"preamble\"", "\"key\": \"preamble\", \"when\": { \"minParties\": 3 }",
         u"preambles"_s},
        {u"placeholders.json"_s, "\"name\": \"purpose\"", "\"name\": \"parties\"", u"/placeholders/7"_s},
        // The polite text of a sentence is proved like the plain one, and against it.
        {u"basics.json"_s, "総称します。）が{{project.title}}", "総称します。）が{{project.titel}}",
         u"/clauses/0/paragraphs/0/ja-polite"_s},
        {u"basics.json"_s, "総称します。）が{{project.title}}", "総称します。）が{{purpose}}",
         u"/clauses/0/paragraphs/0/ja-polite"_s},
        {u"basics.json"_s, "総称します。）が{{project.title}}", "総称します。）が本件",
         u"/clauses/0/paragraphs/0/ja-polite"_s},
        {u"basics.json"_s, "{{annex:roles}}のとおりとします。",
         "{{annex:roles}}{{annex:roles}}のとおりとします。", u"/ja-polite"_s},
        {u"basics.json"_s, "{{ref:damages}}に定めるところによります。",
         "{{ref:ending}}に定めるところによります。", u"/ja-polite"_s},
        {u"texts.json"_s, "各自その電磁的記録を保存します。", "{{copies}}通を保存します。",
         u"/closings/0/text/ja-polite"_s},
        {u"texts.json"_s, "\"ja-polite\": \"", "\"ja-polite\": \"\", \"ja-rough\": \"",
         u"/closings/0/text"_s},
        {u"manifest.json"_s, "\"basics.json\"", "\"../basics.json\"", u"/files/0"_s},
        {u"manifest.json"_s, "\"basics.json\"", "\"committee.json\"", u"/files/1"_s},
        {u"manifest.json"_s, "\"version\": \"kyodo-clauses-1\",", "", u"version"_s},
    };
    for (const Break& one : breaks) {
        INFO(one.file.toStdString() << " " << one.after.toStdString());
        const Copy copy;
        copy.replace(one.file, one.before, one.after);
        const Error error = copy.refusal();
        CHECK(error.code == ErrorCode::InvalidData);
        INFO(error.message.toStdString());
        CHECK(error.message.contains(one.place));
        CHECK((one.file == u"texts.json"_s || error.message.contains(one.file)));
    }
}

TEST_CASE("a library that cannot be read says which file and why", "[clauses]")
{
    {
        const Copy copy;
        copy.remove(u"money.json"_s);
        const Error error = copy.refusal();
        CHECK(error.code == ErrorCode::FileMissing);
        CHECK(error.message.contains(u"money.json"_s));
    }
    {
        const Copy copy;
        copy.replace(u"risks.json"_s, "\"order\": 510,", "\"order\": 510");
        const Error error = copy.refusal();
        CHECK(error.code == ErrorCode::InvalidData);
        CHECK(error.message.contains(u"risks.json"_s));
        const QByteArray bytes = copy.read(u"risks.json"_s);
        const qsizetype line = 1 + bytes.first(bytes.indexOf("\"order\": 510")).count('\n');
        // The parser stumbles at the comma's place: the end of this line or the start of the next.
        CHECK((error.message.contains(QString::number(line)) ||
               error.message.contains(QString::number(line + 1))));
    }
    {
        const Copy copy;
        copy.write(u"risks.json"_s, "[]");
        CHECK(copy.refusal().message.contains(u"risks.json"_s));
        copy.write(u"risks.json"_s, "");
        CHECK(copy.refusal().message.contains(u"risks.json"_s));
        copy.write(u"risks.json"_s, QByteArray("\x89PNG\r\n\x1a\n", 8));
        CHECK(copy.refusal().code == ErrorCode::InvalidData);
        copy.write(u"risks.json"_s, QByteArray(5 * 1024 * 1024, ' '));
        CHECK(copy.refusal().code == ErrorCode::InvalidData);
    }
    const auto nowhere = ClauseLibrary::load(u":/no-such-folder"_s);
    REQUIRE_FALSE(nowhere.ok());
    CHECK(nowhere.error().code == ErrorCode::FileMissing);
    CHECK(nowhere.error().message.contains(u"manifest.json"_s));
}

TEST_CASE("items may hang below items, but not without end", "[clauses]")
{
    const auto nested = [](int depth) {
        QJsonArray items;
        for (int i = 0; i < depth; ++i) {
            QJsonObject item{{u"ja"_s, u"号"_s}, {u"en"_s, u"item"_s}};
            if (!items.isEmpty())
                item.insert(u"items"_s, items);
            items = QJsonArray{item};
        }
        return items;
    };
    for (const int depth : {3, 4, 200}) {
        const Copy copy;
        QJsonObject file = QJsonDocument::fromJson(copy.read(u"ending.json"_s)).object();
        QJsonArray clauses = file.value(u"clauses"_s).toArray();
        QJsonObject clause = clauses.at(0).toObject();
        QJsonArray paragraphs = clause.value(u"paragraphs"_s).toArray();
        QJsonObject paragraph = paragraphs.at(0).toObject();
        paragraph.insert(u"items"_s, nested(depth));
        paragraphs.replace(0, paragraph);
        clause.insert(u"paragraphs"_s, paragraphs);
        clauses.replace(0, clause);
        file.insert(u"clauses"_s, clauses);
        copy.write(u"ending.json"_s, QJsonDocument(file).toJson());
        INFO(depth);
        if (depth == 3)
            CHECK(ClauseLibrary::load(copy.path()).ok());
        else
            CHECK(copy.refusal().message.contains(u"/items/0/items/0/items/0/items/0"_s));
    }
}
