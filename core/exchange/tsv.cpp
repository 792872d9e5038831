#include "core/exchange/tsv.h"

#include <optional>

namespace kyodo {

namespace {

bool endsCell(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r';
}

class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    CellGrid rows()
    {
        CellGrid rows;
        while (m_at < m_text.size()) {
            QStringList row{cell()};
            while (m_at < m_text.size() && m_text.at(m_at) == u'\t') {
                ++m_at;
                row.append(cell());
            }
            skipRowEnd();
            rows.append(row);
        }
        return rows;
    }

private:
    QString cell()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            if (auto text = quoted())
                return *text;
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !endsCell(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(from, m_at - from).toString();
    }

    /// Nothing, with the place kept, when the quotes do not enclose the whole cell. A lone quote inside
    /// settles that at once, so hostile text does not make this slow.
    std::optional<QString> quoted()
    {
        QString text;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            if (c != u'"') {
                text += c;
            } else if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
                text += c;
                ++at;
            } else if (at + 1 == m_text.size() || endsCell(m_text.at(at + 1))) {
                m_at = at + 1;
                text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
                return text.replace(u'\r', u'\n');
            } else {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    void skipRowEnd()
    {
        if (m_at >= m_text.size())
            return;
        const bool both = m_text.mid(m_at, 2) == QLatin1StringView("\r\n");
        m_at += both ? 2 : 1;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

QString written(const QString& cell)
{
    bool plain = !cell.startsWith(u'"');
    for (const QChar c : cell)
        plain = plain && !endsCell(c);
    if (plain)
        return cell;
    QString inside = cell;
    return u'"' + inside.replace(u'"', QLatin1StringView("\"\"")) + u'"';
}

} // namespace

CellGrid readTsv(const QString& text)
{
    QString clean = text;
    clean.remove(QChar(u'\0'));
    return Reader(clean).rows();
}

QString writeTsv(const CellGrid& rows)
{
    if (rows.size() == 1 && rows.first().size() == 1)
        return written(rows.first().first());
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += written(row.at(i));
        }
        text += u'\n';
    }
    return text;
}

} // namespace kyodo
