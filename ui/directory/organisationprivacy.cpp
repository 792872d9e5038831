#include "ui/directory/organisationpage.h"

#include "core/base/filewriter.h"
#include "ui/support/filechooser.h"
#include "ui/support/spoken.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

void OrganisationPage::buildPrivacy(QVBoxLayout* layout)
{
    //: この団体について持っている情報
    addHeading(layout, tr("What is held about this body"));
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    //: すべて書き出す（JSON）…
    QPushButton* save = addButton(row, tr("Save all of it (JSON)…"), u"organisation.save"_s);
    connect(save, &QPushButton::clicked, this, &OrganisationPage::saveHeld);
    //: 名簿から外す
    QPushButton* out = addButton(row, tr("Take out of the directory"), u"organisation.takeOut"_s);
    connect(out, &QPushButton::clicked, this, &OrganisationPage::takeOut);
    //: 完全に消す
    m_erase = addButton(row, tr("Delete for good"), u"organisation.erase"_s);
    connect(m_erase, &QPushButton::clicked, this, [this] {
        m_eraseSure->show();
        bringIntoColumn(*m_eraseSure);
        m_keep->setFocus(Qt::OtherFocusReason);
    });
    layout->addLayout(row);
    buildQuestion(layout);
}

/// Whether it is really to be deleted. The focus comes to the answer that does no harm.
void OrganisationPage::buildQuestion(QVBoxLayout* layout)
{
    m_eraseSure = new QWidget(layout->parentWidget());
    auto* sure = new QVBoxLayout(m_eraseSure);
    sure->setContentsMargins(0, 0, 0, 0);
    //: 変更の履歴からも消え、元に戻せません。
    auto* question =
        new TextLabel(tr("It goes from the changes as well and cannot be brought back."), m_eraseSure);
    speakAsGroup(*m_eraseSure, question->text());
    sure->addWidget(question);
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    //: 消さない
    m_keep = addButton(row, tr("Keep it"), u"organisation.keep"_s);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_erase->setFocus(Qt::OtherFocusReason);
        m_eraseSure->hide();
    });
    //: 元に戻せなくてよいので消す
    QPushButton* really = addButton(row, tr("Delete it, with no way back"), u"organisation.eraseReally"_s);
    connect(really, &QPushButton::clicked, this, &OrganisationPage::erase);
    sure->addLayout(row);
    m_eraseSure->hide();
    layout->addWidget(m_eraseSure);
}

/// With the changes that can still be taken back, and the texts that they hold.
Result<QJsonObject> OrganisationPage::heldAbout()
{
    QJsonObject held = jsonOf(m_body);
    Directory* directory = m_source.isBusy() ? nullptr : m_source.directory();
    const auto changes =
        directory ? directory->heldOf(m_body.id) : Result<QList<HeldChange>>(QList<HeldChange>());
    if (!changes)
        return changes.error();
    QJsonArray list;
    for (const HeldChange& each : *changes) {
        QJsonObject change{{u"at"_s, each.change.at.toString(Qt::ISODate)}, {u"label"_s, each.change.label}};
        if (!each.former.isEmpty())
            change.insert(u"former"_s, each.former);
        list.append(change);
    }
    held.insert(u"changes"_s, list);
    return held;
}

void OrganisationPage::saveHeld()
{
    commit();
    const auto all = heldAbout();
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    FileRequest request;
    request.kind = FileKind::Json;
    request.save = true;
    //: この団体について持っている情報
    request.title = tr("What is held about this body");
    request.folder = m_context.settings.startFolder();
    request.name = fileNameFor(m_body.name) + u".json"_s;
    const QPointer<OrganisationPage> self(this);
    m_context.files.choose(this, request, [self, body = m_body, held = *all](const QString& path) {
        if (!self)
            return;
        const auto written = writeWhole(path, QJsonDocument(held).toJson());
        if (!written) {
            Q_EMIT self->failed(written.error());
            return;
        }
        //: 「%1」について持っている情報を書き出しました。
        Q_EMIT self->told(tr("What is held about \"%1\" was saved.").arg(body.name));
    });
}

void OrganisationPage::takeOut()
{
    commit();
    const Organisation body = m_body;
    //: 「%1」を名簿から外す
    const bool done = m_source.edit(tr("Take \"%1\" out of the directory").arg(body.name),
                                    [&](DirectoryEdit& edit) { return edit.remove(body); });
    if (done) {
        //: 「%1」を名簿から外しました。「元に戻す」で戻ります。
        Q_EMIT told(tr("\"%1\" was taken out; Undo brings it back.").arg(body.name));
    }
}

void OrganisationPage::erase()
{
    Directory* directory = m_source.isBusy() ? nullptr : m_source.directory();
    if (!directory)
        return;
    const QString name = m_body.name;
    if (const auto erased = directory->erase(m_body.id); !erased) {
        Q_EMIT failed(erased.error());
        return;
    }
    m_body = {};
    Q_EMIT m_source.changed();
    //: 「%1」を完全に消しました。
    Q_EMIT told(tr("\"%1\" was deleted for good.").arg(name));
    Q_EMIT closeWanted();
}

} // namespace kyodo
