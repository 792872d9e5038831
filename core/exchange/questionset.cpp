#include "core/exchange/questionset.h"

#include "core/project/changes.h"
#include "core/project/recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

const QString kFormat = u"kyodo-questions"_s;
constexpr int kVersion = 1;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::exchange)
};

/// A question without the round it belongs to.
const QList<FieldInfo>& questionFields()
{
    static const QList<FieldInfo> fields = [] {
        QList<FieldInfo> chosen = recordInfo<Question>().fields;
        chosen.removeIf([](const FieldInfo& field) { return field.name == "round"_L1; });
        return chosen;
    }();
    return fields;
}

Result<void> checkQuestions(const QuestionSet& set)
{
    if (set.questions.isEmpty() || set.questions.size() > kMostQuestions) {
        //: 設問は1問から%1問までです。
        return invalidJson(u"/questions"_s, Tr::tr("must hold 1 to %1 questions.").arg(kMostQuestions));
    }
    for (qsizetype i = 0; i < set.questions.size(); ++i) {
        const Question& question = set.questions.at(i);
        if (question.text.trimmed().isEmpty() && question.origin.isEmpty()) {
            //: 設問の文がありません。
            return invalidJson(u"/questions/%1/text"_s.arg(i), Tr::tr("has no words."));
        }
    }
    if (!set.scaleWords.isEmpty() && set.scaleWords.size() != pointsOf(set.scale)) {
        //: 段階の言葉は、段階の数と同じだけ要ります（%1）。
        return invalidJson(
            u"/scaleWords"_s,
            Tr::tr("needs one word for each step of the scale (%1).").arg(pointsOf(set.scale)));
    }
    return {};
}

} // namespace

RecordInfo QuestionSet::describe()
{
    return {QLatin1StringView("questionSet"),
            {
                field<&QuestionSet::name>("name"),
                field<&QuestionSet::issuer>("issuer"),
                field<&QuestionSet::scale>("scale"),
                field<&QuestionSet::scaleWords>("scaleWords"),
            }};
}

QuestionSet questionSetOf(const Project& project, const Round& round, const QString& name,
                          const QString& issuer)
{
    QuestionSet set;
    set.name = name;
    set.issuer = issuer;
    set.scale = round.scale;
    if (round.scaleWords.size() == pointsOf(round.scale))
        set.scaleWords = round.scaleWords;
    for (Question question : project.questions) {
        if (question.round != round.id)
            continue;
        question.id = Id();
        question.round = Id();
        question.position = 0;
        set.questions.append(question);
    }
    return set;
}

QByteArray questionSetToJson(const QuestionSet& set)
{
    QJsonObject root = fieldsJson(recordInfo<QuestionSet>().fields, set);
    root.insert(u"format"_s, kFormat);
    root.insert(u"version"_s, kVersion);
    root.insert(u"questions"_s, rowsJson(questionFields(), set.questions));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<QuestionSet> questionSetFromJson(const QByteArray& json)
{
    const auto root = readJsonFile(json, {kFormat, kVersion, kLargestQuestionSet});
    if (!root)
        return root.error();
    QuestionSet set;
    if (const auto done = readFields(recordInfo<QuestionSet>().fields, set, *root, {},
                                     {u"format"_s, u"version"_s, u"questions"_s});
        !done)
        return done.error();
    if (const auto done =
            readRows(questionFields(), set.questions, root->value(u"questions"), u"/questions"_s);
        !done)
        return done.error();
    if (const auto done = checkQuestions(set); !done)
        return done.error();
    return set;
}

Result<void> takeQuestionSet(Project& project, const Id& roundId, const QuestionSet& set, IdSource& ids)
{
    Round* round = findRow(project.rounds, roundId);
    if (!round) {
        //: そのふりかえりの回はありません。
        return Error{ErrorCode::InvalidData, Tr::tr("There is no such review round."), roundId.text()};
    }
    QList<Id> former;
    for (const Question& question : project.questions) {
        if (question.round == roundId)
            former.append(question.id);
    }
    const bool answered = std::any_of(project.answers.begin(), project.answers.end(),
                                      [&](const Answer& answer) { return former.contains(answer.question); });
    if (answered) {
        //: この回はもう答えが入っているため、設問を入れ替えられません。新しい回を加えて、そこで使ってください。
        return Error{
            ErrorCode::InvalidData,
            Tr::tr("Somebody has answered in this round already, so its questions cannot be exchanged. "
                   "Add a new round and use the set there."),
            roundId.text()};
    }
    round->scale = set.scale;
    round->scaleWords = set.scaleWords;
    round->questionSet = set.name;
    for (const Id& id : std::as_const(former))
        removeRow(project, "questions", id);
    for (const Question& question : set.questions) {
        Question& row = appendRow(project.questions, ids);
        const Id id = row.id;
        const qint64 position = row.position;
        row = question;
        row.id = id;
        row.position = position;
        row.round = roundId;
    }
    return {};
}

} // namespace kyodo
