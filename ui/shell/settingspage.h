#pragma once

#include "ui/support/appcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace kyodo {

class ComboBox;
class ProjectSession;

/// What the user may choose, taken over at once. What cannot be read stays as it was typed, marked, with the
/// reason; the setting is the old one until it is mended.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(AppContext& context, QWidget* parent = nullptr);

    /// The open project, whose own date style may be changed along; null while none is open.
    void setSession(ProjectSession* session);

Q_SIGNALS:
    void closeWanted();
    /// Text size or theme was set anew.
    void looksChanged();
    void languageWanted(kyodo::Language language);
    /// Papers are set in another way from now on.
    void papersChanged();

protected:
    /// Dates may have been changed elsewhere meanwhile.
    void showEvent(QShowEvent* event) override;

private:
    /// Takes what was typed over, or says why not.
    using Take = std::function<QString(const QString& typed)>;

    void buildPerson(QVBoxLayout* layout);
    void buildLooks(QVBoxLayout* layout);
    void buildFolder(QVBoxLayout* layout);
    void buildPapers(QVBoxLayout* layout);
    void buildMargins(QVBoxLayout* layout);
    void buildDates(QVBoxLayout* layout);
    // How long papers are kept (settingsretention.cpp).
    void buildRetention(QVBoxLayout* layout);
    QLineEdit* addYears(QVBoxLayout* layout, const QString& text, const QString& form);
    [[nodiscard]] QString takeYears(const QString& form, const QString& typed);
    QVBoxLayout* card(QVBoxLayout* outer, const QString& heading);
    void addLabel(QVBoxLayout* layout, const QString& text, QWidget* buddy);
    QLineEdit* addLine(QVBoxLayout* layout, const QString& text, const QString& name, const Take& take);
    ComboBox* addChoice(QVBoxLayout* layout, const QString& text, const QString& name);
    void take(QLineEdit* edit, QLabel* problem, const Take& take);
    [[nodiscard]] QString takeMargin(int side, const QString& typed);
    void chooseFolder(QLineEdit* edit);
    void standardPapers();
    void showPapers();
    void showProjectDates();
    void changePapers(const std::function<void(PaperDefaults&)>& change);

    AppContext& m_context;
    ProjectSession* m_session = nullptr;
    QComboBox* m_font = nullptr;
    QList<QLineEdit*> m_margins; ///< left, top, right, bottom
    QComboBox* m_dates = nullptr;
    QLabel* m_projectDates = nullptr;
    QWidget* m_changeProject = nullptr;
};

} // namespace kyodo
