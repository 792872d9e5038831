#pragma once

#include <QWidget>

class QAbstractButton;

namespace kyodo {

class ComboBox;

/// Titles of sections to choose from, on two lines at most: nothing hides behind arrows. Arrow keys go from
/// one to the next. Where large letters in a small window would need more lines than that, and leave no room
/// for what the sections hold, they are a list to choose from.
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

    /// How many lines the titles would take.
    [[nodiscard]] int linesIn(int width) const;
    void showAs(bool list);

    QList<QAbstractButton*> m_buttons;
    ComboBox* m_list;
    int m_current = -1;
};

} // namespace kyodo
