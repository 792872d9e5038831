#include "ui/shell/settingspage.h"

#include "core/base/text.h"
#include "ui/support/session.h"
#include "ui/support/spoken.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kSmallestText = 100;
constexpr int kLargestText = 200;

QLabel* label(const QString& text, QWidget* parent, const char* property = nullptr, const QString& value = {})
{
    auto* made = new TextLabel(text, parent);
    if (property)
        made->setProperty(property, value);
    return made;
}

QPushButton* button(const QString& text, const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

void setFlawed(QLineEdit* edit, bool flawed)
{
    edit->setProperty("flawed", flawed);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
}

/// A number without its unit; nothing when it is none.
std::optional<double> readNumber(const QString& typed, const QRegularExpression& unit)
{
    // As it comes from an input method: full-width digits, ％, ㎜.
    QString digits = simplifiedLine(typed).normalized(QString::NormalizationForm_KC);
    digits.remove(unit);
    bool ok = false;
    const double number = digits.trimmed().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString numberText(double number)
{
    return QLocale::c().toString(number, 'g', 4);
}

QString fontTitle(const PaperFont& font)
{
    // The fonts' Japanese names say which kind they are; the system's names need not.
    //: %1（明朝）
    const QString mincho = SettingsPage::tr("%1 (Mincho)").arg(font.family);
    //: %1（ゴシック）
    const QString gothic = SettingsPage::tr("%1 (Gothic)").arg(font.family);
    return font.kind == FontClass::Mincho ? mincho : gothic;
}

QString datesText(DateStyle style)
{
    switch (style) {
    case DateStyle::Era:
        //: 和暦（令和8年4月1日）
        return SettingsPage::tr("Era (令和8年4月1日)");
    case DateStyle::Western:
        //: 西暦（2026年4月1日）
        return SettingsPage::tr("Western (2026年4月1日)");
    case DateStyle::Both:
        break;
    }
    //: 両方（令和8年(2026年)4月1日）
    return SettingsPage::tr("Both (令和8年(2026年)4月1日)");
}

} // namespace

SettingsPage::SettingsPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"settingsPage"_s);
    QVBoxLayout* layout = addReadingColumn(*this);
    QWidget* content = layout->parentWidget();
    const int em = fontMetrics().height();
    layout->setContentsMargins(em, em, em, em);
    layout->setSpacing(em * 2 / 3);
    //: ← 元の画面に戻る
    QPushButton* back = button(tr("← Back to where you were"), u"settings.back"_s, content);
    connect(back, &QPushButton::clicked, this, &SettingsPage::closeWanted);
    layout->addWidget(back, 0, Qt::AlignLeft);
    //: 設定
    layout->addWidget(label(tr("Settings"), content, "role", u"title"_s));
    //: 変えるとすぐに保存されます。
    layout->addWidget(label(tr("Every change is kept at once."), content, "tone", u"muted"_s));
    buildLooks(layout);
    buildPerson(layout);
    buildFolder(layout);
    buildPapers(layout);
    buildRetention(layout);
    layout->addStretch();
    setFocusProxy(back);
    showPapers();
}

QVBoxLayout* SettingsPage::card(QVBoxLayout* outer, const QString& heading)
{
    auto* frame = new QFrame(this);
    frame->setProperty("role", u"card"_s);
    auto* layout = new QVBoxLayout(frame);
    const int em = fontMetrics().height();
    layout->setContentsMargins(em, em * 3 / 4, em, em);
    layout->setSpacing(em / 3);
    layout->addWidget(label(heading, frame, "role", u"heading"_s));
    outer->addWidget(frame);
    return layout;
}

void SettingsPage::addLabel(QVBoxLayout* layout, const QString& text, QWidget* buddy)
{
    layout->addSpacing(fontMetrics().height() / 4);
    QLabel* above = label(text, this);
    above->setBuddy(buddy);
    buddy->setAccessibleName(text);
    layout->addWidget(above);
    layout->addWidget(buddy);
}

