#include "core/documents/clausesetuse.h"

#include "core/documents/agreementjson.h"
#include "core/documents/agreementtext.h"
#include "core/documents/clauseedits.h"
#include "tests/support/examples.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

using Part = SetChange::Part;
using Effect = SetChange::Effect;

const QDate kToday(2026, 4, 1);

const ClauseLibrary& library()
{
    static const auto loaded = ClauseLibrary::load();
    REQUIRE(loaded);
    return *loaded;
}

ClauseEdit ownClause(const QString& key, const QString& title, const QString& text)
{
    ClauseEdit clause;
    clause.key = key;
    clause.state = ClauseState::Own;
    clause.title = title;
    clause.text = text;
    return clause;
}

ClauseEdit changedClause(const QString& key, const QString& text)
{
    ClauseEdit clause;
    clause.key = key;
    clause.state = ClauseState::Changed;
    clause.text = text;
    return clause;
}

/// One of everything, with texts that JSON has to escape and that look like markup.
ClauseSet cityStandard()
{
    ClauseSet set;
    set.id = *Id::parse(u"0b7c2f50-9d5e-4a57-8f0e-1f6f5d9b7a11");
    set.number = 1;
    set.name = u"みどり市標準協定"_s;
    set.issuer = u"みどり市市民協働課"_s;
    set.note = u"はじめての版\n<b>太字ではない</b>"_s;
    set.madeOn = kToday;
    set.libraryVersion = library().version();
    set.clauses = {
        changedClause(u"purpose"_s,
                      u"この協定は、{{purpose}}を目的とする。\n<img src=\"file:///etc/passwd\"> {{"_s),
        ownClause(u"own-green"_s, u"緑化への配慮"_s,
                  u"甲及び乙は、緑化に努める。\n{{ref:purpose}}及び{{annex:own-map}}による。"_s)};
    set.clauses[1].place = 55.5;
    set.clauses[1].principle = Principle{};
    ClauseEdit off;
    off.key = u"subcontracting"_s;
    off.state = ClauseState::Off;
    set.clauses.append(off);
    AnnexChoice map;
    map.key = u"own-map"_s;
    map.state = AnnexState::Own;
    map.title = u"会場図"_s;
    map.text = u"{{これはそのまま}} <script>"_s;
    set.annexes = {map};
    set.style.titleWord = TitleWord::Memorandum;
    set.style.ladder = Ladder::Official;
    set.style.marginLeft = 30;
    set.style.copies = 3;
    return set;
}

/// A blank project with a name, and the ids that its rows take.
struct Desk {
    CountingIds ids;
    Project project = Project::blank(ids);

    QList<SetChange> take(const ClauseSet& set)
    {
        return takeClauseSet(project, set, library(), kToday, ids);
    }
    ClauseEdit* clause(const QString& key)
    {
        for (ClauseEdit& edit : project.clauses) {
            if (edit.key == key)
                return &edit;
        }
        return nullptr;
    }
};

bool told(const QList<SetChange>& changes, Part part, Effect effect, const QString& key)
{
    return std::any_of(changes.begin(), changes.end(), [&](const SetChange& change) {
        return change.part == part && change.effect == effect && change.key == key;
    });
}

Error refused(const ClauseSet& set)
{
    const auto checked = checkClauseSet(set, library());
    REQUIRE_FALSE(checked);
    // What is refused when it is made is refused when it is read.
    const auto read = clauseSetFromJson(clauseSetToJson(set), library());
    REQUIRE_FALSE(read);
    CHECK(read.error().message == checked.error().message);
    CHECK(checked.error().code == ErrorCode::InvalidData);
    return checked.error();
}

Error refusedJson(const QByteArray& json)
{
    const auto read = clauseSetFromJson(json, library());
    REQUIRE_FALSE(read);
    CHECK_FALSE(read.error().message.isEmpty());
    return read.error();
}

