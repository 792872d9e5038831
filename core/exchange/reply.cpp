#include "core/exchange/reply.h"

#include "core/base/text.h"
#include "core/base/textdigest.h"
#include "core/project/recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

const QString kFormat = u"kyodo-reply"_s;
constexpr int kVersion = 1;
constexpr qsizetype kMostAnswers = 60; ///< as many as a form has questions
constexpr int kHighestScore = 5;       ///< of any scale

// As the form lets them be.
constexpr qsizetype kLongestLine = 200;
constexpr qsizetype kLongestAnswer = 2000;
constexpr qsizetype kLongestText = 4000;
/// Titles and names come from the project, where nothing bounds them.
constexpr qsizetype kLongestName = 4000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::exchange)
};

Result<void> checkText(const QString& text, qsizetype longest, const QString& place)
{
    TextDefect defect;
    if (!isWellFormed(text, defect))
        return invalidJson(place, defect.message());
    if (text.size() > longest) {
        //: 長すぎます（%1字まで）。
        return invalidJson(place, Tr::tr("is too long (at most %1 characters).").arg(longest));
    }
    return {};
}

Result<void> checkDigest(const QString& digest, const QString& place)
{
    constexpr qsizetype kDigits = 64;
    const bool good = digest.size() == kDigits && std::all_of(digest.begin(), digest.end(), [](QChar sign) {
                          return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f');
                      });
    if (good)
        return {};
    //: 確認のための値（64けた）でなければなりません。
    return invalidJson(place, Tr::tr("must be a check value of 64 digits."));
}

Result<void> checkAnswer(const ReplyAnswer& answer, const QString& place)
{
    if (answer.question.isNull()) {
        //: 設問の番号（UUID）でなければなりません。
        return invalidJson(place + u"/question"_s, Tr::tr("must be the id (UUID) of a question."));
    }
    if (answer.score && (*answer.score < 1 || *answer.score > kHighestScore)) {
        //: 1から%1までの数でなければなりません。
        return invalidJson(place + u"/score"_s, Tr::tr("must be a number from 1 to %1.").arg(kHighestScore));
    }
    if (answer.score && answer.notApplicable) {
        //: 「当てはまらない」と答えが、両方入っています。
        return invalidJson(place + u"/score"_s, Tr::tr("stands beside \"not applicable\"."));
    }
    if (const auto reason = checkText(answer.reason, kLongestAnswer, place + u"/reason"_s); !reason)
        return reason;
    const auto remark = checkText(answer.remark, kLongestAnswer, place + u"/remark"_s);
    return remark ? checkDigest(answer.asked, place + u"/asked"_s) : remark;
}

Result<void> checkAnswers(const QList<ReplyAnswer>& answers)
{
    if (answers.isEmpty() || answers.size() > kMostAnswers) {
        //: 答えは1問から%1問までです。
        return invalidJson(u"/answers"_s, Tr::tr("must hold 1 to %1 answers.").arg(kMostAnswers));
    }
    QSet<Id> seen;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const QString place = u"/answers/%1"_s.arg(i);
        if (const auto good = checkAnswer(answers.at(i), place); !good)
            return good;
        if (seen.contains(answers.at(i).question)) {
            //: 同じ設問への答えが2つあります。
            return invalidJson(place + u"/question"_s, Tr::tr("is answered twice."));
        }
        seen.insert(answers.at(i).question);
    }
    return {};
}

Result<void> checkHead(const Reply& reply)
{
    const std::pair<const Id*, QString> ids[] = {
        {&reply.project, u"/project"_s}, {&reply.round, u"/round"_s}, {&reply.party, u"/party"_s}};
    for (const auto& [id, place] : ids) {
        if (id->isNull()) {
            //: 番号（UUID）でなければなりません。
            return invalidJson(place, Tr::tr("must be an id (UUID)."));
        }
    }
    const std::pair<QDate, QString> dates[] = {{reply.form, u"/form"_s}, {reply.filledOn, u"/filledOn"_s}};
    for (const auto& [date, place] : dates) {
        if (!date.isValid()) {
            //: 2026-04-01 の形の日付でなければなりません。
            return invalidJson(place, Tr::tr("must be a date like 2026-04-01."));
        }
    }
    const std::tuple<const QString*, qsizetype, QString> texts[] = {
        {&reply.projectTitle, kLongestName, u"/projectTitle"_s},
        {&reply.roundTitle, kLongestName, u"/roundTitle"_s},
        {&reply.partyName, kLongestName, u"/partyName"_s},
        {&reply.respondent, kLongestLine, u"/respondent"_s},
        {&reply.shared, kLongestText, u"/shared"_s},
        {&reply.different, kLongestText, u"/different"_s},
        {&reply.improve, kLongestText, u"/improve"_s}};
    for (const auto& [text, longest, place] : texts) {
        if (const auto good = checkText(*text, longest, place); !good)
            return good;
    }
    const auto questions = checkDigest(reply.questions, u"/questions"_s);
    return questions ? checkDigest(reply.check, u"/check"_s) : questions;
}

