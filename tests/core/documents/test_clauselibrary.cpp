#include "core/documents/clauselibrary.h"

#include "core/project/tables.h"
#include "tests/core/documents/clausetexts.h"
#include "tests/support/printing.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;
using Kind = TemplatePart::Kind;

namespace {

using Place = ClausePlace;

const ClauseLibrary& library()
{
    return shippedClauses();
}

QList<Place> allTexts()
{
    return textsOf(library());
}

/// scanTemplate(), each text once: the same ones are met in every case.
const QList<TemplatePart>& partsOf(const QString& text)
{
    static QHash<QString, QList<TemplatePart>> known;
    const auto found = known.constFind(text);
    return found != known.cend() ? *found : *known.insert(text, scanTemplate(text));
}

QStringList fields(const QString& text)
{
    QStringList found;
    for (const TemplatePart& part : scanTemplate(text)) {
        if (part.kind != Kind::Literal)
            found.append(joinTemplate({part}));
    }
    found.sort();
    return found;
}

/// Plausible circles of parties: every pair and larger circles, up to seven.
QList<QList<PartyKind>> partySets()
{
    using enum PartyKind;
    return {{Npo, Government},
            {Npo, Company},
            {Npo, School},
            {Npo, Community},
            {Npo, Npo},
            {Company, Government},
            {Npo, Intermediary, Government},
            {Npo, Company, Community},
            {Npo, Company, School, Community, Government},
            {Npo, Resident, Government, Government},
            {Npo, Npo, Company, School, Community, Intermediary, Government}};
}

QStringList flagNames()
{
    QStringList names;
    for (const LibraryFlag& flag : library().flags())
        names.append(flag.name);
    return names;
}

/// None, all, each alone and all but each: a paragraph that needs two flags is met as well as missed.
QList<QSet<QString>> flagSets()
{
    const QStringList names = flagNames();
    const QSet<QString> all(names.cbegin(), names.cend());
    QList<QSet<QString>> sets{{}, all};
    for (const QString& name : names) {
        sets.append(QSet<QString>{name});
        QSet<QString> others = all;
        others.remove(name);
        sets.append(others);
    }
    return sets;
}

/// Every form alone in every setting, and every pair of forms in the settings where they could clash.
void forEachCase(const std::function<void(const ClauseFacts&)>& visit)
{
    const QStringList forms = library().forms();
    const auto visitAll = [&](const QStringList& chosen, const QList<QList<PartyKind>>& circles,
                              const QList<QSet<QString>>& flagChoices) {
        for (const QList<PartyKind>& kinds : circles) {
            for (QSet<QString> flags : flagChoices) {
                // A government pays only where there is one.
                if (!kinds.contains(PartyKind::Government))
                    flags.remove(u"public-payer"_s);
                ClauseFacts facts{chosen, kinds, static_cast<int>(kinds.size()), flags};
                facts.clauses.emplace();
                for (const LibraryClause* clause : library().clausesFor(facts))
                    facts.clauses->insert(clause->key);
                visit(facts);
            }
        }
    };
    const QList<QList<PartyKind>> circles = partySets();
    const QList<QSet<QString>> flagChoices = flagSets();
    const QList<QList<PartyKind>> few{circles.constFirst(), circles.at(1), circles.constLast()};
    for (qsizetype i = 0; i < forms.size(); ++i) {
        visitAll({forms.at(i)}, circles, flagChoices);
        for (qsizetype j = i + 1; j < forms.size(); ++j)
            visitAll({forms.at(i), forms.at(j)}, few, flagChoices);
    }
}

std::string describe(const ClauseFacts& facts)
{
    QStringList flags(facts.has.cbegin(), facts.has.cend());
    flags.sort();
    return (facts.forms.join(u'+') + u" parties "_s + QString::number(facts.parties) + u" has "_s +
            flags.join(u' '))
        .toStdString();
}

} // namespace

TEST_CASE("the clause library loads and says what it is", "[clauses]")
{
    CHECK(library().version() == u"kyodo-clauses-1"_s);
    CHECK_FALSE(library().title().ja.isEmpty());
    CHECK(library().clauses().size() >= 40);
    CHECK(library().personalInformationAnnex().provisions.size() >= 10);
    CHECK(std::is_sorted(library().clauses().cbegin(), library().clauses().cend(),
                         [](const LibraryClause& a, const LibraryClause& b) { return a.order < b.order; }));
}