QLineEdit* SettingsPage::addLine(QVBoxLayout* layout, const QString& text, const QString& name,
                                 const Take& taking)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMaximumWidth(fontMetrics().height() * 28);
    addLabel(layout, text, edit);
    QLabel* problem = label({}, this, "tone", u"problem"_s);
    problem->setObjectName(name + u".problem"_s);
    problem->hide();
    layout->addWidget(problem);
    connect(edit, &QLineEdit::editingFinished, this,
            [this, edit, problem, taking] { take(edit, problem, taking); });
    return edit;
}

void SettingsPage::take(QLineEdit* edit, QLabel* problem, const Take& taking)
{
    if (!edit->isModified())
        return;
    const QString why = taking(edit->text());
    showMessage(*problem, why, edit->accessibleName());
    edit->setAccessibleDescription(why);
    setFlawed(edit, !why.isEmpty());
    // Once taken it is no news; what could not be read is tried again with each visit.
    edit->setModified(!why.isEmpty());
}

ComboBox* SettingsPage::addChoice(QVBoxLayout* layout, const QString& text, const QString& name)
{
    auto* combo = new ComboBox(this);
    combo->setObjectName(name);
    combo->setMaximumWidth(fontMetrics().height() * 28);
    addLabel(layout, text, combo);
    return combo;
}

void SettingsPage::buildLooks(QVBoxLayout* outer)
{
    //: 見た目
    QVBoxLayout* layout = card(outer, tr("Looks"));
    static const QRegularExpression percent(u"\\s*%\\s*$"_s);
    const Take takeSize = [this](const QString& typed) {
        const auto size = readNumber(typed, percent);
        if (!size || *size < kSmallestText || *size > kLargestText) {
            //: 文字の大きさは100から200までの数で入れてください。
            return tr("The text size is a number from 100 to 200.");
        }
        if (m_context.settings.textSize() != int(*size)) {
            m_context.settings.setTextSize(int(*size));
            Q_EMIT looksChanged();
        }
        return QString();
    };
    //: 文字の大きさ（100〜200%）
    QLineEdit* size = addLine(layout, tr("Text size (100 to 200 %)"), u"settings.textSize"_s, takeSize);
    size->setText(u"%1 %"_s.arg(m_context.settings.textSize()));
    //: 色の組み合わせ
    ComboBox* theme = addChoice(layout, tr("Colours"), u"settings.theme"_s);
    //: システムに合わせる
    theme->addItem(tr("As the system"), key(ThemeKind::System));
    //: 明るい
    theme->addItem(tr("Light"), key(ThemeKind::Light));
    //: 暗い
    theme->addItem(tr("Dark"), key(ThemeKind::Dark));
    //: コントラスト強め
    theme->addItem(tr("High contrast"), key(ThemeKind::HighContrast));
    theme->setCurrentIndex(theme->findData(key(m_context.settings.theme())));
    // With the arrow keys one looks through the choices first: each change makes the window anew.
    connect(theme, &ComboBox::settled, this, [this, theme] {
        m_context.settings.setTheme(
            fromKey<ThemeKind>(theme->currentData().toString()).value_or(ThemeKind::System));
        Q_EMIT looksChanged();
    });
    //: 言語（Language）
    ComboBox* language = addChoice(layout, tr("Language (言語)"), u"settings.language"_s);
    // Each is called what its readers call it.
    language->addItem(u"日本語"_s, key(Language::Japanese));
    language->addItem(u"English"_s, key(Language::English));
    language->setCurrentIndex(language->findData(key(m_context.language)));
    connect(language, &ComboBox::settled, this, [this, language] {
        if (const auto chosen = fromKey<Language>(language->currentData().toString()))
            Q_EMIT languageWanted(*chosen);
    });
}

void SettingsPage::buildPerson(QVBoxLayout* outer)
{
    //: 使う人
    QVBoxLayout* layout = card(outer, tr("Who works here"));
    const Take takeName = [this](const QString& typed) {
        const QString name = simplifiedLine(typed);
        TextDefect defect;
        if (name.isEmpty()) {
            //: お名前を入れてください。だれが変えたかが、履歴でわかるようになります。
            return tr("Please type a name. It tells in the history who changed what.");
        }
        if (!isWellFormed(name, defect))
            return defect.message();
        m_context.settings.setUserName(name);
        return QString();
    };
    //: お名前（変更の履歴に残ります。次に開くファイルから使います）
    QLineEdit* name = addLine(layout, tr("Name (kept with every change; from the next file opened)"),
                              u"settings.user"_s, takeName);
    name->setText(m_context.settings.userName());
    name->setPlaceholderText(m_context.suggestedName);
}

