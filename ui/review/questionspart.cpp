#include "ui/review/questionspart.h"

#include "core/base/filewriter.h"
#include "core/exchange/questionset.h"
#include "core/project/asked.h"
#include "core/project/changes.h"
#include "ui/review/answeredround.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/fieldoptions.h"
#include "ui/support/settledfields.h"
#include "ui/support/spoken.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

PartSpec tableSpec(const PartSpec& spec)
{
    PartSpec table = spec;
    table.kind = PartKind::Table;
    return table;
}

} // namespace

QuestionsPart::QuestionsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_answered(new AnsweredRound(session, this))
    , m_table(Part::make(session, tableSpec(spec), std::nullopt, this))
    , m_set(new TextLabel(this))
    , m_message(new TextLabel(this))
{
    m_set->setObjectName(u"questions.set"_s);
    m_set->setProperty("tone", u"muted"_s);
    m_message->setObjectName(u"questions.message"_s);
    m_message->hide();
    body()->addWidget(m_answered);
    body()->addWidget(m_table);
    body()->addWidget(m_set);
    if (!session.isReadOnly())
        buildButtons();
    body()->addWidget(m_message);
    connect(&session, &ProjectSession::changed, this, &QuestionsPart::follow);
    connect(&SettledFields::of(session), &SettledFields::changed, this, &QuestionsPart::follow);
    follow();
}

