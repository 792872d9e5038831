#pragma once

#include "core/documents/document.h"

#include <QString>

#include <utility>

/// Writing HTML: every text and every attribute goes through here, so nothing typed becomes markup.
namespace kyodo::html {

using Attributes = QList<std::pair<QString, QString>>;

/// A text on one line, as an attribute holds it.
[[nodiscard]] QString attributeText(const QString& text);

class Html {
public:
    /// An element open until it is closed; `name` is one of ours.
    void open(const QString& name, const Attributes& attributes = {});
    void close(const QString& name);
    /// One that has no content: meta, img, hr.
    void single(const QString& name, const Attributes& attributes = {});
    void text(const QString& text);
    void text(const Inline& content);
    void element(const QString& name, const Inline& content, const Attributes& attributes = {});
    /// Markup of our own.
    void raw(const QString& markup) { m_html += markup; }
    [[nodiscard]] QByteArray bytes() const { return m_html.toUtf8(); }

private:
    void run(const TextRun& run);

    QString m_html;
};

} // namespace kyodo::html
