#include "ui/directory/organisationpage.h"

#include "core/base/codes.h"
#include "core/base/text.h"
#include "ui/directory/organisationwords.h"
#include "ui/support/spoken.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QString fieldKey(int field)
{
    return QString::number(field);
}

/// Each input of the page is that of a column.
QString Organisation::*textOf(const QString& key)
{
    const auto columns = organisationTexts();
    const auto column = std::find_if(columns.begin(), columns.end(), [&](const OrganisationText& each) {
        return key == QLatin1StringView(each.key);
    });
    Q_ASSERT(column != columns.end());
    return column->text;
}

} // namespace

OrganisationPage::OrganisationPage(AppContext& context, DirectorySource& source, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_source(source)
{
    setObjectName(u"organisationPage"_s);
    build();
    connect(&m_source, &DirectorySource::changed, this, &OrganisationPage::refresh);
    connect(&m_source, &DirectorySource::projectsRead, this, &OrganisationPage::showProjects);
}

void OrganisationPage::build()
{
    QVBoxLayout* layout = addReadingColumn(*this);
    const int em = fontMetrics().height();
    layout->setContentsMargins(em, em / 2, em, em);
    layout->setSpacing(em / 3);
    buildHead(layout);
    buildOwn(layout);
    buildContacts(layout);
    buildTogether(layout);
    buildData(layout);
    buildPrivacy(layout);
    layout->addStretch();
}

QPushButton* OrganisationPage::addButton(QLayout* layout, const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    layout->addWidget(button);
    return button;
}

void OrganisationPage::addHeading(QVBoxLayout* layout, const QString& text)
{
    auto* heading = new TextLabel(text, layout->parentWidget());
    heading->setProperty("role", u"heading"_s);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(heading);
}

void OrganisationPage::addInput(QVBoxLayout* layout, const QString& label, QWidget* input,
                                const QString& name)
{
    auto* above = new TextLabel(label, layout->parentWidget());
    above->setBuddy(input);
    input->setAccessibleName(label);
    input->setObjectName(name);
    layout->addWidget(above);
    layout->addWidget(input);
}

void OrganisationPage::addLine(QVBoxLayout* layout, const QString& key)
{
    auto* line = new QLineEdit(layout->parentWidget());
    addInput(layout, organisationLabel(key), line, u"organisation."_s + key);
    m_lines.insert(key, line);
    connect(line, &QLineEdit::editingFinished, this, [this, key, line] { commitText(key, line->text()); });
}

void OrganisationPage::addArea(QVBoxLayout* layout, const QString& key)
{
    auto* area = new TextArea(layout->parentWidget());
    addInput(layout, organisationLabel(key), area, u"organisation."_s + key);
    m_areas.insert(key, area);
    connect(area, &TextArea::editingFinished, this,
            [this, key, area] { commitText(key, area->toPlainText()); });
}

void OrganisationPage::buildHead(QVBoxLayout* layout)
{
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    //: 団体名簿に戻る
    m_back = addButton(row, tr("Back to the directory"), u"organisation.back"_s);
    connect(m_back, &QPushButton::clicked, this, &OrganisationPage::closeWanted);
    //: 開いている事業の候補にする
    m_candidate = addButton(row, tr("Propose it in the open project"), u"organisation.candidate"_s);
    connect(m_candidate, &QPushButton::clicked, this, &OrganisationPage::takeAsCandidate);
    layout->addLayout(row);
    m_title = new TextLabel(layout->parentWidget());
    m_title->setObjectName(u"organisation.title"_s);
    m_title->setProperty("role", u"title"_s);
    layout->addWidget(m_title);
    m_summary = new TextLabel(layout->parentWidget());
    m_summary->setObjectName(u"organisation.summary"_s);
    layout->addWidget(m_summary);
    m_problem = new TextLabel(layout->parentWidget());
    m_problem->setObjectName(u"organisation.problem"_s);
    m_problem->setProperty("tone", u"problem"_s);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_doubles = new QVBoxLayout;
    layout->addLayout(m_doubles);
    // It stands below the fields, with what only the list says.
    m_listed = new TextLabel(layout->parentWidget());
    m_listed->setObjectName(u"organisation.listed"_s);
}

void OrganisationPage::buildOwn(QVBoxLayout* layout)
{
    //: 自分のメモと資源
    addHeading(layout, tr("Own notes and resources"));
    for (const QString& key : {u"notes"_s, u"offered"_s, u"sought"_s})
        addArea(layout, key);
}

void OrganisationPage::buildData(QVBoxLayout* layout)
{
    QWidget* content = layout->parentWidget();
    //: 団体の情報
    addHeading(layout, tr("About the body"));
    //: 一覧を取り込んだ団体では、次の取り込みで新しい一覧の内容に変わります。
    auto* hint = new TextLabel(tr("Where a list brought these, the next list replaces them."), content);
    hint->setProperty("tone", u"muted"_s);
    layout->addWidget(hint);
    for (const QString& key : {u"name"_s, u"kana"_s})
        addLine(layout, key);
    m_kind = new ComboBox(content);
    for (const PartyKind kind : allOf<PartyKind>())
        m_kind->addItem(kindText(m_context, kind), key(kind));
    addInput(layout, organisationLabel(u"kind"_s), m_kind, u"organisation.kind"_s);
    connect(m_kind, &ComboBox::settled, this, [this] {
        Organisation now = m_body;
        now.kind = fromKey<PartyKind>(m_kind->currentData().toString()).value_or(now.kind);
        write(organisationLabel(u"kind"_s), now);
    });
    for (const QString& key :
         {u"number"_s, u"postalCode"_s, u"address"_s, u"place"_s, u"representative"_s, u"website"_s})
        addLine(layout, key);
    m_fields = new CheckList(content);
    QList<Option> options;
    for (qsizetype i = 0; i < m_context.catalogue.fields().size(); ++i)
        options.append({fieldKey(int(i)), m_context.catalogue.fields().at(i).label.in(m_context.language)});
    m_fields->setOptions(options);
    addInput(layout, organisationLabel(u"fields"_s), m_fields, u"organisation.fields"_s);
    connect(m_fields, &CheckList::tickedChanged, this, [this] {
        Organisation now = m_body;
        now.fields = 0;
        for (const QString& ticked : m_fields->ticked())
            now.fields |= 1U << ticked.toUInt();
        write(organisationLabel(u"fields"_s), now);
    });
    for (const QString& key : {u"purpose"_s, u"activities"_s})
        addArea(layout, key);
    addLine(layout, u"dissolution"_s);
    layout->addWidget(m_listed);
}

void OrganisationPage::setSession(ProjectSession* session)
{
    m_session = session;
    m_candidate->setVisible(session && !session->isReadOnly());
}

bool OrganisationPage::show(qint64 id)
{
    Directory* directory = m_source.isBusy() ? nullptr : m_source.directory();
    const auto found = directory ? directory->find(id) : Result<std::optional<Organisation>>(std::nullopt);
    if (!found || !*found)
        return false;
    if (id != m_body.id)
        forgetTyped();
    m_body = **found;
    m_problem->hide();
    m_eraseSure->hide();
    m_complementsButton->setChecked(false);
    fill();
    showDraft();
    // The page before was left somewhere further down.
    bringIntoColumn(*m_back);
    return true;
}

/// An input that is set anew forgets its steps as well: undo must not bring one body's text to another.
void OrganisationPage::forgetTyped()
{
    const QScopedValueRollback filling(m_filling, true);
    for (QLineEdit* line : std::as_const(m_lines))
        line->setText({});
    for (TextArea* area : std::as_const(m_areas))
        area->setPlainText({});
}

void OrganisationPage::beginName()
{
    QLineEdit* name = m_lines.value(u"name"_s);
    name->setFocus(Qt::OtherFocusReason);
    name->selectAll();
    bringIntoColumn(*name);
}

void OrganisationPage::focusInEvent(QFocusEvent*)
{
    m_back->setFocus(Qt::OtherFocusReason);
}

/// After an undo the body may be another, or gone.
void OrganisationPage::refresh()
{
    Directory* directory = m_source.isBusy() ? nullptr : m_source.directory();
    if (directory)
        forgetDrafts(*directory);
    if (m_body.id == 0 || !isVisibleTo(parentWidget()) || m_source.isBusy())
        return;
    const auto found =
        directory ? directory->find(m_body.id) : Result<std::optional<Organisation>>(std::nullopt);
    if (!found || !*found) {
        m_body = {};
        Q_EMIT closeWanted();
        return;
    }
    if (**found == m_body)
        return showDoubles(); // another may be one with it now, or apart from it again
    m_body = **found;
    const bool alone = m_doubles->count() == 0;
    fill();
    if (alone && m_doubles->count() > 0) {
        //: 名簿に、同じ団体かもしれないものがあります。このページの上のほうで1つにまとめられます。
        Q_EMIT told(
            tr("The directory has what may be the same body; further up on this page they can be made one."));
    }
}

void OrganisationPage::fill()
{
    const auto filling = std::exchange(m_filling, true);
    m_title->setText(m_body.name);
    QStringList about{kindText(m_context, m_body.kind),
                      m_body.address.isEmpty() ? m_body.place : m_body.address,
                      stateText(m_body.certified, m_body.isActive())};
    about.removeAll(QString());
    QStringList summary{about.join(u"　"_s), fieldsText(m_context, m_body.fields), m_body.purpose};
    summary.removeAll(QString());
    m_summary->setText(summary.join(u'\n'));
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const QString& text = m_body.*textOf(line.key());
        if (line.value()->text() != text)
            line.value()->setText(text);
    }
    for (auto area = m_areas.cbegin(); area != m_areas.cend(); ++area) {
        const QString& text = m_body.*textOf(area.key());
        if (area.value()->toPlainText() != text)
            area.value()->setPlainText(text);
    }
    m_kind->setCurrentIndex(m_kind->findData(key(m_body.kind)));
    QStringList ticked;
    for (int i = 0; i < 20; ++i) {
        if (m_body.fields & (1U << i))
            ticked.append(fieldKey(i));
    }
    m_fields->setTicked(ticked);
    QStringList listed;
    for (const OrganisationText& column : organisationTexts()) {
        const QString key = QLatin1StringView(column.key);
        if (!m_lines.contains(key) && !m_areas.contains(key) && !(m_body.*column.text).isEmpty())
            listed.append(organisationLabel(key) + u": "_s + m_body.*column.text);
    }
    m_listed->setText(listed.join(u'\n'));
    m_listed->setVisible(!listed.isEmpty());
    showContacts();
    showProjects();
    showDoubles();
    m_filling = filling;
}