TEST_CASE("clauses are found by key, and keys and places are unique", "[clauses]")
{
    QSet<QString> keys;
    QSet<int> orders;
    for (const LibraryClause& clause : library().clauses()) {
        INFO(clause.key.toStdString());
        CHECK(library().find(clause.key) == &clause);
        keys.insert(clause.key);
        orders.insert(clause.order);
    }
    CHECK(keys.size() == library().clauses().size());
    CHECK(orders.size() == library().clauses().size());
    CHECK(library().find(u"no-such-clause") == nullptr);
    CHECK(library().find(u"annex-basics") == nullptr);
}

TEST_CASE("Japanese ends as Japanese law does and English holds no Japanese", "[clauses]")
{
    static const QRegularExpression cjk(u"[\\x{3000}-\\x{30ff}\\x{3400}-\\x{9fff}\\x{ff00}-\\x{ffef}]"_s);
    static const QRegularExpression japanese(u"[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}]"_s);
    static const QRegularExpression wideDigits(u"[\\x{ff10}-\\x{ff19}\\x{2460}-\\x{2473}]"_s);
    for (const Place& place : allTexts()) {
        INFO(place.where.toStdString() << ": " << place.text.ja.toStdString());
        CHECK_FALSE(cjk.match(place.text.en).hasMatch());
        CHECK_FALSE(wideDigits.match(place.text.ja).hasMatch());
        CHECK_FALSE(place.text.ja.contains(QRegularExpression(u"[,.](?![a-z-]*\\}\\})(?![a-z])|，|．"_s)));
        CHECK_FALSE(place.text.ja.contains(u"です。"_s));
        CHECK_FALSE(place.text.ja.contains(u"ます。"_s));
        const bool onlyField = fields(place.text.ja) == QStringList{place.text.ja};
        if (!onlyField) {
            CHECK(japanese.match(place.text.ja).hasMatch());
            if (!place.item)
                CHECK(place.text.ja.endsWith(u'。'));
            CHECK(place.text.en.contains(u' '));
        }
    }
    for (const LibraryClause& clause : library().clauses()) {
        INFO(clause.key.toStdString());
        CHECK(clause.title.ja.size() <= 16);
        CHECK_FALSE(clause.title.ja.endsWith(u'。'));
        CHECK_FALSE(cjk.match(clause.title.en).hasMatch());
    }
}

TEST_CASE("conjunctions follow official writing", "[clauses]")
{
    // Spellings that official writing (公用文) does not use, and the ranks of its joints.
    for (const Place& place : allTexts()) {
        INFO(place.where.toStdString() << ": " << place.text.ja.toStdString());
        for (const QString& wrong :
             {u"および"_s, u"または"_s, u"もしくは"_s, u"ならびに"_s, u"ヶ月"_s, u"ヵ月"_s, u"ヶ所"_s,
              u"すべて"_s, u"但し"_s, u"行なう"_s, u"下さい"_s, u"、、"_s, u"。。"_s})
            CHECK_FALSE(place.text.ja.contains(wrong));
        CHECK(place.text.ja.count(u'（') == place.text.ja.count(u'）'));
        CHECK(place.text.ja.count(u'「') == place.text.ja.count(u'」'));
        // 若しくは stands below 又は: the smaller joint never without the larger one.
        if (place.text.ja.contains(u"若しくは"_s))
            CHECK(place.text.ja.contains(u"又は"_s));
        if (place.text.ja.contains(u"並びに"_s))
            CHECK(place.text.ja.contains(u"及び"_s));
    }
}

TEST_CASE("both languages of a text hold the same fields, and all are listed", "[clauses]")
{
    QSet<QString> names;
    for (const PlaceholderInfo& info : library().placeholders()) {
        INFO(info.name.toStdString());
        CHECK_FALSE(names.contains(info.name));
        names.insert(info.name);
    }
    for (const Place& place : allTexts()) {
        INFO(place.where.toStdString());
        QStringList ja = fields(place.text.ja);
        QStringList en = fields(place.text.en);
        ja.removeDuplicates();
        en.removeDuplicates();
        CHECK(ja == en);
        for (const TemplatePart& part : scanTemplate(place.text.ja + place.text.en)) {
            if (part.kind == Kind::Placeholder)
                CHECK(names.contains(part.text));
        }
    }
}

