#include "ui/review/changewords.h"

#include "core/documents/reportfigures.h"
#include "ui/review/jointmodel.h"
#include "ui/support/fieldoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::review)
};

QString comma()
{
    //: 、
    return Tr::tr(", ", "between names");
}

QString roundText(const JointModel& model, const Id& round)
{
    return rowName(model.session().words(), model.session().project(), "rounds", round);
}

/// Why nothing is compared; empty where something is.
QString obstacle(const JointModel& model, const RoundChange& change)
{
    const QString round = roundText(model, change.round);
    switch (change.state) {
    case Comparison::FirstRound:
        //: これより前の回がないため、前回と比べるものはありません。
        return Tr::tr("There is no round before, so there is nothing to compare with.");
    case Comparison::NotAsked:
        //: 前の回では尋ねていない問いなので、比べません。
        return Tr::tr("It was not asked before, so it is not compared.");
    case Comparison::Unanswered:
        //: 前回（%1）は答えがないため、比べません。
        return Tr::tr("Nobody answered it the last time (%1), so it is not compared.").arg(round);
    case Comparison::OtherScale:
        //: 前回（%1）とは評価の段階が違うため、比べません。
        return Tr::tr("The last time (%1) had another scale, so it is not compared.").arg(round);
    case Comparison::NoPartyTwice:
        //: 前回（%1）と今回の両方に答えた団体がないため、比べません。
        return Tr::tr("No party answered both the last time (%1) and now, so it is not compared.").arg(round);
    default:
        return {};
    }
}

/// Those that the figure leaves out, by the round in which they did not answer.
QStringList leftOut(const JointModel& model, const JointRow& row)
{
    QStringList then;
    QStringList now;
    for (qsizetype i = 0; i < row.change.before.size(); ++i) {
        const bool had = row.change.before.at(i).has_value();
        const bool has = row.cells.at(i).score.has_value();
        const QString name = model.partyText(model.view().parties.at(i).party);
        if (has && !had)
            then.append(name);
        if (had && !has)
            now.append(name);
    }
    QStringList sentences;
    if (!then.isEmpty()) {
        //: 前回答えていないため、比べていない団体：%1。
        sentences.append(
            Tr::tr("Not compared, for they did not answer the last time: %1.").arg(then.join(comma())));
    }
    if (!now.isEmpty()) {
        //: 今回の答えがないため、比べていない団体：%1。
        sentences.append(
            Tr::tr("Not compared, for there is no answer of theirs now: %1.").arg(now.join(comma())));
    }
    return sentences;
}

QString eachParty(const JointModel& model, const JointRow& row)
{
    QStringList steps;
    for (qsizetype i = 0; i < row.change.before.size(); ++i) {
        const auto& then = row.change.before.at(i);
        const auto& now = row.cells.at(i).score;
        if (then && now) {
            //: %1は%2から%3
            steps.append(Tr::tr("%1 from %2 to %3", "party, answer before, answer now")
                             .arg(model.partyText(model.view().parties.at(i).party), model.shortScore(*then),
                                  model.shortScore(*now)));
        }
    }
    return steps.join(comma());
}

} // namespace

QString changeText(const JointRow& row)
{
    if (!row.average)
        return {};
    switch (row.change.state) {
    case Comparison::FirstRound:
    case Comparison::NotAsked:
        //: 前回なし
        return Tr::tr("not asked", "the last time");
    case Comparison::Unanswered:
        //: 前回答えなし
        return Tr::tr("no answer", "the last time");
    case Comparison::OtherScale:
        //: 段階が別
        return Tr::tr("other scale", "the last time");
    case Comparison::NoPartyTwice:
        //: 団体が別
        return Tr::tr("other parties", "the last time");
    case Comparison::SomeParties:
        //: %1（%2団体）
        return Tr::tr("%1 (parties: %2)", "change, how many are compared")
            .arg(changeText(row.change.value))
            .arg(row.change.parties);
    case Comparison::EveryParty:
        break;
    }
    return changeText(row.change.value);
}

QString changeSentence(const JointModel& model, const JointRow& row)
{
    if (!row.average)
        return {};
    if (const QString reason = obstacle(model, row.change); !reason.isEmpty())
        return reason;
    //: 前回（%1）からの平均の差は%2（%3）。
    QStringList sentences{
        Tr::tr("Since the last time (%1) the average has changed by %2 (%3).")
            .arg(roundText(model, row.change.round), changeText(row.change.value), eachParty(model, row))};
    const Project& project = model.session().project();
    const Round* then = findRow(project.rounds, row.change.round);
    const Round* now = findRow(project.rounds, model.view().round);
    if (then->kind == RoundKind::Planning && now->kind != RoundKind::Planning) {
        //: 前回の答えは、始めるときの見込みです。
        sentences.append(Tr::tr("The last answers are what was expected at the start."));
    }
    sentences += leftOut(model, row);
    return sentences.join(model.session().context().language == Language::Japanese ? QString() : u" "_s);
}

} // namespace kyodo
