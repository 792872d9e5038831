#include "core/documents/clausesetuse.h"

#include "core/documents/agreementjson.h"
#include "core/documents/clausechoice.h"
#include "core/documents/clauseedits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

using Part = SetChange::Part;
using Effect = SetChange::Effect;

template<class T>
T withoutPlace(T row)
{
    row.id = Id();
    row.position = 0;
    return row;
}

/// How many copies are made goes by the parties of each project: older sets name a number, which is left
/// alone.
bool isStyle(const FieldInfo& field)
{
    return field.name != "copies"_L1;
}

/// What a set made of this project would hold.
ClauseSet contentOf(const Project& project)
{
    ClauseSet set;
    for (const ClauseEdit& clause : project.clauses) {
        if (!saysNothing(clause))
            set.clauses.append(withoutPlace(clause));
    }
    for (const AnnexChoice& annex : project.annexes)
        set.annexes.append(withoutPlace(annex));
    for (const FieldInfo& field : styleFields()) {
        if (isStyle(field))
            field.write(set.style, field.read(project.agreement));
    }
    return set;
}

/// Three ways to one: the rows before (the edition in use), the project's and the set's.
class Taking {
public:
    Taking(Project& project, const ClauseSet& base, const ClauseSet& set, const ClauseLibrary& library,
           IdSource& ids)
        : m_project(project)
        , m_base(base)
        , m_set(set)
        , m_library(library)
        , m_ids(ids)
    {
    }

    QList<SetChange> take()
    {
        takeClauses();
        takeAnnexes();
        takeStyle();
        return m_changes;
    }

private:
    [[nodiscard]] bool isOwn(const ClauseEdit& clause) const { return isOwnClause(clause, m_library); }
    [[nodiscard]] static bool isOwn(const AnnexChoice& annex) { return annex.state == AnnexState::Own; }

