#pragma once

#include "ui/register/casereader.h"
#include "ui/register/pagemaker.h"
#include "ui/register/registermodel.h"

#include <QWidget>

class QCheckBox;
class QLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace kyodo {

class ColumnChoice;
class ComboBox;
class MessageBar;
class PageCanvas;

/// What goes out of the register: the yearly report, what is shown in its look or the case sheets of its
/// projects, as a paper, a web page, a spreadsheet or a text file. Says what it is about to write before it
/// does: the pages can be looked at. What takes long shows how far it is and can be stopped.
class ReportPanel final : public QWidget {
    Q_OBJECT

public:
    ReportPanel(AppContext& context, const RegisterSource& source, const RegisterModel& model,
                QWidget* parent = nullptr);

    /// Endorsements and columns as the view has them.
    void setView(const RegisterView& view);
    /// The view with what was chosen here.
    [[nodiscard]] RegisterView chosen(RegisterView view) const;
    /// The month that the calendar shows.
    void setMonth(QDate day);
    /// The register's projects are others now.
    void followRegister();

Q_SIGNALS:
    void viewChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class What { Yearly, Shown, Cases };
    enum class Format { Pdf, Editable, Web, Spreadsheet, CsvUtf8, CsvCp932 };

    ComboBox* addChoice(QLayout& layout, const QString& label, const QString& name);
    QPushButton* addButton(QLayout& layout, const QString& text, const QString& name);
    void buildChoices(QVBoxLayout& layout);
    void buildActions(QVBoxLayout& layout);
    void buildProgress(QVBoxLayout& layout);
    void fillYears();
    void choose();
    [[nodiscard]] What what() const;
    [[nodiscard]] Format format() const;
    [[nodiscard]] bool isPaper() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] DataReport data(bool paper) const;
    [[nodiscard]] DataReport shownData() const;
    void showProgress(double share);
    void endProgress();
    void stop();
    void withPaper(std::function<void(const Document&)> action);
    void takeCases(const ReadCases& read, const std::function<void(const Document&)>& action);
    [[nodiscard]] PageStyle style(const Document& document) const;
    [[nodiscard]] QString fileTitle() const;
    void showPreview();
    void print();
    void save();
    void saveAs(const QString& path);
    void saveTable(const QString& path);
    void finish(const QString& path, const Result<QByteArray>& bytes, const QStringList& lost);
    void withPages(std::function<void(const Pages&)> action);
    /// Lets the pages go, which may be thousands, and what makes them.
    void dropPreview();

    AppContext& m_context;
    const RegisterSource& m_source;
    const RegisterModel& m_model;
    QList<RegisterColumn> m_reportColumns;
    QList<RegisterColumn> m_paperColumns;
    ComboBox* m_what = nullptr;
    ComboBox* m_year = nullptr;
    QCheckBox* m_endorsements = nullptr;
    ComboBox* m_format = nullptr;
    QPushButton* m_chooseColumns = nullptr;
    QPushButton* m_preview = nullptr;
    ColumnChoice* m_columns = nullptr;
    MessageBar* m_result = nullptr;
    QWidget* m_busy = nullptr;
    QProgressBar* m_progress = nullptr;
    PageCanvas* m_canvas = nullptr;
    QDate m_month;
    PageMaker m_pages;
    CaseReader m_cases;
    QTimer m_soon;
    bool m_previewing = false; ///< what is being made is to be looked at alone
};

} // namespace kyodo
