#pragma once

#include "core/directory/matching.h"
#include "ui/directory/directorysource.h"
#include "ui/support/session.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kyodo {

class CheckList;
class ComboBox;
class TextArea;
class WrapLayout;

/// The page of one body: what the list says, the user's own notes, resources and contacts, in which projects
/// it takes part, and what may be done with it.
class OrganisationPage final : public QWidget {
    Q_OBJECT

public:
    OrganisationPage(AppContext& context, DirectorySource& source, QWidget* parent = nullptr);

    /// False when there is none of this id.
    bool show(qint64 id);
    /// Whom the body may be proposed to; null for none.
    void setSession(ProjectSession* session);
    [[nodiscard]] qint64 id() const { return m_body.id; }
    /// Hands in what was typed.
    void commit();
    /// To its name, to be written anew.
    void beginName();

Q_SIGNALS:
    void closeWanted();
    void fileWanted(const QString& path);
    void bodyWanted(qint64 id);
    void failed(const kyodo::Error& error);
    /// Something was done as asked.
    void told(const QString& sentence);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    /// A contact that is being written, as it was typed.
    struct ContactDraft {
        QString on;
        QString means;
        QString who;
        QString text;
    };

    // What is written.
    void build();
    void buildHead(QVBoxLayout* layout);
    void buildData(QVBoxLayout* layout);
    void buildOwn(QVBoxLayout* layout);
    QPushButton* addButton(QLayout* layout, const QString& text, const QString& name);
    void addHeading(QVBoxLayout* layout, const QString& text);
    void addInput(QVBoxLayout* layout, const QString& label, QWidget* input, const QString& name);
    void addLine(QVBoxLayout* layout, const QString& key);
    void addArea(QVBoxLayout* layout, const QString& key);
    void fill();
    void forgetTyped();
    void refresh();
    void commitText(const QString& key, const QString& typed);
    void write(const QString& label, const Organisation& now);
    void tellProblem(const QString& problem);

    // What goes with it (organisationextras.cpp).
    void buildContacts(QVBoxLayout* layout);
    void buildTogether(QVBoxLayout* layout);
    void showContacts();
    void showDraft();
    void keepDraft();
    void forgetDrafts(Directory& directory);
    void addContact();
    void showProjects();
    void showDoubles();
    void showComplements();
    void mergeWith(qint64 other);
    void takeAsCandidate();

    // What is held about it (organisationprivacy.cpp).
    void buildPrivacy(QVBoxLayout* layout);
    void buildQuestion(QVBoxLayout* layout);
    [[nodiscard]] Result<QJsonObject> heldAbout();
    void saveHeld();
    void takeOut();
    void erase();

    AppContext& m_context;
    DirectorySource& m_source;
    QPointer<ProjectSession> m_session;
    Organisation m_body;
    QHash<QString, QLineEdit*> m_lines;
    QHash<QString, TextArea*> m_areas;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_listed = nullptr; ///< what only the list says
    QLabel* m_problem = nullptr;
    ComboBox* m_kind = nullptr;
    CheckList* m_fields = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_candidate = nullptr;
    QVBoxLayout* m_contacts = nullptr;
    QLineEdit* m_contactOn = nullptr;
    QLineEdit* m_contactMeans = nullptr;
    QLineEdit* m_contactWho = nullptr;
    TextArea* m_contactText = nullptr;
    QHash<qint64, ContactDraft>
        m_drafts; ///< by body: what is half written about one is never shown at another
    QVBoxLayout* m_projects = nullptr;
    QVBoxLayout* m_doubles = nullptr;
    QPushButton* m_complementsButton = nullptr;
    QVBoxLayout* m_complements = nullptr;
    QPushButton* m_erase = nullptr;
    QWidget* m_eraseSure = nullptr;
    QPushButton* m_keep = nullptr;
    bool m_filling = false;
};

} // namespace kyodo
