#pragma once

#include "core/base/textsearch.h"
#include "core/register/registercolumns.h"

namespace kyodo {

/// What a project can be picked out for, besides where it belongs.
enum class RegisterCondition {
    Active,
    Finished, ///< or stopped
    Overdue,
    HasFindings, ///< problems or warnings
    StandsStill,
    NoSuccessor,
    NoAgreement,      ///< none concluded
    AgreementChanged, ///< the project says something else now than what was concluded
    NoReview,         ///< none done
    NewOrChanged,
    Copied,
};
template<>
struct EnumKeys<RegisterCondition> {
    static constexpr std::array<std::string_view, 11> keys{
        "active",       "finished",          "overdue",   "findings",       "stands-still", "no-successor",
        "no-agreement", "agreement-changed", "no-review", "new-or-changed", "copied"};
};
[[nodiscard]] QString conditionText(RegisterCondition condition);

/// What is shown of a register; an empty part lets everything through.
struct RegisterFilter {
    QString text; ///< words, all of which the line must have, in any width and kana
    std::optional<Step> step{};
    QString form{};  ///< id
    QString field{}; ///< id
    std::optional<int> year{};
    QString section{};
    std::optional<RegisterCondition> condition{};

    friend bool operator==(const RegisterFilter&, const RegisterFilter&) = default;
};

/// What is shown, and in which order.
struct RegisterQuery {
    RegisterFilter filter{};
    RegisterColumn sort = RegisterColumn::NextDate;
    bool descending = false;
    std::optional<RegisterColumn> group{};

    friend bool operator==(const RegisterQuery&, const RegisterQuery&) = default;
};

/// A text by which it is sorted: 第2号 before 第10号, whatever the width and kana.
[[nodiscard]] QString sortedText(const QString& text);

/// A line as it is shown: a project, or the heading of a group.
struct RegisterLine {
    qsizetype row = -1; ///< index of the project; -1 for a heading
    QString heading{};
    int count = 0; ///< projects below a heading
};

/// The projects of a register, ready to be searched, filtered, sorted and grouped.
class RegisterTable {
public:
    /// Takes a line in, in place of one for the same file. Both say whether that changed anything.
    bool put(const RegisterRow& row);
    bool remove(const QString& file);
    void clear();

    [[nodiscard]] const QList<RegisterRow>& rows() const { return m_rows; }
    [[nodiscard]] const RegisterLinks& links() const { return m_links; }
    [[nodiscard]] bool contains(const QString& file) const { return m_places.contains(file); }

    /// The projects that fit, sorted; lines without a value in the sorted column come last. Grouped by a
    /// column with several values a project stands under each of them.
    [[nodiscard]] QList<RegisterLine> lines(const RegisterQuery& query, const RegisterWords& words) const;
    /// How many projects fit, however often they stand in the lines.
    [[nodiscard]] qsizetype fitting(const RegisterFilter& filter, QDate today) const;
    /// Each section that occurs, sorted.
    [[nodiscard]] QStringList sections() const;
    /// Each fiscal year that occurs, the latest first.
    [[nodiscard]] QList<int> years(QDate today) const;

private:
    [[nodiscard]] bool fits(qsizetype row, const RegisterFilter& filter, const TextQuery& text,
                            QDate today) const;
    [[nodiscard]] bool meets(const RegisterRow& row, RegisterCondition condition, QDate today) const;
    [[nodiscard]] QList<qsizetype> sorted(QList<qsizetype> rows, const RegisterQuery& query,
                                          const RegisterWords& words) const;

    QList<RegisterRow> m_rows;
    QHash<QString, qsizetype> m_places;
    RegisterLinks m_links;
};

} // namespace kyodo