QPushButton* QuestionsPart::addButton(QLayout& layout, const QString& name, const QString& text,
                                      void (QuestionsPart::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(u"questions."_s + name);
    button->setAccessibleName(text);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void QuestionsPart::buildButtons()
{
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    //: 指針の8問を入れる
    m_eight = addButton(*row, u"eight"_s, tr("Add the guideline's eight"), &QuestionsPart::addEight);
    //: 手順ごとの設問を選ぶ
    m_steps = addButton(*row, u"steps"_s, tr("Questions about steps"), &QuestionsPart::showStepQuestions);
    //: 設問集に保存…
    m_save = addButton(*row, u"save"_s, tr("Keep as a set…"), &QuestionsPart::save);
    //: 設問集から入れる…
    m_take = addButton(*row, u"take"_s, tr("Take from a set…"), &QuestionsPart::take);
    body()->addLayout(row);
    m_steps->setCheckable(true);
    m_choices = new CheckList(this);
    m_choices->setObjectName(u"questions.aboutSteps"_s);
    m_choices->setAccessibleName(m_steps->text());
    const Catalogue& catalogue = session().context().catalogue;
    const Language language = session().context().language;
    QList<Option> options;
    for (const guide::ReviewQuestion& question : catalogue.stepQuestions()) {
        const QString step = catalogue.step(*question.step).title.in(language);
        //: %1：%2
        options.append(
            {question.id, tr("%1: %2", "step, question").arg(step, question.question.in(language))});
    }
    m_choices->setOptions(options);
    m_choices->hide();
    body()->addWidget(m_choices);
    connect(m_choices, &CheckList::tickedChanged, this, &QuestionsPart::tickStepQuestions);
}

void QuestionsPart::setOwner(const Id& owner)
{
    if (owner != m_round)
        tell({});
    m_round = owner;
    m_answered->setRound(owner);
    m_table->setOwner(owner);
    follow();
}

QSet<QString> QuestionsPart::present() const
{
    QSet<QString> origins;
    for (const Question& question : session().project().questions) {
        if (question.round == m_round && !question.origin.isEmpty())
            origins.insert(question.origin);
    }
    return origins;
}

void QuestionsPart::follow()
{
    const Round* round = findRow(session().project().rounds, m_round);
    //: 設問集：%1
    m_set->setText(round && !round->questionSet.isEmpty() ? tr("From the set: %1").arg(round->questionSet)
                                                          : QString());
    m_set->setVisible(!m_set->text().isEmpty());
    if (!m_choices)
        return;
    const QSet<QString> here = present();
    QStringList ticked;
    for (const guide::ReviewQuestion& question : session().context().catalogue.stepQuestions()) {
        if (here.contains(question.id))
            ticked.append(question.id);
    }
    const QSignalBlocker quiet(m_choices);
    m_choices->setTicked(ticked);
    // What would take a question with its answers away, or leave answered sheets with open questions.
    const bool settled = roundUse(session().project(), m_round).isAnswered();
    const bool open = SettledFields::of(session()).opened() == m_round;
    m_save->setEnabled(round != nullptr);
    m_take->setEnabled(round && !settled);
    for (QWidget* filling :
         {static_cast<QWidget*>(m_eight), static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_choices)})
        filling->setEnabled(round && (!settled || open));
}

void QuestionsPart::addEight()
{
    const QSet<QString> here = present();
    QList<const guide::ReviewQuestion*> missing;
    for (const guide::ReviewQuestion& question : session().context().catalogue.reviewQuestions()) {
        if (!here.contains(question.id))
            missing.append(&question);
    }
    if (missing.isEmpty()) {
        //: 指針の8問は、もう入っています。
        tell(tr("The guideline's eight are all here already."));
        return;
    }
    tell({});
    //: 指針の設問を追加
    session().edit(tr("Add the guideline's questions"), [&](Project& project) -> Result<void> {
        for (const guide::ReviewQuestion* question : missing)
            addGuidelineQuestion(project, m_round, *question, session().context().ids);
        return {};
    });
}

void QuestionsPart::showStepQuestions()
{
    m_choices->setVisible(m_steps->isChecked());
    if (m_steps->isChecked())
        m_choices->setFocus(Qt::OtherFocusReason);
}

/// Ticks are the questions themselves: one ticked comes, one that is not goes, and undo brings it back.
void QuestionsPart::tickStepQuestions()
{
    const QStringList wanted = m_choices->ticked();
    //: 手順ごとの設問を選択
    session().edit(tr("Choose questions about steps"), [&](Project& project) -> Result<void> {
        const QSet<QString> here = present();
        for (const guide::ReviewQuestion& question : session().context().catalogue.stepQuestions()) {
            const bool wants = wanted.contains(question.id);
            if (wants && !here.contains(question.id))
                addGuidelineQuestion(project, m_round, question, session().context().ids);
            if (wants)
                continue;
            QSet<Id> gone;
            for (const Question& row : std::as_const(project.questions)) {
                if (row.round == m_round && row.origin == question.id)
                    gone.insert(row.id);
            }
            removeRows(project, "questions", gone);
        }
        return {};
    });
}

void QuestionsPart::save()
{
    const Round* round = findRow(session().project().rounds, m_round);
    if (!round)
        return;
    session().commitPending();
    FileRequest request;
    request.kind = FileKind::QuestionSet;
    //: 設問集に保存
    request.title = tr("Keep the questions as a set");
    request.folder = session().context().settings.lastFolder();
    request.name = fileNameFor(rowName(session().words(), session().project(), "rounds", m_round));
    request.save = true;
    session().context().files.choose(this, request, [this](const QString& path) {
        const Round* kept = findRow(session().project().rounds, m_round);
        if (!kept)
            return;
        const QFileInfo file(path);
        const QuestionSet set = questionSetOf(session().project(), *kept, file.completeBaseName(),
                                              session().context().settings.userName());
        const auto done = writeWhole(path, questionSetToJson(set));
        session().context().settings.setLastFolder(file.absolutePath());
        //: 「%1」に保存しました。ほかの事業でも、ほかの人のパソコンでも使えます。
        tell(done ? tr("Kept in “%1”, for other projects and other people to use.").arg(path)
                  : done.error().message,
             !done);
    });
}

void QuestionsPart::take()
{
    FileRequest request;
    request.kind = FileKind::QuestionSet;
    //: 設問集から入れる
    request.title = tr("Take questions from a set");
    request.folder = session().context().settings.lastFolder();
    session().context().files.choose(this, request, [this](const QString& path) { takeFile(path); });
}

void QuestionsPart::takeFile(const QString& path)
{
    const auto refused = [this, &path](const Error& error) {
        //: 「%1」は使えません。%2
        tell(tr("“%1” cannot be used. %2").arg(QFileInfo(path).fileName(), error.message), true);
    };
    const auto bytes = readWhole(path, kLargestQuestionSet);
    if (!bytes)
        return refused(bytes.error());
    const auto set = questionSetFromJson(*bytes);
    if (!set)
        return refused(set.error());
    session().context().settings.setLastFolder(QFileInfo(path).absolutePath());
    Result<void> taken;
    //: 設問集から追加
    session().edit(tr("Take questions from a set"), [&](Project& project) -> Result<void> {
        Project changed = project;
        taken = takeQuestionSet(changed, m_round, *set, session().context().ids);
        if (taken)
            project = changed;
        return {};
    });
    if (!taken)
        return refused(taken.error());
    //: 設問集から%1問を入れました。
    tell(tr("Questions taken from the set: %1.").arg(set->questions.size()));
}

void QuestionsPart::tell(const QString& text, bool problem)
{
    showToned(*m_message, text, problem);
}

} // namespace kyodo
