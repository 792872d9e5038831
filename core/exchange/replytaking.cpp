#include "core/exchange/replytaking.h"

#include "core/base/text.h"
#include "core/project/asked.h"
#include "core/project/changes.h"
#include "core/project/jointview.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::exchange)
};

/// The fields that a reply fills.
const QStringList kSheetFields{u"respondent"_s, u"filledOn"_s, u"shared"_s, u"different"_s, u"improve"_s};
const QStringList kAnswerFields{u"score"_s, u"notApplicable"_s, u"reason"_s, u"remark"_s};

/// Values as text for the user are cut to what a sentence can bear.
constexpr qsizetype kLongestInSentence = 40;

const Answer* answerTo(const Project& project, const Sheet* sheet, const Id& question)
{
    const auto found =
        std::find_if(project.answers.begin(), project.answers.end(), [&](const Answer& answer) {
            return sheet && answer.sheet == sheet->id && answer.question == question;
        });
    return found == project.answers.end() ? nullptr : &*found;
}

bool isEmpty(const QVariant& value)
{
    return !value.isValid() || value == QVariant(false) ||
           (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

/// The fields in which two rows differ. Blanks at the ends of a text are no difference.
QList<ReplyDifference> compared(const Id& question, const QStringList& names, const RecordInfo& oldInfo,
                                const Row& old, const RecordInfo& newInfo, const Row& next)
{
    QList<ReplyDifference> differences;
    for (const QString& name : names) {
        const QVariant before = oldInfo.field(name)->read(old);
        const QVariant after = newInfo.field(name)->read(next);
        const bool same = before == after || (isEmpty(before) && isEmpty(after)) ||
                          (before.typeId() == QMetaType::QString && after.typeId() == QMetaType::QString &&
                           before.toString().trimmed() == after.toString().trimmed());
        if (!same)
            differences.append({question, name, before, after});
    }
    return differences;
}

bool isAsked(const Round& round, const ReplyAnswer& answer, const AskedDigests& asked)
{
    return asked.each.value(answer.question).contains(answer.asked) &&
           answer.score.value_or(1) <= pointsOf(round.scale);
}

QString inSentence(const QString& name)
{
    return elided(simplifiedLine(name), kLongestInSentence);
}

ReplyLook stranger(ReplyStanding standing, const QString& sentence)
{
    return {standing, sentence, {}, {}, false};
}

ReplyLook altered()
{
    return stranger(
        ReplyStanding::Altered,
        //: 保存した後で中身が変わっています。途中で壊れたか、手で書き直されたようです。取り込みません。フォームから保存し直したファイルを、送り直してもらってください。
        Tr::tr("Its content has changed since it was saved: it was damaged on the way or edited by hand. It "
               "cannot be taken in. Please ask for a reply saved from the form once more."));
}

ReplyLook otherProject(const Reply& reply, const Project& project)
{
    const QString title = inSentence(reply.projectTitle);
    if (Id::parse(project.info.continues) == reply.project) {
        return stranger(
            ReplyStanding::OtherProject,
            //: 前のサイクルの事業「%1」への返信です。そのファイルを開いて取り込んでください。
            Tr::tr("It answers the cycle before, \"%1\". Please open that file and take it in there.")
                .arg(title));
    }
    return stranger(ReplyStanding::OtherProject,
                    //: 別の事業「%1」への返信です。その事業のファイルを開いて取り込んでください。
                    Tr::tr("It answers another project, \"%1\". Please open that project's file and take it "
                           "in there.")
                        .arg(title));
}

/// Why a reply is none of this project's; a null sentence when it is.
std::optional<ReplyLook> strange(const Reply& reply, const Project& project)
{
    if (reply.check != replyCheck(reply))
        return altered();
    if (reply.project != project.info.id)
        return otherProject(reply, project);
    if (!findRow(project.rounds, reply.round)) {
        return stranger(
            ReplyStanding::OtherRound,
            //: 「%1」という回への返信ですが、この事業にその回はありません。消した回でないかお確かめください。
            Tr::tr("It answers the round \"%1\", which this project does not have. Perhaps that round was "
                   "removed.")
                .arg(inSentence(reply.roundTitle)));
    }
    if (!findRow(project.parties, reply.party)) {
        return stranger(
            ReplyStanding::OtherParty,
            //: 「%1」からの返信ですが、この事業にその団体は入っていません。消した団体でないかお確かめください。
            Tr::tr("It comes from \"%1\", which does not take part in this project. Perhaps that party was "
                   "removed.")
                .arg(inSentence(reply.partyName)));
    }
    return std::nullopt;
}

/// A reply may leave questions open; whoever takes it in should know. Not those that want words alone: nobody
/// has to say something.
qsizetype unanswered(const Reply& reply, const Project& project)
{
    return std::count_if(reply.answers.begin(), reply.answers.end(), [&](const ReplyAnswer& answer) {
        const Question* question = findRow(project.questions, answer.question);
        return !answer.score && !answer.notApplicable && !(question && isInWords(*question));
    });
}

QString standingSentence(const ReplyLook& look, const Reply& reply, const Project& project,
                         const Sheet* sheet)
{
    QStringList parts;
    switch (look.standing) {
    case ReplyStanding::SameAgain:
        if (look.overwrites) {
            //: この返信は、前に取り込みました。その後でシートが書き直されています。
            parts.append(Tr::tr("This reply was taken in before, and the sheet has been changed since."));
        } else {
            //: この返信は、もう取り込んであります。
            parts.append(Tr::tr("This reply is taken in already."));
        }
        break;
    case ReplyStanding::OtherQuestions:
        //: フォームを作った後で、設問か評価の段階が変わっています。同じ言葉、同じ段階のままの設問の答えだけを取り込めます。
        parts.append(
            Tr::tr("The questions or the scale have changed since the form was made. Only answers to "
                   "questions that still have the same words and the same scale can be taken in."));
        if (!look.left.isEmpty()) {
            //: 取り込めない答えが%1問分あります。下の表で読み、入れるときは団体に確かめて「記入シート」に書いてください。
            parts.append(Tr::tr("Answers that cannot be taken in: %1. Read them in the table below; to enter "
                                "one, ask the party and write it on the sheet.")
                             .arg(look.left.size()));
        }
        break;
    default:
        if (!look.overwrites) {
            //: 新しい返信です。
            parts.append(Tr::tr("This is a new reply."));
        }
        break;
    }
    if (look.overwrites) {
        //: シートに入っているものと違うところがあります。見くらべて、上書きするかどうかを決めてください。
        parts.append(Tr::tr("The sheet holds something else. Please compare the two and decide whether to "
                            "overwrite it."));
    }
    if (sheet && sheet->released && !look.differences.isEmpty()) {
        //: このシートは、いまほかの主体に見せています。取り込むと見せない状態に戻るので、確かめてから見せ直してください。
        parts.append(
            Tr::tr("The others see this sheet now. Taking the reply in takes it back from their sight: "
                   "please look at it, then show it again."));
    }
    if (const qsizetype open = unanswered(reply, project); open > 0) {
        //: 答えていない問いが%1問あります。
        parts.append(Tr::tr("Questions left unanswered: %1.").arg(open));
    }
    return parts.join(u' ');
}

} // namespace

bool ReplyLook::takeable() const
{
    return standing == ReplyStanding::Fresh || standing == ReplyStanding::SameAgain ||
           standing == ReplyStanding::Different || standing == ReplyStanding::OtherQuestions;
}

ReplyLook checkReply(const Reply& reply, const Project& project, const AskedDigests& asked)
{
    if (auto look = strange(reply, project))
        return *look;
    const Round& round = *findRow(project.rounds, reply.round);
    const Sheet* sheet = sheetOf(project, reply.round, reply.party);
    ReplyLook look;
    look.differences = compared(Id(), kSheetFields, recordInfo<Sheet>(), sheet ? *sheet : Sheet(),
                                recordInfo<Reply>(), reply);
    for (qsizetype i = 0; i < reply.answers.size(); ++i) {
        const ReplyAnswer& answer = reply.answers.at(i);
        if (!isAsked(round, answer, asked)) {
            look.left.append(i);
            continue;
        }
        const Answer* there = answerTo(project, sheet, answer.question);
        look.differences += compared(answer.question, kAnswerFields, recordInfo<Answer>(),
                                     there ? *there : Answer(), recordInfo<ReplyAnswer>(), answer);
    }
    const bool asNow = reply.questions == asked.all;
    // The form cannot have saved what its own questions do not allow.
    if (asNow && !look.left.isEmpty())
        return altered();
    look.overwrites = std::any_of(look.differences.begin(), look.differences.end(),
                                  [](const ReplyDifference& each) { return !isEmpty(each.before); });
    const bool taken = sheet && (sheet->takenReply == reply.check || look.differences.isEmpty());
    if (taken)
        look.standing = ReplyStanding::SameAgain;
    else if (!asNow)
        look.standing = ReplyStanding::OtherQuestions;
    else if (look.overwrites)
        look.standing = ReplyStanding::Different;
    look.sentence = standingSentence(look, reply, project, sheet);
    return look;
}

Result<void> takeReply(Project& project, const Reply& reply, const AskedDigests& asked, bool overwrite,
                       IdSource& ids)
{
    const ReplyLook look = checkReply(reply, project, asked);
    if (!look.takeable() || (look.overwrites && !overwrite))
        return Error{ErrorCode::Refused, look.sentence, key(look.standing)};
    const Sheet* there = sheetOf(project, reply.round, reply.party);
    Sheet& sheet = there ? *findRow(project.sheets, there->id) : appendRow(project.sheets, ids);
    sheet.round = reply.round;
    sheet.party = reply.party;
    for (const QString& name : kSheetFields)
        recordInfo<Sheet>().field(name)->write(sheet, recordInfo<Reply>().field(name)->read(reply));
    // The party promised to be asked before others see what it wrote.
    if (!look.differences.isEmpty())
        sheet.released = false;
    sheet.source = SheetSource::Form;
    sheet.takenReply = reply.check;
    for (qsizetype i = 0; i < reply.answers.size(); ++i) {
        if (look.left.contains(i))
            continue;
        const ReplyAnswer& given = reply.answers.at(i);
        const Answer* old = answerTo(project, &sheet, given.question);
        const bool blank = std::all_of(kAnswerFields.begin(), kAnswerFields.end(), [&](const QString& name) {
            return isEmpty(recordInfo<ReplyAnswer>().field(name)->read(given));
        });
        if (blank && !old)
            continue;
        Answer& answer = old ? *findRow(project.answers, old->id) : appendRow(project.answers, ids);
        answer.sheet = sheet.id;
        answer.question = given.question;
        for (const QString& name : kAnswerFields)
            recordInfo<Answer>().field(name)->write(answer,
                                                    recordInfo<ReplyAnswer>().field(name)->read(given));
    }
    return {};
}

} // namespace kyodo
