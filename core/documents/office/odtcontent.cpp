#include "core/documents/office/odtcontent.h"

#include "core/documents/office/odtstyles.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace kyodo::office::odt {

namespace {

/// Names what paragraphs and tables have beyond the named styles: the same properties, the same name.
class StyleBook {
public:
    /// Of a family ("paragraph"), named P1, P2 … by its prefix.
    QString name(const QString& family, const QString& prefix, const QString& parent,
                 const std::function<void(Xml&)>& properties)
    {
        Xml apart;
        properties(apart);
        const QByteArray key = (family + u'\n' + parent + u'\n').toUtf8() + apart.bytes();
        if (const auto known = m_names.constFind(key); known != m_names.constEnd())
            return *known;
        const QString name = prefix + QString::number(++m_counts[prefix]);
        m_names.insert(key, name);
        Attributes attributes{{u"style:name"_s, name}, {u"style:family"_s, family}};
        if (!parent.isEmpty())
            attributes.append({u"style:parent-style-name"_s, parent});
        const Element style(m_xml, u"style:style"_s, attributes);
        m_xml.piece(apart);
        return name;
    }
    QString name(const QString& family, const QString& prefix, const Attributes& attributes)
    {
        return name(family, prefix, {},
                    [&](Xml& xml) { xml.empty(u"style:%1-properties"_s.arg(family), attributes); });
    }
    [[nodiscard]] const Xml& xml() const { return m_xml; }

private:
    Xml m_xml;
    QHash<QByteArray, QString> m_names;
    QHash<QString, int> m_counts;
};

class ContentWriter {
public:
    explicit ContentWriter(const Flow& flow)
        : m_flow(flow)
    {
    }

    void write(const FlowParagraph& paragraph)
    {
        const NamedStyle& style = m_flow.style(paragraph.style);
        Look base = style.look;
        // LibreOffice takes the indent of a heading's style for that of its number, which there is none.
        if (paragraph.look.outline > 0)
            base.left = base.first = 0;
        Look look = paragraph.look;
        // Nor does it let a heading hang: one begins where its first line does.
        if (look.outline > 0 && look.first < 0) {
            look.left += look.first;
            look.first = 0;
        }
        QString name = nameOf(style);
        if (look != base)
            name = m_book.name(u"paragraph"_s, u"P"_s, name, [&](Xml& xml) { writeLook(xml, look, base); });
        Attributes attributes{{u"text:style-name"_s, name}};
        const int level = paragraph.look.outline;
        if (level > 0)
            attributes.append({u"text:outline-level"_s, QString::number(level)});
        const Element element(m_body, level > 0 ? u"text:h"_s : u"text:p"_s, attributes);
        for (const TextRun& run : paragraph.runs)
            writeRun(run, style.look);
        if (paragraph.picture >= 0)
            writePicture(paragraph.picture);
    }

    void write(const FlowTable& table)
    {
        double width = 0;
        for (const double column : table.widths)
            width += column;
        const Element element(
            m_body, u"table:table"_s,
            {{u"table:style-name"_s, m_book.name(u"table"_s, u"T"_s,
                                                 {{u"style:width"_s, points(width)},
                                                  {u"table:align"_s, u"left"_s},
                                                  {u"table:border-model"_s, u"collapsing"_s}})}});
        for (const double column : table.widths)
            m_body.empty(u"table:table-column"_s,
                         {{u"table:style-name"_s, m_book.name(u"table-column"_s, u"C"_s,
                                                              {{u"style:column-width"_s, points(column)}})}});
        size_t heads = 0;
        while (heads < table.rows.size() && table.rows[heads].head)
            ++heads;
        if (heads > 0) {
            const Element head(m_body, u"table:table-header-rows"_s);
            for (size_t i = 0; i < heads; ++i)
                write(table, table.rows[i]);
        }
        for (size_t i = heads; i < table.rows.size(); ++i)
            write(table, table.rows[i]);
    }

    /// content.xml, once everything is written.
    [[nodiscard]] QByteArray document() const
    {
        Xml xml;
        xml.declaration();
        {
            const Element root(xml, u"office:document-content"_s, namespaces());
            writeFontFaces(xml, m_flow);
            {
                const Element styles(xml, u"office:automatic-styles"_s);
                xml.piece(m_book.xml());
            }
            const Element body(xml, u"office:body"_s);
            const Element text(xml, u"office:text"_s);
            xml.piece(m_body);
        }
        return xml.bytes();
    }

private:
    void writePicture(int number)
    {
        const FlowPicture& picture = m_flow.pictures.at(number);
        const Element frame(m_body, u"draw:frame"_s,
                            {{u"draw:name"_s, picture.fileName(number)},
                             {u"text:anchor-type"_s, u"as-char"_s},
                             {u"svg:width"_s, points(picture.size.width())},
                             {u"svg:height"_s, points(picture.size.height())}});
        m_body.empty(u"draw:image"_s, {{u"xlink:href"_s, u"Pictures/"_s + picture.fileName(number)},
                                       {u"xlink:type"_s, u"simple"_s},
                                       {u"xlink:show"_s, u"embed"_s},
                                       {u"xlink:actuate"_s, u"onLoad"_s}});
        m_body.simple(u"svg:desc"_s, plainText(picture.alternative));
    }

