#include "tests/core/documents/clausetexts.h"

#include "tests/support/printing.h"

namespace kyodo::test {

namespace {

void gatherItems(QList<ClausePlace>& places, const QString& where, const QList<ClauseItem>& items)
{
    for (const ClauseItem& item : items) {
        places.append({where + QStringLiteral(" item"), item.text, true});
        gatherItems(places, where, item.items);
    }
}

} // namespace

const ClauseLibrary& shippedClauses()
{
    static const Result<ClauseLibrary> loaded = ClauseLibrary::load();
    if (!loaded)
        FAIL(loaded.error().message.toStdString());
    return *loaded;
}

LibraryClause reducedTo(LibraryClause clause, const ClauseFacts& facts)
{
    clause.paragraphs = clause.paragraphsFor(facts);
    return clause;
}

QList<ClausePlace> textsOf(const QList<LibraryClause>& clauses)
{
    QList<ClausePlace> places;
    for (const LibraryClause& clause : clauses) {
        for (const ClauseParagraph& paragraph : clause.paragraphs) {
            const QString where = clause.key + u' ' + QString::number(paragraph.number);
            places.append({where, paragraph.text});
            gatherItems(places, where, paragraph.items);
        }
    }
    return places;
}

QList<ClausePlace> textsOf(const ClauseLibrary& library)
{
    QList<ClausePlace> places =
        textsOf(library.clauses()) + textsOf(library.personalInformationAnnex().provisions);
    for (const LibraryText& text : library.preambles() + library.closings())
        places.append({text.key, text.text});
    return places;
}

} // namespace kyodo::test
