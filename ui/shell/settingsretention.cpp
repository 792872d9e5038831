#include "core/base/text.h"
#include "ui/shell/settingspage.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How long agreements are kept, by the owner's own table.
namespace kyodo {

void SettingsPage::buildRetention(QVBoxLayout* outer)
{
    //: 書類の保存期間
    QVBoxLayout* layout = card(outer, tr("How long papers are kept"));
    auto* about =
        //: 自分の表の年数を入れておくと、締結した協定書に「いつまで保存するか」が出ます。終わった年度の、次の年度の4月1日から数えます。ファイルが消えることはありません。
        new TextLabel(
            tr("With the years of your own table, a concluded agreement says until when it is kept. "
               "They count from 1 April of the fiscal year after the one in which it ended. Nothing "
               "is ever deleted."),
            this);
    about->setProperty("tone", u"muted"_s);
    layout->addWidget(about);
    const int em = fontMetrics().height();
    //: 協定書を保存する年数（空なら、決めない）
    addYears(layout, tr("Years for agreements (empty: not set)"), {})->setFixedWidth(em * 7);
    //: 形態によって違うときの年数（空なら、上の年数）
    auto* exceptions = new TextLabel(tr("Years for single forms (empty: as above)"), this);
    layout->addSpacing(em / 4);
    layout->addWidget(exceptions);
    auto* row = new WrapLayout(em / 3);
    for (const guide::Form& form : m_context.catalogue.forms()) {
        auto* one = new QWidget(this);
        one->setFixedWidth(em * 13);
        auto* inner = new QVBoxLayout(one);
        inner->setContentsMargins(0, 0, 0, 0);
        addYears(inner, form.title.in(m_context.language), form.id)->setFixedWidth(em * 7);
        inner->addStretch();
        row->addWidget(one);
    }
    layout->addLayout(row);
}

QLineEdit* SettingsPage::addYears(QVBoxLayout* layout, const QString& text, const QString& form)
{
    const QString name = u"settings.retention"_s + (form.isEmpty() ? QString() : u'.' + form);
    QLineEdit* edit =
        addLine(layout, text, name, [this, form](const QString& typed) { return takeYears(form, typed); });
    const RetentionTable table = m_context.settings.retention();
    const int years = form.isEmpty() ? table.years.value_or(0) : table.byForm.value(form);
    if (years > 0)
        edit->setText(QString::number(years));
    return edit;
}

QString SettingsPage::takeYears(const QString& form, const QString& typed)
{
    // As it comes from an input method: ５年.
    static const QRegularExpression number(u"^(\\d{1,3})\\s*(?:年|years?)?$"_s);
    const QString text = simplifiedLine(typed).normalized(QString::NormalizationForm_KC);
    const int years = number.match(text).captured(1).toInt();
    if (!text.isEmpty() && (years < kFewestYearsKept || years > kMostYearsKept)) {
        //: 年数は%1から%2までの数で入れてください。
        return tr("The years are a whole number from %1 to %2.").arg(kFewestYearsKept).arg(kMostYearsKept);
    }
    RetentionTable table = m_context.settings.retention();
    if (form.isEmpty())
        table.years = text.isEmpty() ? std::nullopt : std::optional(years);
    else if (text.isEmpty())
        table.byForm.remove(form);
    else
        table.byForm.insert(form, years);
    m_context.settings.setRetention(table);
    return {};
}

} // namespace kyodo
