#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>

namespace kyodo::office {

using Attributes = QList<std::pair<QString, QString>>;

/// Writes XML, or a piece of it, with the prefixes of names as they are given: both formats fix theirs.
class Xml {
public:
    Xml();
    Q_DISABLE_COPY_MOVE(Xml)

    void declaration() { m_writer.writeStartDocument(QStringLiteral("1.0"), true); }
    void empty(const QString& name, const Attributes& attributes = {});
    /// An element that holds nothing but text.
    void simple(const QString& name, const QString& text, const Attributes& attributes = {});
    /// Text that is clean already.
    void text(const QString& text) { m_writer.writeCharacters(text); }
    /// XML that was written apart.
    void piece(const Xml& other);
    [[nodiscard]] const QByteArray& bytes() const { return m_buffer.data(); }

private:
    friend class Element;
    void open(const QString& name, const Attributes& attributes);

    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
};

/// An element, open as long as this lives.
class Element {
public:
    Element(Xml& xml, const QString& name, const Attributes& attributes = {})
        : m_xml(xml)
    {
        xml.open(name, attributes);
    }
    ~Element() { m_xml.m_writer.writeEndElement(); }
    Q_DISABLE_COPY_MOVE(Element)

private:
    Xml& m_xml;
};

/// A piece of a text as both formats tell it apart.
struct TextPart {
    enum class Kind {
        Plain,
        Spaces, ///< that XML readers would swallow: several, or at an end
        Tab,
        Break, ///< a new line in the same paragraph
    };
    Kind kind = Kind::Plain;
    QString text;

    bool operator==(const TextPart&) const = default;
};

/// Takes a text apart, character for character. What XML forbids (control characters, half characters)
/// becomes U+FFFD, never nothing.
[[nodiscard]] QList<TextPart> textParts(const QString& text);

/// A text for an attribute or a title: the same on one line.
[[nodiscard]] QString plainText(const QString& text);

} // namespace kyodo::office
