#include "core/documents/html/htmlblocks.h"

#include "core/documents/drawnblocks.h"
#include "core/documents/picture.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo::html {

namespace {

Attributes ofClass(const QString& name)
{
    return name.isEmpty() ? Attributes{} : Attributes{{u"class"_s, name}};
}

QString classOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Centre:
        return u"centre"_s;
    case Alignment::End:
        return u"end"_s;
    case Alignment::Start:
        break;
    }
    return {};
}

} // namespace

QList<int> headingLevels(const Block* begin, const Block* end)
{
    QList<int> levels;
    for (const Block* block = begin; block != end; ++block) {
        if (const auto* heading = std::get_if<Heading>(&block->kind))
            levels.append(std::clamp(heading->level, 1, 3));
        if (const auto* group = std::get_if<KeepTogether>(&block->kind))
            levels += headingLevels(group->blocks.data(), group->blocks.data() + group->blocks.size());
    }
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    return levels;
}

void BlockWriter::settle(const Block& next)
{
    if (m_inForm && !std::holds_alternative<FormField>(next.kind)) {
        m_html.close(u"dl"_s);
        m_inForm = false;
    }
    const auto* item = std::get_if<Item>(&next.kind);
    if (!item)
        toDepth(0);
}

/// Opens and closes lists inside each other until there are so many.
void BlockWriter::toDepth(int depth)
{
    for (; m_depth > depth; --m_depth) {
        m_html.close(u"li"_s);
        m_html.close(u"ul"_s);
    }
    for (; m_depth < depth; ++m_depth) {
        m_html.open(u"ul"_s, ofClass(u"points"_s));
        if (m_depth + 1 < depth)
            m_html.open(u"li"_s);
    }
}

void BlockWriter::write(const Block* begin, const Block* end)
{
    for (const Block* block = begin; block != end; ++block) {
        if (!std::holds_alternative<KeepTogether>(block->kind))
            settle(*block);
        std::visit([this](const auto& kind) { write(kind); }, block->kind);
        m_anything = true;
    }
    settle(Spacer{});
}

void BlockWriter::write(const Title& title)
{
    m_html.element(u"h1"_s, title.text);
}

void BlockWriter::write(const Heading& heading)
{
    const auto place = m_headings.indexOf(std::clamp(heading.level, 1, 3));
    const Attributes anchor{{u"id"_s, heading.anchor}};
    m_html.element(u"h%1"_s.arg(std::max<qsizetype>(place, 0) + 2), heading.text,
                   heading.anchor.isEmpty() ? Attributes() : anchor);
}

void BlockWriter::write(const Paragraph& paragraph)
{
    QStringList classes{classOf(paragraph.alignment)};
    if (paragraph.style != ParagraphStyle::Body)
        classes.append(u"small"_s);
    classes.removeAll(QString());
    m_html.element(u"p"_s, paragraph.text, ofClass(classes.join(u' ')));
}

void BlockWriter::write(const Caption& caption)
{
    m_html.element(u"p"_s, caption.text, ofClass(u"caption"_s));
}

void BlockWriter::write(const Item& item)
{
    Inline text = item.text;
    if (!item.label.isEmpty())
        text.runs.prepend({item.label + QChar(0x3000)});
    if (item.depth <= 0) {
        toDepth(0);
        m_html.element(u"p"_s, text, ofClass(u"item"_s));
        return;
    }
    const bool goesOn = m_depth >= item.depth;
    toDepth(item.depth);
    if (goesOn)
        m_html.close(u"li"_s);
    m_html.open(u"li"_s);
    m_html.text(text);
}

void BlockWriter::write(const FormField& field)
{
    if (!m_inForm)
        m_html.open(u"dl"_s);
    m_inForm = true;
    m_html.open(u"div"_s, ofClass(field.lines > 1 && field.value.isEmpty() ? u"room"_s : QString()));
    m_html.element(u"dt"_s, field.label);
    m_html.element(u"dd"_s, field.value);
    m_html.close(u"div"_s);
}

