#include "ui/review/answerblock.h"

#include "ui/grid/placewriting.h"
#include "ui/support/fieldlabels.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

AnswerBlock::AnswerBlock(ProjectSession& session, const AnswerChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_choices(choices)
    , m_group(new QButtonGroup(this))
    , m_findings(new TextLabel(this))
    , m_words(new RecordForm(session, u"answers"_s, {u"reason"_s, u"remark"_s}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    auto* text = new TextLabel(choices.number + u"　"_s + choices.text, this);
    text->setProperty("role", u"heading"_s);
    layout->addWidget(text);
    if (!choices.hint.isEmpty()) {
        auto* hint = new TextLabel(choices.hint, this);
        hint->setProperty("tone", u"muted"_s);
        layout->addWidget(hint);
    }
    if (choices.labels.isEmpty()) {
        //: お答え
        m_words->editor(u"reason"_s)->setLabel(tr("Answer"));
    } else {
        buildScale();
    }
    m_findings->setProperty("tone", u"warning"_s);
    layout->addWidget(m_findings);
    layout->addWidget(m_words);
    connect(&session, &ProjectSession::changed, this, &AnswerBlock::follow);
    connect(&session, &ProjectSession::findingsChanged, this, &AnswerBlock::showFindings);
    follow();
}

/// As on paper: letters stand best first, numbers rise; "not applicable" is last.
void AnswerBlock::buildScale()
{
    QStringList labels = m_choices.labels;
    if (m_choices.letters)
        std::reverse(labels.begin(), labels.end());
    labels.append(m_choices.notApplicable);
    auto* row = new WrapLayout(fontMetrics().height() * 2 / 3);
    for (const QString& label : std::as_const(labels)) {
        auto* button = new QRadioButton(QString(label).remove(u'\n'), this);
        button->setObjectName(u"answers.%1.%2"_s.arg(m_choices.number).arg(m_buttons.size()));
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(m_choices.number + u' ' + m_choices.text);
        button->installEventFilter(this);
        m_group->addButton(button, int(m_buttons.size()));
        m_buttons.append(button);
        row->addWidget(button);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_group, &QButtonGroup::idClicked, this, &AnswerBlock::store);
}

const Answer* AnswerBlock::answer() const
{
    for (const Answer& row : m_session.project().answers) {
        if (row.sheet == m_sheet && row.question == m_choices.question)
            return &row;
    }
    return nullptr;
}

int AnswerBlock::indexOf(const Answer* answer) const
{
    if (!answer)
        return -1;
    const int steps = int(m_choices.labels.size());
    if (answer->notApplicable)
        return steps;
    if (!answer->score || *answer->score < 1 || *answer->score > steps)
        return -1;
    return m_choices.letters ? steps - *answer->score : *answer->score - 1;
}

int AnswerBlock::buttonFor(const QString& typed) const
{
    if (typed.size() != 1)
        return -1;
    const int steps = int(m_choices.labels.size());
    const QChar key = typed.normalized(QString::NormalizationForm_KC).toUpper().at(0);
    if (key == u'0' || key == u'N')
        return steps;
    if (m_choices.letters && key >= u'A' && key < QChar(u'A' + steps))
        return key.unicode() - u'A';
    const int number = key.digitValue();
    return !m_choices.letters && number >= 1 && number <= steps ? number - 1 : -1;
}

void AnswerBlock::setSheet(const Id& sheet)
{
    m_sheet = sheet;
    follow();
}

void AnswerBlock::follow()
{
    const Answer* shown = answer();
    m_words->setPlace({u"answers"_s,
                       shown ? shown->id : Id(),
                       {{u"sheet"_s, m_sheet.text()}, {u"question"_s, m_choices.question.text()}}});
    const int chosen = indexOf(shown);
    m_group->setExclusive(false); // else the last one could not be taken back
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i == chosen);
    m_group->setExclusive(true);
    // Tab stops at the chosen one. Qt would leave it with the one that was chosen on another sheet.
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setFocusPolicy(i == qMax(chosen, 0) ? Qt::StrongFocus : Qt::ClickFocus);
    for (QRadioButton* button : std::as_const(m_buttons))
        button->setEnabled(!m_session.isReadOnly() && !m_sheet.isNull());
    m_words->setEnabled(!m_sheet.isNull());
    showFindings();
}

void AnswerBlock::store(int index)
{
    const int steps = int(m_choices.labels.size());
    const bool applies = index < steps;
    const int score = m_choices.letters ? steps - index : index + 1;
    const RowPlace place{
        u"answers"_s, {}, {{u"sheet"_s, m_sheet.text()}, {u"question"_s, m_choices.question.text()}}};
    const RecordInfo& record = recordInfo<Answer>();
    m_session.edit(fieldLabel("answers", "score"), [&](Project& project) -> Result<void> {
        const auto id = writePlace(project, m_session, place, *record.field("score"),
                                   applies ? QVariant(score) : QVariant());
        if (!id)
            return id.error();
        const auto flag =
            writePlace(project, m_session, {u"answers"_s, *id, {}}, *record.field("notApplicable"), !applies);
        return flag ? Result<void>() : flag.error();
    });
    follow(); // an edit that failed shows what is stored
}

void AnswerBlock::showFindings()
{
    QStringList texts;
    if (const Answer* shown = answer()) {
        for (const Finding* finding : m_session.findingsOf(shown->id)) {
            if (finding->path.field == u"score"_s)
                texts.append(finding->message);
        }
    }
    m_findings->setText(texts.join(u'\n'));
    m_findings->setVisible(!texts.isEmpty());
}

void AnswerBlock::focusScale()
{
    if (m_buttons.isEmpty()) {
        m_words->editor(u"reason"_s)->focusInput();
        return;
    }
    const int chosen = m_group->checkedId();
    m_buttons.at(chosen < 0 ? 0 : chosen)->setFocus(Qt::TabFocusReason);
    bringIntoColumn(*this); // the whole question, and what the answer before it may have moved
}

void AnswerBlock::focusField(const QString& field)
{
    if (FieldEditor* editor = m_words->editor(field))
        editor->focusInput();
    else
        focusScale();
}

bool AnswerBlock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT goOn();
        return true;
    }
    const int button = buttonFor(key->text());
    if (button < 0)
        return QWidget::eventFilter(watched, event);
    m_buttons.at(button)->setFocus(Qt::ShortcutFocusReason);
    m_buttons.at(button)->setChecked(true);
    store(button);
    return true;
}

} // namespace kyodo
