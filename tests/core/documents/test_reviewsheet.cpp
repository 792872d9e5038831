#include "core/documents/reviewsheet.h"

#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const Catalogue& catalogue()
{
    static const auto loaded = Catalogue::load();
    REQUIRE(loaded);
    return *loaded;
}

const Words& words()
{
    static const auto loaded = Words::load(Language::Japanese);
    REQUIRE(loaded);
    return *loaded;
}

template<class T>
QList<T> all(const Document& document)
{
    QList<T> found;
    for (const Block& block : document.blocks) {
        if (const T* wanted = std::get_if<T>(&block.kind))
            found.append(*wanted);
    }
    return found;
}

/// Everything a reader could see, box by box.
QString textOf(const Document& document)
{
    QString text;
    for (const FormField& field : all<FormField>(document))
        text += field.label + u' ' + field.value.text() + u'\n';
    for (const ScaleRow& row : all<ScaleRow>(document))
        text += row.text.text() + u' ' + row.labels.join(u' ') + u' ' + row.reason.text() + u'\n';
    for (const Paragraph& paragraph : all<Paragraph>(document))
        text += paragraph.text.text() + u'\n';
    return text + document.title + document.head.left + document.head.right;
}

/// One party, one round, one question and its answer.
struct Sample {
    CountingIds ids;
    Project project = Project::blank(ids);

    explicit Sample(Scale scale)
    {
        Party& party = appendRow(project.parties, ids);
        party.name = u"あさがお"_s;
        const Id partyId = party.id;
        Round& round = appendRow(project.rounds, ids);
        round.scale = scale;
        const Id roundId = round.id;
        Question& question = appendRow(project.questions, ids);
        question.round = roundId;
        question.text = u"楽しかったか。"_s;
        const Id questionId = question.id;
        Sheet& sheet = appendRow(project.sheets, ids);
        sheet.round = roundId;
        sheet.party = partyId;
        sheet.respondent = u"事務局長"_s;
        sheet.filledOn = QDate(2027, 3, 10);
        sheet.shared = u"子どもの笑顔が増えた"_s;
        const Id sheetId = sheet.id;
        Answer& answer = appendRow(project.answers, ids);
        answer.sheet = sheetId;
        answer.question = questionId;
        answer.reason = u"準備が早かった。"_s;
        answer.remark = u"内緒の話"_s;
    }
    Document document(bool blank = false) const
    {
        return reviewSheetDocument(&project.rounds.first(), {&project.parties.first()}, blank, project,
                                   catalogue(), words(), QDate(2026, 4, 1));
    }
    ScaleRow row(bool blank = false) const
    {
        const auto rows = all<ScaleRow>(document(blank));
        REQUIRE(rows.size() == 1);
        return rows.first();
    }
};

} // namespace

TEST_CASE("each scale has its boxes and ticks the right one", "[documents][review]")
{
    const auto [scale, points] =
        GENERATE(table<Scale, int>({{Scale::Four, 4}, {Scale::Three, 3}, {Scale::Five, 5}, {Scale::Abc, 3}}));
    Sample sample(scale);
    CHECK(sample.row().chosen == std::nullopt);
    CHECK(sample.row().labels.size() == points + 1);
    for (int score = 1; score <= points; ++score) {
        sample.project.answers[0].score = score;
        const ScaleRow row = sample.row();
        REQUIRE(row.chosen.has_value());
        const QString ticked = row.labels.at(*row.chosen);
        INFO(ticked.toStdString());
        if (scale == Scale::Abc)
            CHECK(ticked.startsWith(QStringView(u"CBA").at(score - 1)));
        else
            CHECK(ticked.startsWith(QString::number(score)));
    }
    // A score beyond the scale ticks nothing rather than something wrong.
    for (const int score : {0, -1, points + 1}) {
        sample.project.answers[0].score = score;
        CHECK(sample.row().chosen == std::nullopt);
    }
    sample.project.answers[0].score = 1;
    sample.project.answers[0].notApplicable = true;
    CHECK(sample.row().labels.at(*sample.row().chosen) == words()(u"review.na"_s));
}

