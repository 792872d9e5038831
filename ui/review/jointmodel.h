#pragma once

#include "core/documents/words.h"
#include "core/project/jointview.h"
#include "ui/grid/gridmodel.h"

namespace kyodo {

/// The released sheets of a round side by side: a row for each question, a column for each party, then how
/// far they are apart, what has changed since the round before, and whether the parties have concluded.
class JointModel final : public GridModel {
    Q_OBJECT

public:
    explicit JointModel(ProjectSession& session, QObject* parent = nullptr);

    void setRound(const Id& round);
    [[nodiscard]] const JointView& view() const { return m_view; }
    /// Questions with gaps to talk about first, instead of as they were asked.
    void setByGap(bool byGap);

    /// The words of papers, in the reader's language; nothing where they cannot be read.
    [[nodiscard]] const std::optional<Words>& words() const { return m_words; }
    /// The row of the view that a row of the grid shows; null beside them.
    [[nodiscard]] const JointRow* rowAt(int row) const;
    /// How a question is worded.
    [[nodiscard]] QString questionText(const Id& question) const;
    /// Whether a question is answered in words alone.
    [[nodiscard]] bool isInWords(const Id& question) const;
    /// The steps of the round's scale by sign and word, from the lowest.
    [[nodiscard]] QStringList steps() const;
    /// What a party answered, in the words of the scale; empty where nothing can be shown.
    [[nodiscard]] QString answerText(const JointCell& cell) const;
    [[nodiscard]] QString partyText(const Id& party) const;
    /// The sign of a step alone, a figure or a letter, as narrow columns show it.
    [[nodiscard]] QString shortScore(int score) const;

    /// Where what the parties conclude on a question is kept.
    [[nodiscard]] RowPlace conclusionPlace(const Id& question) const;

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] QString rowName(int row) const override;

    /// The columns behind those of the parties.
    enum class Behind { Gap, Average, Change, Concluded };
    [[nodiscard]] int columnOf(Behind column) const { return int(m_view.parties.size()) + 1 + int(column); }

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;

private:
    [[nodiscard]] GridCell behindCell(const JointRow& row, Behind column) const;

    std::optional<Words> m_words; ///< without them a score is told by its number
    Id m_round;
    bool m_byGap = false;
    JointView m_view;
    QList<qsizetype> m_order;
};

} // namespace kyodo
