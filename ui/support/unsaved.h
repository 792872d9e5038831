#pragma once

#include "core/rules/finding.h"

#include <QMap>
#include <QObject>
#include <QVariant>

#include <functional>

namespace kyodo {

/// Something that was written and could not be stored yet: it cannot be read, or the file does not take it.
struct UnsavedText {
    QString name;     ///< what people call the place
    QString text;     ///< as it was written
    QString problem;  ///< why it is not stored
    FieldPath path;   ///< where it was written
    QVariant value{}; ///< what it means; invalid where it cannot be read
    /// Tries to store it; true when there is nothing left to store. Null while it cannot be read.
    std::function<bool()> store{};
};

/// Keeps what was written where its editor had to let go of it: another row was chosen, another cell, another
/// clause. Whoever shows the place again shows the text again, marked, and a window is not closed over it
/// without a word.
class UnsavedTexts final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    [[nodiscard]] QList<UnsavedText> all() const { return m_texts.values(); }
    /// Null where nothing waits.
    [[nodiscard]] const UnsavedText* find(const QString& key) const;
    void keep(const QString& key, const UnsavedText& text);
    void drop(const QString& key);
    /// Drops all that this is said of.
    void dropWhere(const std::function<bool(const UnsavedText&)>& isGone);
    /// Tries all that can be read, once each.
    void storeAll();

    /// What is said of a text that the file does not take.
    [[nodiscard]] static QString notSaved();

Q_SIGNALS:
    void changed();

private:
    QMap<QString, UnsavedText> m_texts;
    bool m_storing = false;
};

} // namespace kyodo