void SettingsPage::buildFolder(QVBoxLayout* outer)
{
    //: 保存場所
    QVBoxLayout* layout = card(outer, tr("Folders"));
    const Take takeFolder = [this](const QString& typed) {
        const QString folder = QDir::fromNativeSeparators(typed.trimmed());
        if (!folder.isEmpty() && !QFileInfo(folder).isDir()) {
            //: 「%1」というフォルダーは見つかりません。
            return tr("There is no folder \"%1\".").arg(typed.trimmed());
        }
        m_context.settings.setProjectFolder(folder);
        return QString();
    };
    //: 事業のファイルを置くフォルダー（空なら、最後に使ったフォルダー）
    QLineEdit* folder = addLine(layout, tr("Folder for projects (empty: the one used last)"),
                                u"settings.folder"_s, takeFolder);
    folder->setText(QDir::toNativeSeparators(m_context.settings.projectFolder()));
    //: フォルダーを選ぶ…
    QPushButton* choose = button(tr("Choose a folder…"), u"settings.chooseFolder"_s, this);
    layout->addWidget(choose, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, [this, folder] { chooseFolder(folder); });
}

void SettingsPage::chooseFolder(QLineEdit* edit)
{
    FileRequest request;
    request.kind = FileKind::Folder;
    //: 事業のファイルを置くフォルダー
    request.title = tr("Folder for projects");
    request.folder = m_context.settings.startFolder();
    const QPointer<QLineEdit> line(edit);
    m_context.files.choose(this, request, [line](const QString& path) {
        if (!line)
            return;
        line->setText(QDir::toNativeSeparators(path));
        line->setModified(true);
        Q_EMIT line->editingFinished();
    });
}

void SettingsPage::buildPapers(QVBoxLayout* outer)
{
    //: 書類
    QVBoxLayout* layout = card(outer, tr("Papers"));
    //: 画面での確認、印刷、PDF のすべてに使います。
    layout->addWidget(label(tr("For preview, print and PDF alike."), this, "tone", u"muted"_s));
    //: 本文の書体
    m_font = addChoice(layout, tr("Font of the text"), u"settings.font"_s);
    for (const PaperFont& font : paperFonts())
        m_font->addItem(fontTitle(font), font.family);
    connect(m_font, &QComboBox::activated, this, [this] {
        changePapers([this](PaperDefaults& papers) { papers.bodyFont = m_font->currentData().toString(); });
    });
    buildMargins(layout);
    //: 標準に戻す
    QPushButton* standard = button(tr("Back to the standard"), u"settings.standardPapers"_s, this);
    connect(standard, &QPushButton::clicked, this, &SettingsPage::standardPapers);
    layout->addWidget(standard, 0, Qt::AlignLeft);
    buildDates(layout);
}

void SettingsPage::buildMargins(QVBoxLayout* outer)
{
    //: 余白（mm）
    outer->addWidget(label(tr("Margins (mm)"), this));
    auto* row = new WrapLayout(fontMetrics().height());
    //: 左
    const QString left = tr("Left");
    //: 上
    const QString top = tr("Top");
    //: 右
    const QString right = tr("Right");
    //: 下
    const QString bottom = tr("Bottom");
    const QStringList names{left, top, right, bottom};
    const QStringList keys{u"left"_s, u"top"_s, u"right"_s, u"bottom"_s};
    for (int side = 0; side < 4; ++side) {
        auto* one = new QWidget(this);
        auto* layout = new QVBoxLayout(one);
        layout->setContentsMargins(0, 0, 0, 0);
        QLineEdit* edit = addLine(layout, names.at(side), u"settings.margin."_s + keys.at(side),
                                  [this, side](const QString& typed) { return takeMargin(side, typed); });
        edit->setFixedWidth(fontMetrics().height() * 7);
        m_margins.append(edit);
        row->addWidget(one);
    }
    outer->addLayout(row);
}

