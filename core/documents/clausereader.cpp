#include "core/documents/clausereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qint64 kLargestFile = 4 * 1024 * 1024;
/// 号, its sub-items and theirs: (1), ア, (ア). The ladder goes on, agreements do not.
constexpr int kDeepestItem = 3;

/// The wordings of a sentence.
constexpr QStringView kPlainKey = u"ja";
constexpr QStringView kPoliteKey = u"ja-polite";
constexpr QStringView kEnglishKey = u"en";

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

/// A key as it stands in a JSON pointer (RFC 6901).
QString pointerToken(QStringView key)
{
    return key.toString().replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

qsizetype lineOf(const QByteArray& bytes, qsizetype offset)
{
    return 1 + bytes.first(std::min(offset, bytes.size())).count('\n');
}

} // namespace

ClauseReader::Node ClauseReader::Node::at(QStringView key) const
{
    return {file, pointer + u'/' + pointerToken(key), value.toObject().value(key)};
}

ClauseReader::Node ClauseReader::Node::at(qsizetype index) const
{
    return {file, pointer + u'/' + QString::number(index), value.toArray().at(index)};
}

bool ClauseReader::Node::has(QStringView key) const
{
    return value.toObject().contains(key);
}

qsizetype ClauseReader::Node::size() const
{
    return value.toArray().size();
}

ClauseReader::ClauseReader(QString folder)
    : m_folder(std::move(folder))
{
}

Result<ClauseLibrary> ClauseReader::read()
{
    readManifest(readFile(u"manifest.json"_s));
    for (qsizetype i = 0; !failed() && i < m_files.size(); ++i)
        readContent(readFile(m_files.at(i)));
    if (!failed())
        prove();
    if (failed())
        return *m_error;
    std::stable_sort(m_library.m_clauses.begin(), m_library.m_clauses.end(),
                     [](const LibraryClause& a, const LibraryClause& b) { return a.order < b.order; });
    return m_library;
}

void ClauseReader::fail(const Node& node, const QString& problem)
{
    //: 文書の先頭（ファイル全体）
    const QString place = node.pointer.isEmpty() ? Tr::tr("the whole file") : node.pointer;
    failFile(ErrorCode::InvalidData, node.file, place + ": "_L1 + problem, {});
}

void ClauseReader::failFile(ErrorCode code, const QString& file, const QString& problem,
                            const QString& detail)
{
    if (failed())
        return;
    //: 条項集を読み込めません。%1（%2）
    m_error = Error{code, Tr::tr("The clause library cannot be read. %1 (%2)").arg(file, problem),
                    QDir(m_folder).filePath(file) + u' ' + (detail.isEmpty() ? problem : detail)};
}

ClauseReader::Node ClauseReader::readFile(const QString& name)
{
    QFile file(QDir(m_folder).filePath(name));
    if (!file.exists()) {
        //: ファイルがありません
        failFile(ErrorCode::FileMissing, name, Tr::tr("the file is missing"), {});
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        //: ファイルを開けません
        failFile(ErrorCode::FileUnreadable, name, Tr::tr("the file cannot be opened"), file.errorString());
        return {};
    }
    if (file.size() > kLargestFile) {
        //: ファイルが大きすぎます
        failFile(ErrorCode::InvalidData, name, Tr::tr("the file is too large"), {});
        return {};
    }
    const QByteArray bytes = file.readAll();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        //: %1行目がJSONとして正しくありません
        const QString sentence = Tr::tr("line %1 is not valid JSON").arg(lineOf(bytes, problem.offset));
        failFile(ErrorCode::InvalidData, name, sentence, problem.errorString());
        return {};
    }
    return {name, {}, document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array())};
}

// Manifest and files -----------------------------------------------------------------------------------

