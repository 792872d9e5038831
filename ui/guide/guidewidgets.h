#pragma once

#include "ui/guide/guidecontents.h"

#include <QAbstractButton>
#include <QLabel>

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

/// Plain text to read and to copy from. Takes the focus by a click or from its panel, not by Tab.
class GuideText final : public QLabel {
    Q_OBJECT

public:
    explicit GuideText(const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The sign before a line: a dot, a tick or a ring.
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
