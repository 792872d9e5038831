#include "ui/agreement/clauseeditor.h"

#include "core/documents/agreementcheck.h"
#include "core/documents/agreementfacts.h"
#include "core/documents/annexchoice.h"
#include "core/documents/clauseedits.h"
#include "ui/agreement/clausetextedit.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/spoken.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QWidget* labelled(const QString& label, QWidget* input, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(box->fontMetrics().height() / 6);
    auto* name = new TextLabel(label, box);
    name->setBuddy(input);
    layout->addWidget(name);
    layout->addWidget(input);
    input->setAccessibleName(label);
    return box;
}

/// What a placeholder is called, and the place that its value or its rows come from.
struct Origin {
    QString description;
    QString path;
    bool list = false;
};

std::optional<Origin> originOf(const TemplatePart& part, const ClauseLibrary& library, Language language)
{
    if (part.kind != TemplatePart::Kind::Placeholder)
        return std::nullopt;
    for (const PlaceholderInfo& info : library.placeholders()) {
        if (info.name == part.text)
            return Origin{info.description.in(language), info.path};
    }
    for (const ListSource& source : library.sources()) {
        if (part.text == "list:"_L1 + source.name)
            return Origin{source.description.in(language), source.path, true};
    }
    return std::nullopt;
}

} // namespace

ClauseEditor::ClauseEditor(ProjectSession& session, const ClauseListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_language(new ComboBox(this))
    , m_title(new QLineEdit(this))
    , m_text(new ClauseTextEdit(this))
    , m_used(new QWidget(this))
    , m_problem(new TextLabel(this))
{
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(fontMetrics().height() / 3);
    buildHead();
    buildTools();
    body->addWidget(m_text);
    body->addWidget(m_problem);
    auto* used = new WrapLayout(fontMetrics().height() / 4, m_used);
    used->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_used);
    buildServing();
    m_text->setLabels([this](const TemplatePart& part) { return labelOf(part); });
    m_text->setNumbers([this](const QString& text) {
        return lineNumbers(text, numbering(), m_model.number(m_model.rowOf(m_key, m_edit)));
    });
    m_problem->setProperty("tone", u"problem"_s);
    m_problem->hide();
    connect(m_text, &ClauseTextEdit::textChanged, this, &ClauseEditor::typed);
    connect(m_title, &QLineEdit::textEdited, this, &ClauseEditor::typed);
    connect(m_text, &ClauseTextEdit::editingFinished, this, &ClauseEditor::commit);
    connect(m_title, &QLineEdit::editingFinished, this, &ClauseEditor::commit);
    connect(m_text, &ClauseTextEdit::chipActivated, this, &ClauseEditor::follow);
    connect(this, &ClauseEditor::typed, &session, &ProjectSession::noteTyping);
    connect(&session, &ProjectSession::commitRequested, this, &ClauseEditor::commit);
    connect(&session, &ProjectSession::keepRequested, this, &ClauseEditor::store);
    connect(&session, &ProjectSession::changed, this, &ClauseEditor::refresh);
}

void ClauseEditor::buildHead()
{
    auto* row = new QHBoxLayout;
    m_title->setObjectName(u"clauses.title"_s);
    m_language->setObjectName(u"clauses.language"_s);
    //: 日本語
    m_language->addItem(tr("Japanese"), key(Language::Japanese));
    //: 英語
    m_language->addItem(tr("English"), key(Language::English));
    m_language->setCurrentIndex(m_language->findData(key(m_session.context().language)));
    row->addWidget(labelled(fieldLabel("clauses", "title"), m_title, this), 1);
    //: 文の言語
    row->addWidget(labelled(tr("Text in"), m_language, this));
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    m_text->setObjectName(u"clauses.text"_s);
    m_text->setAccessibleName(fieldLabel("clauses", "text"));
    //: 1行が1つの項です。Alt+→で号に下げ、Alt+←で戻します。色のついた枠は事業のデータから入るところです。
    m_text->setAccessibleDescription(
        tr("Each line is a paragraph. Alt+Right makes it an item, Alt+Left takes it back. Framed words come "
           "from the project."));
    const auto languageChanged = [this] {
        commit();
        if (const auto words = Words::load(
                fromKey<Language>(m_language->currentData().toString()).value_or(Language::Japanese)))
            m_words = *words;
        load();
    };
    connect(m_language, &QComboBox::activated, this, languageChanged);
    if (const auto words = Words::load(m_session.context().language))
        m_words = *words;
}

