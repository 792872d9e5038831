#include "core/documents/keptpaper.h"

#include "core/documents/agreementversion.h"
#include "core/documents/annexes.h"
#include "core/documents/paperparts.h"
#include "core/project/versions.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

constexpr QChar kCellMark = u'｜';

/// Lines that were kept of an annex: those with cells in them are tables again, each as wide as its rows.
QList<Block> keptLines(const QStringList& lines)
{
    QList<Block> blocks;
    Table table;
    const auto endTable = [&] {
        if (!table.rows.isEmpty())
            blocks += {table, Spacer{}};
        table = Table();
    };
    for (const QString& line : lines) {
        const QStringList cells = line.split(kCellMark);
        if (cells.size() != table.columns.size())
            endTable();
        if (cells.size() == 1) {
            Paragraph paragraph;
            paragraph.text = line;
            blocks.append(paragraph);
            continue;
        }
        if (table.rows.isEmpty())
            table.columns = QList<TableColumn>(cells.size());
        table.rows.append(TableRow{QList<TableCell>(cells.begin(), cells.end())});
    }
    endTable();
    return blocks;
}

void addAnnexes(Document& document, const AgreementText& text, const Words& words)
{
    for (const AnnexContent& content : text.annexContents) {
        const auto annex = std::find_if(text.annexes.begin(), text.annexes.end(),
                                        [&](const AgreementAnnex& one) { return one.key == content.key; });
        if (annex == text.annexes.end())
            continue; // where everybody signs, which stands in the text, and a text in another language
        document.blocks += {
            PageBreak{}, Heading{2, words(QStringLiteral("annex.heading")).arg(content.name, content.title)}};
        if (content.key == u"personal-information")
            document.blocks += articleBlocks(text.personalProvisions, Ladder::Official, words);
        document.blocks += keptLines(content.lines);
    }
}

/// Who signs, as it was then.
QList<Block> keptPlaces(const AgreementText& text)
{
    for (const AnnexContent& content : text.annexContents) {
        if (content.key == u"signatures")
            return keptLines(content.lines);
    }
    return {};
}

} // namespace

Result<Document> keptDocument(const AgreementVersion& version, const Project& project, QDate today)
{
    if (version.kind == VersionKind::Ending) {
        return Error{
            ErrorCode::Usage,
            //: 第%1版は終了の合意書で、協定書の本文はありません。amendment で作ってください。
            Tr::tr("Version %1 is an ending and has no text of an agreement; make it as an amendment.")
                .arg(version.number),
            version.id.text()};
    }
    const auto text = keptText(version);
    if (!text)
        return text.error();
    const auto loaded = Words::load(text->language);
    if (!loaded)
        return loaded.error();
    const Words words = loaded->in(project.agreement.sentences);
    Document document = newPaper(text->title, project, words, today, true);
    document.title = text->title;
    document.head.left = text->title;
    document.head.right = versionHead(version, project, words);
    if (!isFrozen(version))
        document.watermark = words(QStringLiteral("draft"));
    Paragraph preamble;
    preamble.text = text->preamble;
    preamble.firstLine = words.language() == Language::Japanese ? 1 : 0;
    Paragraph closing = preamble;
    closing.text = text->closing;
    document.blocks = {Title{text->title}, preamble};
    // The ladder of then is told by the first number.
    const bool articles = !text->articles.isEmpty() &&
                          text->articles.first().number == words(QStringLiteral("article.articles")).arg(1);
    document.blocks += articleBlocks(text->articles, articles ? Ladder::Articles : Ladder::Official, words);
    document.blocks += {Spacer{}, closing, Spacer{}};
    document.blocks += keptPlaces(*text);
    addAnnexes(document, *text, words);
    document.annexes = static_cast<int>(text->annexes.size());
    return document;
}

} // namespace kyodo
