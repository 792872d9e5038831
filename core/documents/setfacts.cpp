#include "core/documents/setfacts.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace kyodo {

namespace {

void addMatches(QStringList& found, const QString& text, const QRegularExpression& pattern)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QString match = matches.next().captured();
        if (!found.contains(match))
            found.append(match);
    }
}

QStringList factsIn(const QString& text, const Project& project)
{
    static const QRegularExpression amount(
        QStringLiteral("[0-9０-９][0-9０-９,，]*[千万億]?円|(?:JPY|¥) ?[0-9][0-9,]*"));
    static const QRegularExpression date(
        QStringLiteral("(?:(?:令和|平成)?[0-9０-９元]+年(?:\\([0-9]+年\\))?)?[0-9０-９]+月[0-9０-９]+日"
                       "|(?:令和|平成)[0-9０-９元]+年度?|[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}"));
    // 甲は and 乙及び丙, but not 甲板 or 丁目.
    static const QRegularExpression label(
        QStringLiteral("(?<![\\x{3400}-\\x{9FFF}\\x{30A1}-\\x{30FC}0-9])(?:[甲乙丙丁戊庚辛壬癸]|己(?!の))"
                       "(?=は|が|を|に|の|と|へ|から|及び|又は|並びに|以外|[、。，」）]|$)"));
    QStringList found;
    addMatches(found, text, amount);
    addMatches(found, text, date);
    for (const Party& party : project.parties) {
        for (const QString& name : {simplifiedLine(party.name), simplifiedLine(party.shortName)}) {
            if (name.size() > 1 && text.contains(name) && !found.contains(name))
                found.append(name);
        }
    }
    addMatches(found, text, label);
    return found;
}

} // namespace

QList<SetFacts> projectFactsInSet(const Project& project, const ClauseLibrary& library, Language language)
{
    QList<SetFacts> all;
    const auto add = [&](const QString& title, const QString& text) {
        if (const QStringList found = factsIn(text, project); !found.isEmpty())
            all.append({title, found});
    };
    for (const ClauseEdit& clause : project.clauses) {
        const LibraryClause* standard = library.find(clause.key);
        const QString title =
            clause.title.isEmpty() && standard ? standard->title.in(language) : clause.title;
        add(title.isEmpty() ? clause.key : title, clause.title + u'\n' + clause.text + u'\n' + clause.textEn);
    }
    for (const AnnexChoice& annex : project.annexes)
        add(annex.title.isEmpty() ? annex.key : annex.title, annex.title + u'\n' + annex.text);
    return all;
}

} // namespace kyodo
