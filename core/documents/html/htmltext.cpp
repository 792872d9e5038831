#include "core/documents/html/htmltext.h"

#include "core/documents/office/xml.h"

using namespace Qt::StringLiterals;

namespace kyodo::html {

namespace {

QString elementOf(Mark mark)
{
    switch (mark) {
    case Mark::Inserted:
        return u"ins"_s;
    case Mark::Deleted:
        return u"del"_s;
    case Mark::Changed:
        return u"u"_s;
    case Mark::None:
        break;
    }
    return {};
}

} // namespace

QString attributeText(const QString& text)
{
    return office::plainText(text).toHtmlEscaped();
}

void Html::open(const QString& name, const Attributes& attributes)
{
    m_html += u'<' + name;
    for (const auto& [key, value] : attributes)
        m_html += u' ' + key + u"=\""_s + attributeText(value) + u'"';
    m_html += u'>';
}

void Html::close(const QString& name)
{
    m_html += u"</"_s + name + u'>';
    // Between blocks only: white space inside a text counts.
    static const QStringList within{u"strong"_s, u"mark"_s, u"ins"_s, u"del"_s, u"u"_s, u"span"_s, u"a"_s};
    if (!within.contains(name))
        m_html += u'\n';
}

void Html::single(const QString& name, const Attributes& attributes)
{
    open(name, attributes);
    if (name != u"br")
        m_html += u'\n';
}

void Html::text(const QString& text)
{
    for (const office::TextPart& part : office::textParts(text)) {
        switch (part.kind) {
        case office::TextPart::Kind::Plain:
        case office::TextPart::Kind::Spaces:
            m_html += part.text.toHtmlEscaped();
            break;
        case office::TextPart::Kind::Tab:
            m_html += u'\t';
            break;
        case office::TextPart::Kind::Break:
            m_html += u"<br>"_s;
            break;
        }
    }
}

void Html::run(const TextRun& run)
{
    QStringList around;
    if (run.strong)
        around.append(u"strong"_s);
    if (run.unresolved)
        around.append(u"mark"_s);
    if (run.mark != Mark::None)
        around.append(elementOf(run.mark));
    for (const QString& name : std::as_const(around))
        open(name);
    text(run.text);
    while (!around.isEmpty())
        close(around.takeLast());
}

void Html::text(const Inline& content)
{
    for (const TextRun& piece : content.runs)
        run(piece);
}

void Html::element(const QString& name, const Inline& content, const Attributes& attributes)
{
    open(name, attributes);
    text(content);
    close(name);
}

} // namespace kyodo::html
