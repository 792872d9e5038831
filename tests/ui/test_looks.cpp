#include "tests/support/printing.h"
#include "tests/ui/uibench.h"
#include "ui/shell/headerbar.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFontInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSentence = u"地域の大人と子どもが、月に二度、いっしょに食事をします。"_s;

int inkedRows(const QImage& image)
{
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white)) {
                ++rows;
                break;
            }
        }
    }
    return rows;
}

QImage drawn(const SpacedText& text, const QSize& size, const QRect& where)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    text.draw(painter, where);
    return image;
}

} // namespace

TEST_CASE("Lines stand half as far apart again as letters are high", "[ui][looks]")
{
    for (const int size : {100, 150, 200}) {
        Theme(ThemeKind::Light, size).apply(*qApp);
        const QFont font = QApplication::font();
        const double letter = QFontInfo(font).pixelSize();
        CHECK(linePitch(font) >= letter * 1.5);
        CHECK(linePitch(font) <= letter * 1.8);
        const int width = static_cast<int>(letter * 10);
        const SpacedText text(kSentence, font, width);
        CHECK(text.lineCount() >= 3);
        CHECK(text.height() == text.lineCount() * linePitch(font));
        CHECK(text.naturalWidth() <= width);
    }
    Theme(ThemeKind::Light, 100).apply(*qApp);
}

TEST_CASE("Text is broken where it is told to, and nothing stays nothing", "[ui][looks]")
{
    const QFont font = QApplication::font();
    CHECK(SpacedText(QString(), font, 100).lineCount() == 0);
    CHECK(SpacedText(QString(), font, 100).height() == 0);
    CHECK(SpacedText(u"一\n二\n三"_s, font, 1000).lineCount() == 3);
    CHECK(SpacedText(u"一"_s, font, 0).lineCount() == 1);
}

TEST_CASE("No letter is left alone on a last line, and names break at their pause", "[ui][looks]")
{
    const QFont font = QApplication::font();
    const int em = QFontInfo(font).pixelSize();
    // As wide as the longest line: what was broken one letter later would be wider.
    const auto longest = [&](const QString& text, int letters) {
        const SpacedText broken(text, font, letters * em + em / 2);
        CHECK(broken.lineCount() == 2);
        return broken.naturalWidth();
    };
    const auto width = [&](const QString& text) { return SpacedText(text, font, 1 << 20).naturalWidth(); };
    CHECK(longest(u"川川川川川川川"_s, 6) == width(u"川川川川"_s));
    CHECK(longest(u"川川川川\n川川"_s, 6) == width(u"川川川川"_s));
    CHECK(longest(u"川川川川川川川川川川"_s, 6) == width(u"川川川川川川"_s));
    CHECK(longest(u"山、川川川川川"_s, 6) == width(u"川川川川川"_s));
    CHECK(longest(u"甲 川川川川川"_s, 5) == width(u"川川川川川"_s));
}

TEST_CASE("Text that has no room ends in an ellipsis instead of half a line", "[ui][looks]")
{
    const QFont font = QApplication::font();
    const int pitch = linePitch(font);
    const SpacedText text(u"一一一\n二二二\n三三三"_s, font, 200);
    const QSize size(200, pitch * 4);
    const QImage whole = drawn(text, size, QRect(0, 0, 200, pitch * 3));
    const QImage cut = drawn(text, size, QRect(0, 0, 200, pitch * 2 + pitch / 2));
    CHECK(inkedRows(whole.copy(0, pitch * 2, 200, pitch)) > 0);
    CHECK(inkedRows(cut.copy(0, pitch * 2, 200, pitch * 2)) == 0);
    CHECK(cut.copy(0, 0, 200, pitch) == whole.copy(0, 0, 200, pitch));
    CHECK(cut.copy(0, pitch, 200, pitch) != whole.copy(0, pitch, 200, pitch));
}

