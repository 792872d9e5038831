#include "core/documents/casesheet.h"

#include "core/base/text.h"
#include "core/documents/paperparts.h"
#include "core/documents/picture.h"
#include "core/project/attainment.h"

#include <QRegularExpression>

namespace kyodo {

namespace {

class CaseWriter {
public:
    CaseWriter(const Project& project, bool blank, const ContentSource& contents, const Catalogue& catalogue,
               const Words& words)
        : m_project(project)
        , m_sheet(project.caseSheet)
        , m_blank(blank)
        , m_contents(contents)
        , m_catalogue(catalogue)
        , m_words(words)
    {
    }

    [[nodiscard]] QList<Block> blocks() const
    {
        return title() + (m_blank ? QList<Block>{} : picture()) + facts() + story();
    }

private:
    [[nodiscard]] QString word(const char* key) const { return m_words(QString::fromLatin1(key)); }

    [[nodiscard]] Block field(const char* label, const QString& value, int lines) const
    {
        FormField made = formField(word(label), m_blank ? QString() : value, m_blank ? lines : 0);
        made.labelEm = 7;
        return made;
    }

    [[nodiscard]] QList<Block> title() const
    {
        const QString name = simplifiedLine(m_project.info.title);
        const QString headline = m_blank ? QString() : simplifiedLine(m_sheet.headline);
        if (m_blank) {
            FormField project = formField(word("review.project"), name, 1);
            project.labelEm = 7;
            return {Title{word("case.title")}, project, field("case.headline", {}, 1)};
        }
        QList<Block> blocks = titleBlocks(headline.isEmpty() ? word("case.title") : headline, m_project);
        if (!m_sheet.publishable)
            blocks.append(notePart(word("case.private.note")));
        return blocks;
    }

    /// The first picture attached to the case sheet that can be read.
    [[nodiscard]] QList<Block> picture() const
    {
        bool attached = false;
        for (const Attachment& attachment : m_project.attachments) {
            if (attachment.place != u"caseSheet")
                continue;
            attached = true;
            const auto content =
                m_contents ? m_contents(attachment.contentHash) : Result<QByteArray>(QByteArray());
            const auto clean = content ? cleanPicture(*content) : content;
            if (!clean)
                continue;
            Picture made;
            made.bytes = *clean;
            made.caption = simplifiedLine(m_sheet.pictureText);
            made.alternative = made.caption.isEmpty()
                                   ? word("case.picture").arg(simplifiedLine(m_project.info.title))
                                   : made.caption.text();
            return {made};
        }
        return attached ? QList<Block>{notePart(word("case.picture.unreadable"))} : QList<Block>{};
    }

    [[nodiscard]] QString parties() const
    {
        QStringList names;
        for (const Party& party : m_project.parties) {
            const QString kind = m_catalogue.partyKind(party.kind).name.in(m_words.language());
            const QString name = publicPartyName(party, m_catalogue, m_words.language());
            // What a kind holds in brackets explains it where it is chosen.
            const QString brief = kind.section(QRegularExpression(QStringLiteral("\\s*[（(]")), 0, 0);
            names.append(name == kind ? brief : word("case.party").arg(name, brief));
        }
        return names.join(word("list.comma"));
    }

    [[nodiscard]] QString fields() const
    {
        QStringList names;
        for (const QString& id : m_project.info.fields) {
            if (const guide::ActivityField* field = m_catalogue.field(id))
                names.append(field->label.in(m_words.language()));
        }
        return names.join(word("list.comma"));
    }

    [[nodiscard]] QString forms() const
    {
        QStringList names;
        for (const QString& id : m_project.method.forms) {
            if (const guide::Form* form = m_catalogue.form(id))
                names.append(form->title.in(m_words.language()));
        }
        return names.join(word("list.comma"));
    }

    [[nodiscard]] QList<Block> facts() const
    {
        return {field("case.parties", parties(), 2), field("case.fields", fields(), 1),
                field("case.forms", forms(), 1), field("plan.term", termText(m_project, m_words), 1),
                field("case.area", simplifiedLine(m_project.info.area), 1)};
    }

    [[nodiscard]] QList<Block> story() const
    {
        QList<Block> blocks;
        const auto add = [&](const QString& head, const QString& text) {
            if (m_blank) {
                FormField room = formField(head, {}, 4);
                room.labelEm = 7;
                blocks.append(room);
                return;
            }
            const QString written = text.trimmed();
            // What is for everybody has no holes in it; what is not, says where they are.
            if (written.isEmpty() && m_sheet.publishable)
                return;
            blocks.append(Heading{3, head});
            Paragraph told;
            told.text = written.isEmpty() ? word("case.unwritten") : written;
            blocks.append(told);
        };
        add(word("case.background"), m_sheet.background);
        add(word("case.done"), m_sheet.done);
        add(word("case.results"), m_sheet.results);
        if (!m_blank)
            blocks += figureTable();
        add(word("case.hints"), m_sheet.hints);
        if (m_blank)
            blocks.append(field("case.picture.text", {}, 1));
        return blocks;
    }

    [[nodiscard]] QList<Block> figureTable() const
    {
        Table table;
        table.more = word("plan.more");
        table.columns = {column(4), column(1.6, Alignment::End), column(1.6, Alignment::End),
                         column(1.6, Alignment::End), fixedColumn(4.5, Alignment::End)};
        table.header = {headRow({word("plan.indicator"), word("report.before"), word("plan.target"),
                                 word("report.result"), word("report.attainment")})};
        for (const Indicator& indicator : m_project.indicators) {
            if (!indicator.target && !indicator.result)
                continue;
            table.rows.append(
                {{simplifiedLine(indicator.name), figureText(indicator.baseline, indicator.unit, m_words),
                  figureText(indicator.target, indicator.unit, m_words),
                  figureText(indicator.result, indicator.unit, m_words),
                  percentText(attainment(indicator))}});
        }
        if (table.rows.isEmpty())
            return {};
        return {table, notePart(word("report.attainment.note"))};
    }

    const Project& m_project;
    const CaseSheet& m_sheet;
    bool m_blank;
    const ContentSource& m_contents;
    const Catalogue& m_catalogue;
    const Words& m_words;
};

} // namespace

Document caseSheetDocument(const Project& project, bool blank, const ContentSource& contents,
                           const Catalogue& catalogue, const Words& words, QDate today)
{
    Document document = newPaper(words(QStringLiteral("case.title")), project, words, today, false);
    document.onePage = true;
    if (!blank && !project.caseSheet.publishable)
        document.watermark = words(QStringLiteral("case.private"));
    document.blocks = CaseWriter(project, blank, contents, catalogue, words).blocks();
    return document;
}

} // namespace kyodo
