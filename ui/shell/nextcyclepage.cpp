#include "ui/shell/nextcyclepage.h"

#include "core/base/text.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QLabel* label(const QString& text, QWidget* parent, const char* property = nullptr, const QString& value = {})
{
    auto* made = new TextLabel(text, parent);
    if (property)
        made->setProperty(property, value);
    return made;
}

} // namespace

NextCyclePage::NextCyclePage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLineEdit(this))
{
    setObjectName(u"nextCyclePage"_s);
    QVBoxLayout* layout = addReadingColumn(*this);
    QWidget* content = layout->parentWidget();
    const int em = fontMetrics().height();
    layout->setContentsMargins(em, em, em, em);
    layout->setSpacing(em / 2);
    //: 次のサイクルを始める
    layout->addWidget(label(tr("Begin the next cycle"), content, "role", u"title"_s));
    m_from = label({}, content, "tone", u"muted"_s);
    layout->addWidget(m_from);
    //: 新しい事業の名前
    m_title->setAccessibleName(tr("Name of the new project"));
    m_title->setObjectName(u"nextCycle.title"_s);
    QLabel* above = label(m_title->accessibleName(), content);
    above->setBuddy(m_title);
    layout->addWidget(above);
    layout->addWidget(m_title);
    //: 引き継ぐもの
    layout->addWidget(label(tr("What goes along"), content, "role", u"heading"_s));
    auto* frame = new QFrame(content);
    frame->setProperty("role", u"card"_s);
    m_ticks = new QVBoxLayout(frame);
    m_ticks->setContentsMargins(em, em / 2, em, em / 2);
    layout->addWidget(frame);
    //: 引き継げるものはまだありません。
    m_nothing = label(tr("There is nothing to take along yet."), content, "tone", u"muted"_s);
    layout->addWidget(m_nothing);
    //: 会議、支出、ふりかえりの回答、協定書の版など、これまでの記録は前のファイルに残ります。
    layout->addWidget(
        label(tr("Records such as meetings, money spent, answers and versions stay in the former file."),
              content, "tone", u"muted"_s));
    buildButtons(layout);
    layout->addStretch();
}

/// A proxy would do, but Tab from the ticks, which are made anew each time, would lead to it for ever.
void NextCyclePage::focusInEvent(QFocusEvent*)
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void NextCyclePage::buildButtons(QVBoxLayout* layout)
{
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    //: 保存する場所を選んではじめる…
    auto* begin = new QPushButton(tr("Choose a place and begin…"), this);
    begin->setObjectName(u"nextCycle.make"_s);
    begin->setProperty("role", u"primary"_s);
    //: やめる
    auto* back = new QPushButton(tr("Cancel"), this);
    back->setObjectName(u"nextCycle.back"_s);
    for (QPushButton* button : {begin, back}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    layout->addLayout(row);
    connect(begin, &QPushButton::clicked, this, &NextCyclePage::make);
    connect(back, &QPushButton::clicked, this, &NextCyclePage::closeWanted);
}

QString NextCyclePage::partText(CarryPart part) const
{
    switch (part) {
    case CarryPart::Parties:
        //: 参加する主体（連絡先・できること・前提）
        return tr("Parties, with contacts, abilities and premises");
    case CarryPart::Resources:
        //: 探している資源と持ち寄る資源
        return tr("Resources sought and offered");
    case CarryPart::Purpose:
        //: 目的と期待する効果
        return tr("Purpose and expected effects");
    case CarryPart::Indicators:
        //: 指標（前の結果が今回のはじめの値になります）
        return tr("Indicators (the result becomes the new baseline)");
    case CarryPart::Method:
        //: モデル・形態・手法と終わり方
        return tr("Model, forms, methods and how it ends");
    case CarryPart::Tasks:
        //: 作業と役割分担
        return tr("Tasks and roles");
    case CarryPart::Budget:
        //: 予算・負担と、主体の間の支払い
        return tr("Budget lines, shares and payments between parties");
    case CarryPart::Content:
        //: 協定の内容（行うこと・成果物・個人情報・責任）
        return tr("Work, deliverables, personal data, responsibility");
    case CarryPart::Terms:
        //: 協定書の決まりと条項
        return tr("Settings and clauses of the agreement");
    case CarryPart::Dates:
        //: 期間と予定日（1期分あとにずらします）
        return tr("Term and planned dates, moved on by one term");
    case CarryPart::Publications:
        //: 公表の予定
        return tr("Planned publications");
    case CarryPart::ReviewRounds:
        //: ふりかえりの回と設問
        return tr("Review rounds and questions");
    case CarryPart::Improvements:
        //: まだ済んでいない改善
        return tr("Improvements that are open");
    case CarryPart::Lessons:
        //: 続ける・変える・やめること（手順2の「決めたこと」に入ります）
        return tr("What to keep, change and stop (as the note of step 2)");
    case CarryPart::Results:
        //: これまでのふりかえりの点と指標の結果（次のふりかえりで比べられます）
        return tr("Scores and results so far, to compare with at the next review");
    case CarryPart::NewChallenges:
        break;
    }
    //: 新しい課題（地域課題に書き加えます）
    return tr("New challenges (joined to the challenge)");
}

void NextCyclePage::setFormer(const Project& former)
{
    m_former = former;
    //: もとの事業：%1（第%2サイクル）
    m_from->setText(tr("Continues: %1 (cycle %2)").arg(former.info.title).arg(former.info.cycle));
    m_title->setText(former.info.title);
    addTicks();
}

void NextCyclePage::addTicks()
{
    for (const auto& [part, box] : std::as_const(m_boxes))
        delete box;
    m_boxes.clear();
    for (const CarryPart part : carryable(m_former)) {
        const qsizetype rows = rowsToCarry(m_former, part);
        //: %1（%n件）
        const QString counted = tr("%1 (%n)", "a part and how many rows it has", int(rows));
        auto* box =
            new QCheckBox(rows > 0 ? counted.arg(partText(part)) : partText(part), m_ticks->parentWidget());
        box->setObjectName(u"nextCycle."_s + key(part));
        box->setAccessibleName(box->text());
        box->setChecked(true);
        m_ticks->addWidget(box);
        m_boxes.append({part, box});
    }
    m_ticks->parentWidget()->setVisible(!m_boxes.isEmpty());
    m_nothing->setVisible(m_boxes.isEmpty());
}

CarryOver NextCyclePage::ticked() const
{
    CarryOver carry;
    for (const auto& [part, box] : m_boxes) {
        if (box->isChecked())
            carry.insert(part);
    }
    return carry;
}

void NextCyclePage::make()
{
    //: 前のサイクルから：続けること
    const QString keep = tr("From the former cycle, to keep:");
    //: 前のサイクルから：変えること
    const QString change = tr("From the former cycle, to change:");
    //: 前のサイクルから：やめること
    const QString stop = tr("From the former cycle, to stop:");
    auto made = nextCycle(m_former, ticked(), {keep, change, stop}, m_context.ids);
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    made->info.title = simplifiedLine(m_title->text());
    made->info.guidelineVersion = m_context.catalogue.version().id;
    made->info.clauseVersion = m_context.clauses.version();
    Q_EMIT projectWanted(*made);
}

} // namespace kyodo
