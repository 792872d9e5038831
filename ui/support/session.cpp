#include "ui/support/session.h"

#include "core/documents/agreementcheck.h"
#include "core/project/changes.h"
#include "ui/support/changewords.h"
#include "ui/support/fieldlabels.h"

namespace kyodo {

namespace {

constexpr int kAgainMilliseconds = 400;
constexpr int kTypingMilliseconds = 30'000;

} // namespace

ProjectSession::ProjectSession(std::unique_ptr<ProjectFile> file, const AppContext& context,
                               const QString& readOnlyReason)
    : m_context(context)
    , m_file(std::move(file))
    , m_readOnlyReason(readOnlyReason)
{
    connect(m_file.get(), &ProjectFile::changed, this, [this](const Project& before) {
        Q_EMIT changed(before);
        // What was written into a row goes with it: nobody could come to that place any more.
        m_unsaved.dropWhere([this](const UnsavedText& text) {
            return !text.path.row.isNull() && projectTable(text.path.table) &&
                   !row({text.path.table, text.path.row, {}});
        });
        recheck();
    });
    connect(m_file.get(), &ProjectFile::moved, this, &ProjectSession::moved);
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &ProjectSession::retry);
    m_typing.setParent(this);
    m_typing.setObjectName(QStringLiteral("typing"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMilliseconds);
    connect(&m_typing, &QTimer::timeout, this, &ProjectSession::keepTyped);
    recheck();
}

void ProjectSession::recheck()
{
    m_findings = findingsWithAgreement(project(), today(), m_context.clauses, m_context.language);
    m_findingsOf.clear();
    for (const Finding& finding : std::as_const(m_findings)) {
        if (!finding.path.row.isNull())
            m_findingsOf[finding.path.row].append(&finding);
    }
    m_statuses = stepStatuses(project(), m_findings);
    Q_EMIT findingsChanged();
}

const Row* ProjectSession::row(const RowPlace& place) const
{
    const ProjectTable* table = projectTable(place.table);
    if (table->single)
        return &table->at(project(), 0);
    const qsizetype index = place.id.isNull() ? -1 : table->indexOf(project(), place.id);
    return index < 0 ? nullptr : &table->at(project(), index);
}

bool ProjectSession::edit(const QString& label, const ProjectFile::Change& change, const ContentDraft* draft)
{
    const auto result = m_file->edit(label, change, draft);
    report(result);
    return result.ok();
}

bool ProjectSession::writeField(RowPlace& place, const FieldInfo& field, const QVariant& value)
{
    const ProjectTable& table = *projectTable(place.table);
    Id id = place.id;
    //: 「%1」の変更
    const QString label = tr("Change \"%1\"").arg(fieldLabel(place.table, field.name));
    const bool done = edit(label, [&](Project& project) -> Result<void> {
        qsizetype index = table.single ? 0 : table.indexOf(project, id);
        if (index < 0) {
            id = insertRow(project, place.table, table.count(project), place.presets, words(), m_context.ids);
            index = table.indexOf(project, id);
        }
        if (index < 0 || !field.write(table.edit(project, index), value)) {
            //: この欄に入れられない値です。
            return Error{ErrorCode::InvalidData, tr("This value does not fit the field."), field.name};
        }
        return {};
    });
    if (done)
        place.id = id;
    return done;
}

Id ProjectSession::addRow(const QString& table, qsizetype index, const Presets& presets)
{
    Id id;
    //: 「%1」に行を追加
    const QString label = tr("Add to \"%1\"").arg(tableLabel(table));
    const bool done = edit(label, [&](Project& project) -> Result<void> {
        if (const QString why = whyNoRow(project, table); !why.isEmpty())
            return Error{ErrorCode::Refused, why, table};
        id = insertRow(project, table, index, presets, words(), m_context.ids);
        return {};
    });
    return done ? id : Id();
}

Id ProjectSession::duplicate(const QString& table, const Id& id)
{
    Id copy;
    //: 「%1」の行を複製
    const QString label = tr("Duplicate in \"%1\"").arg(tableLabel(table));
    const bool done = edit(label, [&](Project& project) -> Result<void> {
        copy = duplicateRow(project, table, id, m_context.ids);
        return {};
    });
    return done ? copy : Id();
}

bool ProjectSession::remove(const QString& table, const Id& id)
{
    //: 「%1」の行を削除
    const QString label = tr("Delete from \"%1\"").arg(tableLabel(table));
    return edit(label, [&](Project& project) -> Result<void> {
        removeRow(project, table, id);
        return {};
    });
}

bool ProjectSession::moveRow(const QString& tableName, const Id& id, const Id& neighbour, bool after)
{
    const ProjectTable& table = *projectTable(tableName);
    //: 「%1」の行を移動
    const QString label = tr("Move in \"%1\"").arg(tableLabel(tableName));
    return edit(label, [&](Project& project) -> Result<void> {
        const qsizetype from = table.indexOf(project, id);
        const qsizetype beside = table.indexOf(project, neighbour);
        if (from < 0 || beside < 0)
            return {};
        const qsizetype gap = after ? beside + 1 : beside;
        table.move(project, from, gap > from ? gap - 1 : gap);
        return {};
    });
}

void ProjectSession::undo()
{
    commitPending();
    report(m_file->undo());
}

void ProjectSession::redo()
{
    commitPending();
    report(m_file->redo());
}

bool ProjectSession::goBackTo(const HistoryEntry& entry)
{
    commitPending();
    //: %1の内容に戻す
    const QString label = tr("Go back to %1").arg(momentText(entry.at, m_context.language));
    const auto result = m_file->goBackTo(entry.id, label);
    report(result);
    return result.ok();
}

void ProjectSession::commitPending()
{
    Q_EMIT commitRequested();
    m_unsaved.storeAll();
}

QString ProjectSession::unsavedKey(const RowPlace& place, QAnyStringView field)
{
    QString key = place.table + u'/';
    if (!place.id.isNull())
        key += place.id.text();
    else
        for (const auto& [name, value] : place.presets)
            key += name + u'=' + value.toString() + u';';
    return key + u'/' + field.toString();
}

void ProjectSession::keepUnsaved(const RowPlace& place, const FieldInfo& field, const QString& typed,
                                 const QString& problem, const QVariant& value)
{
    UnsavedText kept{fieldLabel(place.table, field.name),
                     typed,
                     problem.isEmpty() ? UnsavedTexts::notSaved() : problem,
                     {place.table, place.id, field.name}};
    if (problem.isEmpty()) {
        kept.value = value;
        kept.store = [this, place, &field, value] {
            // The row may have gone meanwhile, and its texts with it.
            if (!place.id.isNull() && !row(place))
                return true;
            RowPlace at = place;
            return writeField(at, field, value);
        };
    }
    m_unsaved.keep(unsavedKey(place, field.name), kept);
}

void ProjectSession::noteTyping()
{
    if (!m_typing.isActive())
        m_typing.start();
}

void ProjectSession::keepTyped()
{
    m_typing.stop();
    if (!isReadOnly() && m_trouble == Mishap::None)
        Q_EMIT keepRequested();
}

void ProjectSession::passStep(Step step, const QString& reason)
{
    commitPending();
    const QString title = m_context.catalogue.step(step).shortTitle.in(m_context.language);
    //: 「%1」の手順を通過
    edit(tr("Pass the step \"%1\"").arg(title), [&](Project& project) {
        return kyodo::passStep(project, step, reason, m_file->author(), m_context.clock.now(), m_findings,
                               m_context.ids);
    });
}

void ProjectSession::withdrawPass(Step step)
{
    commitPending();
    const QString title = m_context.catalogue.step(step).shortTitle.in(m_context.language);
    //: 「%1」の通過を取り消す
    edit(tr("Withdraw the pass of \"%1\"").arg(title), [&](Project& project) -> Result<void> {
        kyodo::withdrawPass(project, step);
        return {};
    });
}

} // namespace kyodo
