#include "tests/core/documents/samplepapers.h"
#include "tests/support/paths.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kyodo::test {

namespace {

int below(std::mt19937& random, int limit)
{
    // Not uniform_int_distribution, whose numbers differ from library to library.
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

QString character(const QString& hex)
{
    const char32_t code = hex.toUInt(nullptr, 16);
    return QString::fromUcs4(&code, 1);
}

} // namespace

QStringList jisX0213()
{
    QFile file(dataFolder() + u"/jisx0213.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.readLine();
    QStringList all;
    for (const QString& entry : QString::fromLatin1(file.readAll()).simplified().split(u' ')) {
        const QStringList range = entry.split(u'-');
        if (range.size() == 2) {
            const uint last = range.at(1).toUInt(nullptr, 16);
            for (uint code = range.at(0).toUInt(nullptr, 16); code <= last; ++code)
                all.append(character(QString::number(code, 16)));
            continue;
        }
        QString sequence;
        for (const QString& code : entry.split(u'+'))
            sequence += character(code);
        all.append(sequence);
    }
    return all;
}

QString randomJapanese(std::mt19937& random, int length)
{
    static const QStringList kPieces = {
        u"協"_s, u"働"_s, u"の"_s, u"事"_s, u"業"_s,           u"を"_s,    u"行"_s,  u"う"_s,  u"っ"_s,
        u"ャ"_s, u"ー"_s, u"々"_s, u"、"_s, u"。"_s,           u"（"_s,    u"）"_s,  u"「"_s,  u"」"_s,
        u"『"_s, u"』"_s, u"・"_s, u"："_s, u"％"_s,           u"1,240"_s, u"NPO"_s, u"第3"_s, u"…"_s,
        u"——"_s, u"𠮷"_s, u"ァ"_s, u"か゚"_s, u"葛\U000E0100"_s, u" a b "_s, u"【"_s,  u"】"_s,  u"市"_s,
        u"民"_s, u"活"_s, u"動"_s, u"支"_s, u"援"_s,           u"書"_s,    u"〈"_s,  u"〉"_s,  u"！"_s,
        u"？"_s, u"′"_s,  u"〕"_s, u"〔"_s};
    QString text;
    while (text.size() < length)
        text += kPieces.at(below(random, static_cast<int>(kPieces.size())));
    return text;
}

SignatureBlock sampleSignatures(int parties)
{
    SignatureBlock block;
    block.closing = u"この協定を証するため、当事者が記名押印の上、各自その1通を保有する。"_s;
    block.dateLine = u"令和　　年　　月　　日"_s;
    for (int i = 0; i < parties; ++i) {
        const QString number = QString::number(i + 1);
        block.parties.append(
            {u"甲乙丙丁戊己庚辛壬癸子丑"_s.mid(i % 12, 1),
             {u"あおば市本町"_s + number + u"番地"_s, u"見本の会"_s + number, u"代表 見本 "_s + number}});
    }
    return block;
}

Document sampleAgreement(int articles, int parties)
{
    Document paper;
    paper.title = u"見本の事業に関する協定書"_s;
    paper.head = {paper.title, u"案 第2版"_s};
    paper.watermark = u"案"_s;
    paper.blocks.append(Title{paper.title});
    for (int i = 1; i <= articles; ++i) {
        const QString label = u"第%1条"_s.arg(i);
        paper.blocks.append(Caption{u"（目的その%1）"_s.arg(i)});
        paper.blocks.append(
            Item{.label = label,
                 .text = u"当事者は、互いの立場を尊重し、次に掲げる事項を守って事業を行うものとする。"_s,
                 .outline = label});
        paper.blocks.append(Item{.label = u"(1)"_s, .text = u"経過と成果を公開すること。"_s, .depth = 1});
        paper.blocks.append(
            Item{.label = u"2"_s, .text = u"前項の事項は、当事者が協議して見直すことができる。"_s});
    }
    paper.blocks.append(sampleSignatures(parties));
    return paper;
}

namespace {

struct RandomBlocks {
    std::mt19937& random;
    QString& text;

    QString words(int most)
    {
        const QString made = randomJapanese(random, 1 + below(random, most));
        text += made;
        return made;
    }

    Block table()
    {
        Table table;
        table.caption = words(20);
        table.columns = {{2}, {1, 0, Alignment::Centre}, {0, 6, Alignment::End}};
        table.header = {{{words(8), words(8), words(8)}}};
        const int rows = below(random, 12);
        for (int i = 0; i < rows; ++i)
            table.rows.append({{words(60), words(10), words(10)}, i + 1 == rows});
        return table;
    }

    Block scale()
    {
        ScaleRow row;
        row.number = QString::number(below(random, 9));
        text += row.number;
        row.text = words(60);
        for (int i = 0; i < 5; ++i)
            row.labels.append(words(12));
        row.chosen = below(random, 5);
        row.reasonLabel = words(6);
        row.reason = words(80);
        return row;
    }

    Block next()
    {
        switch (below(random, 11)) {
        case 0:
            return Heading{1 + below(random, 3), words(30)};
        case 1:
            return Caption{words(10)};
        case 2: {
            Item item;
            item.label = u"第1条"_s;
            text += item.label;
            item.text = words(200);
            item.depth = below(random, 4);
            return item;
        }
        case 3:
            return table();
        case 4:
            return scale();
        case 5: {
            FormField field;
            field.label = words(6);
            field.value = words(30);
            field.lines = 1 + below(random, 3);
            return field;
        }
        case 6:
            return Spacer{static_cast<double>(below(random, 8))};
        case 7:
            return KeepTogether{{Paragraph{.text = words(60)}, Paragraph{.text = words(60)}}};
        case 8: {
            SignatureBlock block = sampleSignatures(2 + below(random, 4));
            text += block.closing.text() + block.dateLine;
            for (const Signatory& party : block.parties)
                text += party.label + party.lines.join(QString()) + block.sealMark;
            return block;
        }
        case 9:
            return PageBreak{};
        default:
            return Paragraph{.text = words(400)};
        }
    }
};

} // namespace

Document randomDocument(std::mt19937& random, int blocks, QString& text)
{
    Document paper;
    paper.title = u"見本"_s;
    RandomBlocks source{random, text};
    for (int i = 0; i < blocks; ++i)
        paper.blocks.append(source.next());
    return paper;
}

} // namespace kyodo::test
