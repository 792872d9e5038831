#include "core/documents/casecollection.h"

#include "core/base/eradate.h"
#include "core/base/text.h"
#include "core/documents/casesheet.h"
#include "core/documents/paperparts.h"

namespace kyodo {

namespace {

QString anchorOf(qsizetype index)
{
    return QStringLiteral("case-%1").arg(index + 1);
}

TableCell leading(const QString& title, qsizetype index)
{
    TableCell cell(title);
    cell.leadsTo = anchorOf(index);
    return cell;
}

} // namespace

CaseCollection::CaseCollection(const Catalogue& catalogue, const Words& words, QDate today)
    : m_catalogue(catalogue)
    , m_words(words)
    , m_today(today)
{
}

bool CaseCollection::add(const Project& project, const ContentSource& contents)
{
    if (!project.caseSheet.publishable)
        return false;
    QStringList parties;
    for (const Party& party : project.parties)
        parties.append(publicPartyName(party, m_catalogue, m_words.language()));
    const Document sheet = caseSheetDocument(project, false, contents, m_catalogue, m_words, m_today);
    m_cases.append({simplifiedLine(project.info.title), parties.join(m_words(QStringLiteral("list.comma"))),
                    sheet.blocks});
    return true;
}

Document CaseCollection::document() const
{
    const QString title = m_words(QStringLiteral("cases.title"));
    Document document;
    document.title = title;
    document.language = key(m_words.language());
    document.head.left = title;
    document.head.right =
        m_words(QStringLiteral("head.printed")).arg(formatDate(m_today, DateStyle::Era, m_words.language()));
    document.blocks = {Title{title}, Spacer{}};
    Table list;
    list.columns = {fixedColumn(3, Alignment::End), column(2), column(3)};
    list.header = {
        headRow({m_words(QStringLiteral("cases.number")), m_words(QStringLiteral("review.project")),
                 m_words(QStringLiteral("case.parties"))})};
    list.pageHead = m_words(QStringLiteral("cases.page"));
    for (const Case& each : m_cases)
        list.rows.append(
            {{QString::number(list.rows.size() + 1), leading(each.title, list.rows.size()), each.parties}});
    document.blocks.append(list);
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        QList<Block> sheet = m_cases.at(i).blocks;
        // Under its number in the list, as a part of the booklet.
        if (auto* headline = sheet.isEmpty() ? nullptr : std::get_if<Title>(&sheet.first().kind)) {
            Heading heading{1, headline->text, anchorOf(i)};
            heading.text.runs.prepend({QString::number(i + 1) + QChar(0x3000)});
            sheet.first() = heading;
        }
        document.blocks += QList<Block>{PageBreak{}} + sheet;
    }
    return document;
}

} // namespace kyodo
