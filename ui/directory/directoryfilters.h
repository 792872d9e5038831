#pragma once

#include "ui/directory/directorysource.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace kyodo {

class ComboBox;
class WrapLayout;

/// Words to type and what to narrow the search to.
class DirectoryFilters final : public QWidget {
    Q_OBJECT

public:
    DirectoryFilters(AppContext& context, QWidget* parent = nullptr);

    /// The municipalities that can be chosen; what is chosen stays.
    void setPlaces(const QList<DirectoryPlace>& places);
    [[nodiscard]] DirectoryQuery query() const;
    [[nodiscard]] QLineEdit* words() const { return m_words; }

Q_SIGNALS:
    void queryChanged();

private:
    void addLabelled(const QString& label, QWidget* input);
    ComboBox* addChoice(const QString& label, const QString& name);
    void buildPlace();
    void takeTypedPlace();
    QCheckBox* addTick(const QString& label, const QString& name);

    WrapLayout* m_layout;
    QLineEdit* m_words;
    ComboBox* m_field;
    ComboBox* m_kind;
    ComboBox* m_place;
    QList<DirectoryPlace> m_places;
    QCheckBox* m_certified;
    QCheckBox* m_active;
};

} // namespace kyodo