TEST_CASE("letters stand best first, numbers rise", "[documents][review]")
{
    CHECK(Sample(Scale::Abc).row().labels.first().startsWith(u'A'));
    CHECK(Sample(Scale::Abc).row().labels.at(2).startsWith(u'C'));
    CHECK(Sample(Scale::Four).row().labels.first().startsWith(u'1'));
    Round round;
    round.scale = Scale::Abc;
    CHECK(scaleLabels(&round, words()).first().startsWith(u'C'));
    round.scaleWords = {u"まだまだ"_s, u"ほぼ"_s, u"十分"_s};
    // By its place and its word: where there is room for the sign alone, it is known what that says.
    CHECK(scaleLabels(&round, words()) == QStringList{u"C まだまだ"_s, u"B ほぼ"_s, u"A 十分"_s});
    round.scaleWords = {u"C：まだまだ"_s, u"B ほぼ"_s, u"Aクラス"_s}; // some begin with it already
    CHECK(scaleLabels(&round, words()) == QStringList{u"C：まだまだ"_s, u"B ほぼ"_s, u"Aクラス"_s});
    round.scaleWords = {u"Cosy"_s, u"ほぼ／Nearly"_s, u"十分"_s};
    CHECK(scaleLabels(&round, words()) == QStringList{u"C Cosy"_s, u"B ほぼ"_s, u"A 十分"_s});
    round.scale = Scale::Four; // three words do not fit four steps
    CHECK(scaleLabels(&round, words()).size() == 4);
    CHECK_FALSE(scaleLabels(&round, words()).contains(u"ほぼ"_s));
}

TEST_CASE("a question answered in words has lines, and nothing to tick", "[documents][review]")
{
    Sample sample(Scale::Four);
    sample.project.answers[0].score = 3;
    const ScaleRow scaled = sample.row();
    sample.project.questions[0].group = QuestionGroup::Free;
    const ScaleRow row = sample.row();
    CHECK(row.labels.isEmpty());
    CHECK_FALSE(row.chosen);
    CHECK(row.reason.text() == u"準備が早かった。"_s);
    CHECK(row.reasonLabel == words()(u"review.answer"_s));
    CHECK(row.reasonLines > scaled.reasonLines);
}

TEST_CASE("a filled sheet shows what its party wrote, a blank one nothing of it", "[documents][review]")
{
    Sample sample(Scale::Four);
    sample.project.answers[0].score = 3;
    const QString filled = textOf(sample.document());
    CHECK(filled.contains(u"準備が早かった。"));
    CHECK(filled.contains(u"事務局長"));
    CHECK(filled.contains(u"令和9年3月10日"));
    CHECK(filled.contains(u"子どもの笑顔が増えた"));
    const QString blank = textOf(sample.document(true));
    CHECK(blank.contains(u"楽しかったか。"));
    CHECK(blank.contains(u"あさがお"));
    CHECK_FALSE(blank.contains(u"準備が早かった。"));
    CHECK_FALSE(blank.contains(u"事務局長"));
    CHECK_FALSE(blank.contains(u"令和9年"));
    CHECK_FALSE(blank.contains(u"子どもの笑顔が増えた"));
    CHECK(sample.row(true).chosen == std::nullopt);
}

TEST_CASE("a private remark is never printed", "[documents][review]")
{
    Sample sample(Scale::Four);
    sample.project.answers[0].score = 2;
    for (const bool released : {false, true}) {
        sample.project.sheets[0].released = released;
        for (const bool blank : {false, true})
            CHECK_FALSE(textOf(sample.document(blank)).contains(u"内緒"));
    }
    const Project example = exampleProject(u"kodomo-shokudo"_s);
    QStringList remarks;
    for (const Answer& answer : example.answers) {
        if (!answer.remark.trimmed().isEmpty())
            remarks.append(answer.remark);
    }
    for (const Round& round : example.rounds) {
        QList<const Party*> parties;
        for (const Party& party : example.parties)
            parties.append(&party);
        const QString text = textOf(
            reviewSheetDocument(&round, parties, false, example, catalogue(), words(), QDate(2026, 4, 1)));
        for (const QString& remark : std::as_const(remarks))
            CHECK_FALSE(text.contains(remark));
    }
}

