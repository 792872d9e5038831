#include "core/exchange/projectjson.h"

#include "core/base/repeatedkey.h"
#include "core/exchange/jsonform.h"
#include "core/project/changes.h"
#include "core/project/fieldjson.h"
#include "core/project/tables.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <numeric>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::exchange)
};

Error invalid(const QString& pointer, const QString& message)
{
    return {ErrorCode::InvalidData, QStringLiteral("%1: %2").arg(pointer, message), pointer};
}

/// Line of a byte offset, from 1.
qsizetype lineOf(const QByteArray& json, qsizetype offset)
{
    return json.left(offset).count('\n') + 1;
}

/// Reads the rows of a project out of a parsed file.
class Reader {
public:
    explicit Reader(IdSource& ids)
        : m_ids(ids)
    {
    }

    Result<Project> read(const QJsonObject& root)
    {
        for (auto it = root.begin(); it != root.end(); ++it) {
            if (it.key() == u"format" || it.key() == u"version" || it.key() == u"contents")
                continue;
            const ProjectTable* table = projectTable(it.key());
            if (!table) {
                //: この項目は知られていません。綴りをお確かめください。
                return invalid(pointerPart(it.key()), Tr::tr("is not known. Please check the spelling."));
            }
            if (const auto done = readTable(*table, it.value()); !done)
                return done.error();
        }
        for (const ProjectTable& table : projectTables()) {
            table.sort(m_project);
            if (table.single && table.at(m_project, 0).id.isNull())
                table.edit(m_project, 0).id = m_ids.next();
        }
        return m_project;
    }

    /// A place in the sorted project ("/parties/0/name") as the place in the file that was read.
    [[nodiscard]] QString pointerFor(const QString& place) const
    {
        QStringList parts = place.split(u'/');
        const ProjectTable& table = *projectTable(parts.at(1));
        if (table.single)
            parts.removeAt(2);
        else
            parts[2] = QString::number(
                m_places.value({parts.at(1), table.at(m_project, parts.at(2).toLongLong()).id}));
        return parts.join(u'/');
    }

private:
    Result<void> readTable(const ProjectTable& table, const QJsonValue& value)
    {
        const QString pointer = u'/' + QString(table.name());
        if (table.single) {
            if (!value.isObject()) {
                //: { } で囲んだ項目の集まりでなければなりません。
                return invalid(pointer, Tr::tr("must be an object { }."));
            }
            return readRow(table, table.edit(m_project, 0), value.toObject(), pointer, 0);
        }
        if (!value.isArray()) {
            //: [ ] で囲んだ行の並びでなければなりません。
            return invalid(pointer, Tr::tr("must be an array [ ]."));
        }
        const QJsonArray rows = value.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString place = QStringLiteral("%1/%2").arg(pointer).arg(i);
            if (!rows.at(i).isObject())
                return invalid(place, Tr::tr("must be an object { }."));
            Row& row = table.insert(m_project, i);
            if (const auto done = readRow(table, row, rows.at(i).toObject(), place, i); !done)
                return done;
        }
        return {};
    }

    Result<void> readRow(const ProjectTable& table, Row& row, const QJsonObject& object,
                         const QString& pointer, qsizetype index)
    {
        row.position = 1024 * index;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString place = pointer + pointerPart(it.key());
            Result<void> done;
            if (it.key() == u"id") {
                done = readId(row, it.value(), place);
            } else if (it.key() == u"position") {
                done = readPosition(row, it.value(), place);
            } else if (const FieldInfo* field = table.record->field(it.key())) {
                const auto read = fieldFromJson(*field, it.value());
                if (!read || !field->write(row, *read))
                    done = invalid(place, fieldExpectation(*field));
            } else {
                done = invalid(place, Tr::tr("is not known. Please check the spelling."));
            }
            if (!done)
                return done;
        }
        if (row.id.isNull())
            row.id = m_ids.next();
        m_places.insert({QString(table.name()), row.id}, index);
        return {};
    }

    static Result<void> readId(Row& row, const QJsonValue& value, const QString& place)
    {
        const auto id = Id::parse(value.toString());
        if (!id)
            return invalid(place, Tr::tr("must be the id (UUID) of a row."));
        row.id = *id;
        return {};
    }

    static Result<void> readPosition(Row& row, const QJsonValue& value, const QString& place)
    {
        const auto number = wholeNumber(value);
        if (!number)
            return invalid(place, Tr::tr("must be a whole number."));
        row.position = *number;
        return {};
    }

    IdSource& m_ids;
    Project m_project;
    QHash<std::pair<QString, Id>, qsizetype> m_places; ///< where each row stands in the file
};

