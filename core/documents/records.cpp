#include "core/documents/records.h"

#include "core/base/eradate.h"
#include "core/base/text.h"
#include "core/documents/paperparts.h"
#include "core/documents/partylabels.h"

#include <algorithm>
#include <utility>

namespace kyodo {

namespace {

/// Lines to write on in a blank form.
constexpr int kSomeLines = 3;
constexpr int kManyLines = 6;

/// The fields of one talk, or empty ones.
QList<Block> talkFields(const Negotiation* talk, const Project& project, const Words& words)
{
    const auto field = [&](const char* key, const QString& value, int lines) {
        FormField made = formField(words(QString::fromLatin1(key)), value, talk ? 0 : lines);
        made.labelEm = 7;
        return Block(made);
    };
    const auto text = [&](QString Negotiation::*member) { return talk ? talk->*member : QString(); };
    const QString date =
        talk ? paperDate(talk->on, project, words) : blankDate(project.agreement.dates, words.language());
    return {field("record.date", date, 1),
            field("record.place", text(&Negotiation::place), 1),
            field("record.present", text(&Negotiation::present), kSomeLines),
            field("record.topic", text(&Negotiation::topic), 2),
            field("record.discussed", text(&Negotiation::discussed), kManyLines),
            field("record.agreed", text(&Negotiation::agreed), kSomeLines + 1),
            field("record.open", text(&Negotiation::open), kSomeLines)};
}

QList<const Negotiation*> inOrder(const QList<Negotiation>& talks)
{
    QList<const Negotiation*> sorted;
    for (const Negotiation& talk : talks)
        sorted.append(&talk);
    // What has no day yet comes last.
    std::stable_sort(sorted.begin(), sorted.end(), [](const Negotiation* a, const Negotiation* b) {
        return a->on.isValid() && (!b->on.isValid() || a->on < b->on);
    });
    return sorted;
}

class MinutesWriter {
public:
    MinutesWriter(const Meeting* meeting, bool blank, const Project& project, const Words& words)
        : m_meeting(meeting)
        , m_blank(blank)
        , m_project(project)
        , m_words(words)
    {
    }

    [[nodiscard]] QList<Block> blocks() const
    {
        QList<Block> all = head();
        QList<Block> last; // stays with the signatures: nobody signs a page of signatures alone
        int number = 0;
        for (QList<Block> section : {attendance(), agenda(), decisions(), actions()}) {
            if (section.isEmpty())
                continue;
            auto& heading = std::get<Heading>(section.first().kind);
            heading.text = word("section.number").arg(++number).arg(heading.text.text());
            all += std::exchange(last, section);
        }
        last += end();
        if (!last.isEmpty())
            all.append(keptTogether(last));
        return all;
    }

private:
    [[nodiscard]] QString word(const char* key) const { return m_words(QString::fromLatin1(key)); }

    [[nodiscard]] Block field(const char* label, const QString& value, int lines = 1) const
    {
        FormField made = formField(word(label), value, m_blank ? lines : 0);
        made.labelEm = 7;
        return made;
    }

    /// A day that may have to be written in by hand.
    [[nodiscard]] QString day(QDate date) const
    {
        return m_blank && !date.isValid() ? blankDate(m_project.agreement.dates, m_words.language())
                                          : paperDate(date, m_project, m_words);
    }

    [[nodiscard]] Heading heading(const char* key) const { return Heading{3, word(key)}; }

    [[nodiscard]] QList<Block> head() const
    {
        QString when = day(m_meeting ? m_meeting->on : QDate());
        const QString time = m_meeting ? simplifiedLine(m_meeting->time) : QString();
        if (!time.isEmpty())
            when += when.isEmpty() ? time : u'　' + time;
        QList<Block> blocks{Title{word("minutes.title")}};
        blocks.append(field("plan.project", simplifiedLine(m_project.info.title)));
        blocks.append(field("minutes.meeting", m_meeting ? simplifiedLine(m_meeting->title) : QString()));
        blocks.append(field("minutes.when", when));
        blocks.append(field("record.place", m_meeting ? m_meeting->place : QString()));
        const QString summary = m_meeting && !m_blank ? m_meeting->minutes.trimmed() : QString();
        if (!summary.isEmpty())
            blocks.append(field("minutes.summary", summary));
        return blocks;
    }

    [[nodiscard]] QList<Block> attendance() const
    {
        Table table;
        table.columns = {fixedColumn(12), column(1)};
        table.header = {headRow({word("minutes.party"), word("record.present")})};
        for (const Party& party : m_project.parties) {
            const QString names = m_blank ? QString() : namesOf(party);
            if (!m_blank && names.isEmpty())
                continue; // was not there
            TableRow row{{partyInTable(m_project, party.id, m_words), names}};
            row.minimumLines = m_blank ? 2 : 1;
            table.rows.append(row);
        }
        if (table.rows.isEmpty() && !m_blank)
            return {};
        if (table.rows.isEmpty())
            table.rows.fill(emptyRow(), kSomeLines);
        return {heading("minutes.present"), table};
    }

