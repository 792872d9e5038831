#include "ui/history/changestext.h"

#include "core/base/text.h"
#include "core/base/textdiff.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Texts up to this many characters are told whole, before and after.
constexpr qsizetype kShort = 24;
/// Of what stays the same in a long text this much is shown beside a change.
constexpr qsizetype kContext = 30;

QTextCharFormat plain()
{
    QTextCharFormat format;
    format.setForeground(Theme::colours().text);
    return format;
}

QTextCharFormat muted()
{
    QTextCharFormat format;
    format.setForeground(Theme::colours().muted);
    return format;
}

QTextCharFormat bold()
{
    QTextCharFormat format = plain();
    format.setFontWeight(QFont::Bold);
    return format;
}

QTextCharFormat taken()
{
    QTextCharFormat format;
    format.setForeground(Theme::colours().problem);
    format.setFontStrikeOut(true);
    return format;
}

QTextCharFormat added()
{
    QTextCharFormat format;
    format.setForeground(Theme::colours().good);
    format.setFontUnderline(true);
    format.setFontWeight(QFont::Bold);
    return format;
}

QTextCharFormat link(const QString& target)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(target);
    format.setForeground(Theme::colours().accent);
    format.setFontUnderline(true);
    return format;
}

QTextBlockFormat block(const QFont& font, int indent, qreal above)
{
    QTextBlockFormat format;
    setLinePitch(format, font);
    format.setIndent(indent);
    format.setTopMargin(above);
    return format;
}

QString graphemeRight(const QString& text, qsizetype n)
{
    const qsizetype all = graphemeCount(text);
    return text.mid(graphemeLeft(text, std::max<qsizetype>(0, all - n)).size());
}

/// What stays the same, shortened to what stands beside the changes.
QString shortened(const QString& text, bool first, bool last)
{
    const qsizetype room = kContext * ((first ? 0 : 1) + (last ? 0 : 1));
    if (graphemeCount(text) <= room + 2)
        return text;
    return (first ? QString() : graphemeLeft(text, kContext)) + u"…"_s +
           (last ? QString() : graphemeRight(text, kContext));
}

bool isLong(const QString& text)
{
    return text.contains(u'\n') || graphemeCount(text) > kShort;
}

} // namespace

ChangesText::ChangesText(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    document()->setIndentWidth(fontMetrics().height());
    document()->setDocumentMargin(fontMetrics().height() / 2.0);
    connect(this, &QTextBrowser::anchorClicked, this, &ChangesText::follow);
}

void ChangesText::writeLead(const QStringList& lead)
{
    document()->clear();
    QTextCursor cursor(document());
    cursor.setBlockFormat(block(font(), 0, 0));
    bool first = true;
    for (const QString& line : lead) {
        if (!first)
            cursor.insertBlock(block(font(), 0, 0));
        cursor.insertText(line, plain());
        first = false;
    }
}

void ChangesText::showLines(const QStringList& lines)
{
    m_changes.reset();
    writeLead(lines);
    moveCursor(QTextCursor::Start);
}

void ChangesText::show(const QStringList& lead, const ChangeTeller& changes,
                       const std::function<bool(const QString& table, const Id& row)>& follows)
{
    m_changes.emplace(changes);
    m_follows = follows;
    m_written = 0;
    writeLead(lead);
    writePortion();
    moveCursor(QTextCursor::Start);
}

void ChangesText::writePortion()
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    const qsizetype end = std::min(m_changes->rows(), m_written + kPortion);
    for (; m_written < end; ++m_written)
        writeRow(cursor, m_changes->row(m_written));
    if (m_written < m_changes->rows()) {
        cursor.insertBlock(block(font(), 0, fontMetrics().height()));
        //: 続きを表示（あと %1 件）
        cursor.insertText(tr("Show more (%1 left)").arg(m_changes->rows() - m_written), link(u"more:"_s));
    }
    cursor.endEditBlock();
}

void ChangesText::writeRow(QTextCursor& cursor, const ToldRow& row)
{
    const bool top = document()->isEmpty();
    const QTextBlockFormat format = block(font(), 0, top ? 0 : fontMetrics().height() * 0.7);
    if (top)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
    //: 追加
    const QString came = tr("Added");
    //: 削除
    const QString went = tr("Deleted");
    //: 変更
    const QString changed = tr("Changed");
    const QString kind = row.kind == RowChange::Kind::Inserted  ? came
                         : row.kind == RowChange::Kind::Removed ? went
                                                                : changed;
    //: 【%1】%2
    cursor.insertText(tr("%1: %2", "a change and where").arg(kind, row.tableName), bold());
    if (!row.title.isEmpty())
        cursor.insertText(u"　"_s + row.title, bold());
    if (row.kind != RowChange::Kind::Removed && m_follows && m_follows(row.table, row.row)) {
        cursor.insertText(u"　"_s, plain());
        //: この欄へ
        cursor.insertText(tr("Go there"), link(u"row:"_s + row.table + u'/' + row.row.text()));
    }
    if (row.moved) {
        cursor.insertBlock(block(font(), 1, 0));
        //: 順番を変えた
        cursor.insertText(tr("Moved to another place in the list"), plain());
    }
    for (const ToldField& field : row.fields)
        writeField(cursor, field, row.kind);
}

void ChangesText::writeField(QTextCursor& cursor, const ToldField& field, RowChange::Kind kind)
{
    cursor.insertBlock(block(font(), 1, 0));
    //: %1：
    cursor.insertText(tr("%1: ", "a field").arg(field.label), muted());
    if (kind != RowChange::Kind::Changed) {
        cursor.insertText(kind == RowChange::Kind::Inserted ? field.after : field.before, plain());
        return;
    }
    if (!field.before.isEmpty() && !field.after.isEmpty() && (isLong(field.before) || isLong(field.after))) {
        writeDifference(cursor, field);
        return;
    }
    //: （空）
    const QString empty = tr("(empty)");
    cursor.insertText(field.before.isEmpty() ? empty : field.before, plain());
    cursor.insertText(u" → "_s, muted());
    cursor.insertText(field.after.isEmpty() ? empty : field.after, bold());
}

void ChangesText::writeDifference(QTextCursor& cursor, const ToldField& field)
{
    const QList<DiffPiece> pieces = textDifference(field.before, field.after);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const DiffPiece& piece = pieces.at(i);
        switch (piece.kind) {
        case DiffPiece::Kind::Same:
            cursor.insertText(shortened(piece.text, i == 0, i + 1 == pieces.size()), plain());
            break;
        case DiffPiece::Kind::Removed:
            cursor.insertText(u"［−"_s, muted());
            cursor.insertText(piece.text, taken());
            cursor.insertText(u"］"_s, muted());
            break;
        case DiffPiece::Kind::Added:
            cursor.insertText(u"［＋"_s, muted());
            cursor.insertText(piece.text, added());
            cursor.insertText(u"］"_s, muted());
            break;
        }
    }
}

void ChangesText::follow(const QUrl& url)
{
    const QString target = url.toString();
    if (target.startsWith(u"more:"_s) && m_changes) {
        QTextCursor cursor(document());
        cursor.movePosition(QTextCursor::End);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.removeSelectedText();
        writePortion();
        return;
    }
    const QString place = target.section(u':', 1);
    if (const auto row = Id::parse(place.section(u'/', 1)))
        Q_EMIT rowWanted(place.section(u'/', 0, 0), *row);
}

} // namespace kyodo
