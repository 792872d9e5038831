<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kyodo::BoardModel</name>
    <message numerus="yes">
        <source>%1 (%2 project(s))</source>
        <comment>a step</comment>
        <extracomment>%1（%2 件）</extracomment>
        <translation>
            <numerusform>%1 (%2 project)</numerusform>
            <numerusform>%1 (%2 projects)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ClauseListModel</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <extracomment>意見 %n</extracomment>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::CountChart</name>
    <message numerus="yes">
        <source>%1 project(s)</source>
        <extracomment>%1 件</extracomment>
        <translation>
            <numerusform>%1 project</numerusform>
            <numerusform>%1 projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::DueModel</name>
    <message numerus="yes">
        <source>%1 (%2 date(s))</source>
        <comment>a month</comment>
        <extracomment>%1（%2 件）</extracomment>
        <translation>
            <numerusform>%1 (%2 date)</numerusform>
            <numerusform>%1 (%2 dates)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::DueMonthModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>dates of a day</comment>
        <extracomment>ほか%n件</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <comment>of a day</comment>
        <extracomment>%n 件</extracomment>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::HelpPage</name>
    <message numerus="yes">
        <source>%n topic(s) (Enter: next place)</source>
        <extracomment>%n項目（Enter で次の場所へ）</extracomment>
        <translation>
            <numerusform>%n topic (Enter: next place)</numerusform>
            <numerusform>%n topics (Enter: next place)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>%n件</extracomment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <extracomment>%n件のうち %1件</extracomment>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::LessonModel</name>
    <message numerus="yes">
        <source>%1 (%2 lesson(s))</source>
        <comment>a kind</comment>
        <extracomment>%1（%2 件）</extracomment>
        <translation>
            <numerusform>%1 (%2 lesson)</numerusform>
            <numerusform>%1 (%2 lessons)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::NextCyclePage</name>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <comment>a part and how many rows it has</comment>
        <extracomment>%1（%n件）</extracomment>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::PaperCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>%nページ</extracomment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n annex(es)</source>
        <extracomment>%1・別紙%n</extracomment>
        <translation>
            <numerusform>%1, %n annex</numerusform>
            <numerusform>%1, %n annexes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::PartyListModel</name>
    <message numerus="yes">
        <source>%1, %2, %n finding(s)</source>
        <extracomment>%1、%2、指摘 %n</extracomment>
        <translation>
            <numerusform>%1, %2, %n finding</numerusform>
            <numerusform>%1, %2, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ProblemList</name>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <extracomment>%n 行を写しました。</extracomment>
        <translation>
            <numerusform>%n line copied.</numerusform>
            <numerusform>%n lines copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ProjectSession</name>
    <message numerus="yes">
        <source>Duplicate %n row(s) in &quot;%1&quot;</source>
        <extracomment>「%1」の%n行を複製</extracomment>
        <translation>
            <numerusform>Duplicate %n row in &quot;%1&quot;</numerusform>
            <numerusform>Duplicate %n rows in &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s) from &quot;%1&quot;</source>
        <extracomment>「%1」の%n行を削除</extracomment>
        <translation>
            <numerusform>Delete %n row from &quot;%1&quot;</numerusform>
            <numerusform>Delete %n rows from &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s) in &quot;%1&quot;</source>
        <extracomment>「%1」の%n行を移動</extracomment>
        <translation>
            <numerusform>Move %n row in &quot;%1&quot;</numerusform>
            <numerusform>Move %n rows in &quot;%1&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::RecentList</name>
    <message numerus="yes">
        <source>Past their date: %n</source>
        <extracomment>期限を過ぎたもの %n件</extracomment>
        <translation>
            <numerusform>Past its date: %n</numerusform>
            <numerusform>Past their date: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::RecordTable</name>
    <message numerus="yes">
        <source>%n row(s) deleted. Ctrl+Z brings them back.</source>
        <extracomment>%n行を削除しました。Ctrl+Z で元に戻せます。</extracomment>
        <translation>
            <numerusform>%n row deleted. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n rows deleted. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::RegisterModel</name>
    <message numerus="yes">
        <source>%1 (%2 project(s))</source>
        <comment>heading of a group</comment>
        <extracomment>%1（%2 件）</extracomment>
        <translation>
            <numerusform>%1 (%2 project)</numerusform>
            <numerusform>%1 (%2 projects)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::StatusLine</name>
    <message numerus="yes">
        <source>Past their date: %n</source>
        <extracomment>期限を過ぎたもの %n件</extracomment>
        <translation>
            <numerusform>Past its date: %n</numerusform>
            <numerusform>Past their date: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ Not saved yet: %n</source>
        <extracomment>⚠ まだ保存していないところ：%n</extracomment>
        <translation>
            <numerusform>⚠ Not saved yet: %n</numerusform>
            <numerusform>⚠ Not saved yet: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::StepListModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <extracomment>確かめること %n</extracomment>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::TableCells</name>
    <message numerus="yes">
        <source>%n cell(s) copied.</source>
        <extracomment>%n個のセルをコピーしました。</extracomment>
        <translation>
            <numerusform>%n cell copied.</numerusform>
            <numerusform>%n cells copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be empty and stayed as they were.</source>
        <extracomment>%n個のセルは空にできないので、そのままです。</extracomment>
        <translation>
            <numerusform>%n cell cannot be empty and stayed as it was.</numerusform>
            <numerusform>%n cells cannot be empty and stayed as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <extracomment>%n個のセルを貼り付けました。</extracomment>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n row(s) added.</source>
        <extracomment>行を%n行加えました。</extracomment>
        <translation>
            <numerusform> %n row added.</numerusform>
            <numerusform> %n rows added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::editors</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>%n回</extracomment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::support</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>あと%n日</extracomment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <extracomment>%n日過ぎています</extracomment>
        <translation>
            <numerusform>%n day past</numerusform>
            <numerusform>%n days past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <extracomment>%n件</extracomment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::versions</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <extracomment>%1、%nページ</extracomment>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This agreement is kept until %1 (own table: %n year(s)).</source>
        <extracomment>この協定書は%1まで保存します（自分の表：%n年）。</extracomment>
        <translation>
            <numerusform>This agreement is kept until %1 (own table: %n year).</numerusform>
            <numerusform>This agreement is kept until %1 (own table: %n years).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s) are still under discussion: better settle them, and write down what came of them, before going on.</source>
        <extracomment>協議中の意見が%n件あります。結果を書いて「決着」にしてから、確定や締結に進むことをお勧めします。</extracomment>
        <translation>
            <numerusform>%n opinion is still under discussion: better settle it, and write down what came of it, before going on.</numerusform>
            <numerusform>%n opinions are still under discussion: better settle them, and write down what came of them, before going on.</numerusform>
        </translation>
    </message>
</context>
</TS>
