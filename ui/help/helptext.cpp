#include "ui/help/helptext.h"

#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"

#include <QTextBlock>
#include <QTextList>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo {

HelpText::HelpText(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(fontMetrics().height());
    document()->setIndentWidth(fontMetrics().height() * 1.2);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { Q_EMIT linkFollowed(url.toString()); });
}

QVariant HelpText::loadResource(int, const QUrl&)
{
    return {};
}

void HelpText::show(const HelpTopic& topic, const TextQuery& query)
{
    setExtraSelections({});
    document()->clear();
    write(topic);
    moveCursor(QTextCursor::Start);
    mark(query);
}

void HelpText::write(const HelpTopic& topic)
{
    const double em = fontMetrics().height();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextBlockFormat format;
    setLinePitch(format, font());
    format.setBottomMargin(em / 2);
    QTextCharFormat title;
    title.setForeground(Theme::colours().text);
    title.setFontPointSize(font().pointSizeF() * 1.35);
    title.setFontWeight(QFont::Bold);
    QTextBlockFormat titleFormat = format;
    titleFormat.setHeadingLevel(1);
    titleFormat.setLineHeight(0, QTextBlockFormat::SingleHeight);
    cursor.setBlockFormat(titleFormat);
    cursor.insertText(topic.title, title);
    QTextList* list = nullptr;
    HelpLineKind last = HelpLineKind::Text;
    for (const HelpLine& line : topic.lines) {
        const bool listed = line.kind == HelpLineKind::Point || line.kind == HelpLineKind::Step;
        const bool head = line.kind == HelpLineKind::Subhead;
        QTextBlockFormat block = format;
        block.setTopMargin(head ? em * 0.7 : 0);
        block.setBottomMargin(listed || head ? em / 5 : em / 2);
        block.setHeadingLevel(head ? 2 : 0);
        QTextCharFormat letters;
        letters.setForeground(line.kind == HelpLineKind::Link ? Theme::colours().accent
                                                              : Theme::colours().text);
        letters.setFontWeight(head ? QFont::Bold : QFont::Normal);
        if (line.kind == HelpLineKind::Link) {
            letters.setAnchor(true);
            letters.setAnchorHref(line.target);
            letters.setFontUnderline(true);
        }
        cursor.insertBlock(block, letters);
        if (!listed) {
            if (cursor.currentList())
                cursor.currentList()->remove(cursor.block());
            list = nullptr;
        } else if (!list || last != line.kind) {
            list = cursor.createList(line.kind == HelpLineKind::Step ? QTextListFormat::ListDecimal
                                                                     : QTextListFormat::ListDisc);
        } else {
            list->add(cursor.block());
        }
        // A block that left a list keeps its indent, one that joined it its margins.
        block.setIndent(0);
        if (!listed)
            cursor.setBlockFormat(block);
        cursor.insertText(line.text, letters);
        last = line.kind;
    }
    cursor.endEditBlock();
}

void HelpText::mark(const TextQuery& query)
{
    m_mark = -1;
    m_marks = query.isEmpty() ? QList<TextRange>() : query.rangesIn(document()->toPlainText());
    QTextCharFormat format;
    format.setBackground(Theme::colours().warningSoft);
    format.setForeground(Theme::colours().text);
    format.setFontUnderline(true);
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextRange& range : std::as_const(m_marks)) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(range.start));
        cursor.setPosition(static_cast<int>(range.start + range.length), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    }
    setExtraSelections(selections);
}

bool HelpText::goToMark(bool backwards, bool fromEdge)
{
    qsizetype next = m_mark + (backwards ? -1 : 1);
    if (fromEdge || (m_mark < 0 && backwards))
        next = backwards ? m_marks.size() - 1 : 0;
    if (next < 0 || next >= m_marks.size())
        return false;
    m_mark = next;
    const TextRange& range = m_marks.at(next);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(range.start));
    cursor.setPosition(static_cast<int>(range.start + range.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

} // namespace kyodo