    void writeRun(const TextRun& run, const Look& base)
    {
        QStringList styles;
        if (run.strong && !base.strong)
            styles.append(u"Strong"_s);
        if (run.unresolved)
            styles.append(u"Unresolved"_s);
        if (run.mark != Mark::None)
            styles.append(markStyle(run.mark));
        writeSpans(styles, run.text);
    }

    /// One style inside the other.
    void writeSpans(const QStringList& styles, const QString& text)
    {
        if (styles.isEmpty())
            return writeText(m_body, text);
        const Element span(m_body, u"text:span"_s, {{u"text:style-name"_s, styles.first()}});
        writeSpans(styles.mid(1), text);
    }

    void write(const FlowTable& table, const FlowRow& row)
    {
        Attributes look{{u"fo:keep-together"_s, row.whole ? u"always"_s : u"auto"_s}};
        if (row.height > 0)
            look.append({u"style:min-row-height"_s, points(row.height)});
        const Element element(m_body, u"table:table-row"_s,
                              {{u"table:style-name"_s, m_book.name(u"table-row"_s, u"R"_s, look)}});
        for (const FlowCell& cell : row.cells) {
            write(table, row, cell);
            for (int i = 1; i < cell.span; ++i)
                m_body.empty(u"table:covered-table-cell"_s);
        }
    }

    void write(const FlowTable& table, const FlowRow& row, const FlowCell& cell)
    {
        Attributes attributes{
            {u"table:style-name"_s, m_book.name(u"table-cell"_s, u"L"_s, cellLook(table, row, cell))}};
        if (cell.span > 1)
            attributes.append({u"table:number-columns-spanned"_s, QString::number(cell.span)});
        attributes.append({u"office:value-type"_s, u"string"_s});
        const Element element(m_body, u"table:table-cell"_s, attributes);
        for (FlowParagraph paragraph : cell.paragraphs) {
            paragraph.look.keepWithNext = row.keepWithNext;
            write(paragraph);
        }
    }

    [[nodiscard]] static Attributes cellLook(const FlowTable& table, const FlowRow& row, const FlowCell& cell)
    {
        const QString line = u"0.5pt solid "_s + kRule.name();
        const double side = cell.side.value_or(table.side);
        Attributes look{{u"fo:padding-left"_s, points(side)},
                        {u"fo:padding-right"_s, points(side)},
                        {u"fo:padding-top"_s, points(table.top)},
                        {u"fo:padding-bottom"_s, points(table.top)}};
        const auto edge = [&](Edge which, const QString& name) {
            look.append({u"fo:border-"_s + name, cell.edges & which ? line : u"none"_s});
        };
        if (row.doubleTop) {
            look.append({u"fo:border-top"_s, u"1.5pt double "_s + kRule.name()});
            look.append({u"style:border-line-width-top"_s, u"0.5pt 0.5pt 0.5pt"_s});
        } else {
            edge(TopEdge, u"top"_s);
        }
        edge(BottomEdge, u"bottom"_s);
        edge(LeftEdge, u"left"_s);
        edge(RightEdge, u"right"_s);
        if (cell.fill.isValid())
            look.append({u"fo:background-color"_s, cell.fill.name()});
        if (cell.place != FlowCell::Place::Top)
            look.append({u"style:vertical-align"_s,
                         cell.place == FlowCell::Place::Middle ? u"middle"_s : u"bottom"_s});
        return look;
    }

    const Flow& m_flow;
    Xml m_body;
    StyleBook m_book;
};

} // namespace

void writeText(Xml& xml, const QString& text)
{
    const QList<TextPart> parts = textParts(text);
    for (const TextPart& part : parts) {
        switch (part.kind) {
        case TextPart::Kind::Plain:
            xml.text(part.text);
            break;
        case TextPart::Kind::Spaces:
            xml.empty(u"text:s"_s, {{u"text:c"_s, QString::number(part.text.size())}});
            break;
        case TextPart::Kind::Tab:
            xml.empty(u"text:tab"_s);
            break;
        case TextPart::Kind::Break:
            xml.empty(u"text:line-break"_s);
            break;
        }
    }
}

QByteArray contentPart(const Flow& flow)
{
    ContentWriter writer(flow);
    for (const FlowBlock& block : flow.blocks)
        std::visit([&](const auto& kind) { writer.write(kind); }, block);
    return writer.document();
}

} // namespace kyodo::office::odt
