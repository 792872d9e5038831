#include "ui/register/countpanel.h"

#include "core/base/groupednumber.h"
#include "core/base/text.h"
#include "core/documents/datapaper.h"
#include "core/documents/paginator.h"
#include "core/register/yearlyreport.h"
#include "ui/printing/pageprinter.h"
#include "ui/register/countchart.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QBuffer>
#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

CountPanel::CountPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_by(new ComboBox(this))
    , m_endorsements(new QCheckBox(this))
    , m_sum(new TextLabel(this))
    , m_chart(new CountChart(context.language, this))
    , m_result(new MessageBar(true, this))
{
    const int em = fontMetrics().height();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em / 3);
    buildChoices(*layout);
    m_result->setObjectName(u"register.countResult"_s);
    layout->addWidget(m_result);
    m_sum->setObjectName(u"register.sum"_s);
    layout->addWidget(m_sum);
    m_chart->setObjectName(u"register.chart"_s);
    layout->addWidget(m_chart);
    connect(m_by, &ComboBox::currentIndexChanged, this, &CountPanel::count);
    connect(m_endorsements, &QCheckBox::toggled, this, &CountPanel::count);
}

void CountPanel::buildChoices(QVBoxLayout& layout)
{
    const int em = fontMetrics().height();
    auto* row = new WrapLayout(em / 2);
    //: 何で数えるか
    auto* above = new TextLabel(tr("Count by"), this);
    above->setWordWrap(false);
    above->setBuddy(m_by);
    m_by->setObjectName(u"register.countBy"_s);
    m_by->setAccessibleName(above->text());
    m_by->setMinimumWidth(em * 9);
    for (const RegisterColumn column : countedColumns())
        m_by->addItem(columnTitle(column), key(column));
    //: 後援を含める
    m_endorsements->setText(tr("Count endorsements"));
    m_endorsements->setObjectName(u"register.endorsements"_s);
    m_endorsements->setAccessibleName(m_endorsements->text());
    m_endorsements->setChecked(true);
    for (QWidget* each :
         {static_cast<QWidget*>(above), static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_endorsements)})
        row->addWidget(each);
    //: 数を印刷する…
    auto* print = new QPushButton(tr("Print the counts…"), this);
    print->setObjectName(u"register.printCounts"_s);
    print->setAccessibleName(print->text());
    row->addWidget(print);
    connect(print, &QPushButton::clicked, this, &CountPanel::print);
    layout.addLayout(row);
}

void CountPanel::setTable(const RegisterTable& table, const RegisterFilter& filter,
                          const RegisterWords& words)
{
    m_table = &table;
    m_filter = filter;
    m_words = &words;
    if (isVisible())
        count();
}

void CountPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    count();
}

void CountPanel::count()
{
    if (!m_table)
        return;
    m_counted = registerStatistics(*m_table, m_filter, by(), m_endorsements->isChecked(), *m_words);
    //: 事業 %1 件、のべ %2 件、事業費の合計 %3（うち行政の負担
    //: %4）。複数に当てはまる事業は、それぞれに数えています。
    m_sum->setText(tr("%1 projects, mentioned %2 times; cost %3, of which the authorities bear %4. A project "
                      "that belongs to several is counted in each.")
                       .arg(groupedNumber(m_counted.projects), groupedNumber(m_counted.mentions),
                            formatYen(m_counted.cost, m_words->language),
                            formatYen(m_counted.authorityCost, m_words->language)));
    m_chart->setAccessibleName(columnTitle(by()));
    m_chart->setStatistics(m_counted);
}

RegisterColumn CountPanel::by() const
{
    return fromKey<RegisterColumn>(m_by->currentData().toString()).value_or(RegisterColumn::Forms);
}

void CountPanel::print()
{
    const auto words = Words::load(m_context.language);
    if (!m_table || !words)
        return;
    m_result->clear();
    Document document = dataDocument(countsData(m_counted, by(), m_endorsements->isChecked()), *words,
                                     m_words->dates, m_context.clock.today());
    QBuffer png;
    m_chart->image().save(&png, "PNG");
    constexpr double kWide = 70;
    constexpr double kHigh = 36;
    constexpr qsizetype kBelowTitle = 2;
    document.blocks.insert(kBelowTitle,
                           Picture{png.data(), kWide, kHigh, m_chart->accessibleDescription(), {}});
    const QPointer<CountPanel> self(this);
    const Pages pages = paginate(document, dataStyle(document, m_context.settings.paperDefaults()));
    m_context.printer.print(this, pages, [self](const Result<QString>& printed) {
        if (!self || (!printed && printed.error().code == ErrorCode::Cancelled))
            return;
        //: 印刷に出しました。
        const QString sent = tr("Printed.");
        self->m_result->showMessage(printed ? sent : printed.error().message,
                                    printed ? MessageBar::Tone::Good : MessageBar::Tone::Problem);
    });
}

} // namespace kyodo
