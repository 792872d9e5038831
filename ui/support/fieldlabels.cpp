#include "ui/support/fieldlabels.h"

#include "core/project/party.h"
#include "ui/support/labelentries.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

using Words = QHash<QString, const char*>;

Words gathered()
{
    Words words;
    for (const auto entries :
         {labels::tableLabels(), labels::basicFieldLabels(), labels::planFieldLabels(),
          labels::agreementFieldLabels(), labels::workFieldLabels(), labels::choiceLabels()}) {
        for (const labels::Entry& entry : entries)
            words.insert(QString::fromLatin1(entry.key), entry.text);
    }
    return words;
}

QString word(const QString& key)
{
    static const Words words = gathered();
    const char* text = words.value(key);
    return text ? QCoreApplication::translate("kyodo::fields", text) : QString();
}

template<KeyedEnum E>
bool isFrom(const FieldInfo& field)
{
    const auto& keys = EnumKeys<E>::keys;
    if (field.choices.size() != static_cast<qsizetype>(keys.size()))
        return false;
    return fromKey<E>(field.choices.first()).has_value() && fromKey<E>(field.choices.last()).has_value();
}

} // namespace

QString tableLabel(QAnyStringView table)
{
    return word(table.toString());
}

QString fieldLabel(QAnyStringView table, QAnyStringView field)
{
    return word(table.toString() + u'.' + field.toString());
}

QString choiceLabel(const Catalogue& catalogue, Language language, QAnyStringView table,
                    const FieldInfo& field, const QString& choice)
{
    if (isFrom<PartyKind>(field)) {
        const auto kind = fromKey<PartyKind>(choice);
        return kind ? catalogue.partyKind(*kind).name.in(language) : QString();
    }
    if (isFrom<Principle>(field)) {
        const auto principle = fromKey<Principle>(choice);
        return principle ? catalogue.principle(*principle).shortTitle.in(language) : QString();
    }
    if (isFrom<AgreementItem>(field)) {
        const auto item = fromKey<AgreementItem>(choice);
        return item ? catalogue.agreementItem(*item).title.in(language) : QString();
    }
    if (isFrom<Model>(field)) {
        const auto model = fromKey<Model>(choice);
        return model ? catalogue.model(*model).title.in(language) : QString();
    }
    if (isFrom<Step>(field)) {
        const auto step = fromKey<Step>(choice);
        return step ? catalogue.step(*step).shortTitle.in(language) : QString();
    }
    if (isFrom<ResourceKind>(field))
        return word(u"resource."_s + choice);
    return word(table.toString() + u'.' + field.name + u'.' + choice);
}

} // namespace kyodo
