#include "ui/steps/nextcyclepart.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

NextCyclePart::NextCyclePart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
{
    //: 次のサイクルは別のファイルになります。主体、改善すること、仕事などから、引き継ぐものを選べます。このファイルは変わりません。
    auto* text =
        new TextLabel(tr("The next cycle becomes a file of its own. You choose what goes along: parties, "
                         "improvements, tasks and more. This file stays as it is."),
                      this);
    text->setProperty("tone", u"muted"_s);
    body()->addWidget(text);
    //: 次のサイクルを始める…
    auto* begin = new QPushButton(tr("Begin the next cycle…"), this);
    begin->setObjectName(u"nextCycle.begin"_s);
    begin->setAccessibleName(begin->text());
    connect(begin, &QPushButton::clicked, this, &Part::nextCycleWanted);
    auto* row = new QHBoxLayout;
    row->addWidget(begin);
    row->addStretch();
    body()->addLayout(row);
}

bool NextCyclePart::reveal(const FieldPath& path)
{
    Q_UNUSED(path)
    return false;
}

} // namespace kyodo