void ClauseEditor::buildTools()
{
    auto* tools = new WrapLayout(fontMetrics().height() / 3);
    const auto add = [&](const QString& name, const QString& text, const QString& keys, int by) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(u"clauses."_s + name);
        button->setAccessibleName(text);
        button->setToolTip(text + u" ("_s + keys + u')');
        button->setEnabled(!m_session.isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, by] {
            m_text->moveLines(by);
            m_text->setFocus(Qt::OtherFocusReason);
        });
        tools->addWidget(button);
    };
    //: 号に下げる
    add(u"in"_s, tr("Move in"), u"Alt+→"_s, 1);
    //: 項に上げる
    add(u"out"_s, tr("Move out"), u"Alt+←"_s, -1);
    m_placeholders = new ComboBox(this);
    m_placeholders->setObjectName(u"clauses.insert"_s);
    m_placeholders->setMinimumContentsLength(14);
    //: 事業のデータを入れる
    speakWithoutLabel(*m_placeholders, tr("Insert from the project"));
    m_placeholders->setEnabled(!m_session.isReadOnly());
    fillPlaceholders();
    connect(m_placeholders, &ComboBox::picked, this,
            [this] { insertChosen(m_placeholders->currentIndex()); });
    tools->addWidget(m_placeholders);
    static_cast<QVBoxLayout*>(layout())->addLayout(tools);
}

void ClauseEditor::fillPlaceholders()
{
    const ClauseLibrary& library = m_session.context().clauses;
    const Language language = m_session.context().language;
    m_placeholders->clear();
    m_placeholders->addItem(m_placeholders->accessibleName());
    for (const PlaceholderInfo& info : library.placeholders())
        m_placeholders->addItem(info.description.in(language), u"{{"_s + info.name + u"}}"_s);
    for (const LibraryAnnex& annex : library.annexes()) {
        //: 別紙「%1」
        m_placeholders->addItem(tr("Annex \"%1\"").arg(annex.title.in(language)),
                                u"{{annex:"_s + annex.key + u"}}"_s);
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ChosenClause& other = *m_model.clauseAt(row);
        if (!m_model.number(row).isEmpty())
            m_placeholders->addItem(m_model.index(row).data().toString(), u"{{ref:"_s + other.key + u"}}"_s);
    }
}

void ClauseEditor::buildServing()
{
    m_serving = new QWidget(this);
    auto* row = new QHBoxLayout(m_serving);
    row->setContentsMargins(0, 0, 0, 0);
    m_principle = new ComboBox(m_serving);
    m_item = new ComboBox(m_serving);
    m_principle->setObjectName(u"clauses.principle"_s);
    m_item->setObjectName(u"clauses.item"_s);
    const Catalogue& catalogue = m_session.context().catalogue;
    const Language language = m_session.context().language;
    m_principle->addItem(QString(), QString());
    for (const Principle principle : allOf<Principle>())
        m_principle->addItem(catalogue.principle(principle).title.in(language), key(principle));
    m_item->addItem(QString(), QString());
    for (const guide::AgreementItemGuide& item : catalogue.agreementItems())
        m_item->addItem(item.title.in(language), key(item.item));
    row->addWidget(labelled(fieldLabel("clauses", "principle"), m_principle, m_serving), 1);
    row->addWidget(labelled(fieldLabel("clauses", "item"), m_item, m_serving), 1);
    connect(m_principle, &QComboBox::activated, this, &ClauseEditor::serve);
    connect(m_item, &QComboBox::activated, this, &ClauseEditor::serve);
    layout()->addWidget(m_serving);
}

const ChosenClause* ClauseEditor::clause() const
{
    return m_model.clauseAt(m_model.rowOf(m_key, m_edit));
}

Numbering ClauseEditor::numbering() const
{
    return {m_session.project().agreement.ladder, *m_words};
}

