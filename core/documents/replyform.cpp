#include "core/documents/replyform.h"

#include "core/base/eradate.h"
#include "core/base/filename.h"
#include "core/base/text.h"
#include "core/base/textdigest.h"
#include "core/documents/reviewsheet.h"
#include "core/project/asked.h"
#include "core/project/jointview.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qsizetype kLongestNamePart = 30; ///< graphemes of a round's or party's name in a file name

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

/// A source of the form. Line ends are made one, as the browser does before it compares a script's hash.
Result<QString> source(const QString& name)
{
    QFile file(u":/replyform/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        //: プログラムの一部が欠けています。入れ直してください。
        return Error{ErrorCode::Internal,
                     Tr::tr("A part of the program is missing. Please install it again."), name};
    }
    return QString::fromUtf8(file.readAll()).remove(u'\r');
}

/// As a Content-Security-Policy names what may run.
QString hashOf(const QString& text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return u"'sha256-%1'"_s.arg(QString::fromLatin1(hash.toBase64()));
}

/// JSON that can stand inside a script element whatever it holds: nothing in it ends the element or begins
/// a comment.
QString embedded(const QJsonObject& data)
{
    QString json = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    for (const char16_t sign : {u'<', u'>', u'&', u'\u2028', u'\u2029'})
        json.replace(QChar(sign), u"\\u%1"_s.arg(int(sign), 4, 16, QChar(u'0')));
    return json;
}

/// The template with its {{places}} filled, in one walk: what is put in is not looked at again.
QString filled(const QString& html, const QHash<QString, QString>& values)
{
    static const QRegularExpression place(u"\\{\\{(\\w+)\\}\\}"_s);
    QString result;
    qsizetype done = 0;
    for (auto places = place.globalMatch(html); places.hasNext();) {
        const auto match = places.next();
        result += html.mid(done, match.capturedStart() - done) + values.value(match.captured(1));
        done = match.capturedEnd();
    }
    return result + html.mid(done);
}

struct Asked {
    const Project& project;
    const Round& round;
    const Party& party;
    const ReplyFormRequest& request;
    const FormWords& words;
};

QList<const Question*> questionsOf(const Project& project, const Id& round)
{
    QList<const Question*> questions;
    for (const Question& question : project.questions) {
        if (question.round == round)
            questions.append(&question);
    }
    return questions;
}

/// Labels of a scale on one line; in Japanese nothing stands where a printed label breaks.
QStringList lineLabels(const Round& round, const Words& words)
{
    QStringList labels = scaleLabels(&round, words);
    for (QString& label : labels)
        label.replace(u'\n', words.language() == Language::Japanese ? QString() : u" "_s);
    return labels;
}

/// Of one question with its scale, as it is put in one language.
QString digestOf(const Round& round, const Question& question, const Catalogue& catalogue, const Words& words)
{
    TextDigest digest;
    digest.add(u"kyodo-question-asked").add(question.id.text());
    // What is answered in words rests on no scale.
    if (!isInWords(question)) {
        digest.add(key(round.scale));
        for (const QString& label : lineLabels(round, words))
            digest.add(label);
    }
    return digest.add(askedText(question, &round, catalogue, words.language()).text).hex();
}

QString namePart(const QString& name)
{
    return graphemeLeft(simplifiedLine(name), kLongestNamePart);
}

QString fileName(const QString& beginning, const Round& round, const Party& party, const Words& words,
                 const QString& ending)
{
    return safeFileName(
        u"%1_%2_%3.%4"_s.arg(beginning, namePart(roundName(&round, words)), namePart(party.name), ending));
}

/// What the printed sheet calls things, so that form and paper agree.
QJsonObject paperWords(const Words& words, const Round& round)
{
    const QString low = words(QStringLiteral("low.") + key(round.scale));
    const auto asked = [&](const QString& name) { return sheetWord(&round, name, words); };
    return {{u"title"_s, words(QStringLiteral("review.title"))},
            {u"project"_s, words(QStringLiteral("review.project"))},
            {u"round"_s, words(QStringLiteral("review.round"))},
            {u"party"_s, words(QStringLiteral("review.party"))},
            {u"respondent"_s, words(QStringLiteral("review.respondent"))},
            {u"date"_s, words(QStringLiteral("review.date"))},
            {u"intro"_s, words(QStringLiteral("review.intro"))},
            {u"low"_s, words(QStringLiteral("review.low")).arg(low)},
            {u"process"_s, asked(u"process"_s)},
            {u"attainment"_s, asked(u"attainment"_s)},
            {u"free"_s, words(QStringLiteral("review.free-questions"))},
            {u"reason"_s, asked(u"reason"_s)},
            {u"answer"_s, words(QStringLiteral("review.answer"))},
            {u"na"_s, words(QStringLiteral("review.na"))},
            {u"words"_s, words(QStringLiteral("review.free"))},
            {u"shared"_s, asked(u"shared"_s)},
            {u"different"_s, asked(u"different"_s)},
            {u"improve"_s, asked(u"improve"_s)}};
}