void ClauseReader::readManifest(const Node& manifest)
{
    if (failed() ||
        !expectKeys(manifest, {u"version"_s, u"title"_s, u"forms"_s, u"flags"_s, u"annexes"_s, u"files"_s}))
        return;
    m_library.m_version = name(manifest.at(u"version"));
    m_library.m_title = bothLanguages(manifest.at(u"title"));
    each(manifest.at(u"forms"), [this](const Node& node) { m_library.m_forms.append(name(node)); });
    each(manifest.at(u"flags"), [this](const Node& node) {
        appendUnique(m_library.m_flags, libraryFlag(node), &LibraryFlag::name, node);
    });
    for (const LibraryFlag& one : std::as_const(m_library.m_flags))
        m_flagNames.append(one.name);
    each(manifest.at(u"annexes"), [this](const Node& node) {
        appendUnique(m_library.m_annexes, annex(node), &LibraryAnnex::key, node);
    });
    // A plain name only: nothing outside the library's own folder is ever read.
    static const QRegularExpression kPlain(u"\\A[a-z0-9-]+\\.json\\z"_s);
    each(manifest.at(u"files"), [this](const Node& node) {
        const QString file = text(node);
        if (!kPlain.match(file).hasMatch() || m_files.contains(file)) {
            //: ファイル名は小文字、数字、ハイフンと「.json」で書き、1回だけ挙げます
            fail(node,
                 Tr::tr("a file name has lower-case letters, digits, hyphens and “.json”, and stands once"));
        }
        m_files.append(file);
    });
}

void ClauseReader::readContent(const Node& file)
{
    if (failed() || !expectKeys(file, {},
                                {u"clauses"_s, u"preambles"_s, u"closings"_s, u"personalInformationAnnex"_s,
                                 u"placeholders"_s, u"sources"_s}))
        return;
    each(file.at(u"clauses"), [this](const Node& node) {
        appendUnique(m_library.m_clauses, clause(node), &LibraryClause::key, node);
    });
    each(file.at(u"preambles"), [this](const Node& node) {
        appendUnique(m_library.m_preambles, libraryText(node), &LibraryText::key, node);
    });
    each(file.at(u"closings"), [this](const Node& node) {
        appendUnique(m_library.m_closings, libraryText(node), &LibraryText::key, node);
    });
    each(file.at(u"placeholders"), [this](const Node& node) {
        appendUnique(m_library.m_placeholders, placeholder(node), &PlaceholderInfo::name, node);
    });
    each(file.at(u"sources"), [this](const Node& node) {
        appendUnique(m_library.m_sources, source(node), &ListSource::name, node);
    });
    if (file.has(u"personalInformationAnnex"))
        readPersonalInformation(file.at(u"personalInformationAnnex"));
}

void ClauseReader::readPersonalInformation(const Node& node)
{
    if (failed() || !expectKeys(node, {u"title"_s, u"provisions"_s}))
        return;
    m_library.m_personalInformation.title = bothLanguages(node.at(u"title"));
    each(node.at(u"provisions"), [this](const Node& one) {
        appendUnique(m_library.m_personalInformation.provisions, provision(one), &LibraryClause::key, one);
    });
}

// Values -----------------------------------------------------------------------------------------------

bool ClauseReader::expectKeys(const Node& node, const QStringList& required, const QStringList& optional)
{
    if (failed())
        return false;
    if (!node.value.isObject()) {
        //: ここには項目の組 { } が必要です
        fail(node, Tr::tr("an object is needed here"));
        return false;
    }
    for (const QString& key : required) {
        if (!node.has(key)) {
            //: 「%1」がありません
            fail(node, Tr::tr("“%1” is missing").arg(key));
        }
    }
    const QStringList found = node.value.toObject().keys();
    for (const QString& key : found) {
        if (!required.contains(key) && !optional.contains(key)) {
            //: この項目名は使えません
            fail(node.at(key), Tr::tr("nothing of this name belongs here"));
        }
    }
    return !failed();
}

QString ClauseReader::text(const Node& node)
{
    const QString found = node.value.toString();
    if (!node.value.isString() || found.trimmed().isEmpty()) {
        //: 文字がありません
        fail(node, Tr::tr("a text is needed here"));
    }
    return found;
}

QString ClauseReader::name(const Node& node)
{
    static const QRegularExpression kName(u"\\A[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*\\z"_s);
    const QString found = text(node);
    if (!kName.match(found).hasMatch()) {
        //: 名前は小文字、数字、ハイフンで書きます
        fail(node, Tr::tr("a name has lower-case letters, digits and hyphens"));
    }
    return found;
}

int ClauseReader::integer(const Node& node, int least, int most)
{
    const int found = node.value.toInt(least - 1);
    if (found < least || found > most) {
        //: %1から%2までの整数が必要です
        fail(node, Tr::tr("a whole number from %1 to %2 is needed here").arg(least).arg(most));
    }
    return found;
}

bool ClauseReader::flag(const Node& node)
{
    if (!node.value.isBool()) {
        //: trueかfalseが必要です
        fail(node, Tr::tr("true or false is needed here"));
    }
    return node.value.toBool();
}

