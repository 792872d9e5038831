#include "core/documents/office/xml.h"

namespace kyodo::office {

namespace {

bool isBreak(QChar unit)
{
    return unit == u'\n' || unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == QChar(0x2028) ||
           unit == QChar(0x2029);
}

/// How many units the character at `i` has; 0 if XML has no place for it.
int allowedUnits(const QString& text, qsizetype i)
{
    const QChar unit = text.at(i);
    if (unit.isHighSurrogate())
        return i + 1 < text.size() && text.at(i + 1).isLowSurrogate() ? 2 : 0;
    const bool forbidden = unit.isLowSurrogate() || unit < u' ' || unit.unicode() >= 0xFFFE;
    return forbidden ? 0 : 1;
}

class Parts {
public:
    void add(TextPart::Kind kind, QStringView text)
    {
        const bool joins = kind == TextPart::Kind::Plain || kind == TextPart::Kind::Spaces;
        if (!joins || parts.isEmpty() || parts.last().kind != kind)
            parts.append({kind, QString()});
        parts.last().text += text;
    }
    /// One space between two words is text like any other.
    void settleSpaces()
    {
        QList<TextPart> settled;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            TextPart part = parts.at(i);
            const auto isPlain = [this](qsizetype at) {
                return at >= 0 && at < parts.size() && parts.at(at).kind == TextPart::Kind::Plain;
            };
            const bool single = part.kind == TextPart::Kind::Spaces && part.text.size() == 1;
            if (single && isPlain(i - 1) && isPlain(i + 1))
                part.kind = TextPart::Kind::Plain;
            const bool joins = part.kind == TextPart::Kind::Plain && !settled.isEmpty() &&
                               settled.last().kind == TextPart::Kind::Plain;
            if (joins)
                settled.last().text += part.text;
            else
                settled.append(part);
        }
        parts = settled;
    }

    QList<TextPart> parts;
};

} // namespace

Xml::Xml()
    : m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
}

void Xml::piece(const Xml& other)
{
    m_writer.writeCharacters(QString()); // ends the tag that may still be open
    m_buffer.write(other.bytes());
}

void Xml::open(const QString& name, const Attributes& attributes)
{
    m_writer.writeStartElement(name);
    for (const auto& [key, value] : attributes)
        m_writer.writeAttribute(key, value);
}

void Xml::empty(const QString& name, const Attributes& attributes)
{
    const Element element(*this, name, attributes);
}

void Xml::simple(const QString& name, const QString& content, const Attributes& attributes)
{
    const Element element(*this, name, attributes);
    text(content);
}

QList<TextPart> textParts(const QString& text)
{
    Parts all;
    for (qsizetype i = 0; i < text.size();) {
        const QChar unit = text.at(i);
        int units = 1;
        if (unit == u' ') {
            all.add(TextPart::Kind::Spaces, u" ");
        } else if (unit == u'\t') {
            all.add(TextPart::Kind::Tab, {});
        } else if (isBreak(unit)) {
            all.add(TextPart::Kind::Break, {});
            units = unit == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n' ? 2 : 1;
        } else if (const int allowed = allowedUnits(text, i); allowed > 0) {
            all.add(TextPart::Kind::Plain, QStringView(text).mid(i, allowed));
            units = allowed;
        } else {
            all.add(TextPart::Kind::Plain, u"\uFFFD");
        }
        i += units;
    }
    all.settleSpaces();
    return all.parts;
}

QString plainText(const QString& text)
{
    QString plain;
    for (const TextPart& part : textParts(text))
        plain += part.kind == TextPart::Kind::Tab || part.kind == TextPart::Kind::Break ? QStringLiteral(" ")
                                                                                        : part.text;
    return plain;
}

} // namespace kyodo::office
