#include "core/documents/office/flow.h"

#include "core/documents/fontset.h"
#include "core/documents/office/flowbuilder.h"
#include "core/documents/paginator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo::office {

namespace {

constexpr QColor kGrey{0x44, 0x44, 0x44};
constexpr QColor kPale{0x88, 0x88, 0x88};

Look lookOf(const TextFormat& format)
{
    Look look;
    look.size = format.size;
    look.lineHeight = format.lineHeight;
    look.strong = format.strong;
    look.justified = format.justified;
    return look;
}

Look headingLook(const Setting& setting, int level, double scale, double gap)
{
    Look look = lookOf(setting.strong(scale));
    look.before = setting.gap(gap);
    look.keepWithNext = true;
    look.outline = level;
    return look;
}

Look titleLook(const Setting& setting)
{
    Look look = lookOf(setting.body());
    look.justified = false;
    look.size *= 1.4;
    look.lineHeight = look.size * 1.6;
    look.alignment = Alignment::Centre;
    look.before = setting.gap(1);
    look.after = setting.gap(1);
    look.keepWithNext = true;
    return look;
}

Look sealLook(const Setting& setting)
{
    Look look = lookOf(setting.small());
    look.size = setting.em * 0.75;
    look.lineHeight = setting.em;
    look.colour = kPale;
    look.alignment = Alignment::Centre;
    look.rule = Rule::Dashed;
    return look;
}

/// The styles with the sizes that the pages have.
QList<NamedStyle> stylesOf(const Setting& setting, const TextFormat& head)
{
    const Look body = lookOf(setting.body());
    const Look small = lookOf(setting.small());
    Look plain = body;
    plain.justified = false;
    Look name = body;
    name.left = setting.em;
    name.before = setting.em * 0.35;
    name.keepWithNext = true;
    name.outline = 2;
    Look note = small;
    note.colour = kGrey;
    Look centred = small;
    centred.alignment = Alignment::Centre;
    Look label = small;
    label.lineHeight = setting.em * (setting.trimming ? 1.25 : 1.4);
    Look value = plain;
    value.lineHeight = label.lineHeight;
    Look edge = lookOf(head);
    edge.colour = kGrey;
    Look foot = edge;
    foot.alignment = Alignment::Centre;
    // Names that are English in the file; word processors show their own for those they know.
    return {{StyleId::Body, u"Normal"_s, u"Normal"_s, body},
            {StyleId::Title, u"Title"_s, u"Title"_s, titleLook(setting)},
            {StyleId::Heading1, u"Heading1"_s, u"heading 1"_s, headingLook(setting, 1, 1.2, 1.2)},
            {StyleId::Heading2, u"Heading2"_s, u"heading 2"_s, headingLook(setting, 2, 1.05, 0.9)},
            {StyleId::Heading3, u"Heading3"_s, u"heading 3"_s, headingLook(setting, 3, 1.0, 0.6)},
            {StyleId::ArticleName, u"ArticleName"_s, u"Article name"_s, name},
            {StyleId::Article, u"Article"_s, u"Article"_s, body},
            {StyleId::Small, u"Small"_s, u"Small text"_s, small},
            {StyleId::Note, u"Note"_s, u"Note"_s, note},
            {StyleId::Cell, u"Cell"_s, u"Table text"_s, small},
            {StyleId::CellHead, u"CellHead"_s, u"Table head"_s, centred},
            {StyleId::FormLabel, u"FormLabel"_s, u"Form label"_s, label},
            {StyleId::FormValue, u"FormValue"_s, u"Form text"_s, value},
            {StyleId::Signature, u"SignatureText"_s, u"Signature text"_s, plain},
            {StyleId::Seal, u"Seal"_s, u"Place for a seal"_s, sealLook(setting)},
            {StyleId::Head, u"Header"_s, u"header"_s, edge},
            {StyleId::Foot, u"Footer"_s, u"footer"_s, foot}};
}

/// One line of the running head, as it stands on the pages.
QString headLine(TextSetter& text, const QString& content, const TextFormat& format, double room)
{
    constexpr double kTolerance = 1e-6;
    return content.isEmpty() ? content : text.setOneLine(content, format, room + kTolerance).line.text;
}

/// %1 is the page, %2 the number of pages.
QList<FootPart> footParts(const QString& pattern)
{
    QList<FootPart> parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i + 1 < pattern.size(); ++i) {
        const QStringView mark = QStringView(pattern).mid(i, 2);
        if (mark != u"%1" && mark != u"%2")
            continue;
        if (i > from)
            parts.append({FootPart::Kind::Words, pattern.mid(from, i - from)});
        parts.append({mark == u"%1" ? FootPart::Kind::Page : FootPart::Kind::Pages, QString()});
        from = i + 2;
    }
    if (from < pattern.size())
        parts.append({FootPart::Kind::Words, pattern.mid(from)});
    return parts;
}

void addEdges(Flow& flow, TextSetter& text, const Document& document, const HeadAndFoot& both)
{
    flow.headLeft = headLine(text, document.head.left, both.format, both.leftRoom);
    flow.headRight = headLine(text, document.head.right, both.format, both.rightRoom);
    flow.headTop = both.headTop;
    flow.footRoom = flow.sheet.size.height() - both.footTop - both.format.lineHeight;
    flow.foot = footParts(pageNumberOf(document));
    if (const auto place = watermarkPlace(text, flow.sheet, document.watermark))
        flow.watermark = Watermark{document.watermark, place->path.boundingRect().size() * place->scale,
                                   place->slant, place->middle};
}

} // namespace

QString markStyle(Mark mark)
{
    switch (mark) {
    case Mark::Inserted:
        return QStringLiteral("Inserted");
    case Mark::Deleted:
        return QStringLiteral("Deleted");
    case Mark::Changed:
        return QStringLiteral("Changed");
    case Mark::None:
        break;
    }
    return {};
}

QString FlowPicture::fileName(qsizetype number) const
{
    return u"image%1.%2"_s.arg(number + 1).arg(mediaType.section(u'/', 1));
}

const NamedStyle& Flow::style(StyleId id) const
{
    return *std::find_if(styles.begin(), styles.end(), [id](const NamedStyle& s) { return s.id == id; });
}

Flow makeFlow(const Document& document, const PageStyle& wanted)
{
    FontSet fonts(wanted);
    PageStyle style = wanted;
    Trimming everything;
    if (document.onePage) {
        style.fontSize = paginate(document, style, fonts).em;
        style.lineSpacing = std::min(style.lineSpacing, kClosestSpacing);
    }
    TextSetter text(fonts);
    Flow flow;
    flow.title = document.title;
    flow.language = document.language;
    flow.landscape = document.landscape;
    flow.sheet = sheetOf(style, document.landscape);
    flow.bodyFamilies = style.bodyFamilies;
    flow.strongFamilies = style.strongFamilies;
    Setting setting{text, style};
    setting.fit(flow.sheet);
    // Only for the closer spacing: nothing is left out of what can be edited.
    setting.trimming = document.onePage ? &everything : nullptr;
    const HeadAndFoot both = headAndFoot(text, flow.sheet, document.head);
    flow.styles = stylesOf(setting, both.format);
    addEdges(flow, text, document, both);
    FlowBuilder builder(flow, setting);
    lowerBlocks(builder, document.blocks.constData(), document.blocks.constData() + document.blocks.size());
    builder.finish();
    return flow;
}

} // namespace kyodo::office
