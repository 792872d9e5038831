#include "ui/register/problemmodel.h"

#include "core/base/text.h"
#include "core/register/registerquery.h"
#include "ui/register/registermodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// In the order of the kinds.
constexpr const char* kNames[] = {
    //: 壊れている
    QT_TRANSLATE_NOOP("kyodo::ProblemModel", "damaged"),
    //: 協働手帳のファイルとして読めない
    QT_TRANSLATE_NOOP("kyodo::ProblemModel", "no readable Kyodo Techo file"),
    //: 新しい版で作られている
    QT_TRANSLATE_NOOP("kyodo::ProblemModel", "made with a newer version"),
    //: 書き込み中
    QT_TRANSLATE_NOOP("kyodo::ProblemModel", "being written"),
    //: 読めない
    QT_TRANSLATE_NOOP("kyodo::ProblemModel", "cannot be read"),
    //: フォルダーを読む権限がない
    QT_TRANSLATE_NOOP("kyodo::ProblemModel", "folder that may not be read"),
    //: フォルダーが見つからない
    QT_TRANSLATE_NOOP("kyodo::ProblemModel", "folder not found"),
    //: フォルダーが空になっている
    QT_TRANSLATE_NOOP("kyodo::ProblemModel", "folder that is empty now"),
    //: 名前に読めない符号がある
    QT_TRANSLATE_NOOP("kyodo::ProblemModel", "name that is no text"),
};
static_assert(std::size(kNames) >= EnumKeys<ProblemKind>::keys.size());

} // namespace

QString problemName(ProblemKind kind)
{
    return QCoreApplication::translate("kyodo::ProblemModel", kNames[static_cast<std::size_t>(kind)]);
}

void ProblemModel::setProblems(const QList<RegisterProblem>& problems)
{
    if (problems == m_problems)
        return;
    beginResetModel();
    m_problems = problems;
    m_counts = {};
    for (const RegisterProblem& problem : std::as_const(m_problems))
        ++m_counts.at(static_cast<std::size_t>(problem.kind));
    makeLines();
    choose();
    endResetModel();
}

void ProblemModel::setShown(std::optional<ProblemKind> kind, const QString& words)
{
    const TextQuery query(words);
    if (kind == m_kind && query == m_words)
        return;
    beginResetModel();
    m_kind = kind;
    m_words = query;
    choose();
    endResetModel();
}

void ProblemModel::makeLines()
{
    m_lines.clear();
    m_lines.reserve(m_problems.size());
    for (qsizetype i = 0; i < m_problems.size(); ++i) {
        const QFileInfo place(m_problems.at(i).file);
        const QString folder = QDir::toNativeSeparators(place.path());
        m_lines.append({i, place.fileName(), folder,
                        sortedText(folder) + u'\n' + sortedText(place.fileName()),
                        nfkcFolded(place.fileName() + u'\n' + folder)});
    }
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const Line& a, const Line& b) { return a.order < b.order; });
}

void ProblemModel::choose()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines.at(i);
        if ((!m_kind || m_problems.at(line.problem).kind == *m_kind) && m_words.hasAll(line.searched))
            m_shown.append(i);
    }
}

const RegisterProblem& ProblemModel::problem(int row) const
{
    return m_problems.at(m_lines.at(m_shown.at(row)).problem);
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(m_shown.at(index.row()));
    const RegisterProblem& problem = m_problems.at(line.problem);
    if (role == RegisterModel::FileRole)
        return problem.file;
    if (role == RegisterModel::ElideRole) // a path ends with what tells folders apart
        return int(index.column() == Folder ? Qt::ElideLeft : Qt::ElideRight);
    const QString cell = index.column() == Name     ? line.name
                         : index.column() == Folder ? line.folder
                                                    : problemName(problem.kind);
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::ToolTipRole:
        return index.column() == What ? problem.message : cell;
    case Qt::AccessibleTextRole: // who does not see the line hears all of it
        return index.column() == Name
                   ? QStringList{line.name, problemName(problem.kind), problem.message}.join(u", "_s)
                   : headerData(index.column(), Qt::Horizontal).toString() + u": "_s + cell;
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        //: 名前
        return tr("Name", "of a file");
    case Folder:
        //: 場所
        return tr("Place", "of a file");
    default:
        //: どうなっているか
        return tr("What is the matter");
    }
}

} // namespace kyodo
