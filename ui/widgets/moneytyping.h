#pragma once

#include <QObject>

class QLineEdit;

namespace kyodo {

/// Sets the commas of an amount while it is being typed; undo inside the line goes on working.
class MoneyTyping final : public QObject {
    Q_OBJECT

public:
    /// Belongs to the line.
    explicit MoneyTyping(QLineEdit* line);
    ~MoneyTyping() override;

protected:
    /// A comma is stepped over when it would be deleted: the digit beside it is meant.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void regroup();

    QLineEdit& m_line;
    bool m_working = false;
    bool m_undoing = false;
};

} // namespace kyodo
