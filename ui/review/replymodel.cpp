#include "ui/review/replymodel.h"

#include "core/documents/reviewsheet.h"
#include "core/project/asked.h"
#include "core/project/jointview.h"
#include "ui/support/fieldlabels.h"

using namespace Qt::StringLiterals;

namespace kyodo {

ReplyModel::ReplyModel(ProjectSession& session, QObject* parent)
    : GridModel(session, parent)
{
    if (auto words = Words::load(session.context().language))
        m_words = *words;
    start();
}

void ReplyModel::show(const Reply* reply, const ReplyLook& look)
{
    m_reply = reply ? std::optional(*reply) : std::nullopt;
    m_look = look;
    refresh();
}

void ReplyModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    m_lines.clear();
    for (int i = 0; i < kColumns; ++i)
        columnKeys.append(QString::number(i));
    if (!m_reply)
        return;
    const Sheet* sheet = sheetOf(session().project(), m_reply->round, m_reply->party);
    for (const QString& field : {u"respondent"_s, u"filledOn"_s}) {
        addSheetLine(sheet, field);
        rowKeys.append(field);
    }
    for (qsizetype i = 0; i < m_reply->answers.size(); ++i) {
        addAnswerLine(sheet, i);
        rowKeys.append(m_reply->answers.at(i).question.text());
    }
    for (const QString& field : {u"shared"_s, u"different"_s, u"improve"_s}) {
        addSheetLine(sheet, field);
        rowKeys.append(field);
    }
}

namespace {

QString changeWord(const QString& now, const QString& came)
{
    if (now.trimmed() == came.trimmed())
        return {};
    if (now.trimmed().isEmpty()) {
        //: 新しい
        return ReplyModel::tr("new", "in a reply");
    }
    if (came.trimmed().isEmpty()) {
        //: 消える
        return ReplyModel::tr("taken away", "by a reply");
    }
    //: 置き換わる
    return ReplyModel::tr("replaced", "by a reply");
}

} // namespace

void ReplyModel::addSheetLine(const Sheet* sheet, const QString& field)
{
    const FieldInfo& kept = info("sheets", field);
    const auto text = [&](const QVariant& value) {
        return fieldText(session().words(), session().project(), "sheets", kept, value);
    };
    Line line{fieldLabel("sheets", field),
              sheet ? text(kept.read(*sheet)) : QString(),
              text(recordInfo<Reply>().field(field)->read(*m_reply)),
              {},
              false};
    line.change = changeWord(line.now, line.came);
    m_lines.append(line);
}

void ReplyModel::addAnswerLine(const Sheet* sheet, qsizetype place)
{
    const Project& project = session().project();
    const ReplyAnswer& came = m_reply->answers.at(place);
    const Question* question = findRow(project.questions, came.question);
    Line line;
    if (question) {
        line.what = askedText(*question, findRow(project.rounds, m_reply->round),
                              session().context().catalogue, session().context().language)
                        .text;
    } else {
        //: （この設問は、今はありません）
        line.what = tr("(a question that is not asked any more)");
    }
    for (const Answer& answer : project.answers) {
        if (sheet && answer.sheet == sheet->id && answer.question == came.question)
            line.now = answerText(answer.score, answer.notApplicable, answer.reason, answer.remark);
    }
    line.warns = m_look.left.contains(place);
    line.came = answerText(came.score, came.notApplicable, came.reason, came.remark, line.warns);
    //: 取り込めない
    line.change = line.warns ? tr("cannot be taken") : changeWord(line.now, line.came);
    m_lines.append(line);
}

QString ReplyModel::answerText(const std::optional<int>& score, bool notApplicable, const QString& reason,
                               const QString& remark, bool otherwiseAsked) const
{
    QStringList lines;
    const Round* round = findRow(session().project().rounds, m_reply->round);
    if (notApplicable && m_words) {
        lines.append((*m_words)(u"review.na"_s));
    } else if (score && otherwiseAsked) {
        // Today's words may not be those that were chosen.
        //: フォームの段階で、下から%1番目
        lines.append(tr("step %1 of the form's scale, from the lowest").arg(*score));
    } else if (score) {
        QString label = m_words ? scaleLabels(round, *m_words).value(*score - 1) : QString();
        lines.append(label.isEmpty() ? QString::number(*score) : label.remove(u'\n'));
    }
    const std::pair<QString, QString> texts[] = {{u"reason"_s, reason}, {u"remark"_s, remark}};
    for (const auto& [field, text] : texts) {
        if (!text.trimmed().isEmpty()) {
            //: %1：%2
            lines.append(tr("%1: %2", "field, text").arg(fieldLabel("answers", field), text.trimmed()));
        }
    }
    return lines.join(u'\n');
}

GridCell ReplyModel::cell(int row, int column) const
{
    const Line& line = m_lines.at(row);
    const QString texts[] = {line.what, line.now, line.came, line.change};
    GridCell cell;
    cell.text = texts[column];
    cell.fixed = true;
    cell.warns = column == ChangeColumn && line.warns;
    return cell;
}

GridColumn ReplyModel::column(int column) const
{
    switch (column) {
    case WhatColumn:
        //: 項目
        return {tr("Item"), {}, 8, 4, {}};
    case NowColumn:
        //: 今のシート
        return {tr("On the sheet now"), {}, 8, 4, {}};
    case CameColumn:
        //: 届いた返信
        return {tr("In the reply"), {}, 8, 4, {}};
    default:
        //: 違い
        return {tr("Change"), {}, 5, 0, {}};
    }
}

QString ReplyModel::rowName(int row) const
{
    return m_lines.value(row).what;
}

} // namespace kyodo