TEST_CASE("every placeholder and source comes from a field that projects have", "[clauses]")
{
    QStringList paths;
    for (const PlaceholderInfo& info : library().placeholders())
        paths.append(info.path);
    for (const ListSource& source : library().sources())
        paths.append(source.path);
    for (const QString& path : paths) {
        INFO(path.toStdString());
        const QStringList steps = path.split(u'/');
        REQUIRE(steps.size() == 3);
        const ProjectTable* table = projectTable(steps.at(1));
        REQUIRE(table);
        CHECK(table->record->field(steps.at(2)));
    }
}

TEST_CASE("every form is served with all eight items and five principles", "[clauses]")
{
    int cases = 0;
    forEachCase([&](const ClauseFacts& facts) {
        ++cases;
        QSet<AgreementItem> items;
        QSet<Principle> principles;
        for (const LibraryClause* clause : library().clausesFor(facts)) {
            // One that may be switched off does not count.
            if (clause->optional)
                continue;
            if (clause->item)
                items.insert(*clause->item);
            if (clause->principle)
                principles.insert(*clause->principle);
        }
        if (items.size() != 8 || principles.size() != 5)
            FAIL(describe(facts));
    });
    CHECK(cases > 5'000);
}

TEST_CASE("whatever is combined, the articles stand in order and none is empty or told twice", "[clauses]")
{
    forEachCase([&](const ClauseFacts& facts) {
        const auto clauses = library().clausesFor(facts);
        QSet<QString> titles;
        for (const LibraryClause* clause : clauses) {
            if (titles.contains(clause->title.ja) || titles.contains(clause->title.en))
                FAIL(describe(facts) << " twice: " << clause->title.en.toStdString());
            titles.insert(clause->title.ja);
            titles.insert(clause->title.en);
            const LibraryClause reduced = reducedTo(*clause, facts);
            if (reduced.paragraphs.isEmpty())
                FAIL(describe(facts) << " empty: " << clause->key.toStdString());
            for (qsizetype i = 0; i < reduced.paragraphs.size(); ++i) {
                const ClauseParagraph& paragraph = reduced.paragraphs.at(i);
                const QString& ja = paragraph.text.ja;
                // What is before must be there to be pointed at.
                if ((ja.contains(u"前項"_s) && i < 1) || (ja.contains(u"前2項"_s) && i < 2) ||
                    (ja.contains(u"前各項"_s) && i < 1))
                    FAIL(describe(facts) << " nothing before: " << ja.toStdString());
                // A single numbered item is bad drafting.
                if (paragraph.items.size() == 1)
                    FAIL(describe(facts) << " lone item: " << ja.toStdString());
            }
        }
        if (clauses.isEmpty() || clauses.constFirst()->key != u"purpose"_s ||
            clauses.constLast()->key != u"consultation"_s)
            FAIL(describe(facts));
    });
}

TEST_CASE("no reference dangles, even with every optional clause switched off", "[clauses]")
{
    forEachCase([&](const ClauseFacts& facts) {
        QHash<QString, LibraryClause> firm;
        QList<LibraryClause> shown;
        ClauseFacts kept = facts;
        for (const LibraryClause* clause : library().clausesFor(facts)) {
            if (clause->optional)
                kept.clauses->remove(clause->key);
        }
        for (const LibraryClause* clause : library().clausesFor(facts)) {
            shown.append(reducedTo(*clause, kept));
            if (!clause->optional)
                firm.insert(clause->key, shown.constLast());
        }
        if (facts.has.contains(u"personal-info"_s)) {
            for (const LibraryClause& provision : library().personalInformationAnnex().provisions) {
                if (provision.when.matches(facts))
                    shown.append(reducedTo(provision, facts));
            }
        }
        QSet<QString> annexes;
        for (const LibraryAnnex* annex : library().annexesFor(facts))
            annexes.insert(annex->key);
        QList<Place> places = textsOf(shown);
        places.append({u"preamble"_s, library().preamble(facts)});
        places.append({u"closing"_s, library().closing(facts)});
        for (const Place& place : std::as_const(places)) {
            for (const TemplatePart& part : partsOf(place.text.ja)) {
                bool met = true;
                if (part.kind == Kind::Reference) {
                    const auto target = firm.constFind(part.text);
                    met = target != firm.constEnd() &&
                          (part.paragraph == 0 ||
                           std::any_of(target->paragraphs.cbegin(), target->paragraphs.cend(),
                                       [&](const ClauseParagraph& p) { return p.number == part.paragraph; }));
                } else if (part.kind == Kind::Annex) {
                    met = annexes.contains(part.text);
                } else if (part.kind == Kind::Placeholder && part.text == u"party.government"_s) {
                    met = facts.partyKinds.contains(PartyKind::Government);
                }
                if (!met)
                    FAIL(describe(facts) << " in " << place.where.toStdString() << ": "
                                         << joinTemplate({part}).toStdString());
            }
        }
    });
}

TEST_CASE("annexes follow the facts", "[clauses]")
{
    ClauseFacts facts{{u"commission"_s}, {PartyKind::Npo, PartyKind::Government}, 2, {}};
    const auto keys = [&] {
        QStringList result;
        for (const LibraryAnnex* annex : library().annexesFor(facts))
            result.append(annex->key);
        return result;
    };
    CHECK(keys() == QStringList{u"roles"_s});
    facts.has = {u"budget"_s, u"schedule"_s, u"personal-info"_s};
    CHECK(keys() == QStringList{u"roles"_s, u"budget"_s, u"schedule"_s, u"personal-information"_s});
    CHECK(
        library().personalInformationAnnex().provisions.constFirst().paragraphs.constFirst().text.ja.contains(
            u"以下「取扱者」という。"_s));
}

TEST_CASE("a term is defined where it is used", "[clauses]")
{
    // The defined word, as it is introduced: whatever uses it needs the introduction among what is shown.
    const QStringList terms{u"本事業"_s,     u"当事者"_s,   u"共有目的"_s, u"事業費"_s,
                            u"委託業務"_s,   u"委託料"_s,   u"交付規程"_s, u"負担金"_s,
                            u"委員会"_s,     u"提供物等"_s, u"後援者"_s,   u"学校等"_s,
                            u"児童生徒等"_s, u"対象区域"_s, u"支援者"_s,   u"受援者"_s};
    forEachCase([&](const ClauseFacts& facts) {
        QString all;
        for (const LibraryClause* clause : library().clausesFor(facts)) {
            for (const Place& place : textsOf({reducedTo(*clause, facts)}))
                all += place.text.ja;
        }
        QString used = all;
        used.remove(u"監査委員"_s).remove(u"個人情報保護委員会"_s);
        for (const QString& term : terms) {
            if (!used.contains(term))
                continue;
            const bool introduced = all.contains(u"以下「"_s + term + u"」という。"_s) ||
                                    all.contains(u"以下「"_s + term + u"」と総称する。"_s);
            if (!introduced)
                FAIL(describe(facts) << " not defined: " << term.toStdString());
        }
    });
}

TEST_CASE("each form brings its own clauses", "[clauses]")
{
    const auto keys = [](const QString& form, const QSet<QString>& has = {}) {
        QStringList result;
        for (const LibraryClause* clause :
             library().clausesFor({{form}, {PartyKind::Npo, PartyKind::Government}, 2, has}))
            result.append(clause->key);
        return result;
    };
    const QHash<QString, QStringList> own{
        {u"commission"_s,
         {u"commission"_s, u"commission-fee"_s, u"inspection"_s, u"fee-payment"_s, u"subcontracting"_s}},
        {u"subsidy"_s, {u"subsidy"_s, u"subsidy-use"_s, u"subsidy-settlement"_s}},
        {u"contribution"_s, {u"contribution"_s, u"contribution-settlement"_s}},
        {u"co-hosting"_s, {u"co-hosting"_s}},
        {u"committee"_s,
         {u"committee-organisation"_s, u"committee-secretariat"_s, u"committee-decisions"_s,
          u"committee-accounts"_s}},
        {u"endorsement"_s, {u"endorsement"_s}},
        {u"support"_s, {u"support"_s, u"support-nature"_s, u"support-report"_s}},
        {u"alliance"_s, {u"cooperation"_s}},
        {u"cooperation"_s, {u"cooperation"_s}},
        {u"adopt"_s, {u"cooperation"_s, u"adopt"_s}},
        {u"information-exchange"_s, {u"cooperation"_s, u"information-exchange"_s}},
        {u"participation"_s, {u"proposal"_s}},
        {u"designated-manager"_s, {u"designation"_s}},
    };
    QStringList special;
    for (const QStringList& clauses : own)
        special += clauses;
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        const QStringList shown = keys(it.key());
        for (const QString& key : std::as_const(special)) {
            INFO(it.key().toStdString() << " " << key.toStdString());
            CHECK(shown.contains(key) == it.value().contains(key));
        }
        for (const QString& key : {u"evaluation"_s, u"organised-crime"_s, u"change"_s, u"termination"_s,
                                   u"safety"_s, u"meetings"_s, u"disclosure"_s, u"after-end"_s})
            CHECK(shown.contains(key));
        CHECK_FALSE(shown.contains(u"membership"_s));
        CHECK_FALSE(shown.contains(u"confidentiality"_s));
    }
    CHECK(keys(u"alliance"_s, {u"confidential"_s}).contains(u"confidentiality"_s));
    CHECK(keys(u"alliance"_s, {u"goods"_s, u"renewal"_s, u"insurance"_s, u"subcontracting"_s}).size() ==
          keys(u"alliance"_s).size() + 4);
    CHECK(library().find(u"organised-crime")->optional);
    CHECK(library().find(u"jurisdiction")->optional);
}

