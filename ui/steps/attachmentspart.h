#pragma once

#include "ui/steps/part.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace kyodo {

class AttachmentDesk;
class AttachmentModel;
class MessageBar;

/// Files handed in: all of the project's or, in a master, those of the chosen row. Added by a button or by
/// dropping them here.
class AttachmentsPart final : public Part {
    Q_OBJECT

public:
    AttachmentsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    bool reveal(const FieldPath& path) override;
    void setOwner(const Id& owner) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildView();
    void buildProgress();
    void buildButtons();
    QPushButton* addButton(QLayout* layout, const QString& text, const QString& keys, const QString& name,
                           void (AttachmentsPart::*act)());
    void chooseToAdd();
    void openCurrent();
    void saveCurrent();
    void replaceCurrent();
    void renameCurrent();
    void removeCurrent();
    void showProgress();
    void showMessage(const QString& text, bool problem);
    void refresh();
    void fitView();
    void select(const Id& id);
    [[nodiscard]] Id current() const;
    [[nodiscard]] AttachmentPlace place() const;

    AttachmentDesk& m_desk;
    AttachmentModel* m_model;
    Id m_owner;
    Id m_last; ///< the attachment that was current before a reset
    QTableView* m_view;
    QLabel* m_empty = nullptr;
    QWidget* m_progress = nullptr;
    QLabel* m_doing = nullptr;
    QProgressBar* m_bar = nullptr;
    MessageBar* m_message = nullptr;
    QLabel* m_sum = nullptr;
    QList<QPushButton*> m_rowButtons; ///< of use only with a current attachment
};

} // namespace kyodo