/// All that is said in one language.
QJsonObject textsIn(const Asked& asked, const Words& words, const QJsonObject& formWords)
{
    QJsonArray questions;
    for (const Question* question : questionsOf(asked.project, asked.round.id)) {
        const AskedText text = askedText(*question, &asked.round, asked.words.catalogue, words.language());
        const QString foreign = foreignNote(text.language, words);
        questions.append(
            QJsonObject{{u"text"_s, text.text},
                        {u"hint"_s, foreign.isEmpty() ? text.hint : foreign},
                        {u"lang"_s, key(text.language)},
                        {u"asked"_s, digestOf(asked.round, *question, asked.words.catalogue, words)}});
    }
    QJsonArray scaleLangs;
    for (const Language language : scaleLanguages(&asked.round, words.language()))
        scaleLangs.append(key(language));
    QJsonObject all = paperWords(words, asked.round);
    for (auto it = formWords.begin(); it != formWords.end(); ++it)
        all.insert(it.key(), it.value().toObject().value(key(words.language())));
    const DateStyle dates = asked.project.agreement.dates;
    return {{u"words"_s, all},
            {u"questions"_s, questions},
            {u"scale"_s, QJsonArray::fromStringList(lineLabels(asked.round, words))},
            {u"scaleLangs"_s, scaleLangs},
            {u"scaleNote"_s, foreignScaleNote(&asked.round, words)},
            {u"round"_s, roundName(&asked.round, words)},
            {u"due"_s, formatDate(asked.round.due, dates, words.language())},
            {u"made"_s, formatDate(asked.request.madeOn, dates, words.language())},
            {u"file"_s, fileName(all.value(u"reply.file").toString(), asked.round, asked.party, words,
                                 u"kyodo-reply"_s)}};
}

QJsonObject formData(const Asked& asked, const QJsonObject& formWords)
{
    QJsonArray questions;
    for (const Question* question : questionsOf(asked.project, asked.round.id))
        questions.append(QJsonObject{{u"id"_s, question->id.text()}, {u"group"_s, key(question->group)}});
    QJsonArray scores;
    for (int score = 1; score <= pointsOf(asked.round.scale); ++score) {
        // Letters stand best first, as people know them; numbers rise.
        scores.insert(asked.round.scale == Scale::Abc ? 0 : scores.size(), score);
    }
    return {{u"project"_s, asked.project.info.id.text()},
            {u"round"_s, asked.round.id.text()},
            {u"party"_s, asked.party.id.text()},
            {u"questionsDigest"_s, questionsDigest(asked.project, asked.round.id, asked.words)},
            {u"form"_s, asked.request.madeOn.toString(Qt::ISODate)},
            {u"language"_s, key(asked.request.language)},
            {u"projectTitle"_s, simplifiedLine(asked.project.info.title)},
            {u"partyName"_s, simplifiedLine(asked.party.name)},
            {u"answerTo"_s, simplifiedLine(asked.request.answerTo)},
            {u"low"_s, lowEnd(asked.round.scale)},
            {u"scores"_s, scores},
            {u"longest"_s, QJsonObject{{u"line"_s, kLongestFormLine},
                                       {u"answer"_s, kLongestFormAnswer},
                                       {u"text"_s, kLongestFormText}}},
            {u"questions"_s, questions},
            {u"texts"_s, QJsonObject{{u"ja"_s, textsIn(asked, asked.words.ja, formWords)},
                                     {u"en"_s, textsIn(asked, asked.words.en, formWords)}}}};
}

