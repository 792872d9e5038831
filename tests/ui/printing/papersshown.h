#pragma once

#include "tests/ui/printing/examplesession.h"
#include "ui/printing/paperview.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>

namespace kyodo::test {

/// The papers of the example, in view.
struct Shown {
    UiBench bench;
    std::unique_ptr<ProjectSession> session = exampleSession(bench);
    PaperView view{*session};

    Shown()
    {
        view.resize(900, 800);
        view.show();
        QApplication::setActiveWindow(&view);
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        ready();
    }

    /// Until the pages of what was asked for are there.
    void ready()
    {
        REQUIRE(QTest::qWaitFor([this] { return !view.isMaking(); }, 20000));
    }

    void click(const QString& name)
    {
        QTest::mouseClick(&find<QPushButton>(view, name), Qt::LeftButton);
        ready();
        settle();
    }
    void choose(const QString& name, const QString& data)
    {
        auto& combo = find<QComboBox>(view, name);
        const int row = combo.findData(data);
        REQUIRE(row >= 0);
        combo.setCurrentIndex(row);
        ready();
    }
    [[nodiscard]] QString text()
    {
        ready();
        return view.canvas().pages()->text();
    }
    [[nodiscard]] QString result() const
    {
        return find<MessageBar>(view, QStringLiteral("paperResult")).text();
    }
};

} // namespace kyodo::test