TEST_CASE("a project without rounds is asked the eight questions", "[documents][review]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    const Document document =
        reviewSheetDocument(nullptr, {}, false, project, catalogue(), words(), QDate(2026, 4, 1));
    const auto rows = all<ScaleRow>(document);
    REQUIRE(rows.size() == 8);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        CHECK(rows.at(i).number == QString::number(i + 1));
        CHECK(rows.at(i).text.text() == catalogue().reviewQuestions().at(i).question.ja);
        CHECK(rows.at(i).labels.size() == 5);
    }
    // A round without questions of its own is asked the same; one with its own only those.
    appendRow(project.rounds, ids);
    CHECK(askedQuestions(&project.rounds.first(), project, catalogue(), Language::Japanese).size() == 8);
    Question& question = appendRow(project.questions, ids);
    question.round = project.rounds.first().id;
    question.origin = catalogue().reviewQuestions().first().id;
    const auto asked = askedQuestions(&project.rounds.first(), project, catalogue(), Language::English);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().text == catalogue().reviewQuestions().first().question.en);
    project.questions[0].text = u"自分たちの問い"_s;
    CHECK(askedQuestions(&project.rounds.first(), project, catalogue(), Language::English).first().text ==
          u"自分たちの問い"_s);
}

TEST_CASE("each of the guideline's questions has its hint, and the sheet is no longer for it",
          "[documents][review]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    project.questions.removeIf([](const Question& question) { return question.origin.isEmpty(); });
    const Party* party = &project.parties.first();
    for (const Language language : allOf<Language>()) {
        const auto own = Words::load(language);
        REQUIRE(own);
        for (const Round& round : project.rounds) {
            const Document document =
                reviewSheetDocument(&round, {party}, true, project, catalogue(), *own, QDate(2026, 4, 1));
            Document without = document;
            for (Block& block : without.blocks) {
                if (auto* row = std::get_if<ScaleRow>(&block.kind)) {
                    CHECK_FALSE(row->hint.isEmpty());
                    row->hint = {};
                }
            }
            const PageStyle style = PageStyle::forLanguage(document.language);
            CHECK(paginate(document, style).pages.size() == paginate(without, style).pages.size());
        }
    }
    CountingIds ids;
    Question& ninth = appendRow(project.questions, ids);
    ninth.round = project.rounds.last().id;
    ninth.text = u"九つ目の問い"_s;
    const Document more = reviewSheetDocument(&project.rounds.last(), {party}, true, project, catalogue(),
                                              words(), QDate(2026, 4, 1));
    REQUIRE(all<ScaleRow>(more).size() == 9);
    for (const ScaleRow& row : all<ScaleRow>(more))
        CHECK(row.hint.isEmpty());
}

TEST_CASE("the sheet asks a reason of the answers that the rules ask one of", "[documents][review]")
{
    for (const Scale scale : allOf<Scale>()) {
        const QString low = words()(u"low."_s + key(scale));
        INFO(low.toStdString());
        for (int score = 1; score <= pointsOf(scale); ++score) {
            const QString name = scale == Scale::Abc ? u"CBA"_s.mid(score - 1, 1) : QString::number(score);
            CHECK(low.contains(name) == (score <= lowEnd(scale)));
        }
    }
}

