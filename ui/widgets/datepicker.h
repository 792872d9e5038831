#pragma once

#include "ui/support/fieldoptions.h"

#include <QObject>

#include <functional>

class QAction;
class QLineEdit;

namespace kyodo {

/// Gives a line in which a date is typed a calendar to choose it from: a button at its end, or Alt+Down.
class DatePicker final : public QObject {
    Q_OBJECT

public:
    /// Language and day as the line is opened.
    using Words = std::function<FieldWords()>;

    /// Belongs to the line.
    DatePicker(QLineEdit* line, Words words);
    ~DatePicker() override;

    void setReadOnly(bool readOnly);
    /// Opens the calendar on the day that is typed, if it can be read.
    void open();

Q_SIGNALS:
    /// A day was chosen; its text stands in the line.
    void picked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit& m_line;
    Words m_words;
    QAction* m_action;
};

} // namespace kyodo
