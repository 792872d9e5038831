#include "ui/shell/troublebar.h"

#include "ui/support/marks.h"
#include "ui/support/spoken.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new TextLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton* button(const QString& text, const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(u"trouble."_s + name);
    made->setAccessibleName(text);
    return made;
}

} // namespace

TroubleBar::TroubleBar(ProjectSession& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_sign(new QLabel(this))
    , m_text(plainLabel(this))
    , m_more(plainLabel(this))
    , m_progress(new QProgressBar(this))
    //: もう一度試す
    , m_again(button(tr("Try again"), u"again"_s, this))
    //: 別の場所に保存…
    , m_elsewhere(button(tr("Save elsewhere…"), u"elsewhere"_s, this))
    //: 取りやめる
    , m_stop(button(tr("Give up"), u"stop"_s, this))
    //: 閉じる
    , m_close(button(tr("Close"), u"close"_s, this))
{
    setObjectName(u"trouble"_s);
    setProperty("role", u"bar"_s);
    build();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &TroubleBar::goOn);
    connect(m_again, &QPushButton::clicked, this, &TroubleBar::tryAgain);
    connect(m_elsewhere, &QPushButton::clicked, this, &TroubleBar::choosePlace);
    connect(m_stop, &QPushButton::clicked, this, &TroubleBar::stop);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&session, &ProjectSession::troubleChanged, this, &TroubleBar::follow);
    // Somebody who comes back to the window may have taken the stick out meanwhile.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_session.examine();
    });
    follow();
}

void TroubleBar::build()
{
    auto* grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_more, 1, 1);
    grid->addWidget(m_progress, 2, 1);
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    for (QPushButton* each : {m_again, m_elsewhere, m_stop, m_close})
        row->addWidget(each);
    grid->addLayout(row, 3, 1);
    m_elsewhere->setProperty("role", u"primary"_s);
    m_more->setObjectName(u"trouble.more"_s);
    m_text->setObjectName(u"trouble.text"_s);
    //: 保存の進み具合
    m_progress->setAccessibleName(tr("Progress of saving"));
    m_progress->setRange(0, 100);
    m_progress->hide();
    m_stop->hide();
    m_more->hide();
}

QString TroubleBar::text() const
{
    return m_text->text();
}

QString TroubleBar::textFor(Mishap mishap) const
{
    const QString name = QFileInfo(m_session.file().path()).fileName();
    const QString folder = QDir::toNativeSeparators(QFileInfo(m_session.file().path()).absolutePath());
    switch (mishap) {
    case Mishap::None:
        return {};
    case Mishap::Busy:
        //: ほかのソフトが「%1」を使っているため、最後の変更をまだ保存していません。それまでの内容は無事です。空きしだい、自動でもう一度保存します。
        return tr("Another program is using \"%1\", so the last change is not saved yet. Everything before "
                  "it "
                  "is safe. It is saved by itself as soon as the file is free.")
            .arg(name);
    case Mishap::Full:
        //: 保存先がいっぱいで、最後の変更を保存できませんでした。それまでの内容は「%1」に無事あります。要らないファイルを消して空きを作り、「もう一度試す」を押すか、別の場所に保存してください。
        return tr("There is no room left, so the last change could not be saved. Everything before it is "
                  "safe in "
                  "\"%1\". Please free some space and press \"Try again\", or save elsewhere.")
            .arg(name);
    case Mishap::Gone:
        //: 「%1」が「%2」に見つかりません。USBメモリーなら差し直し、移したり名前を変えたりしたなら元に戻して、「もう一度試す」を押してください。この画面の内容は無事です。戻せないときは、別の場所に保存してください。
        return tr("\"%1\" is no longer in \"%2\". If it lies on a USB stick, please plug that in again; if "
                  "it "
                  "was moved or renamed, put it back; then press \"Try again\". What this window shows is "
                  "safe. "
                  "If it cannot be brought back, save elsewhere.")
            .arg(name, folder);
    case Mishap::Moved:
    case Mishap::Changed:
        //: 「%1」が、開いている間にほかで書き換えられたか、別のファイルに置き換わりました（共有フォルダーの同期など）。どちらも失わないよう、ここからは書き込んでいません。この画面の内容は無事です。別の場所に保存して、二つを見比べてください。
        return tr("\"%1\" was changed elsewhere or replaced by another file while it was open, by a shared "
                  "folder perhaps. So that neither is lost, nothing is written to it from here. What this "
                  "window "
                  "shows is safe. Please save it elsewhere and compare the two.")
            .arg(name);
    case Mishap::ReadOnly:
        //: 「%1」または置いてあるフォルダーに書き込めなくなったため、最後の変更を保存できませんでした。それまでの内容は無事です。書き込みを許してから「もう一度試す」を押すか、別の場所に保存してください。
        return tr("\"%1\", or its folder, can no longer be written to, so the last change could not be "
                  "saved. "
                  "Everything before it is safe. Please allow writing and press \"Try again\", or save "
                  "elsewhere.")
            .arg(name);
    case Mishap::LockLost:
        //: 「%1」は、いまほかの人が編集しています。上書きしないよう、ここからは書き込んでいません。この画面の内容は無事です。別の場所に保存するか、相手が閉じてから「もう一度試す」を押してください。
        return tr("Somebody else is editing \"%1\" now. So as not to overwrite anything, nothing is written "
                  "from "
                  "here. What this window shows is safe. Please save elsewhere, or press \"Try again\" when "
                  "they "
                  "have closed it.")
            .arg(name);
    case Mishap::Device:
    case Mishap::Damaged:
        break;
    }
    //: 「%1」を読み書きできなくなりました。ディスクやUSBメモリーの具合が悪いのかもしれません。この画面の内容は無事です。まず、別のディスクに保存してください。
    return tr("\"%1\" can no longer be read or written; the disk or USB stick may be failing. What this "
              "window "
              "shows is safe. Please save it on another disk first.")
        .arg(name);
}