TEST_CASE("each party has a sheet of its own with its own answers", "[documents][review]")
{
    const Project project = exampleProject(u"kodomo-shokudo"_s);
    QList<const Party*> parties;
    for (const Party& party : project.parties)
        parties.append(&party);
    const Round* round = &project.rounds.last();
    const Document together =
        reviewSheetDocument(round, parties, false, project, catalogue(), words(), QDate(2026, 4, 1));
    CHECK(all<Title>(together).size() == project.parties.size());
    CHECK(all<PageBreak>(together).size() == project.parties.size());
    QSet<QString> numbers;
    for (const Party* party : std::as_const(parties)) {
        const Document alone =
            reviewSheetDocument(round, {party}, false, project, catalogue(), words(), QDate(2026, 4, 1));
        const QString text = textOf(alone);
        CHECK(text.contains(party->name));
        for (const Answer& answer : project.answers) {
            const Sheet* sheet = findRow(project.sheets, answer.sheet);
            REQUIRE(sheet);
            if (answer.reason.size() < 10 || sheet->round != round->id)
                continue;
            CHECK(text.contains(answer.reason.trimmed()) == (sheet->party == party->id));
        }
        for (const Paragraph& paragraph : all<Paragraph>(alone)) {
            if (paragraph.text.text().startsWith(u"整理番号"))
                numbers.insert(paragraph.text.text());
        }
    }
    CHECK(numbers.size() == project.parties.size());
}

TEST_CASE("Printed with those of others, a sheet that is not released stays empty", "[documents][review]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    const Round& round = project.rounds.last();
    Sheet* kept = nullptr;
    for (Sheet& sheet : project.sheets) {
        if (sheet.round == round.id && !kept)
            kept = &sheet;
    }
    REQUIRE(kept);
    kept->released = false;
    kept->respondent = u"カナリア係"_s;
    kept->different = u"カナリア・ことば"_s;
    for (Answer& answer : project.answers) {
        if (answer.sheet == kept->id)
            answer.reason = u"カナリア・わけ"_s;
    }
    QList<const Party*> everybody;
    for (const Party& party : project.parties)
        everybody.append(&party);
    const QDate today(2027, 4, 1);
    const QString together =
        textOf(reviewSheetDocument(&round, everybody, false, project, catalogue(), words(), today));
    CHECK_FALSE(together.contains(u"カナリア"_s));
    // Its own party gets it as it is.
    const QString alone = textOf(reviewSheetDocument(&round, {findRow(project.parties, kept->party)}, false,
                                                     project, catalogue(), words(), today));
    CHECK(alone.contains(u"カナリア・わけ"_s));
    CHECK(alone.contains(u"カナリア・ことば"_s));
}

TEST_CASE("each page of a print of many sheets says whose it is, and each sheet counts its own pages",
          "[documents][review]")
{
    const Project project = exampleProject(u"kodomo-shokudo"_s);
    QList<const Party*> parties;
    for (const Party& party : project.parties)
        parties.append(&party);
    const Pages pages = paginate(reviewSheetDocument(&project.rounds.last(), parties, false, project,
                                                     catalogue(), words(), QDate(2026, 4, 1)),
                                 PageStyle::forLanguage(u"ja"_s));
    REQUIRE(pages.series.size() == parties.size());
    for (qsizetype i = 0; i < parties.size(); ++i) {
        const qsizetype first = pages.series.at(i).first;
        const qsizetype end = i + 1 < parties.size() ? pages.series.at(i + 1).first : pages.pages.size();
        CHECK(end - first > 1);
        for (qsizetype page = first; page < end; ++page) {
            QString edge;
            for (const TextLine& line : pages.pages.at(page).lines()) {
                if (line.role == TextRole::Head || line.role == TextRole::Foot)
                    edge += line.text + u'|';
            }
            INFO(page << ' ' << edge.toStdString());
            CHECK(edge.contains(parties.at(i)->name));
            CHECK(edge.contains(u"%1／%2|"_s.arg(page - first + 1).arg(end - first)));
        }
    }
}

TEST_CASE("a group that comes again is told to go on", "[documents][review]")
{
    Sample sample(Scale::Four);
    const Id round = sample.project.rounds.first().id;
    for (const QuestionGroup group : {QuestionGroup::Attainment, QuestionGroup::Process}) {
        Question& question = appendRow(sample.project.questions, sample.ids);
        question.round = round;
        question.group = group;
        question.text = u"もう一つの問い。"_s;
    }
    QStringList heads;
    for (const Heading& heading : all<Heading>(sample.document()))
        heads.append(heading.text.text());
    CHECK(heads == QStringList{u"協働の進め方について"_s, u"達成の状況について"_s,
                               u"協働の進め方について（続き）"_s, u"自由記入"_s});
}