    /// The row about the same clause or annex.
    template<class T>
    std::optional<T> like(const QList<T>& rows, const T& wanted) const
    {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const T& row) {
            return row.key == wanted.key && isOwn(row) == isOwn(wanted);
        });
        return found == rows.end() ? std::nullopt : std::optional(withoutPlace(*found));
    }

    [[nodiscard]] Text titleOf(const ClauseEdit& clause) const
    {
        const LibraryClause* standard = m_library.find(clause.key);
        if (clause.title.isEmpty() && standard)
            return standard->title;
        return {clause.title, clause.titleEn.isEmpty() ? clause.title : clause.titleEn};
    }
    [[nodiscard]] Text titleOf(const AnnexChoice& annex) const
    {
        for (const LibraryAnnex& standard : m_library.annexes()) {
            if (standard.key == annex.key && annex.title.isEmpty())
                return standard.title;
        }
        return {annex.title, annex.title};
    }

    /// A row that only gives the annex its place in the order.
    [[nodiscard]] static bool saysNothing(const std::optional<AnnexChoice>& annex)
    {
        return !annex || (annex->state == AnnexState::Library && annex->title.isEmpty());
    }
    [[nodiscard]] static bool saysNothing(const std::optional<ClauseEdit>& clause)
    {
        return !clause || kyodo::saysNothing(*clause);
    }

    void tell(Part part, Effect effect, const QString& key, const Text& title = {})
    {
        const SetChange change{part, effect, key, title};
        if (!m_changes.contains(change))
            m_changes.append(change);
    }

    /// One value of three, and what became of it.
    template<class V>
    V chosen(const V& base, const V& mine, const V& theirs, std::optional<Effect>& effect) const
    {
        if (mine == theirs)
            return mine;
        if (mine == base) {
            effect = Effect::Taken;
            return theirs;
        }
        effect = theirs == base ? Effect::Kept : Effect::Clashed;
        return mine;
    }

    /// A clause of one's own is taken or kept as a whole; nothing for one that is not there.
    template<class T>
    std::optional<T> whole(const T& example, const std::optional<T>& base, const std::optional<T>& mine,
                           const std::optional<T>& theirs, Part part)
    {
        std::optional<Effect> effect;
        const std::optional<T> result = chosen(base, mine, theirs, effect);
        if (effect && !(saysNothing(mine) && saysNothing(theirs)))
            tell(part, *effect, example.key, titleOf(result.value_or(example)));
        return result;
    }

    /// Of a clause of the library, its wording and its place are taken or kept each by itself: a row that is
    /// not there says the same as the library.
    std::optional<ClauseEdit> byParts(const QString& key, const std::optional<ClauseEdit>& base,
                                      const std::optional<ClauseEdit>& mine,
                                      const std::optional<ClauseEdit>& theirs)
    {
        static const QList<QList<const char*>> parts{
            {"state", "title", "text", "titleEn", "textEn"}, {"always"}, {"place"}, {"principle"}, {"item"}};
        ClauseEdit standard;
        standard.key = key;
        ClauseEdit result = mine.value_or(standard);
        const ClauseEdit own = result;
        for (const auto& part : parts) {
            const auto values = [&](const ClauseEdit& row) {
                QVariantList list;
                for (const char* name : part)
                    list.append(recordInfo<ClauseEdit>().field(name)->read(row));
                return list;
            };
            std::optional<Effect> effect;
            const QVariantList taken = chosen(values(base.value_or(standard)), values(own),
                                              values(theirs.value_or(standard)), effect);
            for (qsizetype i = 0; i < taken.size(); ++i)
                recordInfo<ClauseEdit>().field(part.at(i))->write(result, taken.at(i));
            if (effect)
                tell(Part::Clause, *effect, key,
                     titleOf(*effect == Effect::Taken ? theirs.value_or(own) : own));
        }
        return kyodo::saysNothing(result) ? std::nullopt : std::optional(result);
    }

    std::optional<ClauseEdit> merged(const ClauseEdit& clause, const std::optional<ClauseEdit>& mine)
    {
        const auto base = like(m_base.clauses, clause);
        const auto theirs = like(m_set.clauses, clause);
        return isOwn(clause) ? whole(clause, base, mine, theirs, Part::Clause)
                             : byParts(clause.key, base, mine, theirs);
    }

    void takeClauses()
    {
        QList<ClauseEdit> rows;
        for (const ClauseEdit& row : std::as_const(m_project.clauses)) {
            // Of two own clauses under one key, the second is the project's alone.
            std::optional<ClauseEdit> result = like(rows, row) ? row : merged(row, withoutPlace(row));
            if (!result)
                continue;
            result->id = row.id;
            result->position = row.position;
            rows.append(*result);
        }
        for (const auto* others : {&m_set.clauses, &m_base.clauses}) {
            for (const ClauseEdit& row : *others) {
                if (like(m_project.clauses, row) || like(rows, row))
                    continue;
                if (const auto result = merged(row, std::nullopt))
                    append(rows, *result);
            }
        }
        m_project.clauses = rows;
    }

    template<class T>
    void append(QList<T>& rows, T row)
    {
        row.id = appendRow(rows, m_ids).id;
        row.position = rows.last().position;
        rows.last() = row;
    }

    [[nodiscard]] bool hasFiles(const AnnexChoice& annex) const
    {
        return std::any_of(m_project.attachments.begin(), m_project.attachments.end(),
                           [&](const Attachment& file) {
                               return file.place == u"annexes" && file.placeId == annex.id.text();
                           });
    }

    void takeAnnexes()
    {
        QList<AnnexChoice> rows;
        for (const AnnexChoice& row : std::as_const(m_project.annexes)) {
            const auto theirs = like(m_set.annexes, row);
            if (like(rows, row) || (!theirs && hasFiles(row))) {
                rows.append(row);
                if (!theirs)
                    tell(Part::Annex, Effect::Kept, row.key, titleOf(row));
                continue;
            }
            auto result = mergedAnnex(row, withoutPlace(row));
            if (!result)
                continue;
            result->id = row.id;
            rows.append(*result);
        }
        for (const auto* others : {&m_set.annexes, &m_base.annexes}) {
            for (const AnnexChoice& row : *others) {
                if (like(m_project.annexes, row) || like(rows, row))
                    continue;
                if (const auto result = mergedAnnex(row, std::nullopt))
                    append(rows, *result);
            }
        }
        orderAnnexes(rows);
        m_project.annexes = rows;
    }

    std::optional<AnnexChoice> mergedAnnex(const AnnexChoice& annex, const std::optional<AnnexChoice>& mine)
    {
        return whole(annex, like(m_base.annexes, annex), mine, like(m_set.annexes, annex), Part::Annex);
    }

    [[nodiscard]] static QStringList orderOf(const QList<AnnexChoice>& annexes)
    {
        QStringList keys;
        for (const AnnexChoice& annex : annexes)
            keys.append((isOwn(annex) ? QStringLiteral("own ") : QString()) + annex.key);
        return keys;
    }

    /// In the order of the set, unless the project has one of its own; others stand behind.
    void orderAnnexes(QList<AnnexChoice>& rows)
    {
        const QStringList theirs = orderOf(m_set.annexes);
        const QStringList mine = orderOf(m_project.annexes);
        const QStringList base = orderOf(m_base.annexes);
        if (mine != base) {
            if (theirs != mine)
                tell(Part::AnnexOrder, theirs == base ? Effect::Kept : Effect::Clashed, {});
            return;
        }
        const QStringList before = orderOf(rows);
        const auto rank = [&theirs](const AnnexChoice& annex) {
            const qsizetype index = theirs.indexOf(orderOf({annex}).first());
            return index < 0 ? theirs.size() : index;
        };
        std::stable_sort(rows.begin(), rows.end(), [&](const AnnexChoice& one, const AnnexChoice& other) {
            return rank(one) < rank(other);
        });
        if (orderOf(rows) != before)
            tell(Part::AnnexOrder, Effect::Taken, {});
    }

    void takeStyle()
    {
        for (const FieldInfo& field : styleFields()) {
            if (!isStyle(field))
                continue;
            std::optional<Effect> effect;
            const QVariant value = chosen(field.read(m_base.style), field.read(m_project.agreement),
                                          field.read(m_set.style), effect);
            field.write(m_project.agreement, value);
            if (effect)
                tell(Part::Style, *effect, field.name);
        }
    }

    Project& m_project;
    const ClauseSet& m_base;
    const ClauseSet& m_set;
    const ClauseLibrary& m_library;
    IdSource& m_ids;
    QList<SetChange> m_changes;
};

