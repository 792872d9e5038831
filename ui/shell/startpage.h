#pragma once

#include "ui/support/appcontext.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace kyodo {

/// Where one begins: a new project, an existing file, what was open lately, or an example.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(AppContext& context, QWidget* parent = nullptr);

    /// Shows the files that were open lately as they are now.
    void refresh();
    /// To the title of a new project.
    void focusNew();

Q_SIGNALS:
    void newWanted(const QString& title);
    void openWanted();
    void fileWanted(const QString& path);
    void exampleWanted(const QString& id);

private:
    void buildNew(QVBoxLayout* layout);
    void buildOpen(QVBoxLayout* layout);
    void buildExamples(QVBoxLayout* layout);
    void addRecent(const QString& path);

    AppContext& m_context;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_user = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace kyodo