TEST_CASE("Text stands where its alignment says", "[ui][looks]")
{
    const QFont font = QApplication::font();
    const int pitch = linePitch(font);
    const QRect room(0, 0, 200, pitch * 5);
    const auto ink = [&](Qt::Alignment alignment, const QRect& part) {
        return inkedRows(drawn(SpacedText(u"川"_s, font, 200, alignment), room.size(), room).copy(part));
    };
    const QRect topLeft(0, 0, 50, pitch);
    const QRect bottomRight(150, pitch * 4, 50, pitch);
    const QRect middle(75, pitch * 2, 50, pitch);
    CHECK(ink(Qt::AlignLeft | Qt::AlignTop, topLeft) > 0);
    CHECK(ink(Qt::AlignLeft | Qt::AlignTop, bottomRight) == 0);
    CHECK(ink(Qt::AlignRight | Qt::AlignBottom, bottomRight) > 0);
    CHECK(ink(Qt::AlignCenter, middle) > 0);
    CHECK(ink(Qt::AlignCenter, topLeft) == 0);
}

TEST_CASE("A label is as high as its lines and never takes text for markup", "[ui][looks]")
{
    const TextLabel label(u"<b>"_s + kSentence);
    CHECK(label.textFormat() == Qt::PlainText);
    const int narrow = label.heightForWidth(label.fontMetrics().height() * 6);
    const int wide = label.heightForWidth(label.fontMetrics().height() * 60);
    CHECK(wide == linePitch(label.font()));
    CHECK(narrow >= wide * 5);
    CHECK(label.sizeHint().height() == label.heightForWidth(label.sizeHint().width()));
    CHECK(label.minimumSizeHint().width() <= label.fontMetrics().height() * 5);
}

TEST_CASE("A field for long text spaces what is typed, set and pasted, and shows all of it", "[ui][looks]")
{
    for (const int size : {100, 200}) {
        Theme(ThemeKind::Light, size).apply(*qApp);
        TextArea area;
        area.resize(400, area.sizeHint().height());
        area.show();
        const auto spaced = [&] {
            for (QTextBlock block = area.document()->begin(); block.isValid(); block = block.next()) {
                if (block.blockFormat().lineHeightType() != QTextBlockFormat::LineDistanceHeight)
                    return false;
            }
            return true;
        };
        CHECK(spaced());
        area.setPlainText(u"一行目\n二行目"_s);
        CHECK(spaced());
        CHECK_FALSE(area.document()->isUndoAvailable());
        area.moveCursor(QTextCursor::End);
        area.insertPlainText(u"\n三行目\n四行目\n"_s + kSentence + kSentence);
        CHECK(spaced());
        area.undo();
        CHECK(area.toPlainText() == u"一行目\n二行目"_s);
        area.redo();
        area.resize(400, area.sizeHint().height());
        settle();
        CHECK(area.verticalScrollBar()->maximum() == 0);
        area.clear();
        CHECK(spaced());
        settle();
        CHECK(area.sizeHint().height() >= linePitch(area.font()) * 2);
        area.setFocus();
        settle();
        CHECK(area.verticalScrollBar()->maximum() == 0);
    }
    Theme(ThemeKind::Light, 100).apply(*qApp);
}

TEST_CASE("A field for long text takes plain text only", "[ui][looks]")
{
    TextArea area;
    CHECK_FALSE(area.acceptRichText());
    area.setPlainText(u"<b>太字</b>"_s);
    CHECK(area.toPlainText() == u"<b>太字</b>"_s);
}

TEST_CASE("A short list of choices opens as a whole", "[ui][looks]")
{
    for (const int size : {100, 200}) {
        Theme(ThemeKind::Light, size).apply(*qApp);
        QWidget desk;
        desk.resize(600, 600);
        ComboBox box(&desk);
        box.addItems({u"日本語"_s, u"英語"_s, u"両方"_s});
        desk.show();
        box.showPopup();
        settle();
        const QAbstractItemView& list = *box.view();
        CHECK(list.isVisible());
        CHECK(list.viewport()->rect().contains(list.visualRect(list.model()->index(2, 0))));
        box.hidePopup();
    }
    Theme(ThemeKind::Light, 100).apply(*qApp);
}

