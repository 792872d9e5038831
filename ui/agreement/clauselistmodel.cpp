#include "ui/agreement/clauselistmodel.h"

#include "core/documents/agreementfacts.h"
#include "ui/models/partylistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

ClauseListModel::ClauseListModel(ProjectSession& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    if (const auto words = Words::load(session.context().language))
        m_words = *words;
    gather();
    connect(&session, &ProjectSession::changed, this, [this] {
        beginResetModel();
        gather();
        endResetModel();
        Q_EMIT clausesChanged();
    });
}

void ClauseListModel::gather()
{
    const Project& project = m_session.project();
    m_clauses = allClauses(project, m_session.context().clauses, clauseFacts(project));
    m_numbers.clear();
    int last = 0;
    for (const ChosenClause& clause : std::as_const(m_clauses)) {
        const bool printed = clause.state != ClauseState::Off && !clause.paragraphs.isEmpty();
        m_numbers.append(printed ? ++last : 0);
    }
}

int ClauseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clauses.size());
}

const ChosenClause* ClauseListModel::clauseAt(int row) const
{
    return row >= 0 && row < m_clauses.size() ? &m_clauses.at(row) : nullptr;
}

int ClauseListModel::rowOf(const QString& key, const Id& edit) const
{
    const auto found = std::find_if(m_clauses.begin(), m_clauses.end(), [&](const ChosenClause& clause) {
        return clause.key == key && (clause.library || clause.edit == edit);
    });
    return found == m_clauses.end() ? -1 : static_cast<int>(found - m_clauses.begin());
}

Numbering ClauseListModel::numbering() const
{
    return {m_session.project().agreement.ladder, *m_words};
}

QString ClauseListModel::number(int row) const
{
    const int number = m_numbers.value(row);
    return number > 0 && m_words ? numbering().article(number) : QString();
}

int ClauseListModel::openComments(int row) const
{
    const ChosenClause* clause = clauseAt(row);
    if (!clause)
        return 0;
    const QList<ClauseComment>& comments = m_session.project().clauseComments;
    return static_cast<int>(
        std::count_if(comments.begin(), comments.end(), [clause](const ClauseComment& comment) {
            return comment.clause == clause->key && comment.state == CommentState::Open;
        }));
}

QString ClauseListModel::title(int row) const
{
    const QString name = m_clauses.at(row).title.in(m_session.context().language);
    if (name.isEmpty()) {
        //: （見出しなし）
        return tr("(no heading)");
    }
    return name;
}

QString ClauseListModel::detail(int row) const
{
    const ChosenClause& clause = m_clauses.at(row);
    QStringList parts;
    switch (clause.state) {
    case ClauseState::Off:
        //: 使わない
        parts.append(tr("left out"));
        break;
    case ClauseState::Changed:
        //: 文を変更
        parts.append(tr("changed"));
        break;
    case ClauseState::Own:
        //: この事業の条項
        parts.append(tr("own clause"));
        break;
    case ClauseState::Library:
        break;
    }
    if (const int open = openComments(row); open > 0) {
        //: 意見 %n
        parts.append(tr("%n remark(s)", nullptr, open));
    }
    const Catalogue& catalogue = m_session.context().catalogue;
    const Language language = m_session.context().language;
    if (clause.item)
        parts.append(catalogue.agreementItem(*clause.item).title.in(language));
    if (clause.principle)
        parts.append(catalogue.principle(*clause.principle).shortTitle.in(language));
    return parts.join(language == Language::Japanese ? u"・"_s : u" · "_s);
}

QVariant ClauseListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_clauses.size())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: {
        const QString before = number(row);
        return before.isEmpty() ? title(row) : before + u'　' + title(row);
    }
    case PartyListModel::DetailRole:
        return detail(row);
    case PartyListModel::FindingsRole:
        return openComments(row);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{number(row), title(row), detail(row)}.join(u' ');
    default:
        return {};
    }
}

} // namespace kyodo
