#pragma once

#include "ui/steps/pagespec.h"
#include "ui/support/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kyodo {

struct PaperRequest;

/// A piece of a page that shows one table, below its heading.
class Part : public QWidget {
    Q_OBJECT

public:
    /// The right widget for what is described. `step`: the step of the page, for notes.
    [[nodiscard]] static Part* make(ProjectSession& session, const PartSpec& spec, std::optional<Step> step,
                                    QWidget* parent);

    [[nodiscard]] const PartSpec& spec() const { return m_spec; }
    /// Brings the place into view and puts the focus there. False when it is not here.
    virtual bool reveal(const FieldPath& path) = 0;
    /// What stands around it says already what it is.
    void hideHeading();
    /// Rows belonging to another one than before (children of a master).
    virtual void setOwner(const Id& owner) { Q_UNUSED(owner) }

Q_SIGNALS:
    /// A field that is edited elsewhere wants to be seen.
    void placeWanted(const kyodo::FieldPath& path);
    void nextCycleWanted();
    void paperRequested(const kyodo::PaperRequest& request);

protected:
    Part(ProjectSession& session, const PartSpec& spec, QWidget* parent);

    [[nodiscard]] ProjectSession& session() const { return m_session; }
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// A heading with the table's name, and what the rules say of the table as a whole.
    void addHeading(const QString& text);

private:
    void showTableFindings();

    ProjectSession& m_session;
    PartSpec m_spec;
    QVBoxLayout* m_body;
    QLabel* m_heading = nullptr;
    QLabel* m_tableFindings = nullptr;
};

} // namespace kyodo