TEST_CASE("What stands in an empty field can be read", "[ui][looks]")
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        Theme(kind, 100).apply(*qApp);
        QLineEdit line;
        line.setPlaceholderText(u"例"_s);
        line.ensurePolished();
        const QColor hint = line.palette().color(QPalette::PlaceholderText);
        INFO(key(kind).toStdString() << ' ' << hint.name(QColor::HexArgb).toStdString());
        CHECK(hint.alpha() == 255);
        CHECK(contrast(hint, Theme::colours().surface) >= 4.5);
        CHECK(line.palette().color(QPalette::Text) == Theme::colours().text);
    }
    Theme(ThemeKind::Light, 100).apply(*qApp);
}

TEST_CASE("A box to tick is as large as the letters and shows its three states apart", "[ui][looks]")
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        Theme(kind, 100).apply(*qApp);
        QCheckBox box(u"はい"_s);
        box.setTristate(true);
        box.resize(box.sizeHint());
        QList<QImage> states;
        for (const Qt::CheckState state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked}) {
            box.setCheckState(state);
            states.append(box.grab().toImage());
        }
        box.setEnabled(false);
        states.append(box.grab().toImage());
        for (qsizetype i = 0; i < states.size(); ++i) {
            for (qsizetype j = i + 1; j < states.size(); ++j)
                CHECK(states.at(i) != states.at(j));
        }
        CHECK(box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box) >=
              box.fontMetrics().height());
    }
    Theme(ThemeKind::Light, 100).apply(*qApp);
}