TEST_CASE("preamble and closing follow form and way of signing", "[clauses]")
{
    const auto facts = [](const QString& form, const QSet<QString>& has = {}) {
        return ClauseFacts{{form}, {PartyKind::Npo, PartyKind::Company}, 2, has};
    };
    CHECK(library().preamble(facts(u"commission"_s)).ja.contains(u"委託"_s));
    CHECK(library().preamble(facts(u"support"_s)).ja.contains(u"支援"_s));
    CHECK_FALSE(library().preamble(facts(u"alliance"_s)).ja.contains(u"委託"_s));
    CHECK(library().preamble(facts(u"endorsement"_s)).ja.contains(u"後援する者"_s));
    CHECK_FALSE(library()
                    .preamble({{u"endorsement"_s, u"co-hosting"_s}, {PartyKind::Npo}, 2, {}})
                    .ja.contains(u"後援する者"_s));
    CHECK(library().closing(facts(u"alliance"_s)).ja.contains(u"記名押印の上"_s));
    CHECK(library().closing(facts(u"alliance"_s, {u"signature"_s})).ja.contains(u"署名の上"_s));
    CHECK(library().closing(facts(u"alliance"_s, {u"signature-or-seal"_s})).ja.contains(u"又は署名した上"_s));
    CHECK(library().closing(facts(u"alliance"_s, {u"electronic"_s})).ja.contains(u"電子署名"_s));
}

