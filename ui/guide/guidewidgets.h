#pragma once

#include "ui/guide/guidecontents.h"

#include <QAbstractButton>
#include <QTextEdit>

namespace kyodo {

/// The heading of a section: opens and closes it. Checked while the section is open.
class SectionHead final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SectionHead(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] int indent() const;
};

/// The lines of a section as one text to read, to walk through with the arrow keys and to copy from. As high
/// as its text is long.
class GuideText final : public QTextEdit {
    Q_OBJECT

public:
    explicit GuideText(const QList<GuideLine>& lines, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Whether the cursor can go a line down (or up) within this text.
    [[nodiscard]] bool canMove(bool down) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void write(const QList<GuideLine>& lines);
};

/// The sign before a line of a list to be worked off: a tick or a ring.
class GuideMark final : public QWidget {
    Q_OBJECT

public:
    explicit GuideMark(GuideLineKind kind, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    GuideLineKind m_kind;
};

/// A sheet of paper in small.
class PaperSign final : public QWidget {
    Q_OBJECT

public:
    explicit PaperSign(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kyodo