/// The JSON of the standard with one value put in another's place.
QByteArray altered(const QStringList& path, const QJsonValue& value)
{
    std::function<QJsonValue(const QJsonValue&, qsizetype)> put = [&](const QJsonValue& in, qsizetype depth) {
        if (depth == path.size())
            return value;
        if (in.isArray()) {
            QJsonArray array = in.toArray();
            const int index = path.at(depth).toInt();
            array[index] = put(array.at(index), depth + 1);
            return QJsonValue(array);
        }
        QJsonObject object = in.toObject();
        const QJsonValue inner = put(object.value(path.at(depth)), depth + 1);
        if (inner.isUndefined())
            object.remove(path.at(depth));
        else
            object.insert(path.at(depth), inner);
        return QJsonValue(object);
    };
    const QJsonObject root = QJsonDocument::fromJson(clauseSetToJson(cityStandard())).object();
    return QJsonDocument(put(root, 0).toObject()).toJson();
}

} // namespace

TEST_CASE("a set comes back from its file as it was, byte for byte", "[documents][sets]")
{
    const ClauseSet set = cityStandard();
    const QByteArray json = clauseSetToJson(set);
    checkGolden(goldenFolder() + u"/city-standard.kyodo-set"_s, json);
    const auto read = clauseSetFromJson(json, library());
    REQUIRE(read);
    CHECK((*read == set));
    CHECK(clauseSetToJson(*read) == json);
    CHECK(clauseSetFromJson("\xEF\xBB\xBF" + json, library()));
}

TEST_CASE("a set whose file is not what this program writes is refused with the place", "[documents][sets]")
{
    CHECK(refusedJson("").code == ErrorCode::FileDamaged);
    CHECK(refusedJson(clauseSetToJson(cityStandard()).chopped(40)).code == ErrorCode::FileDamaged);
    const QByteArray whole = clauseSetToJson(cityStandard());
    for (qsizetype length = 0; length < whole.size() - 2; length += 41)
        CHECK(refusedJson(whole.first(length)).code == ErrorCode::FileDamaged);
    CHECK(refusedJson("[1]").code == ErrorCode::FileForeign);
    CHECK(refusedJson("{\"format\": \"kyodo-techo\"}").code == ErrorCode::FileForeign);
    CHECK(refusedJson(altered({u"version"_s}, 2)).code == ErrorCode::FileNewer);
    CHECK(refusedJson(altered({u"version"_s}, 0)).detail == u"/version");
    CHECK(refusedJson(QByteArray(kLargestClauseSet + 1, ' ')).code == ErrorCode::InvalidData);
    CHECK(refusedJson(QByteArray(5000, '[')).code == ErrorCode::FileDamaged);

    CHECK(refusedJson(altered({u"name"_s}, QJsonValue::Undefined)).detail == u"/name");
    CHECK(refusedJson(altered({u"surprise"_s}, 1)).detail == u"/surprise");
    CHECK(refusedJson(altered({u"key"_s}, u"../../etc/passwd"_s)).detail == u"/key");
    CHECK(refusedJson(altered({u"number"_s}, 1.5)).detail == u"/number");
    CHECK(refusedJson(altered({u"clauses"_s}, QJsonObject())).detail == u"/clauses");
    CHECK(refusedJson(altered({u"clauses"_s, u"0"_s}, u"x"_s)).detail == u"/clauses/0");
    CHECK(refusedJson(altered({u"clauses"_s, u"1"_s, u"state"_s}, u"run"_s)).detail == u"/clauses/1/state");
    CHECK(refusedJson(altered({u"clauses"_s, u"1"_s, u"id"_s}, u"x"_s)).detail == u"/clauses/1/id");
    CHECK(refusedJson(altered({u"annexes"_s, u"0"_s, u"text"_s}, 7)).detail == u"/annexes/0/text");
    CHECK(refusedJson(altered({u"style"_s, u"ladder"_s}, QJsonValue::Undefined)).detail == u"/style/ladder");
    // Facts are no style: a set brings none into a project.
    CHECK(refusedJson(altered({u"style"_s, u"court"_s}, u"地方裁判所"_s)).detail == u"/style/court");
    QByteArray twice = clauseSetToJson(cityStandard());
    twice.replace("\"name\":", "\"name\": \"x\", \"name\":");
    CHECK(refusedJson(twice).detail == u"/name");
}

