#include "ui/widgets/fieldinput.h"

#include "ui/support/fieldlabels.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datepicker.h"
#include "ui/widgets/moneytyping.h"
#include "ui/widgets/textarea.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

namespace kyodo {

namespace {

/// What every input knows of its field.
struct Subject {
    ProjectSession& session;
    QString table;
    const FieldInfo& field;

    [[nodiscard]] FieldReading read(const QString& typed) const
    {
        return readField(session.words(), table, field, typed);
    }
    [[nodiscard]] QString text(const QVariant& value) const
    {
        return fieldText(session.words(), session.project(), table, field, value);
    }
};

class LineInput final : public FieldInput {
public:
    LineInput(Subject subject, QWidget* parent)
        : FieldInput(parent)
        , m_subject(std::move(subject))
        , m_edit(new QLineEdit(parent))
    {
        m_edit->setPlaceholderText(fieldHint(m_subject.session.words(), m_subject.table, m_subject.field));
        connect(m_edit, &QLineEdit::editingFinished, this, &FieldInput::finished);
        connect(m_edit, &QLineEdit::textEdited, this, &FieldInput::typed);
        if (m_subject.field.type == FieldType::Money)
            new MoneyTyping(m_edit);
        if (m_subject.field.type != FieldType::Date)
            return;
        m_picker = new DatePicker(m_edit, [&session = m_subject.session] { return session.words(); });
        connect(m_picker, &DatePicker::picked, this, &FieldInput::finished);
    }

    QWidget* widget() const override { return m_edit; }
    void show(const QVariant& value) override
    {
        m_shown = m_subject.text(value);
        if (m_edit->text() != m_shown)
            m_edit->setText(m_shown);
        if (!m_edit->hasFocus())
            m_edit->setCursorPosition(0); // a long text is shown from its beginning
    }
    FieldReading reading() const override { return m_subject.read(m_edit->text()); }
    bool isDirty() const override { return m_edit->text() != m_shown; }
    QString writtenText() const override { return m_edit->text(); }
    void putBack(const UnsavedText& kept) override { m_edit->setText(kept.text); }
    void keep() override { m_shown = m_edit->text(); }
    void setReadOnly(bool readOnly) override
    {
        m_edit->setReadOnly(readOnly);
        if (m_picker)
            m_picker->setReadOnly(readOnly);
    }

    bool isWide() const override
    {
        // One line, but a long one as a rule: shown by half it would be cut without a sign.
        static const QSet<QString> longOnes{QStringLiteral("publicationMeans"),
                                            QStringLiteral("paymentMethod"), QStringLiteral("address")};
        return longOnes.contains(m_subject.field.name);
    }

private:
    Subject m_subject;
    QLineEdit* m_edit;
    DatePicker* m_picker = nullptr;
    QString m_shown;
};

class AreaInput final : public FieldInput {
public:
    AreaInput(Subject subject, QWidget* parent)
        : FieldInput(parent)
        , m_subject(std::move(subject))
        , m_edit(new TextArea(parent))
    {
        connect(m_edit, &TextArea::editingFinished, this, &FieldInput::finished);
        connect(m_edit, &TextArea::textChanged, this, &FieldInput::typed);
    }

    QWidget* widget() const override { return m_edit; }
    void show(const QVariant& value) override
    {
        m_shown = value.toString();
        const QSignalBlocker quiet(m_edit);
        if (m_edit->toPlainText() == m_shown)
            return;
        QTextCursor cursor = m_edit->textCursor();
        const int at = cursor.position();
        m_edit->setPlainText(m_shown);
        cursor.setPosition(std::min(at, int(m_shown.size())));
        if (m_edit->hasFocus())
            m_edit->setTextCursor(cursor);
    }
    FieldReading reading() const override { return m_subject.read(m_edit->toPlainText()); }
    bool isDirty() const override { return m_edit->toPlainText() != m_shown; }
    QString writtenText() const override { return m_edit->toPlainText(); }
    void putBack(const UnsavedText& kept) override
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(kept.text);
    }
    void keep() override { m_shown = m_edit->toPlainText(); }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }
    bool isWide() const override { return true; }

private:
    Subject m_subject;
    TextArea* m_edit;
    QString m_shown;
};

class ComboInput final : public FieldInput {
public:
    ComboInput(Subject subject, QWidget* parent)
        : FieldInput(parent)
        , m_subject(std::move(subject))
        , m_combo(new ComboBox(parent))
    {
        refreshOptions();
        connect(m_combo, &ComboBox::settled, this, &FieldInput::finished);
    }