Result<QJsonObject> parse(const QByteArray& json)
{
    if (json.trimmed().isEmpty()) {
        //: 中身が空です。
        return Error{ErrorCode::InvalidData, Tr::tr("The file is empty."), {}};
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Error{ErrorCode::InvalidData,
                     //: %1 行目で JSON として読めなくなりました。その前後の記号をお確かめください。
                     Tr::tr("Line %1 cannot be read as JSON. Please check the signs around it.")
                         .arg(lineOf(json, problem.offset)),
                     problem.errorString()};
    }
    if (!document.isObject()) {
        //: 1 行目: 協働手帳の JSON ではありません。
        return Error{ErrorCode::FileForeign, Tr::tr("Line 1: this is not JSON of Kyodo Techo."), {}};
    }
    if (const auto repeated = findRepeatedKey(json)) {
        return Error{
            ErrorCode::InvalidData,
            //: %1 行目: 「%2」が同じ { } の中に2回あります。どちらか一つにしてください。
            Tr::tr("Line %1: \"%2\" stands twice in one { }. Please keep one of them.")
                .arg(QString::number(lineOf(json, repeated->offset)), QString::fromUtf8(repeated->key)),
            {}};
    }
    return document.object();
}

Result<void> checkFormat(const QJsonObject& root)
{
    if (root.value(u"format").toString() != u"kyodo-techo") {
        return Error{ErrorCode::FileForeign,
                     //: /format: 「kyodo-techo」ではありません。協働手帳の JSON ではないようです。
                     Tr::tr("/format: is not \"kyodo-techo\"; this does not seem to be JSON of Kyodo Techo."),
                     {}};
    }
    const auto version = wholeNumber(root.value(u"version"));
    if (!version || *version < 1)
        return invalid(QStringLiteral("/version"), Tr::tr("must be a whole number."));
    if (*version > kJsonVersion) {
        return Error{
            ErrorCode::FileNewer,
            //: /version: この JSON は新しい版の協働手帳で作られています。プログラムを新しくしてください。
            Tr::tr("/version: this JSON was made with a newer version of Kyodo Techo. Please update the "
                   "program."),
            {}};
    }
    return {};
}

QByteArray tablesJson(const Project& project)
{
    QByteArray json = "{\n  \"format\": \"kyodo-techo\",\n  \"version\": " + QByteArray::number(kJsonVersion);
    for (const ProjectTable& table : projectTables()) {
        json += ",\n  \"" + QByteArray(table.name().data()) + "\": ";
        if (table.single) {
            json += rowJson(table, table.at(project, 0), 4);
            continue;
        }
        const qsizetype rows = table.count(project);
        json += '[';
        for (qsizetype i = 0; i < rows; ++i)
            json += (i > 0 ? ",\n    " : "\n    ") + rowJson(table, table.at(project, i), 6);
        json += rows > 0 ? "\n  ]" : "]";
    }
    return json;
}

/// Each content once, in the order of the hashes.
QMap<QString, qint64> contentSizes(const Project& project)
{
    QMap<QString, qint64> sizes;
    for (const Attachment& attachment : project.attachments)
        sizes.insert(attachment.contentHash, attachment.size);
    return sizes;
}

Error tooMuch()
{
    //: 資料が多すぎて、JSON に書き出せません（512MBまで）。事業のファイルそのものを写してお使いください。
    return {ErrorCode::Refused,
            Tr::tr("There are too many attachments for JSON (512 MB at most). Please copy the project file "
                   "itself."),
            {}};
}