void TroubleBar::follow()
{
    const Mishap trouble = m_session.trouble();
    setVisible(trouble != Mishap::None);
    say({});
    // One thing could be stored again: so can what waits elsewhere, and nobody need go there for it.
    if (std::exchange(m_had, trouble != Mishap::None) && trouble == Mishap::None)
        QTimer::singleShot(0, &m_session, &ProjectSession::commitPending);
    if (trouble == Mishap::None)
        return;
    showText(textFor(trouble), Severity::Problem);
}

void TroubleBar::showText(const QString& text, Severity severity)
{
    const bool problem = severity == Severity::Problem;
    m_again->setVisible(problem);
    m_elsewhere->setVisible(problem);
    m_close->setVisible(!problem);
    m_sign->setPixmap(severityPixmap(*this, severity, fontMetrics().height()));
    m_text->setText(text);
    setAccessibleName(text);
    show();
    announce(*this, text);
}

void TroubleBar::say(const QString& text)
{
    showMessage(*m_more, text);
}

void TroubleBar::tryAgain()
{
    if (m_session.retry())
        return;
    //: まだ保存できません。
    say(tr("It still cannot be saved."));
}

void TroubleBar::choosePlace()
{
    FileRequest request;
    //: この事業を保存する別の場所
    request.title = tr("Another place for this project");
    request.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: %1（控え）
    request.name = tr("%1 (copy)").arg(QFileInfo(m_session.file().path()).completeBaseName()) + u".kyodo"_s;
    request.save = true;
    m_session.context().files.choose(this, request, [this](const QString& path) { begin(path); });
}

void TroubleBar::begin(const QString& path)
{
    auto copy = m_session.copyTo(path);
    if (!copy) {
        say(copy.error().message);
        return;
    }
    say({});
    m_path = QFileInfo(path).absoluteFilePath();
    m_copy.emplace(std::move(*copy));
    m_progress->setValue(0);
    for (QWidget* each : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_stop)})
        each->show();
    m_again->setEnabled(false);
    m_elsewhere->setEnabled(false);
    m_next.start(0);
}

void TroubleBar::goOn()
{
    if (!m_copy)
        return;
    const auto done = m_copy->step();
    if (done && !*done) {
        m_progress->setValue(int(m_copy->progress() * 100));
        m_next.start(0);
        return;
    }
    if (done) {
        finish();
        return;
    }
    stop();
    say(done.error().message);
}

void TroubleBar::stop()
{
    m_next.stop();
    m_copy.reset();
    m_progress->hide();
    m_stop->hide();
    m_again->setEnabled(true);
    m_elsewhere->setEnabled(true);
}

void TroubleBar::finish()
{
    const bool whole = m_copy->holds() == ProjectCopy::Holds::Whole;
    const int lost = m_copy->lostAttachments();
    stop();
    if (const auto went = m_session.continueIn(m_path); !went) {
        say(went.error().message);
        return;
    }
    //: これからは「%1」に保存します。
    QString news = tr("From now on the project is saved in \"%1\".").arg(QDir::toNativeSeparators(m_path));
    if (!whole) {
        //: 元のファイルを読めなかったため、変更の履歴は引き継げませんでした。
        news += u' ' + tr("The old file could not be read, so the history did not come along.");
    }
    if (lost > 0) {
        //: 読めなかった資料が %1 件あります。
        news += u' ' + tr("Attachments that could not be read: %1.").arg(lost);
    }
    showText(news, Severity::Hint);
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace kyodo
