#include "core/guideline/catalogue.h"

#include "tests/support/printing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

bool isKana(QChar c)
{
    return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
}
bool isCjk(QChar c)
{
    const ushort code = c.unicode();
    return isKana(c) || c.script() == QChar::Script_Han || (code >= 0x3000 && code <= 0x303f) ||
           (code >= 0xff00 && code <= 0xffef);
}

/// Visits every string under a key of this name, wherever it stands.
void visit(const QJsonValue& value, const QString& wanted, const std::function<void(const QString&)>& see)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& element : array)
            visit(element, wanted, see);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == wanted && it.value().isString())
            see(it.value().toString());
        visit(it.value(), wanted, see);
    }
}

/// The shipped files themselves: the texts are checked where they stand, so that none is left out.
void eachText(const QString& language, const std::function<void(const QString&)>& see)
{
    int files = 0;
    QDirIterator it(u":/guideline"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        visit(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), language,
              see);
        ++files;
    }
    REQUIRE(files > 20);
}

const Catalogue& catalogue()
{
    static const Result<Catalogue> loaded = Catalogue::load();
    if (!loaded)
        FAIL(loaded.error().detail.toStdString());
    return *loaded;
}

} // namespace

TEST_CASE("every Japanese text holds kana or kanji", "[guideline]")
{
    int seen = 0;
    eachText(u"ja"_s, [&](const QString& text) {
        ++seen;
        INFO(text.toStdString());
        // The abbreviation is what Japanese readers call it too.
        CHECK((text == u"SNS"_s || std::any_of(text.begin(), text.end(), isCjk)));
        CHECK(text == text.trimmed());
    });
    CHECK(seen > 300);
}

TEST_CASE("no English text holds Japanese characters", "[guideline]")
{
    int seen = 0;
    eachText(u"en"_s, [&](const QString& text) {
        ++seen;
        INFO(text.toStdString());
        CHECK(std::none_of(text.begin(), text.end(), isCjk));
        CHECK(std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }));
        CHECK(text == text.trimmed());
    });
    CHECK(seen > 300);
}

TEST_CASE("sentences of advice end as sentences", "[guideline]")
{
    for (const guide::StepGuide& step : catalogue().steps()) {
        for (const guide::Tip& tip : step.tips) {
            INFO(tip.id.toStdString());
            CHECK(tip.text.ja.endsWith(u'。'));
            CHECK(tip.text.en.endsWith(u'.'));
        }
        for (const guide::Item& question : step.questions) {
            INFO(question.id.toStdString());
            CHECK(question.text.ja.endsWith(u'。'));
            CHECK(question.text.en.contains(u'?'));
        }
    }
}

TEST_CASE("chapters 3 to 6 are carried, section by section, by entries that exist", "[guideline]")
{
    const QStringList wanted{u"3-1"_s, u"3-2"_s, u"4-1"_s, u"4-2"_s, u"4-3"_s, u"5-1"_s, u"5-2"_s, u"5-3"_s,
                             u"5-4"_s, u"5-5"_s, u"5-6"_s, u"6-1"_s, u"6-2"_s, u"6-3"_s, u"6-4"_s, u"6-5"_s};
    for (const QString& number : wanted) {
        INFO(number.toStdString());
        const guide::Section* section = catalogue().section(u"section."_s + number);
        REQUIRE(section);
        CHECK_FALSE(section->entryIds.isEmpty());
        for (const QString& id : section->entryIds)
            CHECK(catalogue().entry(id) != nullptr);
    }
    CHECK(catalogue().section(u"section.6-2"_s)->entryIds.size() == catalogue().methods().size());
    CHECK(catalogue().section(u"section.6-4"_s)->entryIds.size() == 9);
}

TEST_CASE("entries have a body in both languages", "[guideline]")
{
    CHECK(catalogue().entries().size() > 300);
    for (const guide::Entry& entry : catalogue().entries()) {
        INFO(entry.id.toStdString());
        CHECK_FALSE(entry.body.ja.isEmpty());
        CHECK_FALSE(entry.body.en.isEmpty());
        CHECK(catalogue().entry(entry.id) == &entry);
    }
    CHECK(catalogue().entry(u"form.commission"_s)->heading.ja == u"委託"_s);
    const guide::PartyKindGuide& npo = catalogue().partyKind(PartyKind::Npo);
    for (const guide::Item& role : npo.expectedRoles)
        CHECK(catalogue().entry(u"party.npo"_s)->body.en.contains(role.text.en));
}

TEST_CASE("only data is compiled in", "[guideline]")
{
    QDirIterator it(u":/guideline"_s, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        CHECK(it.next().endsWith(u".json"_s));
}