void ClauseEditor::showClause(int row)
{
    commit();
    const ChosenClause* chosen = m_model.clauseAt(row);
    m_key = chosen ? chosen->key : QString();
    m_edit = chosen && !chosen->library ? chosen->edit : Id();
    load();
}

void ClauseEditor::load()
{
    const ChosenClause* chosen = clause();
    setEnabled(chosen != nullptr);
    const bool readOnly = m_session.isReadOnly();
    m_title->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_shownTitle = chosen ? chosen->title.in(numbering().language()) : QString();
    m_shownText = chosen ? clauseText(m_session.project(), *chosen, numbering()) : QString();
    const QSignalBlocker title(m_title);
    const QSignalBlocker text(m_text);
    m_title->setText(m_shownTitle);
    if (!m_title->hasFocus())
        m_title->setCursorPosition(0); // a long one is shown from its beginning
    m_text->setSource(m_shownText);
    const bool waits = m_session.unsaved().find(unsavedKey()) != nullptr;
    if (waits) {
        m_title->setText(m_written.value(unsavedKey()).title);
        m_text->setSource(m_written.value(unsavedKey()).text);
    }
    showMessage(*m_problem, waits ? UnsavedTexts::notSaved() : QString());
    m_serving->setVisible(chosen && !chosen->library);
    if (chosen) {
        m_principle->setCurrentIndex(
            m_principle->findData(chosen->principle ? key(*chosen->principle) : QString()));
        m_item->setCurrentIndex(m_item->findData(chosen->item ? key(*chosen->item) : QString()));
    }
    showUsed();
}

/// After a change of the project: other values on the chips, and the text anew where it is not being typed.
void ClauseEditor::refresh()
{
    if (m_committing)
        return;
    m_stale = !isVisible();
    if (m_stale)
        return;
    fillPlaceholders();
    if (isDirty()) {
        m_text->refresh();
        showUsed();
        return;
    }
    const ChosenClause* chosen = clause();
    if (chosen && clauseText(m_session.project(), *chosen, numbering()) == m_shownText &&
        chosen->title.in(numbering().language()) == m_shownTitle) {
        m_text->refresh();
        showUsed();
        return;
    }
    load();
}

void ClauseEditor::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

bool ClauseEditor::isDirty() const
{
    return m_title->text() != m_shownTitle || m_text->source() != m_shownText;
}

Project ClauseEditor::pending() const
{
    Project project = m_session.project();
    const ChosenClause* chosen = clause();
    if (chosen && isDirty())
        writeClause(project, *chosen, numbering(), m_title->text(), m_text->source(),
                    m_session.context().ids);
    return project;
}

void ClauseEditor::commit()
{
    if (store())
        refresh();
}

/// The text as it stands, which is left as it stands. False when there was nothing to store, or no way.
bool ClauseEditor::store()
{
    const ChosenClause* chosen = clause();
    if (m_committing || !chosen || m_session.isReadOnly() || !isDirty())
        return false;
    const ChosenClause written = *chosen; // the model's own goes with the edit
    if (!write(written, numbering(), m_title->text(), m_text->source())) {
        keepUnsaved(written);
        return false;
    }
    m_session.unsaved().drop(unsavedKey());
    showMessage(*m_problem, {});
    m_shownTitle = m_title->text();
    m_shownText = m_text->source();
    return true;
}

bool ClauseEditor::write(const ChosenClause& clause, const Numbering& names, const QString& title,
                         const QString& text)
{
    const QScopedValueRollback<bool> guard(m_committing, true);
    //: 条項「%1」の変更
    return m_session.edit(tr("Change of the clause \"%1\"").arg(title),
                          [&](Project& project) -> Result<void> {
                              writeClause(project, clause, names, title, text, m_session.context().ids);
                              return {};
                          });
}

QString ClauseEditor::unsavedKey() const
{
    return u"clause/"_s + m_key + u'/' + m_edit.text() + u'/' + key(numbering().language());
}