QString SettingsPage::takeMargin(int side, const QString& typed)
{
    static const QRegularExpression millimetres(u"\\s*(mm|ミリ)\\s*$"_s);
    const auto margin = readNumber(typed, millimetres);
    if (!margin || *margin < kSmallestMargin || *margin > kLargestMargin) {
        //: 余白は%1から%2までの数（mm）で入れてください。
        return tr("A margin is a number of millimetres from %1 to %2.")
            .arg(kSmallestMargin)
            .arg(kLargestMargin);
    }
    changePapers([side, value = *margin](PaperDefaults& papers) {
        QMarginsF margins = pageStyle(u"ja"_s, papers).margins;
        switch (side) {
        case 0:
            margins.setLeft(value);
            break;
        case 1:
            margins.setTop(value);
            break;
        case 2:
            margins.setRight(value);
            break;
        default:
            margins.setBottom(value);
            break;
        }
        papers.margins = margins;
    });
    return {};
}

void SettingsPage::buildDates(QVBoxLayout* layout)
{
    //: 日付の書き方（新しく作る事業で使います。事業ごとに「体裁・別紙」でも変えられます）
    m_dates =
        addChoice(layout, tr("Dates (for new projects; each can have its own under \"Layout and annexes\")"),
                  u"settings.dates"_s);
    for (const DateStyle style : allOf<DateStyle>())
        m_dates->addItem(datesText(style), key(style));
    connect(m_dates, &QComboBox::activated, this, [this] {
        changePapers([this](PaperDefaults& papers) {
            papers.dates = fromKey<DateStyle>(m_dates->currentData().toString()).value_or(DateStyle::Era);
        });
        showProjectDates();
    });
    m_projectDates = label({}, this, "tone", u"muted"_s);
    layout->addWidget(m_projectDates);
    //: 開いている事業も同じ書き方にする
    QPushButton* change =
        button(tr("Write them so in the open project too"), u"settings.projectDates"_s, this);
    m_changeProject = change;
    layout->addWidget(change, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this, [this] {
        const DateStyle wanted = m_context.settings.paperDefaults().dates;
        //: 日付の書き方の変更
        m_session->edit(tr("Change how dates are written"), [wanted](Project& project) -> Result<void> {
            project.agreement.dates = wanted;
            return {};
        });
        showProjectDates();
        m_dates->setFocus(Qt::OtherFocusReason);
    });
}

void SettingsPage::setSession(ProjectSession* session)
{
    m_session = session;
    showProjectDates();
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showProjectDates();
}

void SettingsPage::showProjectDates()
{
    m_dates->setCurrentIndex(m_dates->findData(key(m_context.settings.paperDefaults().dates)));
    const bool differs =
        m_session && m_session->project().agreement.dates != m_context.settings.paperDefaults().dates;
    m_projectDates->setVisible(differs);
    m_changeProject->setVisible(differs && !m_session->isReadOnly());
    if (differs) {
        //: 開いている事業は「%1」です。
        m_projectDates->setText(
            tr("The open project has: %1").arg(datesText(m_session->project().agreement.dates)));
    }
}

void SettingsPage::changePapers(const std::function<void(PaperDefaults&)>& change)
{
    const PaperDefaults before = m_context.settings.paperDefaults();
    PaperDefaults papers = before;
    change(papers);
    if (papers == before)
        return;
    m_context.settings.setPaperDefaults(papers);
    Q_EMIT papersChanged();
}

void SettingsPage::standardPapers()
{
    changePapers([](PaperDefaults& papers) {
        papers.bodyFont.clear();
        papers.margins.reset();
    });
    showPapers();
}

void SettingsPage::showPapers()
{
    const PaperDefaults papers = m_context.settings.paperDefaults();
    const PageStyle style = pageStyle(u"ja"_s, papers);
    m_font->setCurrentIndex(std::max(0, m_font->findData(papers.bodyFont)));
    const double sides[4] = {style.margins.left(), style.margins.top(), style.margins.right(),
                             style.margins.bottom()};
    for (int side = 0; side < 4; ++side) {
        QLineEdit* edit = m_margins.at(side);
        edit->setText(numberText(sides[side]));
        setFlawed(edit, false);
        edit->setAccessibleDescription({});
        if (auto* problem = findChild<QLabel*>(edit->objectName() + u".problem"_s))
            problem->hide();
    }
    showProjectDates();
}

} // namespace kyodo
