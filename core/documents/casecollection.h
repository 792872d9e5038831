#pragma once

#include "core/documents/document.h"
#include "core/documents/words.h"
#include "core/guideline/catalogue.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

/// The case sheets of several projects as one booklet for the public (事例集): a list of the cases, then each
/// sheet from the head of a page. Sheets that are not released stay out.
class CaseCollection {
public:
    /// `words` and `catalogue` must outlive it.
    CaseCollection(const Catalogue& catalogue, const Words& words, QDate today);

    /// Takes a project's sheet in; false where it is not released. What it shows is taken from `contents` at
    /// once.
    bool add(const Project& project, const ContentSource& contents = {});
    [[nodiscard]] qsizetype cases() const { return m_cases.size(); }
    [[nodiscard]] Document document() const;

private:
    struct Case {
        QString title;
        QString parties;
        QList<Block> blocks;
    };

    const Catalogue& m_catalogue;
    const Words& m_words;
    QDate m_today;
    QList<Case> m_cases;
};

} // namespace kyodo
