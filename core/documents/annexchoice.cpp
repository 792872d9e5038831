#include "core/documents/annexchoice.h"

#include <algorithm>

namespace kyodo {

namespace {

ChosenAnnex fromRow(const AnnexChoice& row, const LibraryAnnex* library)
{
    ChosenAnnex annex;
    annex.key = row.key;
    annex.state = row.state;
    annex.choice = row.id;
    annex.text = row.text;
    const QString own = row.title.trimmed();
    if (!own.isEmpty())
        annex.title = {own, own};
    else if (library)
        annex.title = library->title;
    return annex;
}

/// One row for each annex, in their order.
void settleRows(Project& project, const QList<ChosenAnnex>& annexes, IdSource& ids)
{
    QList<AnnexChoice> rows;
    for (const ChosenAnnex& annex : annexes) {
        if (const AnnexChoice* row = findRow(project.annexes, annex.choice)) {
            rows.append(*row);
            continue;
        }
        AnnexChoice& row = appendRow(rows, ids);
        row.key = annex.key;
        row.state = annex.state;
    }
    // Rows about annexes that do not apply now are kept behind.
    for (const AnnexChoice& row : std::as_const(project.annexes)) {
        if (!findRow(rows, row.id))
            rows.append(row);
    }
    project.annexes = rows;
}

} // namespace

QList<ChosenAnnex> allAnnexes(const Project& project, const ClauseLibrary& library, const ClauseFacts& facts)
{
    QList<const LibraryAnnex*> waiting = library.annexesFor(facts);
    QList<ChosenAnnex> chosen;
    qsizetype afterLibrary = 0;
    for (const AnnexChoice& row : project.annexes) {
        if (row.state == AnnexState::Own) {
            chosen.append(fromRow(row, nullptr));
            continue;
        }
        const auto found = std::find_if(waiting.begin(), waiting.end(),
                                        [&row](const LibraryAnnex* annex) { return annex->key == row.key; });
        if (found == waiting.end())
            continue; // does not apply, or stands already
        chosen.append(fromRow(row, *found));
        waiting.erase(found);
        afterLibrary = chosen.size();
    }
    for (const LibraryAnnex* annex : std::as_const(waiting)) {
        ChosenAnnex one;
        one.key = annex->key;
        one.title = annex->title;
        chosen.insert(afterLibrary++, one);
    }
    return chosen;
}

QList<ChosenAnnex> printedAnnexes(const Project& project, const ClauseLibrary& library,
                                  const ClauseFacts& facts)
{
    QList<ChosenAnnex> chosen = allAnnexes(project, library, facts);
    chosen.removeIf([](const ChosenAnnex& annex) { return annex.state == AnnexState::Off; });
    return chosen;
}

bool moveAnnex(Project& project, const QList<ChosenAnnex>& annexes, qsizetype index, int by, IdSource& ids)
{
    const qsizetype target = index + by;
    if (index < 0 || index >= annexes.size() || target < 0 || target >= annexes.size())
        return false;
    settleRows(project, annexes, ids);
    project.annexes.move(index, target);
    return true;
}

void leaveOutAnnex(Project& project, const QList<ChosenAnnex>& annexes, qsizetype index, bool out,
                   IdSource& ids)
{
    if (index < 0 || index >= annexes.size() || annexes.at(index).state == AnnexState::Own)
        return;
    settleRows(project, annexes, ids);
    project.annexes[index].state = out ? AnnexState::Off : AnnexState::Library;
}

Id addOwnAnnex(Project& project, const QList<ChosenAnnex>& annexes, const QString& title, IdSource& ids)
{
    settleRows(project, annexes, ids);
    AnnexChoice row;
    row.id = ids.next();
    row.state = AnnexState::Own;
    row.title = title;
    row.key = QStringLiteral("own-") + row.id.text().first(8);
    project.annexes.insert(annexes.size(), row);
    return row.id;
}

} // namespace kyodo