Result<QByteArray> htmlOf(const Asked& asked)
{
    const auto html = source(u"form.html"_s);
    const auto style = source(u"form.css"_s);
    const auto file = source(u"replyfile.js"_s);
    const auto form = source(u"form.js"_s);
    const auto formWords = source(u"words.json"_s);
    for (const auto* part : {&html, &style, &file, &form, &formWords}) {
        if (!*part)
            return part->error();
    }
    const QJsonObject data = formData(asked, QJsonDocument::fromJson(formWords->toUtf8()).object());
    const Words& words = asked.request.language == Language::Japanese ? asked.words.ja : asked.words.en;
    const QString script = *file + *form;
    const QString title =
        u"%1 %2"_s.arg(words(QStringLiteral("review.title")), simplifiedLine(asked.project.info.title));
    return filled(*html, {{u"language"_s, key(asked.request.language)},
                          {u"title"_s, title.toHtmlEscaped()},
                          {u"style"_s, *style},
                          {u"styleHash"_s, hashOf(*style)},
                          {u"script"_s, script},
                          {u"scriptHash"_s, hashOf(script)},
                          {u"data"_s, embedded(data)}})
        .toUtf8();
}

} // namespace

Result<FormWords> FormWords::load(const Catalogue& catalogue)
{
    const auto ja = Words::load(Language::Japanese);
    const auto en = Words::load(Language::English);
    if (!ja || !en)
        return ja ? en.error() : ja.error();
    return FormWords{catalogue, *ja, *en};
}

Result<QByteArray> replyForm(const Project& project, const ReplyFormRequest& request, const FormWords& words)
{
    const Round* round = findRow(project.rounds, request.round);
    if (!round) {
        //: そのふりかえりの回はありません。
        return Error{ErrorCode::Usage, Tr::tr("There is no such review round."), request.round.text()};
    }
    const Party* party = findRow(project.parties, request.party);
    if (!party) {
        //: その団体はこの事業に入っていません。
        return Error{ErrorCode::Usage, Tr::tr("That party does not take part in this project."),
                     request.party.text()};
    }
    const auto asked = questionsOf(project, round->id).size();
    if (asked == 0) {
        //: この回にはまだ設問がないため、返信フォームを作れません。先に設問を加えてください。
        return Error{ErrorCode::InvalidData,
                     Tr::tr("This round has no questions yet, so no reply form can be made. Please add "
                            "questions first."),
                     round->id.text()};
    }
    if (asked > kMostFormQuestions) {
        //: 返信フォームに載せられる設問は%1問までです。この回には%2問あります。
        return Error{ErrorCode::InvalidData,
                     Tr::tr("A reply form holds at most %1 questions; this round has %2.")
                         .arg(kMostFormQuestions)
                         .arg(asked),
                     round->id.text()};
    }
    return htmlOf({project, *round, *party, request, words});
}

QString replyFormName(const Project& project, const ReplyFormRequest& request, const FormWords& words)
{
    const Round* round = findRow(project.rounds, request.round);
    const Party* party = findRow(project.parties, request.party);
    const bool japanese = request.language == Language::Japanese;
    return fileName(japanese ? u"返信フォーム"_s : u"reply-form"_s, round ? *round : Round(),
                    party ? *party : Party(), japanese ? words.ja : words.en, u"html"_s);
}

QString questionsDigest(const Project& project, const Id& roundId, const FormWords& words)
{
    const Round* round = findRow(project.rounds, roundId);
    if (!round)
        return {};
    TextDigest digest;
    digest.add(u"kyodo-questions-asked").add(key(round->scale));
    for (const Words* language : {&words.ja, &words.en}) {
        for (const QString& label : lineLabels(*round, *language))
            digest.add(label);
    }
    const QList<const Question*> questions = questionsOf(project, roundId);
    digest.add(questions.size());
    for (const Question* question : questions) {
        digest.add(question->id.text()).add(key(question->group));
        for (const Language language : {Language::Japanese, Language::English})
            digest.add(askedText(*question, round, words.catalogue, language).text);
    }
    return digest.hex();
}

AskedDigests askedDigests(const Project& project, const Id& roundId, const FormWords& words)
{
    AskedDigests digests{questionsDigest(project, roundId, words), {}};
    const Round* round = findRow(project.rounds, roundId);
    for (const Question* question : questionsOf(project, roundId)) {
        for (const Words* language : {&words.ja, &words.en})
            digests.each[question->id].append(digestOf(*round, *question, words.catalogue, *language));
    }
    return digests;
}

void noteFormsMade(Project& project, const Id& round, const QList<Id>& parties, QDate day, IdSource& ids)
{
    for (const Id& party : parties) {
        const Sheet* there = sheetOf(project, round, party);
        Sheet& sheet = there ? *findRow(project.sheets, there->id) : appendRow(project.sheets, ids);
        sheet.round = round;
        sheet.party = party;
        sheet.formMadeOn = day;
    }
}

} // namespace kyodo