TEST_CASE("conditions combine as they say", "[clauses]")
{
    const ClauseFacts facts{{u"commission"_s, u"endorsement"_s},
                            {PartyKind::Npo, PartyKind::Government},
                            2,
                            {u"budget"_s, u"goods"_s}};
    CHECK(ClauseCondition{}.matches(facts));
    CHECK(ClauseCondition{{u"endorsement"_s, u"support"_s}, {}, {}, 0, {}, {}}.matches(facts));
    CHECK_FALSE(ClauseCondition{{u"support"_s}, {}, {}, 0, {}, {}}.matches(facts));
    CHECK_FALSE(ClauseCondition{{}, {u"commission"_s}, {}, 0, {}, {}}.matches(facts));
    CHECK(ClauseCondition{{}, {u"support"_s}, {}, 0, {}, {}}.matches(facts));
    CHECK(ClauseCondition{{}, {}, {PartyKind::Government, PartyKind::Npo}, 0, {}, {}}.matches(facts));
    CHECK_FALSE(
        ClauseCondition{{}, {}, {PartyKind::Government, PartyKind::School}, 0, {}, {}}.matches(facts));
    CHECK(ClauseCondition{{}, {}, {}, 2, {}, {}}.matches(facts));
    CHECK_FALSE(ClauseCondition{{}, {}, {}, 3, {}, {}}.matches(facts));
    CHECK(ClauseCondition{{}, {}, {}, 0, {u"budget"_s, u"goods"_s}, {}}.matches(facts));
    CHECK_FALSE(ClauseCondition{{}, {}, {}, 0, {u"budget"_s, u"renewal"_s}, {}}.matches(facts));
    CHECK_FALSE(ClauseCondition{{}, {}, {}, 0, {}, {u"renewal"_s, u"goods"_s}}.matches(facts));
    CHECK(ClauseCondition{{}, {}, {}, 0, {}, {u"renewal"_s}}.matches(facts));
}

