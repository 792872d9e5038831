#pragma once

#include "core/documents/replyform.h"
#include "core/exchange/replytaking.h"
#include "ui/support/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kyodo {

class GridView;
class ReplyModel;

/// Replies that have come, one after the other: what each is and what is in it, beside what is there; taken
/// over only when told to. Hidden while there is nothing to show.
class ArrivedReply final : public QWidget {
    Q_OBJECT

public:
    explicit ArrivedReply(ProjectSession& session, QWidget* parent = nullptr);
    ~ArrivedReply() override;

    /// These files after those that wait already.
    void arrive(const QStringList& paths);

Q_SIGNALS:
    /// One is done with: what was done, and whether that was to take it in.
    void settled(const QString& what);
    /// A reply to this round is shown.
    void roundShown(const kyodo::Id& round);

private:
    QPushButton* addButton(QLayout& layout, const QString& name, const QString& text);
    void next();
    /// Looks at the reply that is shown once more: the project may have changed.
    void look();
    void take(bool overwrite);
    void leave();
    [[nodiscard]] AskedDigests asked() const;
    [[nodiscard]] QString about() const;

    ProjectSession& m_session;
    Result<FormWords> m_words;
    QStringList m_waiting;
    QString m_file; ///< that is shown
    std::optional<Reply> m_reply;
    QString m_problem; ///< why it cannot be read
    ReplyLook m_look;
    ReplyModel* m_model;
    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_sentence;
    GridView* m_view;
    QPushButton* m_take;
    QPushButton* m_overwrite;
    QPushButton* m_leave;
};

} // namespace kyodo
