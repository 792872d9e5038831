#include "ui/review/jointpart.h"

#include "core/base/text.h"
#include "core/documents/reportfigures.h"
#include "ui/grid/gridview.h"
#include "ui/review/agreedscore.h"
#include "ui/review/changewords.h"
#include "ui/review/jointmodel.h"
#include "ui/review/roundchoice.h"
#include "ui/review/scorechart.h"
#include "ui/support/fieldlabels.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kMostRows = 30; ///< it is looked at as a whole

QString said(const JointModel& model, const Id& party, const QString& text)
{
    //: %1：%2
    return JointPart::tr("%1: %2", "party, what it said").arg(model.partyText(party), text);
}

/// A paragraph of what each party said under one heading; empty when nobody said anything.
QString voices(const JointModel& model, const QString& heading, QString JointParty::*wrote)
{
    QStringList lines;
    for (const JointParty& party : model.view().parties) {
        const QString text = (party.*wrote).trimmed();
        if (!text.isEmpty())
            lines.append(said(model, party.party, text));
    }
    return lines.isEmpty() ? QString() : heading + u'\n' + lines.join(u'\n');
}

} // namespace

JointPart::JointPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : GridPart(session, spec, parent)
    , m_model(new JointModel(session, this))
    , m_round(new RoundChoice(session, u"joint.round"_s, this))
    //: 答えの差が大きい順に並べる
    , m_byGap(new QCheckBox(tr("Widest gaps first"), this))
{
    body()->addWidget(m_round);
    m_state = addLabel(u"muted"_s);
    m_state->setObjectName(u"joint.state"_s);
    m_byGap->setObjectName(u"joint.byGap"_s);
    m_byGap->setAccessibleName(m_byGap->text());
    body()->addWidget(m_byGap, 0, Qt::AlignLeft);
    //: 並べて見る
    addGrid(*m_model, 1, u"joint"_s, tr("Side by side")).setMostRows(kMostRows);
    m_scale = addLabel(u"muted"_s);
    m_scale->setObjectName(u"joint.scale"_s);
    m_question = addLabel({});
    m_question->setObjectName(u"joint.question"_s);
    m_question->setProperty("role", u"heading"_s);
    m_reasons = addLabel({});
    m_reasons->setObjectName(u"joint.reasons"_s);
    m_change = addLabel(u"muted"_s);
    m_change->setObjectName(u"joint.change"_s);
    m_conclusion = new RecordForm(session, u"jointConclusions"_s, {u"text"_s}, this);
    body()->addWidget(m_conclusion);
    m_agreed = new AgreedScore(session, *m_model, this);
    body()->addWidget(m_agreed);
    //: この結論から改善を作る
    m_improve = addButton(tr("Make it an improvement"), {}, u"improve"_s, [this] { makeImprovement(); });
    m_made = addLabel(u"good"_s);
    //: 原則ごとの平均（レーダーチャート）
    m_radar = new ScoreChart(tr("Averages by principle, a radar chart"), this);
    m_radar->setObjectName(u"joint.radar"_s);
    body()->addWidget(m_radar);
    //: 設問ごとの答えの開き（図）
    m_gaps = new ScoreChart(tr("Gaps by question, a chart"), this);
    m_gaps->setObjectName(u"joint.gaps"_s);
    body()->addWidget(m_gaps);
    m_gapsNote = addLabel(u"muted"_s);
    //: ※は、答えが2段階以上分かれた設問です。
    m_gapsNote->setText(tr("※ marks questions on which answers are two steps or more apart."));
    m_voices = new TextLabel(this);
    m_voices->setObjectName(u"joint.voices"_s);
    body()->addWidget(m_voices);
    connect(m_round, &RoundChoice::chosen, this, [this] { m_model->setRound(m_round->round()); });
    connect(m_byGap, &QCheckBox::toggled, m_model, &JointModel::setByGap);
    connect(m_model, &QAbstractItemModel::modelReset, this, &JointPart::follow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &JointPart::follow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &JointPart::follow);
    connect(view().selectionModel(), &QItemSelectionModel::currentChanged, this, &JointPart::showQuestion);
    m_model->setRound(m_round->round());
    follow();
}

JointPart::~JointPart()
{
    disconnect(view().selectionModel(), nullptr, this, nullptr);
}

void JointPart::follow()
{
    const JointView& shown = m_model->view();
    const bool any = !shown.rows.isEmpty();
    view().setVisible(any);
    m_byGap->setVisible(any);
    const int released = shown.count(SheetState::Released);
    const int kept = shown.count(SheetState::Filled);
    if (shown.round.isNull()) {
        //: ふりかえりの回がまだありません。「ふりかえりの回」で加えます。
        m_state->setText(tr("There is no review round yet. Add one under \"Rounds\"."));
    } else {
        //: 見せているシート %1、まだ見せていないシート
        //: %2、ほか（未記入・記入中）%3。見せていないシートの中身は、ここにも紙にも出ません。
        m_state->setText(tr("Sheets shown: %1, kept private: %2, not in yet: %3. What is private appears "
                            "neither here nor on paper.")
                             .arg(released)
                             .arg(kept)
                             .arg(shown.parties.size() - released - kept));
    }
    m_made->hide();
    showQuestion();
    showCharts();
    showVoices();
}

