#include "ui/find/findpanel.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/textarea.h"

#include <QLineEdit>
#include <QSplitter>
#include <QTextEdit>

// Finding in the project, beside its pages.
namespace kyodo {

FindPanel& Workspace::findPanel()
{
    if (!m_find) {
        m_find = new FindPanel(m_session, m_splitter);
        m_find->hide();
        m_splitter->addWidget(m_find);
        m_splitter->setStretchFactor(3, 0);
        m_find->setMinimumWidth(fontMetrics().height() * 9);
        connect(m_find, &FindPanel::chosen, this, &Workspace::showHit);
        connect(m_find, &FindPanel::closeWanted, this, &Workspace::closeFind);
        connect(m_find, &FindPanel::backWanted, this, [this] {
            hideFind();
            returnTo(m_findFrom);
        });
    }
    return *m_find;
}

void Workspace::openFind()
{
    FindPanel& panel = findPanel();
    const QWidget* focus = window()->focusWidget();
    if (!focus || !panel.isAncestorOf(focus))
        m_findFrom = stand();
    m_hit.reset();
    m_session.commitPending();
    if (!panel.isVisible()) {
        panel.show();
        updateSides();
        giveWidths();
    }
    panel.open();
}

void Workspace::hideFind()
{
    findPanel().hide();
    updateSides();
    giveWidths();
}

void Workspace::closeFind()
{
    hideFind();
    // Whoever went to a hit stays there, and whoever went on elsewhere stays where that is.
    if (m_hit && !showsVisit() && m_page == m_hitPage)
        showHit(FindHit(*m_hit));
    else if (!m_hit && !showsVisit() && m_page == m_findFrom.page)
        returnTo(m_findFrom);
    else if (!showsVisit())
        page(m_page)->focusFirst();
}

void Workspace::findAgain(bool backwards)
{
    m_session.commitPending();
    if (!findPanel().goOn(backwards))
        openFind();
}

void Workspace::showHit(const FindHit& hit)
{
    if (!showPlace({hit.table, hit.row, hit.field}))
        return;
    m_hit = hit;
    m_hitPage = m_page;
    QWidget* focus = window()->focusWidget();
    const auto mark = [this](auto& area) {
        const QList<TextRange> found = findPanel().query().text.rangesIn(area.toPlainText());
        if (found.isEmpty())
            return;
        QTextCursor cursor = area.textCursor();
        cursor.setPosition(int(found.first().start));
        cursor.setPosition(int(found.first().start + found.first().length), QTextCursor::KeepAnchor);
        area.setTextCursor(cursor);
    };
    if (auto* area = qobject_cast<TextArea*>(focus)) {
        mark(*area);
    } else if (auto* text = qobject_cast<QTextEdit*>(focus)) {
        mark(*text);
    } else if (auto* line = qobject_cast<QLineEdit*>(focus)) {
        const QList<TextRange> found = findPanel().query().text.rangesIn(line->text());
        if (!found.isEmpty())
            line->setSelection(int(found.first().start), int(found.first().length));
    }
}

} // namespace kyodo