    [[nodiscard]] QString namesOf(const Party& party) const
    {
        QStringList names;
        for (const Attendance& attendance : m_project.attendances) {
            if (m_meeting && attendance.meeting == m_meeting->id && attendance.party == party.id)
                names.append(attendance.names.trimmed());
        }
        names.removeAll(QString());
        return names.join(u'\n');
    }

    [[nodiscard]] QList<Block> agenda() const
    {
        Table table;
        table.columns = {column(2), column(5)};
        table.header = {headRow({word("minutes.topic"), word("record.discussed")})};
        for (const AgendaItem& item : m_project.agendaItems) {
            if (!m_meeting || item.meeting != m_meeting->id)
                continue;
            const QString number = QString::number(table.rows.size() + 1) + u'　';
            TableRow row{{number + item.topic.trimmed(), m_blank ? QString() : item.discussion.trimmed()}};
            row.minimumLines = m_blank ? kManyLines : 1;
            table.rows.append(row);
        }
        if (table.rows.isEmpty() && !m_blank)
            return {};
        if (table.rows.isEmpty())
            table.rows.fill(emptyRow(kSomeLines), kSomeLines);
        return {heading("minutes.agenda"), table};
    }

    [[nodiscard]] QList<Block> decisions() const
    {
        if (m_blank)
            return {heading("minutes.decisions"), field("minutes.decided", {}, kManyLines - 1)};
        QStringList texts;
        for (const Decision& decision : m_project.decisions) {
            if (m_meeting && decision.meeting == m_meeting->id && !decision.text.trimmed().isEmpty())
                texts.append(decision.text.trimmed());
        }
        if (texts.isEmpty())
            return {};
        QList<Block> blocks{heading("minutes.decisions")};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            Item item;
            item.label = texts.size() > 1 ? QStringLiteral("(%1)").arg(i + 1) : QString();
            item.text = texts.at(i);
            item.depth = 1;
            blocks.append(item);
        }
        return blocks;
    }

    [[nodiscard]] QString ownerOf(const Action& action) const
    {
        const QString party = partyHeading(m_project, action.owner, m_words);
        const QString person = simplifiedLine(action.person);
        return party.isEmpty() || person.isEmpty() ? party + person : party + u'　' + person;
    }

    [[nodiscard]] QList<Block> actions() const
    {
        Table table;
        table.columns = {column(1), fixedColumn(9), fixedColumn(9), fixedColumn(9)};
        table.header = {headRow(
            {word("minutes.action"), word("minutes.owner"), word("minutes.due"), word("minutes.done")})};
        for (const Action& action : m_project.actions) {
            if (m_blank || !m_meeting || action.meeting != m_meeting->id)
                continue;
            table.rows.append(
                {{action.text.trimmed(), ownerOf(action), paperDate(action.due, m_project, m_words),
                  paperDate(action.doneOn, m_project, m_words)}});
        }
        if (table.rows.isEmpty() && !m_blank)
            return {};
        for (int i = 0; m_blank && i < kSomeLines + 1; ++i)
            table.rows.append(emptyRow());
        return {heading("minutes.actions"), table};
    }

    [[nodiscard]] QList<Block> end() const
    {
        const QDate next = m_meeting && !m_blank ? m_meeting->nextOn : QDate();
        QList<Block> blocks;
        if (m_blank || next.isValid())
            blocks.append(field("minutes.next", day(next)));
        return blocks + confirmationBlocks(partiesInTable(m_project, m_words), m_words);
    }

    const Meeting* m_meeting;
    bool m_blank;
    const Project& m_project;
    const Words& m_words;
};

} // namespace

Document negotiationDocument(const Project& project, bool blank, const Words& words, QDate today)
{
    const QString title = words(QStringLiteral("negotiation.title"));
    Document document = newPaper(title, project, words, today, false);
    document.blocks = titleBlocks(title, project);
    if (blank || project.negotiations.isEmpty()) {
        document.blocks += talkFields(nullptr, project, words);
        document.blocks += confirmationBlocks(partiesInTable(project, words), words);
        return document;
    }
    int number = 0;
    for (const Negotiation* talk : inOrder(project.negotiations)) {
        QList<Block> blocks{Heading{2, words(QStringLiteral("negotiation.number")).arg(++number)}};
        blocks += talkFields(talk, project, words);
        if (number == project.negotiations.size()) // nobody signs a page of signatures alone
            blocks += QList<Block>{Spacer{}} + confirmationBlocks(partiesInTable(project, words), words);
        document.blocks.append(keptTogether(blocks));
    }
    return document;
}

Document minutesDocument(const QList<const Meeting*>& meetings, bool blank, const Project& project,
                         const Words& words, QDate today)
{
    Document document = newPaper(words(QStringLiteral("minutes.title")), project, words, today, false);
    if (meetings.isEmpty())
        document.blocks = MinutesWriter(nullptr, true, project, words).blocks();
    for (const Meeting* meeting : meetings) {
        if (!document.blocks.isEmpty())
            document.blocks.append(PageBreak{});
        document.blocks += MinutesWriter(meeting, blank, project, words).blocks();
    }
    return document;
}

} // namespace kyodo
