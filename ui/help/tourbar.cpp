#include "ui/help/tourbar.h"

#include "ui/support/spoken.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

TourBar::TourBar(QWidget* parent)
    : QFrame(parent)
    , m_stops(tourStops())
    , m_title(new TextLabel(this))
    , m_text(new TextLabel(this))
{
    setObjectName(u"tourBar"_s);
    setProperty("role", u"tour"_s);
    const int em = fontMetrics().height();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em, em / 2, em, em / 2);
    layout->setSpacing(em / 4);
    m_title->setObjectName(u"tour.title"_s);
    m_title->setProperty("role", u"heading"_s);
    m_text->setObjectName(u"tour.text"_s);
    // Beside each other they take less of a small screen from what the tour shows.
    auto* head = new QHBoxLayout;
    head->setSpacing(em / 2);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    layout->addWidget(m_text);
    //: 前へ
    m_back = addButton(tr("Back"), u"tour.back"_s);
    m_next = addButton({}, u"tour.next"_s);
    m_next->setProperty("role", u"primary"_s);
    //: ひと回りを終える
    m_end = addButton(tr("End the tour"), u"tour.end"_s);
    for (QPushButton* button : {m_back, m_next, m_end})
        head->addWidget(button, 0, Qt::AlignTop);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT stopWanted(m_stop - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_stop + 1 < m_stops.size())
            Q_EMIT stopWanted(m_stop + 1);
        else
            Q_EMIT endWanted();
    });
    connect(m_end, &QPushButton::clicked, this, &TourBar::endWanted);
    for (const auto& [keys, button] :
         {std::pair{Qt::CTRL | Qt::Key_PageDown, m_next}, std::pair{Qt::CTRL | Qt::Key_PageUp, m_back}}) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        button->setToolTip(shortcut->key().toString(QKeySequence::NativeText));
    }
}

QPushButton* TourBar::addButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

void TourBar::showStop(int stop)
{
    Q_ASSERT(stop >= 0 && stop < m_stops.size());
    m_stop = stop;
    const TourStop& shown = m_stops.at(stop);
    //: 見本でひと回り %1／%2　%3
    m_title->setText(tr("Tour %1 of %2: %3").arg(stop + 1).arg(m_stops.size()).arg(shown.title));
    m_text->setText(shown.text);
    m_back->setEnabled(stop > 0);
    const bool last = stop + 1 == m_stops.size();
    //: 次へ
    const QString next = tr("Next");
    //: 自分の事業をはじめる
    m_next->setText(last ? tr("Begin a project of your own") : next);
    m_next->setAccessibleName(m_next->text());
    m_end->setVisible(!last);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    announce(*this, m_title->text() + u". "_s + m_text->text());
}

void TourBar::focusNext()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace kyodo
