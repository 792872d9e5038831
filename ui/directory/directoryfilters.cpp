#include "ui/directory/directoryfilters.h"

#include "core/base/text.h"
#include "ui/directory/organisationwords.h"
#include "ui/support/spoken.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

DirectoryFilters::DirectoryFilters(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_layout(new WrapLayout(fontMetrics().height() / 2, this))
    , m_words(new QLineEdit(this))
{
    m_words->setObjectName(u"directory.words"_s);
    m_words->setMaxLength(200);
    m_words->setMinimumWidth(fontMetrics().height() * 14);
    offerClearing(*m_words);
    //: 探す言葉（名称、フリガナ、所在地、目的、活動分野）
    addLabelled(tr("Words to find (name, kana, address, purpose, fields)"), m_words);
    connect(m_words, &QLineEdit::textChanged, this, &DirectoryFilters::queryChanged);
    //: 活動分野
    m_field = addChoice(tr("Field of activity"), u"directory.field"_s);
    for (qsizetype i = 0; i < context.catalogue.fields().size(); ++i)
        m_field->addItem(context.catalogue.fields().at(i).label.in(context.language), int(i) + 1);
    //: 種別
    m_kind = addChoice(tr("Kind"), u"directory.kind"_s);
    for (const PartyKind kind : allOf<PartyKind>())
        m_kind->addItem(kindText(context, kind), key(kind));
    buildPlace();
    //: 認定された団体だけ
    m_certified = addTick(tr("Only certified ones"), u"directory.certified"_s);
    //: 解散した団体を除く
    m_active = addTick(tr("Without dissolved ones"), u"directory.active"_s);
    const QSignalBlocker quiet(m_active);
    m_active->setChecked(true);
}

void DirectoryFilters::addLabelled(const QString& label, QWidget* input)
{
    auto* pair = new QWidget(this);
    auto* layout = new QVBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 8);
    auto* above = new TextLabel(label, pair);
    above->setWordWrap(false);
    above->setBuddy(input);
    input->setAccessibleName(label);
    layout->addWidget(above);
    layout->addWidget(input);
    m_layout->addWidget(pair);
}

ComboBox* DirectoryFilters::addChoice(const QString& label, const QString& name)
{
    auto* combo = new ComboBox(this);
    combo->setObjectName(name);
    combo->setMinimumWidth(fontMetrics().height() * 7);
    combo->setMaximumWidth(fontMetrics().height() * 14);
    //: すべて
    combo->addItem(tr("All"), QString());
    addLabelled(label, combo);
    connect(combo, &ComboBox::currentIndexChanged, this, &DirectoryFilters::queryChanged);
    return combo;
}

/// There may be more than a thousand: a part of the name, typed, shows those that have it.
void DirectoryFilters::buildPlace()
{
    //: 市町村（名前の一部でも）
    m_place = addChoice(tr("Municipality (any part)"), u"directory.place"_s);
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_place->completer()->setFilterMode(Qt::MatchContains);
    m_place->lineEdit()->setAccessibleName(m_place->accessibleName());
    connect(m_place->lineEdit(), &QLineEdit::editingFinished, this, &DirectoryFilters::takeTypedPlace);
}

/// The first that has what was typed; all of them where nothing was, and the one before where none has it.
void DirectoryFilters::takeTypedPlace()
{
    const QString typed = simplifiedLine(m_place->currentText());
    int found = typed.isEmpty() ? 0 : m_place->findText(typed, Qt::MatchExactly);
    if (found < 0)
        found = m_place->findText(typed, Qt::MatchContains);
    if (found < 0)
        found = m_place->currentIndex();
    m_place->setCurrentIndex(found);
    m_place->setEditText(m_place->itemText(found));
}

QCheckBox* DirectoryFilters::addTick(const QString& label, const QString& name)
{
    auto* tick = new QCheckBox(label, this);
    tick->setObjectName(name);
    tick->setAccessibleName(label);
    m_layout->addWidget(tick);
    connect(tick, &QCheckBox::toggled, this, &DirectoryFilters::queryChanged);
    return tick;
}

void DirectoryFilters::setPlaces(const QList<DirectoryPlace>& places)
{
    if (places == m_places)
        return;
    m_places = places;
    const QSignalBlocker quiet(m_place);
    const QString chosen = m_place->currentData().toString();
    const QString all = m_place->itemText(0);
    m_place->clear();
    m_place->addItem(all, QString());
    QString prefecture;
    for (const DirectoryPlace& place : places) {
        const QString within = prefectureOf(place.place);
        if (!within.isEmpty() && within != prefecture) {
            prefecture = within;
            m_place->addItem(prefecture, prefecture);
        }
        if (place.place != within)
            m_place->addItem(place.place, place.place);
    }
    m_place->setCurrentIndex(std::max(0, m_place->findData(chosen)));
}

DirectoryQuery DirectoryFilters::query() const
{
    DirectoryQuery query;
    query.words = m_words->text();
    query.filter.field = m_field->currentData().toInt();
    query.filter.kind = fromKey<PartyKind>(m_kind->currentData().toString());
    query.filter.place = m_place->currentData().toString();
    query.filter.certified = m_certified->isChecked();
    query.filter.active = m_active->isChecked();
    return query;
}

} // namespace kyodo