Result<ImportedContents> readContents(const QJsonObject& root)
{
    ImportedContents contents;
    const QJsonValue value = root.value(u"contents");
    if (!value.isObject() && !value.isUndefined())
        return invalid(QStringLiteral("/contents"), Tr::tr("must be an object { }."));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = QStringLiteral("/contents") + pointerPart(it.key());
        const auto decoded = QByteArray::fromBase64Encoding(it.value().toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (!it.value().isString() || !decoded) {
            //: base64 の文字列でなければなりません。
            return invalid(place, Tr::tr("must be a string in base64."));
        }
        const QByteArray hash = QCryptographicHash::hash(*decoded, QCryptographicHash::Sha256).toHex();
        if (it.key() != QLatin1StringView(hash.constData(), hash.size())) {
            //: 中身がハッシュ値（SHA-256）と合いません。
            return invalid(place, Tr::tr("is not what its hash (SHA-256) says."));
        }
        contents.insert(it.key(), *decoded);
    }
    return contents;
}

/// Each attachment has its content, and each content its attachment.
Result<void> checkContents(const Project& project, const ImportedContents& contents, const Reader& reader)
{
    QSet<QString> used;
    for (qsizetype i = 0; i < project.attachments.size(); ++i) {
        const Attachment& attachment = project.attachments.at(i);
        const auto place = [&](const char* field) {
            return reader.pointerFor(QStringLiteral("/attachments/%1/%2").arg(i).arg(QLatin1String(field)));
        };
        const auto content = contents.constFind(attachment.contentHash);
        if (content == contents.constEnd()) {
            //: 中身が contents にありません。
            return invalid(place("contentHash"), Tr::tr("has no content under \"contents\"."));
        }
        if (content->size() != attachment.size) {
            //: 中身の大きさ（%1 バイト）と合いません。
            return invalid(place("size"),
                           Tr::tr("is not the size of the content, %1 bytes.").arg(content->size()));
        }
        used.insert(attachment.contentHash);
    }
    for (auto it = contents.cbegin(); it != contents.cend(); ++it) {
        if (!used.contains(it.key())) {
            //: これを使う資料がありません。
            return invalid(QStringLiteral("/contents/") + it.key(), Tr::tr("belongs to no attachment."));
        }
    }
    return {};
}

} // namespace

QByteArray exportJson(const Project& project)
{
    return tablesJson(project) + ",\n  \"contents\": {}\n}\n";
}

Result<QByteArray> exportJson(const Project& project, const ContentSource& contents)
{
    const QMap<QString, qint64> sizes = contentSizes(project);
    const qint64 bytes = std::accumulate(sizes.begin(), sizes.end(), qint64{0});
    QByteArray json = tablesJson(project) + ",\n  \"contents\": {";
    if (json.size() + bytes / 3 * 4 + 100 * sizes.size() > kLargestJson)
        return tooMuch();
    bool first = true;
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
        const auto content = contents(it.key());
        if (!content)
            return content;
        json += first ? "\n    \"" : ",\n    \"";
        json += it.key().toLatin1() + "\": \"" + content->toBase64() + '"';
        first = false;
    }
    return json + (first ? "}\n}\n" : "\n  }\n}\n");
}

Result<Project> importJson(const QByteArray& json, IdSource& ids, ImportedContents* contents)
{
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const auto root = parse(text);
    if (!root)
        return root.error();
    if (const auto ours = checkFormat(*root); !ours)
        return ours.error();
    Reader reader(ids);
    auto project = reader.read(*root);
    if (!project)
        return project;
    settlePositions(*project);
    if (const auto valid = validate(*project); !valid)
        return invalid(reader.pointerFor(valid.error().detail), valid.error().message);
    const auto read = readContents(*root);
    if (!read)
        return read.error();
    if (const auto fits = checkContents(*project, *read, reader); !fits)
        return fits.error();
    if (contents) {
        *contents = *read;
    } else if (!read->isEmpty()) {
        return invalid(QStringLiteral("/contents"),
                       //: ここでは資料を取り込めません。
                       Tr::tr("Attachments cannot be taken in here."));
    }
    return project;
}

} // namespace kyodo