Text ClauseReader::bothLanguages(const Node& node)
{
    if (!expectKeys(node, {u"ja"_s, u"en"_s}))
        return {};
    return {text(node.at(u"ja")), text(node.at(u"en"))};
}

void ClauseReader::useTemplate(const Node& node, const QString& plain)
{
    m_uses.append({node, text(node), plain});
}

/// The wordings of a node, which may hold other things as well.
ClauseText ClauseReader::templateText(const Node& node)
{
    ClauseText result{text(node.at(kPlainKey)), {}, text(node.at(kEnglishKey))};
    useTemplate(node.at(kPlainKey));
    useTemplate(node.at(kEnglishKey));
    if (node.has(kPoliteKey)) {
        result.polite = text(node.at(kPoliteKey));
        useTemplate(node.at(kPoliteKey), result.ja);
    }
    return result;
}

template<class Read>
void ClauseReader::each(const Node& node, Read read)
{
    if (failed() || node.value.isUndefined())
        return;
    if (!node.value.isArray()) {
        //: ここには一覧 [ ] が必要です
        fail(node, Tr::tr("a list is needed here"));
        return;
    }
    for (qsizetype i = 0; !failed() && i < node.size(); ++i)
        read(node.at(i));
}

template<class T>
void ClauseReader::appendUnique(QList<T>& list, T value, QString T::*key, const Node& node)
{
    const auto same = [&](const T& other) { return other.*key == value.*key; };
    if (std::any_of(list.cbegin(), list.cend(), same)) {
        //: 「%1」が2回使われています
        fail(node, Tr::tr("“%1” is used twice").arg(value.*key));
    }
    list.append(std::move(value));
}

template<class E>
std::optional<E> ClauseReader::enumValue(const Node& node)
{
    if (node.value.isNull())
        return std::nullopt;
    const auto found = fromKey<E>(text(node));
    if (!found) {
        //: 「%1」という値はありません
        fail(node, Tr::tr("there is no value “%1”").arg(node.value.toString()));
    }
    return found;
}

QStringList ClauseReader::knownNames(const Node& node, const QStringList& known)
{
    QStringList names;
    each(node, [&](const Node& one) {
        names.append(text(one));
        if (!known.contains(names.constLast())) {
            fail(one, Tr::tr("there is no value “%1”").arg(names.constLast()));
        }
    });
    return names;
}

/// Whether there is such a clause is known when all of them are read.
QString ClauseReader::clauseKey(const Node& node)
{
    m_clauseUses.append(node);
    return name(node);
}

ClauseCondition ClauseReader::condition(const Node& node)
{
    ClauseCondition when;
    if (node.value.isUndefined() || !expectKeys(node, {},
                                                {u"forms"_s, u"notForms"_s, u"partyKinds"_s, u"minParties"_s,
                                                 u"has"_s, u"hasNot"_s, u"present"_s}))
        return when;
    when.forms = knownNames(node.at(u"forms"), m_library.m_forms);
    when.notForms = knownNames(node.at(u"notForms"), m_library.m_forms);
    each(node.at(u"partyKinds"), [&](const Node& one) {
        if (const auto kind = enumValue<PartyKind>(one))
            when.partyKinds.append(*kind);
    });
    if (node.has(u"minParties"))
        when.minParties = integer(node.at(u"minParties"), 2, 1000);
    when.has = knownNames(node.at(u"has"), m_flagNames);
    when.hasNot = knownNames(node.at(u"hasNot"), m_flagNames);
    each(node.at(u"present"), [&](const Node& one) { when.present.append(clauseKey(one)); });
    return when;
}

// Parts of the library -----------------------------------------------------------------------------------

LibraryClause ClauseReader::clause(const Node& node)
{
    if (!expectKeys(
            node,
            {u"key"_s, u"order"_s, u"principle"_s, u"item"_s, u"optional"_s, u"title"_s, u"paragraphs"_s},
            {u"when"_s}))
        return {};
    LibraryClause clause;
    clause.order = integer(node.at(u"order"), 1, 1'000'000);
    clause.principle = enumValue<Principle>(node.at(u"principle"));
    clause.item = enumValue<AgreementItem>(node.at(u"item"));
    clause.optional = flag(node.at(u"optional"));
    clause.key = name(node.at(u"key"));
    clause.when = condition(node.at(u"when"));
    clause.title = bothLanguages(node.at(u"title"));
    each(node.at(u"paragraphs"), [&](const Node& one) {
        clause.paragraphs.append(paragraph(one, static_cast<int>(clause.paragraphs.size()) + 1));
    });
    if (clause.paragraphs.isEmpty()) {
        //: 少なくとも1項が必要です
        fail(node.at(u"paragraphs"), Tr::tr("at least one paragraph is needed"));
    }
    return clause;
}

