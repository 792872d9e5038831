#pragma once

#include "core/documents/words.h"
#include "core/exchange/replytaking.h"
#include "ui/grid/gridmodel.h"

namespace kyodo {

/// What has come in a reply beside what is on the party's sheet now: a row for each line of the sheet and
/// each question. Nothing can be written here.
class ReplyModel final : public GridModel {
    Q_OBJECT

public:
    explicit ReplyModel(ProjectSession& session, QObject* parent = nullptr);

    /// A reply that can be taken in; a null pointer: nothing is shown.
    void show(const Reply* reply, const ReplyLook& look);

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] QString rowName(int row) const override;

    enum Column { WhatColumn, NowColumn, CameColumn, ChangeColumn, kColumns };

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;

private:
    struct Line {
        QString what;
        QString now;
        QString came;
        QString change;
        bool warns = false;
    };

    void addSheetLine(const Sheet* sheet, const QString& field);
    void addAnswerLine(const Sheet* sheet, qsizetype place);
    [[nodiscard]] QString answerText(const std::optional<int>& score, bool notApplicable,
                                     const QString& reason, const QString& remark,
                                     bool otherwiseAsked = false) const;

    std::optional<Words> m_words; ///< without them a score is told by its number
    std::optional<Reply> m_reply;
    ReplyLook m_look;
    QList<Line> m_lines;
};

} // namespace kyodo
