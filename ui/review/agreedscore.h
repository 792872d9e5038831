#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace kyodo {

class ComboBox;
class JointModel;
class ProjectSession;

/// The score that the parties agree on, chosen from the steps of the round's scale in their words.
class AgreedScore final : public QWidget {
    Q_OBJECT

public:
    AgreedScore(ProjectSession& session, const JointModel& model, QWidget* parent = nullptr);

    void setQuestion(const Id& question);
    void focusInput();

private:
    void follow();
    void store(int index);

    ProjectSession& m_session;
    const JointModel& m_model;
    ComboBox* m_box;
    Id m_question;
};

} // namespace kyodo