TEST_CASE("a set that no project can work with is refused with the clause and the reason",
          "[documents][sets]")
{
    ClauseSet set = cityStandard();
    const auto refuse = [&](const QString& pointer, const QString& word) {
        const Error error = refused(set);
        INFO(error.message.toStdString());
        CHECK(error.detail == pointer);
        CHECK(error.message.contains(word));
        CHECK(error.message.contains(pointer));
    };
    SECTION("an unknown placeholder")
    {
        set.clauses[1].text += u"\n\t{{password}}"_s;
        refuse(u"/clauses/1/text"_s, u"{{password}}"_s);
    }
    SECTION("an unknown list")
    {
        set.clauses[1].text += u"\n\t{{list:files}}"_s;
        refuse(u"/clauses/1/text"_s, u"{{list:files}}"_s);
    }
    SECTION("a reference that leads nowhere, in English too")
    {
        set.clauses[1].textEn = u"See {{ref:own-gone}}."_s;
        refuse(u"/clauses/1/textEn"_s, u"{{ref:own-gone}}"_s);
    }
    SECTION("a reference to a paragraph that is not there")
    {
        set.clauses[0].text = u"{{ref:own-green#3}}"_s;
        refuse(u"/clauses/0/text"_s, u"{{ref:own-green#3}}"_s);
        set.clauses[0].text = u"{{ref:own-green#2}}"_s;
        CHECK(checkClauseSet(set, library()));
    }
    SECTION("a reference to the clause itself")
    {
        set.clauses[1].text = u"{{ref:own-green}}による。"_s;
        refuse(u"/clauses/1/text"_s, u"緑化への配慮"_s);
    }
    SECTION("an annex that is not there")
    {
        set.annexes.clear();
        refuse(u"/clauses/1/text"_s, u"{{annex:own-map}}"_s);
    }
    SECTION("a clause that the library does not have")
    {
        set.clauses[0].key = u"no-such-clause"_s;
        refuse(u"/clauses/0/key"_s, u"no-such-clause"_s);
    }
    SECTION("a clause twice")
    {
        set.clauses.append(set.clauses.at(1));
        refuse(u"/clauses/3/key"_s, u"own-green"_s);
    }
    SECTION("an annex that the library does not have")
    {
        set.annexes[0].state = AnnexState::Off;
        refuse(u"/annexes/0/key"_s, u"own-map"_s);
    }
    SECTION("texts that cannot be printed")
    {
        set.clauses[1].title = u"題"_s + QChar(0xD800);
        // Qt writes half a character as a question mark, so it is only met before writing.
        const auto checked = checkClauseSet(set, library());
        REQUIRE_FALSE(checked);
        CHECK(checked.error().detail == u"/clauses/1/title");
        set.clauses[1].title = u"題\u0007"_s;
        refuse(u"/clauses/1/title"_s, u"U+0007"_s);
    }
    SECTION("texts without end, and numbers beyond measure")
    {
        set.clauses[1].text = QString(100'001, u'あ');
        refuse(u"/clauses/1/text"_s, u"100000"_s);
        set.clauses[1].text.clear();
        set.clauses[1].place = 1e300;
        refuse(u"/clauses/1/place"_s, {});
        set.clauses[1].place = 1;
        set.style.fontSize = 200;
        refuse(u"/style/fontSize"_s, u"20"_s);
        set.style.fontSize = 10;
        set.style.marginLeft = -5;
        refuse(u"/style/marginLeft"_s, u"60"_s);
        set.style.marginLeft.reset();
        set.number = 0;
        refuse(u"/number"_s, {});
    }
    SECTION("a set without a name")
    {
        set.name = u"　"_s;
        refuse(u"/name"_s, {});
    }
}

TEST_CASE("a project keeps its facts and takes the clauses, annexes and style of a set", "[documents][sets]")
{
    Desk desk;
    desk.project = exampleProject(u"kodomo-shokudo"_s);
    const Project before = desk.project;
    const QList<SetChange> changes = desk.take(cityStandard());
    CHECK(told(changes, Part::Clause, Effect::Taken, u"own-green"_s));
    CHECK(told(changes, Part::Style, Effect::Taken, u"ladder"_s));
    CHECK(desk.project.agreement.ladder == Ladder::Official);
    CHECK(desk.project.agreement.marginLeft == 30);
    CHECK(desk.project.agreement.madeOn == before.agreement.madeOn);
    CHECK(desk.project.agreement.court == before.agreement.court);
    CHECK(desk.project.clauseComments == before.clauseComments);
    CHECK(desk.project.parties == before.parties);
    const ClauseSetUse* used = usedClauseSet(desk.project);
    REQUIRE(used);
    CHECK(used->number == 1);
    CHECK(used->takenOn == kToday);
    CHECK(used->contentHash == agreementHash(used->content));
    CHECK((*clauseSetFromJson(used->content.toUtf8(), library()) == cityStandard()));

    const auto words = Words::load(Language::Japanese);
    REQUIRE(words);
    const AgreementText text = composeAgreement(desk.project, library(), *words);
    QString printed;
    for (const AgreementArticle& article : text.articles) {
        for (const AgreementParagraph& paragraph : article.paragraphs)
            printed += paragraph.text.text() + u'\n';
    }
    // Typed markup is text, and nothing is fetched for it.
    CHECK(printed.contains(u"<img src=\"file:///etc/passwd\"> {{"_s));
    CHECK(printed.contains(u"緑化に努める"_s));

    SECTION("the set made of it is the same again")
    {
        ClauseSet heading = cityStandard();
        const auto made = makeClauseSet(desk.project, library(), heading, desk.ids);
        REQUIRE(made);
        heading.style.copies.reset(); // goes by the parties of each project
        CHECK(made->style == heading.style);
        CHECK(made->annexes == heading.annexes);
        CHECK(made->clauses.size() == heading.clauses.size());
        for (const ClauseEdit& clause : heading.clauses)
            CHECK(made->clauses.contains(clause));
    }
    SECTION("taking it once more changes nothing")
    {
        const Project taken = desk.project;
        CHECK(desk.take(cityStandard()).isEmpty());
        CHECK(desk.project == taken);
    }
}

TEST_CASE("a newer edition leaves what the project has changed and brings the rest", "[documents][sets]")
{
    Desk desk;
    desk.take(cityStandard());
    ClauseSet newer = cityStandard();
    newer.number = 2;
    newer.clauses[0].text = u"新しい目的の条文。"_s;
    newer.clauses[1].text = u"新しい緑化の条文。"_s;
    newer.clauses.append(ownClause(u"own-new"_s, u"新しい条項"_s, u"加わった。"_s));
    newer.style.fontSize = 11;
    newer.style.ladder = Ladder::Figures;

    SECTION("nothing was changed: all follows the set")
    {
        const auto changes = desk.take(newer);
        for (const SetChange& change : changes)
            CHECK(change.effect == Effect::Taken);
        CHECK(desk.clause(u"purpose"_s)->text == u"新しい目的の条文。");
        CHECK(desk.clause(u"own-new"_s));
        CHECK(desk.project.agreement.fontSize == 11);
        CHECK(usedClauseSet(desk.project)->number == 2);
        CHECK(desk.project.clauseSets.size() == 2);
    }
    SECTION("words that were changed here stay, and it says so")
    {
        desk.clause(u"own-green"_s)->text = u"この事業だけの緑化。"_s;
        desk.project.agreement.fontSize = 9;
        desk.project.clauses.append(ownClause(u"own-here"_s, u"ここだけ"_s, u"ここだけの条項。"_s));
        const auto changes = desk.take(newer);
        CHECK(desk.clause(u"own-green"_s)->text == u"この事業だけの緑化。");
        CHECK(told(changes, Part::Clause, Effect::Clashed, u"own-green"_s));
        CHECK(desk.project.agreement.fontSize == 9);
        CHECK(told(changes, Part::Style, Effect::Clashed, u"fontSize"_s));
        CHECK(desk.clause(u"own-here"_s));
        CHECK(told(changes, Part::Clause, Effect::Kept, u"own-here"_s));
        CHECK(desk.clause(u"purpose"_s)->text == u"新しい目的の条文。");
        CHECK(desk.project.agreement.ladder == Ladder::Figures);
    }
    SECTION("a clause that was only moved here gets the new words")
    {
        desk.clause(u"purpose"_s)->place = 77;
        const auto changes = desk.take(newer);
        CHECK(desk.clause(u"purpose"_s)->text == u"新しい目的の条文。");
        CHECK(desk.clause(u"purpose"_s)->place == 77);
        CHECK(told(changes, Part::Clause, Effect::Taken, u"purpose"_s));
        CHECK(told(changes, Part::Clause, Effect::Kept, u"purpose"_s));
    }
    SECTION("what was removed here does not come back, and it says so")
    {
        desk.project.clauses.removeIf([](const ClauseEdit& edit) { return edit.key == u"own-green"; });
        const auto changes = desk.take(newer);
        CHECK_FALSE(desk.clause(u"own-green"_s));
        CHECK(told(changes, Part::Clause, Effect::Clashed, u"own-green"_s));
    }
    SECTION("what the set gave up goes, unless it was changed here")
    {
        newer.clauses.removeAt(1);
        newer.annexes.clear();
        SECTION("unchanged")
        {
            desk.take(newer);
            CHECK_FALSE(desk.clause(u"own-green"_s));
            CHECK(desk.project.annexes.isEmpty());
        }
        SECTION("changed")
        {
            desk.clause(u"own-green"_s)->text += u"ここで加えた。"_s;
            desk.project.annexes.first().text = u"ここで書いた。"_s;
            const auto changes = desk.take(newer);
            CHECK(desk.clause(u"own-green"_s));
            CHECK(desk.project.annexes.size() == 1);
            CHECK(told(changes, Part::Annex, Effect::Clashed, u"own-map"_s));
        }
        SECTION("an annex with a file")
        {
            Attachment& file = appendRow(desk.project.attachments, desk.ids);
            file.place = u"annexes"_s;
            file.placeId = desk.project.annexes.first().id.text();
            const auto changes = desk.take(newer);
            CHECK(desk.project.annexes.size() == 1);
            CHECK(told(changes, Part::Annex, Effect::Kept, u"own-map"_s));
        }
    }
    SECTION("the annexes follow the order of the set unless they were ordered here")
    {
        AnnexChoice roles;
        roles.key = library().annexes().first().key;
        newer.annexes.prepend(roles);
        SECTION("not ordered here")
        {
            desk.take(newer);
            CHECK(desk.project.annexes.first().key == roles.key);
        }
        SECTION("ordered here")
        {
            AnnexChoice budget;
            budget.id = desk.ids.next();
            budget.key = library().annexes().at(1).key;
            desk.project.annexes.prepend(budget);
            const auto changes = desk.take(newer);
            CHECK(desk.project.annexes.first().key == budget.key);
            CHECK(desk.project.annexes.size() == 3);
            CHECK(told(changes, Part::AnnexOrder, Effect::Clashed, {}));
        }
    }
    SECTION("where the edition in use cannot be read any more, the set is taken as a whole")
    {
        desk.project.clauseSets.last().content = u"{"_s;
        desk.clause(u"own-green"_s)->text = u"この事業だけの緑化。"_s;
        const auto changes = desk.take(newer);
        CHECK(desk.clause(u"own-green"_s)->text == u"新しい緑化の条文。");
        CHECK(told(changes, Part::Clause, Effect::Taken, u"own-green"_s));
    }
}

TEST_CASE("the next edition bears the same key and the next number", "[documents][sets]")
{
    Desk desk;
    CHECK(nextEdition(desk.project, kToday).id.isNull());
    CHECK(nextEdition(desk.project, kToday).number == 1);
    desk.take(cityStandard());
    const ClauseSet heading = nextEdition(desk.project, kToday);
    CHECK(heading.id == cityStandard().id);
    CHECK(heading.number == 2);
    CHECK(heading.name == cityStandard().name);
    CHECK(nextEdition(desk.project, kToday, 7).number == 7);
}

TEST_CASE("a set is not made of what no other project could work with", "[documents][sets]")
{
    Desk desk;
    ClauseSet heading;
    heading.name = u"ひな形"_s;
    desk.project.clauses.append(ownClause(u"own-a"_s, u"題"_s, u"{{no.such.thing}}"_s));
    const auto made = makeClauseSet(desk.project, library(), heading, desk.ids);
    REQUIRE_FALSE(made);
    CHECK(made.error().message.contains(u"{{no.such.thing}}"_s));
}

TEST_CASE("a list that the library does not have is printed as it was typed", "[documents][sets]")
{
    Desk desk;
    desk.project.clauses.append(ownClause(u"own-a"_s, u"題"_s, u"次のとおり。\n\t{{list:files}}"_s));
    const auto words = Words::load(Language::Japanese);
    REQUIRE(words);
    const AgreementText text = composeAgreement(desk.project, library(), *words);
    const auto own = std::find_if(text.articles.begin(), text.articles.end(),
                                  [](const AgreementArticle& article) { return article.key == u"own-a"; });
    REQUIRE(own != text.articles.end());
    REQUIRE(own->paragraphs.first().points.size() == 1);
    CHECK(own->paragraphs.first().points.first().text.text() == u"{{list:files}}");
}
