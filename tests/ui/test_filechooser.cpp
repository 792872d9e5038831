#include "ui/support/filechooser.h"

#include "tests/ui/uibench.h"

#include <QComboBox>
#include <QFileDialog>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("The kind chosen for a document decides how its name ends", "[ui][files]")
{
    UiBench bench;
    QWidget parent;
    DialogFileChooser chooser;
    FileRequest wanted;
    wanted.kind = FileKind::Editable;
    wanted.folder = bench.files.path(QString());
    wanted.name = u"協定書 R8.4.docx"_s;
    wanted.save = true;
    chooser.choose(&parent, wanted, [](const QString&) {});
    auto* dialog = parent.findChild<QFileDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->nameFilters() == QStringList{u"Word documents (*.docx)"_s, u"OpenDocument text (*.odt)"_s});
    CHECK(dialog->defaultSuffix() == u"docx"_s);
    auto& kinds = find<QComboBox>(*dialog, u"fileTypeCombo"_s);
    const auto choose = [&](int kind) {
        kinds.setCurrentIndex(kind);
        Q_EMIT kinds.textActivated(kinds.itemText(kind));
    };
    const auto name = [&] { return QFileInfo(dialog->selectedFiles().value(0)).fileName(); };
    CHECK(name() == u"協定書 R8.4.docx"_s);
    choose(1);
    CHECK(dialog->defaultSuffix() == u"odt"_s);
    CHECK(name() == u"協定書 R8.4.odt"_s);
    choose(0);
    CHECK(name() == u"協定書 R8.4.docx"_s);
    // A name of another kind is the user's own.
    dialog->selectFile(u"写し.rtf"_s);
    choose(1);
    CHECK(name() == u"写し.rtf"_s);
}