TEST_CASE("the scanner tells fields from text", "[clauses]")
{
    const auto literal = [](const QString& text) { return TemplatePart{Kind::Literal, text, 0}; };
    using Parts = QList<TemplatePart>;
    CHECK(scanTemplate(u"") == Parts{});
    CHECK(scanTemplate(u"文だけ") == Parts{literal(u"文だけ"_s)});
    CHECK(scanTemplate(u"{{purpose}}") == Parts{{Kind::Placeholder, u"purpose"_s, 0}});
    CHECK(scanTemplate(u"甲は{{ref:change#2}}、{{annex:roles}}。") == Parts{literal(u"甲は"_s),
                                                                            {Kind::Reference, u"change"_s, 2},
                                                                            literal(u"、"_s),
                                                                            {Kind::Annex, u"roles"_s, 0},
                                                                            literal(u"。"_s)});
    CHECK(scanTemplate(u"{{a.b-c}}{{ref:x1}}") ==
          Parts{{Kind::Placeholder, u"a.b-c"_s, 0}, {Kind::Reference, u"x1"_s, 0}});
    CHECK(scanTemplate(u"{{{purpose}}}") ==
          Parts{literal(u"{"_s), {Kind::Placeholder, u"purpose"_s, 0}, literal(u"}"_s)});
    CHECK(scanTemplate(u"{{ {{purpose}} }}") ==
          Parts{literal(u"{{ "_s), {Kind::Placeholder, u"purpose"_s, 0}, literal(u" }}"_s)});
    CHECK(scanTemplate(u"𠮷{{purpose}}葛󠄀") ==
          Parts{literal(u"𠮷"_s), {Kind::Placeholder, u"purpose"_s, 0}, literal(u"葛󠄀"_s)});
    for (const QString& malformed : {u"{{"_s,
                                     u"}}"_s,
                                     u"{{}}"_s,
                                     u"{{purpose"_s,
                                     u"{{purpose}"_s,
                                     u"{{ purpose }}"_s,
                                     u"{{Purpose}}"_s,
                                     u"{{目的}}"_s,
                                     u"{{1a}}"_s,
                                     u"{{a..b}}"_s,
                                     u"{{a.}}"_s,
                                     u"{{.a}}"_s,
                                     u"{{ref:}}"_s,
                                     u"{{ref:a.b}}"_s,
                                     u"{{ref:a#}}"_s,
                                     u"{{ref:a#0}}"_s,
                                     u"{{ref:a#02}}"_s,
                                     u"{{ref:a#100}}"_s,
                                     u"{{ref:a#x}}"_s,
                                     u"{{ref:a#1#2}}"_s,
                                     u"{{annex:}}"_s,
                                     u"{{annex:a#1}}"_s,
                                     u"{{other:a}}"_s,
                                     u"{{a\n}}"_s,
                                     u"{ {a} }"_s,
                                     u"{{a b}}"_s,
                                     u"{{a}}"_s.chopped(1) + u" }"_s,
                                     u"{{"_s + QString(500, u'a') + u"}}"_s}) {
        INFO(malformed.toStdString());
        CHECK(scanTemplate(malformed) == Parts{literal(malformed)});
    }
}

TEST_CASE("what the scanner took apart comes together again", "[clauses]")
{
    for (const Place& place : allTexts()) {
        CHECK(joinTemplate(scanTemplate(place.text.ja)) == place.text.ja);
        CHECK(joinTemplate(scanTemplate(place.text.en)) == place.text.en);
    }
    // Every string of up to six pieces that mean something to the scanner.
    const QStringList pieces{u"{"_s, u"}"_s, u"{{"_s, u"}}"_s, u"a"_s, u"ref:"_s, u"#1"_s, u"、"_s};
    int mixed = 0;
    for (int seed = 0; seed < 8 * 8 * 8 * 8 * 8 * 8; seed += 7) {
        QString text;
        for (int rest = seed, i = 0; i < 6; ++i, rest /= 8)
            text += pieces.at(rest % 8);
        const auto parts = scanTemplate(text);
        if (joinTemplate(parts) != text)
            FAIL(text.toStdString());
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts.at(i).text.isEmpty() ||
                (i > 0 && parts.at(i).kind == Kind::Literal && parts.at(i - 1).kind == Kind::Literal))
                FAIL(text.toStdString());
        }
        mixed += parts.size() > 1 ? 1 : 0;
    }
    CHECK(mixed > 100);
    // A long run of braces costs no more than its length.
    const QString braces(200'000, u'{');
    CHECK(joinTemplate(scanTemplate(braces)) == braces);
}