void ClauseEditor::keepUnsaved(const ChosenClause& clause)
{
    const Written written{m_title->text(), m_text->source()};
    m_written.insert(unsavedKey(), written);
    showMessage(*m_problem, UnsavedTexts::notSaved());
    UnsavedText kept{written.title,
                     written.text,
                     UnsavedTexts::notSaved(),
                     {u"clauses"_s, clause.library ? Id() : clause.edit, u"text"_s}};
    // The language of the editor may be another one by then.
    kept.store = [self = QPointer<ClauseEditor>(this), clause, words = *m_words, written] {
        return self && self->write(clause, {self->m_session.project().agreement.ladder, words}, written.title,
                                   written.text);
    };
    m_session.unsaved().keep(unsavedKey(), kept);
}

ChipLabel ClauseEditor::labelOf(const TemplatePart& part) const
{
    const Project& project = m_session.project();
    const ClauseLibrary& library = m_session.context().clauses;
    const Language language = numbering().language();
    if (part.kind == TemplatePart::Kind::Reference) {
        const int row = m_model.rowOf(part.text, {});
        const QString number = m_model.number(row);
        //: 【ない条項】
        return number.isEmpty() ? ChipLabel{tr("[no such clause]"), true}
                                : ChipLabel{m_model.index(row).data().toString(), false};
    }
    if (part.kind == TemplatePart::Kind::Annex) {
        for (const ChosenAnnex& annex : printedAnnexes(project, library, clauseFacts(project))) {
            if (annex.key == part.text)
                return {annex.title.in(language), false};
        }
        //: 【ない別紙】
        return {tr("[no such annex]"), true};
    }
    if (const auto value = placeholderValue(part.text, project, *m_words))
        return {value->simplified(), false};
    if (const auto origin = originOf(part, library, language)) {
        //: 一覧：%1
        return origin->list ? ChipLabel{tr("List: %1").arg(origin->description), false}
                            : ChipLabel{(*m_words)(u"unresolved"_s).arg(origin->description), true};
    }
    //: 【知らない項目：%1】
    return {tr("[unknown: %1]").arg(part.text), true};
}

/// The placeholders of the text as links, for those who cannot click on a chip.
void ClauseEditor::showUsed()
{
    qDeleteAll(m_used->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    QSet<QString> seen;
    for (const TemplatePart& part : scanTemplate(m_text->source())) {
        const QString placeholder = joinTemplate({part});
        const auto origin = originOf(part, m_session.context().clauses, m_session.context().language);
        if (!origin || seen.contains(placeholder))
            continue;
        seen.insert(placeholder);
        auto* link = new LinkButton(u"clauses.used."_s + part.text, m_used);
        const ChipLabel label = labelOf(part);
        link->setWholeText(label.open ? label.text : origin->description); // the value stands on the chip
        connect(link, &QPushButton::clicked, this, [this, placeholder] { follow(placeholder); });
        m_used->layout()->addWidget(link);
        link->show();
    }
    m_used->setVisible(!seen.isEmpty());
}

void ClauseEditor::follow(const QString& placeholder)
{
    commit();
    for (const TemplatePart& part : scanTemplate(placeholder)) {
        if (part.kind == TemplatePart::Kind::Reference) {
            Q_EMIT clauseWanted(part.text);
            return;
        }
        if (const auto origin = originOf(part, m_session.context().clauses, m_session.context().language)) {
            Q_EMIT placeWanted(placeholderPlace(origin->path, m_session.project()));
            return;
        }
    }
}

void ClauseEditor::insertChosen(int index)
{
    const QString placeholder = m_placeholders->itemData(index).toString();
    m_placeholders->setCurrentIndex(0);
    if (placeholder.isEmpty())
        return;
    m_text->insertPlaceholder(placeholder);
    m_text->setFocus(Qt::OtherFocusReason);
}

void ClauseEditor::serve()
{
    commit();
    const ChosenClause* chosen = clause();
    if (!chosen)
        return;
    const ChosenClause written = *chosen;
    const auto principle = fromKey<Principle>(m_principle->currentData().toString());
    const auto item = fromKey<AgreementItem>(m_item->currentData().toString());
    //: 条項「%1」の変更
    m_session.edit(tr("Change of the clause \"%1\"").arg(m_title->text()),
                   [&](Project& project) -> Result<void> {
                       serveClause(project, written, principle, item);
                       return {};
                   });
}

void ClauseEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
    bringIntoColumn(*m_title);
}

void ClauseEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
    bringIntoColumn(*m_text);
}

} // namespace kyodo
