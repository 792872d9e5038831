#include "core/documents/reviewreport.h"

#include "core/documents/paperparts.h"
#include "core/documents/reviewsheet.h"

#include <algorithm>

namespace kyodo {

namespace {

constexpr int kFewestInPublic = 2; ///< the change of a single party is that party's own

bool isWithheld(const ReportFacts& facts, const RoundChange& change)
{
    return facts.isPublic() && change.value && change.parties < kFewestInPublic;
}

class ChangeNotes {
public:
    explicit ChangeNotes(const ReportFacts& facts)
        : m_facts(facts)
        , m_comma(word("list.comma"))
    {
    }

    [[nodiscard]] QStringList sentences() const
    {
        if (!m_facts.isAnswered())
            return {};
        if (m_facts.rows.first().joint.change.state == Comparison::FirstRound)
            return {word("report.change.note.first")};
        QStringList all{basis(), expected(), leftOut()};
        all += about(word("report.change.note.withheld"),
                     [this](const RoundChange& change) { return isWithheld(m_facts, change); });
        const std::pair<Comparison, QString> reasons[] = {
            {Comparison::OtherScale, word("report.change.note.other-scale")},
            {Comparison::NoPartyTwice, word("report.change.note.no-party")},
            {Comparison::Unanswered, word("report.change.note.unanswered")},
            {Comparison::NotAsked, word("report.change.note.not-asked")}};
        for (const auto& [state, note] : reasons)
            all += about(note, [state = state](const RoundChange& change) { return change.state == state; });
        all.removeAll(QString());
        return all;
    }

private:
    [[nodiscard]] QString word(const char* key) const { return m_facts.words(QString::fromLatin1(key)); }

    /// Which questions a note is about; empty where it is about none.
    template<class Fits>
    [[nodiscard]] QString about(const QString& note, const Fits& fits) const
    {
        QStringList numbers;
        for (const ReportRow& row : m_facts.rows) {
            if (row.joint.average && fits(row.joint.change))
                numbers.append(QString::number(row.number));
        }
        return numbers.isEmpty() ? QString() : note.arg(numbers.join(m_comma));
    }

    /// The rounds that are compared with, in the project's order.
    [[nodiscard]] QList<const Round*> rounds() const
    {
        QList<const Round*> found;
        for (const Round& round : m_facts.project.rounds) {
            if (std::any_of(m_facts.rows.cbegin(), m_facts.rows.cend(), [&](const ReportRow& row) {
                    return row.joint.change.value && row.joint.change.round == round.id;
                }))
                found.append(&round);
        }
        return found;
    }

    [[nodiscard]] QString basis() const
    {
        QStringList names;
        for (const Round* round : rounds())
            names.append(roundName(round, m_facts.words));
        return names.isEmpty() ? QString() : word("report.change.note").arg(names.join(m_comma));
    }

    /// What was expected at the start is no state from which something has changed.
    [[nodiscard]] QString expected() const
    {
        if (m_facts.round->kind == RoundKind::Planning)
            return {};
        QStringList names;
        for (const Round* round : rounds()) {
            if (round->kind == RoundKind::Planning)
                names.append(roundName(round, m_facts.words));
        }
        return names.isEmpty() ? QString() : word("report.change.note.expected").arg(names.join(m_comma));
    }

    [[nodiscard]] QString leftOut() const
    {
        QStringList questions;
        for (const ReportRow& row : m_facts.rows) {
            if (row.joint.change.state != Comparison::SomeParties)
                continue;
            QStringList parties;
            for (qsizetype i = 0; i < row.joint.cells.size(); ++i) {
                if (row.joint.cells.at(i).score.has_value() != row.joint.change.before.at(i).has_value())
                    parties.append(m_facts.labels.at(i));
            }
            const QString number = QString::number(row.number);
            questions.append(m_facts.isPublic()
                                 ? number
                                 : word("report.change.without").arg(number, parties.join(m_comma)));
        }
        return questions.isEmpty() ? QString() : word("report.change.note.some").arg(questions.join(m_comma));
    }

    const ReportFacts& m_facts;
    QString m_comma;
};

} // namespace

QString changeCell(const ReportFacts& facts, const JointRow& row)
{
    if (!row.average)
        return {};
    const RoundChange& change = row.change;
    if (isWithheld(facts, change))
        return facts.words(QStringLiteral("report.change.withheld"));
    switch (change.state) {
    case Comparison::FirstRound:
        return {};
    case Comparison::NotAsked:
        return facts.words(QStringLiteral("report.change.not-asked"));
    case Comparison::Unanswered:
        return facts.words(QStringLiteral("report.change.unanswered"));
    case Comparison::OtherScale:
        return facts.words(QStringLiteral("report.change.other-scale"));
    case Comparison::NoPartyTwice:
        return facts.words(QStringLiteral("report.change.no-party"));
    case Comparison::SomeParties:
        return facts.words(QStringLiteral("report.change.some"))
            .arg(changeText(change.value))
            .arg(change.parties);
    case Comparison::EveryParty:
        break;
    }
    return changeText(change.value);
}

QList<Block> changeNotes(const ReportFacts& facts)
{
    const QStringList sentences = ChangeNotes(facts).sentences();
    const QString gap = facts.words.language() == Language::Japanese ? QString() : QStringLiteral(" ");
    return sentences.isEmpty() ? QList<Block>{} : QList<Block>{notePart(sentences.join(gap))};
}

} // namespace kyodo
