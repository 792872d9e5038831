#include "ui/shell/startpage.h"

#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QLabel* label(const QString& text, QWidget* parent, const char* property = nullptr, const QString& value = {})
{
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    if (property)
        made->setProperty(property, value);
    return made;
}

QVBoxLayout* card(QVBoxLayout* outer, const QString& heading, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("role", u"card"_s);
    auto* layout = new QVBoxLayout(frame);
    const int em = parent->fontMetrics().height();
    layout->setContentsMargins(em, em * 3 / 4, em, em);
    layout->setSpacing(em / 2);
    layout->addWidget(label(heading, frame, "role", u"heading"_s));
    outer->addWidget(frame);
    return layout;
}

/// A line to type into below its label.
QLineEdit* field(QVBoxLayout* layout, const QString& text, const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(text);
    QLabel* above = label(text, parent);
    above->setBuddy(edit);
    layout->addWidget(above);
    layout->addWidget(edit);
    return edit;
}

} // namespace

StartPage::StartPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"startPage"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* content = new QWidget(scroll);
    content->setObjectName(u"page"_s);
    scroll->setWidget(content);
    const int em = fontMetrics().height();
    auto* centred = new QHBoxLayout(content);
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(em, em, em, em);
    layout->setSpacing(em);
    centred->addStretch(1);
    centred->addLayout(layout, 8);
    centred->addStretch(1);
    //: 協働手帳
    layout->addWidget(label(tr("Kyodo Techo"), content, "role", u"title"_s));
    //: 協働の事業を、七つの段階に沿って進め、協定書とふりかえりの書類を作ります。
    const QString lead =
        tr("Takes a collaboration through its seven steps and makes its agreement and reviews.");
    layout->addWidget(label(lead, content, "tone", u"muted"_s));
    buildNew(layout);
    buildOpen(layout);
    buildExamples(layout);
    layout->addStretch();
    refresh();
}

void StartPage::buildNew(QVBoxLayout* layout)
{
    //: 新しい事業をはじめる
    QVBoxLayout* inner = card(layout, tr("Begin a new project"), this);
    //: 事業の名前
    m_title = field(inner, tr("Project name"), u"start.title"_s, this);
    //: あなたのお名前（変更の履歴に残ります）
    m_user = field(inner, tr("Your name (it is kept with every change)"), u"start.user"_s, this);
    m_user->setText(m_context.settings.userName());
    connect(m_user, &QLineEdit::editingFinished, this,
            [this] { m_context.settings.setUserName(simplifiedLine(m_user->text())); });
    //: 保存する場所を選んではじめる…
    auto* begin = new QPushButton(tr("Choose a place and begin…"), this);
    begin->setObjectName(u"start.new"_s);
    begin->setAccessibleName(begin->text());
    begin->setProperty("role", u"primary"_s);
    const auto go = [this] { Q_EMIT newWanted(simplifiedLine(m_title->text())); };
    connect(begin, &QPushButton::clicked, this, go);
    connect(m_title, &QLineEdit::returnPressed, this, go);
    auto* row = new QHBoxLayout;
    row->addWidget(begin);
    row->addStretch();
    inner->addLayout(row);
}

void StartPage::buildOpen(QVBoxLayout* layout)
{
    //: 続きから
    QVBoxLayout* inner = card(layout, tr("Go on with a project"), this);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    inner->addLayout(m_recent);
    //: ファイルを開く…
    auto* open = new QPushButton(tr("Open a file…"), this);
    open->setObjectName(u"start.open"_s);
    open->setAccessibleName(open->text());
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    auto* row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch();
    inner->addLayout(row);
}

void StartPage::buildExamples(QVBoxLayout* layout)
{
    //: 例を見る
    QVBoxLayout* inner = card(layout, tr("Look at an example"), this);
    //: 架空の団体による例です。自分のファイルとして保存されるので、自由に書きかえられます。
    const QString hint =
        tr("Invented bodies. The example becomes a file of your own, to be changed at will.");
    inner->addWidget(label(hint, this, "tone", u"muted"_s));
    for (const guide::WorkedExample& example : m_context.catalogue.workedExamples()) {
        auto* button = new QPushButton(example.title.in(m_context.language), this);
        button->setObjectName(u"start.example."_s + example.id);
        button->setAccessibleName(button->text());
        button->setProperty("role", u"link"_s);
        connect(button, &QPushButton::clicked, this, [this, id = example.id] { Q_EMIT exampleWanted(id); });
        inner->addWidget(button, 0, Qt::AlignLeft);
    }
}

void StartPage::refresh()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = m_context.settings.recentFiles();
    for (const QString& path : files)
        addRecent(path);
    if (files.isEmpty()) {
        //: 最近使ったファイルはまだありません。
        m_recent->addWidget(label(tr("No file was open lately."), this, "tone", u"muted"_s));
    }
}

void StartPage::addRecent(const QString& path)
{
    const QFileInfo info(path);
    const bool there = info.exists();
    QString text = info.completeBaseName() + u"  —  "_s + QDir::toNativeSeparators(info.path());
    if (!there) {
        //: 見つかりません
        text += u"  ("_s + tr("not found") + u')';
    }
    auto* button =
        new QPushButton(fontMetrics().elidedText(text, Qt::ElideMiddle, fontMetrics().height() * 40), this);
    button->setObjectName(u"start.recent"_s);
    button->setAccessibleName(text);
    button->setToolTip(QDir::toNativeSeparators(path));
    button->setProperty("role", u"link"_s);
    button->setEnabled(there);
    connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
    m_recent->addWidget(button, 0, Qt::AlignLeft);
}

void StartPage::focusNew()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace kyodo