LibraryClause ClauseReader::provision(const Node& node)
{
    if (!expectKeys(node, {u"key"_s, u"title"_s, u"paragraphs"_s}, {u"when"_s}))
        return {};
    LibraryClause clause;
    clause.key = name(node.at(u"key"));
    clause.order = static_cast<int>(m_library.m_personalInformation.provisions.size()) + 1;
    clause.principle = Principle::MutualTrust;
    clause.item = AgreementItem::PersonalInformation;
    clause.when = condition(node.at(u"when"));
    clause.title = bothLanguages(node.at(u"title"));
    each(node.at(u"paragraphs"), [&](const Node& one) {
        clause.paragraphs.append(paragraph(one, static_cast<int>(clause.paragraphs.size()) + 1));
    });
    return clause;
}

ClauseParagraph ClauseReader::paragraph(const Node& node, int number)
{
    if (!expectKeys(node, {u"ja"_s, u"en"_s}, {u"ja-polite"_s, u"when"_s, u"items"_s, u"itemsFrom"_s}))
        return {};
    ClauseParagraph paragraph;
    paragraph.number = number;
    paragraph.text = templateText(node);
    paragraph.when = condition(node.at(u"when"));
    each(node.at(u"items"), [&](const Node& one) { paragraph.items.append(item(one, 1)); });
    if (node.has(u"itemsFrom")) {
        if (node.has(u"items")) {
            //: itemsとitemsFromは、どちらか一方だけ書きます
            fail(node, Tr::tr("a paragraph has items or itemsFrom, not both"));
        }
        paragraph.itemsFrom = name(node.at(u"itemsFrom"));
        m_sourceUses.append(node.at(u"itemsFrom"));
    }
    return paragraph;
}

ClauseItem ClauseReader::item(const Node& node, int depth)
{
    if (!expectKeys(node, {u"ja"_s, u"en"_s}, {u"ja-polite"_s, u"when"_s, u"items"_s}))
        return {};
    if (depth > kDeepestItem) {
        //: 号の細分が深すぎます
        fail(node, Tr::tr("items are nested too deeply"));
        return {};
    }
    ClauseItem result;
    result.text = templateText(node);
    result.when = condition(node.at(u"when"));
    each(node.at(u"items"), [&](const Node& one) { result.items.append(item(one, depth + 1)); });
    return result;
}

LibraryText ClauseReader::libraryText(const Node& node)
{
    if (!expectKeys(node, {u"key"_s, u"text"_s}, {u"when"_s}))
        return {};
    LibraryText result;
    result.key = name(node.at(u"key"));
    result.when = condition(node.at(u"when"));
    if (expectKeys(node.at(u"text"), {u"ja"_s, u"en"_s}, {u"ja-polite"_s}))
        result.text = templateText(node.at(u"text"));
    return result;
}

PlaceholderInfo ClauseReader::placeholder(const Node& node)
{
    if (!expectKeys(node, {u"name"_s, u"description"_s, u"example"_s, u"path"_s}))
        return {};
    return {name(node.at(u"name")), bothLanguages(node.at(u"description")),
            bothLanguages(node.at(u"example")), text(node.at(u"path"))};
}

ListSource ClauseReader::source(const Node& node)
{
    if (!expectKeys(node, {u"name"_s, u"description"_s, u"path"_s}))
        return {};
    return {name(node.at(u"name")), bothLanguages(node.at(u"description")), text(node.at(u"path"))};
}

LibraryFlag ClauseReader::libraryFlag(const Node& node)
{
    if (!expectKeys(node, {u"name"_s, u"description"_s}))
        return {};
    return {name(node.at(u"name")), bothLanguages(node.at(u"description"))};
}

LibraryAnnex ClauseReader::annex(const Node& node)
{
    if (!expectKeys(node, {u"key"_s, u"title"_s}, {u"when"_s, u"home"_s}))
        return {};
    return {name(node.at(u"key")), bothLanguages(node.at(u"title")), condition(node.at(u"when")),
            node.has(u"home") ? clauseKey(node.at(u"home")) : QString()};
}

} // namespace kyodo
