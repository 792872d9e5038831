#include "ui/agreement/setimport.h"

#include "core/base/text.h"
#include "ui/support/spoken.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::SetImport)
};

} // namespace

SetImport::SetImport(const AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_message(new TextLabel(this))
{
    setObjectName(u"sets.import"_s);
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    //: ひな形を取り込む…
    m_choose = addButton(*row, u"sets.choose"_s, tr("Take in a set…"), &SetImport::choose);
    layout->addLayout(row);
    m_message->setObjectName(u"sets.message"_s);
    m_message->hide();
    layout->addWidget(m_message);
    auto* answers = new WrapLayout(fontMetrics().height() / 3);
    //: 今あるものを残す
    m_keep = addButton(*answers, u"sets.keep"_s, tr("Keep it"), &SetImport::keep);
    //: 置き換える
    m_replace = addButton(*answers, u"sets.replace"_s, tr("Replace it"), &SetImport::replace);
    layout->addLayout(answers);
    ask(false);
}

QPushButton* SetImport::addButton(QLayout& layout, const QString& name, const QString& text,
                                  void (SetImport::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void SetImport::ask(bool asks)
{
    m_keep->setVisible(asks);
    m_replace->setVisible(asks);
}

void SetImport::tell(const QString& text, bool problem)
{
    showToned(*m_message, text, problem);
}

void SetImport::focusButton()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void SetImport::clear()
{
    if (m_keep->isHidden())
        tell({});
}

void SetImport::choose()
{
    FileRequest request;
    request.kind = FileKind::ClauseSet;
    //: ひな形を取り込む
    request.title = tr("Take in a template set");
    request.folder = m_context.settings.lastFolder();
    m_context.files.choose(this, request, [this](const QString& path) { take(path); });
}

void SetImport::take(const QString& path)
{
    ask(false);
    const auto set = readClauseSet(path, m_context.clauses);
    if (!set) {
        tell(set.error().message, true);
        return;
    }
    m_context.settings.setLastFolder(QFileInfo(path).absolutePath());
    m_set = *set;
    const QString title = clauseSetTitle(m_set);
    switch (arrivalOf(m_set, storedClauseSets(m_context.settings.clauseSetFolder(), m_context.clauses))) {
    case SetArrival::New:
    case SetArrival::Newer:
        //: %1 を取り込みました。
        store(tr("%1 was taken in.").arg(title));
        return;
    case SetArrival::Older:
        //: %1 を取り込みました。これより新しい版が、もう一覧にあります。
        store(tr("%1 was taken in. A newer edition is in the list already.").arg(title));
        return;
    case SetArrival::Same:
        //: %1 は、もう一覧にあります。
        tell(tr("%1 is in the list already.").arg(title));
        Q_EMIT imported(m_set.id, m_set.number);
        return;
    case SetArrival::Different:
        break;
    }
    //: %1 は、もう一覧にありますが、中身が違います。どちらを使いますか。
    tell(tr("%1 is in the list already, but with other content. Which one is to be kept?").arg(title), true);
    ask(true);
    m_keep->setFocus(Qt::OtherFocusReason);
}

void SetImport::store(const QString& text)
{
    const auto stored = storeClauseSet(m_context.settings.clauseSetFolder(), m_set);
    tell(stored ? text : stored.error().message, !stored);
    if (stored)
        Q_EMIT imported(m_set.id, m_set.number);
}

void SetImport::keep()
{
    ask(false);
    //: 今あるものを残しました。
    tell(tr("The one that was there stays."));
    Q_EMIT imported(m_set.id, m_set.number);
}

void SetImport::replace()
{
    ask(false);
    //: %1 を置き換えました。
    store(tr("%1 was replaced.").arg(clauseSetTitle(m_set)));
}

void SetImport::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedClauseSet(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SetImport::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(draggedClauseSet(*event->mimeData()));
}

QString draggedClauseSet(const QMimeData& data)
{
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(u".kyodo-set", Qt::CaseInsensitive))
            return url.toLocalFile();
    }
    return {};
}

QString clauseSetTitle(const QString& name, int number, const QString& issuer)
{
    //: %1　第%2版
    const QString title = Tr::tr("%1, edition %2").arg(elided(name, 60)).arg(number);
    //: %1（%2）
    return issuer.isEmpty() ? title : Tr::tr("%1 (%2)").arg(title, elided(issuer, 60));
}

QString clauseSetTitle(const ClauseSet& set)
{
    return clauseSetTitle(set.name, set.number, set.issuer);
}

} // namespace kyodo