    QWidget* widget() const override { return m_combo; }
    void show(const QVariant& value) override
    {
        m_shown = value.toString();
        int index = m_combo->findData(m_shown);
        if (index < 0 && !m_shown.isEmpty()) {
            m_combo->addItem(m_subject.text(value), m_shown);
            index = m_combo->count() - 1;
        }
        m_combo->setCurrentIndex(index);
    }
    FieldReading reading() const override
    {
        const QString key = m_combo->currentData().toString();
        const bool none = key.isEmpty() && m_subject.field.type != FieldType::Text;
        return {none ? QVariant() : QVariant(key), {}};
    }
    bool isDirty() const override { return m_combo->currentData().toString() != m_shown; }
    QString writtenText() const override { return m_combo->currentText(); }
    void putBack(const UnsavedText& kept) override
    {
        m_combo->setCurrentIndex(m_combo->findData(kept.value.toString()));
    }
    void setReadOnly(bool readOnly) override { m_combo->setEnabled(!readOnly); }
    void refreshOptions() override
    {
        const QList<Option> options = fieldOptions(m_subject.session.words(), m_subject.session.project(),
                                                   m_subject.table, m_subject.field);
        if (options == m_options && m_combo->count() > 0)
            return;
        m_options = options;
        const QString present = m_combo->currentData().toString();
        m_combo->clear();
        if (m_subject.field.optional || m_subject.field.type == FieldType::Text)
            m_combo->addItem(QString(), QString());
        for (const Option& option : options)
            m_combo->addItem(option.text, option.key);
        m_combo->setCurrentIndex(m_combo->findData(present));
    }

private:
    Subject m_subject;
    ComboBox* m_combo;
    QList<Option> m_options;
    QString m_shown;
};

class FlagInput final : public FieldInput {
public:
    FlagInput(const Subject& subject, QWidget* parent)
        : FieldInput(parent)
        , m_box(new QCheckBox(fieldLabel(subject.table, subject.field.name), parent))
    {
        connect(m_box, &QCheckBox::clicked, this, &FieldInput::finished);
    }

    QWidget* widget() const override { return m_box; }
    void show(const QVariant& value) override
    {
        m_shown = value.toBool();
        m_box->setChecked(m_shown);
    }
    FieldReading reading() const override { return {m_box->isChecked(), {}}; }
    bool isDirty() const override { return m_box->isChecked() != m_shown; }
    QString writtenText() const override { return m_box->text(); }
    void putBack(const UnsavedText& kept) override { m_box->setChecked(kept.value.toBool()); }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    bool bearsLabel() const override { return true; }

private:
    QCheckBox* m_box;
    bool m_shown = false;
};

class ListInput final : public FieldInput {
public:
    ListInput(const Subject& subject, QWidget* parent)
        : FieldInput(parent)
        , m_list(new CheckList(parent))
    {
        m_list->setOptions(
            fieldOptions(subject.session.words(), subject.session.project(), subject.table, subject.field));
        connect(m_list, &CheckList::tickedChanged, this, &FieldInput::finished);
    }

    QWidget* widget() const override { return m_list; }
    void show(const QVariant& value) override
    {
        m_list->setTicked(value.toStringList());
        m_shown = m_list->ticked(); // in the list's own order: looking at it is no change
    }
    FieldReading reading() const override { return {m_list->ticked(), {}}; }
    bool isDirty() const override { return m_list->ticked() != m_shown; }
    QString writtenText() const override { return m_list->ticked().join(u' '); }
    void putBack(const UnsavedText& kept) override { m_list->setTicked(kept.value.toStringList()); }
    void setReadOnly(bool readOnly) override { m_list->setReadOnly(readOnly); }
    bool isWide() const override { return true; }

private:
    CheckList* m_list;
    QStringList m_shown;
};

} // namespace

FieldInput* FieldInput::make(ProjectSession& session, const QString& table, const FieldInfo& field,
                             QWidget* parent)
{
    const Subject subject{session, table, field};
    if (field.type == FieldType::Flag)
        return new FlagInput(subject, parent);
    if (field.type == FieldType::TextList && hasOptions(table, field))
        return new ListInput(subject, parent);
    if (hasOptions(table, field))
        return new ComboInput(subject, parent);
    if (field.type == FieldType::LongText)
        return new AreaInput(subject, parent);
    return new LineInput(subject, parent);
}

} // namespace kyodo
