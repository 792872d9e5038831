#pragma once

#include "tests/ui/uibench.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

namespace kyodo::test {

/// Goes to a section of a step.
inline void showSection(MainWindow& window, int step, const QString& id)
{
    StepPage& page = *window.workspace()->page(step);
    window.workspace()->showPage(step);
    for (qsizetype i = 0; i < page.spec().sections.size(); ++i) {
        if (page.spec().sections.at(i).id == id)
            page.showSection(int(i));
    }
    settle();
}

/// Goes to this section of step 4.
inline void showAgreementSection(MainWindow& window, const QString& id)
{
    showSection(window, 4, id);
}

} // namespace kyodo::test
