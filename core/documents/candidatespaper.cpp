#include "core/documents/candidatespaper.h"

#include "core/base/text.h"
#include "core/documents/paperparts.h"

#include <algorithm>

namespace kyodo {

namespace {

constexpr qsizetype kMostUpright = 2;
constexpr qsizetype kMostLandscape = 4;
/// In a blank form.
constexpr int kContactLines = 12;
constexpr int kBlankCandidates = 3;

/// Some of the candidates beside each other; a null one is a column to be filled in by hand.
class ComparisonTable {
public:
    ComparisonTable(const QList<const Candidate*>& candidates, const Project& project,
                    const Catalogue& catalogue, const Words& words)
        : m_candidates(candidates)
        , m_project(project)
        , m_catalogue(catalogue)
        , m_words(words)
    {
    }

    [[nodiscard]] Table table()
    {
        m_table.columns = {fixedColumn(11)};
        QStringList heads{word("candidates.name")};
        for (const Candidate* candidate : m_candidates) {
            m_table.columns.append(column(1));
            heads.append(candidate ? simplifiedLine(candidate->name) : QString());
        }
        m_table.header = {headRow(heads)};
        if (blank())
            m_table.header.first().minimumLines = 2;
        addBasics();
        addTips();
        addResources();
        addRest();
        return m_table;
    }

private:
    [[nodiscard]] QString word(const char* key) const { return m_words(QString::fromLatin1(key)); }
    [[nodiscard]] bool blank() const { return m_candidates.contains(nullptr); }

    template<class Value>
    void add(const QString& label, int lines, Value value)
    {
        TableRow row;
        TableCell head(label);
        head.shaded = true;
        row.cells.append(head);
        for (const Candidate* candidate : m_candidates)
            row.cells.append(candidate ? TableCell(value(*candidate)) : TableCell());
        row.minimumLines = blank() ? lines : 1;
        m_table.rows.append(row);
    }

    void addBand(const QString& title)
    {
        TableCell cell(title);
        cell.columnSpan = static_cast<int>(m_table.columns.size());
        cell.strong = true;
        cell.shaded = true;
        TableRow row{{cell}};
        row.keepWithNext = true;
        m_table.rows.append(row);
    }

    void addBasics()
    {
        const Language language = m_words.language();
        add(word("candidates.kind"), 1,
            [&](const Candidate& c) { return m_catalogue.partyKind(c.kind).name.in(language); });
        add(word("candidates.address"), 2, [](const Candidate& c) { return c.address.trimmed(); });
        add(word("candidates.source"), 2, [&](const Candidate& c) {
            const guide::Item* source = m_catalogue.partnerSource(c.source);
            return joined({source ? source->text.in(language) : QString(), c.sourceNote.trimmed()});
        });
        add(word("candidates.why"), 3, [](const Candidate& c) { return c.why.trimmed(); });
    }

    void addTips()
    {
        addBand(word("candidates.tips"));
        for (const guide::HintedItem& tip : m_catalogue.partnerTips()) {
            add(tip.text.in(m_words.language()), 3, [&](const Candidate& candidate) {
                for (const CandidateRating& rating : m_project.candidateRatings) {
                    if (rating.candidate == candidate.id && rating.tip == tip.id)
                        return joined({judgement(rating.judgement), rating.note.trimmed()});
                }
                return judgement(Judgement::Unknown);
            });
        }
    }

    [[nodiscard]] QString judgement(Judgement value) const
    {
        return m_words(QStringLiteral("judgement.") + key(value));
    }

    void addResources()
    {
        if (m_project.soughtResources.isEmpty() && m_project.candidateResources.isEmpty())
            return;
        addBand(word("candidates.resources"));
        for (const SoughtResource& sought : m_project.soughtResources) {
            add(simplifiedLine(sought.name), 1, [&](const Candidate& candidate) {
                const QString offered = offers(candidate, sought.id);
                return offered.isEmpty() ? word("role.none") : offered;
            });
        }
        const bool others =
            std::any_of(m_project.candidateResources.begin(), m_project.candidateResources.end(),
                        [this](const CandidateResource& resource) {
                            return !findRow(m_project.soughtResources, resource.sought);
                        });
        if (others) {
            add(word("candidates.other-resources"), 1,
                [this](const Candidate& candidate) { return offers(candidate, Id()); });
        }
    }

