#pragma once

#include "core/directory/importsource.h"

#include <QByteArrayView>
#include <QList>
#include <QStringDecoder>

namespace kyodo {

/// What is wrong with a record of CSV.
enum class CsvFault {
    None,
    OpenQuote,  ///< a quote is never closed
    AfterQuote, ///< something stands between a closing quote and the comma
    TooLong,    ///< longer than any record of a table of organisations
};

/// One record of CSV, its cells unquoted, in the file's own encoding.
struct CsvRecord {
    qint64 line = 0; ///< where it begins, counted from 1
    CsvFault fault = CsvFault::None;
    QList<QByteArrayView> cells; ///< until the next record is asked for
};

/// Reads CSV (RFC 4180: quoted cells may hold commas, line breaks and doubled quotes; CRLF, LF or CR between
/// records) record by record, whatever the size of the file. A faulty record costs only its first line:
/// reading goes on behind it. Bytes are enough: in CP932 as in UTF-8 no part of a character looks like a
/// quote, a comma or a line end. Empty lines are passed over.
class CsvRecords {
public:
    explicit CsvRecords(ImportSource& source)
        : m_source(source)
    {
    }
    /// False at the end.
    [[nodiscard]] Result<bool> next(CsvRecord& record);
    /// How many bytes were gone through.
    [[nodiscard]] qint64 done() const { return m_done + m_place; }
    /// The first bytes, without moving on.
    [[nodiscard]] Result<QByteArray> peek();
    void skip(qsizetype bytes) { m_place += bytes; }

private:
    enum class Parsed { Whole, NeedsMore };
    Parsed parse(CsvRecord& record);
    bool parseQuoted(qsizetype& at, CsvRecord& record);
    Result<void> fetch();
    Result<void> leaveFault();
    void passOver(qsizetype end);
    Parsed endWithFault(CsvRecord& record, CsvFault fault);

    ImportSource& m_source;
    QByteArray m_buffer;
    qsizetype m_place = 0; ///< where the next record begins
    qint64 m_done = 0;     ///< bytes before the buffer
    qint64 m_line = 1;
    bool m_atEnd = false;
    bool m_inFault = false; ///< within the first line of a faulty record, which goes on
    QByteArray m_unquoted;  ///< of the present record
};

/// Makes text of cells. The one place that knows CP932.
class CellDecoder {
public:
    enum class Encoding { Utf8, Cp932 };
    /// Judges by the first bytes; `bom` becomes how many of them are a byte order mark. InvalidData where it
    /// is an encoding that is not read (UTF-16), or where this system does not know CP932.
    [[nodiscard]] static Result<CellDecoder> detect(const QByteArray& beginning, qsizetype& bom);

    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    /// Nothing where the bytes are no text of this encoding.
    [[nodiscard]] std::optional<QString> decoded(QByteArrayView cell);

private:
    CellDecoder(Encoding encoding, QStringDecoder decoder)
        : m_encoding(encoding)
        , m_decoder(std::move(decoder))
    {
    }
    Encoding m_encoding;
    QStringDecoder m_decoder;
};

} // namespace kyodo
