#include "ui/directory/organisationwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::directory)
};

struct Word {
    const char* key;
    const char* text;
};

constexpr Word kWords[] = {
    //: 名称
    {"name", QT_TRANSLATE_NOOP("kyodo::directory", "Name")},
    //: フリガナ
    {"kana", QT_TRANSLATE_NOOP("kyodo::directory", "Name in kana")},
    //: 種別
    {"kind", QT_TRANSLATE_NOOP("kyodo::directory", "Kind")},
    //: 法人番号
    {"number", QT_TRANSLATE_NOOP("kyodo::directory", "Corporate number")},
    //: 所轄庁
    {"authority", QT_TRANSLATE_NOOP("kyodo::directory", "Competent authority")},
    //: 権限移譲先市町村
    {"delegate", QT_TRANSLATE_NOOP("kyodo::directory", "Municipality in charge")},
    //: 郵便番号
    {"postalCode", QT_TRANSLATE_NOOP("kyodo::directory", "Postal code")},
    //: 所在地
    {"address", QT_TRANSLATE_NOOP("kyodo::directory", "Address")},
    //: 市町村
    {"place", QT_TRANSLATE_NOOP("kyodo::directory", "Municipality")},
    //: 従たる事務所
    {"branches", QT_TRANSLATE_NOOP("kyodo::directory", "Other offices")},
    //: 代表者
    {"representative", QT_TRANSLATE_NOOP("kyodo::directory", "Representative")},
    //: 代表者のフリガナ
    {"representativeKana", QT_TRANSLATE_NOOP("kyodo::directory", "Representative in kana")},
    //: 認証年月日
    {"approvedOn", QT_TRANSLATE_NOOP("kyodo::directory", "Approved on")},
    //: 設立年月日
    {"foundedOn", QT_TRANSLATE_NOOP("kyodo::directory", "Founded on")},
    //: 目的
    {"purpose", QT_TRANSLATE_NOOP("kyodo::directory", "Purpose")},
    //: 活動分野
    {"fields", QT_TRANSLATE_NOOP("kyodo::directory", "Fields of activity")},
    //: 認定
    {"certification", QT_TRANSLATE_NOOP("kyodo::directory", "Certification")},
    //: 監督情報
    {"supervision", QT_TRANSLATE_NOOP("kyodo::directory", "Supervision")},
    //: 解散情報
    {"dissolution", QT_TRANSLATE_NOOP("kyodo::directory", "Dissolution")},
    //: ホームページ
    {"website", QT_TRANSLATE_NOOP("kyodo::directory", "Website")},
    //: 事業
    {"activities", QT_TRANSLATE_NOOP("kyodo::directory", "Activities")},
    //: その他の事業
    {"otherActivities", QT_TRANSLATE_NOOP("kyodo::directory", "Other activities")},
    //: 事業年度の始まり
    {"yearStart", QT_TRANSLATE_NOOP("kyodo::directory", "Business year begins")},
    //: 事業年度の終わり
    {"yearEnd", QT_TRANSLATE_NOOP("kyodo::directory", "Business year ends")},
    //: 条例個別指定
    {"ordinance", QT_TRANSLATE_NOOP("kyodo::directory", "Named by ordinance")},
    //: 自分のメモ
    {"notes", QT_TRANSLATE_NOOP("kyodo::directory", "Own notes")},
    //: 担当者
    {"people", QT_TRANSLATE_NOOP("kyodo::directory", "Contact persons")},
    //: 電話
    {"phone", QT_TRANSLATE_NOOP("kyodo::directory", "Telephone")},
    //: メール
    {"mail", QT_TRANSLATE_NOOP("kyodo::directory", "Mail")},
    //: 提供できるもの（1行に1つ）
    {"offered", QT_TRANSLATE_NOOP("kyodo::directory", "What it can offer (one a line)")},
    //: 求めているもの（1行に1つ）
    {"sought", QT_TRANSLATE_NOOP("kyodo::directory", "What it looks for (one a line)")},
};

} // namespace

QString organisationLabel(const QString& key)
{
    for (const Word& word : kWords) {
        if (key == QLatin1StringView(word.key))
            return Tr::tr(word.text);
    }
    if (key.startsWith(u"field-"))
        return Tr::tr("Fields of activity");
    if (key.startsWith(u"certified") || key.startsWith(u"provisional"))
        return Tr::tr("Certification");
    //: 取り込まない
    return key.isEmpty() ? Tr::tr("Not taken in") : key;
}

QString kindText(const AppContext& context, PartyKind kind)
{
    return context.catalogue.partyKind(kind).name.in(context.language);
}

QString fieldsText(const AppContext& context, quint32 fields)
{
    QStringList labels;
    for (qsizetype i = 0; i < context.catalogue.fields().size(); ++i) {
        if (fields & (1U << i))
            labels.append(context.catalogue.fields().at(i).label.in(context.language));
    }
    return labels.join(context.language == Language::Japanese ? u"、"_s : u"; "_s);
}

QString stateText(bool certified, bool active)
{
    if (!active) {
        //: 解散
        return Tr::tr("Dissolved");
    }
    //: 認定
    return certified ? Tr::tr("Certified") : QString();
}

} // namespace kyodo
