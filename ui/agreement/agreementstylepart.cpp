#include "ui/agreement/agreementstylepart.h"

#include "core/project/agreementstyle.h"
#include "ui/support/spoken.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QPushButton* addButton(QLayout& layout, const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    layout.addWidget(button);
    return button;
}

} // namespace

AgreementStylePart::AgreementStylePart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_state(new TextLabel(this))
{
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    //: この体裁を自分の標準にする
    m_keep = addButton(*row, tr("Keep as my standard"), u"agreementStyle.keep"_s, this);
    //: 自分の標準にそろえる
    m_take = addButton(*row, tr("Use my standard"), u"agreementStyle.take"_s, this);
    body()->addLayout(row);
    m_state->setObjectName(u"agreementStyle.state"_s);
    m_state->setProperty("tone", u"muted"_s);
    body()->addWidget(m_state);
    connect(m_keep, &QPushButton::clicked, this, &AgreementStylePart::keep);
    connect(m_take, &QPushButton::clicked, this, &AgreementStylePart::take);
    connect(&session, &ProjectSession::changed, this, &AgreementStylePart::follow);
    follow();
}

bool AgreementStylePart::reveal(const FieldPath& path)
{
    Q_UNUSED(path) // the fields themselves stand in the form
    return false;
}

void AgreementStylePart::showEvent(QShowEvent* event)
{
    Part::showEvent(event);
    follow();
}

void AgreementStylePart::keep()
{
    session().commitPending();
    session().context().settings.setAgreementStyle(session().project().agreement);
    follow();
    announce(*this, m_state->text());
}

void AgreementStylePart::take()
{
    session().commitPending();
    const auto style = session().context().settings.agreementStyle();
    if (!style)
        return;
    // The button goes out of use once all is the same.
    m_keep->setFocus(Qt::OtherFocusReason);
    //: 体裁を自分の標準にそろえる
    session().edit(tr("Layout after my standard"), [&](Project& project) -> Result<void> {
        copyAgreementStyle(*style, project.agreement);
        return {};
    });
    announce(*this, m_state->text());
}

void AgreementStylePart::follow()
{
    const auto style = session().context().settings.agreementStyle();
    const bool same = style && sameAgreementStyle(*style, session().project().agreement);
    m_take->setEnabled(style && !same && !session().isReadOnly());
    if (same) {
        //: 自分の標準のとおりです。新しく作る事業も、この体裁で始まります。
        m_state->setText(tr("This is your standard. New projects begin with it."));
    } else if (style) {
        //: 自分の標準とは違う体裁です。
        m_state->setText(tr("This layout is not your standard."));
    } else {
        //: 自分の標準にすると、新しく作る事業もこの体裁で始まります。
        m_state->setText(tr("As your standard, new projects begin with it too."));
    }
}

} // namespace kyodo