TEST_CASE("A message looks as it sounds and can be copied word for word", "[ui][looks]")
{
    MessageBar bar(true);
    QList<QImage> looks;
    for (const MessageBar::Tone tone :
         {MessageBar::Tone::Problem, MessageBar::Tone::Notice, MessageBar::Tone::Good}) {
        bar.showMessage(u"<i>書いた</i> & 保存した\n次の行"_s, tone);
        bar.resize(500, bar.sizeHint().height());
        CHECK(bar.text() == u"<i>書いた</i> & 保存した\n次の行"_s);
        looks.append(bar.grab().toImage());
    }
    CHECK(looks.at(0) != looks.at(1));
    CHECK(looks.at(1) != looks.at(2));
    CHECK(looks.at(0) != looks.at(2));
    bar.clear();
    CHECK(bar.text().isEmpty());
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("The title gives way before the window does", "[ui][looks]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    auto& header = find<HeaderBar>(*window, u"header"_s);
    auto& title = find<QLabel>(*window, u"header.title"_s);
    auto& context = find<QLabel>(*window, u"header.context"_s);
    window->resize(1280, 800);
    settle();
    CHECK(context.x() > title.x());
    CHECK(title.width() >= title.sizeHint().width());
    REQUIRE(window->session()->edit(u"題"_s, [](Project& project) -> Result<void> {
        project.info.title = u"とても長い名前の事業"_s.repeated(12);
        return {};
    }));
    settle();
    CHECK(context.y() > title.y());
    CHECK(title.width() < title.sizeHint().width());
    CHECK(header.minimumSizeHint().width() <= 1024);
    CHECK(title.toolTip() == window->session()->project().info.title);
}

// Not part of the test run: KYODO_PICTURES=folder kyodo-ui-tests "[.gallery]" keeps a picture of the widgets
// in their states for every theme.
TEST_CASE("The widgets in their states as a picture", "[.gallery]")
{
    const QString folder = qEnvironmentVariable("KYODO_PICTURES", u"pictures"_s);
    REQUIRE(QDir().mkpath(folder));
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        Theme(kind, 100).apply(*qApp);
        QWidget sheet;
        sheet.setObjectName(u"page"_s);
        auto* grid = new QGridLayout(&sheet);
        int row = 0;
        for (const QString& role : {u""_s, u"primary"_s, u"link"_s, u"section"_s}) {
            for (int state = 0; state < 4; ++state) {
                const QStringList names{u"ふつう"_s, u"選択中"_s, u"使えない"_s, u"フォーカス"_s};
                auto* button = new QPushButton(names.at(state), &sheet);
                button->setProperty("role", role);
                button->setCheckable(true);
                button->setChecked(state == 1);
                button->setEnabled(state != 2);
                grid->addWidget(button, row, state);
                if (state < 3)
                    continue;
                sheet.show();
                sheet.resize(700, 10);
                button->setFocus();
                settle();
                button->grab().save(folder + u"/focus-%1-%2.png"_s.arg(key(kind), role));
            }
            ++row;
        }
        for (int state = 0; state < 4; ++state) {
            auto* box = new QCheckBox(u"見せる"_s, &sheet);
            box->setTristate(state == 2);
            box->setCheckState(state == 2 ? Qt::PartiallyChecked : state ? Qt::Checked : Qt::Unchecked);
            box->setEnabled(state != 3);
            grid->addWidget(box, row, state);
            auto* radio = new QRadioButton(u"どちらか"_s, &sheet);
            radio->setAutoExclusive(false);
            radio->setChecked(state % 2 == 1);
            radio->setEnabled(state < 2);
            grid->addWidget(radio, row + 1, state);
        }
        row += 2;
        for (const MessageBar::Tone tone :
             {MessageBar::Tone::Problem, MessageBar::Tone::Notice, MessageBar::Tone::Good}) {
            auto* bar = new MessageBar(true, &sheet);
            grid->addWidget(bar, row++, 0, 1, 4);
            bar->showMessage(kSentence + kSentence, tone);
        }
        auto* line = new QLineEdit(&sheet);
        line->setPlaceholderText(u"例：あおば市"_s);
        grid->addWidget(line, row, 0, 1, 2);
        auto* flawed = new QLineEdit(u"読めない"_s, &sheet);
        flawed->setProperty("flawed", true);
        grid->addWidget(flawed, row, 2, 1, 2);
        auto* area = new TextArea(&sheet);
        area->setPlainText(kSentence + kSentence);
        grid->addWidget(area, row + 1, 0, 1, 4);
        sheet.resize(700, sheet.sizeHint().height());
        area->setFocus();
        settle();
        REQUIRE(sheet.grab().save(folder + u"/gallery-"_s + key(kind) + u".png"_s));
    }
    Theme(ThemeKind::Light, 100).apply(*qApp);
}

TEST_CASE("A warning is told by a sign, not by its colour alone", "[ui][looks]")
{
    UiBench bench;
    TextLabel label(u"保険のことが決まっていません。"_s);
    const QSize plain = label.sizeHint();
    label.setProperty("tone", u"warning"_s);
    CHECK(label.sizeHint().width() > plain.width());
    label.resize(label.sizeHint());
    const QImage picture = label.grab().toImage().convertToFormat(QImage::Format_RGB32);
    bool hasSign = false;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < label.sizeHint().width() - plain.width(); ++x)
            hasSign = hasSign || picture.pixelColor(x, y) == Theme::colours().warning;
    }
    CHECK(hasSign);
}

TEST_CASE("The steps stand further apart on a high screen", "[ui][looks]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    auto& rail = find<QListView>(*window, u"stepRail"_s);
    const auto pitch = [&](int height) {
        window->resize(1280, height);
        settle();
        return rail.visualRect(rail.model()->index(3, 0)).height();
    };
    const int low = pitch(600);
    CHECK(pitch(1000) > low);
    CHECK(pitch(600) == low);
    CHECK(pitch(3000) <= low * 3 / 2);
}
