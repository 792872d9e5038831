#pragma once

#include <QPushButton>

namespace kyodo {

/// A line of text that leads somewhere. Where there is no room for all of it it is cut with …; tip and
/// accessible name have the whole.
class LinkButton final : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& name, QWidget* parent = nullptr);

    void setWholeText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] int frame() const;
    void fit();

    QString m_whole;
};

} // namespace kyodo
