#pragma once

class QModelIndex;
class QString;
class QWidget;

/// What the editors opened in the cells of our tables have in common: a combo box for choices, a line or an
/// area for text.
namespace kyodo::celleditors {

/// Puts in what the cell holds: the choice by its key, or `text`. Only once for a text: a change elsewhere
/// does not touch what is being typed.
void fill(QWidget& editor, const QModelIndex& index, const QString& text);
/// The text in a line or area; empty for any other editor.
[[nodiscard]] QString typedIn(const QWidget& editor);

} // namespace kyodo::celleditors