QString partInWords(const SetChange& change, const QString& style, Language language)
{
    const QString title = change.title.in(language);
    const QString name = title.isEmpty() ? change.key : title;
    switch (change.part) {
    case Part::Clause:
        //: 条項「%1」
        return Tr::tr("Clause \"%1\"").arg(name);
    case Part::Annex:
        //: 別紙「%1」
        return Tr::tr("Annex \"%1\"").arg(name);
    case Part::AnnexOrder:
        //: 別紙の順序
        return Tr::tr("Order of the annexes");
    case Part::Style:
        break;
    }
    //: 体裁「%1」
    return Tr::tr("Layout \"%1\"").arg(style);
}

} // namespace

QString setChangeInWords(const SetChange& change, const QString& style, Language language)
{
    const QString part = partInWords(change, style, language);
    switch (change.effect) {
    case SetChange::Effect::Taken:
        //: %1：ひな形のとおりになります
        return Tr::tr("%1: becomes as in the set").arg(part);
    case SetChange::Effect::Kept:
        //: %1：この事業で変えたまま残ります
        return Tr::tr("%1: stays as it was changed here").arg(part);
    case SetChange::Effect::Clashed:
        break;
    }
    //: %1：この事業で変えたまま残ります（ひな形のこの版でも変わっています）
    return Tr::tr("%1: stays as it was changed here, though this edition changes it too").arg(part);
}

const ClauseSetUse* usedClauseSet(const Project& project)
{
    return project.clauseSets.isEmpty() ? nullptr : &project.clauseSets.last();
}

Result<ClauseSet> makeClauseSet(const Project& project, const ClauseLibrary& library,
                                const ClauseSet& heading, IdSource& ids)
{
    ClauseSet set = contentOf(project);
    set.id = heading.id.isNull() ? ids.next() : heading.id;
    set.number = heading.number;
    set.name = heading.name;
    set.issuer = heading.issuer;
    set.note = heading.note;
    set.madeOn = heading.madeOn;
    set.libraryVersion = library.version();
    if (const auto good = checkClauseSet(set, library); !good)
        return good.error();
    return set;
}

ClauseSet nextEdition(const Project& project, QDate on, int number)
{
    ClauseSet heading;
    heading.madeOn = on;
    heading.number = number;
    if (const ClauseSetUse* used = usedClauseSet(project)) {
        heading.id = Id::parse(used->set).value_or(Id());
        heading.number = std::max(number, used->number + 1);
        heading.name = used->name;
        heading.issuer = used->issuer;
    }
    return heading;
}

QList<SetChange> takeClauseSet(Project& project, const ClauseSet& set, const ClauseLibrary& library, QDate on,
                               IdSource& ids)
{
    const QString content = QString::fromUtf8(clauseSetToJson(set));
    const QString hash = agreementHash(content);
    const ClauseSetUse* used = usedClauseSet(project);
    const bool again = used && used->contentHash == hash;
    const auto before = used && used->set == set.id.text()
                            ? clauseSetFromJson(used->content.toUtf8(), library)
                            : Result<ClauseSet>(Error{});
    // Of another set, nothing in the project counts as changed since.
    const ClauseSet base = before ? *before : contentOf(project);
    const QList<SetChange> changes = Taking(project, base, set, library, ids).take();
    if (again)
        return changes;
    ClauseSetUse& use = appendRow(project.clauseSets, ids);
    use.set = set.id.text();
    use.number = set.number;
    use.name = set.name;
    use.issuer = set.issuer;
    use.takenOn = on;
    use.content = content;
    use.contentHash = hash;
    return changes;
}

} // namespace kyodo
