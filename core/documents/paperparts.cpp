#include "core/documents/paperparts.h"

#include "core/base/eradate.h"
#include "core/base/text.h"
#include "core/documents/partylabels.h"
#include "core/project/attainment.h"

#include <QLocale>

#include <cmath>

namespace kyodo {

Document newPaper(const QString& title, const Project& project, const Words& words, QDate today, bool draft)
{
    const QString name = simplifiedLine(project.info.title);
    Document document;
    document.title = name.isEmpty() ? title : name + u'　' + title;
    document.language = key(words.language());
    document.head.left = document.title;
    document.head.right = words(draft ? QStringLiteral("head.draft") : QStringLiteral("head.printed"))
                              .arg(paperDate(today, project, words));
    return document;
}

QList<Block> titleBlocks(const QString& title, const Project& project)
{
    QList<Block> blocks{Title{title}};
    const QString name = simplifiedLine(project.info.title);
    if (!name.isEmpty()) {
        Paragraph subtitle;
        subtitle.text = name;
        subtitle.alignment = Alignment::Centre;
        blocks += {subtitle, Spacer{}};
    }
    return blocks;
}

TableRow headRow(const QStringList& texts)
{
    TableRow row;
    for (const QString& text : texts) {
        TableCell cell(text);
        cell.alignment = Alignment::Centre;
        cell.shaded = true;
        row.cells.append(cell);
    }
    return row;
}

TableRow emptyRow(int lines)
{
    TableRow row;
    row.minimumLines = lines;
    return row;
}

TableColumn column(double share, Alignment alignment)
{
    TableColumn result;
    result.share = share;
    result.alignment = alignment;
    return result;
}

TableColumn fixedColumn(double em, Alignment alignment)
{
    TableColumn result;
    result.em = em;
    result.alignment = alignment;
    return result;
}

FormField formField(const QString& label, const QString& value, int lines)
{
    FormField field;
    field.label = label;
    field.value = value.trimmed();
    field.lines = lines;
    return field;
}

Paragraph notePart(const QString& text)
{
    Paragraph note;
    note.text = text;
    note.style = ParagraphStyle::Note;
    return note;
}

QList<qsizetype> evenGroups(qsizetype count, qsizetype most)
{
    QList<qsizetype> groups;
    const qsizetype number = (count + most - 1) / most;
    for (qsizetype i = 0; i < number; ++i)
        groups.append(count / number + (i < count % number ? 1 : 0));
    return groups;
}

QString paperDate(QDate date, const Project& project, const Words& words)
{
    return formatDate(date, project.agreement.dates, words.language());
}

QString termText(const Project& project, const Words& words)
{
    const QString from = paperDate(project.info.termStart, project, words);
    const QString until = paperDate(project.info.termEnd, project, words);
    if (!from.isEmpty() && !until.isEmpty())
        return words(QStringLiteral("plan.term.from-to")).arg(from, until);
    if (!from.isEmpty())
        return words(QStringLiteral("schedule.from")).arg(from);
    return until.isEmpty() ? QString() : words(QStringLiteral("schedule.until")).arg(until);
}

QString figureText(std::optional<double> value, const QString& unit, const Words& words)
{
    if (!value)
        return {};
    // Sums of fractions end in dust: twelve figures are more than anybody counts.
    const double clean = QString::number(*value, 'g', 12).toDouble();
    const QString number = QLocale(QLocale::English).toString(clean, 'f', QLocale::FloatingPointShortest);
    const QString measure = simplifiedLine(unit);
    return measure.isEmpty() ? number : words(QStringLiteral("plan.with-unit")).arg(number, measure);
}

QString percentText(std::optional<double> share)
{
    if (!share)
        return {};
    const int percent = wholePercent(*share);
    const QString figure = QLocale(QLocale::English).toString(std::abs(percent)) + u'%';
    return percent < 0 ? u'−' + figure : figure;
}

QString publicPartyName(const Party& party, const Catalogue& catalogue, Language language)
{
    const QString name = simplifiedLine(party.name);
    return party.kind == PartyKind::Resident || name.isEmpty()
               ? catalogue.partyKind(party.kind).name.in(language)
               : name;
}

QString partyInTable(const Project& project, const Id& party, const Words& words)
{
    const Party* found = findRow(project.parties, party);
    if (!found)
        return {};
    const QString label = partyHeading(project, party, words);
    const QString shortName = simplifiedLine(found->shortName);
    const QString name = shortName.isEmpty() ? simplifiedLine(found->name) : shortName;
    return name.isEmpty() || name == label ? label : label + u'　' + name;
}

QStringList partiesInTable(const Project& project, const Words& words)
{
    QStringList names;
    for (const Party& party : project.parties)
        names.append(partyInTable(project, party.id, words));
    return names;
}

QList<Block> confirmationBlocks(const QStringList& parties, const Words& words)
{
    constexpr qsizetype kMost = 6;
    QList<Block> tables;
    qsizetype first = 0;
    for (const qsizetype count : evenGroups(parties.size(), kMost)) {
        Table table;
        table.columns = {fixedColumn(8)};
        for (qsizetype i = 0; i < count; ++i)
            table.columns.append(column(1));
        table.header = {headRow(QStringList{QString()} + parties.mid(first, count))};
        const auto room = [](const QString& label, int lines) {
            TableRow row = emptyRow(lines);
            row.cells = {TableCell(label)};
            row.cells.first().shaded = true;
            return row;
        };
        table.rows = {room(words(QStringLiteral("confirm.label")), 3),
                      room(words(QStringLiteral("confirm.date")), 1)};
        table.rows.first().keepWithNext = true;
        tables.append(table);
        first += count;
    }
    return tables;
}

Block keptTogether(const QList<Block>& blocks)
{
    return KeepTogether{{blocks.begin(), blocks.end()}};
}

} // namespace kyodo