Result<Reply> read(const QByteArray& json)
{
    const auto root = readJsonFile(json, {kFormat, kVersion, kLargestReply});
    if (!root)
        return root.error();
    Reply reply;
    if (const auto done = readFields(recordInfo<Reply>().fields, reply, *root, {},
                                     {u"format"_s, u"version"_s, u"answers"_s});
        !done)
        return done.error();
    if (const auto done =
            readRows(recordInfo<ReplyAnswer>().fields, reply.answers, root->value(u"answers"), u"/answers"_s);
        !done)
        return done.error();
    if (const auto good = checkHead(reply); !good)
        return good.error();
    if (const auto good = checkAnswers(reply.answers); !good)
        return good.error();
    return reply;
}

} // namespace

RecordInfo ReplyAnswer::describe()
{
    return {QLatin1StringView("replyAnswers"),
            {
                field<&ReplyAnswer::question>("question"),
                field<&ReplyAnswer::score>("score"),
                field<&ReplyAnswer::notApplicable>("notApplicable"),
                field<&ReplyAnswer::reason>("reason"),
                field<&ReplyAnswer::remark>("remark"),
                field<&ReplyAnswer::asked>("asked"),
            }};
}

RecordInfo Reply::describe()
{
    return {QLatin1StringView("reply"),
            {
                field<&Reply::project>("project"),
                field<&Reply::round>("round"),
                field<&Reply::party>("party"),
                field<&Reply::projectTitle>("projectTitle"),
                field<&Reply::roundTitle>("roundTitle"),
                field<&Reply::partyName>("partyName"),
                field<&Reply::questions>("questions"),
                field<&Reply::form>("form"),
                field<&Reply::respondent>("respondent"),
                field<&Reply::filledOn>("filledOn"),
                field<&Reply::shared>("shared"),
                field<&Reply::different>("different"),
                field<&Reply::improve>("improve"),
                field<&Reply::check>("check"),
            }};
}

QString replyCheck(const Reply& reply)
{
    TextDigest digest;
    digest.add(kFormat).add(qint64{kVersion});
    digest.add(reply.project.text()).add(reply.round.text()).add(reply.party.text());
    digest.add(reply.projectTitle).add(reply.roundTitle).add(reply.partyName);
    digest.add(reply.questions).add(reply.form.toString(Qt::ISODate));
    digest.add(reply.respondent).add(reply.filledOn.toString(Qt::ISODate)).add(reply.answers.size());
    for (const ReplyAnswer& answer : reply.answers) {
        digest.add(answer.question.text()).add(answer.score ? QString::number(*answer.score) : QString());
        digest.add(answer.notApplicable ? u"1" : u"0").add(answer.reason).add(answer.remark);
        digest.add(answer.asked);
    }
    return digest.add(reply.shared).add(reply.different).add(reply.improve).hex();
}

Result<Reply> readReply(const QByteArray& json)
{
    auto reply = read(json);
    if (reply || reply.error().code != ErrorCode::InvalidData)
        return reply;
    Error error = reply.error();
    //: 返信ファイルとして使えません（%1）。フォームから保存し直してもらい、そのまま手を加えずに受け取ってください。
    error.message = Tr::tr("It cannot be used as a reply (%1). Please have it saved from the form once more "
                           "and sent without any change.")
                        .arg(error.message);
    return error;
}

QByteArray replyToJson(const Reply& reply)
{
    QJsonObject root = fieldsJson(recordInfo<Reply>().fields, reply);
    root.insert(u"format"_s, kFormat);
    root.insert(u"version"_s, kVersion);
    root.insert(u"answers"_s, rowsJson(recordInfo<ReplyAnswer>().fields, reply.answers));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace kyodo
