#include "ui/review/jointmodel.h"

#include "core/documents/reviewsheet.h"
#include "core/project/asked.h"
#include "ui/review/changewords.h"
#include "ui/review/sheetwords.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/fieldoptions.h"

using namespace Qt::StringLiterals;

namespace kyodo {

JointModel::JointModel(ProjectSession& session, QObject* parent)
    : GridModel(session, parent)
{
    if (auto words = Words::load(session.context().language))
        m_words = *words;
    start();
}

void JointModel::setRound(const Id& round)
{
    if (m_round == round)
        return;
    m_round = round;
    refresh();
}

void JointModel::setByGap(bool byGap)
{
    if (m_byGap == byGap)
        return;
    m_byGap = byGap;
    refresh();
}

void JointModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    m_view = jointView(session().project(), m_round);
    m_order = m_byGap ? m_view.byGap() : QList<qsizetype>();
    for (qsizetype i = 0; !m_byGap && i < m_view.rows.size(); ++i)
        m_order.append(i);
    for (const qsizetype i : std::as_const(m_order))
        rowKeys.append(m_view.rows.at(i).question.text());
    columnKeys.append(u"question"_s);
    for (const JointParty& party : std::as_const(m_view.parties))
        columnKeys.append(party.party.text());
    columnKeys += {u"gap"_s, u"average"_s, u"change"_s, u"concluded"_s};
}

const JointRow* JointModel::rowAt(int row) const
{
    return row >= 0 && row < m_order.size() ? &m_view.rows.at(m_order.at(row)) : nullptr;
}

QString JointModel::questionText(const Id& question) const
{
    const Project& project = session().project();
    const Question* row = findRow(project.questions, question);
    return row ? askedText(*row, findRow(project.rounds, m_round), session().context().catalogue,
                           session().context().language)
                     .text
               : QString();
}

bool JointModel::isInWords(const Id& question) const
{
    const Question* row = findRow(session().project().questions, question);
    return row && kyodo::isInWords(*row);
}

QString JointModel::partyText(const Id& party) const
{
    return kyodo::rowName(session().words(), session().project(), "parties", party);
}

QString JointModel::shortScore(int score) const
{
    const Round* round = findRow(session().project().rounds, m_round);
    return stepSign(round ? round->scale : Scale::Four, score);
}

QString JointModel::answerText(const JointCell& cell) const
{
    if (cell.notApplicable)
        return m_words ? (*m_words)(u"review.na"_s) : QString();
    if (!cell.score)
        return {};
    return steps().value(*cell.score - 1);
}

QStringList JointModel::steps() const
{
    const Round* round = findRow(session().project().rounds, m_round);
    QStringList steps;
    if (m_words)
        steps = scaleLabels(round, *m_words).replaceInStrings(u"\n"_s, QString());
    for (int score = 1; !m_words && round && score <= pointsOf(round->scale); ++score)
        steps.append(shortScore(score));
    return steps;
}

QString JointModel::rowName(int row) const
{
    const JointRow* shown = rowAt(row);
    return shown ? questionText(shown->question) : QString();
}

GridColumn JointModel::column(int column) const
{
    if (column == 0)
        return {tableLabel("questions"), {}, 12, 5, {}};
    if (column <= m_view.parties.size()) {
        const JointParty& party = m_view.parties.at(column - 1);
        QString name = partyText(party.party);
        // A narrow head is broken after the party's sign, not within its name.
        if (const qsizetype blank = name.indexOf(u' '); blank >= 0)
            name[blank] = u'\n';
        const QString state = party.state == SheetState::Released ? QString() : sheetStateText(party.state);
        //: %1（%2）
        return {state.isEmpty() ? name : tr("%1 (%2)", "party, state of its sheet").arg(name, state),
                {},
                3.6,
                1,
                {}};
    }
    switch (static_cast<Behind>(column - m_view.parties.size() - 1)) {
    case Behind::Gap:
        //: 開き
        return {tr("Gap"), {}, 3.6, 0, {}};
    case Behind::Average:
        //: 平均
        return {tr("Average"), {}, 3.2, 0, {}};
    case Behind::Change:
        //: 前回から
        return {tr("Since last"), {}, 4.6, 0, {}};
    case Behind::Concluded:
        break;
    }
    //: 結論
    return {tr("Conclusion"), {}, 3.2, 0, {}};
}

RowPlace JointModel::conclusionPlace(const Id& question) const
{
    RowPlace place{u"jointConclusions"_s, {}, {{u"question"_s, question.text()}}};
    for (const JointConclusion& row : session().project().jointConclusions) {
        if (row.question == question)
            place.id = row.id;
    }
    return place;
}

GridCell JointModel::cell(int row, int column) const
{
    const JointRow* shown = rowAt(row);
    GridCell cell;
    cell.fixed = true;
    if (!shown)
        return cell;
    if (column == 0) {
        // By its number, as sheets, charts and the report name it.
        cell.text = QString::number(m_order.at(row) + 1) + u'　' + questionText(shown->question);
        return cell;
    }
    if (column > m_view.parties.size())
        return behindCell(*shown, static_cast<Behind>(column - m_view.parties.size() - 1));
    const JointCell& answer = shown->cells.at(column - 1);
    if (answer.score)
        cell.text = shortScore(*answer.score);
    else if (answer.notApplicable)
        //: 該当なし
        cell.text = tr("n/a");
    else if (!answer.reason.trimmed().isEmpty() && isInWords(shown->question))
        //: 記述
        cell.text = tr("text", "an answer in words");
    return cell;
}

GridCell JointModel::behindCell(const JointRow& row, Behind column) const
{
    GridCell cell;
    cell.fixed = true;
    cell.number = column != Behind::Concluded;
    switch (column) {
    case Behind::Gap:
        if (row.average)
            cell.text = QString::number(row.gap);
        cell.warns = row.gap >= kGapToTalkAbout;
        if (cell.warns) {
            //: %1（大）
            cell.text = tr("%1 (wide)").arg(row.gap);
        }
        break;
    case Behind::Average:
        if (row.average)
            cell.text = QString::number(*row.average, 'f', 1);
        break;
    case Behind::Change:
        cell.text = changeText(row);
        break;
    case Behind::Concluded:
        if (!row.conclusion.trimmed().isEmpty()) {
            //: 済
            cell.text = tr("written");
        }
        break;
    }
    return cell;
}

} // namespace kyodo
