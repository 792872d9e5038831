#pragma once

#include "ui/support/appcontext.h"
#include "ui/support/rememberedproject.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kyodo {

/// The files that were open lately as calm rows: title, where the project stands, what comes next. Drawn from
/// what is remembered; whether each file is still there is looked up beside, for a share may take its time.
class RecentList final : public QWidget {
    Q_OBJECT

public:
    explicit RecentList(AppContext& context, QWidget* parent = nullptr);

    /// Shows the files as the settings name them now.
    void refresh();
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// To the first row. Nothing happens when there is none.
    void focusFirst();

Q_SIGNALS:
    void fileWanted(const QString& path);
    void placeWanted(const QString& path, const kyodo::FieldPath& place);
    /// A row was taken off the list.
    void removed();

private:
    struct Row {
        QString path;
        QFrame* frame = nullptr;
        QPushButton* open = nullptr;
        QPushButton* next = nullptr; ///< null where nothing comes
        QLabel* missing = nullptr;
    };

    void addRow(const QString& path);
    void addNext(Row& row, const RememberedProject& project, QVBoxLayout* lines);
    void addRemoval(const Row& row, const QString& title, QLayout* layout);
    [[nodiscard]] QString stateText(const RememberedProject& project) const;
    void lookUp();
    void showPresence(const QList<bool>& there);
    void remove(const QString& path);

    AppContext& m_context;
    QVBoxLayout* m_layout;
    QList<Row> m_rows;
};

} // namespace kyodo