/// The same charts as on the report for the parties.
void JointPart::showCharts()
{
    std::optional<RadarChart> radar;
    std::optional<GapChart> gaps;
    QString scale;
    const Project& project = session().project();
    const Round* round = findRow(project.rounds, m_round->round());
    if (round && m_model->words()) {
        const ReportFacts facts =
            reportFacts(project, round, Edition::Parties, session().context().catalogue, *m_model->words());
        //: 、
        const QString comma = tr(", ", "between steps");
        //: 数字や文字の意味：%1
        scale = tr("What the figures or letters say: %1").arg(facts.steps().join(comma));
        if (round->scale == Scale::Abc) {
            //: 平均と開きは、Aを3、Bを2、Cを1として示します。
            scale += u'\n' + tr("For averages and gaps A counts as 3, B as 2, C as 1.");
        }
        radar = principleChart(facts);
        gaps = gapChart(facts);
    }
    m_scale->setText(scale);
    m_scale->setVisible(!scale.isEmpty() && !m_model->view().rows.isEmpty());
    m_radar->setChart(radar);
    m_gaps->setChart(gaps);
    m_gapsNote->setVisible(gaps && std::any_of(gaps->rows.begin(), gaps->rows.end(),
                                               [](const GapChart::Row& row) { return row.strong; }));
}

void JointPart::showQuestion()
{
    const JointRow* row = m_model->rowAt(qMax(view().currentIndex().row(), 0));
    QStringList lines;
    for (qsizetype i = 0; row && i < row->cells.size(); ++i) {
        const JointCell& cell = row->cells.at(i);
        QStringList texts{m_model->answerText(cell), simplifiedLine(cell.reason)};
        if (const QString remark = simplifiedLine(cell.remark); !remark.isEmpty()) {
            //: （補足）%1
            texts.append(tr("(remark) %1").arg(remark));
        }
        texts.removeAll(QString());
        if (!texts.isEmpty())
            lines.append(said(*m_model, m_model->view().parties.at(i).party, texts.join(u" ／ "_s)));
    }
    m_question->setText(row ? m_model->questionText(row->question) : QString());
    m_question->setVisible(row != nullptr);
    const QString change = row ? changeSentence(*m_model, *row) : QString();
    m_change->setText(change);
    m_change->setVisible(!change.isEmpty());
    m_reasons->setText(lines.join(u'\n'));
    m_reasons->setVisible(!lines.isEmpty());
    m_conclusion->setVisible(row != nullptr);
    m_agreed->setVisible(row && !m_model->isInWords(row->question));
    if (row) {
        m_conclusion->setPlace(m_model->conclusionPlace(row->question));
        m_agreed->setQuestion(row->question);
    }
    if (m_improve) {
        m_improve->setVisible(row != nullptr);
        m_improve->setEnabled(row && !row->conclusion.trimmed().isEmpty());
    }
}

void JointPart::showVoices()
{
    QStringList parts{voices(*m_model, fieldLabel("sheets", "shared"), &JointParty::shared),
                      voices(*m_model, fieldLabel("sheets", "different"), &JointParty::different),
                      voices(*m_model, fieldLabel("sheets", "improve"), &JointParty::improve)};
    parts.removeAll(QString());
    m_voices->setText(parts.join(u"\n\n"_s));
    m_voices->setVisible(!parts.isEmpty());
}

void JointPart::makeImprovement()
{
    session().commitPending();
    const JointRow* row = m_model->rowAt(qMax(view().currentIndex().row(), 0));
    const Question* question = row ? findRow(session().project().questions, row->question) : nullptr;
    if (!question)
        return;
    Presets presets{{u"text"_s, row->conclusion.trimmed()}, {u"question"_s, question->id.text()}};
    if (question->principle)
        presets.append({u"principle"_s, key(*question->principle)});
    const Id id = session().addRow(u"improvements"_s, session().project().improvements.size(), presets);
    if (id.isNull())
        return;
    //: 手順7の「改善すること」に加えました。担当と期限はそこで決めます。
    m_made->setText(tr("Added to \"Improvements\" of step 7. Settle there who does it and by when."));
    m_made->show();
}

bool JointPart::reveal(const FieldPath& path)
{
    if (path.table != u"jointConclusions"_s && path.table != u"questions"_s)
        return false;
    const Project& project = session().project();
    const JointConclusion* conclusion = findRow(project.jointConclusions, path.row);
    const Question* question = findRow(project.questions, conclusion ? conclusion->question : path.row);
    if (question)
        m_round->choose(question->round);
    const int row = question ? m_model->rowOfKey(question->id.text()) : 0;
    view().goTo(m_model->index(qMax(row, 0), 0));
    if (path.field == u"agreedScore"_s && m_model->rowCount() > 0)
        m_agreed->focusInput();
    FieldEditor* editor = m_conclusion->editor(path.field);
    if (editor && m_model->rowCount() > 0)
        editor->focusInput();
    return true;
}

} // namespace kyodo
