#include "core/directory/csvrecords.h"

#include <algorithm>

namespace kyodo {

namespace {

constexpr qsizetype kStep = 256 * 1024;
constexpr qsizetype kLongest = 256 * 1024;
constexpr qsizetype kMostCells = 1000;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

Result<void> CsvRecords::fetch()
{
    // The byte before tells a line feed that belongs to a carriage return.
    const qsizetype gone = std::max<qsizetype>(m_place - 1, 0);
    m_buffer.remove(0, gone);
    m_done += gone;
    m_place -= gone;
    const auto bytes = m_source.read(kStep);
    if (!bytes)
        return bytes.error();
    m_atEnd = bytes->isEmpty();
    m_buffer += *bytes;
    return {};
}

Result<QByteArray> CsvRecords::peek()
{
    if (m_buffer.isEmpty()) {
        if (const auto fetched = fetch(); !fetched)
            return fetched.error();
    }
    return m_buffer;
}

/// To the end of a line that was faulty, however long it is.
Result<void> CsvRecords::leaveFault()
{
    while (m_inFault) {
        const auto begin = m_buffer.cbegin() + m_place;
        const auto end = std::find_if(begin, m_buffer.cend(), isLineEnd);
        m_inFault = end == m_buffer.cend() && !m_atEnd;
        passOver(m_place + (end - begin));
        if (!m_inFault)
            break;
        if (const auto fetched = fetch(); !fetched)
            return fetched;
    }
    return {};
}

Result<bool> CsvRecords::next(CsvRecord& record)
{
    if (const auto left = leaveFault(); !left)
        return left.error();
    for (;;) {
        while (m_place < m_buffer.size() && isLineEnd(m_buffer.at(m_place)))
            passOver(m_place + 1);
        const bool empty = m_place >= m_buffer.size();
        if (empty && m_atEnd)
            return false;
        record.line = m_line;
        if (!empty && parse(record) == Parsed::Whole)
            return true;
        if (const auto fetched = fetch(); !fetched)
            return fetched.error();
    }
}

/// Moves on, and counts the lines on the way.
void CsvRecords::passOver(qsizetype end)
{
    for (; m_place < end; ++m_place) {
        const char c = m_buffer.at(m_place);
        const bool second = c == '\n' && m_place > 0 && m_buffer.at(m_place - 1) == '\r';
        if (isLineEnd(c) && !second)
            ++m_line;
    }
}

/// Passes over the first line of what is faulty.
CsvRecords::Parsed CsvRecords::endWithFault(CsvRecord& record, CsvFault fault)
{
    const auto begin = m_buffer.cbegin() + m_place;
    const qsizetype length = std::find_if(begin, m_buffer.cend(), isLineEnd) - begin;
    if (m_place + length >= m_buffer.size() && !m_atEnd && length <= kLongest)
        return Parsed::NeedsMore;
    record.fault = fault;
    record.cells.clear();
    m_inFault = m_place + length >= m_buffer.size();
    passOver(m_place + length);
    return Parsed::Whole;
}

/// A cell that begins with a quote, from behind it: unquoted into m_unquoted, `at` behind its closing quote.
/// False where the buffer ends first.
bool CsvRecords::parseQuoted(qsizetype& at, CsvRecord& record)
{
    const qsizetype begin = m_unquoted.size();
    for (;;) {
        const qsizetype quote = m_buffer.indexOf('"', at);
        if (quote < 0 || (quote + 1 >= m_buffer.size() && !m_atEnd))
            return false;
        m_unquoted.append(m_buffer.constData() + at, quote - at);
        at = quote + 1;
        if (at >= m_buffer.size() || m_buffer.at(at) != '"')
            break;
        m_unquoted.append('"');
        ++at;
    }
    record.cells.append(QByteArrayView(m_unquoted.constData() + begin, m_unquoted.size() - begin));
    return true;
}

CsvRecords::Parsed CsvRecords::parse(CsvRecord& record)
{
    record.cells.clear();
    record.fault = CsvFault::None;
    // No cell moves while others refer to it.
    m_unquoted.reserve(m_buffer.size());
    m_unquoted.resize(0);
    qsizetype at = m_place;
    for (;;) {
        const bool quoted = at < m_buffer.size() && m_buffer.at(at) == '"';
        if (quoted)
            ++at;
        if (quoted && !parseQuoted(at, record)) {
            if (!m_atEnd && m_buffer.size() - m_place <= kLongest)
                return Parsed::NeedsMore;
            return endWithFault(record, CsvFault::OpenQuote);
        }
        const qsizetype begin = at;
        while (at < m_buffer.size() && m_buffer.at(at) != ',' && !isLineEnd(m_buffer.at(at)))
            ++at;
        const bool ends = at >= m_buffer.size();
        if (ends && !m_atEnd && at - m_place <= kLongest)
            return Parsed::NeedsMore;
        if (quoted && at > begin)
            return endWithFault(record, CsvFault::AfterQuote);
        if (at - m_place > kLongest || record.cells.size() > kMostCells)
            return endWithFault(record, CsvFault::TooLong);
        if (!quoted)
            record.cells.append(QByteArrayView(m_buffer.constData() + begin, at - begin));
        if (ends || isLineEnd(m_buffer.at(at)))
            break;
        ++at;
    }
    passOver(at);
    return Parsed::Whole;
}

} // namespace kyodo