    /// What a candidate offers for one need; with a null id what nobody asked for.
    [[nodiscard]] QString offers(const Candidate& candidate, const Id& sought) const
    {
        QStringList names;
        for (const CandidateResource& resource : m_project.candidateResources) {
            if (resource.candidate != candidate.id)
                continue;
            const bool known = findRow(m_project.soughtResources, resource.sought) != nullptr;
            if (sought.isNull() ? !known : resource.sought == sought) {
                const QString name = simplifiedLine(resource.name);
                names.append(name.isEmpty() && known ? word("candidates.offered") : name);
            }
        }
        return joined(names);
    }

    void addRest()
    {
        addBand(word("candidates.talks"));
        add(word("candidates.decision"), 1, [&](const Candidate& candidate) {
            const QString decision = m_words(QStringLiteral("decision.") + key(candidate.decision));
            const QString date = paperDate(candidate.decidedOn, m_project, m_words);
            return date.isEmpty() ? decision
                                  : m_words(QStringLiteral("candidates.decided")).arg(decision, date);
        });
        add(word("candidates.reason"), 3, [](const Candidate& c) { return c.decisionReason.trimmed(); });
        add(word("candidates.contacts"), kContactLines, [&](const Candidate& candidate) {
            QStringList talks;
            for (const CandidateContact& contact : m_project.candidateContacts) {
                if (contact.candidate == candidate.id)
                    talks.append(talk(contact));
            }
            return talks.join(u'\n');
        });
    }

    [[nodiscard]] QString talk(const CandidateContact& contact) const
    {
        QStringList head{paperDate(contact.on, m_project, m_words), simplifiedLine(contact.means),
                         simplifiedLine(contact.who)};
        head.removeAll(QString());
        const QString next = contact.next.trimmed();
        return joined({QStringLiteral("◇ ") + head.join(u'　'), contact.summary.trimmed(),
                       next.isEmpty() ? next : m_words(QStringLiteral("candidates.next")).arg(next)});
    }

    /// What is there, each on a line of its own.
    [[nodiscard]] static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

    QList<const Candidate*> m_candidates;
    const Project& m_project;
    const Catalogue& m_catalogue;
    const Words& m_words;
    Table m_table;
};

/// Needs that neither a candidate nor a party meets.
QStringList gaps(const Project& project)
{
    QStringList open;
    for (const SoughtResource& sought : project.soughtResources) {
        const auto meets = [&](const auto& resource) { return resource.sought == sought.id; };
        const bool met =
            std::any_of(project.candidateResources.begin(), project.candidateResources.end(), meets) ||
            std::any_of(project.offeredResources.begin(), project.offeredResources.end(), meets);
        if (!met && !sought.name.trimmed().isEmpty())
            open.append(simplifiedLine(sought.name));
    }
    return open;
}

} // namespace

Document candidatesDocument(const Project& project, bool blank, const Catalogue& catalogue,
                            const Words& words, QDate today)
{
    const QString title = words(QStringLiteral("candidates.title"));
    Document document = newPaper(title, project, words, today, false);
    document.blocks = titleBlocks(title, project);
    document.blocks.append(notePart(words(QStringLiteral("candidates.note"))));
    QList<const Candidate*> columns;
    if (blank || project.candidates.isEmpty()) {
        columns.fill(nullptr, kBlankCandidates);
    } else {
        for (const Candidate& candidate : project.candidates)
            columns.append(&candidate);
    }
    document.landscape = columns.size() > kMostUpright;
    qsizetype first = 0;
    for (const qsizetype count : evenGroups(columns.size(), kMostLandscape)) {
        if (first > 0)
            document.blocks.append(PageBreak{});
        document.blocks.append(ComparisonTable(columns.mid(first, count), project, catalogue, words).table());
        first += count;
    }
    const QStringList open = gaps(project);
    if (!blank && !open.isEmpty()) {
        Paragraph gap;
        gap.text =
            words(QStringLiteral("candidates.gap")).arg(open.join(words(QStringLiteral("list.comma"))));
        document.blocks.append(gap);
    }
    return document;
}

} // namespace kyodo
