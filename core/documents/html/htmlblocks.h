#pragma once

#include "core/documents/galley.h"
#include "core/documents/html/htmltext.h"

namespace kyodo::html {

/// Writes blocks one after the other. Form fields that follow each other become one list of terms, points of
/// an agreement one list.
class BlockWriter {
public:
    /// `headings` are the levels that the paper uses: on the page they follow each other without a gap.
    BlockWriter(Html& html, const Setting& setting, const QList<int>& headings)
        : m_html(html)
        , m_setting(setting)
        , m_headings(headings)
    {
    }

    void write(const Block* begin, const Block* end);

private:
    void write(const Title& title);
    void write(const Heading& heading);
    void write(const Paragraph& paragraph);
    void write(const Caption& caption);
    void write(const Item& item);
    void write(const Table& table);
    void write(const MonthChart& chart);
    void write(const RadarChart& chart);
    void write(const GapChart& chart);
    void write(const Picture& picture);
    void write(const FormField& field);
    void write(const ScaleRow& row);
    void write(const SignatureBlock& block);
    void write(const Spacer&) {}
    void write(const PageBreak&);
    void write(const KeepTogether& group);

    /// Ends the list that other blocks do not go into.
    void settle(const Block& next);
    void toDepth(int depth);
    void figure(const QByteArray& bytes, const QString& type, QSizeF points, const QString& alternative,
                const Inline& caption);
    void cell(const TableCell& cell, const TableColumn& column, const QString& scope);
    void row(const Table& table, const TableRow& row);
    void barRow(const MonthChart& chart, const MonthChart::Bar& bar);

    Html& m_html;
    const Setting& m_setting;
    QList<int> m_headings;
    bool m_inForm = false;
    int m_depth = 0;         ///< of open lists
    bool m_anything = false; ///< whether a line between papers has something above it
};

/// The levels of headings in a paper, each once, from the largest heading.
[[nodiscard]] QList<int> headingLevels(const Block* begin, const Block* end);

} // namespace kyodo::html