void OrganisationPage::tellProblem(const QString& problem)
{
    showMessage(*m_problem, problem);
    if (!problem.isEmpty())
        bringIntoColumn(*m_problem);
}

void OrganisationPage::commitText(const QString& key, const QString& typed)
{
    if (m_filling || m_body.id == 0)
        return;
    Organisation now = m_body;
    const bool line = m_lines.contains(key);
    QString text = line ? simplifiedLine(typed) : typed.trimmed();
    text.remove(QChar(u'\0'));
    if (key == u"name" && text.isEmpty()) {
        //: 名称を空にはできません。
        return tellProblem(tr("The name cannot be empty."));
    }
    if (key == u"number" && !text.isEmpty()) {
        const auto number = CorporateNumber::parse(text);
        if (!number)
            return tellProblem(number.error().message);
        text = number->text();
    }
    now.*textOf(key) = text;
    if (key == u"address" && placeOf(m_body.address, m_body.authority) == m_body.place)
        now.place = placeOf(text, m_body.authority);
    write(organisationLabel(key), now);
}

void OrganisationPage::write(const QString& label, const Organisation& now)
{
    if (m_filling || m_body.id == 0)
        return;
    tellProblem({});
    //: 「%1」の%2
    m_source.write(tr("%2 of \"%1\"").arg(now.name, label), now);
}

void OrganisationPage::commit()
{
    if (m_body.id == 0)
        return;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (line.value()->hasFocus())
            commitText(line.key(), line.value()->text());
    }
    for (auto area = m_areas.cbegin(); area != m_areas.cend(); ++area) {
        if (area.value()->hasFocus())
            commitText(area.key(), area.value()->toPlainText());
    }
}

} // namespace kyodo
