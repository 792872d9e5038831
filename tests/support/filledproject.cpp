#include "tests/support/filledproject.h"

#include "core/project/tables.h"

#include <QCryptographicHash>

namespace kyodo::test {

namespace {

QVariant sampleValue(const Project& project, const FieldInfo& field, const Row& row, int serial)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return QStringLiteral("%1の値 %2\t\"葛󠄀𠮷\"\n二行目").arg(QString(field.name)).arg(serial);
    case FieldType::Flag:
        return !field.read(row).toBool();
    case FieldType::Integer:
    case FieldType::Money:
        return QVariant(qlonglong{serial});
    case FieldType::Decimal:
        return serial + 0.1;
    case FieldType::Date:
        return QDate(2026, 1, 1).addDays(serial);
    case FieldType::Moment:
        return QDateTime(QDate(2026, 1, 1), QTime(1, 2, 3, 4), Qt::UTC).addDays(serial);
    case FieldType::Choice:
        return field.choices.last();
    case FieldType::Reference:
        return projectTable(field.target)->at(project, 0).id.text();
    case FieldType::TextList:
        break;
    }
    return QStringList{QStringLiteral("a"), QStringLiteral("「,」\""), QStringLiteral("三")};
}

} // namespace

QByteArray filledContent()
{
    return QByteArray("%PDF-1.7\n\0\xff\x80", 12).repeated(30000);
}

Result<QByteArray> filledContents(const QString&)
{
    return filledContent();
}

Project filledProject(IdSource& ids)
{
    Project project = Project::blank(ids);
    int serial = 0;
    for (const ProjectTable& table : projectTables()) {
        Row& row = table.single ? table.edit(project, 0) : table.insert(project, 0);
        if (!table.single)
            row.id = ids.next();
        for (const FieldInfo& field : table.record->fields)
            field.write(row, sampleValue(project, field, row, ++serial));
    }
    Attachment& attachment = project.attachments[0];
    attachment.size = static_cast<int>(filledContent().size());
    attachment.contentHash =
        QString::fromLatin1(QCryptographicHash::hash(filledContent(), QCryptographicHash::Sha256).toHex());
    return project;
}

} // namespace kyodo::test