void BlockWriter::write(const ScaleRow& row)
{
    m_html.open(u"div"_s, ofClass(u"question"_s));
    Inline text = row.text;
    if (!row.number.isEmpty())
        text.runs.prepend({row.number + QChar(0x3000)});
    m_html.element(u"p"_s, text);
    if (!row.hint.isEmpty())
        m_html.element(u"p"_s, row.hint, ofClass(u"small"_s));
    if (!row.labels.isEmpty()) {
        m_html.open(u"ul"_s, ofClass(u"boxes"_s));
        for (qsizetype i = 0; i < row.labels.size(); ++i) {
            QString label = row.labels.at(i);
            label.remove(u'\n');
            m_html.element(u"li"_s, (row.chosen == static_cast<int>(i) ? u"☑ "_s : u"□ "_s) + label);
        }
        m_html.close(u"ul"_s);
    }
    if (!row.reasonLabel.isEmpty())
        m_html.element(u"p"_s, row.reasonLabel, ofClass(u"small"_s));
    if (!row.reason.isEmpty() || row.reasonLines > 0)
        m_html.element(u"p"_s, row.reason, ofClass(row.reason.isEmpty() ? u"room"_s : QString()));
    m_html.close(u"div"_s);
}

void BlockWriter::write(const SignatureBlock& block)
{
    m_html.open(u"div"_s, ofClass(u"signatures"_s));
    if (!block.closing.isEmpty())
        m_html.element(u"p"_s, block.closing);
    if (!block.dateLine.isEmpty())
        m_html.element(u"p"_s, block.dateLine);
    for (const Signatory& party : block.parties) {
        m_html.open(u"p"_s, ofClass(u"signatory"_s));
        QStringList lines{party.label};
        lines += party.lines;
        lines.removeAll(QString());
        QString text = lines.join(u'\n');
        if (party.seal)
            text += u"\u3000"_s + block.sealMark;
        m_html.text(text);
        m_html.close(u"p"_s);
    }
    m_html.close(u"div"_s);
}

void BlockWriter::write(const PageBreak&)
{
    if (m_anything)
        m_html.single(u"hr"_s);
}

void BlockWriter::write(const KeepTogether& group)
{
    write(group.blocks.data(), group.blocks.data() + group.blocks.size());
}

void BlockWriter::figure(const QByteArray& bytes, const QString& type, QSizeF points,
                         const QString& alternative, const Inline& caption)
{
    constexpr double kPixels = 96.0 / 72; // a point
    m_html.open(u"figure"_s);
    m_html.single(u"img"_s,
                  {{u"src"_s, u"data:"_s + type + u";base64,"_s + QString::fromLatin1(bytes.toBase64())},
                   {u"alt"_s, alternative},
                   {u"width"_s, QString::number(std::lround(points.width() * kPixels))},
                   {u"height"_s, QString::number(std::lround(points.height() * kPixels))}});
    if (!caption.isEmpty())
        m_html.element(u"figcaption"_s, caption);
    m_html.close(u"figure"_s);
}

void BlockWriter::write(const RadarChart& chart)
{
    const DrawnBlock drawn = drawnBlock(chart, m_setting);
    figure(pngOf(drawn, m_setting), u"image/png"_s, drawn.size, chart.alternative, {});
}

void BlockWriter::write(const GapChart& chart)
{
    for (const GapChart& part : partsOf(chart, m_setting)) {
        const DrawnBlock drawn = drawnBlock(part, m_setting);
        figure(pngOf(drawn, m_setting), u"image/png"_s, drawn.size, part.alternative, {});
    }
}

void BlockWriter::write(const Picture& picture)
{
    const auto drawn = drawnBlock(picture, m_setting);
    const Inline instead = picture.caption.isEmpty() ? Inline(picture.alternative) : picture.caption;
    if (!drawn)
        return m_html.element(u"p"_s, instead, ofClass(u"small"_s));
    figure(picture.bytes, pictureType(picture.bytes), drawn->size, picture.alternative, picture.caption);
}

} // namespace kyodo::html
