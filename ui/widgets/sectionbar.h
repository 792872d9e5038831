#pragma once

#include <QWidget>

class QAbstractButton;

namespace kyodo {

/// Titles of sections to choose from, on as many lines as they need: nothing hides behind arrows. Arrow keys
/// go from one to the next.
class SectionBar final : public QWidget {
    Q_OBJECT

public:
    explicit SectionBar(QWidget* parent = nullptr);

    void addSection(const QString& title);
    [[nodiscard]] int count() const { return int(m_buttons.size()); }
    [[nodiscard]] QString title(int index) const;
    void setTitle(int index, const QString& title);
    [[nodiscard]] int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    /// What comes last for the Tab key.
    [[nodiscard]] QWidget* lastTitle() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place(width, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Lays the titles out in lines; gives the height that takes.
    int place(int width, bool really) const;

    QList<QAbstractButton*> m_buttons;
    int m_current = -1;
};

} // namespace kyodo
