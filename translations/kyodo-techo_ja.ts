<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>kyodo::AbilitiesModel</name>
    <message>
        <source>Can</source>
        <extracomment>できること</extracomment>
        <translation>できること</translation>
    </message>
    <message>
        <source>Cannot</source>
        <extracomment>できないこと</extracomment>
        <translation>できないこと</translation>
    </message>
</context>
<context>
    <name>kyodo::AbilitiesPart</name>
    <message>
        <source>Where the parties differ, what each can and cannot do</source>
        <extracomment>主体のちがいと、できること・できないこと</extracomment>
        <translation>主体のちがいと、できること・できないこと</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>削除</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>First enter the parties.</source>
        <extracomment>先に「参加する主体」を入れてください。</extracomment>
        <translation>先に「参加する主体」を入れてください。</translation>
    </message>
    <message>
        <source>What is written into the empty cells at the end becomes a new entry.</source>
        <extracomment>いちばん下の空いた欄に書くと、新しい項目になります。</extracomment>
        <translation>いちばん下の空いた欄に書くと、新しい項目になります。</translation>
    </message>
</context>
<context>
    <name>kyodo::AgendaPart</name>
    <message>
        <source>Meetings, tasks and due dates that are still to come or open. Enter leads to the field of the date.</source>
        <extracomment>これからの会議、作業、期限と、過ぎても済んでいないものを集めています。選んで Enter を押すと、その日付を書く欄へ移ります。</extracomment>
        <translation>これからの会議、作業、期限と、過ぎても済んでいないものを集めています。選んで Enter を押すと、その日付を書く欄へ移ります。</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>予定</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Write a calendar file…</source>
        <extracomment>カレンダーに書き出す…</extracomment>
        <translation>カレンダーに書き出す…</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <extracomment>このほかに %1 件あります。</extracomment>
        <translation>このほかに %1 件あります。</translation>
    </message>
    <message>
        <source>Write a calendar file</source>
        <extracomment>カレンダー用ファイルに書き出す</extracomment>
        <translation>カレンダー用ファイルに書き出す</translation>
    </message>
    <message>
        <source>The dates are in &quot;%1&quot;. Open it with your calendar to take them over.</source>
        <extracomment>「%1」に予定を書き出しました。お使いのカレンダーで開くと取り込めます。</extracomment>
        <translation>「%1」に予定を書き出しました。お使いのカレンダーで開くと取り込めます。</translation>
    </message>
    <message>
        <source>Nothing lies ahead. Meetings, tasks and due dates appear here once they have one.</source>
        <extracomment>これからの予定はありません。会議、作業、期限に日付を入れると、ここに並びます。</extracomment>
        <translation>これからの予定はありません。会議、作業、期限に日付を入れると、ここに並びます。</translation>
    </message>
</context>
<context>
    <name>kyodo::AgreedScore</name>
    <message>
        <source>not settled</source>
        <extracomment>決めていない</extracomment>
        <translation>決めていない</translation>
    </message>
</context>
<context>
    <name>kyodo::AgreementStylePart</name>
    <message>
        <source>Keep as my standard</source>
        <extracomment>この体裁を自分の標準にする</extracomment>
        <translation>この体裁を自分の標準にする</translation>
    </message>
    <message>
        <source>Use my standard</source>
        <extracomment>自分の標準にそろえる</extracomment>
        <translation>自分の標準にそろえる</translation>
    </message>
    <message>
        <source>Layout after my standard</source>
        <extracomment>体裁を自分の標準にそろえる</extracomment>
        <translation>体裁を自分の標準にそろえる</translation>
    </message>
    <message>
        <source>This is your standard. New projects begin with it.</source>
        <extracomment>自分の標準のとおりです。新しく作る事業も、この体裁で始まります。</extracomment>
        <translation>自分の標準のとおりです。新しく作る事業も、この体裁で始まります。</translation>
    </message>
    <message>
        <source>This layout is not your standard.</source>
        <extracomment>自分の標準とは違う体裁です。</extracomment>
        <translation>自分の標準とは違う体裁です。</translation>
    </message>
    <message>
        <source>As your standard, new projects begin with it too.</source>
        <extracomment>自分の標準にすると、新しく作る事業もこの体裁で始まります。</extracomment>
        <translation>自分の標準にすると、新しく作る事業もこの体裁で始まります。</translation>
    </message>
</context>
<context>
    <name>kyodo::AnnexesPart</name>
    <message>
        <source>Up</source>
        <extracomment>上へ</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>下へ</extracomment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>付けない</extracomment>
        <translation>付けない</translation>
    </message>
    <message>
        <source>Own annex</source>
        <extracomment>別紙をつくる</extracomment>
        <translation>別紙をつくる</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>削除</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>This annex is made from what was entered.</source>
        <extracomment>この別紙は、入力されたデータから作られます。</extracomment>
        <translation>この別紙は、入力されたデータから作られます。</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <extracomment>（見出しなし）</extracomment>
        <translation>（見出しなし）</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <extracomment>付けない：%1</extracomment>
        <translation>付けない：%1</translation>
    </message>
    <message>
        <source>Annex %1: %2</source>
        <extracomment>別紙%1 %2</extracomment>
        <translation>別紙%1 %2</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>付ける</extracomment>
        <translation>付ける</translation>
    </message>
    <message>
        <source>Order of the annexes</source>
        <extracomment>別紙の並べ替え</extracomment>
        <translation>別紙の並べ替え</translation>
    </message>
    <message>
        <source>Leave an annex out</source>
        <extracomment>別紙を付けない</extracomment>
        <translation>別紙を付けない</translation>
    </message>
    <message>
        <source>Take an annex in</source>
        <extracomment>別紙を付ける</extracomment>
        <translation>別紙を付ける</translation>
    </message>
    <message>
        <source>New annex</source>
        <extracomment>新しい別紙</extracomment>
        <translation>新しい別紙</translation>
    </message>
</context>
<context>
    <name>kyodo::AnswerBlock</name>
    <message>
        <source>Answer</source>
        <extracomment>お答え</extracomment>
        <translation>お答え</translation>
    </message>
</context>
<context>
    <name>kyodo::AnsweredRound</name>
    <message>
        <source>Take the scores back</source>
        <extracomment>評価を取り消す</extracomment>
        <translation>評価を取り消す</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Answers of %1 parties are here (sheets shown to the others: %2). Lest they come to mean something else, the kind of round, the scale and questions that are answered cannot be changed just like that.</source>
        <extracomment>この回には、もう%1団体の答えがあります（うち、ほかの主体に見せているシート：%2）。答えの意味が変わらないように、回の種類と評価の段階、答えのある設問は、このままでは変えられません。</extracomment>
        <translation>この回には、もう%1団体の答えがあります（うち、ほかの主体に見せているシート：%2）。答えの意味が変わらないように、回の種類と評価の段階、答えのある設問は、このままでは変えられません。</translation>
    </message>
    <message>
        <source>Reply forms have been made for %1 parties. Once the scale or the questions change, those forms are of the version before, and of their replies only answers to questions with the same words and scale can be taken in.</source>
        <extracomment>返信フォームを%1団体分作ってあります。評価の段階や設問を変えると、そのフォームは前の版になり、返信のうち、同じ言葉・同じ段階のままの設問の答えだけを取り込めます。</extracomment>
        <translation>返信フォームを%1団体分作ってあります。評価の段階や設問を変えると、そのフォームは前の版になり、返信のうち、同じ言葉・同じ段階のままの設問の答えだけを取り込めます。</translation>
    </message>
    <message>
        <source>%1 (2)</source>
        <extracomment>%1（2）</extracomment>
        <translation>%1（2）</translation>
    </message>
    <message>
        <source>Make a round with the same questions</source>
        <extracomment>同じ設問で新しい回を作成</extracomment>
        <translation>同じ設問で新しい回を作成</translation>
    </message>
    <message>
        <source>The new round “%1” is there: change its scale and questions. The answers stay in this round as they are.</source>
        <extracomment>新しい回「%1」を作りました。評価の段階や設問は、その回で変えられます。今までの答えは、この回にそのまま残っています。</extracomment>
        <translation>新しい回「%1」を作りました。評価の段階や設問は、その回で変えられます。今までの答えは、この回にそのまま残っています。</translation>
    </message>
    <message>
        <source>Take scores back</source>
        <extracomment>評価を取り消し</extracomment>
        <translation>評価を取り消し</translation>
    </message>
    <message>
        <source>The scores are taken back, and the scale can be changed. Undo brings them back.</source>
        <extracomment>評価を取り消しました。評価の段階を変えられます。「元に戻す」で、評価も戻ります。</extracomment>
        <translation>評価を取り消しました。評価の段階を変えられます。「元に戻す」で、評価も戻ります。</translation>
    </message>
    <message>
        <source>The questions can be edited. Where words are mended, the answers stay as they are; to ask something else, add a question instead. Deleting a question deletes its answers and what was concluded. Another kind of round puts the guideline&apos;s questions in other words. Undo brings everything back.</source>
        <extracomment>設問を直せます。言い回しを直しても、今ある答えはそのまま残ります。意味の違う問いにするときは、直さずに設問を加えてください。設問を削除すると、その答えと話し合いの結果も消えます。回の種類を変えると、指針の設問の言い方が変わります。どれも「元に戻す」で戻せます。</extracomment>
        <translation>設問を直せます。言い回しを直しても、今ある答えはそのまま残ります。意味の違う問いにするときは、直さずに設問を加えてください。設問を削除すると、その答えと話し合いの結果も消えます。回の種類を変えると、指針の設問の言い方が変わります。どれも「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>New round like this</source>
        <extracomment>同じ設問で新しい回</extracomment>
        <translation>同じ設問で新しい回</translation>
    </message>
    <message>
        <source>Change the scale…</source>
        <extracomment>段階を変える…</extracomment>
        <translation>段階を変える…</translation>
    </message>
    <message>
        <source>Mend the questions</source>
        <extracomment>設問を直す</extracomment>
        <translation>設問を直す</translation>
    </message>
    <message>
        <source>To change the scale, %1 scores and %2 agreed scores are emptied. The sheets they are taken from count as begun again and are not seen by the others (shown now: %3). Reasons, remarks, free words and conclusions stay. Once the scale is changed, please ask for the scores anew. Undo brings everything back.</source>
        <extracomment>段階を変えるには、%1件の評価と、合意した評価%2件を空にします。評価を空にしたシートは書きかけに戻り、ほかの主体には見えなくなります（いま見せているシート：%3）。理由、補足、自由記入、話し合いの結果は残ります。段階を変えたら、あらためて答えてもらってください。「元に戻す」で全部戻せます。</extracomment>
        <translation>段階を変えるには、%1件の評価と、合意した評価%2件を空にします。評価を空にしたシートは書きかけに戻り、ほかの主体には見えなくなります（いま見せているシート：%3）。理由、補足、自由記入、話し合いの結果は残ります。段階を変えたら、あらためて答えてもらってください。「元に戻す」で全部戻せます。</translation>
    </message>
</context>
<context>
    <name>kyodo::ArrivedReply</name>
    <message>
        <source>What is in the reply</source>
        <extracomment>届いた返信の中身</extracomment>
        <translation>届いた返信の中身</translation>
    </message>
    <message>
        <source>Take it in</source>
        <extracomment>取り込む</extracomment>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Take it in and overwrite</source>
        <extracomment>上書きして取り込む</extracomment>
        <translation>上書きして取り込む</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>取り込まない</extracomment>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>%1, %2 (filled in by %3 on %4; %5)</source>
        <extracomment>%1、%2（記入した人：%3、記入した日：%4。%5）</extracomment>
        <translation>%1、%2（記入した人：%3、記入した日：%4。%5）</translation>
    </message>
    <message>
        <source>A reply has come</source>
        <extracomment>届いた返信</extracomment>
        <translation>届いた返信</translation>
    </message>
    <message>
        <source>A reply has come (%1 more)</source>
        <extracomment>届いた返信（あと%1件）</extracomment>
        <translation>届いた返信（あと%1件）</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a reply</comment>
        <extracomment>閉じる</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take in a reply: %1</source>
        <extracomment>返信を取り込み：%1</extracomment>
        <translation>返信を取り込み：%1</translation>
    </message>
    <message>
        <source>The reply of %1 was taken in. It can be undone.</source>
        <extracomment>%1の返信を取り込みました。元に戻すこともできます。</extracomment>
        <translation>%1の返信を取り込みました。元に戻すこともできます。</translation>
    </message>
    <message>
        <source>“%1” was left as it is.</source>
        <extracomment>「%1」は取り込みませんでした。</extracomment>
        <translation>「%1」は取り込みませんでした。</translation>
    </message>
</context>
<context>
    <name>kyodo::AttachmentDesk</name>
    <message>
        <source>There is no place for a copy to open. Please take it out with &quot;Save a copy&quot;.</source>
        <extracomment>開くための写しを置く場所が作れません。「写しを保存」で取り出してください。</extracomment>
        <translation>開くための写しを置く場所が作れません。「写しを保存」で取り出してください。</translation>
    </message>
    <message>
        <source>Delete the attachment &quot;%1&quot;</source>
        <extracomment>資料「%1」を削除</extracomment>
        <translation>資料「%1」を削除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted. Undo brings it back; for that, its content stays in the project file.</source>
        <extracomment>「%1」を削除しました。「元に戻す」で戻せます。そのため中身は事業のファイルに残ります。</extracomment>
        <translation>「%1」を削除しました。「元に戻す」で戻せます。そのため中身は事業のファイルに残ります。</translation>
    </message>
    <message>
        <source>Given up.</source>
        <extracomment>取りやめました。</extracomment>
        <translation>取りやめました。</translation>
    </message>
    <message>
        <source>%1 (%2 more)</source>
        <extracomment>%1（あと %2 件）</extracomment>
        <translation>%1（あと %2 件）</translation>
    </message>
</context>
<context>
    <name>kyodo::AttachmentModel</name>
    <message>
        <source>The project as a whole</source>
        <extracomment>事業全体</extracomment>
        <translation>事業全体</translation>
    </message>
</context>
<context>
    <name>kyodo::AttachmentsPart</name>
    <message>
        <source>There are no attachments yet.</source>
        <translation>資料はまだありません。</translation>
    </message>
    <message>
        <source>There are no attachments yet. Drop files here, or choose them with &quot;Add&quot;.</source>
        <translation>資料はまだありません。ここにファイルを落とすか、「追加」で選びます。</translation>
    </message>
    <message>
        <source>Give up</source>
        <extracomment>取りやめる</extracomment>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>追加…</extracomment>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>開く</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>写しを保存…</extracomment>
        <translation>写しを保存…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <extracomment>差し替え…</extracomment>
        <translation>差し替え…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>名前を変える</extracomment>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>削除</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>File to attach</source>
        <extracomment>資料にするファイル</extracomment>
        <translation>資料にするファイル</translation>
    </message>
    <message>
        <source>Place for the copy</source>
        <extracomment>写しを保存する場所</extracomment>
        <translation>写しを保存する場所</translation>
    </message>
    <message>
        <source>File to take its place</source>
        <extracomment>差し替えるファイル</extracomment>
        <translation>差し替えるファイル</translation>
    </message>
    <message>
        <source>Files: %1, %2 in all (at most %3 each)</source>
        <extracomment>%1 件、合計 %2（1件 %3 まで）</extracomment>
        <translation>%1 件、合計 %2（1件 %3 まで）</translation>
    </message>
</context>
<context>
    <name>kyodo::BoardModel</name>
    <message numerus="yes">
        <source>%1 (%2 project(s))</source>
        <comment>a step</comment>
        <extracomment>%1（%2 件）</extracomment>
        <translation>
            <numerusform>%1（%2 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::BroughtAlongPart</name>
    <message>
        <source>Improvements from earlier cycles</source>
        <extracomment>前のサイクルから持ち越した改善</extracomment>
        <translation>前のサイクルから持ち越した改善</translation>
    </message>
    <message>
        <source>This was settled at an earlier review. Where this step takes it up, write how.</source>
        <extracomment>前のふりかえりで決めたことです。この手順で活かしたら、どう活かしたかを書きます。</extracomment>
        <translation>前のふりかえりで決めたことです。この手順で活かしたら、どう活かしたかを書きます。</translation>
    </message>
</context>
<context>
    <name>kyodo::BudgetModel</name>
    <message>
        <source>Shares against amount</source>
        <extracomment>負担との差</extracomment>
        <translation>負担との差</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>お金</extracomment>
        <translation>お金</translation>
    </message>
    <message>
        <source>In kind</source>
        <extracomment>お金以外</extracomment>
        <translation>お金以外</translation>
    </message>
    <message>
        <source>adds up</source>
        <extracomment>一致</extracomment>
        <translation>一致</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <extracomment>%1 足りません</extracomment>
        <translation>%1 足りません</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <extracomment>%1 多すぎます</extracomment>
        <translation>%1 多すぎます</translation>
    </message>
    <message>
        <source>not settled</source>
        <extracomment>負担が未定</extracomment>
        <translation>負担が未定</translation>
    </message>
    <message>
        <source>Income in all</source>
        <extracomment>収入の合計</extracomment>
        <translation>収入の合計</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <extracomment>支出の合計</extracomment>
        <translation>支出の合計</translation>
    </message>
    <message>
        <source>Income less cost</source>
        <extracomment>収入から支出を引いた額</extracomment>
        <translation>収入から支出を引いた額</translation>
    </message>
    <message>
        <source>Share of %2 in &quot;%1&quot;</source>
        <extracomment>「%1」の%2の負担</extracomment>
        <translation>「%1」の%2の負担</translation>
    </message>
</context>
<context>
    <name>kyodo::BudgetPart</name>
    <message>
        <source>Add income</source>
        <extracomment>収入の行を足す</extracomment>
        <translation>収入の行を足す</translation>
    </message>
    <message>
        <source>Add cost</source>
        <extracomment>支出の行を足す</extracomment>
        <translation>支出の行を足す</translation>
    </message>
    <message>
        <source>Add staff cost and overhead</source>
        <extracomment>人件費・間接費の行を足す
----------
人件費・間接費の行を追加</extracomment>
        <translation>人件費・間接費の行を足す</translation>
    </message>
    <message>
        <source>Add below</source>
        <extracomment>次に行を足す</extracomment>
        <translation>次に行を足す</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>複製</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>削除</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>上へ</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>下へ</extracomment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>What each party bears</source>
        <extracomment>主体ごとの負担</extracomment>
        <translation>主体ごとの負担</translation>
    </message>
    <message>
        <source>More on &quot;%1&quot;</source>
        <extracomment>「%1」のくわしいこと</extracomment>
        <translation>「%1」のくわしいこと</translation>
    </message>
    <message>
        <source>Nothing here yet. Enter what it costs and where the money comes from.</source>
        <extracomment>まだ行がありません。かかる費用と、その出どころを入れてください。</extracomment>
        <translation>まだ行がありません。かかる費用と、その出どころを入れてください。</translation>
    </message>
    <message>
        <source>Income and cost are the same: %1.</source>
        <extracomment>収入と支出は同じ額です（%1）。</extracomment>
        <translation>収入と支出は同じ額です（%1）。</translation>
    </message>
    <message>
        <source>Income is %1 less than cost.</source>
        <extracomment>収入が支出より%1少なくなっています。</extracomment>
        <translation>収入が支出より%1少なくなっています。</translation>
    </message>
    <message>
        <source>Income is %1 more than cost.</source>
        <extracomment>収入が支出より%1多くなっています。</extracomment>
        <translation>収入が支出より%1多くなっています。</translation>
    </message>
</context>
<context>
    <name>kyodo::CalendarModel</name>
    <message>
        <source>today</source>
        <extracomment>今日</extracomment>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>kyodo::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <extracomment>カレンダー</extracomment>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Previous year</source>
        <extracomment>前の年</extracomment>
        <translation>前の年</translation>
    </message>
    <message>
        <source>Previous month</source>
        <extracomment>前の月</extracomment>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>次の月</extracomment>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Next year</source>
        <extracomment>次の年</extracomment>
        <translation>次の年</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <extracomment>今日（%1）</extracomment>
        <translation>今日（%1）</translation>
    </message>
</context>
<context>
    <name>kyodo::CandidatesPart</name>
    <message>
        <source>Side by side</source>
        <extracomment>並べてくらべる</extracomment>
        <translation>並べてくらべる</translation>
    </message>
    <message>
        <source>One by one</source>
        <extracomment>一つずつ書く</extracomment>
        <translation>一つずつ書く</translation>
    </message>
</context>
<context>
    <name>kyodo::CellPaste</name>
    <message>
        <source>This column cannot be changed.</source>
        <extracomment>この列は変えられません。</extracomment>
        <translation>この列は変えられません。</translation>
    </message>
    <message>
        <source>Paste into &quot;%1&quot;</source>
        <extracomment>「%1」に貼り付け</extracomment>
        <translation>「%1」に貼り付け</translation>
    </message>
</context>
<context>
    <name>kyodo::ChangesText</name>
    <message>
        <source>Show more (%1 left)</source>
        <extracomment>続きを表示（あと %1 件）</extracomment>
        <translation>続きを表示（あと %1 件）</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>追加</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>削除</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>変更</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>この欄へ</extracomment>
        <translation>この欄へ</translation>
    </message>
    <message>
        <source>Moved to another place in the list</source>
        <extracomment>順番を変えた</extracomment>
        <translation>順番を変えた</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>（空）</extracomment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change and where</comment>
        <extracomment>【%1】%2</extracomment>
        <translation>【%1】%2</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a field</comment>
        <extracomment>%1：</extracomment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>kyodo::CheckList</name>
    <message>
        <source>yes</source>
        <extracomment>はい</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>いいえ</extracomment>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>kyodo::ClauseEditor</name>
    <message>
        <source>Japanese</source>
        <extracomment>日本語</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>英語</extracomment>
        <translation>英語</translation>
    </message>
    <message>
        <source>Text in</source>
        <extracomment>文の言語</extracomment>
        <translation>文の言語</translation>
    </message>
    <message>
        <source>Each line is a paragraph. Alt+Right makes it an item, Alt+Left takes it back. Framed words come from the project.</source>
        <extracomment>1行が1つの項です。Alt+→で号に下げ、Alt+←で戻します。色のついた枠は事業のデータから入るところです。</extracomment>
        <translation>1行が1つの項です。Alt+→で号に下げ、Alt+←で戻します。色のついた枠は事業のデータから入るところです。</translation>
    </message>
    <message>
        <source>Move in</source>
        <extracomment>号に下げる</extracomment>
        <translation>号に下げる</translation>
    </message>
    <message>
        <source>Move out</source>
        <extracomment>項に上げる</extracomment>
        <translation>項に上げる</translation>
    </message>
    <message>
        <source>Insert from the project</source>
        <extracomment>事業のデータを入れる</extracomment>
        <translation>事業のデータを入れる</translation>
    </message>
    <message>
        <source>Annex &quot;%1&quot;</source>
        <extracomment>別紙「%1」</extracomment>
        <translation>別紙「%1」</translation>
    </message>
    <message>
        <source>Change of the clause &quot;%1&quot;</source>
        <extracomment>条項「%1」の変更</extracomment>
        <translation>条項「%1」の変更</translation>
    </message>
    <message>
        <source>[no such clause]</source>
        <extracomment>【ない条項】</extracomment>
        <translation>【ない条項】</translation>
    </message>
    <message>
        <source>[no such annex]</source>
        <extracomment>【ない別紙】</extracomment>
        <translation>【ない別紙】</translation>
    </message>
    <message>
        <source>[unknown: %1]</source>
        <extracomment>【知らない項目：%1】</extracomment>
        <translation>【知らない項目：%1】</translation>
    </message>
    <message>
        <source>List: %1</source>
        <extracomment>一覧：%1</extracomment>
        <translation>一覧：%1</translation>
    </message>
</context>
<context>
    <name>kyodo::ClauseListModel</name>
    <message>
        <source>(no heading)</source>
        <extracomment>（見出しなし）</extracomment>
        <translation>（見出しなし）</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>使わない</extracomment>
        <translation>使わない</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>文を変更</extracomment>
        <translation>文を変更</translation>
    </message>
    <message>
        <source>own clause</source>
        <extracomment>この事業の条項</extracomment>
        <translation>この事業の条項</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <extracomment>意見 %n</extracomment>
        <translation>
            <numerusform>意見 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ClauseSetsPart</name>
    <message>
        <source>Template sets at hand</source>
        <extracomment>手もとのひな形</extracomment>
        <translation>手もとのひな形</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <extracomment>違いを見る</extracomment>
        <translation>違いを見る</translation>
    </message>
    <message>
        <source>Use this template set</source>
        <extracomment>このひな形を使う</extracomment>
        <translation>このひな形を使う</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <extracomment>ファイルに書き出す…</extracomment>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>一覧から除く</extracomment>
        <translation>一覧から除く</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <extracomment>%1 ― 使っています</extracomment>
        <translation>%1 ― 使っています</translation>
    </message>
    <message>
        <source>%1 – newer than the one in use</source>
        <extracomment>%1 ― 使っているものより新しい版です</extracomment>
        <translation>%1 ― 使っているものより新しい版です</translation>
    </message>
    <message>
        <source>%1 – older than the one in use</source>
        <extracomment>%1 ― 使っているものより古い版です</extracomment>
        <translation>%1 ― 使っているものより古い版です</translation>
    </message>
    <message>
        <source>%1 – same edition as the one in use, but with other content</source>
        <extracomment>%1 ― 使っている版と番号は同じですが、中身が違います</extracomment>
        <translation>%1 ― 使っている版と番号は同じですが、中身が違います</translation>
    </message>
    <message>
        <source>Template set in use: %1, since %2</source>
        <extracomment>使っているひな形：%1（%2から）</extracomment>
        <translation>使っているひな形：%1（%2から）</translation>
    </message>
    <message>
        <source>No template set is used; the clauses are those of the standard library.</source>
        <extracomment>ひな形は使っていません。条項は標準の条項集によります。</extracomment>
        <translation>ひな形は使っていません。条項は標準の条項集によります。</translation>
    </message>
    <message>
        <source>A newer edition (%1) is at hand. You can see the differences before you use it.</source>
        <extracomment>新しい版（第%1版）が手もとにあります。違いを見てから使うかどうかを決められます。</extracomment>
        <translation>新しい版（第%1版）が手もとにあります。違いを見てから使うかどうかを決められます。</translation>
    </message>
    <message>
        <source>Use of the template set &quot;%1&quot;</source>
        <extracomment>ひな形「%1」の使用</extracomment>
        <translation>ひな形「%1」の使用</translation>
    </message>
    <message>
        <source>%1 is in use now. It can be undone.</source>
        <extracomment>%1 を使うようにしました。「元に戻す」で取り消せます。</extracomment>
        <translation>%1 を使うようにしました。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Write a template set to a file</source>
        <extracomment>ひな形をファイルに書き出す</extracomment>
        <translation>ひな形をファイルに書き出す</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <extracomment>%1 に書き出しました。</extracomment>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>%1 was taken off the list. Projects that use it keep it.</source>
        <extracomment>%1 を一覧から除きました。使っている事業には、そのまま残ります。</extracomment>
        <translation>%1 を一覧から除きました。使っている事業には、そのまま残ります。</translation>
    </message>
    <message>
        <source>Template set made</source>
        <extracomment>ひな形の作成</extracomment>
        <translation>ひな形の作成</translation>
    </message>
    <message>
        <source>%1 was made. &quot;Write to a file&quot; lets you pass it on.</source>
        <extracomment>%1 を作りました。「ファイルに書き出す」で、ほかの人に渡せます。</extracomment>
        <translation>%1 を作りました。「ファイルに書き出す」で、ほかの人に渡せます。</translation>
    </message>
    <message>
        <source>There is no template set at hand. Take in a file (.kyodo-set) that you were given, or make one below.</source>
        <extracomment>手もとにひな形はありません。受け取ったファイル（.kyodo-set）を取り込むか、下で作ります。</extracomment>
        <translation>手もとにひな形はありません。受け取ったファイル（.kyodo-set）を取り込むか、下で作ります。</translation>
    </message>
    <message>
        <source>The content of this set in the project cannot be read. Another edition would replace what was changed here as well.</source>
        <extracomment>この事業に入っているひな形の中身は読めません。ほかの版を使うと、この事業で変えたところも置き換わります。</extracomment>
        <translation>この事業に入っているひな形の中身は読めません。ほかの版を使うと、この事業で変えたところも置き換わります。</translation>
    </message>
</context>
<context>
    <name>kyodo::ClausesPart</name>
    <message>
        <source>Up</source>
        <extracomment>上へ</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>下へ</extracomment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>使わない</extracomment>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Standard wording</source>
        <extracomment>標準の文に戻す</extracomment>
        <translation>標準の文に戻す</translation>
    </message>
    <message>
        <source>Own clause</source>
        <extracomment>条項をつくる</extracomment>
        <translation>条項をつくる</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>削除</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add from the library</source>
        <extracomment>条項集から加える</extracomment>
        <translation>条項集から加える</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>使う</extracomment>
        <translation>使う</translation>
    </message>
    <message>
        <source>New clause</source>
        <extracomment>新しい条項</extracomment>
        <translation>新しい条項</translation>
    </message>
    <message>
        <source>Move of the clause &quot;%1&quot;</source>
        <extracomment>条項「%1」を動かす</extracomment>
        <translation>条項「%1」を動かす</translation>
    </message>
    <message>
        <source>Leave out the clause &quot;%1&quot;</source>
        <extracomment>条項「%1」を使わない</extracomment>
        <translation>条項「%1」を使わない</translation>
    </message>
    <message>
        <source>Take in the clause &quot;%1&quot;</source>
        <extracomment>条項「%1」を使う</extracomment>
        <translation>条項「%1」を使う</translation>
    </message>
    <message>
        <source>Standard wording of the clause &quot;%1&quot;</source>
        <extracomment>条項「%1」を標準の文に戻す</extracomment>
        <translation>条項「%1」を標準の文に戻す</translation>
    </message>
    <message>
        <source>Removal of the clause &quot;%1&quot;</source>
        <extracomment>条項「%1」の削除</extracomment>
        <translation>条項「%1」の削除</translation>
    </message>
</context>
<context>
    <name>kyodo::ColumnChoice</name>
    <message>
        <source>Up</source>
        <extracomment>上へ</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>下へ</extracomment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>%1 (Space shows or hides one, Ctrl+Up and Ctrl+Down move it)</source>
        <extracomment>%1（Space で出し入れ、Ctrl+↑ と Ctrl+↓ で順番を変えます）</extracomment>
        <translation>%1（Space で出し入れ、Ctrl+↑ と Ctrl+↓ で順番を変えます）</translation>
    </message>
</context>
<context>
    <name>kyodo::CompareModel</name>
    <message>
        <source>Compared by</source>
        <extracomment>くらべること</extracomment>
        <translation>くらべること</translation>
    </message>
</context>
<context>
    <name>kyodo::CountChart</name>
    <message>
        <source>(not given)</source>
        <extracomment>（記入なし）</extracomment>
        <translation>（記入なし）</translation>
    </message>
    <message numerus="yes">
        <source>%1 project(s)</source>
        <extracomment>%1 件</extracomment>
        <translation>
            <numerusform>%1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::CountPanel</name>
    <message>
        <source>Count by</source>
        <extracomment>何で数えるか</extracomment>
        <translation>何で数えるか</translation>
    </message>
    <message>
        <source>Count endorsements</source>
        <extracomment>後援を含める</extracomment>
        <translation>後援を含める</translation>
    </message>
    <message>
        <source>%1 projects, mentioned %2 times; cost %3, of which the authorities bear %4. A project that belongs to several is counted in each.</source>
        <extracomment>事業 %1 件、のべ %2 件、事業費の合計 %3（うち行政の負担 %4）。複数に当てはまる事業は、それぞれに数えています。</extracomment>
        <translation>事業 %1 件、のべ %2 件、事業費の合計 %3（うち行政の負担 %4）。複数に当てはまる事業は、それぞれに数えています。</translation>
    </message>
    <message>
        <source>Print the counts…</source>
        <extracomment>数を印刷する…</extracomment>
        <translation>数を印刷する…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <extracomment>印刷に出しました。</extracomment>
        <translation>印刷に出しました。</translation>
    </message>
</context>
<context>
    <name>kyodo::CoverageStrip</name>
    <message>
        <source>Eight things: %1</source>
        <extracomment>8つのこと：%1</extracomment>
        <translation>8つのこと：%1</translation>
    </message>
    <message>
        <source>Five principles: %1</source>
        <extracomment>5つの原則：%1</extracomment>
        <translation>5つの原則：%1</translation>
    </message>
    <message>
        <source>Without a clause, or with something to be filled in: %1</source>
        <extracomment>条項がないか、記入の足りないもの：%1</extracomment>
        <translation>条項がないか、記入の足りないもの：%1</translation>
    </message>
    <message>
        <source>Every one has a clause with nothing left to fill in</source>
        <extracomment>すべて、条項と記入がそろっています</extracomment>
        <translation>すべて、条項と記入がそろっています</translation>
    </message>
</context>
<context>
    <name>kyodo::CyclesModel</name>
    <message>
        <source>%1 (target %2)</source>
        <comment>result, target</comment>
        <extracomment>%1（目標 %2）</extracomment>
        <translation>%1（目標 %2）</translation>
    </message>
    <message>
        <source>Question or indicator</source>
        <extracomment>設問・指標</extracomment>
        <translation>設問・指標</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <extracomment>第%1サイクル</extracomment>
        <translation>第%1サイクル</translation>
    </message>
    <message>
        <source>%1 (%2; of %3; parties: %4)</source>
        <comment>average, round, steps of the scale, how many answered</comment>
        <extracomment>%1（%2、%3段階、%4団体）</extracomment>
        <translation>%1（%2、%3段階、%4団体）</translation>
    </message>
</context>
<context>
    <name>kyodo::CyclesPart</name>
    <message>
        <source>Compared over the cycles</source>
        <extracomment>サイクルごとの比較</extracomment>
        <translation>サイクルごとの比較</translation>
    </message>
    <message>
        <source>No single party&apos;s answer is kept from cycle to cycle, so whether the same parties answered cannot be told: averages stand side by side, without a difference.</source>
        <extracomment>団体ごとの答えは次のサイクルに引き継がないため、同じ団体の答えかどうかは分かりません。そのため、平均を並べるだけで、差は出しません。</extracomment>
        <translation>団体ごとの答えは次のサイクルに引き継がないため、同じ団体の答えかどうかは分かりません。そのため、平均を並べるだけで、差は出しません。</translation>
    </message>
</context>
<context>
    <name>kyodo::DatePicker</name>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <extracomment>カレンダーから選ぶ (Alt+↓)</extracomment>
        <translation>カレンダーから選ぶ (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>kyodo::DatedPart</name>
    <message>
        <source>Nothing on record yet. Begin with &quot;Add&quot;.</source>
        <extracomment>まだ記録がありません。「追加」で始めます。</extracomment>
        <translation>まだ記録がありません。「追加」で始めます。</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>追加</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>削除</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Still to be done from earlier meetings</source>
        <extracomment>これまでの会議から残っていること</extracomment>
        <translation>これまでの会議から残っていること</translation>
    </message>
    <message>
        <source>Prepare the next meeting</source>
        <extracomment>次の会議をつくる</extracomment>
        <translation>次の会議をつくる</translation>
    </message>
</context>
<context>
    <name>kyodo::DirectoryFilters</name>
    <message>
        <source>Words to find (name, kana, address, purpose, fields)</source>
        <extracomment>探す言葉（名称、フリガナ、所在地、目的、活動分野）</extracomment>
        <translation>探す言葉（名称、フリガナ、所在地、目的、活動分野）</translation>
    </message>
    <message>
        <source>Field of activity</source>
        <extracomment>活動分野</extracomment>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>種別</extracomment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Only certified ones</source>
        <extracomment>認定された団体だけ</extracomment>
        <translation>認定された団体だけ</translation>
    </message>
    <message>
        <source>Without dissolved ones</source>
        <extracomment>解散した団体を除く</extracomment>
        <translation>解散した団体を除く</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>すべて</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Municipality (any part)</source>
        <extracomment>市町村（名前の一部でも）</extracomment>
        <translation>市町村（名前の一部でも）</translation>
    </message>
</context>
<context>
    <name>kyodo::DirectoryModel</name>
    <message>
        <source>Organisation</source>
        <extracomment>団体</extracomment>
        <translation>団体</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>種別</extracomment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Municipality</source>
        <extracomment>市町村</extracomment>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Fields of activity</source>
        <extracomment>活動分野</extracomment>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>状態</extracomment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>kyodo::DirectoryPage</name>
    <message>
        <source>The directory is being written…</source>
        <extracomment>名簿を書き換えています…</extracomment>
        <translation>名簿を書き換えています…</translation>
    </message>
    <message>
        <source>Directory of organisations</source>
        <extracomment>団体名簿</extracomment>
        <translation>団体名簿</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>戻る</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <extracomment>一覧を取り込む…</extracomment>
        <translation>一覧を取り込む…</translation>
    </message>
    <message>
        <source>The list of the national NPO portal (CSV or zip), or another CSV.</source>
        <extracomment>内閣府NPO法人ポータルサイトの一覧（CSV又はzip）や、ほかのCSVを取り込みます。</extracomment>
        <translation>内閣府NPO法人ポータルサイトの一覧（CSV又はzip）や、ほかのCSVを取り込みます。</translation>
    </message>
    <message>
        <source>Add a body</source>
        <extracomment>団体を書き加える</extracomment>
        <translation>団体を書き加える</translation>
    </message>
    <message>
        <source>Bodies that were found</source>
        <extracomment>見つかった団体</extracomment>
        <translation>見つかった団体</translation>
    </message>
    <message>
        <source>Save what was found as CSV…</source>
        <extracomment>見つかった団体をCSVに書き出す…</extracomment>
        <translation>見つかった団体をCSVに書き出す…</translation>
    </message>
    <message>
        <source>With contact persons, telephone and mail (personal data)</source>
        <extracomment>担当者、電話、メールも入れる（個人情報）</extracomment>
        <translation>担当者、電話、メールも入れる（個人情報）</translation>
    </message>
    <message>
        <source>Bodies found: %1 (Enter opens one)</source>
        <extracomment>該当する団体: %1（Enter で開きます）</extracomment>
        <translation>該当する団体: %1（Enter で開きます）</translation>
    </message>
    <message>
        <source>The directory is still empty. Please take in the list that the national NPO portal offers (CSV or zip), or add bodies one by one.</source>
        <extracomment>名簿はまだ空です。内閣府NPO法人ポータルサイトから手に入れた一覧（CSV又はzip）を取り込むか、団体を1つずつ書き加えてください。</extracomment>
        <translation>名簿はまだ空です。内閣府NPO法人ポータルサイトから手に入れた一覧（CSV又はzip）を取り込むか、団体を1つずつ書き加えてください。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>元に戻す: %1</extracomment>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>やり直す: %1</extracomment>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>New body</source>
        <extracomment>新しい団体</extracomment>
        <translation>新しい団体</translation>
    </message>
    <message>
        <source>List to be taken in</source>
        <extracomment>取り込む一覧</extracomment>
        <translation>取り込む一覧</translation>
    </message>
    <message>
        <source>List of what was found</source>
        <extracomment>見つかった団体の一覧</extracomment>
        <translation>見つかった団体の一覧</translation>
    </message>
    <message>
        <source>%1 bodies were saved.</source>
        <extracomment>%1 団体を書き出しました。</extracomment>
        <translation>%1 団体を書き出しました。</translation>
    </message>
    <message>
        <source>Bodies that would suit the open project</source>
        <extracomment>開いている事業に合いそうな団体</extracomment>
        <translation>開いている事業に合いそうな団体</translation>
    </message>
    <message>
        <source>Look at this body</source>
        <extracomment>この団体を見る</extracomment>
        <translation>この団体を見る</translation>
    </message>
    <message>
        <source>The directory is being written; please try again when that is done.</source>
        <extracomment>いまは名簿を書き換えています。終わってから、もう一度お試しください。</extracomment>
        <translation>いまは名簿を書き換えています。終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The directory takes in lists (CSV or zip); &quot;%1&quot; is none.</source>
        <extracomment>団体名簿に取り込めるのは、CSV又はzipの一覧です。「%1」は取り込めません。</extracomment>
        <translation>団体名簿に取り込めるのは、CSV又はzipの一覧です。「%1」は取り込めません。</translation>
    </message>
    <message>
        <source>With own notes</source>
        <extracomment>自分のメモも入れる</extracomment>
        <translation>自分のメモも入れる</translation>
    </message>
    <message>
        <source>No body was found. Please type fewer words, or narrow less.</source>
        <extracomment>該当する団体はありません。言葉を減らすか、絞り込みを「すべて」に戻してください。</extracomment>
        <translation>該当する団体はありません。言葉を減らすか、絞り込みを「すべて」に戻してください。</translation>
    </message>
    <message>
        <source>None was found. The project&apos;s sought resources, its fields and its area help to find some.</source>
        <extracomment>見つかりませんでした。事業の「求める資源」「活動分野」「地域」を入れると見つかりやすくなります。</extracomment>
        <translation>見つかりませんでした。事業の「求める資源」「活動分野」「地域」を入れると見つかりやすくなります。</translation>
    </message>
    <message>
        <source>The list was taken in. %1. Undo takes all of it back.</source>
        <extracomment>取り込みました。%1。「元に戻す」で取り込む前に戻ります。</extracomment>
        <translation>取り込みました。%1。「元に戻す」で取り込む前に戻ります。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 bodies were saved. Please narrow what is found and save the others apart.</source>
        <extracomment>%2 団体のうち、初めの %1 団体だけを書き出しました。残りは、絞り込みを変えて別に書き出してください。</extracomment>
        <translation>%2 団体のうち、初めの %1 団体だけを書き出しました。残りは、絞り込みを変えて別に書き出してください。</translation>
    </message>
    <message>
        <source>No more than %1 bodies are saved at once: now only the first %1 of %2.</source>
        <extracomment>一度に書き出せるのは %1 団体までです。いまは %2 団体のうち、初めの %1 団体だけを書き出します。</extracomment>
        <translation>一度に書き出せるのは %1 団体までです。いまは %2 団体のうち、初めの %1 団体だけを書き出します。</translation>
    </message>
</context>
<context>
    <name>kyodo::DueCalendar</name>
    <message>
        <source>Arrow keys go by days, Page Up and Page Down by months, T to today; Enter goes to the list of the day.</source>
        <extracomment>矢印キーで日、PageUp と PageDown で月、T で今日に移ります。Enter でその日の一覧に移ります。</extracomment>
        <translation>矢印キーで日、PageUp と PageDown で月、T で今日に移ります。Enter でその日の一覧に移ります。</translation>
    </message>
    <message>
        <source>Previous month</source>
        <extracomment>前の月</extracomment>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>次の月</extracomment>
        <translation>次の月</translation>
    </message>
    <message>
        <source>To today</source>
        <extracomment>今日へ</extracomment>
        <translation>今日へ</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <extracomment>この日に期日はありません。</extracomment>
        <translation>この日に期日はありません。</translation>
    </message>
</context>
<context>
    <name>kyodo::DueModel</name>
    <message>
        <source>Date due</source>
        <extracomment>期日</extracomment>
        <translation>期日</translation>
    </message>
    <message>
        <source>What is due</source>
        <extracomment>内容</extracomment>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 date(s))</source>
        <comment>a month</comment>
        <extracomment>%1（%2 件）</extracomment>
        <translation>
            <numerusform>%1（%2 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::DueMonthModel</name>
    <message>
        <source>today</source>
        <extracomment>今日</extracomment>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>dates of a day</comment>
        <extracomment>ほか%n件</extracomment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <comment>of a day</comment>
        <extracomment>%n 件</extracomment>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <extracomment>期日なし</extracomment>
        <translation>期日なし</translation>
    </message>
</context>
<context>
    <name>kyodo::FindPanel</name>
    <message>
        <source>Find</source>
        <extracomment>検索</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>閉じる</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Words to find</source>
        <extracomment>探す言葉</extracomment>
        <translation>探す言葉</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>見つかったところ</extracomment>
        <translation>見つかったところ</translation>
    </message>
    <message>
        <source>Looks through all steps: names, texts, dates, amounts.</source>
        <extracomment>名前・本文・日付・金額など、すべての手順から探します。</extracomment>
        <translation>名前・本文・日付・金額など、すべての手順から探します。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>見つかりませんでした。</extracomment>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 found (Enter goes there, F3 to the next)</source>
        <extracomment>%1件 （Enter でそこへ、F3 で次へ）</extracomment>
        <translation>%1件 （Enter でそこへ、F3 で次へ）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%2件中 %1件目</extracomment>
        <translation>%2件中 %1件目</translation>
    </message>
    <message>
        <source>%1 (went round)</source>
        <extracomment>%1 （端まで来たので続きから）</extracomment>
        <translation>%1 （端まで来たので続きから）</translation>
    </message>
</context>
<context>
    <name>kyodo::FindingsModel</name>
    <message>
        <source>To mend</source>
        <extracomment>要修正</extracomment>
        <translation>要修正</translation>
    </message>
    <message>
        <source>To settle</source>
        <extracomment>要確認</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>ヒント</extracomment>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>kyodo::GanttLegend</name>
    <message>
        <source>Plan (filled: progress)</source>
        <extracomment>予定（塗った部分が進み具合）</extracomment>
        <translation>予定（塗った部分が進み具合）</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>実績</extracomment>
        <translation>実績</translation>
    </message>
    <message>
        <source>Going on</source>
        <extracomment>続いている</extracomment>
        <translation>続いている</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>遅れ</extracomment>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>予定</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Milestone</source>
        <extracomment>節目</extracomment>
        <translation>節目</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>今日</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Term of the project</source>
        <extracomment>事業の期間</extracomment>
        <translation>事業の期間</translation>
    </message>
</context>
<context>
    <name>kyodo::GanttView</name>
    <message>
        <source>No dates yet: press Space, or draw a bar here</source>
        <extracomment>日程なし（スペースキーか、ここに線を引いて入れます）</extracomment>
        <translation>日程なし（スペースキーか、ここに線を引いて入れます）</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <extracomment>日程なし</extracomment>
        <translation>日程なし</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>（名前なし）</extracomment>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>No tasks yet. What you enter in the table below appears here as bars.</source>
        <extracomment>まだ作業がありません。下の表に作業を入れると、ここに線で表れます。</extracomment>
        <translation>まだ作業がありません。下の表に作業を入れると、ここに線で表れます。</translation>
    </message>
</context>
<context>
    <name>kyodo::GridModel</name>
    <message>
        <source>yes</source>
        <extracomment>はい</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>いいえ</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>空</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the choices.</source>
        <extracomment>「%1」は選べるものの中にありません。</extracomment>
        <translation>「%1」は選べるものの中にありません。</translation>
    </message>
    <message>
        <source>Change &quot;%1&quot;</source>
        <extracomment>「%1」の変更</extracomment>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>貼り付け</extracomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>値の削除</extracomment>
        <translation>値の削除</translation>
    </message>
</context>
<context>
    <name>kyodo::GuidePanel</name>
    <message>
        <source>Guide</source>
        <extracomment>手引き</extracomment>
        <translation>手引き</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>済</extracomment>
        <translation>済</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>まだ</extracomment>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Papers of this step</source>
        <extracomment>この手順の書類</extracomment>
        <translation>この手順の書類</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>開く</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>開く：%1</extracomment>
        <translation>開く：%1</translation>
    </message>
</context>
<context>
    <name>kyodo::HeaderBar</name>
    <message>
        <source>Papers</source>
        <extracomment>書類</extracomment>
        <translation>書類</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <extracomment>第%1サイクル</extracomment>
        <translation>第%1サイクル</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>元に戻す</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>やり直す</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>(project without a name)</source>
        <extracomment>（名前のない事業）</extracomment>
        <translation>（名前のない事業）</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>検索</extracomment>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>kyodo::HelpModel</name>
    <message>
        <source>To read first</source>
        <extracomment>まず読むところ</extracomment>
        <translation>まず読むところ</translation>
    </message>
</context>
<context>
    <name>kyodo::HelpPage</name>
    <message>
        <source>← Back to where you were</source>
        <extracomment>← 元の画面に戻る</extracomment>
        <translation>← 元の画面に戻る</translation>
    </message>
    <message>
        <source>Topic before</source>
        <extracomment>前に読んだ項目</extracomment>
        <translation>前に読んだ項目</translation>
    </message>
    <message>
        <source>Topic after</source>
        <extracomment>次に読んだ項目</extracomment>
        <translation>次に読んだ項目</translation>
    </message>
    <message>
        <source>Tour of a sample…</source>
        <extracomment>見本でひと回り…</extracomment>
        <translation>見本でひと回り…</translation>
    </message>
    <message>
        <source>Help and guide</source>
        <extracomment>使い方と手引き</extracomment>
        <translation>使い方と手引き</translation>
    </message>
    <message>
        <source>Search by words</source>
        <extracomment>言葉で探す</extracomment>
        <translation>言葉で探す</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>読む人</extracomment>
        <translation>読む人</translation>
    </message>
    <message>
        <source>For everybody</source>
        <extracomment>すべての方へ</extracomment>
        <translation>すべての方へ</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>項目</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>List of keys</source>
        <extracomment>キー操作の一覧</extracomment>
        <translation>キー操作の一覧</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <extracomment>その言葉のある項目はありません。</extracomment>
        <translation>その言葉のある項目はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) (Enter: next place)</source>
        <extracomment>%n項目（Enter で次の場所へ）</extracomment>
        <translation>
            <numerusform>%n項目（Enter で次の場所へ）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <extracomment>元に戻した：%1</extracomment>
        <translation>元に戻した：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>やり直した：%1</extracomment>
        <translation>やり直した：%1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>（名前なし）</extracomment>
        <translation>（名前なし）</translation>
    </message>
</context>
<context>
    <name>kyodo::HistoryPage</name>
    <message>
        <source>History</source>
        <extracomment>履歴</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <extracomment>言葉でしぼる</extracomment>
        <translation>言葉でしぼる</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>書いた人</extracomment>
        <translation>書いた人</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>手順</extracomment>
        <translation>手順</translation>
    </message>
    <message>
        <source>All steps</source>
        <extracomment>すべての手順</extracomment>
        <translation>すべての手順</translation>
    </message>
    <message>
        <source>Basics</source>
        <extracomment>基本</extracomment>
        <translation>基本</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <extracomment>変更の一覧</extracomment>
        <translation>変更の一覧</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>変わったこと</extracomment>
        <translation>変わったこと</translation>
    </message>
    <message>
        <source>Go back to this moment…</source>
        <extracomment>この時点に戻す…</extracomment>
        <translation>この時点に戻す…</translation>
    </message>
    <message>
        <source>Go back to this moment</source>
        <extracomment>この時点に戻す</extracomment>
        <translation>この時点に戻す</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>すべての人</extracomment>
        <translation>すべての人</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>（名前なし）</extracomment>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>No change fits.</source>
        <extracomment>当てはまる変更がありません。</extracomment>
        <translation>当てはまる変更がありません。</translation>
    </message>
    <message>
        <source>%1 (the present state)</source>
        <extracomment>%1 （いまの内容）</extracomment>
        <translation>%1 （いまの内容）</translation>
    </message>
    <message>
        <source>The file was made here. What was in it:</source>
        <extracomment>ここでファイルができました。そのときの中身：</extracomment>
        <translation>ここでファイルができました。そのときの中身：</translation>
    </message>
    <message>
        <source>What going back would change:</source>
        <extracomment>戻すと変わるもの</extracomment>
        <translation>戻すと変わるもの</translation>
    </message>
    <message>
        <source>Everything is as it was then; going back would change nothing.</source>
        <extracomment>いまの内容と同じです。戻しても何も変わりません。</extracomment>
        <translation>いまの内容と同じです。戻しても何も変わりません。</translation>
    </message>
    <message>
        <source>The project goes back to %1. &quot;Undo&quot; takes that back again.</source>
        <extracomment>%1の内容に戻します。あとで「元に戻す」で取り消せます。</extracomment>
        <translation>%1の内容に戻します。あとで「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>The project is as it was on %1.</source>
        <extracomment>%1の内容に戻しました。</extracomment>
        <translation>%1の内容に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>%n件</extracomment>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <extracomment>%n件のうち %1件</extracomment>
        <translation>
            <numerusform>%n件のうち %1件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ImportPage</name>
    <message>
        <source>Back to the directory</source>
        <extracomment>団体名簿に戻る</extracomment>
        <translation>団体名簿に戻る</translation>
    </message>
    <message>
        <source>Taking in a list</source>
        <extracomment>一覧の取り込み</extracomment>
        <translation>一覧の取り込み</translation>
    </message>
    <message>
        <source>Where the columns go</source>
        <extracomment>列の行き先</extracomment>
        <translation>列の行き先</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <extracomment>読み進んだ割合</extracomment>
        <translation>読み進んだ割合</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>取り込む</extracomment>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>%1 (the list of the national NPO portal, encoding %2)</source>
        <extracomment>%1（NPO法人ポータルサイトの一覧、文字コード %2）</extracomment>
        <translation>%1（NPO法人ポータルサイトの一覧、文字コード %2）</translation>
    </message>
    <message>
        <source>%1 (%3 columns, encoding %2)</source>
        <extracomment>%1（列 %3、文字コード %2）</extracomment>
        <translation>%1（列 %3、文字コード %2）</translation>
    </message>
    <message>
        <source>Columns that this list does not have; what the directory holds stays: %1</source>
        <extracomment>この一覧にない列です。名簿に入っている内容はそのまま残します: %1</extracomment>
        <translation>この一覧にない列です。名簿に入っている内容はそのまま残します: %1</translation>
    </message>
    <message>
        <source>Where &quot;%1&quot; goes</source>
        <extracomment>「%1」の行き先</extracomment>
        <translation>「%1」の行き先</translation>
    </message>
    <message>
        <source>Rows that cannot be taken in, and those to look at</source>
        <extracomment>取り込めない行と、気になる行</extracomment>
        <translation>取り込めない行と、気になる行</translation>
    </message>
    <message>
        <source>Kind (where no column says it)</source>
        <extracomment>種別（列にないとき）</extracomment>
        <translation>種別（列にないとき）</translation>
    </message>
    <message>
        <source>As the name tells</source>
        <extracomment>名称から決める</extracomment>
        <translation>名称から決める</translation>
    </message>
    <message>
        <source>As the name tells: 自治会, 町内会 or 町会 is a neighbourhood association, 株式会社 and other forms of companies a company; all others, and every NPO法人, are NPOs. Bodies that are in the directory already keep their kind.</source>
        <extracomment>「名称から決める」では、名称に「自治会」「町内会」「町会」があれば地域組織、「株式会社」などの会社の形があれば企業、ほかの団体とNPO法人はNPO・市民活動団体になります。前から名簿にある団体の種別は変わりません。</extracomment>
        <translation>「名称から決める」では、名称に「自治会」「町内会」「町会」があれば地域組織、「株式会社」などの会社の形があれば企業、ほかの団体とNPO法人はNPO・市民活動団体になります。前から名簿にある団体の種別は変わりません。</translation>
    </message>
    <message>
        <source>Several columns are called &quot;%1&quot; (columns %2). Please choose under &quot;Where the columns go&quot; which one is meant.</source>
        <extracomment>「%1」という名前の列が2つ以上あります（%2列目）。どの列を使うかを「列の行き先」でお選びください。</extracomment>
        <translation>「%1」という名前の列が2つ以上あります（%2列目）。どの列を使うかを「列の行き先」でお選びください。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a column</comment>
        <extracomment>%1列目 %2</extracomment>
        <translation>%1列目 %2</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>お選びください</extracomment>
        <translation>お選びください</translation>
    </message>
    <message>
        <source>The first rows are taken in like this:</source>
        <extracomment>初めの行は次のように入ります。</extracomment>
        <translation>初めの行は次のように入ります。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>数えています…</extracomment>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <extracomment>取り込んでいます…</extracomment>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>It was not counted to the end.</source>
        <extracomment>最後まで数えていません。</extracomment>
        <translation>最後まで数えていません。</translation>
    </message>
    <message>
        <source>The directory is being written…</source>
        <extracomment>名簿を書き換えています…</extracomment>
        <translation>名簿を書き換えています…</translation>
    </message>
</context>
<context>
    <name>kyodo::IndicatorsModel</name>
    <message>
        <source>no target</source>
        <extracomment>目標がありません</extracomment>
        <translation>目標がありません</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>まだ測っていません</extracomment>
        <translation>まだ測っていません</translation>
    </message>
    <message>
        <source>target met</source>
        <extracomment>はじめから目標どおり</extracomment>
        <translation>はじめから目標どおり</translation>
    </message>
    <message>
        <source>target missed</source>
        <extracomment>目標に届いていません</extracomment>
        <translation>目標に届いていません</translation>
    </message>
    <message>
        <source>%1, reached</source>
        <extracomment>%1 達成</extracomment>
        <translation>%1 達成</translation>
    </message>
    <message>
        <source>further off than at first, %1 to go</source>
        <extracomment>はじめより離れました（目標まで%1）</extracomment>
        <translation>はじめより離れました（目標まで%1）</translation>
    </message>
    <message>
        <source>%1, %2 to go</source>
        <extracomment>%1 あと%2</extracomment>
        <translation>%1 あと%2</translation>
    </message>
    <message>
        <source>Attainment</source>
        <extracomment>達成度</extracomment>
        <translation>達成度</translation>
    </message>
</context>
<context>
    <name>kyodo::IndicatorsPart</name>
    <message>
        <source>Add an indicator</source>
        <extracomment>指標を足す</extracomment>
        <translation>指標を足す</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>削除</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>No indicators yet. They say in figures what is to become better.</source>
        <extracomment>まだ指標がありません。何をどれだけ良くしたいかを、数で決めておきます。</extracomment>
        <translation>まだ指標がありません。何をどれだけ良くしたいかを、数で決めておきます。</translation>
    </message>
</context>
<context>
    <name>kyodo::JointModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>party, state of its sheet</comment>
        <extracomment>%1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>開き</extracomment>
        <translation>開き</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>平均</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Since last</source>
        <extracomment>前回から</extracomment>
        <translation>前回から</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>該当なし</extracomment>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <extracomment>結論</extracomment>
        <translation>結論</translation>
    </message>
    <message>
        <source>%1 (wide)</source>
        <extracomment>%1（大）</extracomment>
        <translation>%1（大）</translation>
    </message>
    <message>
        <source>written</source>
        <extracomment>済</extracomment>
        <translation>済</translation>
    </message>
    <message>
        <source>text</source>
        <comment>an answer in words</comment>
        <extracomment>記述</extracomment>
        <translation>記述</translation>
    </message>
</context>
<context>
    <name>kyodo::JointPart</name>
    <message>
        <source>%1: %2</source>
        <comment>party, what it said</comment>
        <extracomment>%1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Widest gaps first</source>
        <extracomment>答えの差が大きい順に並べる</extracomment>
        <translation>答えの差が大きい順に並べる</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>並べて見る</extracomment>
        <translation>並べて見る</translation>
    </message>
    <message>
        <source>There is no review round yet. Add one under &quot;Rounds&quot;.</source>
        <extracomment>ふりかえりの回がまだありません。「ふりかえりの回」で加えます。</extracomment>
        <translation>ふりかえりの回がまだありません。「ふりかえりの回」で加えます。</translation>
    </message>
    <message>
        <source>Sheets shown: %1, kept private: %2, not in yet: %3. What is private appears neither here nor on paper.</source>
        <extracomment>見せているシート %1、まだ見せていないシート %2、ほか（未記入・記入中）%3。見せていないシートの中身は、ここにも紙にも出ません。</extracomment>
        <translation>見せているシート %1、まだ見せていないシート %2、ほか（未記入・記入中）%3。見せていないシートの中身は、ここにも紙にも出ません。</translation>
    </message>
    <message>
        <source>Added to &quot;Improvements&quot; of step 7. Settle there who does it and by when.</source>
        <extracomment>手順7の「改善すること」に加えました。担当と期限はそこで決めます。</extracomment>
        <translation>手順7の「改善すること」に加えました。担当と期限はそこで決めます。</translation>
    </message>
    <message>
        <source>Make it an improvement</source>
        <extracomment>この結論から改善を作る</extracomment>
        <translation>この結論から改善を作る</translation>
    </message>
    <message>
        <source>Averages by principle, a radar chart</source>
        <extracomment>原則ごとの平均（レーダーチャート）</extracomment>
        <translation>原則ごとの平均（レーダーチャート）</translation>
    </message>
    <message>
        <source>Gaps by question, a chart</source>
        <extracomment>設問ごとの答えの開き（図）</extracomment>
        <translation>設問ごとの答えの開き（図）</translation>
    </message>
    <message>
        <source>※ marks questions on which answers are two steps or more apart.</source>
        <extracomment>※は、答えが2段階以上分かれた設問です。</extracomment>
        <translation>※は、答えが2段階以上分かれた設問です。</translation>
    </message>
    <message>
        <source>(remark) %1</source>
        <extracomment>（補足）%1</extracomment>
        <translation>（補足）%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps</comment>
        <extracomment>、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>What the figures or letters say: %1</source>
        <extracomment>数字や文字の意味：%1</extracomment>
        <translation>数字や文字の意味：%1</translation>
    </message>
    <message>
        <source>For averages and gaps A counts as 3, B as 2, C as 1.</source>
        <extracomment>平均と開きは、Aを3、Bを2、Cを1として示します。</extracomment>
        <translation>平均と開きは、Aを3、Bを2、Cを1として示します。</translation>
    </message>
</context>
<context>
    <name>kyodo::LessonModel</name>
    <message>
        <source>What was learned</source>
        <extracomment>学んだこと</extracomment>
        <translation>学んだこと</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>どうなったか</extracomment>
        <translation>どうなったか</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 lesson(s))</source>
        <comment>a kind</comment>
        <extracomment>%1（%2 件）</extracomment>
        <translation>
            <numerusform>%1（%2 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::MainWindow</name>
    <message>
        <source>New project</source>
        <extracomment>新しい事業</extracomment>
        <translation>新しい事業</translation>
    </message>
    <message>
        <source>From an example</source>
        <extracomment>例から作成</extracomment>
        <translation>例から作成</translation>
    </message>
    <message>
        <source>Place for the new project</source>
        <extracomment>新しい事業を保存する場所</extracomment>
        <translation>新しい事業を保存する場所</translation>
    </message>
    <message>
        <source>Open a project</source>
        <extracomment>事業のファイルを開く</extracomment>
        <translation>事業のファイルを開く</translation>
    </message>
    <message>
        <source>Kyodo Techo</source>
        <extracomment>協働手帳</extracomment>
        <translation>協働手帳</translation>
    </message>
    <message>
        <source>What stands in &quot;%1&quot; cannot be read and is not saved. Please mend it; closing once more drops it.</source>
        <extracomment>「%1」に書いたものは読み取れず、まだ保存していません。直すか、もう一度閉じると捨てます。</extracomment>
        <translation>「%1」に書いたものは読み取れず、まだ保存していません。直すか、もう一度閉じると捨てます。</translation>
    </message>
    <message>
        <source>Next cycle</source>
        <extracomment>次のサイクルを作成</extracomment>
        <translation>次のサイクルを作成</translation>
    </message>
    <message>
        <source>The project to be continued</source>
        <extracomment>続きを作る、もとの事業のファイル</extracomment>
        <translation>続きを作る、もとの事業のファイル</translation>
    </message>
    <message>
        <source>Sample to play with</source>
        <extracomment>見本（練習用）</extracomment>
        <translation>見本（練習用）</translation>
    </message>
    <message>
        <source>From the sample</source>
        <extracomment>見本から作成</extracomment>
        <translation>見本から作成</translation>
    </message>
    <message>
        <source>What stands in &quot;%1&quot; could not be saved yet. Please save it elsewhere, as the message says; closing once more drops it.</source>
        <extracomment>「%1」に書いたものは、まだ保存できていません。画面の案内から別の場所に保存するか、もう一度閉じると捨てます。</extracomment>
        <translation>「%1」に書いたものは、まだ保存できていません。画面の案内から別の場所に保存するか、もう一度閉じると捨てます。</translation>
    </message>
    <message>
        <source>%1 (cycle %2)</source>
        <comment>file name</comment>
        <extracomment>%1（第%2サイクル）</extracomment>
        <translation>%1（第%2サイクル）</translation>
    </message>
    <message>
        <source>Please open the project that the reply is for, then drop the reply here.</source>
        <extracomment>返信は、その事業のファイルを開いてから、ここに置いてください。</extracomment>
        <translation>返信は、その事業のファイルを開いてから、ここに置いてください。</translation>
    </message>
    <message>
        <source>There are more like it: %1.</source>
        <extracomment>ほかに%1か所、まだ保存していないところがあります。</extracomment>
        <translation>ほかに%1か所、まだ保存していないところがあります。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a file</comment>
        <extracomment>「%1」</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: neither project nor template set nor reply. To attach it to a project, open that project and drop it onto a place for attachments.</source>
        <extracomment>%1 は、事業のファイルでも、ひな形でも、返信でもありません。事業に添付するときは、その事業を開き、添付する欄の上に置いてください。</extracomment>
        <translation>%1 は、事業のファイルでも、ひな形でも、返信でもありません。事業に添付するときは、その事業を開き、添付する欄の上に置いてください。</translation>
    </message>
    <message>
        <source>%1: not opened yet. Please drop one after the other.</source>
        <extracomment>%1 は、まだ開いていません。もう一度、一つずつ置いてください。</extracomment>
        <translation>%1 は、まだ開いていません。もう一度、一つずつ置いてください。</translation>
    </message>
    <message>
        <source>The place of “%1” does not answer. Please check that the share or USB stick is connected.</source>
        <extracomment>「%1」のある場所から応答がありません。共有フォルダーやUSBメモリーがつながっているか、お確かめください。</extracomment>
        <translation>「%1」のある場所から応答がありません。共有フォルダーやUSBメモリーがつながっているか、お確かめください。</translation>
    </message>
</context>
<context>
    <name>kyodo::MasterPart</name>
    <message>
        <source>Nothing here yet. Begin with &quot;Add&quot;.</source>
        <extracomment>まだありません。「追加」で始めます。</extracomment>
        <translation>まだありません。「追加」で始めます。</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>追加</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>削除</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>上へ</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>下へ</extracomment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>複製</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot;</source>
        <extracomment>「%1」の順に見る</extracomment>
        <translation>「%1」の順に見る</translation>
    </message>
    <message>
        <source>Back to the stored order</source>
        <extracomment>もとの並びに戻す</extracomment>
        <translation>もとの並びに戻す</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>絞り込む</extracomment>
        <translation>絞り込む</translation>
    </message>
</context>
<context>
    <name>kyodo::MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>閉じる</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>kyodo::MoneyModel</name>
    <message>
        <source>Income in all</source>
        <extracomment>収入の合計</extracomment>
        <translation>収入の合計</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <extracomment>支出の合計</extracomment>
        <translation>支出の合計</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>予算</extracomment>
        <translation>予算</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>これまでの実績</extracomment>
        <translation>これまでの実績</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>残り</extracomment>
        <translation>残り</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>割合</extracomment>
        <translation>割合</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ようす</extracomment>
        <translation>ようす</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>まだ記録なし</extracomment>
        <translation>まだ記録なし</translation>
    </message>
    <message>
        <source>as planned</source>
        <extracomment>予算どおり</extracomment>
        <translation>予算どおり</translation>
    </message>
    <message>
        <source>%1 over the plan</source>
        <extracomment>予算を%1超えています</extracomment>
        <translation>予算を%1超えています</translation>
    </message>
    <message>
        <source>%1 more than planned</source>
        <extracomment>予算より%1多い</extracomment>
        <translation>予算より%1多い</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>あと%1</extracomment>
        <translation>あと%1</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <extracomment>あと%1</extracomment>
        <translation>あと%1</translation>
    </message>
</context>
<context>
    <name>kyodo::MoneyPart</name>
    <message>
        <source>Against the budget</source>
        <extracomment>予算とくらべる</extracomment>
        <translation>予算とくらべる</translation>
    </message>
    <message>
        <source>Choose a line above to enter what was paid or received on it.</source>
        <extracomment>上の表で行を選ぶと、その行の出入りを入れられます。</extracomment>
        <translation>上の表で行を選ぶと、その行の出入りを入れられます。</translation>
    </message>
    <message>
        <source>Paid and received on &quot;%1&quot;</source>
        <extracomment>「%1」の出入り</extracomment>
        <translation>「%1」の出入り</translation>
    </message>
    <message>
        <source>First enter the budget at the step of the agreement.</source>
        <extracomment>先に手順4の「費用」で予算を入れてください。</extracomment>
        <translation>先に手順4の「費用」で予算を入れてください。</translation>
    </message>
    <message>
        <source>No line is over its plan.</source>
        <extracomment>予算を超えた行はありません。</extracomment>
        <translation>予算を超えた行はありません。</translation>
    </message>
    <message>
        <source>Over the plan: %1</source>
        <extracomment>予算を超えた行：%1</extracomment>
        <translation>予算を超えた行：%1</translation>
    </message>
</context>
<context>
    <name>kyodo::NextCyclePage</name>
    <message>
        <source>Begin the next cycle</source>
        <extracomment>次のサイクルを始める</extracomment>
        <translation>次のサイクルを始める</translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <extracomment>新しい事業の名前</extracomment>
        <translation>新しい事業の名前</translation>
    </message>
    <message>
        <source>What goes along</source>
        <extracomment>引き継ぐもの</extracomment>
        <translation>引き継ぐもの</translation>
    </message>
    <message>
        <source>There is nothing to take along yet.</source>
        <extracomment>引き継げるものはまだありません。</extracomment>
        <translation>引き継げるものはまだありません。</translation>
    </message>
    <message>
        <source>Records such as meetings, money spent, answers and versions stay in the former file.</source>
        <extracomment>会議、支出、ふりかえりの回答、協定書の版など、これまでの記録は前のファイルに残ります。</extracomment>
        <translation>会議、支出、ふりかえりの回答、協定書の版など、これまでの記録は前のファイルに残ります。</translation>
    </message>
    <message>
        <source>Choose a place and begin…</source>
        <extracomment>保存する場所を選んではじめる…</extracomment>
        <translation>保存する場所を選んではじめる…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Parties, with contacts, abilities and premises</source>
        <extracomment>参加する主体（連絡先・できること・前提）</extracomment>
        <translation>参加する主体（連絡先・できること・前提）</translation>
    </message>
    <message>
        <source>Resources sought and offered</source>
        <extracomment>探している資源と持ち寄る資源</extracomment>
        <translation>探している資源と持ち寄る資源</translation>
    </message>
    <message>
        <source>Purpose and expected effects</source>
        <extracomment>目的と期待する効果</extracomment>
        <translation>目的と期待する効果</translation>
    </message>
    <message>
        <source>Indicators (the result becomes the new baseline)</source>
        <extracomment>指標（前の結果が今回のはじめの値になります）</extracomment>
        <translation>指標（前の結果が今回のはじめの値になります）</translation>
    </message>
    <message>
        <source>Model, forms, methods and how it ends</source>
        <extracomment>モデル・形態・手法と終わり方</extracomment>
        <translation>モデル・形態・手法と終わり方</translation>
    </message>
    <message>
        <source>Tasks and roles</source>
        <extracomment>作業と役割分担</extracomment>
        <translation>作業と役割分担</translation>
    </message>
    <message>
        <source>Settings and clauses of the agreement</source>
        <extracomment>協定書の決まりと条項</extracomment>
        <translation>協定書の決まりと条項</translation>
    </message>
    <message>
        <source>Term and planned dates, moved on by one term</source>
        <extracomment>期間と予定日（1期分あとにずらします）</extracomment>
        <translation>期間と予定日（1期分あとにずらします）</translation>
    </message>
    <message>
        <source>Planned publications</source>
        <extracomment>公表の予定</extracomment>
        <translation>公表の予定</translation>
    </message>
    <message>
        <source>Review rounds and questions</source>
        <extracomment>ふりかえりの回と設問</extracomment>
        <translation>ふりかえりの回と設問</translation>
    </message>
    <message>
        <source>Improvements that are open</source>
        <extracomment>まだ済んでいない改善</extracomment>
        <translation>まだ済んでいない改善</translation>
    </message>
    <message>
        <source>What to keep, change and stop (as the note of step 2)</source>
        <extracomment>続ける・変える・やめること（手順2の「決めたこと」に入ります）</extracomment>
        <translation>続ける・変える・やめること（手順2の「決めたこと」に入ります）</translation>
    </message>
    <message>
        <source>New challenges (joined to the challenge)</source>
        <extracomment>新しい課題（地域課題に書き加えます）</extracomment>
        <translation>新しい課題（地域課題に書き加えます）</translation>
    </message>
    <message>
        <source>Continues: %1 (cycle %2)</source>
        <extracomment>もとの事業：%1（第%2サイクル）</extracomment>
        <translation>もとの事業：%1（第%2サイクル）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <comment>a part and how many rows it has</comment>
        <extracomment>%1（%n件）</extracomment>
        <translation>
            <numerusform>%1（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>From the former cycle, to keep:</source>
        <extracomment>前のサイクルから：続けること</extracomment>
        <translation>前のサイクルから：続けること</translation>
    </message>
    <message>
        <source>From the former cycle, to change:</source>
        <extracomment>前のサイクルから：変えること</extracomment>
        <translation>前のサイクルから：変えること</translation>
    </message>
    <message>
        <source>From the former cycle, to stop:</source>
        <extracomment>前のサイクルから：やめること</extracomment>
        <translation>前のサイクルから：やめること</translation>
    </message>
    <message>
        <source>Work, deliverables, personal data, responsibility</source>
        <extracomment>協定の内容（行うこと・成果物・個人情報・責任）</extracomment>
        <translation>協定の内容（行うこと・成果物・個人情報・責任）</translation>
    </message>
    <message>
        <source>Scores and results so far, to compare with at the next review</source>
        <extracomment>これまでのふりかえりの点と指標の結果（次のふりかえりで比べられます）</extracomment>
        <translation>これまでのふりかえりの点と指標の結果（次のふりかえりで比べられます）</translation>
    </message>
    <message>
        <source>Budget lines, shares and payments between parties</source>
        <extracomment>予算・負担と、主体の間の支払い</extracomment>
        <translation>予算・負担と、主体の間の支払い</translation>
    </message>
</context>
<context>
    <name>kyodo::NextCyclePart</name>
    <message>
        <source>The next cycle becomes a file of its own. You choose what goes along: parties, improvements, tasks and more. This file stays as it is.</source>
        <extracomment>次のサイクルは別のファイルになります。主体、改善すること、仕事などから、引き継ぐものを選べます。このファイルは変わりません。</extracomment>
        <translation>次のサイクルは別のファイルになります。主体、改善すること、仕事などから、引き継ぐものを選べます。このファイルは変わりません。</translation>
    </message>
    <message>
        <source>Begin the next cycle…</source>
        <extracomment>次のサイクルを始める…</extracomment>
        <translation>次のサイクルを始める…</translation>
    </message>
</context>
<context>
    <name>kyodo::OfferModel</name>
    <message>
        <source>%1 × %2: by %3</source>
        <extracomment>%1 × %2 ── %3から</extracomment>
        <translation>%1 × %2 ── %3から</translation>
    </message>
    <message>
        <source>Not for the parties now present</source>
        <extracomment>いまの顔ぶれにはないもの</extracomment>
        <translation>いまの顔ぶれにはないもの</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>使う</extracomment>
        <translation>使う</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>どんなことか</extracomment>
        <translation>どんなことか</translation>
    </message>
    <message>
        <source>Choose &quot;%1&quot; or not</source>
        <extracomment>「%1」を選ぶ・外す</extracomment>
        <translation>「%1」を選ぶ・外す</translation>
    </message>
</context>
<context>
    <name>kyodo::OfferPart</name>
    <message>
        <source>Add for another party</source>
        <extracomment>ほかの主体の分を足す</extracomment>
        <translation>ほかの主体の分を足す</translation>
    </message>
    <message>
        <source>Delete what is written</source>
        <extracomment>書いたことを削除</extracomment>
        <translation>書いたことを削除</translation>
    </message>
    <message>
        <source>Once an NPO and a company, school, community or government are parties, the guideline&apos;s methods stand here.</source>
        <extracomment>NPOと、企業・教育機関・地域組織・行政のどれかが主体にそろうと、手引きの手法が並びます。</extracomment>
        <translation>NPOと、企業・教育機関・地域組織・行政のどれかが主体にそろうと、手引きの手法が並びます。</translation>
    </message>
    <message>
        <source>First enter the parties under &quot;Basics&quot;.</source>
        <extracomment>先に「基本」で参加する主体を入れてください。</extracomment>
        <translation>先に「基本」で参加する主体を入れてください。</translation>
    </message>
</context>
<context>
    <name>kyodo::OrganisationPage</name>
    <message>
        <source>Contact persons and contacts made</source>
        <extracomment>連絡先と連絡の記録</extracomment>
        <translation>連絡先と連絡の記録</translation>
    </message>
    <message>
        <source>These are personal data, kept for contacting the body about working together and for nothing else; please delete them when they are no longer needed. They do not go into projects, nor into lists that are saved unless you tick it.</source>
        <extracomment>個人情報です。協働の相手として連絡するためだけに使い、要らなくなったら消してください。事業の候補にするときや一覧の書き出しでは、選ばない限り外に出ません。</extracomment>
        <translation>個人情報です。協働の相手として連絡するためだけに使い、要らなくなったら消してください。事業の候補にするときや一覧の書き出しでは、選ばない限り外に出ません。</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <extracomment>連絡した日</extracomment>
        <translation>連絡した日</translation>
    </message>
    <message>
        <source>Means (telephone, visit, mail …)</source>
        <extracomment>方法（電話、訪問、メールなど）</extracomment>
        <translation>方法（電話、訪問、メールなど）</translation>
    </message>
    <message>
        <source>Whom you spoke with</source>
        <extracomment>話した人</extracomment>
        <translation>話した人</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>内容</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Note this contact</source>
        <extracomment>連絡を記録する</extracomment>
        <translation>連絡を記録する</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <extracomment>この記録を消す</extracomment>
        <translation>この記録を消す</translation>
    </message>
    <message>
        <source>contacts made</source>
        <extracomment>連絡の記録</extracomment>
        <translation>連絡の記録</translation>
    </message>
    <message>
        <source>Please write what the contact was about.</source>
        <extracomment>連絡の内容を書いてください。</extracomment>
        <translation>連絡の内容を書いてください。</translation>
    </message>
    <message>
        <source>Projects it takes part in (from the register)</source>
        <extracomment>参加している事業（台帳から）</extracomment>
        <translation>参加している事業（台帳から）</translation>
    </message>
    <message>
        <source>Bodies that would complement this one</source>
        <extracomment>この団体を補う団体を探す</extracomment>
        <translation>この団体を補う団体を探す</translation>
    </message>
    <message>
        <source>No project of the register names this body.</source>
        <extracomment>台帳にある事業には、この団体は出ていません。</extracomment>
        <translation>台帳にある事業には、この名前の団体は出ていません。</translation>
    </message>
    <message>
        <source>This may be the same body: %1 (%2)</source>
        <extracomment>同じ団体かもしれません: %1（%2）</extracomment>
        <translation>同じ団体かもしれません: %1（%2）</translation>
    </message>
    <message>
        <source>Merge it into this one</source>
        <extracomment>この団体に1つにまとめる</extracomment>
        <translation>この団体に1つにまとめる</translation>
    </message>
    <message>
        <source>Merge &quot;%1&quot;</source>
        <extracomment>「%1」を1つにまとめる</extracomment>
        <translation>「%1」を1つにまとめる</translation>
    </message>
    <message>
        <source>They are one now; Undo parts them again.</source>
        <extracomment>1つにまとめました。「元に戻す」で2つに戻ります。</extracomment>
        <translation>1つにまとめました。「元に戻す」で2つに戻ります。</translation>
    </message>
    <message>
        <source>Look at this body</source>
        <extracomment>この団体を見る</extracomment>
        <translation>この団体を見る</translation>
    </message>
    <message>
        <source>None was found. What it looks for, its fields and its municipality help to find some.</source>
        <extracomment>見つかりませんでした。求めているもの、活動分野、市町村を入れると見つかりやすくなります。</extracomment>
        <translation>見つかりませんでした。求めているもの、活動分野、市町村を入れると見つかりやすくなります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a candidate of step 1 of the open project now; contact persons did not go along.</source>
        <extracomment>「%1」を、開いている事業の手順1の候補に加えました。担当者などの個人情報は加えていません。</extracomment>
        <translation>「%1」を、開いている事業の手順1の候補に加えました。担当者などの個人情報は加えていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a candidate of the open project already.</source>
        <extracomment>「%1」は、開いている事業の候補にもう入っています。</extracomment>
        <translation>「%1」は、開いている事業の候補にもう入っています。</translation>
    </message>
    <message>
        <source>What is held about this body</source>
        <extracomment>この団体について持っている情報</extracomment>
        <translation>この団体について持っている情報</translation>
    </message>
    <message>
        <source>Save all of it (JSON)…</source>
        <extracomment>すべて書き出す（JSON）…</extracomment>
        <translation>すべて書き出す（JSON）…</translation>
    </message>
    <message>
        <source>Take out of the directory</source>
        <extracomment>名簿から外す</extracomment>
        <translation>名簿から外す</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>完全に消す</extracomment>
        <translation>完全に消す</translation>
    </message>
    <message>
        <source>It goes from the changes as well and cannot be brought back.</source>
        <extracomment>変更の履歴からも消え、元に戻せません。</extracomment>
        <translation>変更の履歴からも消え、元に戻せません。</translation>
    </message>
    <message>
        <source>Delete it, with no way back</source>
        <extracomment>元に戻せなくてよいので消す</extracomment>
        <translation>元に戻せなくてよいので消す</translation>
    </message>
    <message>
        <source>What is held about &quot;%1&quot; was saved.</source>
        <extracomment>「%1」について持っている情報を書き出しました。</extracomment>
        <translation>「%1」について持っている情報を書き出しました。</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; out of the directory</source>
        <extracomment>「%1」を名簿から外す</extracomment>
        <translation>「%1」を名簿から外す</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken out; Undo brings it back.</source>
        <extracomment>「%1」を名簿から外しました。「元に戻す」で戻ります。</extracomment>
        <translation>「%1」を名簿から外しました。「元に戻す」で戻ります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted for good.</source>
        <extracomment>「%1」を完全に消しました。</extracomment>
        <translation>「%1」を完全に消しました。</translation>
    </message>
    <message>
        <source>Back to the directory</source>
        <extracomment>団体名簿に戻る</extracomment>
        <translation>団体名簿に戻る</translation>
    </message>
    <message>
        <source>Propose it in the open project</source>
        <extracomment>開いている事業の候補にする</extracomment>
        <translation>開いている事業の候補にする</translation>
    </message>
    <message>
        <source>Own notes and resources</source>
        <extracomment>自分のメモと資源</extracomment>
        <translation>自分のメモと資源</translation>
    </message>
    <message>
        <source>About the body</source>
        <extracomment>団体の情報</extracomment>
        <translation>団体の情報</translation>
    </message>
    <message>
        <source>Where a list brought these, the next list replaces them.</source>
        <extracomment>一覧を取り込んだ団体では、次の取り込みで新しい一覧の内容に変わります。</extracomment>
        <translation>一覧を取り込んだ団体では、次の取り込みで新しい一覧の内容に変わります。</translation>
    </message>
    <message>
        <source>The name cannot be empty.</source>
        <extracomment>名称を空にはできません。</extracomment>
        <translation>名称を空にはできません。</translation>
    </message>
    <message>
        <source>%2 of &quot;%1&quot;</source>
        <extracomment>「%1」の%2</extracomment>
        <translation>「%1」の%2</translation>
    </message>
    <message>
        <source>review: %1</source>
        <extracomment>ふりかえり: %1</extracomment>
        <translation>ふりかえり: %1</translation>
    </message>
    <message>
        <source>found by the name alone, for a corporate number is missing</source>
        <extracomment>法人番号がそろっていないため、名前だけで照合</extracomment>
        <translation>法人番号がそろっていないため、名前だけで照合</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a project and its states</comment>
        <extracomment>%1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>消さない</extracomment>
        <translation>消さない</translation>
    </message>
    <message>
        <source>The directory has what may be the same body; further up on this page they can be made one.</source>
        <extracomment>名簿に、同じ団体かもしれないものがあります。このページの上のほうで1つにまとめられます。</extracomment>
        <translation>名簿に、同じ団体かもしれないものがあります。このページの上のほうで1つにまとめられます。</translation>
    </message>
    <message>
        <source>Why it would suit was written down as well, to be changed in step 1.</source>
        <extracomment>「合うと思う理由」も書き入れました。手順1で直せます。</extracomment>
        <translation>「合うと思う理由」も書き入れました。手順1で直せます。</translation>
    </message>
</context>
<context>
    <name>kyodo::PageCanvas</name>
    <message>
        <source>Preview (no pages)</source>
        <extracomment>プレビュー（ページはありません）</extracomment>
        <translation>プレビュー（ページはありません）</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <extracomment>プレビュー %1／%2ページ</extracomment>
        <translation>プレビュー %1／%2ページ</translation>
    </message>
    <message>
        <source>[changed: %1]</source>
        <extracomment>〔変更：%1〕</extracomment>
        <translation>〔変更：%1〕</translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <extracomment>〔追加：%1〕</extracomment>
        <translation>〔追加：%1〕</translation>
    </message>
    <message>
        <source>[deleted: %1]</source>
        <extracomment>〔削除：%1〕</extracomment>
        <translation>〔削除：%1〕</translation>
    </message>
</context>
<context>
    <name>kyodo::PageStrip</name>
    <message>
        <source>Page %1</source>
        <extracomment>%1ページ</extracomment>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ページの一覧</extracomment>
        <translation>ページの一覧</translation>
    </message>
</context>
<context>
    <name>kyodo::PaperCard</name>
    <message>
        <source>Open</source>
        <extracomment>開く</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>印刷</extracomment>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>開く：%1</extracomment>
        <translation>開く：%1</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <extracomment>印刷：%1</extracomment>
        <translation>印刷：%1</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <extracomment>%1（案）</extracomment>
        <translation>%1（案）</translation>
    </message>
    <message>
        <source>%1 (final, version %2)</source>
        <extracomment>%1（確定 第%2版）</extracomment>
        <translation>%1（確定 第%2版）</translation>
    </message>
    <message>
        <source>%1 (concluded, version %2)</source>
        <extracomment>%1（締結済 第%2版）</extracomment>
        <translation>%1（締結済 第%2版）</translation>
    </message>
    <message>
        <source>%1 (draft, version %2)</source>
        <extracomment>%1（案 第%2版）</extracomment>
        <translation>%1（案 第%2版）</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>%nページ</extracomment>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n annex(es)</source>
        <extracomment>%1・別紙%n</extracomment>
        <translation>
            <numerusform>%1・別紙%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::PaperChoice</name>
    <message>
        <source>Paper</source>
        <extracomment>書類</extracomment>
        <translation>書類</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>団体</extracomment>
        <translation>団体</translation>
    </message>
    <message>
        <source>Review round</source>
        <extracomment>ふりかえりの回</extracomment>
        <translation>ふりかえりの回</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <extracomment>書類の言語</extracomment>
        <translation>書類の言語</translation>
    </message>
    <message>
        <source>Blank form to fill in by hand</source>
        <extracomment>手書き用の空欄の用紙</extracomment>
        <translation>手書き用の空欄の用紙</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>日本語</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>英語</extracomment>
        <translation>英語</translation>
    </message>
    <message>
        <source>All parties</source>
        <extracomment>すべての団体</extracomment>
        <translation>すべての団体</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>会議</extracomment>
        <translation>会議</translation>
    </message>
    <message>
        <source>All meetings</source>
        <extracomment>すべての会議</extracomment>
        <translation>すべての会議</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>旧</extracomment>
        <translation>旧</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>新</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>表し方</extracomment>
        <translation>表し方</translation>
    </message>
    <message>
        <source>Old beside new</source>
        <extracomment>新旧対照表</extracomment>
        <translation>新旧対照表</translation>
    </message>
    <message>
        <source>One text with marks</source>
        <extracomment>書き込み式</extracomment>
        <translation>書き込み式</translation>
    </message>
    <message>
        <source>Leave out what is the same</source>
        <extracomment>変更のないところを省く</extracomment>
        <translation>変更のないところを省く</translation>
    </message>
    <message>
        <source>Amendment, renewal or ending</source>
        <extracomment>変更・更新・終了の版</extracomment>
        <translation>変更・更新・終了の版</translation>
    </message>
    <message>
        <source>The present draft</source>
        <extracomment>いまの案</extracomment>
        <translation>いまの案</translation>
    </message>
    <message>
        <source>The latest draft, or what has changed so far</source>
        <extracomment>最新の案、またはこれまでの変更</extracomment>
        <translation>最新の案、またはこれまでの変更</translation>
    </message>
    <message>
        <source>public</source>
        <extracomment>公開用</extracomment>
        <translation>公開用</translation>
    </message>
    <message>
        <source>Without what is personal</source>
        <extracomment>公開用（個人に関わることを除く）</extracomment>
        <translation>公開用（個人に関わることを除く）</translation>
    </message>
</context>
<context>
    <name>kyodo::PaperView</name>
    <message>
        <source>Smaller</source>
        <extracomment>縮小</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>拡大</extracomment>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>幅に合わせる</extracomment>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Whole page</source>
        <extracomment>ページ全体</extracomment>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Two pages</source>
        <extracomment>2ページ並べる</extracomment>
        <translation>2ページ並べる</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>印刷…</extracomment>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>PDF に保存…</extracomment>
        <translation>PDF に保存…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>プリンターに送りました。</extracomment>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <extracomment>ページを作っています…</extracomment>
        <translation>ページを作っています…</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <extracomment>表示の大きさ</extracomment>
        <translation>表示の大きさ</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ページ</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Stopped. These are not the latest pages.</source>
        <extracomment>ページ作りをやめました。いまの内容ではありません。</extracomment>
        <translation>ページ作りをやめました。いまの内容ではありません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Make the pages</source>
        <extracomment>ページを作る</extracomment>
        <translation>ページを作る</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>／%1</extracomment>
        <translation>／%1</translation>
    </message>
    <message>
        <source>Save as a document to edit…</source>
        <extracomment>編集できる文書に保存…</extracomment>
        <translation>編集できる文書に保存…</translation>
    </message>
    <message>
        <source>A document for Word or LibreOffice, to edit its text. The paper is the PDF.</source>
        <extracomment>Word や LibreOffice で文を直すための文書です。渡す書類は PDF です。</extracomment>
        <translation>Word や LibreOffice で文を直すための文書です。渡す書類は PDF です。</translation>
    </message>
    <message>
        <source>Written into &quot;%1&quot;.</source>
        <extracomment>「%1」に書き出しました。</extracomment>
        <translation>「%1」に書き出しました。</translation>
    </message>
    <message>
        <source>Save as a web page (HTML)…</source>
        <extracomment>Web ページ（HTML）に保存…</extracomment>
        <translation>Web ページ（HTML）に保存…</translation>
    </message>
    <message>
        <source>A page for your site, or to be read on any screen.</source>
        <extracomment>サイトに載せたり、どの画面でも読んだりできるページです。</extracomment>
        <translation>サイトに載せたり、どの画面でも読んだりできるページです。</translation>
    </message>
</context>
<context>
    <name>kyodo::PartyListModel</name>
    <message numerus="yes">
        <source>%1, %2, %n finding(s)</source>
        <extracomment>%1、%2、指摘 %n</extracomment>
        <translation>
            <numerusform>%1、%2、指摘 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::PartySharesModel</name>
    <message>
        <source>All parties</source>
        <extracomment>全体</extracomment>
        <translation>全体</translation>
    </message>
    <message>
        <source>Borne of the cost</source>
        <extracomment>支出の負担</extracomment>
        <translation>支出の負担</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>主体</extracomment>
        <translation>主体</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>お金</extracomment>
        <translation>お金</translation>
    </message>
    <message>
        <source>In kind</source>
        <extracomment>お金以外</extracomment>
        <translation>お金以外</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>計</extracomment>
        <translation>計</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>割合</extracomment>
        <translation>割合</translation>
    </message>
    <message>
        <source>Brought in as income</source>
        <extracomment>収入としての持ち寄り</extracomment>
        <translation>収入としての持ち寄り</translation>
    </message>
</context>
<context>
    <name>kyodo::PassArea</name>
    <message>
        <source>Withdraw the pass</source>
        <extracomment>通過を取り消す</extracomment>
        <translation>通過を取り消す</translation>
    </message>
    <message>
        <source>Reason for going on with open points</source>
        <extracomment>残したまま進む理由</extracomment>
        <translation>残したまま進む理由</translation>
    </message>
    <message>
        <source>Passed on %1.</source>
        <extracomment>%1 に通過しました。</extracomment>
        <translation>%1 に通過しました。</translation>
    </message>
    <message>
        <source>Passed on %1 by %2.</source>
        <extracomment>%1 に%2さんが通過としました。</extracomment>
        <translation>%1 に%2さんが通過としました。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>理由：%1</extracomment>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Something changed since. Please look at it again.</source>
        <extracomment>その後に変わったことがあります。もう一度ご確認ください。</extracomment>
        <translation>その後に変わったことがあります。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>Finish this step</source>
        <extracomment>この手順を終える</extracomment>
        <translation>この手順を終える</translation>
    </message>
    <message>
        <source>Please write the reason, so that others understand it later.</source>
        <extracomment>理由を書いてください。あとで見た人にもわかります。</extracomment>
        <translation>理由を書いてください。あとで見た人にもわかります。</translation>
    </message>
    <message>
        <source>To the next step</source>
        <extracomment>次の手順へ</extracomment>
        <translation>次の手順へ</translation>
    </message>
    <message>
        <source>Finish with this reason</source>
        <extracomment>この理由で終える</extracomment>
        <translation>この理由で終える</translation>
    </message>
    <message>
        <source>Finish with a reason…</source>
        <extracomment>理由を書いて終える</extracomment>
        <translation>理由を書いて終える</translation>
    </message>
    <message>
        <source>Reason for going on with nothing written here</source>
        <extracomment>何も書かずに進む理由</extracomment>
        <translation>何も書かずに進む理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>やめる</extracomment>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>kyodo::PastePanel</name>
    <message>
        <source>Do not paste</source>
        <extracomment>貼り付けをやめる</extracomment>
        <translation>貼り付けをやめる</translation>
    </message>
    <message>
        <source>Cells that cannot be pasted</source>
        <extracomment>貼り付けられないセル</extracomment>
        <translation>貼り付けられないセル</translation>
    </message>
    <message>
        <source>Row %1, &quot;%2&quot;: %3</source>
        <extracomment>%1行目「%2」：%3</extracomment>
        <translation>%1行目「%2」：%3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>ほか%1件</extracomment>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Cells that lie beyond the table: %1</source>
        <extracomment>表の右か下にはみ出すセル：%1個</extracomment>
        <translation>表の右か下にはみ出すセル：%1個</translation>
    </message>
    <message>
        <source>%2 of %1 cells cannot be pasted as they are. Nothing has been written yet.</source>
        <extracomment>%1個のうち%2個のセルは、そのままでは貼り付けられません。まだ何も書き込んでいません。</extracomment>
        <translation>%1個のうち%2個のセルは、そのままでは貼り付けられません。まだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Paste the other %1</source>
        <extracomment>残りの%1個を貼り付ける</extracomment>
        <translation>残りの%1個を貼り付ける</translation>
    </message>
</context>
<context>
    <name>kyodo::ProblemList</name>
    <message>
        <source>Files and folders that could not be read</source>
        <extracomment>読めなかったファイルとフォルダー</extracomment>
        <translation>読めなかったファイルとフォルダー</translation>
    </message>
    <message>
        <source>Find by name or place</source>
        <extracomment>名前や場所で探す</extracomment>
        <translation>名前や場所で探す</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <extracomment>読めなかったもの</extracomment>
        <translation>読めなかったもの</translation>
    </message>
    <message>
        <source>Open the folder it lies in</source>
        <extracomment>置いてあるフォルダーを開く</extracomment>
        <translation>置いてあるフォルダーを開く</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <extracomment>選んだ行を写す</extracomment>
        <translation>選んだ行を写す</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>すべて</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>There is nothing as asked for.</source>
        <extracomment>条件に合うものはありません。</extracomment>
        <translation>条件に合うものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <extracomment>%n 行を写しました。</extracomment>
        <translation>
            <numerusform>%n 行を写しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ProblemModel</name>
    <message>
        <source>damaged</source>
        <extracomment>壊れている</extracomment>
        <translation>壊れている</translation>
    </message>
    <message>
        <source>no readable Kyodo Techo file</source>
        <extracomment>協働手帳のファイルとして読めない</extracomment>
        <translation>協働手帳のファイルとして読めない</translation>
    </message>
    <message>
        <source>made with a newer version</source>
        <extracomment>新しい版で作られている</extracomment>
        <translation>新しい版で作られている</translation>
    </message>
    <message>
        <source>being written</source>
        <extracomment>書き込み中</extracomment>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>読めない</extracomment>
        <translation>読めない</translation>
    </message>
    <message>
        <source>folder that may not be read</source>
        <extracomment>フォルダーを読む権限がない</extracomment>
        <translation>フォルダーを読む権限がない</translation>
    </message>
    <message>
        <source>folder not found</source>
        <extracomment>フォルダーが見つからない</extracomment>
        <translation>フォルダーが見つからない</translation>
    </message>
    <message>
        <source>folder that is empty now</source>
        <extracomment>フォルダーが空になっている</extracomment>
        <translation>フォルダーが空になっている</translation>
    </message>
    <message>
        <source>name that is no text</source>
        <extracomment>名前に読めない符号がある</extracomment>
        <translation>名前に読めない符号がある</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a file</comment>
        <extracomment>名前</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a file</comment>
        <extracomment>場所</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <extracomment>どうなっているか</extracomment>
        <translation>どうなっているか</translation>
    </message>
</context>
<context>
    <name>kyodo::ProjectSession</name>
    <message>
        <source>Change &quot;%1&quot;</source>
        <extracomment>「%1」の変更</extracomment>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>This value does not fit the field.</source>
        <extracomment>この欄に入れられない値です。</extracomment>
        <translation>この欄に入れられない値です。</translation>
    </message>
    <message>
        <source>Add to &quot;%1&quot;</source>
        <extracomment>「%1」に行を追加</extracomment>
        <translation>「%1」に行を追加</translation>
    </message>
    <message>
        <source>Duplicate in &quot;%1&quot;</source>
        <extracomment>「%1」の行を複製</extracomment>
        <translation>「%1」の行を複製</translation>
    </message>
    <message>
        <source>Delete from &quot;%1&quot;</source>
        <extracomment>「%1」の行を削除</extracomment>
        <translation>「%1」の行を削除</translation>
    </message>
    <message>
        <source>Move in &quot;%1&quot;</source>
        <extracomment>「%1」の行を移動</extracomment>
        <translation>「%1」の行を移動</translation>
    </message>
    <message>
        <source>Pass the step &quot;%1&quot;</source>
        <extracomment>「%1」の手順を通過</extracomment>
        <translation>「%1」の手順を通過</translation>
    </message>
    <message>
        <source>Withdraw the pass of &quot;%1&quot;</source>
        <extracomment>「%1」の通過を取り消す</extracomment>
        <translation>「%1」の通過を取り消す</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <extracomment>%1の内容に戻す</extracomment>
        <translation>%1の内容に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n row(s) in &quot;%1&quot;</source>
        <extracomment>「%1」の%n行を複製</extracomment>
        <translation>
            <numerusform>「%1」の%n行を複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s) from &quot;%1&quot;</source>
        <extracomment>「%1」の%n行を削除</extracomment>
        <translation>
            <numerusform>「%1」の%n行を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s) in &quot;%1&quot;</source>
        <extracomment>「%1」の%n行を移動</extracomment>
        <translation>
            <numerusform>「%1」の%n行を移動</numerusform>
        </translation>
    </message>
    <message>
        <source>New order of &quot;%1&quot;</source>
        <extracomment>「%1」の並べ替え</extracomment>
        <translation>「%1」の並べ替え</translation>
    </message>
</context>
<context>
    <name>kyodo::QuestionsPart</name>
    <message>
        <source>Add the guideline&apos;s eight</source>
        <extracomment>指針の8問を入れる</extracomment>
        <translation>指針の8問を入れる</translation>
    </message>
    <message>
        <source>Choose questions about steps</source>
        <extracomment>手順ごとの設問を選択</extracomment>
        <translation>手順ごとの設問を選択</translation>
    </message>
    <message>
        <source>Keep as a set…</source>
        <extracomment>設問集に保存…</extracomment>
        <translation>設問集に保存…</translation>
    </message>
    <message>
        <source>Take from a set…</source>
        <extracomment>設問集から入れる…</extracomment>
        <translation>設問集から入れる…</translation>
    </message>
    <message>
        <source>Questions about steps</source>
        <extracomment>手順ごとの設問を選ぶ</extracomment>
        <translation>手順ごとの設問を選ぶ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, question</comment>
        <extracomment>%1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From the set: %1</source>
        <extracomment>設問集：%1</extracomment>
        <translation>設問集：%1</translation>
    </message>
    <message>
        <source>The guideline&apos;s eight are all here already.</source>
        <extracomment>指針の8問は、もう入っています。</extracomment>
        <translation>指針の8問は、もう入っています。</translation>
    </message>
    <message>
        <source>Add the guideline&apos;s questions</source>
        <extracomment>指針の設問を追加</extracomment>
        <translation>指針の設問を追加</translation>
    </message>
    <message>
        <source>Keep the questions as a set</source>
        <extracomment>設問集に保存</extracomment>
        <translation>設問集に保存</translation>
    </message>
    <message>
        <source>Kept in “%1”, for other projects and other people to use.</source>
        <extracomment>「%1」に保存しました。ほかの事業でも、ほかの人のパソコンでも使えます。</extracomment>
        <translation>「%1」に保存しました。ほかの事業でも、ほかの人のパソコンでも使えます。</translation>
    </message>
    <message>
        <source>Take questions from a set</source>
        <extracomment>設問集から入れる
----------
設問集から追加</extracomment>
        <translation>設問集から入れる</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <extracomment>「%1」は使えません。%2</extracomment>
        <translation>「%1」は使えません。%2</translation>
    </message>
    <message>
        <source>Questions taken from the set: %1.</source>
        <extracomment>設問集から%1問を入れました。</extracomment>
        <translation>設問集から%1問を入れました。</translation>
    </message>
</context>
<context>
    <name>kyodo::RecentList</name>
    <message>
        <source>Concluded</source>
        <extracomment>終了した事業</extracomment>
        <translation>終了した事業</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>中止した事業</extracomment>
        <translation>中止した事業</translation>
    </message>
    <message>
        <source>Now at step %1: %2</source>
        <extracomment>いまの手順：%1 %2</extracomment>
        <translation>いまの手順：%1 %2</translation>
    </message>
    <message>
        <source>cycle %1</source>
        <extracomment>第%1サイクル</extracomment>
        <translation>第%1サイクル</translation>
    </message>
    <message>
        <source>The file is not there. It was moved or deleted, or its drive is not connected.</source>
        <extracomment>ファイルが見つかりません。移したか、消したか、つないでいない場所にあるようです。</extracomment>
        <translation>ファイルが見つかりません。移したか、消したか、つないでいない場所にあるようです。</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <extracomment>次の予定：%1 %2</extracomment>
        <translation>次の予定：%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Past their date: %n</source>
        <extracomment>期限を過ぎたもの %n件</extracomment>
        <translation>
            <numerusform>期限を過ぎたもの %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>一覧から外す</extracomment>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; off the list (the file stays)</source>
        <extracomment>「%1」を一覧から外す（ファイルは消えません）</extracomment>
        <translation>「%1」を一覧から外す（ファイルは消えません）</translation>
    </message>
</context>
<context>
    <name>kyodo::RecordTable</name>
    <message>
        <source>Add</source>
        <extracomment>追加</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>複製</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>削除</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>上へ</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>下へ</extracomment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Nothing here yet. Begin with &quot;Add&quot;.</source>
        <extracomment>まだありません。「追加」で始めます。</extracomment>
        <translation>まだありません。「追加」で始めます。</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <extracomment>まだありません。</extracomment>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>No row holds these words.</source>
        <extracomment>絞り込みに合う行がありません。</extracomment>
        <translation>絞り込みに合う行がありません。</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>切り取り</extracomment>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>コピー</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with titles</source>
        <extracomment>見出しを付けてコピー</extracomment>
        <translation>見出しを付けてコピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>貼り付け</extracomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <extracomment>セルを空にする</extracomment>
        <translation>セルを空にする</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>すべて選択</extracomment>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Sort by this column, ascending</source>
        <extracomment>この列の昇順で見る</extracomment>
        <translation>この列の昇順で見る</translation>
    </message>
    <message>
        <source>Sort by this column, descending</source>
        <extracomment>この列の降順で見る</extracomment>
        <translation>この列の降順で見る</translation>
    </message>
    <message>
        <source>Back to the stored order</source>
        <extracomment>もとの並びに戻す</extracomment>
        <translation>もとの並びに戻す</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>絞り込む</extracomment>
        <translation>絞り込む</translation>
    </message>
    <message>
        <source>Widen this column</source>
        <extracomment>この列を広げる</extracomment>
        <translation>この列を広げる</translation>
    </message>
    <message>
        <source>Narrow this column</source>
        <extracomment>この列を狭める</extracomment>
        <translation>この列を狭める</translation>
    </message>
    <message>
        <source>Usual widths of columns</source>
        <extracomment>列の幅を標準に戻す</extracomment>
        <translation>列の幅を標準に戻す</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>その他の操作</extracomment>
        <translation>その他の操作</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted. Ctrl+Z brings them back.</source>
        <extracomment>%n行を削除しました。Ctrl+Z で元に戻せます。</extracomment>
        <translation>
            <numerusform>%n行を削除しました。Ctrl+Z で元に戻せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::RecordTableModel</name>
    <message>
        <source>yes</source>
        <extracomment>はい</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>いいえ</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>空</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <extracomment>%1行目、%2：%3</extracomment>
        <translation>%1行目、%2：%3</translation>
    </message>
</context>
<context>
    <name>kyodo::RegisterFilters</name>
    <message>
        <source>Words to find</source>
        <extracomment>探す言葉</extracomment>
        <translation>探す言葉</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>すべて</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>手順</extracomment>
        <translation>手順</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>形態</extracomment>
        <translation>形態</translation>
    </message>
    <message>
        <source>Field of activity</source>
        <extracomment>活動分野</extracomment>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <extracomment>年度</extracomment>
        <translation>年度</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>課</extracomment>
        <translation>課</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>No groups</source>
        <extracomment>まとめない</extracomment>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>Group by</source>
        <extracomment>まとめ方</extracomment>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>並べ替え</extracomment>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Backwards</source>
        <extracomment>逆の順</extracomment>
        <translation>逆の順</translation>
    </message>
    <message>
        <source>Filters, views and more</source>
        <extracomment>絞り込み・見方など</extracomment>
        <translation>絞り込み・見方など</translation>
    </message>
    <message>
        <source>Filters, views and more (in use: %1)</source>
        <extracomment>絞り込み・見方など（絞り込み中: %1）</extracomment>
        <translation>絞り込み・見方など（絞り込み中: %1）</translation>
    </message>
</context>
<context>
    <name>kyodo::RegisterModel</name>
    <message>
        <source>empty</source>
        <extracomment>空</extracomment>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 project(s))</source>
        <comment>heading of a group</comment>
        <extracomment>%1（%2 件）</extracomment>
        <translation>
            <numerusform>%1（%2 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::RegisterPage</name>
    <message>
        <source>Back</source>
        <extracomment>戻る</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>フォルダーを加える…</extracomment>
        <translation>フォルダーを加える…</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>もう一度確かめる</extracomment>
        <translation>もう一度確かめる</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <extracomment>全部読み直す</extracomment>
        <translation>全部読み直す</translation>
    </message>
    <message>
        <source>Reads files that did not change as well, and counts the findings as of today.</source>
        <extracomment>変わっていないファイルも読み直し、今日の時点で確かめることを数え直します。</extracomment>
        <translation>変わっていないファイルも読み直し、今日の時点で確かめることを数え直します。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>読み込みをやめる</extracomment>
        <translation>読み込みをやめる</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>台帳</extracomment>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Add the folder that holds your project files, and their register appears here. The files are only read, never changed.</source>
        <extracomment>事業のファイルを置いているフォルダーを加えると、ここに台帳ができます。中のファイルは読むだけで、変えることはありません。</extracomment>
        <translation>事業のファイルを置いているフォルダーを加えると、ここに台帳ができます。中のファイルは読むだけで、変えることはありません。</translation>
    </message>
    <message>
        <source>Take out of the register</source>
        <extracomment>台帳から外す</extracomment>
        <translation>台帳から外す</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; out of the register</source>
        <extracomment>「%1」を台帳から外す</extracomment>
        <translation>「%1」を台帳から外す</translation>
    </message>
    <message>
        <source>Folder for the register</source>
        <extracomment>台帳に加えるフォルダー</extracomment>
        <translation>台帳に加えるフォルダー</translation>
    </message>
    <message>
        <source>Projects of the register</source>
        <extracomment>台帳の表</extracomment>
        <translation>台帳の表</translation>
    </message>
    <message>
        <source>Reading… %1 of %2</source>
        <extracomment>読み込み中… %1／%2 件</extracomment>
        <translation>読み込み中… %1／%2 件</translation>
    </message>
    <message>
        <source>Stopped halfway. &quot;Look again&quot; goes on from there.</source>
        <extracomment>途中でやめました。「もう一度確かめる」で続きから読みます。</extracomment>
        <translation>途中でやめました。「もう一度確かめる」で続きから読みます。</translation>
    </message>
    <message>
        <source>%2 of %1 projects are shown. Enter opens one.</source>
        <extracomment>%1 件のうち %2 件を表示しています。Enter で開きます。</extracomment>
        <translation>%1 件のうち %2 件を表示しています。Enter で開きます。</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>見方</extracomment>
        <translation>見方</translation>
    </message>
    <message>
        <source>As arranged now</source>
        <extracomment>今の見え方</extracomment>
        <translation>今の見え方</translation>
    </message>
    <message>
        <source>Name for this view</source>
        <extracomment>この見方の名前</extracomment>
        <translation>この見方の名前</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <extracomment>見方を残す</extracomment>
        <translation>見方を残す</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <extracomment>この見方を消す</extracomment>
        <translation>この見方を消す</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <extracomment>列を選ぶ</extracomment>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>Show counts</source>
        <extracomment>数を見る</extracomment>
        <translation>数を見る</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is kept.</source>
        <extracomment>見方「%1」を残しました。</extracomment>
        <translation>見方「%1」を残しました。</translation>
    </message>
    <message>
        <source>Projects by step</source>
        <extracomment>手順ごとの事業</extracomment>
        <translation>手順ごとの事業</translation>
    </message>
    <message>
        <source>What is due</source>
        <extracomment>期日の一覧</extracomment>
        <translation>期日の一覧</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>見せ方</extracomment>
        <translation>見せ方</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>表</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>Board by step</source>
        <extracomment>手順ごとのボード</extracomment>
        <translation>手順ごとのボード</translation>
    </message>
    <message>
        <source>Report and export</source>
        <extracomment>年次報告・書き出し</extracomment>
        <translation>年次報告・書き出し</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <extracomment>表の列</extracomment>
        <translation>表の列</translation>
    </message>
    <message>
        <source>What was learned</source>
        <extracomment>学びの一覧</extracomment>
        <translation>学びの一覧</translation>
    </message>
    <message>
        <source>Calendar of what is due</source>
        <extracomment>期日のカレンダー</extracomment>
        <translation>期日のカレンダー</translation>
    </message>
    <message>
        <source>None of %1 projects is as asked for.</source>
        <extracomment>%1 件のうち、条件に合うものはありません。</extracomment>
        <translation>%1 件のうち、条件に合うものはありません。</translation>
    </message>
    <message>
        <source>Bring the removed view back</source>
        <extracomment>消した見方を元に戻す</extracomment>
        <translation>消した見方を元に戻す</translation>
    </message>
    <message>
        <source>Bring the view &quot;%1&quot; back</source>
        <extracomment>見方「%1」を元に戻す</extracomment>
        <translation>見方「%1」を元に戻す</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is removed.</source>
        <extracomment>見方「%1」を消しました。</extracomment>
        <translation>見方「%1」を消しました。</translation>
    </message>
    <message>
        <source>What could not be read (%1)</source>
        <extracomment>読めなかったもの（%1 件）</extracomment>
        <translation>読めなかったもの（%1 件）</translation>
    </message>
</context>
<context>
    <name>kyodo::RemindersModel</name>
    <message>
        <source>Date</source>
        <extracomment>日付</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>How far off</source>
        <extracomment>あと何日</extracomment>
        <translation>あと何日</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>内容</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>担当</extracomment>
        <translation>担当</translation>
    </message>
</context>
<context>
    <name>kyodo::ReplyModel</name>
    <message>
        <source>new</source>
        <comment>in a reply</comment>
        <extracomment>新しい</extracomment>
        <translation>新しい</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>by a reply</comment>
        <extracomment>置き換わる</extracomment>
        <translation>置き換わる</translation>
    </message>
    <message>
        <source>(a question that is not asked any more)</source>
        <extracomment>（この設問は、今はありません）</extracomment>
        <translation>（この設問は、今はありません）</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <extracomment>取り込めない</extracomment>
        <translation>取り込めない</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, text</comment>
        <extracomment>%1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>項目</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>On the sheet now</source>
        <extracomment>今のシート</extracomment>
        <translation>今のシート</translation>
    </message>
    <message>
        <source>In the reply</source>
        <extracomment>届いた返信</extracomment>
        <translation>届いた返信</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>違い</extracomment>
        <translation>違い</translation>
    </message>
    <message>
        <source>taken away</source>
        <comment>by a reply</comment>
        <extracomment>消える</extracomment>
        <translation>消える</translation>
    </message>
    <message>
        <source>step %1 of the form&apos;s scale, from the lowest</source>
        <extracomment>フォームの段階で、下から%1番目</extracomment>
        <translation>フォームの段階で、下から%1番目</translation>
    </message>
</context>
<context>
    <name>kyodo::ReplyPart</name>
    <message>
        <source>Replies by party</source>
        <extracomment>団体ごとの返信</extracomment>
        <translation>団体ごとの返信</translation>
    </message>
    <message>
        <source>Mail address for the replies, if the form shall name one</source>
        <extracomment>返信先のメールアドレス（フォームに載せるとき）</extracomment>
        <translation>返信先のメールアドレス（フォームに載せるとき）</translation>
    </message>
    <message>
        <source>Read a reply…</source>
        <extracomment>返信を読み込む…</extracomment>
        <translation>返信を読み込む…</translation>
    </message>
    <message>
        <source>A mail for those who have not answered</source>
        <extracomment>まだの団体に送るお願いの文</extracomment>
        <translation>まだの団体に送るお願いの文</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>文をコピー</extracomment>
        <translation>文をコピー</translation>
    </message>
    <message>
        <source>First add a round under &quot;Rounds&quot;.</source>
        <extracomment>まず「ふりかえりの回」で回を加えてください。</extracomment>
        <translation>まず「ふりかえりの回」で回を加えてください。</translation>
    </message>
    <message>
        <source>A reply form is a file that a party fills in in its browser and sends back. Please attach the form to a mail. A reply that has come may as well be dropped onto this window.</source>
        <extracomment>返信フォームは、団体がブラウザーで記入して送り返すファイルです。作ったフォームをメールに添付して送ってください。届いた返信のファイルは、このウィンドウにドラッグしても読み込めます。</extracomment>
        <translation>返信フォームは、団体がブラウザーで記入して送り返すファイルです。作ったフォームをメールに添付して送ってください。届いた返信のファイルは、このウィンドウにドラッグしても読み込めます。</translation>
    </message>
    <message>
        <source>%1; form made on %2</source>
        <comment>state of a sheet, day</comment>
        <extracomment>%1・フォームは%2に作成</extracomment>
        <translation>%1・フォームは%2に作成</translation>
    </message>
    <message>
        <source>Make a reply form</source>
        <extracomment>返信フォームを作る</extracomment>
        <translation>返信フォームを作る</translation>
    </message>
    <message>
        <source>The form is in “%1”. Please attach it to a mail.</source>
        <extracomment>「%1」に作りました。メールに添付して送ってください。</extracomment>
        <translation>「%1」に作りました。メールに添付して送ってください。</translation>
    </message>
    <message>
        <source>Folder for the forms of all parties</source>
        <extracomment>全団体の返信フォームを入れるフォルダー</extracomment>
        <translation>全団体の返信フォームを入れるフォルダー</translation>
    </message>
    <message>
        <source>The forms of %1 parties are in “%2”. Please mail each party its own.</source>
        <extracomment>「%2」に%1団体分のフォームを作りました。それぞれの団体にメールで送ってください。</extracomment>
        <translation>「%2」に%1団体分のフォームを作りました。それぞれの団体にメールで送ってください。</translation>
    </message>
    <message>
        <source>Make reply forms</source>
        <extracomment>返信フォームを作成</extracomment>
        <translation>返信フォームを作成</translation>
    </message>
    <message>
        <source>Read a reply</source>
        <extracomment>返信を読み込む</extracomment>
        <translation>返信を読み込む</translation>
    </message>
    <message>
        <source>Copied. Please paste it into a mail.</source>
        <extracomment>コピーしました。メールの本文に貼り付けてください。</extracomment>
        <translation>コピーしました。メールの本文に貼り付けてください。</translation>
    </message>
    <message>
        <source>Form for this party…</source>
        <extracomment>選んだ団体のフォームを作る…</extracomment>
        <translation>選んだ団体のフォームを作る…</translation>
    </message>
    <message>
        <source>Forms for all parties…</source>
        <extracomment>全団体のフォームを作る…</extracomment>
        <translation>全団体のフォームを作る…</translation>
    </message>
</context>
<context>
    <name>kyodo::ReportPanel</name>
    <message>
        <source>Yearly report and export</source>
        <extracomment>年次報告と書き出し</extracomment>
        <translation>年次報告と書き出し</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <extracomment>報告の列</extracomment>
        <translation>報告の列</translation>
    </message>
    <message>
        <source>What goes out</source>
        <extracomment>書き出すもの</extracomment>
        <translation>書き出すもの</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <extracomment>年次報告</extracomment>
        <translation>年次報告</translation>
    </message>
    <message>
        <source>Case collection (of the projects shown)</source>
        <extracomment>事例集（いま見えている事業）</extracomment>
        <translation>事例集（いま見えている事業）</translation>
    </message>
    <message>
        <source>Fiscal year of the results</source>
        <extracomment>年度（実績）</extracomment>
        <translation>年度（実績）</translation>
    </message>
    <message>
        <source>With endorsements</source>
        <extracomment>後援を含める</extracomment>
        <translation>後援を含める</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>形式</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <extracomment>書類（PDF）</extracomment>
        <translation>書類（PDF）</translation>
    </message>
    <message>
        <source>Document to edit (.docx, .odt)</source>
        <extracomment>編集できる文書（.docx、.odt）</extracomment>
        <translation>編集できる文書（.docx、.odt）</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <extracomment>Excel の表（.xlsx）</extracomment>
        <translation>Excel の表（.xlsx）</translation>
    </message>
    <message>
        <source>CSV (UTF-8)</source>
        <extracomment>CSV（UTF-8）</extracomment>
        <translation>CSV（UTF-8）</translation>
    </message>
    <message>
        <source>CSV (Shift JIS)</source>
        <extracomment>CSV（シフトJIS）</extracomment>
        <translation>CSV（シフトJIS）</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>保存…</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>印刷…</extracomment>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <extracomment>ページを見る</extracomment>
        <translation>ページを見る</translation>
    </message>
    <message>
        <source>Choose the report&apos;s columns</source>
        <extracomment>報告の列を選ぶ</extracomment>
        <translation>報告の列を選ぶ</translation>
    </message>
    <message>
        <source>Reading the case sheets…</source>
        <extracomment>事例シートを読んでいます…</extracomment>
        <translation>事例シートを読んでいます…</translation>
    </message>
    <message>
        <source>%1 cases are taken in; %2 are not released and %3 could not be read.</source>
        <extracomment>事例 %1 件を載せました。公開することになっていない %2 件と、読めなかった %3 件は入っていません。</extracomment>
        <translation>事例 %1 件を載せました。公開することになっていない %2 件と、読めなかった %3 件は入っていません。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>プリンターに送りました。</extracomment>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Written into &quot;%1&quot;.</source>
        <extracomment>「%1」に書き出しました。</extracomment>
        <translation>「%1」に書き出しました。</translation>
    </message>
    <message>
        <source>Save from the register</source>
        <extracomment>台帳から保存</extracomment>
        <translation>台帳から保存</translation>
    </message>
    <message>
        <source>Cases of collaboration</source>
        <extracomment>協働事例集</extracomment>
        <translation>協働事例集</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <extracomment>「%1」に保存しました。</extracomment>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>Shift JIS lacks these characters, and &quot;〓&quot; stands for them: %1. To keep them, choose UTF-8 or an Excel workbook.</source>
        <extracomment>シフトJISにない文字は「〓」にしました: %1。そのまま残すには、UTF-8 か Excel の表を選んでください。</extracomment>
        <translation>シフトJISにない文字は「〓」にしました: %1。そのまま残すには、UTF-8 か Excel の表を選んでください。</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <extracomment>Web ページ（.html）</extracomment>
        <translation>ウェブページ（.html）</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <extracomment>できあがった割合</extracomment>
        <translation>できあがった割合</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Stopped halfway; nothing was written.</source>
        <extracomment>途中でやめました。何も書き出していません。</extracomment>
        <translation>途中でやめました。何も書き出していません。</translation>
    </message>
    <message>
        <source>What is shown now</source>
        <extracomment>いま見えているもの</extracomment>
        <translation>いま見えているもの</translation>
    </message>
    <message>
        <source>%1 cases are taken in.</source>
        <extracomment>事例 %1 件を載せました。</extracomment>
        <translation>事例 %1 件を載せました。</translation>
    </message>
</context>
<context>
    <name>kyodo::RoleDelegate</name>
    <message>
        <source>+ Add a row (Enter)</source>
        <extracomment>＋ 行を足す（Enter）</extracomment>
        <translation>＋ 行を足す（Enter）</translation>
    </message>
</context>
<context>
    <name>kyodo::RoleMatrixModel</name>
    <message>
        <source>none</source>
        <extracomment>なし</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Role in &quot;%1&quot;: %2</source>
        <extracomment>「%1」の役割を「%2」に変更</extracomment>
        <translation>「%1」の役割を「%2」に変更</translation>
    </message>
    <message>
        <source>new row</source>
        <extracomment>新しい行</extracomment>
        <translation>新しい行</translation>
    </message>
</context>
<context>
    <name>kyodo::RolesPart</name>
    <message>
        <source>Add a task</source>
        <extracomment>作業を追加</extracomment>
        <translation>作業を追加</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>削除</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>上へ</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>下へ</extracomment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>First enter the parties under &quot;Basics&quot;.</source>
        <extracomment>先に「基本」で参加する主体を入れてください。</extracomment>
        <translation>先に「基本」で参加する主体を入れてください。</translation>
    </message>
    <message>
        <source>M lead, S support, Delete none; Space or a double click goes round. Alt+Up and Alt+Down move the row.</source>
        <extracomment>M で主担当、S で協力、Delete で「なし」。Space かダブルクリックで順に変わり、Alt+↑↓ で行が動きます。</extracomment>
        <translation>M で主担当、S で協力、Delete で「なし」。Space かダブルクリックで順に変わり、Alt+↑↓ で行が動きます。</translation>
    </message>
</context>
<context>
    <name>kyodo::RoundChoice</name>
    <message>
        <source>Review round</source>
        <extracomment>ふりかえりの回</extracomment>
        <translation>ふりかえりの回</translation>
    </message>
</context>
<context>
    <name>kyodo::ScheduleModel</name>
    <message>
        <source>from %1</source>
        <extracomment>%1から</extracomment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1まで</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>%1 to %2 (days: %3)</source>
        <extracomment>%1から%2まで（%3日間）</extracomment>
        <translation>%1から%2まで（%3日間）</translation>
    </message>
    <message>
        <source>plan</source>
        <extracomment>予定</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>actual</source>
        <extracomment>実績</extracomment>
        <translation>実績</translation>
    </message>
    <message>
        <source>Change the start (%1) of &quot;%2&quot;</source>
        <extracomment>「%2」の始まり（%1）を変更</extracomment>
        <translation>「%2」の始まり（%1）を変更</translation>
    </message>
    <message>
        <source>Change the end (%1) of &quot;%2&quot;</source>
        <extracomment>「%2」の終わり（%1）を変更</extracomment>
        <translation>「%2」の終わり（%1）を変更</translation>
    </message>
    <message>
        <source>Give dates (%1) to &quot;%2&quot;</source>
        <extracomment>「%2」に日程（%1）を入れる</extracomment>
        <translation>「%2」に日程（%1）を入れる</translation>
    </message>
    <message>
        <source>Clear the dates (%1) of &quot;%2&quot;</source>
        <extracomment>「%2」の日程（%1）を消す</extracomment>
        <translation>「%2」の日程（%1）を消す</translation>
    </message>
    <message>
        <source>Move the dates (%1) of &quot;%2&quot;</source>
        <extracomment>「%2」の日程（%1）を移動</extracomment>
        <translation>「%2」の日程（%1）を移動</translation>
    </message>
    <message>
        <source>days late: %1</source>
        <extracomment>%1日遅れ</extracomment>
        <translation>%1日遅れ</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>未着手</extracomment>
        <translation>未着手</translation>
    </message>
    <message>
        <source>nothing done yet</source>
        <extracomment>実績なし</extracomment>
        <translation>実績なし</translation>
    </message>
    <message>
        <source>actual %1</source>
        <extracomment>実績 %1</extracomment>
        <translation>実績 %1</translation>
    </message>
    <message>
        <source>progress %1%</source>
        <extracomment>進み具合 %1%</extracomment>
        <translation>進み具合 %1%</translation>
    </message>
    <message>
        <source>task without a name</source>
        <extracomment>名前のない作業</extracomment>
        <translation>名前のない作業</translation>
    </message>
    <message>
        <source>milestone</source>
        <extracomment>節目</extracomment>
        <translation>節目</translation>
    </message>
    <message>
        <source>no planned dates</source>
        <extracomment>予定日なし</extracomment>
        <translation>予定日なし</translation>
    </message>
    <message>
        <source>plan %1</source>
        <extracomment>予定 %1</extracomment>
        <translation>予定 %1</translation>
    </message>
</context>
<context>
    <name>kyodo::SchedulePart</name>
    <message>
        <source>Chart of the schedule</source>
        <extracomment>日程の図</extracomment>
        <translation>日程の図</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>日</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Show by day</source>
        <extracomment>日ごとに見る</extracomment>
        <translation>日ごとに見る</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>週</extracomment>
        <translation>週</translation>
    </message>
    <message>
        <source>Show by week</source>
        <extracomment>週ごとに見る</extracomment>
        <translation>週ごとに見る</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>月</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Show by month</source>
        <extracomment>月ごとに見る</extracomment>
        <translation>月ごとに見る</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <extracomment>大きく（+）</extracomment>
        <translation>大きく（+）</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <extracomment>小さく（-）</extracomment>
        <translation>小さく（-）</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>全体</extracomment>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show everything (F)</source>
        <extracomment>全体を見る（F）</extracomment>
        <translation>全体を見る（F）</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>今日</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <extracomment>今日へ（T）</extracomment>
        <translation>今日へ（T）</translation>
    </message>
    <message>
        <source>Drag a bar to move it, an end of it to change that end; draw one where there is none. By keys: up and down choose, Alt with left and right moves by a day, Shift changes the end (with Ctrl by a week), Space gives dates, Enter goes to the table.</source>
        <extracomment>線を引っ張ると日程が動き、端を引っ張ると始まりや終わりが変わります。日程のない行には線を引けます。キーでは：↑↓で選び、Alt+←→で1日動かし、Shift+←→で終わりを変えます（Ctrlも押すと1週間）。スペースで日程を入れ、Enterで表に移ります。</extracomment>
        <translation>線を引っ張ると日程が動き、端を引っ張ると始まりや終わりが変わります。日程のない行には線を引けます。キーでは：↑↓で選び、Alt+←→で1日動かし、Shift+←→で終わりを変えます（Ctrlも押すと1週間）。スペースで日程を入れ、Enterで表に移ります。</translation>
    </message>
    <message>
        <source>Left chooses the plan, right what was done.</source>
        <extracomment>←で予定、→で実績を選びます。</extracomment>
        <translation>←で予定、→で実績を選びます。</translation>
    </message>
</context>
<context>
    <name>kyodo::SectionHead</name>
    <message>
        <source>expanded</source>
        <extracomment>開きました</extracomment>
        <translation>開きました</translation>
    </message>
    <message>
        <source>collapsed</source>
        <extracomment>閉じました</extracomment>
        <translation>閉じました</translation>
    </message>
</context>
<context>
    <name>kyodo::SetDifferences</name>
    <message>
        <source>What changes with &quot;%1&quot;</source>
        <extracomment>「%1」を使うと変わるところ</extracomment>
        <translation>「%1」を使うと変わるところ</translation>
    </message>
    <message>
        <source>Nothing differs from now.</source>
        <extracomment>いまと違うところはありません。</extracomment>
        <translation>いまと違うところはありません。</translation>
    </message>
    <message>
        <source>Becomes as in the set: %1. Stays as it was changed here: %2. The pages below show what goes and what comes.</source>
        <extracomment>ひな形のとおりになるところは%1件、この事業で変えたまま残るところは%2件です。下のページで、消えるところと加わるところを確かめられます。</extracomment>
        <translation>ひな形のとおりになるところは%1件、この事業で変えたまま残るところは%2件です。下のページで、消えるところと加わるところを確かめられます。</translation>
    </message>
    <message>
        <source>the agreement as it is</source>
        <extracomment>いまの協定書</extracomment>
        <translation>いまの協定書</translation>
    </message>
    <message>
        <source>What stays as it was changed here</source>
        <extracomment>この事業で変えたまま残したところ</extracomment>
        <translation>この事業で変えたまま残したところ</translation>
    </message>
    <message>
        <source>with edition %1 of the template set</source>
        <extracomment>ひな形 第%1版による協定書</extracomment>
        <translation>ひな形 第%1版による協定書</translation>
    </message>
</context>
<context>
    <name>kyodo::SetImport</name>
    <message>
        <source>Take in a template set</source>
        <extracomment>ひな形を取り込む</extracomment>
        <translation>ひな形を取り込む</translation>
    </message>
    <message>
        <source>%1 was taken in.</source>
        <extracomment>%1 を取り込みました。</extracomment>
        <translation>%1 を取り込みました。</translation>
    </message>
    <message>
        <source>%1 was taken in. A newer edition is in the list already.</source>
        <extracomment>%1 を取り込みました。これより新しい版が、もう一覧にあります。</extracomment>
        <translation>%1 を取り込みました。これより新しい版が、もう一覧にあります。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <extracomment>%1 は、もう一覧にあります。</extracomment>
        <translation>%1 は、もう一覧にあります。</translation>
    </message>
    <message>
        <source>%1 is in the list already, but with other content. Which one is to be kept?</source>
        <extracomment>%1 は、もう一覧にありますが、中身が違います。どちらを使いますか。</extracomment>
        <translation>%1 は、もう一覧にありますが、中身が違います。どちらを使いますか。</translation>
    </message>
    <message>
        <source>The one that was there stays.</source>
        <extracomment>今あるものを残しました。</extracomment>
        <translation>今あるものを残しました。</translation>
    </message>
    <message>
        <source>%1 was replaced.</source>
        <extracomment>%1 を置き換えました。</extracomment>
        <translation>%1 を置き換えました。</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <extracomment>%1 第%2版</extracomment>
        <translation>%1 第%2版</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Take in a set…</source>
        <extracomment>ひな形を取り込む…</extracomment>
        <translation>ひな形を取り込む…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>今あるものを残す</extracomment>
        <translation>今あるものを残す</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>置き換える</extracomment>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>kyodo::SetMaking</name>
    <message>
        <source>Make a template set of this project</source>
        <extracomment>この事業からひな形を作る</extracomment>
        <translation>この事業からひな形を作る</translation>
    </message>
    <message>
        <source>Name of the template set</source>
        <extracomment>ひな形の名前</extracomment>
        <translation>ひな形の名前</translation>
    </message>
    <message>
        <source>Kept by (department)</source>
        <extracomment>作成者（部署など）</extracomment>
        <translation>作成者（部署など）</translation>
    </message>
    <message>
        <source>About this edition</source>
        <extracomment>この版の説明</extracomment>
        <translation>この版の説明</translation>
    </message>
    <message>
        <source>Make a template set</source>
        <extracomment>ひな形を作る</extracomment>
        <translation>ひな形を作る</translation>
    </message>
    <message>
        <source>Please give the template set a name.</source>
        <extracomment>ひな形の名前を入れてください。</extracomment>
        <translation>ひな形の名前を入れてください。</translation>
    </message>
    <message>
        <source>Make edition %1</source>
        <extracomment>第%1版として作る</extracomment>
        <translation>第%1版として作る</translation>
    </message>
    <message>
        <source>Make another set</source>
        <extracomment>別のひな形として作る</extracomment>
        <translation>別のひな形として作る</translation>
    </message>
    <message>
        <source>The clauses, annexes and layout of this project become a set that other projects can use. Parties, dates and amounts from fields are left out; what you typed into clauses goes in as it stands.</source>
        <extracomment>この事業の条項、別紙、体裁を、ほかの事業でも使えるひな形にします。欄に入れた主体、日付、金額などは入りませんが、条項に自分で書いた文は、書いたまま入ります。</extracomment>
        <translation>この事業の条項、別紙、体裁を、ほかの事業でも使えるひな形にします。欄に入れた主体、日付、金額などは入りませんが、条項に自分で書いた文は、書いたまま入ります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>These clauses speak of amounts, dates or parties of this project alone. Word them so that other projects can use them, or put placeholders in their place.</source>
        <extracomment>次の条項には、この事業だけの金額、日付、主体の呼び方が書いてあります。ほかの事業でも使えるように直すか、差し込みに替えてください。</extracomment>
        <translation>次の条項には、この事業だけの金額、日付、主体の呼び方が書いてあります。ほかの事業でも使えるように直すか、差し込みに替えてください。</translation>
    </message>
</context>
<context>
    <name>kyodo::SettingsPage</name>
    <message>
        <source>%1 (Mincho)</source>
        <extracomment>%1（明朝）</extracomment>
        <translation>%1（明朝）</translation>
    </message>
    <message>
        <source>%1 (Gothic)</source>
        <extracomment>%1（ゴシック）</extracomment>
        <translation>%1（ゴシック）</translation>
    </message>
    <message>
        <source>Era (令和8年4月1日)</source>
        <extracomment>和暦（令和8年4月1日）</extracomment>
        <translation>和暦（令和8年4月1日）</translation>
    </message>
    <message>
        <source>Western (2026年4月1日)</source>
        <extracomment>西暦（2026年4月1日）</extracomment>
        <translation>西暦（2026年4月1日）</translation>
    </message>
    <message>
        <source>Both (令和8年(2026年)4月1日)</source>
        <extracomment>両方（令和8年(2026年)4月1日）</extracomment>
        <translation>両方（令和8年(2026年)4月1日）</translation>
    </message>
    <message>
        <source>← Back to where you were</source>
        <extracomment>← 元の画面に戻る</extracomment>
        <translation>← 元の画面に戻る</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>設定</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Every change is kept at once.</source>
        <extracomment>変えるとすぐに保存されます。</extracomment>
        <translation>変えるとすぐに保存されます。</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>見た目</extracomment>
        <translation>見た目</translation>
    </message>
    <message>
        <source>The text size is a number from 100 to 200.</source>
        <extracomment>文字の大きさは100から200までの数で入れてください。</extracomment>
        <translation>文字の大きさは100から200までの数で入れてください。</translation>
    </message>
    <message>
        <source>Text size (100 to 200 %)</source>
        <extracomment>文字の大きさ（100〜200%）</extracomment>
        <translation>文字の大きさ（100〜200%）</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>色の組み合わせ</extracomment>
        <translation>色の組み合わせ</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>システムに合わせる</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>明るい</extracomment>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>暗い</extracomment>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>コントラスト強め</extracomment>
        <translation>コントラスト強め</translation>
    </message>
    <message>
        <source>Language (言語)</source>
        <extracomment>言語（Language）</extracomment>
        <translation>言語（Language）</translation>
    </message>
    <message>
        <source>Who works here</source>
        <extracomment>使う人</extracomment>
        <translation>使う人</translation>
    </message>
    <message>
        <source>Please type a name. It tells in the history who changed what.</source>
        <extracomment>お名前を入れてください。だれが変えたかが、履歴でわかるようになります。</extracomment>
        <translation>お名前を入れてください。だれが変えたかが、履歴でわかるようになります。</translation>
    </message>
    <message>
        <source>Name (kept with every change; from the next file opened)</source>
        <extracomment>お名前（変更の履歴に残ります。次に開くファイルから使います）</extracomment>
        <translation>お名前（変更の履歴に残ります。次に開くファイルから使います）</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>保存場所</extracomment>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <extracomment>「%1」というフォルダーは見つかりません。</extracomment>
        <translation>「%1」というフォルダーは見つかりません。</translation>
    </message>
    <message>
        <source>Folder for projects (empty: the one used last)</source>
        <extracomment>事業のファイルを置くフォルダー（空なら、最後に使ったフォルダー）</extracomment>
        <translation>事業のファイルを置くフォルダー（空なら、最後に使ったフォルダー）</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>フォルダーを選ぶ…</extracomment>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Folder for projects</source>
        <extracomment>事業のファイルを置くフォルダー</extracomment>
        <translation>事業のファイルを置くフォルダー</translation>
    </message>
    <message>
        <source>Papers</source>
        <extracomment>書類</extracomment>
        <translation>書類</translation>
    </message>
    <message>
        <source>For preview, print and PDF alike.</source>
        <extracomment>画面での確認、印刷、PDF のすべてに使います。</extracomment>
        <translation>画面での確認、印刷、PDF のすべてに使います。</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <extracomment>本文の書体</extracomment>
        <translation>本文の書体</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <extracomment>標準に戻す</extracomment>
        <translation>標準に戻す</translation>
    </message>
    <message>
        <source>Margins (mm)</source>
        <extracomment>余白（mm）</extracomment>
        <translation>余白（mm）</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>左</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>上</extracomment>
        <translation>上</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>右</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom</source>
        <extracomment>下</extracomment>
        <translation>下</translation>
    </message>
    <message>
        <source>A margin is a number of millimetres from %1 to %2.</source>
        <extracomment>余白は%1から%2までの数（mm）で入れてください。</extracomment>
        <translation>余白は%1から%2までの数（mm）で入れてください。</translation>
    </message>
    <message>
        <source>Write them so in the open project too</source>
        <extracomment>開いている事業も同じ書き方にする</extracomment>
        <translation>開いている事業も同じ書き方にする</translation>
    </message>
    <message>
        <source>Change how dates are written</source>
        <extracomment>日付の書き方の変更</extracomment>
        <translation>日付の書き方の変更</translation>
    </message>
    <message>
        <source>The open project has: %1</source>
        <extracomment>開いている事業は「%1」です。</extracomment>
        <translation>開いている事業は「%1」です。</translation>
    </message>
    <message>
        <source>How long papers are kept</source>
        <extracomment>書類の保存期間</extracomment>
        <translation>書類の保存期間</translation>
    </message>
    <message>
        <source>With the years of your own table, a concluded agreement says until when it is kept. They count from 1 April of the fiscal year after the one in which it ended. Nothing is ever deleted.</source>
        <extracomment>自分の表の年数を入れておくと、締結した協定書に「いつまで保存するか」が出ます。終わった年度の、次の年度の4月1日から数えます。ファイルが消えることはありません。</extracomment>
        <translation>自分の表の年数を入れておくと、締結した協定書に「いつまで保存するか」が出ます。終わった年度の、次の年度の4月1日から数えます。ファイルが消えることはありません。</translation>
    </message>
    <message>
        <source>Years for agreements (empty: not set)</source>
        <extracomment>協定書を保存する年数（空なら、決めない）</extracomment>
        <translation>協定書を保存する年数（空なら、決めない）</translation>
    </message>
    <message>
        <source>Years for single forms (empty: as above)</source>
        <extracomment>形態によって違うときの年数（空なら、上の年数）</extracomment>
        <translation>形態によって違うときの年数（空なら、上の年数）</translation>
    </message>
    <message>
        <source>The years are a whole number from %1 to %2.</source>
        <extracomment>年数は%1から%2までの数で入れてください。</extracomment>
        <translation>年数は%1から%2までの数で入れてください。</translation>
    </message>
    <message>
        <source>Dates (for new projects; each can have its own under &quot;Layout and annexes&quot;)</source>
        <extracomment>日付の書き方（新しく作る事業で使います。事業ごとに「体裁・別紙」でも変えられます）</extracomment>
        <translation>日付の書き方（新しく作る事業で使います。事業ごとに「体裁・別紙」でも変えられます）</translation>
    </message>
</context>
<context>
    <name>kyodo::SettledFields</name>
    <message>
        <source>Settled, for there are answers.</source>
        <extracomment>答えがあるため、固定しています。</extracomment>
        <translation>答えがあるため、固定しています。</translation>
    </message>
</context>
<context>
    <name>kyodo::SheetsPart</name>
    <message>
        <source>Fill in this sheet</source>
        <extracomment>このシートに記入する</extracomment>
        <translation>このシートに記入する</translation>
    </message>
    <message>
        <source>Show it to the others</source>
        <extracomment>ほかの主体に見せる</extracomment>
        <translation>ほかの主体に見せる</translation>
    </message>
    <message>
        <source>Delete the sheet</source>
        <extracomment>シートを削除</extracomment>
        <translation>シートを削除</translation>
    </message>
    <message>
        <source>First add a round under &quot;Rounds&quot;.</source>
        <extracomment>まず「ふりかえりの回」で回を加えてください。</extracomment>
        <translation>まず「ふりかえりの回」で回を加えてください。</translation>
    </message>
    <message>
        <source>A figure chooses the answer, Enter goes on to the next question (0: not applicable). That is quick for copying a sheet from paper.</source>
        <extracomment>数字キーで答えを選び、Enterで次の問いへ進みます（0は「当てはまらない」）。紙のシートを写すときに使えます。</extracomment>
        <translation>数字キーで答えを選び、Enterで次の問いへ進みます（0は「当てはまらない」）。紙のシートを写すときに使えます。</translation>
    </message>
    <message>
        <source>A, B or C chooses the answer, Enter goes on to the next question (0: not applicable). That is quick for copying a sheet from paper.</source>
        <extracomment>A・B・Cのキーで答えを選び、Enterで次の問いへ進みます（0は「当てはまらない」）。紙のシートを写すときに使えます。</extracomment>
        <translation>A・B・Cのキーで答えを選び、Enterで次の問いへ進みます（0は「当てはまらない」）。紙のシートを写すときに使えます。</translation>
    </message>
    <message>
        <source>Show a sheet to the others</source>
        <extracomment>シートをほかの主体に見せる</extracomment>
        <translation>シートをほかの主体に見せる</translation>
    </message>
</context>
<context>
    <name>kyodo::ShellActions</name>
    <message>
        <source>&amp;Papers</source>
        <extracomment>書類(&amp;P)</extracomment>
        <translation>書類(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ファイル(&amp;F)</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <extracomment>新しい事業(&amp;N)</extracomment>
        <translation>新しい事業(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>開く(&amp;O)…</extracomment>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <extracomment>最近使ったファイル(&amp;R)</extracomment>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <extracomment>事業を閉じる(&amp;C)</extracomment>
        <translation>事業を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <extracomment>終了(&amp;X)</extracomment>
        <translation>終了(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>編集(&amp;E)</extracomment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>表示(&amp;V)</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Basics</source>
        <extracomment>基本</extracomment>
        <translation>基本</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <extracomment>次の区画へ(&amp;P)</extracomment>
        <translation>次の区画へ(&amp;P)</translation>
    </message>
    <message>
        <source>Show the &amp;guide</source>
        <extracomment>手引きを表示(&amp;G)</extracomment>
        <translation>手引きを表示(&amp;G)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <extracomment>文字の大きさ(&amp;S)</extracomment>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>色の組み合わせ(&amp;C)</extracomment>
        <translation>色の組み合わせ(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>システムに合わせる</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>明るい</extracomment>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>暗い</extracomment>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>コントラスト強め</extracomment>
        <translation>コントラスト強め</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>言語(&amp;L)</extracomment>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ヘルプ(&amp;H)</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>元に戻す(&amp;U)</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>やり直す(&amp;R)</extracomment>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (blank form)</source>
        <extracomment>%1（記入用の白紙）</extracomment>
        <translation>%1（記入用の白紙）</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>設定(&amp;S)…</extracomment>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>検索(&amp;F)</extracomment>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>次の検索結果(&amp;N)</extracomment>
        <translation>次の検索結果(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <extracomment>前の検索結果(&amp;P)</extracomment>
        <translation>前の検索結果(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <extracomment>履歴(&amp;H)</extracomment>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help and guide</source>
        <extracomment>使い方と手引き(&amp;H)</extracomment>
        <translation>使い方と手引き(&amp;H)</translation>
    </message>
    <message>
        <source>List of &amp;keys</source>
        <extracomment>キー操作の一覧(&amp;K)</extracomment>
        <translation>キー操作の一覧(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tour of a sample…</source>
        <extracomment>見本でひと回り(&amp;T)…</extracomment>
        <translation>見本でひと回り(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <extracomment>このソフトについて(&amp;A)</extracomment>
        <translation>このソフトについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <extracomment>次の項目へ(&amp;N)</extracomment>
        <translation>次の項目へ(&amp;N)</translation>
    </message>
    <message>
        <source>Section &amp;before</source>
        <extracomment>前の項目へ(&amp;B)</extracomment>
        <translation>前の項目へ(&amp;B)</translation>
    </message>
    <message>
        <source>Register of projects (&amp;L)</source>
        <extracomment>台帳(&amp;L)</extracomment>
        <translation>台帳(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Directory of organisations</source>
        <extracomment>団体名簿(&amp;D)</extracomment>
        <translation>団体名簿(&amp;D)</translation>
    </message>
</context>
<context>
    <name>kyodo::StartPage</name>
    <message>
        <source>Kyodo Techo</source>
        <extracomment>協働手帳</extracomment>
        <translation>協働手帳</translation>
    </message>
    <message>
        <source>Takes a collaboration through its seven steps and makes its agreement and reviews.</source>
        <extracomment>協働の事業を、七つの手順に沿って進め、協定書とふりかえりの書類を作ります。</extracomment>
        <translation>協働の事業を、七つの手順に沿って進め、協定書とふりかえりの書類を作ります。</translation>
    </message>
    <message>
        <source>Begin a new project</source>
        <extracomment>新しい事業をはじめる</extracomment>
        <translation>新しい事業をはじめる</translation>
    </message>
    <message>
        <source>Project name</source>
        <extracomment>事業の名前</extracomment>
        <translation>事業の名前</translation>
    </message>
    <message>
        <source>Your name (it is kept with every change)</source>
        <extracomment>あなたのお名前（変更の履歴に残ります）</extracomment>
        <translation>あなたのお名前（変更の履歴に残ります）</translation>
    </message>
    <message>
        <source>Choose a place and begin…</source>
        <extracomment>保存する場所を選んではじめる…</extracomment>
        <translation>保存する場所を選んではじめる…</translation>
    </message>
    <message>
        <source>Go on with a project</source>
        <extracomment>続きから</extracomment>
        <translation>続きから</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>ファイルを開く…</extracomment>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <extracomment>例を見る</extracomment>
        <translation>例を見る</translation>
    </message>
    <message>
        <source>Invented bodies. The example becomes a file of your own, to be changed at will.</source>
        <extracomment>架空の団体による例です。自分のファイルとして保存されるので、自由に書きかえられます。</extracomment>
        <translation>架空の団体による例です。自分のファイルとして保存されるので、自由に書きかえられます。</translation>
    </message>
    <message>
        <source>No file was open lately.</source>
        <extracomment>最近使ったファイルはまだありません。</extracomment>
        <translation>最近使ったファイルはまだありません。</translation>
    </message>
    <message>
        <source>To begin with</source>
        <extracomment>はじめに</extracomment>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Use this name</source>
        <extracomment>この名前で使う</extracomment>
        <translation>この名前で使う</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <extracomment>お名前を入れてください。</extracomment>
        <translation>お名前を入れてください。</translation>
    </message>
    <message>
        <source>What comes next</source>
        <extracomment>これからの予定</extracomment>
        <translation>これからの予定</translation>
    </message>
    <message>
        <source>Begin as the next cycle of a former project…</source>
        <extracomment>前の事業の次のサイクルとしてはじめる…</extracomment>
        <translation>前の事業の次のサイクルとしてはじめる…</translation>
    </message>
    <message>
        <source>Tour of a sample (about ten minutes)</source>
        <extracomment>見本でひと回り（10分ほど）</extracomment>
        <translation>見本でひと回り（10分ほど）</translation>
    </message>
    <message>
        <source>Template set for the agreement</source>
        <extracomment>協定書のひな形</extracomment>
        <translation>協定書のひな形</translation>
    </message>
    <message>
        <source>Standard library of clauses</source>
        <extracomment>標準の条項集</extracomment>
        <translation>標準の条項集</translation>
    </message>
    <message>
        <source>Open the register</source>
        <extracomment>台帳を開く</extracomment>
        <translation>台帳を開く</translation>
    </message>
    <message>
        <source>Open the directory</source>
        <extracomment>団体名簿を開く</extracomment>
        <translation>団体名簿を開く</translation>
    </message>
</context>
<context>
    <name>kyodo::StatusLine</name>
    <message>
        <source>Read only</source>
        <extracomment>読み取り専用</extracomment>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>✓ All saved (%1)</source>
        <extracomment>✓ すべて保存済み（%1）</extracomment>
        <translation>✓ すべて保存済み（%1）</translation>
    </message>
    <message>
        <source>User: %1</source>
        <extracomment>担当：%1</extracomment>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>Text %1%</source>
        <extracomment>文字 %1%</extracomment>
        <translation>文字 %1%</translation>
    </message>
    <message>
        <source>⚠ Not saved</source>
        <extracomment>⚠ 保存できていません</extracomment>
        <translation>⚠ 保存できていません</translation>
    </message>
    <message numerus="yes">
        <source>Past their date: %n</source>
        <extracomment>期限を過ぎたもの %n件</extracomment>
        <translation>
            <numerusform>期限を過ぎたもの %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <extracomment>次の予定：%1 %2</extracomment>
        <translation>次の予定：%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Not saved yet: %n</source>
        <extracomment>⚠ まだ保存していないところ：%n</extracomment>
        <translation>
            <numerusform>⚠ まだ保存していないところ：%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::StepListModel</name>
    <message>
        <source>Not started</source>
        <extracomment>これから</extracomment>
        <translation>これから</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>作業中</extracomment>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>次へ進めます</extracomment>
        <translation>次へ進めます</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>済</extracomment>
        <translation>済</translation>
    </message>
    <message>
        <source>Passed with a reason</source>
        <extracomment>理由つきで通過</extracomment>
        <translation>理由つきで通過</translation>
    </message>
    <message>
        <source>Basics</source>
        <extracomment>基本</extracomment>
        <translation>基本</translation>
    </message>
    <message>
        <source>Project and parties</source>
        <extracomment>事業と参加する主体</extracomment>
        <translation>事業と参加する主体</translation>
    </message>
    <message>
        <source>look again</source>
        <extracomment>見直し</extracomment>
        <translation>見直し</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <extracomment>確かめること %n</extracomment>
        <translation>
            <numerusform>確かめること %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::StepPage</name>
    <message>
        <source>Basics</source>
        <extracomment>基本</extracomment>
        <translation>基本</translation>
    </message>
    <message>
        <source>What the project is and who takes part. The steps and papers draw on it.</source>
        <extracomment>事業のあらましと、参加する主体を書きます。ほかの手順と書類は、ここから写し取られます。</extracomment>
        <translation>事業のあらましと、参加する主体を書きます。ほかの手順と書類は、ここから写し取られます。</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <extracomment>この手順の項目</extracomment>
        <translation>この手順の項目</translation>
    </message>
    <message>
        <source>There is nothing to check now.</source>
        <extracomment>いま確かめることはありません。</extracomment>
        <translation>いま確かめることはありません。</translation>
    </message>
    <message>
        <source>To check at this step: %1</source>
        <extracomment>この手順で確かめること %1</extracomment>
        <translation>この手順で確かめること %1</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <extracomment>確かめること %1</extracomment>
        <translation>確かめること %1</translation>
    </message>
    <message>
        <source>Show %1 more (of %2)</source>
        <extracomment>次の%1件も見る（残り%2件）</extracomment>
        <translation>次の%1件も見る（残り%2件）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>button that shows a paper</comment>
        <extracomment>%1を見る</extracomment>
        <translation>%1を見る</translation>
    </message>
    <message>
        <source>Nothing is written at this step yet.</source>
        <extracomment>この手順には、まだ何も書かれていません。</extracomment>
        <translation>この手順には、まだ何も書かれていません。</translation>
    </message>
</context>
<context>
    <name>kyodo::StepRail</name>
    <message>
        <source>New challenges lead into the next cycle</source>
        <extracomment>新たな課題があれば次のサイクルへ</extracomment>
        <translation>新たな課題があれば
次のサイクルへ</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>手順</extracomment>
        <translation>手順</translation>
    </message>
</context>
<context>
    <name>kyodo::TableCells</name>
    <message numerus="yes">
        <source>%n cell(s) copied.</source>
        <extracomment>%n個のセルをコピーしました。</extracomment>
        <translation>
            <numerusform>%n個のセルをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut from &quot;%1&quot;</source>
        <extracomment>「%1」から切り取り</extracomment>
        <translation>「%1」から切り取り</translation>
    </message>
    <message>
        <source>Change &quot;%1&quot;</source>
        <extracomment>「%1」の変更</extracomment>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>Clear cells of &quot;%1&quot;</source>
        <extracomment>「%1」のセルを消す</extracomment>
        <translation>「%1」のセルを消す</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be empty and stayed as they were.</source>
        <extracomment>%n個のセルは空にできないので、そのままです。</extracomment>
        <translation>
            <numerusform>%n個のセルは空にできないので、そのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <extracomment>貼り付けられる文字がありません。</extracomment>
        <translation>貼り付けられる文字がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <extracomment>%n個のセルを貼り付けました。</extracomment>
        <translation>
            <numerusform>%n個のセルを貼り付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n row(s) added.</source>
        <extracomment>行を%n行加えました。</extracomment>
        <translation>
            <numerusform>行を%n行加えました。</numerusform>
        </translation>
    </message>
    <message>
        <source> The first row holds titles and was left out.</source>
        <extracomment>1行目は見出しなので、貼り付けていません。</extracomment>
        <translation>1行目は見出しなので、貼り付けていません。</translation>
    </message>
</context>
<context>
    <name>kyodo::TourBar</name>
    <message>
        <source>Back</source>
        <extracomment>前へ</extracomment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>ひと回りを終える</extracomment>
        <translation>ひと回りを終える</translation>
    </message>
    <message>
        <source>Tour %1 of %2: %3</source>
        <extracomment>見本でひと回り %1／%2 %3</extracomment>
        <translation>見本でひと回り %1／%2 %3</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>次へ</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Begin a project of your own</source>
        <extracomment>自分の事業をはじめる</extracomment>
        <translation>自分の事業をはじめる</translation>
    </message>
</context>
<context>
    <name>kyodo::TroubleBar</name>
    <message>
        <source>Try again</source>
        <extracomment>もう一度試す</extracomment>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <extracomment>別の場所に保存…</extracomment>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Give up</source>
        <extracomment>取りやめる</extracomment>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>閉じる</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <extracomment>保存の進み具合</extracomment>
        <translation>保存の進み具合</translation>
    </message>
    <message>
        <source>Another program is using &quot;%1&quot;, so the last change is not saved yet. Everything before it is safe. It is saved by itself as soon as the file is free.</source>
        <extracomment>ほかのソフトが「%1」を使っているため、最後の変更をまだ保存していません。それまでの内容は無事です。空きしだい、自動でもう一度保存します。</extracomment>
        <translation>ほかのソフトが「%1」を使っているため、最後の変更をまだ保存していません。それまでの内容は無事です。空きしだい、自動でもう一度保存します。</translation>
    </message>
    <message>
        <source>There is no room left, so the last change could not be saved. Everything before it is safe in &quot;%1&quot;. Please free some space and press &quot;Try again&quot;, or save elsewhere.</source>
        <extracomment>保存先がいっぱいで、最後の変更を保存できませんでした。それまでの内容は「%1」に無事あります。要らないファイルを消して空きを作り、「もう一度試す」を押すか、別の場所に保存してください。</extracomment>
        <translation>保存先がいっぱいで、最後の変更を保存できませんでした。それまでの内容は「%1」に無事あります。要らないファイルを消して空きを作り、「もう一度試す」を押すか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer in &quot;%2&quot;. If it lies on a USB stick, please plug that in again; if it was moved or renamed, put it back; then press &quot;Try again&quot;. What this window shows is safe. If it cannot be brought back, save elsewhere.</source>
        <extracomment>「%1」が「%2」に見つかりません。USBメモリーなら差し直し、移したり名前を変えたりしたなら元に戻して、「もう一度試す」を押してください。この画面の内容は無事です。戻せないときは、別の場所に保存してください。</extracomment>
        <translation>「%1」が「%2」に見つかりません。USBメモリーなら差し直し、移したり名前を変えたりしたなら元に戻して、「もう一度試す」を押してください。この画面の内容は無事です。戻せないときは、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed elsewhere or replaced by another file while it was open, by a shared folder perhaps. So that neither is lost, nothing is written to it from here. What this window shows is safe. Please save it elsewhere and compare the two.</source>
        <extracomment>「%1」が、開いている間にほかで書き換えられたか、別のファイルに置き換わりました（共有フォルダーの同期など）。どちらも失わないよう、ここからは書き込んでいません。この画面の内容は無事です。別の場所に保存して、二つを見比べてください。</extracomment>
        <translation>「%1」が、開いている間にほかで書き換えられたか、別のファイルに置き換わりました（共有フォルダーの同期など）。どちらも失わないよう、ここからは書き込んでいません。この画面の内容は無事です。別の場所に保存して、二つを見比べてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, or its folder, can no longer be written to, so the last change could not be saved. Everything before it is safe. Please allow writing and press &quot;Try again&quot;, or save elsewhere.</source>
        <extracomment>「%1」または置いてあるフォルダーに書き込めなくなったため、最後の変更を保存できませんでした。それまでの内容は無事です。書き込みを許してから「もう一度試す」を押すか、別の場所に保存してください。</extracomment>
        <translation>「%1」または置いてあるフォルダーに書き込めなくなったため、最後の変更を保存できませんでした。それまでの内容は無事です。書き込みを許してから「もう一度試す」を押すか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Somebody else is editing &quot;%1&quot; now. So as not to overwrite anything, nothing is written from here. What this window shows is safe. Please save elsewhere, or press &quot;Try again&quot; when they have closed it.</source>
        <extracomment>「%1」は、いまほかの人が編集しています。上書きしないよう、ここからは書き込んでいません。この画面の内容は無事です。別の場所に保存するか、相手が閉じてから「もう一度試す」を押してください。</extracomment>
        <translation>「%1」は、いまほかの人が編集しています。上書きしないよう、ここからは書き込んでいません。この画面の内容は無事です。別の場所に保存するか、相手が閉じてから「もう一度試す」を押してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can no longer be read or written; the disk or USB stick may be failing. What this window shows is safe. Please save it on another disk first.</source>
        <extracomment>「%1」を読み書きできなくなりました。ディスクやUSBメモリーの具合が悪いのかもしれません。この画面の内容は無事です。まず、別のディスクに保存してください。</extracomment>
        <translation>「%1」を読み書きできなくなりました。ディスクやUSBメモリーの具合が悪いのかもしれません。この画面の内容は無事です。まず、別のディスクに保存してください。</translation>
    </message>
    <message>
        <source>It still cannot be saved.</source>
        <extracomment>まだ保存できません。</extracomment>
        <translation>まだ保存できません。</translation>
    </message>
    <message>
        <source>Another place for this project</source>
        <extracomment>この事業を保存する別の場所</extracomment>
        <translation>この事業を保存する別の場所</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1（控え）</extracomment>
        <translation>%1（控え）</translation>
    </message>
    <message>
        <source>From now on the project is saved in &quot;%1&quot;.</source>
        <extracomment>これからは「%1」に保存します。</extracomment>
        <translation>これからは「%1」に保存します。</translation>
    </message>
    <message>
        <source>The old file could not be read, so the history did not come along.</source>
        <extracomment>元のファイルを読めなかったため、変更の履歴は引き継げませんでした。</extracomment>
        <translation>元のファイルを読めなかったため、変更の履歴は引き継げませんでした。</translation>
    </message>
    <message>
        <source>Attachments that could not be read: %1.</source>
        <extracomment>読めなかった資料が %1 件あります。</extracomment>
        <translation>読めなかった資料が %1 件あります。</translation>
    </message>
</context>
<context>
    <name>kyodo::UnsavedTexts</name>
    <message>
        <source>Not saved yet. What you wrote stays here.</source>
        <extracomment>まだ保存していません。書いたものはここに残っています。</extracomment>
        <translation>まだ保存していません。書いたものはここに残っています。</translation>
    </message>
</context>
<context>
    <name>kyodo::VersionsPart</name>
    <message>
        <source>A draft that is put down keeps the agreement as it is, pages included. A final or concluded version does not change any more.</source>
        <extracomment>案を残すと、そのときの協定書がページごと保存されます。確定した版と締結済の版は、もう変わりません。</extracomment>
        <translation>案を残すと、そのときの協定書がページごと保存されます。確定した版と締結済の版は、もう変わりません。</translation>
    </message>
    <message>
        <source>Make final</source>
        <extracomment>確定する</extracomment>
        <translation>確定する</translation>
    </message>
    <message>
        <source>Mark as concluded</source>
        <extracomment>締結済にする</extracomment>
        <translation>締結済にする</translation>
    </message>
    <message>
        <source>Draft of the agreement put down</source>
        <extracomment>協定書の案を残す</extracomment>
        <translation>協定書の案を残す</translation>
    </message>
    <message>
        <source>Agreement made final</source>
        <extracomment>協定書の確定</extracomment>
        <translation>協定書の確定</translation>
    </message>
    <message>
        <source>The agreement has changed since this draft. Please put down a new draft first.</source>
        <extracomment>この案を残した後で、協定書が変わっています。先に新しい案を残してください。</extracomment>
        <translation>この案を残した後で、協定書が変わっています。先に新しい案を残してください。</translation>
    </message>
    <message>
        <source>It cannot be made final while this is missing: %1</source>
        <extracomment>未入力のところがあるため、確定できません：%1</extracomment>
        <translation>未入力のところがあるため、確定できません：%1</translation>
    </message>
    <message>
        <source>Agreement concluded</source>
        <extracomment>協定書の締結</extracomment>
        <translation>協定書の締結</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <extracomment>いまと比べる</extracomment>
        <translation>いまと比べる</translation>
    </message>
    <message>
        <source>Amend, renew or end</source>
        <extracomment>変更・更新・終了</extracomment>
        <translation>変更・更新・終了</translation>
    </message>
    <message>
        <source>Draft of an amendment</source>
        <extracomment>変更協定書の案を残す</extracomment>
        <translation>変更協定書の案を残す</translation>
    </message>
    <message>
        <source>Draft of a renewal</source>
        <extracomment>更新の案を残す</extracomment>
        <translation>更新の案を残す</translation>
    </message>
    <message>
        <source>Draft of an ending</source>
        <extracomment>終了の案を残す</extracomment>
        <translation>終了の案を残す</translation>
    </message>
    <message>
        <source>For an amendment or a renewal, first change the agreement itself. What differs from the concluded version becomes the table of changes.</source>
        <extracomment>変更と更新は、先に協定書の内容や期間を書き換えてから残します。締結した版との違いが、新旧対照表になります。</extracomment>
        <translation>変更と更新は、先に協定書の内容や期間を書き換えてから残します。締結した版との違いが、新旧対照表になります。</translation>
    </message>
    <message>
        <source>Draft put down: %1</source>
        <extracomment>%1の案を残す</extracomment>
        <translation>%1の案を残す</translation>
    </message>
    <message>
        <source>Keep a draft</source>
        <extracomment>案を残す</extracomment>
        <translation>案を残す</translation>
    </message>
</context>
<context>
    <name>kyodo::ViewBar</name>
    <message>
        <source>Filter</source>
        <extracomment>絞り込む</extracomment>
        <translation>絞り込む</translation>
    </message>
    <message>
        <source>Words to look for in this table</source>
        <extracomment>この表で探す言葉</extracomment>
        <translation>この表で探す言葉</translation>
    </message>
    <message>
        <source>Back to the stored order</source>
        <extracomment>もとの並びに戻す</extracomment>
        <translation>もとの並びに戻す</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <extracomment>この並びで固定</extracomment>
        <translation>この並びで固定</translation>
    </message>
    <message>
        <source>Rows cannot be moved while the table is sorted by a column. Go back to the stored order first.</source>
        <extracomment>列で並べ替えて見ている間は、行を動かせません。もとの並びに戻すと動かせます。</extracomment>
        <translation>列で並べ替えて見ている間は、行を動かせません。もとの並びに戻すと動かせます。</translation>
    </message>
    <message>
        <source>Rows cannot be moved while the table is filtered. Stop filtering first.</source>
        <extracomment>絞り込んでいる間は、行を動かせません。絞り込みをやめると動かせます。</extracomment>
        <translation>絞り込んでいる間は、行を動かせません。絞り込みをやめると動かせます。</translation>
    </message>
    <message>
        <source>%2 of %1 rows</source>
        <extracomment>%1件のうち%2件</extracomment>
        <translation>%1件のうち%2件</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <extracomment>%1件</extracomment>
        <translation>%1件</translation>
    </message>
    <message>
        <source>Shown sorted by &quot;%1&quot;, ascending. The stored order has not changed.</source>
        <extracomment>「%1」の昇順で見ています。保存してある並びは変わっていません。</extracomment>
        <translation>「%1」の昇順で見ています。保存してある並びは変わっていません。</translation>
    </message>
    <message>
        <source>Shown sorted by &quot;%1&quot;, descending. The stored order has not changed.</source>
        <extracomment>「%1」の降順で見ています。保存してある並びは変わっていません。</extracomment>
        <translation>「%1」の降順で見ています。保存してある並びは変わっていません。</translation>
    </message>
</context>
<context>
    <name>kyodo::Workspace</name>
    <message>
        <source>Open for reading only; nothing can be changed.</source>
        <extracomment>読み取り専用で開いています。変更はできません。</extracomment>
        <translation>読み取り専用で開いています。変更はできません。</translation>
    </message>
    <message>
        <source>← Back to the step</source>
        <extracomment>← この手順に戻る</extracomment>
        <translation>← この手順に戻る</translation>
    </message>
    <message>
        <source>← Back to the page before</source>
        <extracomment>← 前の画面に戻る</extracomment>
        <translation>← 前の画面に戻る</translation>
    </message>
</context>
<context>
    <name>kyodo::app</name>
    <message>
        <source>Only one file can be opened; --help shows how the program is used.</source>
        <extracomment>開けるファイルは1つです。--help で使い方を表示します。</extracomment>
        <translation>開けるファイルは1つです。--help で使い方を表示します。</translation>
    </message>
    <message>
        <source>There is no display to open the window on; --help shows what works without one.</source>
        <extracomment>画面がないため、ウィンドウを開けません。--help で、画面なしで使える命令を表示します。</extracomment>
        <translation>画面がないため、ウィンドウを開けません。--help で、画面なしで使える命令を表示します。</translation>
    </message>
</context>
<context>
    <name>kyodo::attachments</name>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1 バイト</extracomment>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Taking in &quot;%1&quot;</source>
        <extracomment>「%1」を入れています</extracomment>
        <translation>「%1」を入れています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found; it was not attached.</source>
        <extracomment>「%1」が見つかりません。資料には入れていません。</extracomment>
        <translation>「%1」が見つかりません。資料には入れていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, or no plain file. Please attach the files in it one by one.</source>
        <extracomment>「%1」はフォルダーなどで、資料に入れられません。中のファイルを1つずつ入れてください。</extracomment>
        <translation>「%1」はフォルダーなどで、資料に入れられません。中のファイルを1つずつ入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the project that is open; it cannot be attached to itself.</source>
        <extracomment>「%1」は、いま開いている事業のファイルです。それ自身には入れられません。</extracomment>
        <translation>「%1」は、いま開いている事業のファイルです。それ自身には入れられません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large (%2). An attachment may have at most %3.</source>
        <extracomment>「%1」は %2 あり、大きすぎます。資料は1件 %3 までです。</extracomment>
        <translation>「%1」は %2 あり、大きすぎます。資料は1件 %3 までです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Please check that you may read it and that no other program is using it.</source>
        <extracomment>「%1」を読めません。読む権限があるか、ほかのソフトで使っていないか、お確かめください。</extracomment>
        <translation>「%1」を読めません。読む権限があるか、ほかのソフトで使っていないか、お確かめください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changed or went away while it was read; it was not attached. Please try again.</source>
        <extracomment>「%1」は、読んでいる間に変わったか、なくなりました。資料には入れていません。もう一度お試しください。</extracomment>
        <translation>「%1」は、読んでいる間に変わったか、なくなりました。資料には入れていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Attach &quot;%1&quot;</source>
        <extracomment>資料「%1」を追加</extracomment>
        <translation>資料「%1」を追加</translation>
    </message>
    <message>
        <source>Replace an attachment by &quot;%1&quot;</source>
        <extracomment>資料を「%1」に差し替え</extracomment>
        <translation>資料を「%1」に差し替え</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not attached. Please try again.</source>
        <extracomment>「%1」は資料に入れていません。もう一度お試しください。</extracomment>
        <translation>「%1」は資料に入れていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Taking out &quot;%1&quot;</source>
        <extracomment>「%1」を取り出しています</extracomment>
        <translation>「%1」を取り出しています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: there is no room left. Please free some space or choose another place.</source>
        <extracomment>「%1」を書けません。保存先がいっぱいです。空きを作るか、別の場所を選んでください。</extracomment>
        <translation>「%1」を書けません。保存先がいっぱいです。空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written. Please choose another place.</source>
        <extracomment>「%1」を書けませんでした。別の場所を選んでお試しください。</extracomment>
        <translation>「%1」を書けませんでした。別の場所を選んでお試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the project that is open. Please choose another name.</source>
        <extracomment>「%1」は、いま開いている事業のファイルです。別の名前にしてください。</extracomment>
        <translation>「%1」は、いま開いている事業のファイルです。別の名前にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not opened from here. %2 If you know that it can be trusted, take it out with &quot;Save a copy&quot;.</source>
        <extracomment>「%1」は、ここからは開きません。%2確かなものと分かっているときは、「写しを保存」で取り出してください。</extracomment>
        <translation>「%1」は、ここからは開きません。%2確かなものと分かっているときは、「写しを保存」で取り出してください。</translation>
    </message>
    <message>
        <source>No program was found that opens &quot;%1&quot;. Please take it out with &quot;Save a copy&quot;.</source>
        <extracomment>「%1」を開くソフトが見つかりません。「写しを保存」で取り出してください。</extracomment>
        <translation>「%1」を開くソフトが見つかりません。「写しを保存」で取り出してください。</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <extracomment>「%1」に保存しました。</extracomment>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>A copy of &quot;%1&quot; was opened. What is written into the copy does not get into the project; please bring a mended file in with &quot;Replace&quot;.</source>
        <extracomment>「%1」の写しを開きました。写しに書いたことは、この事業には入りません。直したものは「差し替え」で入れてください。</extracomment>
        <translation>「%1」の写しを開きました。写しに書いたことは、この事業には入りません。直したものは「差し替え」で入れてください。</translation>
    </message>
</context>
<context>
    <name>kyodo::base</name>
    <message>
        <source>Type digits only; “%1” cannot be part of this number.</source>
        <extracomment>数字だけで入力してください。「%1」は使えません。</extracomment>
        <translation>数字だけで入力してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The check digit does not fit. Please compare the number with the official one once more.</source>
        <extracomment>検査用数字(チェックデジット)が合いません。通知書などの番号と、もう一度見比べてください。</extracomment>
        <translation>検査用数字(チェックデジット)が合いません。通知書などの番号と、もう一度見比べてください。</translation>
    </message>
    <message>
        <source>A telephone number starts with 0. Type it with its area code.</source>
        <extracomment>電話番号は0から始まります。市外局番から入力してください。</extracomment>
        <translation>電話番号は0から始まります。市外局番から入力してください。</translation>
    </message>
    <message>
        <source>No telephone number starts with 00. Please check the number.</source>
        <extracomment>00から始まる電話番号はありません。番号を確かめてください。</extracomment>
        <translation>00から始まる電話番号はありません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>This telephone number has %1 digits; it should have %2.</source>
        <extracomment>電話番号が%1桁です。この番号は%2桁のはずです。</extracomment>
        <translation>電話番号が%1桁です。この番号は%2桁のはずです。</translation>
    </message>
    <message>
        <source>This number has %1 digits; a corporate number has 13.</source>
        <extracomment>%1桁です。法人番号は13桁です。</extracomment>
        <translation>%1桁です。法人番号は13桁です。</translation>
    </message>
    <message>
        <source>This code has %1 digits; a municipality code has 6, counting a leading 0 and the check digit at the end.</source>
        <extracomment>%1桁です。全国地方公共団体コードは、先頭の0と最後の検査用数字を含めて6桁です。</extracomment>
        <translation>%1桁です。全国地方公共団体コードは、先頭の0と最後の検査用数字を含めて6桁です。</translation>
    </message>
    <message>
        <source>The first two digits stand for a prefecture (01 to 47); there is no “%1”.</source>
        <extracomment>最初の2桁は都道府県の番号(01~47)です。「%1」という都道府県はありません。</extracomment>
        <translation>最初の2桁は都道府県の番号(01~47)です。「%1」という都道府県はありません。</translation>
    </message>
    <message>
        <source>This number has %1 digits; a postal code has 7.</source>
        <extracomment>%1桁です。郵便番号は7桁です。</extracomment>
        <translation>%1桁です。郵便番号は7桁です。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a telephone number. Type digits and hyphens.</source>
        <extracomment>「%1」は電話番号に使えません。数字とハイフンで入力してください。</extracomment>
        <translation>「%1」は電話番号に使えません。数字とハイフンで入力してください。</translation>
    </message>
    <message>
        <source>The file has no name. Please give one.</source>
        <extracomment>ファイル名がありません。ファイル名を指定してください。</extracomment>
        <translation>ファイル名がありません。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Please choose a file.</source>
        <extracomment>「%1」はフォルダーです。ファイルを指定してください。</extracomment>
        <translation>「%1」はフォルダーです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Please choose another.</source>
        <extracomment>「%1」は通常のファイルではありません。別のファイルを指定してください。</extracomment>
        <translation>「%1」は通常のファイルではありません。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: there is no folder “%2”.</source>
        <extracomment>「%1」を保存できません。フォルダー「%2」がありません。</extracomment>
        <translation>「%1」を保存できません。フォルダー「%2」がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: the disk is full. What was there before is unchanged. Make room or choose another place.</source>
        <extracomment>「%1」を保存できません。ディスクの空き容量が足りません。元のファイルは変わっていません。空きを増やすか、別の場所に保存してください。</extracomment>
        <translation>「%1」を保存できません。ディスクの空き容量が足りません。元のファイルは変わっていません。空きを増やすか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: you may not write there. Choose another place.</source>
        <extracomment>「%1」を保存できません。ここに書き込む権限がありません。別の場所に保存してください。</extracomment>
        <translation>「%1」を保存できません。ここに書き込む権限がありません。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>“%1” could not be saved. What was there before is unchanged. Try again or choose another place.</source>
        <extracomment>「%1」を保存できませんでした。元のファイルは変わっていません。もう一度試すか、別の場所に保存してください。</extracomment>
        <translation>「%1」を保存できませんでした。元のファイルは変わっていません。もう一度試すか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>“%1” could not be replaced. If another program has it open, close it there and save again.</source>
        <extracomment>「%1」を置き換えられませんでした。ほかのプログラムで開いていれば閉じて、もう一度保存してください。</extracomment>
        <translation>「%1」を置き換えられませんでした。ほかのプログラムで開いていれば閉じて、もう一度保存してください。</translation>
    </message>
    <message>
        <source>“%1” was saved, but its size is not right. Save it once more, if possible in another place.</source>
        <extracomment>「%1」は保存されましたが、大きさが合いません。もう一度、できれば別の場所に保存してください。</extracomment>
        <translation>「%1」は保存されましたが、大きさが合いません。もう一度、できれば別の場所に保存してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it and that no other program is using it.</source>
        <extracomment>「%1」を読み込めません。読む権限があるか、ほかのプログラムで使われていないかを確かめてください。</extracomment>
        <translation>「%1」を読み込めません。読む権限があるか、ほかのプログラムで使われていないかを確かめてください。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1バイト</extracomment>
        <translation>%1バイト</translation>
    </message>
    <message>
        <source>“%1” is too large (%2). At most %3 can be read here.</source>
        <extracomment>「%1」は大きすぎます(%2)。読み込めるのは%3までです。</extracomment>
        <translation>「%1」は大きすぎます(%2)。読み込めるのは%3までです。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Please check its name and place.</source>
        <extracomment>「%1」というファイルはありません。名前と場所を確かめてください。</extracomment>
        <translation>「%1」というファイルはありません。名前と場所を確かめてください。</translation>
    </message>
    <message>
        <source>The year of “%1” is not clear. Write it like 2026/4/1 or R8.4.1.</source>
        <extracomment>「%1」の年が分かりません。2026/4/1 または R8.4.1 のように入力してください。</extracomment>
        <translation>「%1」の年が分かりません。2026/4/1 または R8.4.1 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” lacks the day. Write year, month and day, like 2026/4/1.</source>
        <extracomment>「%1」には日がありません。2026/4/1 のように年月日を入力してください。</extracomment>
        <translation>「%1」には日がありません。2026/4/1 のように年月日を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a date this program can read. Write it like 2026/4/1, R8.4.1 or 令和8年4月1日.</source>
        <extracomment>「%1」を日付として読み取れません。2026/4/1、R8.4.1、令和8年4月1日のように入力してください。</extracomment>
        <translation>「%1」を日付として読み取れません。2026/4/1、R8.4.1、令和8年4月1日のように入力してください。</translation>
    </message>
    <message>
        <source>The years of an era begin with 元年 (year 1); there is no year 0.</source>
        <extracomment>元号の年は元年(1年)から始まります。0年はありません。</extracomment>
        <translation>元号の年は元年(1年)から始まります。0年はありません。</translation>
    </message>
    <message>
        <source>%1年 is %2, not %3. Please check the year.</source>
        <extracomment>%1年は%2年です。%3年ではありません。年を確かめてください。</extracomment>
        <translation>%1年は%2年です。%3年ではありません。年を確かめてください。</translation>
    </message>
    <message>
        <source>There is no month %1. Write a month from 1 to 12.</source>
        <extracomment>%1月という月はありません。月は1から12までで入力してください。</extracomment>
        <translation>%1月という月はありません。月は1から12までで入力してください。</translation>
    </message>
    <message>
        <source>Month %2 of %1 has %3 days; there is no day %4.</source>
        <extracomment>%1年%2月は%3日までです。%4日はありません。</extracomment>
        <translation>%1年%2月は%3日までです。%4日はありません。</translation>
    </message>
    <message>
        <source>%1 lies before %2 began. Write %3 instead.</source>
        <extracomment>%1は%2が始まる前の日です。%3と入力してください。</extracomment>
        <translation>%1は%2が始まる前の日です。%3と入力してください。</translation>
    </message>
    <message>
        <source>%1 lies after %2 ended. Write %3 instead.</source>
        <extracomment>%1は%2が終わった後の日です。%3と入力してください。</extracomment>
        <translation>%1は%2が終わった後の日です。%3と入力してください。</translation>
    </message>
    <message>
        <source>The day of the week does not fit: %1 is 「%2」. Please check the date.</source>
        <extracomment>曜日が合いません。%1は%2曜日です。日付か曜日を確かめてください。</extracomment>
        <translation>曜日が合いません。%1は%2曜日です。日付か曜日を確かめてください。</translation>
    </message>
    <message>
        <source>Character %2 is broken (%1). Please type it again.</source>
        <extracomment>%2番目の文字が壊れています(%1)。入力し直してください。</extracomment>
        <translation>%2番目の文字が壊れています(%1)。入力し直してください。</translation>
    </message>
    <message>
        <source>Character %2 cannot be used (%1). Please delete it.</source>
        <extracomment>%2番目に使えない文字(%1)があります。削除してください。</extracomment>
        <translation>%2番目に使えない文字(%1)があります。削除してください。</translation>
    </message>
    <message>
        <source>There is a space in the address. Take it out.</source>
        <extracomment>途中に空白があります。空白を取り除いてください。</extracomment>
        <translation>途中に空白があります。空白を取り除いてください。</translation>
    </message>
    <message>
        <source>There is a “,” in “%1”. Is it a slip for a full stop?</source>
        <extracomment>「%1」に「,」があります。「.」の打ち間違いではありませんか。</extracomment>
        <translation>「%1」に「,」があります。「.」の打ち間違いではありませんか。</translation>
    </message>
    <message>
        <source>“%1” is not a name with dots in it, such as example.jp.</source>
        <extracomment>「%1」は「example.jp」のような、点で区切った名前になっていません。</extracomment>
        <translation>「%1」は「example.jp」のような、点で区切った名前になっていません。</translation>
    </message>
    <message>
        <source>An e-mail address has one “@”, as in info@example.jp.</source>
        <extracomment>メールアドレスには「@」がちょうど一つ要ります（例：info@example.jp）。</extracomment>
        <translation>メールアドレスには「@」がちょうど一つ要ります（例：info@example.jp）。</translation>
    </message>
    <message>
        <source>Nothing stands before the “@”; an address is like info@example.jp.</source>
        <extracomment>「@」の前がありません（例：info@example.jp）。</extracomment>
        <translation>「@」の前がありません（例：info@example.jp）。</translation>
    </message>
    <message>
        <source>This is too long for an e-mail address.</source>
        <extracomment>メールアドレスとしては長すぎます。</extracomment>
        <translation>メールアドレスとしては長すぎます。</translation>
    </message>
    <message>
        <source>The address of a web page begins with https:// or http://.</source>
        <extracomment>ウェブのアドレスは https:// か http:// で始まります。</extracomment>
        <translation>ウェブのアドレスは https:// か http:// で始まります。</translation>
    </message>
    <message>
        <source>This looks like an e-mail address; a web page belongs here.</source>
        <extracomment>これはメールアドレスのようです。ここにはウェブページのアドレスを入れてください。</extracomment>
        <translation>これはメールアドレスのようです。ここにはウェブページのアドレスを入れてください。</translation>
    </message>
    <message>
        <source>This is too long for a web address.</source>
        <extracomment>ウェブのアドレスとしては長すぎます。</extracomment>
        <translation>ウェブのアドレスとしては長すぎます。</translation>
    </message>
    <message>
        <source>Its name is made to look like that of another kind of file.</source>
        <extracomment>名前が、別の種類のファイルに見せかけた形になっています。</extracomment>
        <translation>名前が、別の種類のファイルに見せかけた形になっています。</translation>
    </message>
    <message>
        <source>It is a program: opened, it would run on this computer.</source>
        <extracomment>プログラムです。開くと、パソコンで動き出します。</extracomment>
        <translation>プログラムです。開くと、パソコンで動き出します。</translation>
    </message>
    <message>
        <source>It is a document with macros, commands that run by themselves.</source>
        <extracomment>マクロ（自動で動く命令）が入っている文書です。</extracomment>
        <translation>マクロ（自動で動く命令）が入っている文書です。</translation>
    </message>
    <message>
        <source>It is a web page, which may hold commands.</source>
        <extracomment>ウェブページの形式で、命令が入っていることがあります。</extracomment>
        <translation>ウェブページの形式で、命令が入っていることがあります。</translation>
    </message>
    <message>
        <source>It leads to another place, and one cannot see where.</source>
        <extracomment>別の場所へ導くファイルで、行き先が分かりません。</extracomment>
        <translation>別の場所へ導くファイルで、行き先が分かりません。</translation>
    </message>
    <message>
        <source>It is an archive, and one cannot see what is in it.</source>
        <extracomment>まとめたファイル（圧縮ファイルなど）で、中に何があるか分かりません。</extracomment>
        <translation>まとめたファイル（圧縮ファイルなど）で、中に何があるか分かりません。</translation>
    </message>
    <message>
        <source>Its content is of another kind than its name says.</source>
        <extracomment>中身が、名前の示す種類と違います。</extracomment>
        <translation>中身が、名前の示す種類と違います。</translation>
    </message>
    <message>
        <source>It is of a kind that this program does not know.</source>
        <extracomment>このソフトが知らない種類のファイルです。</extracomment>
        <translation>このソフトが知らない種類のファイルです。</translation>
    </message>
    <message>
        <source>The file could not be put together. Please try again.</source>
        <extracomment>ファイルの中身をまとめられませんでした。もう一度お試しください。</extracomment>
        <translation>ファイルの中身をまとめられませんでした。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>kyodo::cli</name>
    <message>
        <source>%1 Usage: kyodo-techo %2</source>
        <extracomment>%1 使い方: kyodo-techo %2</extracomment>
        <translation>%1 使い方: kyodo-techo %2</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <extracomment>「%1」という指定はありません。</extracomment>
        <translation>「%1」という指定はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <extracomment>「%1」が2回指定されています。</extracomment>
        <translation>「%1」が2回指定されています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value after it.</source>
        <extracomment>「%1」の後に値がありません。</extracomment>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>Please give %1.</source>
        <extracomment>%1 を指定してください。</extracomment>
        <translation>%1 を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many.</source>
        <extracomment>「%1」は余分です。</extracomment>
        <translation>「%1」は余分です。</translation>
    </message>
    <message>
        <source>make a project file (examples: kodomo-shokudo, machizukuri-event, chiiki-anzen)</source>
        <extracomment>新しい事業のファイルを作る(例: kodomo-shokudo、machizukuri-event、chiiki-anzen)</extracomment>
        <translation>新しい事業のファイルを作る(例: kodomo-shokudo、machizukuri-event、chiiki-anzen)</translation>
    </message>
    <message>
        <source>show how far the seven steps have come</source>
        <extracomment>7つの手順がどこまで進んだかを見る</extracomment>
        <translation>7つの手順がどこまで進んだかを見る</translation>
    </message>
    <message>
        <source>list the findings (exit code 1 when there are any)</source>
        <extracomment>確かめることを一覧にする(あれば終了コード1)</extracomment>
        <translation>確かめることを一覧にする(あれば終了コード1)</translation>
    </message>
    <message>
        <source>list the papers</source>
        <extracomment>作れる書類の一覧</extracomment>
        <translation>作れる書類の一覧</translation>
    </message>
    <message>
        <source>show who changed what, and when</source>
        <extracomment>だれが、いつ、何を変えたかを見る</extracomment>
        <translation>だれが、いつ、何を変えたかを見る</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <extracomment>最後の変更を元に戻す</extracomment>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <extracomment>元に戻した変更をやり直す</extracomment>
        <translation>元に戻した変更をやり直す</translation>
    </message>
    <message>
        <source>Kyodo Techo: leads a collaboration through seven steps and makes its papers.</source>
        <extracomment>協働手帳: 協働事業を7つの手順で進め、協定書とふりかえりシートを作ります。</extracomment>
        <translation>協働手帳: 協働事業を7つの手順で進め、協定書とふりかえりシートを作ります。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>使い方:</extracomment>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>kyodo-techo [FILE]   open the window</source>
        <extracomment>kyodo-techo [ファイル] 画面を開く</extracomment>
        <translation>kyodo-techo [ファイル] 画面を開く</translation>
    </message>
    <message>
        <source>--lang ja or --lang en goes with all of them.</source>
        <extracomment>どれにも --lang ja または --lang en を付けられます。</extracomment>
        <translation>どれにも --lang ja または --lang en を付けられます。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings or refused, 2 wrong usage, 3 a problem with a file</source>
        <extracomment>終了コード: 0 完了、1 指摘あり・取りやめ、2 使い方の誤り、3 ファイルの問題</extracomment>
        <translation>終了コード: 0 完了、1 指摘あり・取りやめ、2 使い方の誤り、3 ファイルの問題</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; please give ja or en.</source>
        <extracomment>「%1」という言語はありません。ja か en を指定してください。</extracomment>
        <translation>「%1」という言語はありません。ja か en を指定してください。</translation>
    </message>
    <message>
        <source>There is no command or option &quot;%1&quot;; --help shows what there is.</source>
        <extracomment>「%1」という指定はありません。--help で使い方を表示します。</extracomment>
        <translation>「%1」という指定はありません。--help で使い方を表示します。</translation>
    </message>
    <message>
        <source>No party &quot;%1&quot; takes part in this project. Those who do: %2</source>
        <extracomment>「%1」という団体はこの事業に入っていません。入っているのは: %2</extracomment>
        <translation>「%1」という団体はこの事業に入っていません。入っているのは: %2</translation>
    </message>
    <message>
        <source>There is no review round &quot;%1&quot;. Those there are: %2</source>
        <extracomment>「%1」というふりかえりの回はありません。あるのは: %2</extracomment>
        <translation>「%1」というふりかえりの回はありません。あるのは: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not made for each party; please leave out --party.</source>
        <extracomment>「%1」は団体ごとの書類ではありません。--party を外してください。</extracomment>
        <translation>「%1」は団体ごとの書類ではありません。--party を外してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not made for each round; please leave out --round.</source>
        <extracomment>「%1」はふりかえりの回ごとの書類ではありません。--round を外してください。</extracomment>
        <translation>「%1」はふりかえりの回ごとの書類ではありません。--round を外してください。</translation>
    </message>
    <message>
        <source>Please give the file to write after -o.</source>
        <extracomment>-o の後に、書き出すファイルの名前を指定してください。</extracomment>
        <translation>-o の後に、書き出すファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;; &quot;papers&quot; lists them.</source>
        <extracomment>「%1」という書類はありません。papers で一覧を表示します。</extracomment>
        <translation>「%1」という書類はありません。papers で一覧を表示します。</translation>
    </message>
    <message>
        <source>There is no example &quot;%1&quot;; choose kodomo-shokudo, machizukuri-event or chiiki-anzen.</source>
        <extracomment>「%1」という例はありません。kodomo-shokudo、machizukuri-event、chiiki-anzen から選んでください。</extracomment>
        <translation>「%1」という例はありません。kodomo-shokudo、machizukuri-event、chiiki-anzen から選んでください。</translation>
    </message>
    <message>
        <source>problem</source>
        <extracomment>問題</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>注意</extracomment>
        <translation>注意</translation>
    </message>
    <message>
        <source>hint</source>
        <extracomment>参考</extracomment>
        <translation>参考</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>これから</extracomment>
        <translation>これから</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>進行中</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>準備完了</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>済</extracomment>
        <translation>済</translation>
    </message>
    <message>
        <source>passed with a reason</source>
        <extracomment>理由つきで通過</extracomment>
        <translation>理由つきで通過</translation>
    </message>
    <message>
        <source>Made the project</source>
        <extracomment>事業を新しく作成</extracomment>
        <translation>事業を新しく作成</translation>
    </message>
    <message>
        <source>%1 %2: %3, findings %4</source>
        <extracomment>%1 %2: %3、確かめること %4</extracomment>
        <translation>%1 %2: %3、確かめること %4</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <extracomment>確かめることはありません。</extracomment>
        <translation>確かめることはありません。</translation>
    </message>
    <message>
        <source>Imported from JSON</source>
        <extracomment>JSONから取り込み</extracomment>
        <translation>JSONから取り込み</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>元に戻す: %1</extracomment>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>やり直す: %1</extracomment>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the project file itself; please give another name after -o.</source>
        <extracomment>「%1」は事業のファイルそのものです。-o には別の名前を指定してください。</extracomment>
        <translation>「%1」は事業のファイルそのものです。-o には別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The result could not be written out in full. Please check where it goes.</source>
        <extracomment>結果を最後まで書き出せませんでした。出力先の空きをお確かめください。</extracomment>
        <translation>結果を最後まで書き出せませんでした。出力先の空きをお確かめください。</translation>
    </message>
    <message>
        <source>There is no meeting &quot;%1&quot;. Those there are: %2</source>
        <extracomment>「%1」という会議はありません。あるのは: %2</extracomment>
        <translation>「%1」という会議はありません。あるのは: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not made for each meeting; please leave out --meeting.</source>
        <extracomment>「%1」は会議ごとの書類ではありません。--meeting を外してください。</extracomment>
        <translation>「%1」は会議ごとの書類ではありません。--meeting を外してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind that can be written; the name must end in .json or .ics.</source>
        <extracomment>「%1」の種類には書き出せません。.json か .ics で終わる名前にしてください。</extracomment>
        <translation>「%1」の種類には書き出せません。.json か .ics で終わる名前にしてください。</translation>
    </message>
    <message>
        <source>There is no version &quot;%1&quot; of the agreement. Those there are: %2</source>
        <extracomment>協定書の「%1」版はありません。あるのは: %2</extracomment>
        <translation>協定書の「%1」版はありません。あるのは: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not compare versions; please leave out --draft and --against.</source>
        <extracomment>「%1」は協定書の版を比べる書類ではありません。--draft と --against を外してください。</extracomment>
        <translation>「%1」は協定書の版を比べる書類ではありません。--draft と --against を外してください。</translation>
    </message>
    <message>
        <source>make a template set (.kyodo-set) of a project&apos;s clauses, annexes and layout; of a project that uses a set its next edition (with --new a set of its own)</source>
        <extracomment>事業の条項・別紙・体裁からひな形（.kyodo-set）を作る。ひな形を使っている事業からは、その次の版を 作る（--new を付けると新しいひな形）</extracomment>
        <translation>事業の条項・別紙・体裁からひな形（.kyodo-set）を作る。ひな形を使っている事業からは、その次の版を 作る（--new を付けると新しいひな形）</translation>
    </message>
    <message>
        <source>see whether a template set can be used</source>
        <extracomment>ひな形が使えるかどうかを確かめる</extracomment>
        <translation>ひな形が使えるかどうかを確かめる</translation>
    </message>
    <message>
        <source>let a project use a template set; of another edition of the set in use, what the project has changed stays</source>
        <extracomment>事業でひな形を使う。使っているひな形の別の版なら、事業で変えたところは残す</extracomment>
        <translation>事業でひな形を使う。使っているひな形の別の版なら、事業で変えたところは残す</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <extracomment>%1 第%2版</extracomment>
        <translation>%1 第%2版</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Please give the name of the set after --name.</source>
        <extracomment>--name の後に、ひな形の名前を指定してください。</extracomment>
        <translation>--name の後に、ひな形の名前を指定してください。</translation>
    </message>
    <message>
        <source>Use of the template set &quot;%1&quot;</source>
        <extracomment>ひな形「%1」の使用</extracomment>
        <translation>ひな形「%1」の使用</translation>
    </message>
    <message>
        <source>write the project as JSON, or its dates as a calendar (.ics); what is in review sheets that are not released goes along only with --with-private</source>
        <extracomment>事業をJSONに、または予定をカレンダー（.ics）に書き出す。公開していないふりかえりシートの中身は、 --with-private を付けたときだけ入る</extracomment>
        <translation>事業をJSONに、または予定をカレンダー（.ics）に書き出す。公開していないふりかえりシートの中身は、 --with-private を付けたときだけ入る</translation>
    </message>
    <message>
        <source>What is in review sheets that are not released (%1) was left out; --with-private writes it, too.</source>
        <extracomment>公開していないふりかえりシート（%1枚）の中身は書き出していません。全部を書き出すには --with-private を付けます。</extracomment>
        <translation>公開していないふりかえりシート（%1枚）の中身は書き出していません。全部を書き出すには --with-private を付けます。</translation>
    </message>
    <message>
        <source>--year takes the year in which a fiscal year begins, such as 2026.</source>
        <extracomment>--year には、年度の始まる年を西暦で指定してください（例: 2026）。</extracomment>
        <translation>--year には、年度の始まる年を西暦で指定してください（例: 2026）。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; was not found.</source>
        <extracomment>フォルダー「%1」が見つかりません。</extracomment>
        <translation>フォルダー「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder that can be read.</source>
        <extracomment>「%1」は読めるフォルダーではありません。</extracomment>
        <translation>「%1」は読めるフォルダーではありません。</translation>
    </message>
    <message>
        <source>Projects: %1</source>
        <extracomment>事業 %1 件</extracomment>
        <translation>事業 %1 件</translation>
    </message>
    <message>
        <source>look at what came back from a reply form; --take takes it into the party&apos;s review sheet, and only with --overwrite in place of what is there</source>
        <extracomment>返信フォームから届いた返信を確かめる。--take を付けるとふりかえりシートに取り込む。シートに入っているものを書き換えるのは --overwrite も付けたときだけ</extracomment>
        <translation>返信フォームから届いた返信を確かめる。--take を付けるとふりかえりシートに取り込む。シートに入っているものを書き換えるのは --overwrite も付けたときだけ</translation>
    </message>
    <message>
        <source>There is no public edition of &quot;%1&quot;; please leave out --public.</source>
        <extracomment>「%1」に公開用の版はありません。--public を外してください。</extracomment>
        <translation>「%1」に公開用の版はありません。--public を外してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind that can be written; the name must end in .pdf, .docx, .odt or .html.</source>
        <extracomment>「%1」の種類には書き出せません。.pdf、.docx、.odt、.html のどれかで終わる名前にしてください。</extracomment>
        <translation>「%1」の種類には書き出せません。.pdf、.docx、.odt、.html のどれかで終わる名前にしてください。</translation>
    </message>
    <message>
        <source>--reply-to is for the reply form (reply-form) alone.</source>
        <extracomment>--reply-to は返信フォーム（reply-form）だけのものです。</extracomment>
        <translation>--reply-to は返信フォーム（reply-form）だけのものです。</translation>
    </message>
    <message>
        <source>%1 does not go with a reply form.</source>
        <extracomment>返信フォームに %1 は付けられません。</extracomment>
        <translation>返信フォームに %1 は付けられません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind that can be written; the name of a reply form must end in .html.</source>
        <extracomment>「%1」の種類には書き出せません。返信フォームは .html で終わる名前にしてください。</extracomment>
        <translation>「%1」の種類には書き出せません。返信フォームは .html で終わる名前にしてください。</translation>
    </message>
    <message>
        <source>A reply form is made for one party; please give it after --party.</source>
        <extracomment>返信フォームは団体ごとに作ります。--party の後に団体を指定してください。</extracomment>
        <translation>返信フォームは団体ごとに作ります。--party の後に団体を指定してください。</translation>
    </message>
    <message>
        <source>%1, %2, %3 (filled in by %4 on %5)</source>
        <extracomment>%1、%2、%3（記入した人：%4、記入した日：%5）</extracomment>
        <translation>%1、%2、%3（記入した人：%4、記入した日：%5）</translation>
    </message>
    <message>
        <source>It was taken in.</source>
        <extracomment>取り込みました。</extracomment>
        <translation>取り込みました。</translation>
    </message>
    <message>
        <source>Reply form (HTML, for one party)</source>
        <extracomment>返信フォーム（HTML。団体ごと）</extracomment>
        <translation>返信フォーム（HTML。団体ごと）</translation>
    </message>
    <message>
        <source>--overwrite goes with --take.</source>
        <extracomment>--overwrite は --take と一緒に使います。</extracomment>
        <translation>--overwrite は --take と一緒に使います。</translation>
    </message>
    <message>
        <source>Reply taken in: %1</source>
        <extracomment>返信の取り込み：%1</extracomment>
        <translation>返信の取り込み：%1</translation>
    </message>
    <message>
        <source>make a paper as PDF, as text to be edited (.docx, .odt) or as a web page (.html); --party, --round and --meeting take a name, a number (1, 2 …) or an id, --meeting a date as well; agreement says what version --draft keeps, agreement-compare sets that beside version --against; review-report leaves out with --public what is personal or not released; reply-form is a form (.html) that the party --party fills in and sends back, to the mail address --reply-to if it is given; yearly-report and case-collection are made of the projects in a folder, given in place of the file, of the fiscal year --year</source>
        <extracomment>書類をPDF、編集できる文書（.docx、.odt）又はWebページ（.html）にする。--party と --round と --meeting には名前、 番号(1、2…)又はIDを、--meeting には日付も書ける。agreement は --draft の版を作り、 agreement-compare はそれを --against の版と比べる。review-report は --public を付けると個人に関わることと非公開の記入を除く。reply-form は --party の団体が記入して送り返すフォーム（.html）で、--reply-to には返信先のメールアドレスを書ける。yearly-report と case-collection は、ファイルの代わりに指定したフォルダーの事業の、--year の年度の年次報告と事例集</extracomment>
        <translation>書類をPDF、編集できる文書（.docx、.odt）又はWebページ（.html）にする。--party と --round と --meeting には名前、 番号(1、2…)又はIDを、--meeting には日付も書ける。agreement は --draft の版を作り、 agreement-compare はそれを --against の版と比べる。review-report は --public を付けると個人に関わることと非公開の記入を除く。reply-form は --party の団体が記入して送り返すフォーム（.html）で、--reply-to には返信先のメールアドレスを書ける。yearly-report と case-collection は、ファイルの代わりに指定したフォルダーの事業の、--year の年度の年次報告と事例集</translation>
    </message>
    <message>
        <source>list the projects in a folder and below; -o writes them as a table (.csv, .xlsx); with --year it is the yearly report of that fiscal year&apos;s results and the next one&apos;s plans, as a paper too (.pdf, .docx, .odt, .html); --no-endorsements leaves out what is only endorsed; --columns takes keys in order (title,section …), --encoding that of a .csv (utf-8 or cp932); exit code 1 when some files could not be read</source>
        <extracomment>フォルダーにある事業を台帳にする。-o で表（.csv、.xlsx）に書き出す。--year を付けるとその年度の実績と次の年度の予定の年次報告になり、書類（.pdf、.docx、.odt、.html）にもできる。--no-endorsements は後援を数えない。--columns は列のキーを順番に（title,section など）、--encoding は .csv の文字コード（utf-8 又は cp932）。読めないファイルがあれば終了コード1</extracomment>
        <translation>フォルダーにある事業を台帳にする。-o で表（.csv、.xlsx）に書き出す。--year を付けるとその年度の実績と次の年度の予定の年次報告になり、書類（.pdf、.docx、.odt、.html）にもできる。--no-endorsements は後援を数えない。--columns は列のキーを順番に（title,section など）、--encoding は .csv の文字コード（utf-8 又は cp932）。読めないファイルがあれば終了コード1</translation>
    </message>
    <message>
        <source>--encoding takes utf-8 or cp932.</source>
        <extracomment>--encoding には utf-8 か cp932 を指定してください。</extracomment>
        <translation>--encoding には utf-8 か cp932 を指定してください。</translation>
    </message>
    <message>
        <source>CP932 (Shift JIS) lacks these characters; 〓 stands for them: %1</source>
        <extracomment>次の文字はCP932（シフトJIS）にないため、〓 にしました: %1</extracomment>
        <translation>次の文字はCP932（シフトJIS）にないため、〓 にしました: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind that can be written; the name must end in .csv, .xlsx, .pdf, .docx, .odt or .html.</source>
        <extracomment>「%1」の種類には書き出せません。.csv、.xlsx、.pdf、.docx、.odt、.html のどれかで終わる名前にしてください。</extracomment>
        <translation>「%1」の種類には書き出せません。.csv、.xlsx、.pdf、.docx、.odt、.html のどれかで終わる名前にしてください。</translation>
    </message>
    <message>
        <source>Yearly report (of a folder of projects)</source>
        <extracomment>年次報告（フォルダーの事業から）</extracomment>
        <translation>年次報告（フォルダーの事業から）</translation>
    </message>
    <message>
        <source>Case collection (of a folder of projects)</source>
        <extracomment>事例集（フォルダーの事業から）</extracomment>
        <translation>事例集（フォルダーの事業から）</translation>
    </message>
    <message>
        <source>%1 is for the yearly report (yearly-report) and the case collection (case-collection) alone.</source>
        <extracomment>%1 は年次報告（yearly-report）と事例集（case-collection）だけのものです。</extracomment>
        <translation>%1 は年次報告（yearly-report）と事例集（case-collection）だけのものです。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Those there are: %2</source>
        <extracomment>「%1」という列はありません。あるのは: %2</extracomment>
        <translation>「%1」という列はありません。あるのは: %2</translation>
    </message>
    <message>
        <source>%1: left out, for its case sheet is not released.</source>
        <extracomment>%1: 事例シートを公開することになっていないため、載せていません。</extracomment>
        <translation>%1: 事例シートを公開することになっていないため、載せていません。</translation>
    </message>
    <message>
        <source>No case sheet is released.</source>
        <extracomment>公開することになっている事例シートがありません。</extracomment>
        <translation>公開することになっている事例シートがありません。</translation>
    </message>
    <message>
        <source>A case collection is no table; the name must end in .pdf, .docx, .odt or .html.</source>
        <extracomment>事例集は表にできません。.pdf、.docx、.odt、.html のどれかで終わる名前にしてください。</extracomment>
        <translation>事例集は表にできません。.pdf、.docx、.odt、.html のどれかで終わる名前にしてください。</translation>
    </message>
    <message>
        <source>find the organisations that have all the words (the first 100, and how many there are)</source>
        <extracomment>団体名簿から、言葉のすべてが当てはまる団体を探す（初めの100団体と、全部の数）</extracomment>
        <translation>団体名簿から、言葉のすべてが当てはまる団体を探す（初めの100団体と、全部の数）</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <extracomment>読んだ行: %1</extracomment>
        <translation>読んだ行: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>新しい団体: %1</extracomment>
        <translation>新しい団体: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>変わった団体: %1</extracomment>
        <translation>変わった団体: %1</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <extracomment>同じ団体: %1</extracomment>
        <translation>同じ団体: %1</translation>
    </message>
    <message>
        <source>Of these dissolved: %1</source>
        <extracomment>うち解散した団体: %1</extracomment>
        <translation>うち解散した団体: %1</translation>
    </message>
    <message>
        <source>Rows that cannot be taken: %1</source>
        <extracomment>取り込めない行: %1</extracomment>
        <translation>取り込めない行: %1</translation>
    </message>
    <message>
        <source>This was only counted; the directory is as it was.</source>
        <extracomment>数えただけです。名簿は変わっていません。</extracomment>
        <translation>数えただけです。名簿は変わっていません。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1行目: %2</extracomment>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <extracomment>団体 %1 件</extracomment>
        <translation>団体 %1 件</translation>
    </message>
    <message>
        <source>take a list of organisations (CSV or zip of the national NPO portal, or another CSV) into the directory; --dry-run only counts; --kind is the kind of the bodies of a list without a column for it (npo, community …; without it their names tell it); exit code 1 when some rows cannot be taken</source>
        <extracomment>団体の一覧（内閣府NPO法人ポータルサイトのCSVかzip、又はほかのCSV）を団体名簿に取り込む。--dry-run は数えるだけ。--kind は、種別の列のない一覧の団体の種別（npo、communityなど。なければ名称から決める）。取り込めない行があれば終了コード1</extracomment>
        <translation>団体の一覧（内閣府NPO法人ポータルサイトのCSVかzip、又はほかのCSV）を団体名簿に取り込む。--dry-run は数えるだけ。--kind は、種別の列のない一覧の団体の種別（npo、communityなど。なければ名称から決める）。取り込めない行があれば終了コード1</translation>
    </message>
    <message>
        <source>Rows that are taken, with something to look at: %1</source>
        <extracomment>取り込むが、気になる点のある行: %1</extracomment>
        <translation>取り込むが、気になる点のある行: %1</translation>
    </message>
    <message>
        <source>line %1 (it is taken in): %2</source>
        <extracomment>%1行目（取り込みます）: %2</extracomment>
        <translation>%1行目（取り込みます）: %2</translation>
    </message>
    <message>
        <source>--kind takes one of these: %1</source>
        <extracomment>--kind には、次のどれかを指定してください: %1</extracomment>
        <translation>--kind には、次のどれかを指定してください: %1</translation>
    </message>
    <message>
        <source>make a project file from JSON; values that the guideline does not have are taken in and named with their place, with exit code 1</source>
        <extracomment>JSONから事業のファイルを作る。指針にない値があれば、取り込んだうえで場所を示し、終了コード1</extracomment>
        <translation>JSONから事業のファイルを作る。指針にない値があれば、取り込んだうえで場所を示し、終了コード1</translation>
    </message>
    <message>
        <source>%1: the guideline has no &quot;%2&quot;. It was taken in as it is, but no page and no paper shows it.</source>
        <extracomment>%1: 「%2」は指針にない値です。そのまま取り込みましたが、画面や書類には出ません。</extracomment>
        <translation>%1: 「%2」は指針にない値です。そのまま取り込みましたが、画面や書類には出ません。</translation>
    </message>
    <message>
        <source>Where columns go is chosen in the window, in the directory under &quot;Take in a list&quot;; it is kept for the next list with the same columns.</source>
        <extracomment>列の行き先は、画面の団体名簿の「一覧を取り込む」で選べます。同じ列の一覧には、次からもそれを使います。</extracomment>
        <translation>列の行き先は、画面の団体名簿の「一覧を取り込む」で選べます。同じ列の一覧には、次からもそれを使います。</translation>
    </message>
</context>
<context>
    <name>kyodo::columns</name>
    <message>
        <source>Project</source>
        <extracomment>事業名</extracomment>
        <translation>事業名</translation>
    </message>
    <message>
        <source>The project&apos;s title.</source>
        <extracomment>事業の名前です。</extracomment>
        <translation>事業の名前です。</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>手順</extracomment>
        <translation>手順</translation>
    </message>
    <message>
        <source>The first of the seven steps that is not passed yet.</source>
        <extracomment>七つの手順のうち、まだ済んでいない最初の手順です。</extracomment>
        <translation>七つの手順のうち、まだ済んでいない最初の手順です。</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Whether the project is under way, finished or stopped.</source>
        <extracomment>実施中、終了、中止のどれかです。</extracomment>
        <translation>実施中、終了、中止のどれかです。</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <extracomment>年度</extracomment>
        <translation>年度</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>部</extracomment>
        <translation>部</translation>
    </message>
    <message>
        <source>The authority&apos;s department in charge.</source>
        <extracomment>担当する行政の部です。</extracomment>
        <translation>担当する行政の部です。</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>課</extracomment>
        <translation>課</translation>
    </message>
    <message>
        <source>The authority&apos;s section in charge.</source>
        <extracomment>担当する行政の課です。</extracomment>
        <translation>担当する行政の課です。</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>概要</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>What is done, in short.</source>
        <extracomment>事業の概要です。</extracomment>
        <translation>事業の概要です。</translation>
    </message>
    <message>
        <source>Challenge</source>
        <extracomment>地域課題</extracomment>
        <translation>地域課題</translation>
    </message>
    <message>
        <source>The local challenge that the project answers.</source>
        <extracomment>取り組む地域の課題です。</extracomment>
        <translation>取り組む地域の課題です。</translation>
    </message>
    <message>
        <source>Parties</source>
        <extracomment>参加する主体</extracomment>
        <translation>参加する主体</translation>
    </message>
    <message>
        <source>Who takes part.</source>
        <extracomment>参加する団体などです。</extracomment>
        <translation>参加する団体などです。</translation>
    </message>
    <message>
        <source>Kinds of party</source>
        <extracomment>主体の種類</extracomment>
        <translation>主体の種類</translation>
    </message>
    <message>
        <source>The kinds of party present, each named once.</source>
        <extracomment>参加する主体の種類です。同じ種類は一度だけ挙げます。</extracomment>
        <translation>参加する主体の種類です。同じ種類は一度だけ挙げます。</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>活動分野</extracomment>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>The fields of activity, by the list of the NPO law; several are possible.</source>
        <extracomment>特定非営利活動促進法の20分野による活動分野です。複数のことがあります。</extracomment>
        <translation>特定非営利活動促進法の20分野による活動分野です。複数のことがあります。</translation>
    </message>
    <message>
        <source>Forms</source>
        <extracomment>形態</extracomment>
        <translation>形態</translation>
    </message>
    <message>
        <source>The forms of collaboration; several are possible.</source>
        <extracomment>協働の形態です。複数のことがあります。</extracomment>
        <translation>協働の形態です。複数のことがあります。</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>地域</extracomment>
        <translation>地域</translation>
    </message>
    <message>
        <source>The place, or the code of the municipality.</source>
        <extracomment>地域の名前、または市区町村の番号です。</extracomment>
        <translation>地域の名前、または市区町村の番号です。</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>期間のはじめ</extracomment>
        <translation>期間のはじめ</translation>
    </message>
    <message>
        <source>The first day of the term.</source>
        <extracomment>期間の最初の日です。</extracomment>
        <translation>期間の最初の日です。</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>期間のおわり</extracomment>
        <translation>期間のおわり</translation>
    </message>
    <message>
        <source>The last day of the term.</source>
        <extracomment>期間の最後の日です。</extracomment>
        <translation>期間の最後の日です。</translation>
    </message>
    <message>
        <source>New or continued</source>
        <extracomment>新規・継続</extracomment>
        <translation>新規・継続</translation>
    </message>
    <message>
        <source>First year</source>
        <extracomment>開始年度</extracomment>
        <translation>開始年度</translation>
    </message>
    <message>
        <source>The fiscal year in which the cooperation first began.</source>
        <extracomment>協働が最初に始まった年度です。</extracomment>
        <translation>協働が最初に始まった年度です。</translation>
    </message>
    <message>
        <source>Cycle</source>
        <extracomment>サイクル</extracomment>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>How many times round: 1 is the first.</source>
        <extracomment>何回目のサイクルかです。</extracomment>
        <translation>何回目のサイクルかです。</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>事業費</extracomment>
        <translation>事業費</translation>
    </message>
    <message>
        <source>The sum of the budget&apos;s cost lines, in yen.</source>
        <extracomment>予算の支出の合計（円）です。</extracomment>
        <translation>予算の支出の合計（円）です。</translation>
    </message>
    <message>
        <source>Borne by the authority</source>
        <extracomment>行政の負担額</extracomment>
        <translation>行政の負担額</translation>
    </message>
    <message>
        <source>What the authorities among the parties bear of the cost in money, in yen.</source>
        <extracomment>支出のうち、行政である主体がお金で負担する額（円）です。</extracomment>
        <translation>支出のうち、行政である主体がお金で負担する額（円）です。</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>役割分担</extracomment>
        <translation>役割分担</translation>
    </message>
    <message>
        <source>Who leads which task.</source>
        <extracomment>どの仕事をだれが主に担うかです。</extracomment>
        <translation>どの仕事をだれが主に担うかです。</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>成果</extracomment>
        <translation>成果</translation>
    </message>
    <message>
        <source>What the case sheet gives as results.</source>
        <extracomment>事例シートに書いた成果です。</extracomment>
        <translation>事例シートに書いた成果です。</translation>
    </message>
    <message>
        <source>Issues</source>
        <extracomment>課題</extracomment>
        <translation>課題</translation>
    </message>
    <message>
        <source>What is to change, and the new challenges found.</source>
        <extracomment>改めることと、新しく見つかった課題です。</extracomment>
        <translation>改めることと、新しく見つかった課題です。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>協定書</extracomment>
        <translation>協定書</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ふりかえり</extracomment>
        <translation>ふりかえり</translation>
    </message>
    <message>
        <source>How far the latest review has come.</source>
        <extracomment>いちばん新しいふりかえりがどこまで進んだかです。</extracomment>
        <translation>いちばん新しいふりかえりがどこまで進んだかです。</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>確かめること</extracomment>
        <translation>確かめること</translation>
    </message>
    <message>
        <source>How many things the program found to look at, as of the day the file was read.</source>
        <extracomment>ファイルを読んだ日に、確かめることがいくつあったかです。</extracomment>
        <translation>ファイルを読んだ日に、確かめることがいくつあったかです。</translation>
    </message>
    <message>
        <source>Next date</source>
        <extracomment>次の期日</extracomment>
        <translation>次の期日</translation>
    </message>
    <message>
        <source>The next date to be kept; one that is overdue comes first.</source>
        <extracomment>次に守る期日です。過ぎているものが先に来ます。</extracomment>
        <translation>次に守る期日です。過ぎているものが先に来ます。</translation>
    </message>
    <message>
        <source>Next date: what</source>
        <extracomment>次の期日の内容</extracomment>
        <translation>次の期日の内容</translation>
    </message>
    <message>
        <source>What that date is.</source>
        <extracomment>その期日の内容です。</extracomment>
        <translation>その期日の内容です。</translation>
    </message>
    <message>
        <source>Last move</source>
        <extracomment>最後の動き</extracomment>
        <translation>最後の動き</translation>
    </message>
    <message>
        <source>The last day on which something was done or written.</source>
        <extracomment>最後に何かが行われたか、書かれた日です。</extracomment>
        <translation>最後に何かが行われたか、書かれた日です。</translation>
    </message>
    <message>
        <source>Days still</source>
        <extracomment>動きのない日数</extracomment>
        <translation>動きのない日数</translation>
    </message>
    <message>
        <source>How many days have gone by since.</source>
        <extracomment>その日からたった日数です。</extracomment>
        <translation>その日からたった日数です。</translation>
    </message>
    <message>
        <source>What follows</source>
        <extracomment>その後</extracomment>
        <translation>その後</translation>
    </message>
    <message>
        <source>Whether it is known how it goes on after the term.</source>
        <extracomment>期間が終わった後のことが決まっているかどうかです。</extracomment>
        <translation>期間が終わった後のことが決まっているかどうかです。</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>見出し語</extracomment>
        <translation>見出し語</translation>
    </message>
    <message>
        <source>Words the project was marked with.</source>
        <extracomment>事業に付けた見出し語です。</extracomment>
        <translation>事業に付けた見出し語です。</translation>
    </message>
    <message>
        <source>File: state</source>
        <extracomment>ファイルの状態</extracomment>
        <translation>ファイルの状態</translation>
    </message>
    <message>
        <source>New, changed, moved, copied, or open elsewhere.</source>
        <extracomment>新しい、変更あり、移動、重複、使用中のどれかです。</extracomment>
        <translation>新しい、変更あり、移動、重複、使用中のどれかです。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ファイル</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where the project&apos;s file lies.</source>
        <extracomment>事業のファイルの場所です。</extracomment>
        <translation>事業のファイルの場所です。</translation>
    </message>
    <message>
        <source>The fiscal years (April to March) that the term touches; up to this one for a project under way without a last day.</source>
        <extracomment>期間がかかる年度（4月から3月まで）です。終わりの日がない実施中の事業は、今年度までです。</extracomment>
        <translation>期間がかかる年度（4月から3月まで）です。終わりの日がない実施中の事業は、今年度までです。</translation>
    </message>
    <message>
        <source>Continued: a later cycle, or begun before the year in question. That is the year of the line in a yearly report, else this year, or a project&apos;s last one.</source>
        <extracomment>継続は、二回目以後のサイクル、またはその年度より前に始まったものです。その年度とは、年次報告では行の年度、ほかでは今年度（終わった事業では最後の年度）です。</extracomment>
        <translation>継続は、二回目以後のサイクル、またはその年度より前に始まったものです。その年度とは、年次報告では行の年度、ほかでは今年度（終わった事業では最後の年度）です。</translation>
    </message>
    <message>
        <source>How far the agreement has come. Changed since: the project says something else now than what was concluded.</source>
        <extracomment>協定書がどこまで進んだかです。「その後に変更あり」は、締結した内容と事業のいまの内容が違うことをいいます。</extracomment>
        <translation>協定書がどこまで進んだかです。「その後に変更あり」は、締結した内容と事業のいまの内容が違うことをいいます。</translation>
    </message>
</context>
<context>
    <name>kyodo::directory</name>
    <message>
        <source>This computer cannot read the encoding CP932 (Shift JIS). Please save the file once more as &quot;CSV UTF-8&quot;.</source>
        <extracomment>このパソコンでは文字コードCP932(シフトJIS)を読めません。表計算ソフトで「CSV UTF-8」として保存し直してください。</extracomment>
        <translation>このパソコンでは文字コードCP932(シフトJIS)を読めません。表計算ソフトで「CSV UTF-8」として保存し直してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a directory of organisations.</source>
        <extracomment>「%1」は団体名簿のファイルではありません。</extracomment>
        <translation>「%1」は団体名簿のファイルではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a directory of a newer Kyodo Techo. Please update the program.</source>
        <extracomment>「%1」は新しい版の協働手帳で作られた団体名簿です。協働手帳を新しくしてください。</extracomment>
        <translation>「%1」は新しい版の協働手帳で作られた団体名簿です。協働手帳を新しくしてください。</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <extracomment>元に戻せる変更がありません。</extracomment>
        <translation>元に戻せる変更がありません。</translation>
    </message>
    <message>
        <source>There is no change to do again.</source>
        <extracomment>やり直せる変更がありません。</extracomment>
        <translation>やり直せる変更がありません。</translation>
    </message>
    <message>
        <source>The import was stopped; the directory is as it was.</source>
        <extracomment>取り込みをやめました。名簿は変わっていません。</extracomment>
        <translation>取り込みをやめました。名簿は変わっていません。</translation>
    </message>
    <message>
        <source>Import of &quot;%1&quot;</source>
        <extracomment>「%1」の取り込み</extracomment>
        <translation>「%1」の取り込み</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read. Please check that you may open it and that the disk or USB stick is connected.</source>
        <extracomment>「%1」を読めませんでした。ファイルを開く権限と、ディスクやUSBメモリーがつながっているかをお確かめください。</extracomment>
        <translation>「%1」を読めませんでした。ファイルを開く権限と、ディスクやUSBメモリーがつながっているかをお確かめください。</translation>
    </message>
    <message>
        <source>The archive &quot;%1&quot; is damaged or locked. Please get it again.</source>
        <extracomment>圧縮ファイル「%1」が壊れているか、鍵がかかっているため、開けません。もう一度入手してください。</extracomment>
        <translation>圧縮ファイル「%1」が壊れているか、鍵がかかっているため、開けません。もう一度入手してください。</translation>
    </message>
    <message>
        <source>The archive &quot;%1&quot; would unpack to too much; it is not read.</source>
        <extracomment>圧縮ファイル「%1」は、広げると大きすぎるため、読み込みません。</extracomment>
        <translation>圧縮ファイル「%1」は、広げると大きすぎるため、読み込みません。</translation>
    </message>
    <message>
        <source>The archive &quot;%1&quot; holds more than one CSV file. Please take out the one to be imported and choose that.</source>
        <extracomment>圧縮ファイル「%1」の中にCSVが2つ以上あります。取り込むものを取り出してから選んでください。</extracomment>
        <translation>圧縮ファイル「%1」の中にCSVが2つ以上あります。取り込むものを取り出してから選んでください。</translation>
    </message>
    <message>
        <source>There is no CSV file in the archive &quot;%1&quot;.</source>
        <extracomment>圧縮ファイル「%1」の中にCSVがありません。</extracomment>
        <translation>圧縮ファイル「%1」の中にCSVがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found.</source>
        <extracomment>「%1」が見つかりません。</extracomment>
        <translation>「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <extracomment>引用符(&quot;)が閉じていません</extracomment>
        <translation>引用符(&quot;)が閉じていません</translation>
    </message>
    <message>
        <source>there is something behind a closing quotation mark</source>
        <extracomment>引用符(&quot;)の後に余分な文字があります</extracomment>
        <translation>引用符(&quot;)の後に余分な文字があります</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <extracomment>行が長すぎます</extracomment>
        <translation>行が長すぎます</translation>
    </message>
    <message>
        <source>The first line of &quot;%1&quot; holds no names of columns. Please choose a CSV file.</source>
        <extracomment>「%1」の1行目に列の名前がありません。CSVファイルをお選びください。</extracomment>
        <translation>「%1」の1行目に列の名前がありません。CSVファイルをお選びください。</translation>
    </message>
    <message>
        <source>it has %1 cells instead of %2</source>
        <extracomment>列の数が%2ではなく%1です</extracomment>
        <translation>列の数が%2ではなく%1です</translation>
    </message>
    <message>
        <source>it has characters that cannot be read; the encoding may be another</source>
        <extracomment>読めない文字があります(文字コードが違うかもしれません)</extracomment>
        <translation>読めない文字があります(文字コードが違うかもしれません)</translation>
    </message>
    <message>
        <source>there is no name</source>
        <extracomment>名称がありません</extracomment>
        <translation>名称がありません</translation>
    </message>
    <message>
        <source>the corporate number &quot;%1&quot; is not right</source>
        <extracomment>法人番号「%1」が正しくありません</extracomment>
        <translation>法人番号「%1」が正しくありません</translation>
    </message>
    <message>
        <source>it is the same body as in line %1</source>
        <extracomment>%1行目と同じ団体です</extracomment>
        <translation>%1行目と同じ団体です</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>名称</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <extracomment>フリガナ</extracomment>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>種別</extracomment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <extracomment>法人番号</extracomment>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Competent authority</source>
        <extracomment>所轄庁</extracomment>
        <translation>所轄庁</translation>
    </message>
    <message>
        <source>Municipality in charge</source>
        <extracomment>権限移譲先市町村</extracomment>
        <translation>権限移譲先市町村</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>郵便番号</extracomment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>所在地</extracomment>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Municipality</source>
        <extracomment>市町村</extracomment>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Other offices</source>
        <extracomment>従たる事務所</extracomment>
        <translation>従たる事務所</translation>
    </message>
    <message>
        <source>Representative</source>
        <extracomment>代表者</extracomment>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Representative in kana</source>
        <extracomment>代表者のフリガナ</extracomment>
        <translation>代表者のフリガナ</translation>
    </message>
    <message>
        <source>Approved on</source>
        <extracomment>認証年月日</extracomment>
        <translation>認証年月日</translation>
    </message>
    <message>
        <source>Founded on</source>
        <extracomment>設立年月日</extracomment>
        <translation>設立年月日</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>目的</extracomment>
        <translation>目的</translation>
    </message>
    <message>
        <source>Fields of activity</source>
        <extracomment>活動分野</extracomment>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Certification</source>
        <extracomment>認定</extracomment>
        <translation>認定</translation>
    </message>
    <message>
        <source>Supervision</source>
        <extracomment>監督情報</extracomment>
        <translation>監督情報</translation>
    </message>
    <message>
        <source>Dissolution</source>
        <extracomment>解散情報</extracomment>
        <translation>解散情報</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>ホームページ</extracomment>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Activities</source>
        <extracomment>事業</extracomment>
        <translation>事業</translation>
    </message>
    <message>
        <source>Other activities</source>
        <extracomment>その他の事業</extracomment>
        <translation>その他の事業</translation>
    </message>
    <message>
        <source>Business year begins</source>
        <extracomment>事業年度の始まり</extracomment>
        <translation>事業年度の始まり</translation>
    </message>
    <message>
        <source>Business year ends</source>
        <extracomment>事業年度の終わり</extracomment>
        <translation>事業年度の終わり</translation>
    </message>
    <message>
        <source>Named by ordinance</source>
        <extracomment>条例個別指定</extracomment>
        <translation>条例個別指定</translation>
    </message>
    <message>
        <source>Own notes</source>
        <extracomment>自分のメモ</extracomment>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <extracomment>担当者</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>電話</extracomment>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>メール</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>What it can offer (one a line)</source>
        <extracomment>提供できるもの（1行に1つ）</extracomment>
        <translation>提供できるもの（1行に1つ）</translation>
    </message>
    <message>
        <source>What it looks for (one a line)</source>
        <extracomment>求めているもの（1行に1つ）</extracomment>
        <translation>求めているもの（1行に1つ）</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <extracomment>取り込まない</extracomment>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <extracomment>解散</extracomment>
        <translation>解散</translation>
    </message>
    <message>
        <source>Certified</source>
        <extracomment>認定</extracomment>
        <translation>認定</translation>
    </message>
    <message>
        <source>Several columns go to the same place (columns %1). Please keep one of them.</source>
        <extracomment>同じ行き先の列が2つ以上あります（%1列目）。使う列を1つにしてください。</extracomment>
        <translation>同じ行き先の列が2つ以上あります（%1列目）。使う列を1つにしてください。</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no date; it is taken as it stands</source>
        <extracomment>%1「%2」は日付ではありません（書かれているとおりに入れます）</extracomment>
        <translation>%1「%2」は日付ではありません（書かれているとおりに入れます）</translation>
    </message>
    <message>
        <source>the kind &quot;%1&quot; is not known; the one for rows without a kind is used</source>
        <extracomment>種別「%1」が分かりません（列にないときの種別を使います）</extracomment>
        <translation>種別「%1」が分かりません（列にないときの種別を使います）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between remarks on a row</comment>
        <extracomment>、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of columns</comment>
        <extracomment>、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>There is one column alone; unless commas part the cells, please save the table once more as &quot;CSV UTF-8&quot;.</source>
        <extracomment>列が1つしかありません。コンマで区切ったCSVでなければ、表計算ソフトで「CSV UTF-8」として保存し直してください。</extracomment>
        <translation>列が1つしかありません。コンマで区切ったCSVでなければ、表計算ソフトで「CSV UTF-8」として保存し直してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Please choose the CSV or zip file within it.</source>
        <extracomment>「%1」はフォルダーです。その中のCSV又はzipのファイルをお選びください。</extracomment>
        <translation>「%1」はフォルダーです。その中のCSV又はzipのファイルをお選びください。</translation>
    </message>
    <message>
        <source>Several columns are called &quot;%1&quot; (columns %2). Please choose the one that is meant.</source>
        <extracomment>「%1」という名前の列が2つ以上あります（%2列目）。どの列を使うかをお選びください。</extracomment>
        <translation>「%1」という名前の列が2つ以上あります（%2列目）。どの列を使うかをお選びください。</translation>
    </message>
    <message>
        <source>It is not clear which column holds the name. Please choose it.</source>
        <extracomment>どの列が団体の名称かが分かりません。どの列かをお選びください。</extracomment>
        <translation>どの列が団体の名称かが分かりません。どの列かをお選びください。</translation>
    </message>
    <message>
        <source>What it offers, &quot;%1&quot;, meets what is sought: &quot;%2&quot;</source>
        <extracomment>提供できるもの「%1」が、求めている「%2」に合います</extracomment>
        <translation>提供できるもの「%1」が、求めている「%2」に合います</translation>
    </message>
    <message>
        <source>What it looks for, &quot;%1&quot;, is met by what is there: &quot;%2&quot;</source>
        <extracomment>求めているもの「%1」に、こちらの「%2」が合います</extracomment>
        <translation>求めているもの「%1」に、こちらの「%2」が合います</translation>
    </message>
    <message>
        <source>It works in the same fields: %1</source>
        <extracomment>同じ分野で活動しています: %1</extracomment>
        <translation>同じ分野で活動しています: %1</translation>
    </message>
    <message>
        <source>It is in the same municipality: %1</source>
        <extracomment>同じ市町村にあります: %1</extracomment>
        <translation>同じ市町村にあります: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a body and its municipality</comment>
        <extracomment>%1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Directory of organisations</source>
        <extracomment>団体名簿</extracomment>
        <translation>団体名簿</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; as a candidate</source>
        <extracomment>「%1」を候補に加える</extracomment>
        <translation>「%1」を候補に加える</translation>
    </message>
    <message>
        <source>New %1, changed %2, the same %3 (of all these dissolved %4). Rows that cannot be taken: %5</source>
        <extracomment>新しい団体 %1、変わった団体 %2、同じ団体 %3（これらのうち解散した団体 %4）。取り込めない行 %5</extracomment>
        <translation>新しい団体 %1、変わった団体 %2、同じ団体 %3（これらのうち解散した団体 %4）。取り込めない行 %5</translation>
    </message>
    <message>
        <source>The directory agrees with this list; there is nothing to take in.</source>
        <extracomment>名簿はこの一覧と同じです。取り込むものはありません。</extracomment>
        <translation>名簿はこの一覧と同じです。取り込むものはありません。</translation>
    </message>
    <message>
        <source>This was only counted. &quot;Take in&quot; writes it; what the list says of notes, contact persons and resources takes the place of what is there.</source>
        <extracomment>まだ数えただけです。「取り込む」を押すと名簿に入ります。一覧に書かれているメモなどは、いまのものと入れ替わります。</extracomment>
        <translation>まだ数えただけです。「取り込む」を押すと名簿に入ります。一覧に書かれているメモなどは、いまのものと入れ替わります。</translation>
    </message>
    <message>
        <source>This was only counted. &quot;Take in&quot; writes it; own notes and contacts stay as they are.</source>
        <extracomment>まだ数えただけです。「取り込む」を押すと名簿に入ります。自分のメモや連絡の記録は変わりません。</extracomment>
        <translation>まだ数えただけです。「取り込む」を押すと名簿に入ります。自分のメモや連絡の記録は変わりません。</translation>
    </message>
    <message>
        <source>Rows that are taken, with something to look at: %1 (shown below)</source>
        <extracomment>取り込むが、気になる点のある行: %1（下に示します）</extracomment>
        <translation>取り込むが、気になる点のある行: %1（下に示します）</translation>
    </message>
    <message>
        <source>Line %1 is taken in: %2</source>
        <extracomment>%1行目を取り込みます: %2</extracomment>
        <translation>%1行目を取り込みます: %2</translation>
    </message>
    <message>
        <source>Line %1 cannot be taken in: %2</source>
        <extracomment>%1行目は取り込めません: %2</extracomment>
        <translation>%1行目は取り込めません: %2</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <extracomment>ほかに %1 行あります。</extracomment>
        <translation>ほかに %1 行あります。</translation>
    </message>
    <message>
        <source>The encoding of this file (%1) is not read. Please save it once more as &quot;CSV UTF-8&quot;.</source>
        <extracomment>このファイルの文字コード(%1)は読めません。表計算ソフトで「CSV UTF-8」として保存し直してください。</extracomment>
        <translation>このファイルの文字コード(%1)は読めません。表計算ソフトで「CSV UTF-8」として保存し直してください。</translation>
    </message>
    <message>
        <source>The first line of &quot;%1&quot; has characters that cannot be read; its encoding may be another. Please save it once more as &quot;CSV UTF-8&quot;.</source>
        <extracomment>「%1」の1行目に読めない文字があります。文字コードが違うかもしれません。表計算ソフトで「CSV UTF-8」として保存し直してください。</extracomment>
        <translation>「%1」の1行目に読めない文字があります。文字コードが違うかもしれません。表計算ソフトで「CSV UTF-8」として保存し直してください。</translation>
    </message>
    <message>
        <source>This list has no rows below the names of its columns; there is nothing to take in.</source>
        <extracomment>この一覧には、列の名前のほかに行がありません。取り込むものはありません。</extracomment>
        <translation>この一覧には、列の名前のほかに行がありません。取り込むものはありません。</translation>
    </message>
    <message>
        <source>None of the rows can be taken in; the reasons are shown below.</source>
        <extracomment>取り込める行が1つもありません。理由を下に示します。</extracomment>
        <translation>取り込める行が1つもありません。理由を下に示します。</translation>
    </message>
    <message>
        <source>The directory agrees with all rows that can be taken; there is nothing to take in.</source>
        <extracomment>取り込める行は、どれも名簿と同じです。取り込むものはありません。</extracomment>
        <translation>取り込める行は、どれも名簿と同じです。取り込むものはありません。</translation>
    </message>
</context>
<context>
    <name>kyodo::documents</name>
    <message>
        <source>The agreement still lacks: %1.</source>
        <extracomment>協定書に「%1」がまだ入っていません。</extracomment>
        <translation>協定書に「%1」がまだ入っていません。</translation>
    </message>
    <message>
        <source>The gap is marked in the paper. Enter it here, and the paper takes it over.</source>
        <extracomment>空いたところは、書類では【未入力】と表示されます。ここに記入すれば、書類に入ります。</extracomment>
        <translation>空いたところは、書類では【未入力】と表示されます。ここに記入すれば、書類に入ります。</translation>
    </message>
    <message>
        <source>the whole file</source>
        <extracomment>文書の先頭（ファイル全体）</extracomment>
        <translation>文書の先頭（ファイル全体）</translation>
    </message>
    <message>
        <source>The clause library cannot be read. %1 (%2)</source>
        <extracomment>条項集を読み込めません。%1（%2）</extracomment>
        <translation>条項集を読み込めません。%1（%2）</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <extracomment>ファイルがありません</extracomment>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <extracomment>ファイルを開けません</extracomment>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <extracomment>ファイルが大きすぎます</extracomment>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>line %1 is not valid JSON</source>
        <extracomment>%1行目がJSONとして正しくありません</extracomment>
        <translation>%1行目がJSONとして正しくありません</translation>
    </message>
    <message>
        <source>a file name has lower-case letters, digits, hyphens and “.json”, and stands once</source>
        <extracomment>ファイル名は小文字、数字、ハイフンと「.json」で書き、1回だけ挙げます</extracomment>
        <translation>ファイル名は小文字、数字、ハイフンと「.json」で書き、1回だけ挙げます</translation>
    </message>
    <message>
        <source>there is no source “%1”</source>
        <extracomment>「%1」という一覧はありません</extracomment>
        <translation>「%1」という一覧はありません</translation>
    </message>
    <message>
        <source>the last of the “%1” must be one without a condition</source>
        <extracomment>「%1」の最後には、条件のない文が必要です</extracomment>
        <translation>「%1」の最後には、条件のない文が必要です</translation>
    </message>
    <message>
        <source>a {{ }} is not well formed</source>
        <extracomment>{{ }} の中が正しくありません</extracomment>
        <translation>{{ }} の中が正しくありません</translation>
    </message>
    <message>
        <source>there is no placeholder “%1”</source>
        <extracomment>「%1」という差込項目はありません</extracomment>
        <translation>「%1」という差込項目はありません</translation>
    </message>
    <message>
        <source>what “%1” refers to does not exist</source>
        <extracomment>参照先「%1」がありません</extracomment>
        <translation>参照先「%1」がありません</translation>
    </message>
    <message>
        <source>there is no annex “%1”</source>
        <extracomment>「%1」という別紙はありません</extracomment>
        <translation>「%1」という別紙はありません</translation>
    </message>
    <message>
        <source>an object is needed here</source>
        <extracomment>ここには項目の組 { } が必要です</extracomment>
        <translation>ここには項目の組 { } が必要です</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <extracomment>「%1」がありません</extracomment>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>nothing of this name belongs here</source>
        <extracomment>この項目名は使えません</extracomment>
        <translation>この項目名は使えません</translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <extracomment>文字がありません</extracomment>
        <translation>文字がありません</translation>
    </message>
    <message>
        <source>a name has lower-case letters, digits and hyphens</source>
        <extracomment>名前は小文字、数字、ハイフンで書きます</extracomment>
        <translation>名前は小文字、数字、ハイフンで書きます</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here</source>
        <extracomment>%1から%2までの整数が必要です</extracomment>
        <translation>%1から%2までの整数が必要です</translation>
    </message>
    <message>
        <source>true or false is needed here</source>
        <extracomment>trueかfalseが必要です</extracomment>
        <translation>trueかfalseが必要です</translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <extracomment>ここには一覧 [ ] が必要です</extracomment>
        <translation>ここには一覧 [ ] が必要です</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <extracomment>「%1」が2回使われています</extracomment>
        <translation>「%1」が2回使われています</translation>
    </message>
    <message>
        <source>there is no value “%1”</source>
        <extracomment>「%1」という値はありません</extracomment>
        <translation>「%1」という値はありません</translation>
    </message>
    <message>
        <source>at least one paragraph is needed</source>
        <extracomment>少なくとも1項が必要です</extracomment>
        <translation>少なくとも1項が必要です</translation>
    </message>
    <message>
        <source>a paragraph has items or itemsFrom, not both</source>
        <extracomment>itemsとitemsFromは、どちらか一方だけ書きます</extracomment>
        <translation>itemsとitemsFromは、どちらか一方だけ書きます</translation>
    </message>
    <message>
        <source>items are nested too deeply</source>
        <extracomment>号の細分が深すぎます</extracomment>
        <translation>号の細分が深すぎます</translation>
    </message>
    <message>
        <source>That party does not take part in this project.</source>
        <extracomment>その団体はこの事業に入っていません。</extracomment>
        <translation>その団体はこの事業に入っていません。</translation>
    </message>
    <message>
        <source>There is no such review round.</source>
        <extracomment>そのふりかえりの回はありません。</extracomment>
        <translation>そのふりかえりの回はありません。</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;.</source>
        <extracomment>「%1」という書類はありません。</extracomment>
        <translation>「%1」という書類はありません。</translation>
    </message>
    <message>
        <source>The PDF could not be made. Please report this to the developers with the project file.</source>
        <extracomment>PDF を作れませんでした。お手数ですが、このファイルを添えて開発者に知らせてください。</extracomment>
        <translation>PDF を作れませんでした。お手数ですが、このファイルを添えて開発者に知らせてください。</translation>
    </message>
    <message>
        <source>A part of the program is missing. Please install it again.</source>
        <extracomment>プログラムの一部が欠けています。入れ直してください。</extracomment>
        <translation>プログラムの一部が欠けています。入れ直してください。</translation>
    </message>
    <message>
        <source>There is no such meeting.</source>
        <extracomment>その会議は記録にありません。</extracomment>
        <translation>その会議は記録にありません。</translation>
    </message>
    <message>
        <source>Not everything fits one page; these were cut off with &quot;…&quot;: %1. Shorter texts fit in full.</source>
        <extracomment>1ページに収まらないため、次の欄の終わりを「…」にして省きました: %1。文を短くすると、すべて載ります。</extracomment>
        <translation>1ページに収まらないため、次の欄の終わりを「…」にして省きました: %1。文を短くすると、すべて載ります。</translation>
    </message>
    <message>
        <source>The text of this version of the agreement cannot be read: it is damaged, or was not written by this program.</source>
        <extracomment>この版の協定書の本文は壊れているか、このプログラムが書いたものではないため、読めません。</extracomment>
        <translation>この版の協定書の本文は壊れているか、このプログラムが書いたものではないため、読めません。</translation>
    </message>
    <message>
        <source>The text of this version of the agreement is too large to be read.</source>
        <extracomment>この版の協定書の本文は大きすぎるため、読めません。</extracomment>
        <translation>この版の協定書の本文は大きすぎるため、読めません。</translation>
    </message>
    <message>
        <source>This version of the agreement was made by a newer version of this program. Please update it.</source>
        <extracomment>この版の協定書は、より新しいこのプログラムで作られています。新しくしてから開いてください。</extracomment>
        <translation>この版の協定書は、より新しいこのプログラムで作られています。新しくしてから開いてください。</translation>
    </message>
    <message>
        <source>No version of the agreement has been kept yet, so there is nothing to compare with.</source>
        <extracomment>協定書の版がまだないため、比べられません。版を残すと、その後の変更を比べられます。</extracomment>
        <translation>協定書の版がまだないため、比べられません。版を残すと、その後の変更を比べられます。</translation>
    </message>
    <message>
        <source>There is no such version of the agreement.</source>
        <extracomment>協定書のその版はありません。</extracomment>
        <translation>協定書のその版はありません。</translation>
    </message>
    <message>
        <source>The two versions are in different languages and cannot be compared.</source>
        <extracomment>2つの版は言語が違うため、比べられません。</extracomment>
        <translation>2つの版は言語が違うため、比べられません。</translation>
    </message>
    <message>
        <source>the polite text must name the same things as the plain one, in the same order</source>
        <extracomment>です・ます体の文には、である体の文と同じ差込項目、参照及び別紙を、同じ順に置きます</extracomment>
        <translation>です・ます体の文には、である体の文と同じ差込項目、参照及び別紙を、同じ順に置きます</translation>
    </message>
    <message>
        <source>The agreement has changed since version %1 was concluded.</source>
        <extracomment>締結した第%1版の後で、協定書の内容が変わっています。</extracomment>
        <translation>締結した第%1版の後で、協定書の内容が変わっています。</translation>
    </message>
    <message>
        <source>The term after the renewal is missing. Enter its beginning and end under &quot;Content and term&quot;.</source>
        <extracomment>更新後の期間が入っていません。「内容と期間」に、期間の初めと終わりを入れてください。</extracomment>
        <translation>更新後の期間が入っていません。「内容と期間」に、期間の初めと終わりを入れてください。</translation>
    </message>
    <message>
        <source>The agreement says just what was concluded as version %1. First change what is to be different.</source>
        <extracomment>締結した第%1版から、協定書の内容が変わっていません。先に、変えるところを書き換えてください。</extracomment>
        <translation>締結した第%1版から、協定書の内容が変わっていません。先に、変えるところを書き換えてください。</translation>
    </message>
    <message>
        <source>No agreement is in force that could be amended, renewed or ended.</source>
        <extracomment>締結済の協定書がないため、変更、更新、終了の協定書は作れません。</extracomment>
        <translation>締結済の協定書がないため、変更、更新、終了の協定書は作れません。</translation>
    </message>
    <message>
        <source>Enter the day on which the agreement ends.</source>
        <extracomment>終了する日を入れてください。</extracomment>
        <translation>終了する日を入れてください。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>%1（%2）：%3</extracomment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Heading of the set</source>
        <extracomment>ひな形の表題</extracomment>
        <translation>ひな形の表題</translation>
    </message>
    <message>
        <source>The number of an edition is 1 or more.</source>
        <extracomment>版の番号は1以上の整数です。</extracomment>
        <translation>版の番号は1以上の整数です。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <extracomment>名前がありません。</extracomment>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>There are more than %1 clauses or annexes.</source>
        <extracomment>条項又は別紙が多すぎます（%1 まで）。</extracomment>
        <translation>条項又は別紙が多すぎます（%1 まで）。</translation>
    </message>
    <message>
        <source>It is too long (%1 characters at most).</source>
        <extracomment>長すぎます（%1 字まで）。</extracomment>
        <translation>長すぎます（%1 字まで）。</translation>
    </message>
    <message>
        <source>It has to be one line.</source>
        <extracomment>1行で書きます。</extracomment>
        <translation>1行で書きます。</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <extracomment>識別名がありません。</extracomment>
        <translation>識別名がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <extracomment>「%1」が2回あります。</extracomment>
        <translation>「%1」が2回あります。</translation>
    </message>
    <message>
        <source>Clause &quot;%1&quot;</source>
        <extracomment>条項「%1」</extracomment>
        <translation>条項「%1」</translation>
    </message>
    <message>
        <source>The library has no clause &quot;%1&quot;.</source>
        <extracomment>条項集に「%1」という条項はありません。</extracomment>
        <translation>条項集に「%1」という条項はありません。</translation>
    </message>
    <message>
        <source>The number of its place is too large.</source>
        <extracomment>置き場所の数が大きすぎます。</extracomment>
        <translation>置き場所の数が大きすぎます。</translation>
    </message>
    <message>
        <source>The annex that %1 refers to is not there.</source>
        <extracomment>「%1」の示す別紙がありません。</extracomment>
        <translation>「%1」の示す別紙がありません。</translation>
    </message>
    <message>
        <source>%1 refers to the clause itself.</source>
        <extracomment>「%1」がこの条項そのものを指しています。</extracomment>
        <translation>「%1」がこの条項そのものを指しています。</translation>
    </message>
    <message>
        <source>The clause that %1 refers to is not there.</source>
        <extracomment>「%1」の示す条項がありません。</extracomment>
        <translation>「%1」の示す条項がありません。</translation>
    </message>
    <message>
        <source>The paragraph that %1 refers to is not there.</source>
        <extracomment>「%1」の示す項がありません。</extracomment>
        <translation>「%1」の示す項がありません。</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <extracomment>「%1」という差し込みはありません。</extracomment>
        <translation>「%1」という差し込みはありません。</translation>
    </message>
    <message>
        <source>Annex &quot;%1&quot;</source>
        <extracomment>別紙「%1」</extracomment>
        <translation>別紙「%1」</translation>
    </message>
    <message>
        <source>The library has no annex &quot;%1&quot;.</source>
        <extracomment>条項集に「%1」という別紙はありません。</extracomment>
        <translation>条項集に「%1」という別紙はありません。</translation>
    </message>
    <message>
        <source>It is a number from %1 to %2.</source>
        <extracomment>%1 から %2 までの数です。</extracomment>
        <translation>%1 から %2 までの数です。</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>体裁</extracomment>
        <translation>体裁</translation>
    </message>
    <message>
        <source>The template set &quot;%1&quot; cannot be used. %2</source>
        <extracomment>ひな形「%1」は使えません。%2</extracomment>
        <translation>ひな形「%1」は使えません。%2</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for template sets cannot be made.</source>
        <extracomment>ひな形を置くフォルダー「%1」を作れません。</extracomment>
        <translation>ひな形を置くフォルダー「%1」を作れません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed.</source>
        <extracomment>「%1」を取り除けません。</extracomment>
        <translation>「%1」を取り除けません。</translation>
    </message>
    <message>
        <source>must be the key (UUID) of the set.</source>
        <extracomment>ひな形の番号（UUID）でなければなりません。</extracomment>
        <translation>ひな形の番号（UUID）でなければなりません。</translation>
    </message>
    <message>
        <source>Order of the annexes</source>
        <extracomment>別紙の順序</extracomment>
        <translation>別紙の順序</translation>
    </message>
    <message>
        <source>Layout &quot;%1&quot;</source>
        <extracomment>体裁「%1」</extracomment>
        <translation>体裁「%1」</translation>
    </message>
    <message>
        <source>%1: becomes as in the set</source>
        <extracomment>%1：ひな形のとおりになります</extracomment>
        <translation>%1：ひな形のとおりになります</translation>
    </message>
    <message>
        <source>%1: stays as it was changed here</source>
        <extracomment>%1：この事業で変えたまま残ります</extracomment>
        <translation>%1：この事業で変えたまま残ります</translation>
    </message>
    <message>
        <source>%1: stays as it was changed here, though this edition changes it too</source>
        <extracomment>%1：この事業で変えたまま残ります（ひな形のこの版でも変わっています）</extracomment>
        <translation>%1：この事業で変えたまま残ります（ひな形のこの版でも変わっています）</translation>
    </message>
    <message>
        <source>Version %1 is no amendment, renewal or ending.</source>
        <extracomment>第%1版は、変更、更新、終了の協定書ではありません。</extracomment>
        <translation>第%1版は、変更、更新、終了の協定書ではありません。</translation>
    </message>
    <message>
        <source>The text of version %1 does not fit its check value: the file was changed by other means. Please look at a copy of the file, or at the PDF among its files.</source>
        <extracomment>第%1版の本文が、残したときの検証値と合いません。このファイルは、ほかの方法で書き換えられています。控えのファイルか、資料にあるPDFを確かめてください。</extracomment>
        <translation>第%1版の本文が、残したときの検証値と合いません。このファイルは、ほかの方法で書き換えられています。控えのファイルか、資料にあるPDFを確かめてください。</translation>
    </message>
    <message>
        <source>What was concluded still binds. Look at the differences with &quot;Compare with now&quot;, and make an amendment or a renewal or take the change back. Where only a newer program words the library&apos;s clauses differently, nothing needs to be done.</source>
        <extracomment>約束は締結した版のままです。「いまと比べる」で違いを確かめ、変更協定書か更新の協定書を作るか、書き換えを元に戻してください。新しいプログラムで条項集の文が変わっただけのときは、そのままでかまいません。</extracomment>
        <translation>約束は締結した版のままです。「いまと比べる」で違いを確かめ、変更協定書か更新の協定書を作るか、書き換えを元に戻してください。新しいプログラムで条項集の文が変わっただけのときは、そのままでかまいません。</translation>
    </message>
    <message>
        <source>The picture could not be read. Please use a PNG or JPEG picture.</source>
        <extracomment>画像を読み込めませんでした。PNG か JPEG の画像を使ってください。</extracomment>
        <translation>画像を読み込めませんでした。PNG か JPEG の画像を使ってください。</translation>
    </message>
    <message>
        <source>This round has no questions yet, so no reply form can be made. Please add questions first.</source>
        <extracomment>この回にはまだ設問がないため、返信フォームを作れません。先に設問を加えてください。</extracomment>
        <translation>この回にはまだ設問がないため、返信フォームを作れません。先に設問を加えてください。</translation>
    </message>
    <message>
        <source>A reply form holds at most %1 questions; this round has %2.</source>
        <extracomment>返信フォームに載せられる設問は%1問までです。この回には%2問あります。</extracomment>
        <translation>返信フォームに載せられる設問は%1問までです。この回には%2問あります。</translation>
    </message>
    <message>
        <source>The clause “%1” refers to the clause “%2”, which is not in this agreement.</source>
        <extracomment>「%1」の条が示す「%2」の条は、この協定書にありません。</extracomment>
        <translation>「%1」の条が示す「%2」の条は、この協定書にありません。</translation>
    </message>
    <message>
        <source>Take “%2” in, or change the text of “%1”.</source>
        <extracomment>「%2」の条を入れるか、「%1」の条の文を直してください。</extracomment>
        <translation>「%2」の条を入れるか、「%1」の条の文を直してください。</translation>
    </message>
    <message>
        <source>The clause “%1” refers to the annex “%2”, which is left out.</source>
        <extracomment>「%1」の条が示す別紙「%2」は、付けないことになっています。</extracomment>
        <translation>「%1」の条が示す別紙「%2」は、付けないことになっています。</translation>
    </message>
    <message>
        <source>Annex “%2”, or change the text of “%1”.</source>
        <extracomment>別紙「%2」を付けるか、「%1」の条の文を直してください。</extracomment>
        <translation>別紙「%2」を付けるか、「%1」の条の文を直してください。</translation>
    </message>
    <message>
        <source>The clause “%1” has a placeholder that this program does not know: %2</source>
        <extracomment>「%1」の条に、このプログラムの知らない差し込み%2があります。</extracomment>
        <translation>「%1」の条に、このプログラムの知らない差し込み%2があります。</translation>
    </message>
    <message>
        <source>%1 is printed as it was typed. Check how it is spelt, or choose one with &quot;Insert from the project&quot;.</source>
        <extracomment>書類には、%1と書いたとおりに印刷されます。つづりを確かめるか、「事業のデータを入れる」から選び直してください。</extracomment>
        <translation>書類には、%1と書いたとおりに印刷されます。つづりを確かめるか、「事業のデータを入れる」から選び直してください。</translation>
    </message>
    <message>
        <source>The clauses “%1” and “%2” only refer to each other.</source>
        <extracomment>「%1」の条と「%2」の条が、互いに相手の条を示すだけになっています。</extracomment>
        <translation>「%1」の条と「%2」の条が、互いに相手の条を示すだけになっています。</translation>
    </message>
    <message>
        <source>Whichever is read settles nothing. Write in one of them what was agreed.</source>
        <extracomment>どちらを読んでも何も決まりません。どちらかに、決めたことを書いてください。</extracomment>
        <translation>どちらを読んでも何も決まりません。どちらかに、決めたことを書いてください。</translation>
    </message>
    <message>
        <source>there is no clause “%1”</source>
        <extracomment>「%1」という条項はありません</extracomment>
        <translation>「%1」という条項はありません</translation>
    </message>
    <message>
        <source>Version %1 is an ending and has no text of an agreement; make it as an amendment.</source>
        <extracomment>第%1版は終了の合意書で、協定書の本文はありません。amendment で作ってください。</extracomment>
        <translation>第%1版は終了の合意書で、協定書の本文はありません。amendment で作ってください。</translation>
    </message>
    <message>
        <source>Rules on personal information</source>
        <extracomment>個人情報の取り決め</extracomment>
        <translation>個人情報の取り決め</translation>
    </message>
    <message>
        <source>What will be done</source>
        <extracomment>行うこと</extracomment>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>“%1” speaks of “%2”, but no party of this agreement is called so.</source>
        <extracomment>「%1」に「%2」とありますが、この協定書に「%2」と呼ぶ当事者はいません。</extracomment>
        <translation>「%1」に「%2」とありますが、この協定書に「%2」と呼ぶ当事者はいません。</translation>
    </message>
    <message>
        <source>The parties are called %1 here. What you typed does not change with the labels: please correct the text.</source>
        <extracomment>この協定書での呼び方は「%1」です。自分で書いた文は、呼び方を変えても書き換わりません。文を直してください。</extracomment>
        <translation>この協定書での呼び方は「%1」です。自分で書いた文は、呼び方を変えても書き換わりません。文を直してください。</translation>
    </message>
    <message>
        <source>“%1” has a sentence in plain style (…%2。); the agreement is polite.</source>
        <extracomment>「%1」に、である体の文があります（…%2。）。この協定書は、です・ます体です。</extracomment>
        <translation>「%1」に、である体の文があります（…%2。）。この協定書は、です・ます体です。</translation>
    </message>
    <message>
        <source>“%1” has a sentence in polite style (…%2。); the agreement is plain.</source>
        <extracomment>「%1」に、です・ます体の文があります（…%2。）。この協定書は、である体です。</extracomment>
        <translation>「%1」に、です・ます体の文があります（…%2。）。この協定書は、である体です。</translation>
    </message>
    <message>
        <source>Mixed styles look copied from another paper. What you typed does not change with the style of the agreement.</source>
        <extracomment>文体が混ざると、別の書類から写したように見えます。自分で書いた文は、文体を変えても書き換わりません。</extracomment>
        <translation>文体が混ざると、別の書類から写したように見えます。自分で書いた文は、文体を変えても書き換わりません。</translation>
    </message>
    <message>
        <source>The clause “%1” has no English text.</source>
        <extracomment>条項「%1」に英語の文がありません。</extracomment>
        <translation>条項「%1」に英語の文がありません。</translation>
    </message>
    <message>
        <source>In the English text it would stand in Japanese. Choose English at “Text in” and write it.</source>
        <extracomment>英語の協定書でも、ここだけ日本語のままになります。条項の「文の言語」を英語にして書いてください。</extracomment>
        <translation>英語の協定書でも、ここだけ日本語のままになります。条項の「文の言語」を英語にして書いてください。</translation>
    </message>
    <message>
        <source>The term is still that of the concluded agreement. Enter the new one under &quot;Content and term&quot; first; to change something else, choose the amendment.</source>
        <extracomment>期間が、締結した協定書のままです。「内容と期間」に更新後の期間を入れてから、更新の案を残してください。期間のほかを変えるときは「変更」を選びます。</extracomment>
        <translation>期間が、締結した協定書のままです。「内容と期間」に更新後の期間を入れてから、更新の案を残してください。期間のほかを変えるときは「変更」を選びます。</translation>
    </message>
</context>
<context>
    <name>kyodo::editors</name>
    <message>
        <source>Take in &quot;%1&quot; as a party</source>
        <extracomment>「%1」を主体として加える</extracomment>
        <translation>「%1」を主体として加える</translation>
    </message>
    <message>
        <source>Add an option</source>
        <extracomment>案を足す</extracomment>
        <translation>案を足す</translation>
    </message>
    <message>
        <source>Delete this option</source>
        <extracomment>この案を削除</extracomment>
        <translation>この案を削除</translation>
    </message>
    <message>
        <source>To the left</source>
        <extracomment>左へ</extracomment>
        <translation>左へ</translation>
    </message>
    <message>
        <source>To the right</source>
        <extracomment>右へ</extracomment>
        <translation>右へ</translation>
    </message>
    <message>
        <source>Candidates compared</source>
        <extracomment>候補の比較</extracomment>
        <translation>候補の比較</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <extracomment>候補を足す</extracomment>
        <translation>候補を足す</translation>
    </message>
    <message>
        <source>Delete this candidate</source>
        <extracomment>この候補を削除</extracomment>
        <translation>この候補を削除</translation>
    </message>
    <message>
        <source>Take in as a party</source>
        <extracomment>主体として加える</extracomment>
        <translation>主体として加える</translation>
    </message>
    <message>
        <source>No candidates yet. Begin with &quot;Add a candidate&quot;.</source>
        <extracomment>まだ候補がありません。「候補を足す」で始めます。</extracomment>
        <translation>まだ候補がありません。「候補を足す」で始めます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the party &quot;%2&quot;.</source>
        <extracomment>「%1」は主体「%2」になっています。</extracomment>
        <translation>「%1」は主体「%2」になっています。</translation>
    </message>
    <message>
        <source>Once it is chosen, it can be taken in as a party.</source>
        <extracomment>判断を「お願いする」にすると、主体として加えられます。</extracomment>
        <translation>判断を「お願いする」にすると、主体として加えられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>%n回</extracomment>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <extracomment>%1、最近は%2</extracomment>
        <translation>%1、最近は%2</translation>
    </message>
    <message>
        <source>The four tips</source>
        <extracomment>候補を見る四つのポイント</extracomment>
        <translation>候補を見る四つのポイント</translation>
    </message>
    <message>
        <source>Sought, and what each could bring</source>
        <extracomment>求める資源と、出せそうなもの</extracomment>
        <translation>求める資源と、出せそうなもの</translation>
    </message>
    <message>
        <source>Contacts so far</source>
        <extracomment>これまでの連絡</extracomment>
        <translation>これまでの連絡</translation>
    </message>
    <message>
        <source>Contacts and decision</source>
        <extracomment>連絡と判断</extracomment>
        <translation>連絡と判断</translation>
    </message>
    <message>
        <source>By the five principles</source>
        <extracomment>五つの原則からみて</extracomment>
        <translation>五つの原則からみて</translation>
    </message>
    <message>
        <source>What was to be done since the last meetings</source>
        <extracomment>前回までの宿題の確認</extracomment>
        <translation>前回までの宿題の確認</translation>
    </message>
    <message>
        <source>Add the next meeting</source>
        <extracomment>次の会議の追加</extracomment>
        <translation>次の会議の追加</translation>
    </message>
    <message>
        <source>No options yet. Begin with &quot;Add an option&quot;.</source>
        <extracomment>まだ案がありません。「案を足す」で始めます。</extracomment>
        <translation>まだ案がありません。「案を足す」で始めます。</translation>
    </message>
</context>
<context>
    <name>kyodo::exchange</name>
    <message>
        <source>must be true or false.</source>
        <extracomment>true か false でなければなりません。</extracomment>
        <translation>true か false でなければなりません。</translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <extracomment>整数でなければなりません。</extracomment>
        <translation>整数でなければなりません。</translation>
    </message>
    <message>
        <source>must be a number.</source>
        <extracomment>数でなければなりません。</extracomment>
        <translation>数でなければなりません。</translation>
    </message>
    <message>
        <source>must be a date like 2026-04-01.</source>
        <extracomment>2026-04-01 の形の日付でなければなりません。</extracomment>
        <translation>2026-04-01 の形の日付でなければなりません。</translation>
    </message>
    <message>
        <source>must be a moment like 2026-04-01T09:00:00Z.</source>
        <extracomment>2026-04-01T09:00:00Z の形の日時でなければなりません。</extracomment>
        <translation>2026-04-01T09:00:00Z の形の日時でなければなりません。</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <extracomment>次のどれかでなければなりません: %1</extracomment>
        <translation>次のどれかでなければなりません: %1</translation>
    </message>
    <message>
        <source>must be the id (UUID) of a row.</source>
        <extracomment>行の id(UUID)でなければなりません。</extracomment>
        <translation>行の id(UUID)でなければなりません。</translation>
    </message>
    <message>
        <source>must be an array of strings.</source>
        <extracomment>文字列の配列でなければなりません。</extracomment>
        <translation>文字列の配列でなければなりません。</translation>
    </message>
    <message>
        <source>must be a string.</source>
        <extracomment>文字列でなければなりません。</extracomment>
        <translation>文字列でなければなりません。</translation>
    </message>
    <message>
        <source>is not known. Please check the spelling.</source>
        <extracomment>この項目は知られていません。綴りをお確かめください。</extracomment>
        <translation>この項目は知られていません。綴りをお確かめください。</translation>
    </message>
    <message>
        <source>must be an object { }.</source>
        <extracomment>{ } で囲んだ項目の集まりでなければなりません。</extracomment>
        <translation>{ } で囲んだ項目の集まりでなければなりません。</translation>
    </message>
    <message>
        <source>must be an array [ ].</source>
        <extracomment>[ ] で囲んだ行の並びでなければなりません。</extracomment>
        <translation>[ ] で囲んだ行の並びでなければなりません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>中身が空です。</extracomment>
        <translation>中身が空です。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read as JSON. Please check the signs around it.</source>
        <extracomment>%1 行目で JSON として読めなくなりました。その前後の記号をお確かめください。</extracomment>
        <translation>%1 行目で JSON として読めなくなりました。その前後の記号をお確かめください。</translation>
    </message>
    <message>
        <source>Line 1: this is not JSON of Kyodo Techo.</source>
        <extracomment>1 行目: 協働手帳の JSON ではありません。</extracomment>
        <translation>1 行目: 協働手帳の JSON ではありません。</translation>
    </message>
    <message>
        <source>/format: is not &quot;kyodo-techo&quot;; this does not seem to be JSON of Kyodo Techo.</source>
        <extracomment>/format: 「kyodo-techo」ではありません。協働手帳の JSON ではないようです。</extracomment>
        <translation>/format: 「kyodo-techo」ではありません。協働手帳の JSON ではないようです。</translation>
    </message>
    <message>
        <source>/version: this JSON was made with a newer version of Kyodo Techo. Please update the program.</source>
        <extracomment>/version: この JSON は新しい版の協働手帳で作られています。プログラムを新しくしてください。</extracomment>
        <translation>/version: この JSON は新しい版の協働手帳で作られています。プログラムを新しくしてください。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; stands twice in one { }. Please keep one of them.</source>
        <extracomment>%1 行目: 「%2」が同じ { } の中に2回あります。どちらか一つにしてください。</extracomment>
        <translation>%1 行目: 「%2」が同じ { } の中に2回あります。どちらか一つにしてください。</translation>
    </message>
    <message>
        <source>In charge: %1</source>
        <extracomment>担当：%1</extracomment>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <extracomment>時間：%1</extracomment>
        <translation>時間：%1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <extracomment>事業：%1</extracomment>
        <translation>事業：%1</translation>
    </message>
    <message>
        <source>There are too many attachments for JSON (512 MB at most). Please copy the project file itself.</source>
        <extracomment>資料が多すぎて、JSON に書き出せません（512MBまで）。事業のファイルそのものを写してお使いください。</extracomment>
        <translation>資料が多すぎて、JSON に書き出せません（512MBまで）。事業のファイルそのものを写してお使いください。</translation>
    </message>
    <message>
        <source>must be a string in base64.</source>
        <extracomment>base64 の文字列でなければなりません。</extracomment>
        <translation>base64 の文字列でなければなりません。</translation>
    </message>
    <message>
        <source>is not what its hash (SHA-256) says.</source>
        <extracomment>中身がハッシュ値（SHA-256）と合いません。</extracomment>
        <translation>中身がハッシュ値（SHA-256）と合いません。</translation>
    </message>
    <message>
        <source>has no content under &quot;contents&quot;.</source>
        <extracomment>中身が contents にありません。</extracomment>
        <translation>中身が contents にありません。</translation>
    </message>
    <message>
        <source>is not the size of the content, %1 bytes.</source>
        <extracomment>中身の大きさ（%1 バイト）と合いません。</extracomment>
        <translation>中身の大きさ（%1 バイト）と合いません。</translation>
    </message>
    <message>
        <source>belongs to no attachment.</source>
        <extracomment>これを使う資料がありません。</extracomment>
        <translation>これを使う資料がありません。</translation>
    </message>
    <message>
        <source>Attachments cannot be taken in here.</source>
        <extracomment>ここでは資料を取り込めません。</extracomment>
        <translation>ここでは資料を取り込めません。</translation>
    </message>
    <message>
        <source>must hold 1 to %1 questions.</source>
        <extracomment>設問は1問から%1問までです。</extracomment>
        <translation>設問は1問から%1問までです。</translation>
    </message>
    <message>
        <source>has no words.</source>
        <extracomment>設問の文がありません。</extracomment>
        <translation>設問の文がありません。</translation>
    </message>
    <message>
        <source>needs one word for each step of the scale (%1).</source>
        <extracomment>段階の言葉は、段階の数と同じだけ要ります（%1）。</extracomment>
        <translation>段階の言葉は、段階の数と同じだけ要ります（%1）。</translation>
    </message>
    <message>
        <source>There is no such review round.</source>
        <extracomment>そのふりかえりの回はありません。</extracomment>
        <translation>そのふりかえりの回はありません。</translation>
    </message>
    <message>
        <source>Somebody has answered in this round already, so its questions cannot be exchanged. Add a new round and use the set there.</source>
        <extracomment>この回はもう答えが入っているため、設問を入れ替えられません。新しい回を加えて、そこで使ってください。</extracomment>
        <translation>この回はもう答えが入っているため、設問を入れ替えられません。新しい回を加えて、そこで使ってください。</translation>
    </message>
    <message>
        <source>is too long (at most %1 characters).</source>
        <extracomment>長すぎます（%1字まで）。</extracomment>
        <translation>長すぎます（%1字まで）。</translation>
    </message>
    <message>
        <source>must be a check value of 64 digits.</source>
        <extracomment>確認のための値（64けた）でなければなりません。</extracomment>
        <translation>確認のための値（64けた）でなければなりません。</translation>
    </message>
    <message>
        <source>must be the id (UUID) of a question.</source>
        <extracomment>設問の番号（UUID）でなければなりません。</extracomment>
        <translation>設問の番号（UUID）でなければなりません。</translation>
    </message>
    <message>
        <source>must be a number from 1 to %1.</source>
        <extracomment>1から%1までの数でなければなりません。</extracomment>
        <translation>1から%1までの数でなければなりません。</translation>
    </message>
    <message>
        <source>stands beside &quot;not applicable&quot;.</source>
        <extracomment>「当てはまらない」と答えが、両方入っています。</extracomment>
        <translation>「当てはまらない」と答えが、両方入っています。</translation>
    </message>
    <message>
        <source>must hold 1 to %1 answers.</source>
        <extracomment>答えは1問から%1問までです。</extracomment>
        <translation>答えは1問から%1問までです。</translation>
    </message>
    <message>
        <source>is answered twice.</source>
        <extracomment>同じ設問への答えが2つあります。</extracomment>
        <translation>同じ設問への答えが2つあります。</translation>
    </message>
    <message>
        <source>must be an id (UUID).</source>
        <extracomment>番号（UUID）でなければなりません。</extracomment>
        <translation>番号（UUID）でなければなりません。</translation>
    </message>
    <message>
        <source>It cannot be used as a reply (%1). Please have it saved from the form once more and sent without any change.</source>
        <extracomment>返信ファイルとして使えません（%1）。フォームから保存し直してもらい、そのまま手を加えずに受け取ってください。</extracomment>
        <translation>返信ファイルとして使えません（%1）。フォームから保存し直してもらい、そのまま手を加えずに受け取ってください。</translation>
    </message>
    <message>
        <source>Its content has changed since it was saved: it was damaged on the way or edited by hand. It cannot be taken in. Please ask for a reply saved from the form once more.</source>
        <extracomment>保存した後で中身が変わっています。途中で壊れたか、手で書き直されたようです。取り込みません。フォームから保存し直したファイルを、送り直してもらってください。</extracomment>
        <translation>保存した後で中身が変わっています。途中で壊れたか、手で書き直されたようです。取り込みません。フォームから保存し直したファイルを、送り直してもらってください。</translation>
    </message>
    <message>
        <source>It answers the cycle before, &quot;%1&quot;. Please open that file and take it in there.</source>
        <extracomment>前のサイクルの事業「%1」への返信です。そのファイルを開いて取り込んでください。</extracomment>
        <translation>前のサイクルの事業「%1」への返信です。そのファイルを開いて取り込んでください。</translation>
    </message>
    <message>
        <source>It answers another project, &quot;%1&quot;. Please open that project&apos;s file and take it in there.</source>
        <extracomment>別の事業「%1」への返信です。その事業のファイルを開いて取り込んでください。</extracomment>
        <translation>別の事業「%1」への返信です。その事業のファイルを開いて取り込んでください。</translation>
    </message>
    <message>
        <source>It answers the round &quot;%1&quot;, which this project does not have. Perhaps that round was removed.</source>
        <extracomment>「%1」という回への返信ですが、この事業にその回はありません。消した回でないかお確かめください。</extracomment>
        <translation>「%1」という回への返信ですが、この事業にその回はありません。消した回でないかお確かめください。</translation>
    </message>
    <message>
        <source>It comes from &quot;%1&quot;, which does not take part in this project. Perhaps that party was removed.</source>
        <extracomment>「%1」からの返信ですが、この事業にその団体は入っていません。消した団体でないかお確かめください。</extracomment>
        <translation>「%1」からの返信ですが、この事業にその団体は入っていません。消した団体でないかお確かめください。</translation>
    </message>
    <message>
        <source>This reply was taken in before, and the sheet has been changed since.</source>
        <extracomment>この返信は、前に取り込みました。その後でシートが書き直されています。</extracomment>
        <translation>この返信は、前に取り込みました。その後でシートが書き直されています。</translation>
    </message>
    <message>
        <source>This reply is taken in already.</source>
        <extracomment>この返信は、もう取り込んであります。</extracomment>
        <translation>この返信は、もう取り込んであります。</translation>
    </message>
    <message>
        <source>This is a new reply.</source>
        <extracomment>新しい返信です。</extracomment>
        <translation>新しい返信です。</translation>
    </message>
    <message>
        <source>The sheet holds something else. Please compare the two and decide whether to overwrite it.</source>
        <extracomment>シートに入っているものと違うところがあります。見くらべて、上書きするかどうかを決めてください。</extracomment>
        <translation>シートに入っているものと違うところがあります。見くらべて、上書きするかどうかを決めてください。</translation>
    </message>
    <message>
        <source>Questions left unanswered: %1.</source>
        <extracomment>答えていない問いが%1問あります。</extracomment>
        <translation>答えていない問いが%1問あります。</translation>
    </message>
    <message>
        <source>“%1” is empty. Please ask for the reply once more.</source>
        <extracomment>「%1」は空のファイルです。返信を、もう一度送ってもらってください。</extracomment>
        <translation>「%1」は空のファイルです。返信を、もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The others see this sheet now. Taking the reply in takes it back from their sight: please look at it, then show it again.</source>
        <extracomment>このシートは、いまほかの主体に見せています。取り込むと見せない状態に戻るので、確かめてから見せ直してください。</extracomment>
        <translation>このシートは、いまほかの主体に見せています。取り込むと見せない状態に戻るので、確かめてから見せ直してください。</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <extracomment>列の意味</extracomment>
        <translation>列の意味</translation>
    </message>
    <message>
        <source>This computer cannot write the encoding CP932 (Shift JIS). Please choose UTF-8.</source>
        <extracomment>このパソコンでは文字コードCP932（シフトJIS）で書き出せません。UTF-8を選んでください。</extracomment>
        <translation>このパソコンでは文字コードCP932（シフトJIS）で書き出せません。UTF-8を選んでください。</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made. Please check that there is room for temporary files.</source>
        <extracomment>表（.xlsx）を作れませんでした。一時ファイルを置く場所に空きがあるか、お確かめください。</extracomment>
        <translation>表（.xlsx）を作れませんでした。一時ファイルを置く場所に空きがあるか、お確かめください。</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>説明</extracomment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>列</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>意味</extracomment>
        <translation>意味</translation>
    </message>
    <message>
        <source>“%1” is the reply form itself (%2, %3), not a reply. The party has to open it in a browser, fill it in and press “Save the reply file”: please ask for the file saved by that.</source>
        <extracomment>「%1」は返信フォーム（%2、%3）で、返信ではありません。団体がこのフォームをブラウザーで開いて記入し、「返信ファイルを保存する」で保存したファイルを、送ってもらってください。</extracomment>
        <translation>「%1」は返信フォーム（%2、%3）で、返信ではありません。団体がこのフォームをブラウザーで開いて記入し、「返信ファイルを保存する」で保存したファイルを、送ってもらってください。</translation>
    </message>
    <message>
        <source>“%1” is no reply. A reply is the file that the form saves by “Save the reply file” (its name usually ends in .kyodo-reply): please ask the party for that file.</source>
        <extracomment>「%1」は返信ではありません。返信は、フォームの「返信ファイルを保存する」で保存したファイル（名前の終わりは、ふつう .kyodo-reply）です。団体に、そのファイルを送ってもらってください。</extracomment>
        <translation>「%1」は返信ではありません。返信は、フォームの「返信ファイルを保存する」で保存したファイル（名前の終わりは、ふつう .kyodo-reply）です。団体に、そのファイルを送ってもらってください。</translation>
    </message>
    <message>
        <source>The questions or the scale have changed since the form was made. Only answers to questions that still have the same words and the same scale can be taken in.</source>
        <extracomment>フォームを作った後で、設問か評価の段階が変わっています。同じ言葉、同じ段階のままの設問の答えだけを取り込めます。</extracomment>
        <translation>フォームを作った後で、設問か評価の段階が変わっています。同じ言葉、同じ段階のままの設問の答えだけを取り込めます。</translation>
    </message>
    <message>
        <source>Answers that cannot be taken in: %1. Read them in the table below; to enter one, ask the party and write it on the sheet.</source>
        <extracomment>取り込めない答えが%1問分あります。下の表で読み、入れるときは団体に確かめて「記入シート」に書いてください。</extracomment>
        <translation>取り込めない答えが%1問分あります。下の表で読み、入れるときは団体に確かめて「記入シート」に書いてください。</translation>
    </message>
    <message>
        <source>“%1” is too large for a reply. Please ask once more for the file just as the form has saved it.</source>
        <extracomment>「%1」は、返信にしては大きすぎます。フォームから保存したままのファイルを、もう一度送ってもらってください。</extracomment>
        <translation>「%1」は、返信にしては大きすぎます。フォームから保存したままのファイルを、もう一度送ってもらってください。</translation>
    </message>
</context>
<context>
    <name>kyodo::fields</name>
    <message>
        <source>What is done</source>
        <extracomment>行うこと</extracomment>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>作業</extracomment>
        <translation>作業</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>くわしい内容</extracomment>
        <translation>くわしい内容</translation>
    </message>
    <message>
        <source>Milestone</source>
        <extracomment>節目</extracomment>
        <translation>節目</translation>
    </message>
    <message>
        <source>Planned start</source>
        <extracomment>予定のはじまり</extracomment>
        <translation>予定のはじまり</translation>
    </message>
    <message>
        <source>Planned end</source>
        <extracomment>予定のおわり</extracomment>
        <translation>予定のおわり</translation>
    </message>
    <message>
        <source>Actual start</source>
        <extracomment>実際のはじまり</extracomment>
        <translation>実際のはじまり</translation>
    </message>
    <message>
        <source>Actual end</source>
        <extracomment>実際のおわり</extracomment>
        <translation>実際のおわり</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <extracomment>進み具合（%）</extracomment>
        <translation>進み具合（%）</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>備考</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>主体</extracomment>
        <translation>主体</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>役割</extracomment>
        <translation>役割</translation>
    </message>
    <message>
        <source>Cost or income</source>
        <extracomment>支出か収入か</extracomment>
        <translation>支出か収入か</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>費目</extracomment>
        <translation>費目</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>金額</extracomment>
        <translation>金額</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>積算の根拠</extracomment>
        <translation>積算の根拠</translation>
    </message>
    <message>
        <source>Budget line</source>
        <extracomment>予算の行</extracomment>
        <translation>予算の行</translation>
    </message>
    <message>
        <source>In kind</source>
        <extracomment>現物・労力で</extracomment>
        <translation>現物・労力で</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <extracomment>成果物</extracomment>
        <translation>成果物</translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>だれのものか</extracomment>
        <translation>だれのものか</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>持ち主</extracomment>
        <translation>持ち主</translation>
    </message>
    <message>
        <source>Who may use it for what</source>
        <extracomment>使ってよい範囲</extracomment>
        <translation>使ってよい範囲</translation>
    </message>
    <message>
        <source>What information</source>
        <extracomment>情報の中身</extracomment>
        <translation>情報の中身</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>だれの情報か</extracomment>
        <translation>だれの情報か</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>使う目的</extracomment>
        <translation>使う目的</translation>
    </message>
    <message>
        <source>Keeper</source>
        <extracomment>預かる主体</extracomment>
        <translation>預かる主体</translation>
    </message>
    <message>
        <source>Handling</source>
        <extracomment>扱い方</extracomment>
        <translation>扱い方</translation>
    </message>
    <message>
        <source>After the end</source>
        <extracomment>終わったあと</extracomment>
        <translation>終わったあと</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>日付</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>場所
----------
並び順</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>出席者</extracomment>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>議題</extracomment>
        <translation>議題</translation>
    </message>
    <message>
        <source>What was discussed</source>
        <extracomment>話し合ったこと</extracomment>
        <translation>話し合ったこと</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <extracomment>合意したこと</extracomment>
        <translation>合意したこと</translation>
    </message>
    <message>
        <source>What is still open</source>
        <extracomment>残っていること</extracomment>
        <translation>残っていること</translation>
    </message>
    <message>
        <source>Clause</source>
        <extracomment>条項</extracomment>
        <translation>条項</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>見出し</extracomment>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>本文</extracomment>
        <translation>本文</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>版</extracomment>
        <translation>版</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>作成日</extracomment>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Concluded on</source>
        <extracomment>締結日</extracomment>
        <translation>締結日</translation>
    </message>
    <message>
        <source>In force from</source>
        <extracomment>効力が始まる日</extracomment>
        <translation>効力が始まる日</translation>
    </message>
    <message>
        <source>Kept text</source>
        <extracomment>保存した本文</extracomment>
        <translation>保存した本文</translation>
    </message>
    <message>
        <source>Check value</source>
        <extracomment>検証値</extracomment>
        <translation>検証値</translation>
    </message>
    <message>
        <source>Signed by</source>
        <extracomment>署名した人</extracomment>
        <translation>署名した人</translation>
    </message>
    <message>
        <source>Project name</source>
        <extracomment>事業の名前</extracomment>
        <translation>事業の名前</translation>
    </message>
    <message>
        <source>Local challenge</source>
        <extracomment>地域の課題</extracomment>
        <translation>地域の課題</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>事業の概要</extracomment>
        <translation>事業の概要</translation>
    </message>
    <message>
        <source>Fields of activity</source>
        <extracomment>活動の分野</extracomment>
        <translation>活動の分野</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <extracomment>市町村コード</extracomment>
        <translation>市町村コード</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>地域</extracomment>
        <translation>地域</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <extracomment>担当の部局</extracomment>
        <translation>担当の部局</translation>
    </message>
    <message>
        <source>Section in charge</source>
        <extracomment>担当の課</extracomment>
        <translation>担当の課</translation>
    </message>
    <message>
        <source>First fiscal year</source>
        <extracomment>はじめた年度（西暦）</extracomment>
        <translation>はじめた年度（西暦）</translation>
    </message>
    <message>
        <source>Term begins</source>
        <extracomment>期間のはじまり</extracomment>
        <translation>期間のはじまり</translation>
    </message>
    <message>
        <source>Term ends</source>
        <extracomment>期間のおわり</extracomment>
        <translation>期間のおわり</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>状況</extracomment>
        <translation>状況</translation>
    </message>
    <message>
        <source>Reason for the status</source>
        <extracomment>状況の理由</extracomment>
        <translation>状況の理由</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>見出し語</extracomment>
        <translation>見出し語</translation>
    </message>
    <message>
        <source>Why the work is in the public interest</source>
        <extracomment>公共のためになる理由</extracomment>
        <translation>公共のためになる理由</translation>
    </message>
    <message>
        <source>Cycle</source>
        <extracomment>何回目のサイクルか
----------
サイクル</extracomment>
        <translation>何回目のサイクルか</translation>
    </message>
    <message>
        <source>Continues the project</source>
        <extracomment>引き継いだ事業</extracomment>
        <translation>引き継いだ事業</translation>
    </message>
    <message>
        <source>Version of the guideline</source>
        <extracomment>指針の版</extracomment>
        <translation>指針の版</translation>
    </message>
    <message>
        <source>Version of the clause library</source>
        <extracomment>条項集の版</extracomment>
        <translation>条項集の版</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <extracomment>主体の種類</extracomment>
        <translation>主体の種類</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <extracomment>団体の名前</extracomment>
        <translation>団体の名前</translation>
    </message>
    <message>
        <source>Reading in kana</source>
        <extracomment>ふりがな</extracomment>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Short name</source>
        <extracomment>短い呼び名</extracomment>
        <translation>短い呼び名</translation>
    </message>
    <message>
        <source>Label in papers</source>
        <extracomment>書類での呼び方（甲・乙など）</extracomment>
        <translation>書類での呼び方（甲・乙など）</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>郵便番号</extracomment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>住所</extracomment>
        <translation>住所</translation>
    </message>
    <message>
        <source>Representative&apos;s title</source>
        <extracomment>代表者の役職</extracomment>
        <translation>代表者の役職</translation>
    </message>
    <message>
        <source>Representative</source>
        <extracomment>代表者の氏名</extracomment>
        <translation>代表者の氏名</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>担当部署</extracomment>
        <translation>担当部署</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <extracomment>法人番号</extracomment>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>ウェブサイト</extracomment>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Strengths</source>
        <extracomment>強み</extracomment>
        <translation>強み</translation>
    </message>
    <message>
        <source>What it hopes for</source>
        <extracomment>期待していること</extracomment>
        <translation>期待していること</translation>
    </message>
    <message>
        <source>How it comes to a decision</source>
        <extracomment>物事の決め方</extracomment>
        <translation>物事の決め方</translation>
    </message>
    <message>
        <source>What it values most</source>
        <extracomment>いちばん大切にすること</extracomment>
        <translation>いちばん大切にすること</translation>
    </message>
    <message>
        <source>Where it stands and what binds it</source>
        <extracomment>立場と制約</extracomment>
        <translation>立場と制約</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>氏名</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>役職</extracomment>
        <translation>役職</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>電話番号</extracomment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>メール</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Can do</source>
        <extracomment>できる</extracomment>
        <translation>できる</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>内容</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>種類</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>What is sought</source>
        <extracomment>求めるもの</extracomment>
        <translation>求めるもの</translation>
    </message>
    <message>
        <source>What is offered</source>
        <extracomment>持ち寄るもの</extracomment>
        <translation>持ち寄るもの</translation>
    </message>
    <message>
        <source>Need that it meets</source>
        <extracomment>応えるもの</extracomment>
        <translation>応えるもの</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <extracomment>知ったきっかけ</extracomment>
        <translation>知ったきっかけ</translation>
    </message>
    <message>
        <source>More on the source</source>
        <extracomment>きっかけの説明</extracomment>
        <translation>きっかけの説明</translation>
    </message>
    <message>
        <source>Why it would suit</source>
        <extracomment>合うと思う理由</extracomment>
        <translation>合うと思う理由</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>判断</extracomment>
        <translation>判断</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <extracomment>判断の理由</extracomment>
        <translation>判断の理由</translation>
    </message>
    <message>
        <source>Decided on</source>
        <extracomment>判断した日</extracomment>
        <translation>判断した日</translation>
    </message>
    <message>
        <source>Party it became</source>
        <extracomment>なった主体</extracomment>
        <translation>なった主体</translation>
    </message>
    <message>
        <source>Candidate</source>
        <extracomment>候補</extracomment>
        <translation>候補</translation>
    </message>
    <message>
        <source>Tip</source>
        <extracomment>見るポイント</extracomment>
        <translation>見るポイント</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>見立て</extracomment>
        <translation>見立て</translation>
    </message>
    <message>
        <source>By what means</source>
        <extracomment>連絡のしかた</extracomment>
        <translation>連絡のしかた</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>相手</extracomment>
        <translation>相手</translation>
    </message>
    <message>
        <source>What was said</source>
        <extracomment>話したこと</extracomment>
        <translation>話したこと</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>次にすること</extracomment>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>実施中</extracomment>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>終了</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>中止</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>人</extracomment>
        <translation>人</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>お金</extracomment>
        <translation>お金</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>物</extracomment>
        <translation>物</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>情報</extracomment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Skill</source>
        <extracomment>技術・知識</extracomment>
        <translation>技術・知識</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>つながり</extracomment>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Publicity</source>
        <extracomment>広報</extracomment>
        <translation>広報</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>その他</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>未定</extracomment>
        <translation>未定</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <extracomment>返事待ち</extracomment>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>To be a partner</source>
        <extracomment>お願いする</extracomment>
        <translation>お願いする</translation>
    </message>
    <message>
        <source>Not this time</source>
        <extracomment>見送り</extracomment>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>まだわからない</extracomment>
        <translation>まだわからない</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>はい</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>一部</extracomment>
        <translation>一部</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>いいえ</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>未回答</extracomment>
        <translation>未回答</translation>
    </message>
    <message>
        <source>One party alone is enough</source>
        <extracomment>一者だけで足りる</extracomment>
        <translation>一者だけで足りる</translation>
    </message>
    <message>
        <source>Together is better</source>
        <extracomment>一緒のほうがよい</extracomment>
        <translation>一緒のほうがよい</translation>
    </message>
    <message>
        <source>Suited to collaboration</source>
        <extracomment>協働に向いている</extracomment>
        <translation>協働に向いている</translation>
    </message>
    <message>
        <source>Not suited to collaboration</source>
        <extracomment>協働には向かない</extracomment>
        <translation>協働には向かない</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>弱い</extracomment>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>ふつう</extracomment>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>強い</extracomment>
        <translation>強い</translation>
    </message>
    <message>
        <source>Agreement (kyoteisho)</source>
        <extracomment>協定書</extracomment>
        <translation>協定書</translation>
    </message>
    <message>
        <source>Contract (keiyakusho)</source>
        <extracomment>契約書</extracomment>
        <translation>契約書</translation>
    </message>
    <message>
        <source>Memorandum (oboegaki)</source>
        <extracomment>覚書</extracomment>
        <translation>覚書</translation>
    </message>
    <message>
        <source>Accord (goisho)</source>
        <extracomment>合意書</extracomment>
        <translation>合意書</translation>
    </message>
    <message>
        <source>Own title</source>
        <extracomment>独自の題名</extracomment>
        <translation>独自の題名</translation>
    </message>
    <message>
        <source>No renewal</source>
        <extracomment>更新しない</extracomment>
        <translation>更新しない</translation>
    </message>
    <message>
        <source>Only after a review</source>
        <extracomment>ふりかえりのうえ更新</extracomment>
        <translation>ふりかえりのうえ更新</translation>
    </message>
    <message>
        <source>By itself</source>
        <extracomment>自動で更新</extracomment>
        <translation>自動で更新</translation>
    </message>
    <message>
        <source>Name and seal</source>
        <extracomment>記名押印</extracomment>
        <translation>記名押印</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>署名</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Either</source>
        <extracomment>どちらでもよい</extracomment>
        <translation>どちらでもよい</translation>
    </message>
    <message>
        <source>Japanese era</source>
        <extracomment>和暦</extracomment>
        <translation>和暦</translation>
    </message>
    <message>
        <source>Western</source>
        <extracomment>西暦</extracomment>
        <translation>西暦</translation>
    </message>
    <message>
        <source>Both calendars</source>
        <extracomment>和暦と西暦</extracomment>
        <translation>和暦と西暦</translation>
    </message>
    <message>
        <source>As in the library</source>
        <extracomment>条項集のまま</extracomment>
        <translation>条項集のまま</translation>
    </message>
    <message>
        <source>Changed here</source>
        <extracomment>書き換えた</extracomment>
        <translation>書き換えた</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>付けない
----------
外した</extracomment>
        <translation>外した</translation>
    </message>
    <message>
        <source>Own clause</source>
        <extracomment>独自の条項</extracomment>
        <translation>独自の条項</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>案</extracomment>
        <translation>案</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>確定</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>Concluded</source>
        <extracomment>締結済</extracomment>
        <translation>締結済</translation>
    </message>
    <message>
        <source>Joint</source>
        <extracomment>共有</extracomment>
        <translation>共有</translation>
    </message>
    <message>
        <source>One party</source>
        <extracomment>一者</extracomment>
        <translation>一者</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>だれでも使える</extracomment>
        <translation>だれでも使える</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>支出</extracomment>
        <translation>支出</translation>
    </message>
    <message>
        <source>Income</source>
        <extracomment>収入</extracomment>
        <translation>収入</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>人件費</extracomment>
        <translation>人件費</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <extracomment>謝金</extracomment>
        <translation>謝金</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>旅費</extracomment>
        <translation>旅費</translation>
    </message>
    <message>
        <source>Materials</source>
        <extracomment>消耗品・材料費</extracomment>
        <translation>消耗品・材料費</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>印刷費</extracomment>
        <translation>印刷費</translation>
    </message>
    <message>
        <source>Venue</source>
        <extracomment>会場費</extracomment>
        <translation>会場費</translation>
    </message>
    <message>
        <source>Post and telephone</source>
        <extracomment>通信費</extracomment>
        <translation>通信費</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>保険</extracomment>
        <translation>保険</translation>
    </message>
    <message>
        <source>Outsourcing</source>
        <extracomment>外注費</extracomment>
        <translation>外注費</translation>
    </message>
    <message>
        <source>Overhead</source>
        <extracomment>間接費</extracomment>
        <translation>間接費</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <extracomment>補助金</extracomment>
        <translation>補助金</translation>
    </message>
    <message>
        <source>Commission fee</source>
        <extracomment>委託料</extracomment>
        <translation>委託料</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>負担金</extracomment>
        <translation>負担金</translation>
    </message>
    <message>
        <source>Donation</source>
        <extracomment>寄付</extracomment>
        <translation>寄付</translation>
    </message>
    <message>
        <source>Own funds</source>
        <extracomment>自己資金</extracomment>
        <translation>自己資金</translation>
    </message>
    <message>
        <source>Participation fee</source>
        <extracomment>参加費</extracomment>
        <translation>参加費</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>主担当</extracomment>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>協力</extracomment>
        <translation>協力</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>相談中</extracomment>
        <translation>相談中</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>合意</extracomment>
        <translation>合意</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <extracomment>見合わせ</extracomment>
        <translation>見合わせ</translation>
    </message>
    <message>
        <source>Planning</source>
        <extracomment>計画のとき</extracomment>
        <translation>計画のとき</translation>
    </message>
    <message>
        <source>Interim</source>
        <extracomment>中間</extracomment>
        <translation>中間</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>終了時</extracomment>
        <translation>終了時</translation>
    </message>
    <message>
        <source>Own round</source>
        <extracomment>独自の回</extracomment>
        <translation>独自の回</translation>
    </message>
    <message>
        <source>Four steps</source>
        <extracomment>4段階</extracomment>
        <translation>4段階</translation>
    </message>
    <message>
        <source>Three steps</source>
        <extracomment>3段階</extracomment>
        <translation>3段階</translation>
    </message>
    <message>
        <source>Five steps</source>
        <extracomment>5段階</extracomment>
        <translation>5段階</translation>
    </message>
    <message>
        <source>A, B, C</source>
        <extracomment>A・B・C</extracomment>
        <translation>A・B・C</translation>
    </message>
    <message>
        <source>On the process</source>
        <extracomment>進め方</extracomment>
        <translation>進め方</translation>
    </message>
    <message>
        <source>On what was attained</source>
        <extracomment>達成度</extracomment>
        <translation>達成度</translation>
    </message>
    <message>
        <source>Go on in a next cycle</source>
        <extracomment>次のサイクルへ</extracomment>
        <translation>次のサイクルへ</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>課題が解決した</extracomment>
        <translation>課題が解決した</translation>
    </message>
    <message>
        <source>In the content</source>
        <extracomment>内容に反映</extracomment>
        <translation>内容に反映</translation>
    </message>
    <message>
        <source>In the method</source>
        <extracomment>手法に反映</extracomment>
        <translation>手法に反映</translation>
    </message>
    <message>
        <source>In the next cycle</source>
        <extracomment>次のサイクルで</extracomment>
        <translation>次のサイクルで</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>見送り</extracomment>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Shared purpose</source>
        <extracomment>共有する目的</extracomment>
        <translation>共有する目的</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <extracomment>だれのためになるか</extracomment>
        <translation>だれのためになるか</translation>
    </message>
    <message>
        <source>Effects for the community</source>
        <extracomment>地域への効果</extracomment>
        <translation>地域への効果</translation>
    </message>
    <message>
        <source>Effects for the parties</source>
        <extracomment>参加する主体への効果</extracomment>
        <translation>参加する主体への効果</translation>
    </message>
    <message>
        <source>Effects for the government</source>
        <extracomment>行政への効果</extracomment>
        <translation>行政への効果</translation>
    </message>
    <message>
        <source>Would one party alone do as well?</source>
        <extracomment>一者だけでもできるか</extracomment>
        <translation>一者だけでもできるか</translation>
    </message>
    <message>
        <source>Reason for that answer</source>
        <extracomment>その答えの理由</extracomment>
        <translation>その答えの理由</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <extracomment>まとめの判断</extracomment>
        <translation>まとめの判断</translation>
    </message>
    <message>
        <source>Reason for the conclusion</source>
        <extracomment>判断の根拠</extracomment>
        <translation>判断の根拠</translation>
    </message>
    <message>
        <source>Purpose in its own words</source>
        <extracomment>自分たちの言葉での目的</extracomment>
        <translation>自分たちの言葉での目的</translation>
    </message>
    <message>
        <source>Agrees with the shared purpose</source>
        <extracomment>共有する目的に賛成</extracomment>
        <translation>共有する目的に賛成</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <extracomment>事業の性質</extracomment>
        <translation>事業の性質</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>答え</extracomment>
        <translation>答え</translation>
    </message>
    <message>
        <source>Indicator</source>
        <extracomment>指標</extracomment>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>単位</extracomment>
        <translation>単位</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>はじめの値</extracomment>
        <translation>はじめの値</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>目標</extracomment>
        <translation>目標</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <extracomment>測り方</extracomment>
        <translation>測り方</translation>
    </message>
    <message>
        <source>When it is measured</source>
        <extracomment>測る時期</extracomment>
        <translation>測る時期</translation>
    </message>
    <message>
        <source>Party that measures</source>
        <extracomment>測る主体</extracomment>
        <translation>測る主体</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>結果</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Measured on</source>
        <extracomment>測った日</extracomment>
        <translation>測った日</translation>
    </message>
    <message>
        <source>Note on the result</source>
        <extracomment>結果の説明</extracomment>
        <translation>結果の説明</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>協働のモデル</extracomment>
        <translation>協働のモデル</translation>
    </message>
    <message>
        <source>Forms</source>
        <extracomment>協働の形態</extracomment>
        <translation>協働の形態</translation>
    </message>
    <message>
        <source>Reason for the choice</source>
        <extracomment>選んだ理由</extracomment>
        <translation>選んだ理由</translation>
    </message>
    <message>
        <source>End of the collaboration</source>
        <extracomment>協働の終わり方</extracomment>
        <translation>協働の終わり方</translation>
    </message>
    <message>
        <source>How dependence is avoided</source>
        <extracomment>頼り切りを防ぐ工夫</extracomment>
        <translation>頼り切りを防ぐ工夫</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>手法</extracomment>
        <translation>手法</translation>
    </message>
    <message>
        <source>Option</source>
        <extracomment>案</extracomment>
        <translation>案</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>説明</extracomment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>選んだ案</extracomment>
        <translation>選んだ案</translation>
    </message>
    <message>
        <source>Principle</source>
        <extracomment>原則</extracomment>
        <translation>原則</translation>
    </message>
    <message>
        <source>How well it serves</source>
        <extracomment>かなう度合い</extracomment>
        <translation>かなう度合い</translation>
    </message>
    <message>
        <source>Pitfall</source>
        <extracomment>落とし穴</extracomment>
        <translation>落とし穴</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <extracomment>備え</extracomment>
        <translation>備え</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <extracomment>書面の種類</extracomment>
        <translation>書面の種類</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <extracomment>書面の題名</extracomment>
        <translation>書面の題名</translation>
    </message>
    <message>
        <source>Content of the work</source>
        <extracomment>事業の内容</extracomment>
        <translation>事業の内容</translation>
    </message>
    <message>
        <source>Extent of responsibility</source>
        <extracomment>責任の範囲</extracomment>
        <translation>責任の範囲</translation>
    </message>
    <message>
        <source>Rules on deliverables</source>
        <extracomment>成果物の扱い</extracomment>
        <translation>成果物の扱い</translation>
    </message>
    <message>
        <source>What is made public</source>
        <extracomment>公開すること</extracomment>
        <translation>公開すること</translation>
    </message>
    <message>
        <source>How it is made public</source>
        <extracomment>公開のしかた</extracomment>
        <translation>公開のしかた</translation>
    </message>
    <message>
        <source>Is personal information handled?</source>
        <extracomment>個人情報を扱うか</extracomment>
        <translation>個人情報を扱うか</translation>
    </message>
    <message>
        <source>Purpose of the personal information</source>
        <extracomment>個人情報を使う目的</extracomment>
        <translation>個人情報を使う目的</translation>
    </message>
    <message>
        <source>Handling of personal information</source>
        <extracomment>個人情報の扱い方</extracomment>
        <translation>個人情報の扱い方</translation>
    </message>
    <message>
        <source>Personal information after the end</source>
        <extracomment>終わったあとの個人情報</extracomment>
        <translation>終わったあとの個人情報</translation>
    </message>
    <message>
        <source>Confidentiality (years)</source>
        <extracomment>秘密を守る年数</extracomment>
        <translation>秘密を守る年数</translation>
    </message>
    <message>
        <source>Subcontracting is allowed</source>
        <extracomment>再委託を認める</extracomment>
        <translation>再委託を認める</translation>
    </message>
    <message>
        <source>Organised crime excluded</source>
        <extracomment>暴力団等の排除を入れる</extracomment>
        <translation>暴力団等の排除を入れる</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <extracomment>事務局</extracomment>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Party that pays</source>
        <extracomment>支払う主体</extracomment>
        <translation>支払う主体</translation>
    </message>
    <message>
        <source>Party that is paid</source>
        <extracomment>受け取る主体</extracomment>
        <translation>受け取る主体</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <extracomment>支払い方法</extracomment>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>Payment due (days)</source>
        <extracomment>支払期限（日数）</extracomment>
        <translation>支払期限（日数）</translation>
    </message>
    <message>
        <source>Longest time between meetings (days)</source>
        <extracomment>会議の間隔（最長の日数）</extracomment>
        <translation>会議の間隔（最長の日数）</translation>
    </message>
    <message>
        <source>Report due (days)</source>
        <extracomment>報告期限（日数）</extracomment>
        <translation>報告期限（日数）</translation>
    </message>
    <message>
        <source>Records are kept (years)</source>
        <extracomment>記録を残す年数</extracomment>
        <translation>記録を残す年数</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>更新の協定書
----------
更新</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Notice before renewal (months)</source>
        <extracomment>更新の申し出（何か月前）</extracomment>
        <translation>更新の申し出（何か月前）</translation>
    </message>
    <message>
        <source>Renewed for (years)</source>
        <extracomment>更新する年数</extracomment>
        <translation>更新する年数</translation>
    </message>
    <message>
        <source>Court</source>
        <extracomment>裁判所</extracomment>
        <translation>裁判所</translation>
    </message>
    <message>
        <source>Number of originals</source>
        <extracomment>作成する通数</extracomment>
        <translation>作成する通数</translation>
    </message>
    <message>
        <source>Seal or signature</source>
        <extracomment>押印か署名か</extracomment>
        <translation>押印か署名か</translation>
    </message>
    <message>
        <source>Dates in papers</source>
        <extracomment>書類の日付</extracomment>
        <translation>書類の日付</translation>
    </message>
    <message>
        <source>About the project</source>
        <extracomment>事業のこと</extracomment>
        <translation>事業のこと</translation>
    </message>
    <message>
        <source>Parties</source>
        <extracomment>参加する主体</extracomment>
        <translation>参加する主体</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <extracomment>連絡できる人</extracomment>
        <translation>連絡できる人</translation>
    </message>
    <message>
        <source>What it can and cannot do</source>
        <extracomment>できること・できないこと</extracomment>
        <translation>できること・できないこと</translation>
    </message>
    <message>
        <source>Resources sought</source>
        <extracomment>求めている資源</extracomment>
        <translation>求めている資源</translation>
    </message>
    <message>
        <source>Resources offered</source>
        <extracomment>持ち寄る資源</extracomment>
        <translation>持ち寄る資源</translation>
    </message>
    <message>
        <source>Candidates</source>
        <extracomment>パートナーの候補</extracomment>
        <translation>パートナーの候補</translation>
    </message>
    <message>
        <source>Candidate by the tips</source>
        <extracomment>候補を見る四つのポイント</extracomment>
        <translation>候補を見る四つのポイント</translation>
    </message>
    <message>
        <source>Contacts made</source>
        <extracomment>連絡の記録</extracomment>
        <translation>連絡の記録</translation>
    </message>
    <message>
        <source>What the candidate could bring</source>
        <extracomment>候補が持ち寄れるもの</extracomment>
        <translation>候補が持ち寄れるもの</translation>
    </message>
    <message>
        <source>Frame of the project</source>
        <extracomment>事業の大枠</extracomment>
        <translation>事業の大枠</translation>
    </message>
    <message>
        <source>Purpose in each party&apos;s words</source>
        <extracomment>それぞれの言葉での目的</extracomment>
        <translation>それぞれの言葉での目的</translation>
    </message>
    <message>
        <source>Does the work suit collaboration?</source>
        <extracomment>協働に向いた事業か</extracomment>
        <translation>協働に向いた事業か</translation>
    </message>
    <message>
        <source>Indicators</source>
        <extracomment>成果の指標</extracomment>
        <translation>成果の指標</translation>
    </message>
    <message>
        <source>Model and forms</source>
        <extracomment>協働のモデルと形態</extracomment>
        <translation>協働のモデルと形態</translation>
    </message>
    <message>
        <source>Methods used</source>
        <extracomment>使う手法</extracomment>
        <translation>使う手法</translation>
    </message>
    <message>
        <source>Options compared</source>
        <extracomment>比べた案</extracomment>
        <translation>比べた案</translation>
    </message>
    <message>
        <source>Option by the principles</source>
        <extracomment>原則から見た案</extracomment>
        <translation>原則から見た案</translation>
    </message>
    <message>
        <source>Answers to the pitfalls</source>
        <extracomment>落とし穴への備え</extracomment>
        <translation>落とし穴への備え</translation>
    </message>
    <message>
        <source>Terms of the agreement</source>
        <extracomment>合意の内容</extracomment>
        <translation>合意の内容</translation>
    </message>
    <message>
        <source>Things to do</source>
        <extracomment>行うこと</extracomment>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>Tasks and milestones</source>
        <extracomment>作業と節目</extracomment>
        <translation>作業と節目</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>役割分担</extracomment>
        <translation>役割分担</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>予算</extracomment>
        <translation>予算</translation>
    </message>
    <message>
        <source>Who bears what</source>
        <extracomment>負担の内訳</extracomment>
        <translation>負担の内訳</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <extracomment>成果物</extracomment>
        <translation>成果物</translation>
    </message>
    <message>
        <source>Personal information handled</source>
        <extracomment>取り扱う個人情報</extracomment>
        <translation>取り扱う個人情報</translation>
    </message>
    <message>
        <source>Negotiation record</source>
        <extracomment>協議の記録</extracomment>
        <translation>協議の記録</translation>
    </message>
    <message>
        <source>Clauses</source>
        <extracomment>条項</extracomment>
        <translation>条項</translation>
    </message>
    <message>
        <source>Versions of the agreement</source>
        <extracomment>協定書の版</extracomment>
        <translation>協定書の版</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>署名・押印</extracomment>
        <translation>署名・押印</translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>会議</extracomment>
        <translation>会議</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>議題</extracomment>
        <translation>議題</translation>
    </message>
    <message>
        <source>Decisions</source>
        <extracomment>決まったこと</extracomment>
        <translation>決まったこと</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>することの一覧</extracomment>
        <translation>することの一覧</translation>
    </message>
    <message>
        <source>Money spent or received</source>
        <extracomment>お金の出入り</extracomment>
        <translation>お金の出入り</translation>
    </message>
    <message>
        <source>Incidents</source>
        <extracomment>事故・トラブル</extracomment>
        <translation>事故・トラブル</translation>
    </message>
    <message>
        <source>Publications</source>
        <extracomment>公表</extracomment>
        <translation>公表</translation>
    </message>
    <message>
        <source>Changes to agree</source>
        <extracomment>変更の相談</extracomment>
        <translation>変更の相談</translation>
    </message>
    <message>
        <source>Review rounds</source>
        <extracomment>ふりかえりの回</extracomment>
        <translation>ふりかえりの回</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>設問</extracomment>
        <translation>設問</translation>
    </message>
    <message>
        <source>Sheets</source>
        <extracomment>記入シート</extracomment>
        <translation>記入シート</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>回答
----------
答えた数</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Joint conclusions</source>
        <extracomment>共同の結論</extracomment>
        <translation>共同の結論</translation>
    </message>
    <message>
        <source>What comes of the review</source>
        <extracomment>ふりかえりから次へ</extracomment>
        <translation>ふりかえりから次へ</translation>
    </message>
    <message>
        <source>Improvements</source>
        <extracomment>改善すること</extracomment>
        <translation>改善すること</translation>
    </message>
    <message>
        <source>New challenges</source>
        <extracomment>新たな課題</extracomment>
        <translation>新たな課題</translation>
    </message>
    <message>
        <source>Case sheet</source>
        <extracomment>事例シート</extracomment>
        <translation>事例シート</translation>
    </message>
    <message>
        <source>What was decided at this step</source>
        <extracomment>この手順で決めたこと</extracomment>
        <translation>この手順で決めたこと</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <extracomment>通過した手順</extracomment>
        <translation>通過した手順</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>会議</extracomment>
        <translation>会議</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>時刻</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>議事の要旨</extracomment>
        <translation>議事の要旨</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <extracomment>次の会議</extracomment>
        <translation>次の会議</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>氏名（複数）</extracomment>
        <translation>氏名（複数）</translation>
    </message>
    <message>
        <source>Decision made</source>
        <extracomment>決定の内容</extracomment>
        <translation>決定の内容</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>すること</extracomment>
        <translation>すること</translation>
    </message>
    <message>
        <source>Party that does it</source>
        <extracomment>行う主体</extracomment>
        <translation>行う主体</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>担当者</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>期限</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <extracomment>終わった日</extracomment>
        <translation>終わった日</translation>
    </message>
    <message>
        <source>Paid to or by</source>
        <extracomment>相手先</extracomment>
        <translation>相手先</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>できごと</extracomment>
        <translation>できごと</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>起きたこと</extracomment>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>対応</extracomment>
        <translation>対応</translation>
    </message>
    <message>
        <source>Settled on</source>
        <extracomment>解決した日</extracomment>
        <translation>解決した日</translation>
    </message>
    <message>
        <source>What is published</source>
        <extracomment>公表するもの</extracomment>
        <translation>公表するもの</translation>
    </message>
    <message>
        <source>By which medium</source>
        <extracomment>媒体</extracomment>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Where it can be found</source>
        <extracomment>見られるところ</extracomment>
        <translation>見られるところ</translation>
    </message>
    <message>
        <source>Planned for</source>
        <extracomment>予定日</extracomment>
        <translation>予定日</translation>
    </message>
    <message>
        <source>Published on</source>
        <extracomment>公表した日</extracomment>
        <translation>公表した日</translation>
    </message>
    <message>
        <source>Party that publishes</source>
        <extracomment>公表する主体</extracomment>
        <translation>公表する主体</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>変更の内容</extracomment>
        <translation>変更の内容</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <extracomment>申し出た主体</extracomment>
        <translation>申し出た主体</translation>
    </message>
    <message>
        <source>Kind of round</source>
        <extracomment>回の種類</extracomment>
        <translation>回の種類</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <extracomment>回の名前</extracomment>
        <translation>回の名前</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>評価の段階</extracomment>
        <translation>評価の段階</translation>
    </message>
    <message>
        <source>Sheets due</source>
        <extracomment>シートの期限</extracomment>
        <translation>シートの期限</translation>
    </message>
    <message>
        <source>Joint meeting held on</source>
        <extracomment>話し合った日</extracomment>
        <translation>話し合った日</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>回</extracomment>
        <translation>回</translation>
    </message>
    <message>
        <source>Question of the guideline</source>
        <extracomment>指針の設問</extracomment>
        <translation>指針の設問</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>区分</extracomment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Own wording</source>
        <extracomment>独自の文</extracomment>
        <translation>独自の文</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <extracomment>記入した人</extracomment>
        <translation>記入した人</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <extracomment>記入した日</extracomment>
        <translation>記入した日</translation>
    </message>
    <message>
        <source>Others may see it</source>
        <extracomment>ほかの主体に見せる</extracomment>
        <translation>ほかの主体に見せる</translation>
    </message>
    <message>
        <source>What was shared</source>
        <extracomment>みんなで分かち合えたこと</extracomment>
        <translation>みんなで分かち合えたこと</translation>
    </message>
    <message>
        <source>Where views differed</source>
        <extracomment>考えが分かれたこと</extracomment>
        <translation>考えが分かれたこと</translation>
    </message>
    <message>
        <source>What should become better</source>
        <extracomment>次によくしたいこと</extracomment>
        <translation>次によくしたいこと</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>シート</extracomment>
        <translation>シート</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>設問</extracomment>
        <translation>設問</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>評価</extracomment>
        <translation>評価</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>当てはまらない</extracomment>
        <translation>当てはまらない</translation>
    </message>
    <message>
        <source>Joint conclusion</source>
        <extracomment>共同の結論</extracomment>
        <translation>共同の結論</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>続けること</extracomment>
        <translation>続けること</translation>
    </message>
    <message>
        <source>To change</source>
        <extracomment>変えること</extracomment>
        <translation>変えること</translation>
    </message>
    <message>
        <source>To stop</source>
        <extracomment>やめること</extracomment>
        <translation>やめること</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>これからどうするか</extracomment>
        <translation>これからどうするか</translation>
    </message>
    <message>
        <source>Reason for the outcome</source>
        <extracomment>そう決めた理由</extracomment>
        <translation>そう決めた理由</translation>
    </message>
    <message>
        <source>Improvement</source>
        <extracomment>改善すること</extracomment>
        <translation>改善すること</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <extracomment>反映する先</extracomment>
        <translation>反映する先</translation>
    </message>
    <message>
        <source>How it was reflected</source>
        <extracomment>反映のしかた</extracomment>
        <translation>反映のしかた</translation>
    </message>
    <message>
        <source>New challenge</source>
        <extracomment>新たな課題</extracomment>
        <translation>新たな課題</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>見出し</extracomment>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>背景</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>行ったこと</extracomment>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>成果</extracomment>
        <translation>成果</translation>
    </message>
    <message>
        <source>Hints for others</source>
        <extracomment>ほかの地域へのヒント</extracomment>
        <translation>ほかの地域へのヒント</translation>
    </message>
    <message>
        <source>May be published</source>
        <extracomment>公開してよい</extracomment>
        <translation>公開してよい</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>手順</extracomment>
        <translation>手順</translation>
    </message>
    <message>
        <source>What was decided</source>
        <extracomment>決めたこと</extracomment>
        <translation>決めたこと</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>決めた人</extracomment>
        <translation>決めた人</translation>
    </message>
    <message>
        <source>Reason for going on</source>
        <extracomment>進む理由</extracomment>
        <translation>進む理由</translation>
    </message>
    <message>
        <source>Open at that time</source>
        <extracomment>そのとき残っていたこと</extracomment>
        <translation>そのとき残っていたこと</translation>
    </message>
    <message>
        <source>Passed by</source>
        <extracomment>進めた人</extracomment>
        <translation>進めた人</translation>
    </message>
    <message>
        <source>Passed at</source>
        <extracomment>進めた時</extracomment>
        <translation>進めた時</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>ファイル名</extracomment>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Media type</source>
        <extracomment>種類</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>大きさ</extracomment>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Hash of the content</source>
        <extracomment>中身のハッシュ値</extracomment>
        <translation>中身のハッシュ値</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>メモ
----------
補足のメモ</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Added on</source>
        <extracomment>追加した日時</extracomment>
        <translation>追加した日時</translation>
    </message>
    <message>
        <source>Added by</source>
        <extracomment>追加した人</extracomment>
        <translation>追加した人</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <extracomment>何の資料か</extracomment>
        <translation>何の資料か</translation>
    </message>
    <message>
        <source>Row it belongs to</source>
        <extracomment>何の資料か（行）</extracomment>
        <translation>何の資料か（行）</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>資料</extracomment>
        <translation>資料</translation>
    </message>
    <message>
        <source>What the parties are called</source>
        <extracomment>当事者の呼び方</extracomment>
        <translation>当事者の呼び方</translation>
    </message>
    <message>
        <source>Numbering</source>
        <extracomment>番号のつけ方</extracomment>
        <translation>番号のつけ方</translation>
    </message>
    <message>
        <source>Style of sentences</source>
        <extracomment>文末</extracomment>
        <translation>文末</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <extracomment>本文の書体</extracomment>
        <translation>本文の書体</translation>
    </message>
    <message>
        <source>Letter size (points)</source>
        <extracomment>文字の大きさ（ポイント）</extracomment>
        <translation>文字の大きさ（ポイント）</translation>
    </message>
    <message>
        <source>Top margin (mm)</source>
        <extracomment>上の余白（mm）</extracomment>
        <translation>上の余白（mm）</translation>
    </message>
    <message>
        <source>Bottom margin (mm)</source>
        <extracomment>下の余白（mm）</extracomment>
        <translation>下の余白（mm）</translation>
    </message>
    <message>
        <source>Left margin (mm, with room for the binding)</source>
        <extracomment>左の余白（mm、とじしろを含む）</extracomment>
        <translation>左の余白（mm、とじしろを含む）</translation>
    </message>
    <message>
        <source>Right margin (mm)</source>
        <extracomment>右の余白（mm）</extracomment>
        <translation>右の余白（mm）</translation>
    </message>
    <message>
        <source>Binding</source>
        <extracomment>とじ方</extracomment>
        <translation>とじ方</translation>
    </message>
    <message>
        <source>Heading in English</source>
        <extracomment>英語の見出し</extracomment>
        <translation>英語の見出し</translation>
    </message>
    <message>
        <source>Wording in English</source>
        <extracomment>英語の本文</extracomment>
        <translation>英語の本文</translation>
    </message>
    <message>
        <source>Used whatever the conditions</source>
        <extracomment>条件によらず使う</extracomment>
        <translation>条件によらず使う</translation>
    </message>
    <message>
        <source>Principle it serves</source>
        <extracomment>関わる原則</extracomment>
        <translation>関わる原則</translation>
    </message>
    <message>
        <source>Of the eight things</source>
        <extracomment>8つのことのうち</extracomment>
        <translation>8つのことのうち</translation>
    </message>
    <message>
        <source>Annex</source>
        <extracomment>別紙</extracomment>
        <translation>別紙</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>本文</extracomment>
        <translation>本文</translation>
    </message>
    <message>
        <source>Final since</source>
        <extracomment>確定日</extracomment>
        <translation>確定日</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ページ数</extracomment>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Check value of the PDF</source>
        <extracomment>PDFの検証値</extracomment>
        <translation>PDFの検証値</translation>
    </message>
    <message>
        <source>甲, 乙, 丙 (Party A, B, C)</source>
        <extracomment>甲・乙・丙</extracomment>
        <translation>甲・乙・丙</translation>
    </message>
    <message>
        <source>Their names</source>
        <extracomment>団体の名前</extracomment>
        <translation>団体の名前</translation>
    </message>
    <message>
        <source>Client and contractor</source>
        <extracomment>発注者・受注者</extracomment>
        <translation>発注者・受注者</translation>
    </message>
    <message>
        <source>第1条, 2, (1), ア (Article 1)</source>
        <extracomment>第1条、2、(1)、ア</extracomment>
        <translation>第1条、2、(1)、ア</translation>
    </message>
    <message>
        <source>1, (1), ア</source>
        <extracomment>1、(1)、ア</extracomment>
        <translation>1、(1)、ア</translation>
    </message>
    <message>
        <source>第1, 1, (1), ア</source>
        <extracomment>第1、1、(1)、ア</extracomment>
        <translation>第1、1、(1)、ア</translation>
    </message>
    <message>
        <source>である (plain)</source>
        <extracomment>である</extracomment>
        <translation>である</translation>
    </message>
    <message>
        <source>です・ます (polite)</source>
        <extracomment>です・ます</extracomment>
        <translation>です・ます</translation>
    </message>
    <message>
        <source>Not bound (one sheet)</source>
        <extracomment>とじない（1枚）</extracomment>
        <translation>とじない（1枚）</translation>
    </message>
    <message>
        <source>Staples</source>
        <extracomment>ホチキス留め</extracomment>
        <translation>ホチキス留め</translation>
    </message>
    <message>
        <source>Bound with tape</source>
        <extracomment>袋とじ</extracomment>
        <translation>袋とじ</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>協議中</extracomment>
        <translation>協議中</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>決着</extracomment>
        <translation>決着</translation>
    </message>
    <message>
        <source>Annexed</source>
        <extracomment>付ける</extracomment>
        <translation>付ける</translation>
    </message>
    <message>
        <source>Own annex</source>
        <extracomment>独自の別紙</extracomment>
        <translation>独自の別紙</translation>
    </message>
    <message>
        <source>Remarks on the clause</source>
        <extracomment>条項への意見</extracomment>
        <translation>条項への意見</translation>
    </message>
    <message>
        <source>Annexes</source>
        <extracomment>別紙</extracomment>
        <translation>別紙</translation>
    </message>
    <message>
        <source>Language of the agreement</source>
        <extracomment>協定書の言語</extracomment>
        <translation>協定書の言語</translation>
    </message>
    <message>
        <source>Who pays</source>
        <extracomment>支払う主体</extracomment>
        <translation>支払う主体</translation>
    </message>
    <message>
        <source>Who receives</source>
        <extracomment>受け取る主体</extracomment>
        <translation>受け取る主体</translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>何のお金か</extracomment>
        <translation>何のお金か</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <extracomment>支払い方</extracomment>
        <translation>支払い方</translation>
    </message>
    <message>
        <source>Due on</source>
        <extracomment>期限</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Version it changes</source>
        <extracomment>もとの版</extracomment>
        <translation>もとの版</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ends on</source>
        <extracomment>終了する日</extracomment>
        <translation>終了する日</translation>
    </message>
    <message>
        <source>Key of the set</source>
        <extracomment>ひな形の番号</extracomment>
        <translation>ひな形の番号</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>第何版</extracomment>
        <translation>第何版</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <extracomment>ひな形の名前</extracomment>
        <translation>ひな形の名前</translation>
    </message>
    <message>
        <source>Kept by</source>
        <extracomment>作った団体</extracomment>
        <translation>作った団体</translation>
    </message>
    <message>
        <source>Taken on</source>
        <extracomment>取り込んだ日</extracomment>
        <translation>取り込んだ日</translation>
    </message>
    <message>
        <source>Content of the set</source>
        <extracomment>ひな形の内容</extracomment>
        <translation>ひな形の内容</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>日本語</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>英語</extracomment>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese and English side by side</source>
        <extracomment>日本語と英語を並べる</extracomment>
        <translation>日本語と英語を並べる</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>協定書</extracomment>
        <translation>協定書</translation>
    </message>
    <message>
        <source>Amendment</source>
        <extracomment>変更協定書</extracomment>
        <translation>変更協定書</translation>
    </message>
    <message>
        <source>Ending</source>
        <extracomment>終了の合意書</extracomment>
        <translation>終了の合意書</translation>
    </message>
    <message>
        <source>Template sets</source>
        <extracomment>ひな形</extracomment>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Further payments</source>
        <extracomment>そのほかの支払い</extracomment>
        <translation>そのほかの支払い</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>意見</extracomment>
        <translation>意見</translation>
    </message>
    <message>
        <source>What was decided on it</source>
        <extracomment>決めたこと</extracomment>
        <translation>決めたこと</translation>
    </message>
    <message>
        <source>In the window</source>
        <extracomment>画面で</extracomment>
        <translation>画面で</translation>
    </message>
    <message>
        <source>From paper</source>
        <extracomment>紙から</extracomment>
        <translation>紙から</translation>
    </message>
    <message>
        <source>By reply form</source>
        <extracomment>返信フォームで</extracomment>
        <translation>返信フォームで</translation>
    </message>
    <message>
        <source>Scores of earlier cycles</source>
        <extracomment>前のサイクルの評価</extracomment>
        <translation>前のサイクルの評価</translation>
    </message>
    <message>
        <source>Indicators of earlier cycles</source>
        <extracomment>前のサイクルの指標</extracomment>
        <translation>前のサイクルの指標</translation>
    </message>
    <message>
        <source>Words of the scale, from the lowest</source>
        <extracomment>段階の言葉（低いほうから）</extracomment>
        <translation>段階の言葉（低いほうから）</translation>
    </message>
    <message>
        <source>Set of questions used</source>
        <extracomment>使った設問集</extracomment>
        <translation>使った設問集</translation>
    </message>
    <message>
        <source>About which step</source>
        <extracomment>どの手順についてか</extracomment>
        <translation>どの手順についてか</translation>
    </message>
    <message>
        <source>English wording</source>
        <extracomment>英語の文</extracomment>
        <translation>英語の文</translation>
    </message>
    <message>
        <source>How it was filled in</source>
        <extracomment>記入のしかた</extracomment>
        <translation>記入のしかた</translation>
    </message>
    <message>
        <source>Reply form made on</source>
        <extracomment>返信フォームを渡した日</extracomment>
        <translation>返信フォームを渡した日</translation>
    </message>
    <message>
        <source>Check value of the reply taken in</source>
        <extracomment>取り込んだ返信の検証値</extracomment>
        <translation>取り込んだ返信の検証値</translation>
    </message>
    <message>
        <source>Score agreed on</source>
        <extracomment>話し合って決めた点</extracomment>
        <translation>話し合って決めた点</translation>
    </message>
    <message>
        <source>Met on</source>
        <extracomment>集まった日</extracomment>
        <translation>集まった日</translation>
    </message>
    <message>
        <source>Steps of the scale</source>
        <extracomment>評価の段階</extracomment>
        <translation>評価の段階</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>平均</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <extracomment>いちばん低い点</extracomment>
        <translation>いちばん低い点</translation>
    </message>
    <message>
        <source>Highest score</source>
        <extracomment>いちばん高い点</extracomment>
        <translation>いちばん高い点</translation>
    </message>
    <message>
        <source>Question it came from</source>
        <extracomment>きっかけの設問</extracomment>
        <translation>きっかけの設問</translation>
    </message>
    <message>
        <source>Step that took it up</source>
        <extracomment>反映した手順</extracomment>
        <translation>反映した手順</translation>
    </message>
    <message>
        <source>Brought along from cycle</source>
        <extracomment>持ち越したサイクル</extracomment>
        <translation>持ち越したサイクル</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <extracomment>写真に写っているもの</extracomment>
        <translation>写真に写っているもの</translation>
    </message>
    <message>
        <source>Answered in words</source>
        <extracomment>自由記述</extracomment>
        <translation>自由記述</translation>
    </message>
</context>
<context>
    <name>kyodo::find</name>
    <message>
        <source>Basics</source>
        <extracomment>基本</extracomment>
        <translation>基本</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <extracomment>次の手順へ</extracomment>
        <translation>次の手順へ</translation>
    </message>
</context>
<context>
    <name>kyodo::guide</name>
    <message>
        <source>What this step is for</source>
        <extracomment>この手順の目的</extracomment>
        <translation>この手順の目的</translation>
    </message>
    <message>
        <source>To decide now</source>
        <extracomment>いま決めること</extracomment>
        <translation>いま決めること</translation>
    </message>
    <message>
        <source>Eight things the agreement states</source>
        <extracomment>協定書に書く8つのこと</extracomment>
        <translation>協定書に書く8つのこと</translation>
    </message>
    <message>
        <source>What to watch with these parties</source>
        <extracomment>いまの顔ぶれで気をつけること</extracomment>
        <translation>いまの顔ぶれで気をつけること</translation>
    </message>
    <message>
        <source>Hints</source>
        <extracomment>進め方のヒント</extracomment>
        <translation>進め方のヒント</translation>
    </message>
    <message>
        <source>Principles at stake</source>
        <extracomment>関係する原則</extracomment>
        <translation>関係する原則</translation>
    </message>
    <message>
        <source>What surveys found</source>
        <extracomment>調査からわかったこと</extracomment>
        <translation>調査からわかったこと</translation>
    </message>
</context>
<context>
    <name>kyodo::guideline</name>
    <message>
        <source>The guideline&apos;s data cannot be read (%1). Please install the program again.</source>
        <extracomment>指針のデータを読めません（%1）。このソフトを入れ直してください。</extracomment>
        <translation>指針のデータを読めません（%1）。このソフトを入れ直してください。</translation>
    </message>
</context>
<context>
    <name>kyodo::help</name>
    <message>
        <source>Hints</source>
        <extracomment>進め方のヒント</extracomment>
        <translation>進め方のヒント</translation>
    </message>
    <message>
        <source>Open the page of this step</source>
        <extracomment>この手順の画面を開く</extracomment>
        <translation>この手順の画面を開く</translation>
    </message>
    <message>
        <source>To decide now</source>
        <extracomment>いま決めること</extracomment>
        <translation>いま決めること</translation>
    </message>
    <message>
        <source>Papers of this step</source>
        <extracomment>この手順の書類</extracomment>
        <translation>この手順の書類</translation>
    </message>
    <message>
        <source>Making and printing papers</source>
        <extracomment>書類を作って印刷する</extracomment>
        <translation>書類を作って印刷する</translation>
    </message>
    <message>
        <source>How they stand</source>
        <extracomment>置かれている状況</extracomment>
        <translation>置かれている状況</translation>
    </message>
    <message>
        <source>What is expected of them</source>
        <extracomment>期待される役割</extracomment>
        <translation>期待される役割</translation>
    </message>
    <message>
        <source>What to watch</source>
        <extracomment>気をつけること</extracomment>
        <translation>気をつけること</translation>
    </message>
    <message>
        <source>How the seven steps close</source>
        <extracomment>七つの手順のめぐり</extracomment>
        <translation>七つの手順のめぐり</translation>
    </message>
    <message>
        <source>Forms, fields of activity, sources</source>
        <extracomment>協働の形態・活動の分野・知るきっかけ</extracomment>
        <translation>協働の形態・活動の分野・知るきっかけ</translation>
    </message>
    <message>
        <source>Fields of activity</source>
        <extracomment>活動の分野</extracomment>
        <translation>活動の分野</translation>
    </message>
    <message>
        <source>Where one hears of a partner</source>
        <extracomment>相手を知るきっかけ</extracomment>
        <translation>相手を知るきっかけ</translation>
    </message>
    <message>
        <source>How to use it</source>
        <extracomment>使い方</extracomment>
        <translation>使い方</translation>
    </message>
    <message>
        <source>The seven steps</source>
        <extracomment>七つの手順</extracomment>
        <translation>七つの手順</translation>
    </message>
    <message>
        <source>Guide to collaboration</source>
        <extracomment>協働の手引き</extracomment>
        <translation>協働の手引き</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>はじめの一歩</extracomment>
        <translation>はじめの一歩</translation>
    </message>
    <message>
        <source>From nothing to an agreement that can be signed:</source>
        <extracomment>白紙から、署名できる協定書まで：</extracomment>
        <translation>白紙から、署名できる協定書まで：</translation>
    </message>
    <message>
        <source>On the start page type the project&apos;s name and choose where its file goes. One project is one file.</source>
        <extracomment>はじめの画面で事業の名前を入れ、ファイルを置く場所を選びます。事業1つがファイル1つです。</extracomment>
        <translation>はじめの画面で事業の名前を入れ、ファイルを置く場所を選びます。事業1つがファイル1つです。</translation>
    </message>
    <message>
        <source>Under &quot;Basics&quot; describe the project and who takes part. All papers draw on that.</source>
        <extracomment>「基本」に、事業のあらましと参加する主体を書きます。ここに書いたことは、どの書類にも使われます。</extracomment>
        <translation>「基本」に、事業のあらましと参加する主体を書きます。ここに書いたことは、どの書類にも使われます。</translation>
    </message>
    <message>
        <source>Go down steps 1 to 7 at the left. You may take them in another order and come back.</source>
        <extracomment>左の列の1から7へ、上から順に進みます。順番を変えても、あとから戻ってもかまいません。</extracomment>
        <translation>左の列の1から7へ、上から順に進みます。順番を変えても、あとから戻ってもかまいません。</translation>
    </message>
    <message>
        <source>What is missing is said beside its field and in the list at the end of the page. Choosing it there takes you to the field.</source>
        <extracomment>足りないことは、その欄のそばと、画面の下の「確かめること」に出ます。選ぶとその欄へ移ります。</extracomment>
        <translation>足りないことは、その欄のそばと、画面の下の「確かめること」に出ます。選ぶとその欄へ移ります。</translation>
    </message>
    <message>
        <source>At the end of a step, go on to the next. If something is left open, give the reason.</source>
        <extracomment>手順の終わりで「この手順を終える」を押します。残ったことがあるときは、理由を書いて終えられます。</extracomment>
        <translation>手順の終わりで「この手順を終える」を押します。残ったことがあるときは、理由を書いて終えられます。</translation>
    </message>
    <message>
        <source>At step 4 open the agreement, look at its real pages, and print them or save a PDF.</source>
        <extracomment>手順4で「協定書」を開き、実際の紙面を見て、印刷するかPDFに保存します。</extracomment>
        <translation>手順4で「協定書」を開き、実際の紙面を見て、印刷するかPDFに保存します。</translation>
    </message>
    <message>
        <source>Take the tour of a sample project</source>
        <extracomment>見本の事業で、ひと回りしてみる</extracomment>
        <translation>見本の事業で、ひと回りしてみる</translation>
    </message>
    <message>
        <source>Writing into fields</source>
        <extracomment>欄に書く</extracomment>
        <translation>欄に書く</translation>
    </message>
    <message>
        <source>What you write is kept as soon as you leave the field. There is no button for saving.</source>
        <extracomment>欄を離れると、書いたことがすぐに保存されます。「保存」のボタンはありません。</extracomment>
        <translation>欄を離れると、書いたことがすぐに保存されます。「保存」のボタンはありません。</translation>
    </message>
    <message>
        <source>A date may be typed as 2026/4/1, R8.4.1, 令和8年4月1日 or 4/1. Alt+Down opens a calendar.</source>
        <extracomment>日付は「2026/4/1」「R8.4.1」「令和8年4月1日」「4/1」のどれでも書けます。Alt+↓ でカレンダーが開きます。</extracomment>
        <translation>日付は「2026/4/1」「R8.4.1」「令和8年4月1日」「4/1」のどれでも書けます。Alt+↓ でカレンダーが開きます。</translation>
    </message>
    <message>
        <source>An amount may be typed as 12000, 12,000 or 12万円.</source>
        <extracomment>金額は「12000」「12,000」「12万円」のように書けます。</extracomment>
        <translation>金額は「12000」「12,000」「12万円」のように書けます。</translation>
    </message>
    <message>
        <source>Postal codes, telephone numbers and corporate numbers are checked.</source>
        <extracomment>郵便番号、電話番号、法人番号は、桁や検査用の数字を確かめます。</extracomment>
        <translation>郵便番号、電話番号、法人番号は、桁や検査用の数字を確かめます。</translation>
    </message>
    <message>
        <source>What cannot be read stays in the field, with the reason below. Until it is mended the former value holds.</source>
        <extracomment>読み取れないものは消えずに残り、理由が下に出ます。直すまで、前の値のままです。</extracomment>
        <translation>読み取れないものは消えずに残り、理由が下に出ます。直すまで、前の値のままです。</translation>
    </message>
    <message>
        <source>Working in tables</source>
        <extracomment>表を使う</extracomment>
        <translation>表を使う</translation>
    </message>
    <message>
        <source>&quot;Add&quot; or Ctrl+Enter adds a row. Enter or F2 begins to write in a cell; Enter goes on to the row below.</source>
        <extracomment>「追加」か Ctrl+Enter で行を足します。マスは Enter か F2 で書き始め、Enter で次の行へ進みます。</extracomment>
        <translation>「追加」か Ctrl+Enter で行を足します。マスは Enter か F2 で書き始め、Enter で次の行へ進みます。</translation>
    </message>
    <message>
        <source>With Shift and the arrows, or the mouse, several rows or cells are chosen; they are duplicated, deleted and moved together.</source>
        <extracomment>Shift と矢印、またはマウスで、いくつもの行やマスを選べます。複製、削除、移動はまとめてできます。</extracomment>
        <translation>Shift と矢印、またはマウスで、いくつもの行やマスを選べます。複製、削除、移動はまとめてできます。</translation>
    </message>
    <message>
        <source>Chosen cells are copied to and pasted from spreadsheets. What does not fit is shown before anything is pasted.</source>
        <extracomment>選んだマスは、表計算ソフトとの間でコピーと貼り付けができます。貼り付ける前に、入らないものがあれば示します。</extracomment>
        <translation>選んだマスは、表計算ソフトとの間でコピーと貼り付けができます。貼り付ける前に、入らないものがあれば示します。</translation>
    </message>
    <message>
        <source>A click on a heading sorts, &quot;Filter&quot; shows only some rows. The stored order stays as it is.</source>
        <extracomment>見出しを押すと並べ替え、「絞り込む」で必要な行だけを見られます。保存してある並びは変わりません。</extracomment>
        <translation>見出しを押すと並べ替え、「絞り込む」で必要な行だけを見られます。保存してある並びは変わりません。</translation>
    </message>
    <message>
        <source>Alt+Enter begins a new line inside a cell.</source>
        <extracomment>マスの中で改行するには Alt+Enter を押します。</extracomment>
        <translation>マスの中で改行するには Alt+Enter を押します。</translation>
    </message>
    <message>
        <source>List of keys</source>
        <extracomment>キー操作の一覧</extracomment>
        <translation>キー操作の一覧</translation>
    </message>
    <message>
        <source>Papers are opened from the menu &quot;Papers&quot;, from the guide beside a step, and from the end of a step.</source>
        <extracomment>「書類」のメニュー、手引きの「この手順の書類」、手順の終わりのボタンから開けます。</extracomment>
        <translation>「書類」のメニュー、手引きの「この手順の書類」、手順の終わりのボタンから開けます。</translation>
    </message>
    <message>
        <source>What you see are the very pages that are printed. They can be made larger, fitted to the width, laid side by side, and chosen from the small ones at the left.</source>
        <extracomment>画面に出るのは、印刷されるとおりの紙面です。拡大、幅に合わせる、2ページ並べる、左の小さなページで移る、ができます。</extracomment>
        <translation>画面に出るのは、印刷されるとおりの紙面です。拡大、幅に合わせる、2ページ並べる、左の小さなページで移る、ができます。</translation>
    </message>
    <message>
        <source>&quot;Print&quot; asks for the range of pages and the number of copies; &quot;Save as PDF&quot; makes a file.</source>
        <extracomment>「印刷」では、ページの範囲と部数を選べます。「PDF に保存」では、ファイルを作ります。</extracomment>
        <translation>「印刷」では、ページの範囲と部数を選べます。「PDF に保存」では、ファイルを作ります。</translation>
    </message>
    <message>
        <source>What is not yet written is tinted. &quot;Blank form&quot; makes a paper to be filled in by hand.</source>
        <extracomment>まだ書いていないところは、色を付けて示します。「手書き用の空欄の用紙」を選ぶと、手で書くための紙になります。</extracomment>
        <translation>まだ書いていないところは、色を付けて示します。「手書き用の空欄の用紙」を選ぶと、手で書くための紙になります。</translation>
    </message>
    <message>
        <source>Papers are made in Japanese or English. Fonts, margins and the style of dates are set under &quot;Settings&quot;.</source>
        <extracomment>書類は日本語でも英語でも作れます。文字、余白、日付の書き方は「設定」で決めます。</extracomment>
        <translation>書類は日本語でも英語でも作れます。文字、余白、日付の書き方は「設定」で決めます。</translation>
    </message>
    <message>
        <source>Undo and history</source>
        <extracomment>元に戻す・履歴を見る</extracomment>
        <translation>元に戻す・履歴を見る</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes, Ctrl+Y does it again; the button says what. This works even after the file was closed and opened again.</source>
        <extracomment>Ctrl+Z で元に戻し、Ctrl+Y でやり直します。ボタンには、何を戻すかが書いてあります。ファイルを閉じて開き直しても戻せます。</extracomment>
        <translation>Ctrl+Z で元に戻し、Ctrl+Y でやり直します。ボタンには、何を戻すかが書いてあります。ファイルを閉じて開き直しても戻せます。</translation>
    </message>
    <message>
        <source>&quot;History&quot; (Ctrl+H) shows who changed what, when, and from what to what.</source>
        <extracomment>Ctrl+H の「履歴」で、だれが、いつ、何をどう変えたかを見られます。</extracomment>
        <translation>Ctrl+H の「履歴」で、だれが、いつ、何をどう変えたかを見られます。</translation>
    </message>
    <message>
        <source>&quot;Go back to this moment&quot; writes the contents of then as a new change. Nothing is lost, and it can be undone.</source>
        <extracomment>「この時点に戻す」は、その時の中身を新しい変更として書き込みます。前の内容は失われず、元に戻せます。</extracomment>
        <translation>「この時点に戻す」は、その時の中身を新しい変更として書き込みます。前の内容は失われず、元に戻せます。</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>確かめること</extracomment>
        <translation>確かめること</translation>
    </message>
    <message>
        <source>Ctrl+F looks through the whole project. Hiragana and katakana, wide and narrow, large and small letters are the same.</source>
        <extracomment>Ctrl+F で、事業の中のすべての言葉を探します。ひらがなとカタカナ、全角と半角、大文字と小文字は区別しません。</extracomment>
        <translation>Ctrl+F で、事業の中のすべての言葉を探します。ひらがなとカタカナ、全角と半角、大文字と小文字は区別しません。</translation>
    </message>
    <message>
        <source>Words with blanks between them must all be there. Choosing a hit goes to its field, F3 to the next.</source>
        <extracomment>空白で区切って書くと、すべての言葉を含むところだけが出ます。選ぶとその欄へ移り、F3 で次へ進みます。</extracomment>
        <translation>空白で区切って書くと、すべての言葉を含むところだけが出ます。選ぶとその欄へ移り、F3 で次へ進みます。</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>資料を付ける
----------
資料</extracomment>
        <translation>資料を付ける</translation>
    </message>
    <message>
        <source>Drop a file on &quot;Attachments&quot; under &quot;Basics&quot;, at a meeting and elsewhere, or choose it with &quot;Add&quot;. Its contents go into the project&apos;s file; 50 MB at most each.</source>
        <extracomment>「基本」の「資料」や会議などの欄に、ファイルを落とすか「追加」で選びます。中身ごと事業のファイルに入ります。1件50MBまでです。</extracomment>
        <translation>「基本」の「資料」や会議などの欄に、ファイルを落とすか「追加」で選びます。中身ごと事業のファイルに入ります。1件50MBまでです。</translation>
    </message>
    <message>
        <source>&quot;Open&quot; opens a copy. What is changed in the copy does not come back by itself: use &quot;Replace&quot;.</source>
        <extracomment>「開く」は写しを開きます。写しに書いたことは事業に入らないので、直したものは「差し替え」で入れます。</extracomment>
        <translation>「開く」は写しを開きます。写しに書いたことは事業に入らないので、直したものは「差し替え」で入れます。</translation>
    </message>
    <message>
        <source>Kinds that could run something are never opened from here; they can be saved as a copy.</source>
        <extracomment>プログラムなど危ないことのある種類は、ここからは開きません。「写しを保存」で取り出せます。</extracomment>
        <translation>プログラムなど危ないことのある種類は、ここからは開きません。「写しを保存」で取り出せます。</translation>
    </message>
    <message>
        <source>Saving, and when something goes wrong</source>
        <extracomment>保存と、困ったとき</extracomment>
        <translation>保存と、困ったとき</translation>
    </message>
    <message>
        <source>When &quot;All saved&quot; stands at the lower left, everything is in the file, and safe even if the power fails.</source>
        <extracomment>左下に「すべて保存済み」と出ていれば、書いたことはすべてファイルに入っています。停電しても失われません。</extracomment>
        <translation>左下に「すべて保存済み」と出ていれば、書いたことはすべてファイルに入っています。停電しても失われません。</translation>
    </message>
    <message>
        <source>If the disk is full, a USB stick is gone or the file was changed elsewhere, a message says what is safe and what to do.</source>
        <extracomment>ディスクがいっぱい、USBメモリーが抜けた、ほかで書き換えられた、というときは、上に知らせが出ます。何が無事で、どうすればよいかを書いてあります。</extracomment>
        <translation>ディスクがいっぱい、USBメモリーが抜けた、ほかで書き換えられた、というときは、上に知らせが出ます。何が無事で、どうすればよいかを書いてあります。</translation>
    </message>
    <message>
        <source>Then try again, or save to another place; either way nothing on the screen is lost.</source>
        <extracomment>そのときは「もう一度試す」か、「別の場所に保存」を選びます。どちらでも、画面の内容は失われません。</extracomment>
        <translation>そのときは「もう一度試す」か、「別の場所に保存」を選びます。どちらでも、画面の内容は失われません。</translation>
    </message>
    <message>
        <source>Keep a copy of important files elsewhere, made while they are closed. One file holds the history and the attachments, too.</source>
        <extracomment>大切なファイルは、閉じてから別の場所にも写しを置いてください。ファイル1つを写せば、履歴も資料も一緒に写ります。</extracomment>
        <translation>大切なファイルは、閉じてから別の場所にも写しを置いてください。ファイル1つを写せば、履歴も資料も一緒に写ります。</translation>
    </message>
    <message>
        <source>Working with the other parties</source>
        <extracomment>相手とやりとりする</extracomment>
        <translation>相手とやりとりする</translation>
    </message>
    <message>
        <source>To show something to the others, send a paper as PDF.</source>
        <extracomment>相手に見てもらうには、書類をPDFにして送ります。</extracomment>
        <translation>相手に見てもらうには、書類をPDFにして送ります。</translation>
    </message>
    <message>
        <source>The project&apos;s file itself can be handed over. Only one person writes at a time; whoever opens it later can read, and is told who has it.</source>
        <extracomment>事業のファイルそのものを渡すこともできます。同時に書けるのは一人だけで、あとから開いた人は読むだけになり、だれが使っているかが出ます。</extracomment>
        <translation>事業のファイルそのものを渡すこともできます。同時に書けるのは一人だけで、あとから開いた人は読むだけになり、だれが使っているかが出ます。</translation>
    </message>
    <message>
        <source>The file holds contacts and attachments as well. Make sure they may be passed on.</source>
        <extracomment>ファイルには連絡先や資料も入っています。渡してよいものか、先に確かめてください。</extracomment>
        <translation>ファイルには連絡先や資料も入っています。渡してよいものか、先に確かめてください。</translation>
    </message>
    <message>
        <source>Dates can be written to a calendar file from &quot;Dates&quot; under &quot;Basics&quot;.</source>
        <extracomment>予定は「基本」の「予定」から、カレンダーのソフトが読めるファイルに書き出せます。</extracomment>
        <translation>予定は「基本」の「予定」から、カレンダーのソフトが読めるファイルに書き出せます。</translation>
    </message>
    <message>
        <source>Words used here</source>
        <extracomment>ことばの説明</extracomment>
        <translation>ことばの説明</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>主体</extracomment>
        <translation>主体</translation>
    </message>
    <message>
        <source>A body or person taking part: an NPO, a company, a school, a neighbourhood association, local government, a support centre, residents.</source>
        <extracomment>協働に加わる団体や人です。NPO、企業、学校、町内会、行政、中間支援組織、住民などがあります。</extracomment>
        <translation>協働に加わる団体や人です。NPO、企業、学校、町内会、行政、中間支援組織、住民などがあります。</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>手順</extracomment>
        <translation>手順</translation>
    </message>
    <message>
        <source>One of the seven stages from finding a partner to using the review.</source>
        <extracomment>相手を探してから、ふりかえりを次に活かすまでの、七つの区切りです。</extracomment>
        <translation>相手を探してから、ふりかえりを次に活かすまでの、七つの区切りです。</translation>
    </message>
    <message>
        <source>A note that something is missing or does not agree, with the reason and the field to mend.</source>
        <extracomment>足りないことや、食い違っていることの知らせです。理由と、直す欄が示されます。</extracomment>
        <translation>足りないことや、食い違っていることの知らせです。理由と、直す欄が示されます。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>協定書</extracomment>
        <translation>協定書</translation>
    </message>
    <message>
        <source>The document in which the parties promise each other eight things, such as purpose, roles and costs.</source>
        <extracomment>目的、役割、費用など八つのことを、参加する主体が約束する書面です。</extracomment>
        <translation>目的、役割、費用など八つのことを、参加する主体が約束する書面です。</translation>
    </message>
    <message>
        <source>Share in kind</source>
        <extracomment>お金以外の負担</extracomment>
        <translation>お金以外の負担</translation>
    </message>
    <message>
        <source>What a party gives in goods, places or work instead of money, written down as its worth in yen.</source>
        <extracomment>物、場所、人の手など、お金でない形で出し合う分です。金額に直して書きます。</extracomment>
        <translation>物、場所、人の手など、お金でない形で出し合う分です。金額に直して書きます。</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ふりかえり</extracomment>
        <translation>ふりかえり</translation>
    </message>
    <message>
        <source>Every party answers the same questions by itself; then the answers are laid side by side.</source>
        <extracomment>主体ごとに同じ問いに答え、並べて話し合うことです。</extracomment>
        <translation>主体ごとに同じ問いに答え、並べて話し合うことです。</translation>
    </message>
    <message>
        <source>Cycle</source>
        <extracomment>サイクル</extracomment>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>Once through the seven steps. The next cycle is a new file.</source>
        <extracomment>七つの手順のひと回りです。次のサイクルは新しいファイルになります。</extracomment>
        <translation>七つの手順のひと回りです。次のサイクルは新しいファイルになります。</translation>
    </message>
    <message>
        <source>About this program</source>
        <extracomment>このソフトについて</extracomment>
        <translation>このソフトについて</translation>
    </message>
    <message>
        <source>Kyodo Techo %1</source>
        <extracomment>協働手帳 %1</extracomment>
        <translation>協働手帳 %1</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. What you write is only in the files where you put them.</source>
        <extracomment>どこにも通信しません。書いたものは、あなたの選んだ場所のファイルにだけあります。</extracomment>
        <translation>どこにも通信しません。書いたものは、あなたの選んだ場所のファイルにだけあります。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>画面全体</extracomment>
        <translation>画面全体</translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <extracomment>次の欄へ、前の欄へ</extracomment>
        <translation>次の欄へ、前の欄へ</translation>
    </message>
    <message>
        <source>Leave papers, history, find or help; back to where you were</source>
        <extracomment>書類・履歴・検索・ヘルプを閉じて元の場所へ</extracomment>
        <translation>書類・履歴・検索・ヘルプを閉じて元の場所へ</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>表</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <extracomment>下に行を追加</extracomment>
        <translation>下に行を追加</translation>
    </message>
    <message>
        <source>Write into the cell, finish writing</source>
        <extracomment>マスに書く、書き終える</extracomment>
        <translation>マスに書く、書き終える</translation>
    </message>
    <message>
        <source>New line inside the cell</source>
        <extracomment>マスの中で改行</extracomment>
        <translation>マスの中で改行</translation>
    </message>
    <message>
        <source>Choose several cells or rows, choose all</source>
        <extracomment>いくつものマスや行を選ぶ、すべて選ぶ</extracomment>
        <translation>いくつものマスや行を選ぶ、すべて選ぶ</translation>
    </message>
    <message>
        <source>Empty the chosen cells</source>
        <extracomment>選んだマスを空にする</extracomment>
        <translation>選んだマスを空にする</translation>
    </message>
    <message>
        <source>Cut, copy, paste, also from and to spreadsheets</source>
        <extracomment>切り取る、コピー、貼り付け（表計算ソフトとやりとりできます）</extracomment>
        <translation>切り取る、コピー、貼り付け（表計算ソフトとやりとりできます）</translation>
    </message>
    <message>
        <source>Copy with the headings</source>
        <extracomment>見出しを付けてコピー</extracomment>
        <translation>見出しを付けてコピー</translation>
    </message>
    <message>
        <source>Duplicate the chosen rows, delete them</source>
        <extracomment>選んだ行を複製、削除</extracomment>
        <translation>選んだ行を複製、削除</translation>
    </message>
    <message>
        <source>Move the chosen rows up, down</source>
        <extracomment>選んだ行を上へ、下へ</extracomment>
        <translation>選んだ行を上へ、下へ</translation>
    </message>
    <message>
        <source>Sort by this column, rising or falling; back to the stored order</source>
        <extracomment>この列の昇順・降順で見る、もとの並びに戻す</extracomment>
        <translation>この列の昇順・降順で見る、もとの並びに戻す</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>絞り込む</extracomment>
        <translation>絞り込む</translation>
    </message>
    <message>
        <source>Narrow the column, widen it</source>
        <extracomment>列を狭める、広げる</extracomment>
        <translation>列を狭める、広げる</translation>
    </message>
    <message>
        <source>Menu of what can be done</source>
        <extracomment>できることの一覧</extracomment>
        <translation>できることの一覧</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>役割分担</extracomment>
        <translation>役割分担</translation>
    </message>
    <message>
        <source>Date fields</source>
        <extracomment>日付の欄</extracomment>
        <translation>日付の欄</translation>
    </message>
    <message>
        <source>Schedule chart</source>
        <extracomment>日程の図</extracomment>
        <translation>日程の図</translation>
    </message>
    <message>
        <source>Papers</source>
        <extracomment>書類</extracomment>
        <translation>書類</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ヘルプ</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>見本でひと回り</extracomment>
        <translation>見本でひと回り</translation>
    </message>
    <message>
        <source>Lead, support, none</source>
        <extracomment>主担当、協力、なし</extracomment>
        <translation>主担当、協力、なし</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <extracomment>カレンダーを開く</extracomment>
        <translation>カレンダーを開く</translation>
    </message>
    <message>
        <source>Move by a day, change the end, change the start (with Ctrl by a week)</source>
        <extracomment>1日動かす、終わりを変える、始まりを変える（Ctrl も押すと1週間）</extracomment>
        <translation>1日動かす、終わりを変える、始まりを変える（Ctrl も押すと1週間）</translation>
    </message>
    <message>
        <source>Give dates, take them away</source>
        <extracomment>日程を入れる、消す</extracomment>
        <translation>日程を入れる、消す</translation>
    </message>
    <message>
        <source>Larger, smaller, everything, today</source>
        <extracomment>大きく、小さく、全体、今日</extracomment>
        <translation>大きく、小さく、全体、今日</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <extracomment>拡大、縮小</extracomment>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>Next page, page before</source>
        <extracomment>次のページ、前のページ</extracomment>
        <translation>次のページ、前のページ</translation>
    </message>
    <message>
        <source>Topic read before, forth again</source>
        <extracomment>前に読んだ項目へ、戻る前の項目へ</extracomment>
        <translation>前に読んだ項目へ、戻る前の項目へ</translation>
    </message>
    <message>
        <source>Next word found, word before</source>
        <extracomment>探した言葉の次へ、前へ</extracomment>
        <translation>探した言葉の次へ、前へ</translation>
    </message>
    <message>
        <source>Next stop, stop before</source>
        <extracomment>次へ、前へ</extracomment>
        <translation>次へ、前へ</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>どこで</extracomment>
        <translation>どこで</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>キー</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>はたらき</extracomment>
        <translation>はたらき</translation>
    </message>
    <message>
        <source>Cut, copy, paste, by other keys</source>
        <extracomment>切り取る、コピー、貼り付け（別のキー）</extracomment>
        <translation>切り取る、コピー、貼り付け（別のキー）</translation>
    </message>
    <message>
        <source>Save a copy, replace</source>
        <extracomment>写しを保存、差し替え</extracomment>
        <translation>写しを保存、差し替え</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>探す</extracomment>
        <translation>探す</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>印刷</extracomment>
        <translation>印刷</translation>
    </message>
    <message>
        <source>&quot;Save as a document to edit&quot; makes a file for Word or LibreOffice, to go on writing in. The paper to hand over is the PDF.</source>
        <extracomment>「編集できる文書に保存」では、Word や LibreOffice で文を直せるファイルを作ります。渡す書類は PDF です。</extracomment>
        <translation>「編集できる文書に保存」では、Word や LibreOffice で文を直せるファイルを作ります。渡す書類は PDF です。</translation>
    </message>
    <message>
        <source>Using and passing on template sets</source>
        <extracomment>ひな形を使う・配る</extracomment>
        <translation>ひな形を使う・配る</translation>
    </message>
    <message>
        <source>A template set is a file (.kyodo-set) in which a municipality keeps its own clauses, annexes and layout.</source>
        <extracomment>ひな形は、市町村などが自分の条項、別紙、体裁を一つにまとめたファイル（.kyodo-set）です。</extracomment>
        <translation>ひな形は、市町村などが自分の条項、別紙、体裁を一つにまとめたファイル（.kyodo-set）です。</translation>
    </message>
    <message>
        <source>To make one, put clauses and layout of a project in order; then, at step 4 under &quot;Template set&quot;, give it a name and press &quot;Make a template set&quot;.</source>
        <extracomment>作るには、事業の条項と体裁を整え、手順4の「ひな形」で名前を入れて「ひな形を作る」を押します。</extracomment>
        <translation>作るには、事業の条項と体裁を整え、手順4の「ひな形」で名前を入れて「ひな形を作る」を押します。</translation>
    </message>
    <message>
        <source>Write it to a file to pass it on. Whoever gets it takes it in on the start page or under &quot;Template set&quot;.</source>
        <extracomment>「ファイルに書き出す」で渡します。受け取った人は、はじめの画面か「ひな形」で取り込みます。</extracomment>
        <translation>「ファイルに書き出す」で渡します。受け取った人は、はじめの画面か「ひな形」で取り込みます。</translation>
    </message>
    <message>
        <source>For a new project choose the set on the start page. In a project that is under way look at the differences before you use it.</source>
        <extracomment>新しい事業では、はじめの画面でひな形を選びます。途中の事業では、「違いを見る」で確かめてから使います。</extracomment>
        <translation>新しい事業では、はじめの画面でひな形を選びます。途中の事業では、「違いを見る」で確かめてから使います。</translation>
    </message>
    <message>
        <source>When you use a newer edition, what this project has changed stays, and is listed.</source>
        <extracomment>新しい版を使っても、その事業で変えたところは残ります。残ったところは一覧に出ます。</extracomment>
        <translation>新しい版を使っても、その事業で変えたところは残ります。残ったところは一覧に出ます。</translation>
    </message>
    <message>
        <source>What a review may ask</source>
        <extracomment>ふりかえりで問えること</extracomment>
        <translation>ふりかえりで問えること</translation>
    </message>
    <message>
        <source>Many projects in a register</source>
        <extracomment>たくさんの事業を台帳で見る</extracomment>
        <translation>たくさんの事業を台帳で見る</translation>
    </message>
    <message>
        <source>Under File → Register (Ctrl+L) add the folder that holds your project files. Folders inside it are looked at as well.</source>
        <extracomment>「ファイル」→「台帳」（Ctrl+L）で、事業のファイルを置いているフォルダーを加えます。中のフォルダーも見ます。</extracomment>
        <translation>「ファイル」→「台帳」（Ctrl+L）で、事業のファイルを置いているフォルダーを加えます。中のフォルダーも見ます。</translation>
    </message>
    <message>
        <source>Reading goes on in the background, and what was read stands there at once. Files are only read, never changed.</source>
        <extracomment>読み込みは裏で進み、先に読めたものから並びます。ファイルは読むだけで、変えることはありません。</extracomment>
        <translation>読み込みは裏で進み、先に読めたものから並びます。ファイルは読むだけで、変えることはありません。</translation>
    </message>
    <message>
        <source>Narrow it by words, step, form or year, press a heading to sort, and group it by section or form.</source>
        <extracomment>言葉、手順、形態、年度などでしぼり、見出しを押して並べ替え、課や形態ごとにまとめられます。</extracomment>
        <translation>言葉、手順、形態、年度などでしぼり、見出しを押して並べ替え、課や形態ごとにまとめられます。</translation>
    </message>
    <message>
        <source>A way of looking that you need often can be kept under a name.</source>
        <extracomment>よく使う見え方は、名前を付けて残せます。</extracomment>
        <translation>よく使う見え方は、名前を付けて残せます。</translation>
    </message>
    <message>
        <source>Enter opens the project of the line you are at.</source>
        <extracomment>行を選んで Enter を押すと、その事業が開きます。</extracomment>
        <translation>行を選んで Enter を押すと、その事業が開きます。</translation>
    </message>
    <message>
        <source>Under State you find what stands still for longer than the agreed time between meetings, or 90 days where none was agreed.</source>
        <extracomment>「動きのない日数」が約束した会議の間隔（なければ90日）を超えた事業は、「状態」でしぼれます。</extracomment>
        <translation>「動きのない日数」が約束した会議の間隔（なければ90日）を超えた事業は、「状態」でしぼれます。</translation>
    </message>
    <message>
        <source>Files that could not be read are named below the table, with what to do.</source>
        <extracomment>読めなかったファイルは、表の下に、どうすればよいかと一緒に出ます。</extracomment>
        <translation>読めなかったファイルは、表の下に、どうすればよいかと一緒に出ます。</translation>
    </message>
    <message>
        <source>Reviewing with everybody</source>
        <extracomment>ふりかえりをみんなで行う</extracomment>
        <translation>ふりかえりをみんなで行う</translation>
    </message>
    <message>
        <source>Under &quot;Rounds&quot; at step 6 settle what is reviewed when. Usual are the planning, the middle and the end.</source>
        <extracomment>手順6の「ふりかえりの回」で、いつ何をふりかえるかを決めます。計画のとき、途中、終わったあとに行うのが普通です。</extracomment>
        <translation>手順6の「ふりかえりの回」で、いつ何をふりかえるかを決めます。計画のとき、途中、終わったあとに行うのが普通です。</translation>
    </message>
    <message>
        <source>Each party answers by itself: in this window, on a printed sheet, or in a reply form. Each may choose.</source>
        <extracomment>答えは団体ごとに集めます。この画面で入れる、紙のシートに書いてもらう、返信フォームを送る、の三つがあり、団体ごとに選べます。</extracomment>
        <translation>答えは団体ごとに集めます。この画面で入れる、紙のシートに書いてもらう、返信フォームを送る、の三つがあり、団体ごとに選べます。</translation>
    </message>
    <message>
        <source>A reply form is made under &quot;Reply forms&quot; and goes by mail. The party fills it in with its browser, saves the reply file and mails that back; it does not need this program.</source>
        <extracomment>返信フォームは「返信フォーム」で作り、メールに添付して送ります。相手はブラウザーで開いて記入し、「返信ファイルを保存する」でできたファイルを送り返します。相手にこのソフトはいりません。</extracomment>
        <translation>返信フォームは「返信フォーム」で作り、メールに添付して送ります。相手はブラウザーで開いて記入し、「返信ファイルを保存する」でできたファイルを送り返します。相手にこのソフトはいりません。</translation>
    </message>
    <message>
        <source>Drop the file that came onto the window, or choose it with &quot;Read a reply&quot;. You see what is in it before it is taken in; nothing is overwritten unasked.</source>
        <extracomment>届いたファイルは、この画面に落とすか「返信を読み込む」で選びます。中身を見てから取り込みます。前の答えを黙って上書きすることはありません。</extracomment>
        <translation>届いたファイルは、この画面に落とすか「返信を読み込む」で選びます。中身を見てから取り込みます。前の答えを黙って上書きすることはありません。</translation>
    </message>
    <message>
        <source>Answers that came on paper are typed under &quot;Sheets&quot;, one after the other by the number keys.</source>
        <extracomment>紙に書かれた答えは「記入シート」で、数字のキーだけで次々に入れられます。</extracomment>
        <translation>紙に書かれた答えは「記入シート」で、数字のキーだけで次々に入れられます。</translation>
    </message>
    <message>
        <source>Answers appear side by side and in papers only when &quot;Others may see it&quot; is ticked on the party&apos;s sheet.</source>
        <extracomment>答えは、その団体のシートの「ほかの主体に見せる」に印が付いて初めて、並べて見る画面や書類に出ます。</extracomment>
        <translation>答えは、その団体のシートの「ほかの主体に見せる」に印が付いて初めて、並べて見る画面や書類に出ます。</translation>
    </message>
    <message>
        <source>Under &quot;Side by side&quot; talk about the questions that differ most, and write the conclusion down as you talk. The report is made of that.</source>
        <extracomment>「並べて見る」で違いの大きい問いから話し合い、まとめをその場で書きます。報告書はそこから作られます。</extracomment>
        <translation>「並べて見る」で違いの大きい問いから話し合い、まとめをその場で書きます。報告書はそこから作られます。</translation>
    </message>
    <message>
        <source>A directory of whom to work with</source>
        <extracomment>協働の相手を探す団体名簿</extracomment>
        <translation>協働の相手を探す団体名簿</translation>
    </message>
    <message>
        <source>Open it under File → Directory of organisations (Ctrl+Shift+L). &quot;Take in a list&quot; takes the list that the national NPO portal offers (CSV or zip); of another CSV you say which column is what.</source>
        <extracomment>「ファイル」→「団体名簿」（Ctrl+Shift+L）で開きます。内閣府のNPO法人ポータルサイトで手に入れた一覧（CSV又はzip）は「一覧を取り込む」で入ります。ほかのCSVは、どの列が何かを選んで取り込みます。</extracomment>
        <translation>「ファイル」→「団体名簿」（Ctrl+Shift+L）で開きます。内閣府のNPO法人ポータルサイトで手に入れた一覧（CSV又はzip）は「一覧を取り込む」で入ります。ほかのCSVは、どの列が何かを選んで取り込みます。</translation>
    </message>
    <message>
        <source>Before anything is written you see how many bodies are new or changed and which rows cannot be taken in; afterwards Undo takes all of it back.</source>
        <extracomment>取り込む前に、新しい団体、変わった団体、取り込めない行の数が出ます。取り込んだ後も「元に戻す」で全部を元に戻せます。</extracomment>
        <translation>取り込む前に、新しい団体、変わった団体、取り込めない行の数が出ます。取り込んだ後も「元に戻す」で全部を元に戻せます。</translation>
    </message>
    <message>
        <source>It finds as you type: what has all the words somewhere in its name, kana, address, purpose or fields.</source>
        <extracomment>言葉を打つそばから見つかります。名称、フリガナ、所在地、目的、活動分野のどれかに、すべての言葉があるものが出ます。</extracomment>
        <translation>言葉を打つそばから見つかります。名称、フリガナ、所在地、目的、活動分野のどれかに、すべての言葉があるものが出ます。</translation>
    </message>
    <message>
        <source>On a body&apos;s page you write own notes, what it offers and looks for, and contacts made; a new list leaves them alone.</source>
        <extracomment>団体を開いて、自分のメモ、提供できるもの、求めているもの、連絡の記録を書けます。新しい一覧を取り込んでも消えません。</extracomment>
        <translation>団体を開いて、自分のメモ、提供できるもの、求めているもの、連絡の記録を書けます。新しい一覧を取り込んでも消えません。</translation>
    </message>
    <message>
        <source>With a project open, &quot;Propose it in the open project&quot; makes it a candidate of step 1.</source>
        <extracomment>事業を開いていれば、「開いている事業の候補にする」で手順1の候補に加わります。</extracomment>
        <translation>事業を開いていれば、「開いている事業の候補にする」で手順1の候補に加わります。</translation>
    </message>
    <message>
        <source>Names and telephones of contact persons are personal data: delete them when they are no longer needed; &quot;Save all of it&quot; gives out what is held when somebody asks.</source>
        <extracomment>担当者の名前や電話は個人情報です。要らなくなったら消し、本人から求められたら「すべて書き出す」で渡せます。</extracomment>
        <translation>担当者の名前や電話は個人情報です。要らなくなったら消し、本人から求められたら「すべて書き出す」で渡せます。</translation>
    </message>
    <message>
        <source>&quot;Shown as&quot; turns the table into a board by step, a list or a calendar of what is due, or a list of what was learned. &quot;What is shown now&quot; under &quot;Report and export&quot; prints or saves it as it is.</source>
        <extracomment>「見せ方」で、表、手順ごとのボード、期日の一覧、期日のカレンダー、学びの一覧に替わります。「年次報告・書き出し」の「いま見えているもの」で、そのまま印刷や保存ができます。</extracomment>
        <translation>「見せ方」で、表、手順ごとのボード、期日の一覧、期日のカレンダー、学びの一覧に替わります。「年次報告・書き出し」の「いま見えているもの」で、そのまま印刷や保存ができます。</translation>
    </message>
    <message>
        <source>A list dropped onto the directory goes the same way.</source>
        <extracomment>一覧のファイルは、名簿の上に置く（ドラッグする）だけでも取り込みに進みます。</extracomment>
        <translation>一覧のファイルは、名簿の上に置く（ドラッグする）だけでも取り込みに進みます。</translation>
    </message>
    <message>
        <source>Its page names the projects of the register in which it takes part: by the corporate number, and where one is missing by the name, which is said.</source>
        <extracomment>団体のページには、台帳の事業のうち、その団体が参加しているものが出ます。法人番号で確かめ、番号がそろっていないものは名前で探して、そう書きます。</extracomment>
        <translation>団体のページには、台帳の事業のうち、その団体が参加しているものが出ます。法人番号で確かめ、番号がそろっていないものは名前で探して、そう書きます。</translation>
    </message>
    <message>
        <source>Calendar of the register</source>
        <extracomment>台帳のカレンダー</extracomment>
        <translation>台帳のカレンダー</translation>
    </message>
    <message>
        <source>Month before, next month, today, to the list of the day</source>
        <extracomment>前の月、次の月、今日、その日の一覧へ</extracomment>
        <translation>前の月、次の月、今日、その日の一覧へ</translation>
    </message>
    <message>
        <source>The kind of a body (neighbourhood association, company …) comes from a column of the list; where there is none you choose it before, or let the names tell it.</source>
        <extracomment>名簿の団体の種別（地域組織、企業など）は、一覧の列から入ります。列がないときは、取り込む前に選ぶか、名称から決めます。</extracomment>
        <translation>名簿の団体の種別（地域組織、企業など）は、一覧の列から入ります。列がないときは、取り込む前に選ぶか、名称から決めます。</translation>
    </message>
</context>
<context>
    <name>kyodo::printing</name>
    <message>
        <source>Printing failed. Check that the printer is on and connected, then print again.</source>
        <extracomment>印刷できませんでした。プリンターの電源と接続を確かめて、もう一度印刷してください。</extracomment>
        <translation>印刷できませんでした。プリンターの電源と接続を確かめて、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>This paper has %1 pages. Choose other pages to print.</source>
        <extracomment>この書類は %1 ページです。印刷するページを選び直してください。</extracomment>
        <translation>この書類は %1 ページです。印刷するページを選び直してください。</translation>
    </message>
    <message>
        <source>Print %1</source>
        <extracomment>%1を印刷</extracomment>
        <translation>%1を印刷</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <extracomment>印刷しませんでした。</extracomment>
        <translation>印刷しませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind that can be saved; please end the name in .docx or .odt.</source>
        <extracomment>「%1」の種類には保存できません。.docx か .odt で終わる名前にしてください。</extracomment>
        <translation>「%1」の種類には保存できません。.docx か .odt で終わる名前にしてください。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>PDF に保存</extracomment>
        <translation>PDF に保存</translation>
    </message>
    <message>
        <source>Save as a document to edit</source>
        <extracomment>編集できる文書に保存</extracomment>
        <translation>編集できる文書に保存</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <extracomment>PDF を作っています…</extracomment>
        <translation>PDF を作っています…</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <extracomment>文書を作っています…</extracomment>
        <translation>文書を作っています…</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <extracomment>「%1」に保存しました。</extracomment>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;. This document is for editing; the paper to hand over is the PDF.</source>
        <extracomment>「%1」に保存しました。これは文を直すための文書です。渡す書類には PDF をお使いください。</extracomment>
        <translation>「%1」に保存しました。これは文を直すための文書です。渡す書類には PDF をお使いください。</translation>
    </message>
    <message>
        <source>Save as a web page (HTML)</source>
        <extracomment>Web ページ（HTML）に保存</extracomment>
        <translation>Web ページ（HTML）に保存</translation>
    </message>
    <message>
        <source>Making the web page…</source>
        <extracomment>Web ページを作っています…</extracomment>
        <translation>Web ページを作っています…</translation>
    </message>
</context>
<context>
    <name>kyodo::project</name>
    <message>
        <source>%1 does not say what it belongs to.</source>
        <extracomment>%1 は所属先が空です。</extracomment>
        <translation>%1 は所属先が空です。</translation>
    </message>
    <message>
        <source>%1 points at a row that does not exist.</source>
        <extracomment>%1 が指す行がありません。</extracomment>
        <translation>%1 が指す行がありません。</translation>
    </message>
    <message>
        <source>%1 holds a code that is not a character. Please remove it.</source>
        <extracomment>%1 に、文字として保存できない符号が入っています。その文字を消してください。</extracomment>
        <translation>%1 に、文字として保存できない符号が入っています。その文字を消してください。</translation>
    </message>
    <message>
        <source>Row %2 of %1 has no key, or the key of another row.</source>
        <extracomment>%1 の %2 行目は、行の番号がないか、ほかの行と重なっています。</extracomment>
        <translation>%1 の %2 行目は、行の番号がないか、ほかの行と重なっています。</translation>
    </message>
    <message>
        <source>Row %2 of %1 is out of order.</source>
        <extracomment>%1 の %2 行目は並び順と位置が合いません。</extracomment>
        <translation>%1 の %2 行目は並び順と位置が合いません。</translation>
    </message>
    <message>
        <source>%1 is beyond what can be kept.</source>
        <extracomment>%1 の値は、扱える範囲を超えています。</extracomment>
        <translation>%1 の値は、扱える範囲を超えています。</translation>
    </message>
    <message>
        <source>The hash of the content of %1 is not one.</source>
        <extracomment>%1 の中身のハッシュ値が正しくありません。</extracomment>
        <translation>%1 の中身のハッシュ値が正しくありません。</translation>
    </message>
    <message>
        <source>The size of %1 is beyond what can be kept.</source>
        <extracomment>%1 の大きさは、扱える範囲を超えています。</extracomment>
        <translation>%1 の大きさは、扱える範囲を超えています。</translation>
    </message>
    <message>
        <source>Only a draft that was put down can be made final.</source>
        <extracomment>確定できるのは、残した案だけです。</extracomment>
        <translation>確定できるのは、残した案だけです。</translation>
    </message>
    <message>
        <source>Only a final version can be concluded.</source>
        <extracomment>締結済にできるのは、確定した版だけです。</extracomment>
        <translation>締結済にできるのは、確定した版だけです。</translation>
    </message>
    <message>
        <source>It is concluded when every party&apos;s date is in. Still missing: %1</source>
        <extracomment>全員の日付が入ると締結済にできます。まだの主体：%1</extracomment>
        <translation>全員の日付が入ると締結済にできます。まだの主体：%1</translation>
    </message>
    <message>
        <source>Version %1 cannot be changed any more. Put down a new draft instead.</source>
        <extracomment>第%1版は、もう変えられません。変えるときは、新しい案を残してください。</extracomment>
        <translation>第%1版は、もう変えられません。変えるときは、新しい案を残してください。</translation>
    </message>
    <message>
        <source>The dates of signing are before the day on which this draft was made. Please check them.</source>
        <extracomment>署名や押印の日付が、この案を作った日より前になっています。日付を確かめてください。</extracomment>
        <translation>署名や押印の日付が、この案を作った日より前になっています。日付を確かめてください。</translation>
    </message>
    <message>
        <source>Version %1 is concluded: its dates and who signed it stay as they are. To correct a mistake, undo the conclusion.</source>
        <extracomment>第%1版は締結済です。日付や署名した主体は変えられません。まちがいを直すときは、「元に戻す」で締結を取り消してください。</extracomment>
        <translation>第%1版は締結済です。日付や署名した主体は変えられません。まちがいを直すときは、「元に戻す」で締結を取り消してください。</translation>
    </message>
    <message>
        <source>must be an object { }.</source>
        <extracomment>{ } で囲んだ項目の集まりでなければなりません。</extracomment>
        <translation>{ } で囲んだ項目の集まりでなければなりません。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <extracomment>この項目がありません。</extracomment>
        <translation>この項目がありません。</translation>
    </message>
    <message>
        <source>is not known.</source>
        <extracomment>この項目は知られていません。</extracomment>
        <translation>この項目は知られていません。</translation>
    </message>
    <message>
        <source>must be an array [ ].</source>
        <extracomment>[ ] で囲んだ行の並びでなければなりません。</extracomment>
        <translation>[ ] で囲んだ行の並びでなければなりません。</translation>
    </message>
    <message>
        <source>It is too large and does not seem to be such a file.</source>
        <extracomment>大きすぎます。求めている種類のファイルではないようです。</extracomment>
        <translation>大きすぎます。求めている種類のファイルではないようです。</translation>
    </message>
    <message>
        <source>It is cut off or damaged (near character %1). Please get it again.</source>
        <extracomment>途中で切れているか、壊れています（%1 文字目あたり）。もう一度受け取ってください。</extracomment>
        <translation>途中で切れているか、壊れています（%1 文字目あたり）。もう一度受け取ってください。</translation>
    </message>
    <message>
        <source>It is a file of another kind.</source>
        <extracomment>別の種類のファイルです。</extracomment>
        <translation>別の種類のファイルです。</translation>
    </message>
    <message>
        <source>This file was made with a newer version of Kyodo Techo. Please update the program.</source>
        <extracomment>新しい版の協働手帳で作られたファイルです。プログラムを新しくしてください。</extracomment>
        <translation>新しい版の協働手帳で作られたファイルです。プログラムを新しくしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in one { }.</source>
        <extracomment>「%1」が同じ { } の中に2回あります。</extracomment>
        <translation>「%1」が同じ { } の中に2回あります。</translation>
    </message>
    <message>
        <source>A date of signing is still to come. Please check the dates.</source>
        <extracomment>署名や押印の日付に、まだ来ていない日があります。日付を確かめてください。</extracomment>
        <translation>署名や押印の日付に、まだ来ていない日があります。日付を確かめてください。</translation>
    </message>
</context>
<context>
    <name>kyodo::registers</name>
    <message>
        <source>problems %1, warnings %2, hints %3</source>
        <extracomment>問題 %1・注意 %2・参考 %3</extracomment>
        <translation>問題 %1・注意 %2・参考 %3</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <extracomment>%1（期限を過ぎています）</extracomment>
        <translation>%1（期限を過ぎています）</translation>
    </message>
    <message>
        <source>continued</source>
        <comment>a project</comment>
        <extracomment>継続</extracomment>
        <translation>継続</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a project</comment>
        <extracomment>新規</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>known</source>
        <comment>how it goes on</comment>
        <extracomment>決まっている</extracomment>
        <translation>決まっている</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how it goes on</comment>
        <extracomment>未定</extracomment>
        <translation>未定</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <extracomment>移動（前の場所: %1）</extracomment>
        <translation>移動（前の場所: %1）</translation>
    </message>
    <message>
        <source>new here</source>
        <extracomment>新しく見つかった</extracomment>
        <translation>新しく見つかった</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>変更あり</extracomment>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>the same project is also at %1</source>
        <extracomment>同じ事業がほかにもある: %1</extracomment>
        <translation>同じ事業がほかにもある: %1</translation>
    </message>
    <message>
        <source>somebody has it open</source>
        <extracomment>開いている人がいる</extracomment>
        <translation>開いている人がいる</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a project</comment>
        <extracomment>実施中</extracomment>
        <translation>実施中</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a project</comment>
        <extracomment>終了</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a project</comment>
        <extracomment>中止</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>an agreement</comment>
        <extracomment>なし</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>being written</source>
        <comment>an agreement</comment>
        <extracomment>作成中</extracomment>
        <translation>作成中</translation>
    </message>
    <message>
        <source>final</source>
        <comment>an agreement</comment>
        <extracomment>確定</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>concluded</source>
        <comment>an agreement</comment>
        <extracomment>締結済</extracomment>
        <translation>締結済</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>an agreement</comment>
        <extracomment>終了</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>none planned</source>
        <comment>a review</comment>
        <extracomment>予定なし</extracomment>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a review</comment>
        <extracomment>予定あり</extracomment>
        <translation>予定あり</translation>
    </message>
    <message>
        <source>sheets coming in</source>
        <comment>a review</comment>
        <extracomment>記入中</extracomment>
        <translation>記入中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a review</comment>
        <extracomment>実施済</extracomment>
        <translation>実施済</translation>
    </message>
    <message>
        <source>Damaged, and cannot be read. Please put a copy of it in its place if there is one.</source>
        <extracomment>壊れていて読めません。控えのファイルがあれば、それと入れかえてください。</extracomment>
        <translation>壊れていて読めません。控えのファイルがあれば、それと入れかえてください。</translation>
    </message>
    <message>
        <source>Made with a newer version of Kyodo Techo. It can be read once the program is updated.</source>
        <extracomment>新しい版の協働手帳で作られています。プログラムを新しくすると読めます。</extracomment>
        <translation>新しい版の協働手帳で作られています。プログラムを新しくすると読めます。</translation>
    </message>
    <message>
        <source>Somebody is writing to it just now. Please read the folder again in a moment.</source>
        <extracomment>ほかの人がちょうど書き込んでいます。少し待って、もう一度読み込んでください。</extracomment>
        <translation>ほかの人がちょうど書き込んでいます。少し待って、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Cannot be read: there is no right to, or a write to it was cut off. Opening it says why.</source>
        <extracomment>読めません。権限がないか、書き込みが途中で切れています。一度開いてみると理由がわかります。</extracomment>
        <translation>読めません。権限がないか、書き込みが途中で切れています。一度開いてみると理由がわかります。</translation>
    </message>
    <message>
        <source>You may not read this folder. Please ask whoever owns it.</source>
        <extracomment>このフォルダーを読む権限がありません。フォルダーの持ち主にお問い合わせください。</extracomment>
        <translation>このフォルダーを読む権限がありません。フォルダーの持ち主にお問い合わせください。</translation>
    </message>
    <message>
        <source>This folder was not found. Please check that the share or USB stick is connected.</source>
        <extracomment>このフォルダーが見つかりません。共有フォルダーやUSBメモリーがつながっているか、お確かめください。</extracomment>
        <translation>このフォルダーが見つかりません。共有フォルダーやUSBメモリーがつながっているか、お確かめください。</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>実施中</extracomment>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Finished or stopped</source>
        <extracomment>終了・中止</extracomment>
        <translation>終了・中止</translation>
    </message>
    <message>
        <source>Something is overdue</source>
        <extracomment>期日を過ぎたものがある</extracomment>
        <translation>期日を過ぎたものがある</translation>
    </message>
    <message>
        <source>With problems or warnings</source>
        <extracomment>問題か注意がある</extracomment>
        <translation>問題か注意がある</translation>
    </message>
    <message>
        <source>Ends soon, and nobody knows what follows</source>
        <extracomment>終わりが近いが、その後が未定</extracomment>
        <translation>終わりが近いが、その後が未定</translation>
    </message>
    <message>
        <source>No agreement concluded</source>
        <extracomment>協定書をまだ結んでいない</extracomment>
        <translation>協定書をまだ結んでいない</translation>
    </message>
    <message>
        <source>No review held</source>
        <extracomment>ふりかえりをまだしていない</extracomment>
        <translation>ふりかえりをまだしていない</translation>
    </message>
    <message>
        <source>New or changed</source>
        <extracomment>新しい・変更あり</extracomment>
        <translation>新しい・変更あり</translation>
    </message>
    <message>
        <source>The same project more than once</source>
        <extracomment>同じ事業が二つ以上ある</extracomment>
        <translation>同じ事業が二つ以上ある</translation>
    </message>
    <message>
        <source>(not given)</source>
        <extracomment>（記入なし）</extracomment>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>All projects</source>
        <extracomment>すべての事業</extracomment>
        <translation>すべての事業</translation>
    </message>
    <message>
        <source>By section</source>
        <extracomment>課ごと</extracomment>
        <translation>課ごと</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>期日を過ぎた事業</extracomment>
        <translation>期日を過ぎた事業</translation>
    </message>
    <message>
        <source>Standing still</source>
        <extracomment>動きのない事業</extracomment>
        <translation>動きのない事業</translation>
    </message>
    <message>
        <source>Without a successor</source>
        <extracomment>その後が決まっていない事業</extracomment>
        <translation>その後が決まっていない事業</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>区分</extracomment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Results: projects of the year reported on. Plans: projects of the year after. One that goes over the end of the year is in both.</source>
        <extracomment>実績は報告する年度に行った事業、予定はその次の年度に行う事業です。年度をまたぐ事業は両方に載ります。</extracomment>
        <translation>実績は報告する年度に行った事業、予定はその次の年度に行う事業です。年度をまたぐ事業は両方に載ります。</translation>
    </message>
    <message>
        <source>List of projects</source>
        <extracomment>事業の一覧</extracomment>
        <translation>事業の一覧</translation>
    </message>
    <message>
        <source>%1: projects</source>
        <extracomment>%1の事業数</extracomment>
        <translation>%1の事業数</translation>
    </message>
    <message>
        <source>How many projects of &quot;%1&quot; belong here.</source>
        <extracomment>%1のうち、これに当てはまる事業の数です。</extracomment>
        <translation>%1のうち、これに当てはまる事業の数です。</translation>
    </message>
    <message>
        <source>%1: cost</source>
        <extracomment>%1の事業費</extracomment>
        <translation>%1の事業費</translation>
    </message>
    <message>
        <source>The sum of the cost of those projects&apos; budgets, in yen. That of a project that belongs to several is in each of them.</source>
        <extracomment>それらの事業の予算の支出の合計（円）です。複数に当てはまる事業の分は、それぞれに入っています。</extracomment>
        <translation>それらの事業の予算の支出の合計（円）です。複数に当てはまる事業の分は、それぞれに入っています。</translation>
    </message>
    <message>
        <source>%1: borne by the authority</source>
        <extracomment>%1の行政負担</extracomment>
        <translation>%1の行政負担</translation>
    </message>
    <message>
        <source>What the authorities bear of it in money, in yen.</source>
        <extracomment>そのうち、行政がお金で負担する額（円）です。</extracomment>
        <translation>そのうち、行政がお金で負担する額（円）です。</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>のべ件数</extracomment>
        <translation>のべ件数</translation>
    </message>
    <message>
        <source>Projects, each once</source>
        <extracomment>事業数（それぞれ1回）</extracomment>
        <translation>事業数（それぞれ1回）</translation>
    </message>
    <message>
        <source>Counts by %1</source>
        <extracomment>%1ごとの数</extracomment>
        <translation>%1ごとの数</translation>
    </message>
    <message>
        <source>Endorsements are counted.</source>
        <extracomment>後援を含めて数えています。</extracomment>
        <translation>後援を含めて数えています。</translation>
    </message>
    <message>
        <source>Endorsements are not counted; %1 projects that were only endorsed are left out.</source>
        <extracomment>後援は数えていません。後援だけの事業 %1 件は載せていません。</extracomment>
        <translation>後援は数えていません。後援だけの事業 %1 件は載せていません。</translation>
    </message>
    <message>
        <source>%1 projects have no term and belong to no year: %2</source>
        <extracomment>期間が入っていないため、どの年度にも入らない事業が %1 件あります: %2</extracomment>
        <translation>期間が入っていないため、どの年度にも入らない事業が %1 件あります: %2</translation>
    </message>
    <message>
        <source>%1 further files hold the same projects; of each the latest counts.</source>
        <extracomment>同じ事業のファイルがほかに %1 件ありました。いちばん新しいものだけを数えています。</extracomment>
        <translation>同じ事業のファイルがほかに %1 件ありました。いちばん新しいものだけを数えています。</translation>
    </message>
    <message>
        <source>%1 files or folders could not be read; the projects in them are missing.</source>
        <extracomment>読めなかったファイルやフォルダーが %1 件あり、その中の事業は入っていません。</extracomment>
        <translation>読めなかったファイルやフォルダーが %1 件あり、その中の事業は入っていません。</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>of a year</comment>
        <extracomment>実績</extracomment>
        <translation>実績</translation>
    </message>
    <message>
        <source>Plans</source>
        <comment>for a year</comment>
        <extracomment>予定</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Collaboration projects: yearly report %1</source>
        <extracomment>協働事業 年次報告 %1</extracomment>
        <translation>協働事業 年次報告 %1</translation>
    </message>
    <message>
        <source>Results of %1: %2 projects; plans for %3: %4 projects.</source>
        <extracomment>%1の実績 %2 件、%3の予定 %4 件です。</extracomment>
        <translation>%1の実績 %2 件、%3の予定 %4 件です。</translation>
    </message>
    <message>
        <source>Endorsements are not counted.</source>
        <extracomment>後援は数えていません。</extracomment>
        <translation>後援は数えていません。</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>台帳</extracomment>
        <translation>台帳</translation>
    </message>
    <message>
        <source>%1 projects.</source>
        <extracomment>%1 件の事業です。</extracomment>
        <translation>%1 件の事業です。</translation>
    </message>
    <message>
        <source>Date due</source>
        <extracomment>期日</extracomment>
        <translation>期日</translation>
    </message>
    <message>
        <source>The day by which something is to be done, or on which it takes place.</source>
        <extracomment>その日までに行うこと、又はその日にあることの日付です。</extracomment>
        <translation>その日までに行うこと、又はその日にあることの日付です。</translation>
    </message>
    <message>
        <source>What is due</source>
        <extracomment>内容</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>What that day is about.</source>
        <extracomment>その日に何があるかです。</extracomment>
        <translation>その日に何があるかです。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>dates of a day</comment>
        <extracomment>ほか%1件</extracomment>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a project and what is due in it</comment>
        <extracomment>%1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>dates</comment>
        <extracomment>期限を過ぎているもの</extracomment>
        <translation>期限を過ぎているもの</translation>
    </message>
    <message>
        <source>What is due</source>
        <comment>a paper</comment>
        <extracomment>期日の一覧</extracomment>
        <translation>期日の一覧</translation>
    </message>
    <message>
        <source>%2 dates of %1 projects.</source>
        <extracomment>%1 件の事業の、期日 %2 件です。</extracomment>
        <translation>%1 件の事業の、期日 %2 件です。</translation>
    </message>
    <message>
        <source>Dates of this month</source>
        <extracomment>この月の期日</extracomment>
        <translation>この月の期日</translation>
    </message>
    <message>
        <source>Calendar of what is due, %1</source>
        <extracomment>期日のカレンダー %1</extracomment>
        <translation>期日のカレンダー %1</translation>
    </message>
    <message>
        <source>%2 dates in this month, of %1 projects.</source>
        <extracomment>%1 件の事業の、この月の期日 %2 件です。</extracomment>
        <translation>%1 件の事業の、この月の期日 %2 件です。</translation>
    </message>
    <message>
        <source>What was learned</source>
        <extracomment>学んだこと</extracomment>
        <translation>学んだこと</translation>
    </message>
    <message>
        <source>What was learned in the project.</source>
        <extracomment>事業で学んだことです。</extracomment>
        <translation>事業で学んだことです。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>どうなったか</extracomment>
        <translation>どうなったか</translation>
    </message>
    <message>
        <source>How an improvement was taken up, or why it was dropped.</source>
        <extracomment>改善がどう生かされたか、又は見送った理由です。</extracomment>
        <translation>改善がどう生かされたか、又は見送った理由です。</translation>
    </message>
    <message>
        <source>To keep</source>
        <extracomment>続けること</extracomment>
        <translation>続けること</translation>
    </message>
    <message>
        <source>To change</source>
        <extracomment>変えること</extracomment>
        <translation>変えること</translation>
    </message>
    <message>
        <source>To stop</source>
        <extracomment>やめること</extracomment>
        <translation>やめること</translation>
    </message>
    <message>
        <source>Improvements</source>
        <extracomment>改善すること</extracomment>
        <translation>改善すること</translation>
    </message>
    <message>
        <source>New challenges</source>
        <extracomment>新たな課題</extracomment>
        <translation>新たな課題</translation>
    </message>
    <message>
        <source>Hints for others</source>
        <extracomment>ほかの地域へのヒント</extracomment>
        <translation>ほかの地域へのヒント</translation>
    </message>
    <message>
        <source>What was learned</source>
        <comment>a paper</comment>
        <extracomment>学びの一覧</extracomment>
        <translation>学びの一覧</translation>
    </message>
    <message>
        <source>%2 lessons of %1 projects.</source>
        <extracomment>%1 件の事業の、学び %2 件です。</extracomment>
        <translation>%1 件の事業の、学び %2 件です。</translation>
    </message>
    <message>
        <source>not known, and it ends soon or has ended</source>
        <comment>how it goes on</comment>
        <extracomment>未定（終わりが近い、又は終わった）</extracomment>
        <translation>未定（終わりが近い、又は終わった）</translation>
    </message>
    <message>
        <source>%1 (longer than agreed)</source>
        <comment>days without a move</comment>
        <extracomment>%1（約束より長い）</extracomment>
        <translation>%1（約束より長い）</translation>
    </message>
    <message>
        <source>what follows is open</source>
        <comment>a project</comment>
        <extracomment>この先は未定</extracomment>
        <translation>この先は未定</translation>
    </message>
    <message>
        <source>goes on in a next cycle</source>
        <comment>a project</comment>
        <extracomment>次のサイクルへ続ける</extracomment>
        <translation>次のサイクルへ続ける</translation>
    </message>
    <message>
        <source>ended, its challenge is solved</source>
        <comment>a project</comment>
        <extracomment>課題を解決して終了</extracomment>
        <translation>課題を解決して終了</translation>
    </message>
    <message>
        <source>ended, the collaboration stops</source>
        <comment>a project</comment>
        <extracomment>協働をやめて終了</extracomment>
        <translation>協働をやめて終了</translation>
    </message>
    <message>
        <source>Projects by step</source>
        <extracomment>手順ごとの事業</extracomment>
        <translation>手順ごとの事業</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1（%2 件）</extracomment>
        <translation>%1（%2 件）</translation>
    </message>
    <message>
        <source>What has a &quot;%1&quot; is overdue.</source>
        <extracomment>「%1」の付いたものは、期限を過ぎています。</extracomment>
        <translation>「%1」の付いたものは、期限を過ぎています。</translation>
    </message>
    <message>
        <source> A resident who takes part as a person stands here by kind, not by name.</source>
        <extracomment>個人として参加した住民は、名前でなく種別で載せます。</extracomment>
        <translation>個人として参加した住民は、名前でなく種別で載せます。</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>how many</comment>
        <extracomment>事業数</extracomment>
        <translation>事業数</translation>
    </message>
    <message>
        <source>How many projects belong here.</source>
        <extracomment>これに当てはまる事業の数です。</extracomment>
        <translation>これに当てはまる事業の数です。</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>of projects</comment>
        <extracomment>事業費</extracomment>
        <translation>事業費</translation>
    </message>
    <message>
        <source>Borne by the authority</source>
        <comment>of the cost of projects</comment>
        <extracomment>行政負担</extracomment>
        <translation>行政負担</translation>
    </message>
    <message>
        <source>A project that belongs to several fields or forms is counted in each of them, one that names none once as not given. The mentions are the sum of those and may be more than the projects.</source>
        <extracomment>一つの事業が複数の分野や形態に当てはまるときは、それぞれに数えています。記入のない事業は（記入なし）に1件と数えています。のべ件数はそれらの合計で、事業数より多いことがあります。</extracomment>
        <translation>一つの事業が複数の分野や形態に当てはまるときは、それぞれに数えています。記入のない事業は（記入なし）に1件と数えています。のべ件数はそれらの合計で、事業数より多いことがあります。</translation>
    </message>
    <message>
        <source>%1 projects counted have no last day: one under way counts in each year, one finished or stopped up to the year of its last move.</source>
        <extracomment>終わりの日が入っていない事業が %1 件入っています。実施中のものは毎年度続くものとして、終了・中止したものは最後の動きがあった年度まで数えています。</extracomment>
        <translation>終わりの日が入っていない事業が %1 件入っています。実施中のものは毎年度続くものとして、終了・中止したものは最後の動きがあった年度まで数えています。</translation>
    </message>
    <message>
        <source>Cannot be read as a Kyodo Techo file: something else whose name ends like one, or a copy that was cut off.</source>
        <extracomment>協働手帳のファイルとして読めません。名前の終わりが同じだけの別のファイルか、写すときに途中で切れたものです。</extracomment>
        <translation>協働手帳のファイルとして読めません。名前の終わりが同じだけの別のファイルか、写すときに途中で切れたものです。</translation>
    </message>
    <message>
        <source>There were projects here, and now it is empty. Please check that the share or USB stick is connected; if it was emptied on purpose, press &quot;Read all files again&quot;.</source>
        <extracomment>前は事業がありましたが、いまは空です。共有フォルダーやUSBメモリーがつながっているか、お確かめください。本当に空にしたときは、「全部読み直す」を押してください。</extracomment>
        <translation>前は事業がありましたが、いまは空です。共有フォルダーやUSBメモリーがつながっているか、お確かめください。本当に空にしたときは、「全部読み直す」を押してください。</translation>
    </message>
    <message>
        <source>Its name holds codes that are no characters. It can be read once it is renamed.</source>
        <extracomment>名前に、文字として読めない符号が入っています。名前を付け直すと読めます。</extracomment>
        <translation>名前に、文字として読めない符号が入っています。名前を付け直すと読めます。</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <comment>an agreement</comment>
        <extracomment>%1（その後に変更あり）</extracomment>
        <translation>%1（その後に変更あり）</translation>
    </message>
    <message>
        <source>%1 (longer than %2 days)</source>
        <comment>days without a move</comment>
        <extracomment>%1（%2日より長い）</extracomment>
        <translation>%1（%2日より長い）</translation>
    </message>
    <message>
        <source>Stands still (for longer than agreed, or than 90 days)</source>
        <extracomment>長く動きがない（約束した間隔より、約束がなければ90日より）</extracomment>
        <translation>長く動きがない（約束した間隔より、約束がなければ90日より）</translation>
    </message>
    <message>
        <source>Changed since the agreement was concluded</source>
        <extracomment>締結の後に内容が変わっている</extracomment>
        <translation>締結の後に内容が変わっている</translation>
    </message>
</context>
<context>
    <name>kyodo::review</name>
    <message>
        <source>not in yet</source>
        <extracomment>未記入</extracomment>
        <translation>未記入</translation>
    </message>
    <message>
        <source>being filled in</source>
        <extracomment>記入中</extracomment>
        <translation>記入中</translation>
    </message>
    <message>
        <source>filled in, not shown yet</source>
        <extracomment>記入済み・まだ見せていない</extracomment>
        <translation>記入済み・まだ見せていない</translation>
    </message>
    <message>
        <source>shown to the others</source>
        <extracomment>ほかの主体に見せている</extracomment>
        <translation>ほかの主体に見せている</translation>
    </message>
    <message>
        <source>Subject: Please answer the review of “%1”</source>
        <extracomment>件名：「%1」のふりかえりへのお答えのお願い</extracomment>
        <translation>件名：「%1」のふりかえりへのお答えのお願い</translation>
    </message>
    <message>
        <source>It seems that we have not had your answers to “%2” of “%1” yet. If they have crossed with this mail, please excuse us.</source>
        <extracomment>「%1」の「%2」に、まだお答えをいただいていないようです。行き違いでしたら、お許しください。</extracomment>
        <translation>「%1」の「%2」に、まだお答えをいただいていないようです。行き違いでしたら、お許しください。</translation>
    </message>
    <message>
        <source>Please answer by: %1</source>
        <extracomment>締め切り：%1</extracomment>
        <translation>締め切り：%1</translation>
    </message>
    <message>
        <source>How to answer:</source>
        <extracomment>答え方：</extracomment>
        <translation>答え方：</translation>
    </message>
    <message>
        <source>1. Open the attached reply form (.html) in your browser.</source>
        <extracomment>1. 添付の返信フォーム（.html）をブラウザーで開きます。</extracomment>
        <translation>1. 添付の返信フォーム（.html）をブラウザーで開きます。</translation>
    </message>
    <message>
        <source>2. Answer, and press “Save the reply file” at the bottom.</source>
        <extracomment>2. 答えを入れ、いちばん下の「返信ファイルを保存する」を押します。</extracomment>
        <translation>2. 答えを入れ、いちばん下の「返信ファイルを保存する」を押します。</translation>
    </message>
    <message>
        <source>3. Answer this mail and attach the saved file.</source>
        <extracomment>3. 保存したファイルを、このメールに返信して送ってください。</extracomment>
        <translation>3. 保存したファイルを、このメールに返信して送ってください。</translation>
    </message>
    <message>
        <source>You may as well fill in the review sheet on paper and send us that.</source>
        <extracomment>紙のふりかえりシートに書いて送っていただいてもかまいません。</extracomment>
        <translation>紙のふりかえりシートに書いて送っていただいてもかまいません。</translation>
    </message>
    <message>
        <source>Thank you very much.</source>
        <extracomment>よろしくお願いいたします。</extracomment>
        <translation>よろしくお願いいたします。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <extracomment>、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no round before, so there is nothing to compare with.</source>
        <extracomment>これより前の回がないため、前回と比べるものはありません。</extracomment>
        <translation>これより前の回がないため、前回と比べるものはありません。</translation>
    </message>
    <message>
        <source>It was not asked before, so it is not compared.</source>
        <extracomment>前の回では尋ねていない問いなので、比べません。</extracomment>
        <translation>前の回では尋ねていない問いなので、比べません。</translation>
    </message>
    <message>
        <source>Nobody answered it the last time (%1), so it is not compared.</source>
        <extracomment>前回（%1）は答えがないため、比べません。</extracomment>
        <translation>前回（%1）は答えがないため、比べません。</translation>
    </message>
    <message>
        <source>The last time (%1) had another scale, so it is not compared.</source>
        <extracomment>前回（%1）とは評価の段階が違うため、比べません。</extracomment>
        <translation>前回（%1）とは評価の段階が違うため、比べません。</translation>
    </message>
    <message>
        <source>No party answered both the last time (%1) and now, so it is not compared.</source>
        <extracomment>前回（%1）と今回の両方に答えた団体がないため、比べません。</extracomment>
        <translation>前回（%1）と今回の両方に答えた団体がないため、比べません。</translation>
    </message>
    <message>
        <source>Not compared, for they did not answer the last time: %1.</source>
        <extracomment>前回答えていないため、比べていない団体：%1。</extracomment>
        <translation>前回答えていないため、比べていない団体：%1。</translation>
    </message>
    <message>
        <source>Not compared, for there is no answer of theirs now: %1.</source>
        <extracomment>今回の答えがないため、比べていない団体：%1。</extracomment>
        <translation>今回の答えがないため、比べていない団体：%1。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>party, answer before, answer now</comment>
        <extracomment>%1は%2から%3</extracomment>
        <translation>%1は%2から%3</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>the last time</comment>
        <extracomment>前回なし</extracomment>
        <translation>前回なし</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>the last time</comment>
        <extracomment>前回答えなし</extracomment>
        <translation>前回答えなし</translation>
    </message>
    <message>
        <source>other scale</source>
        <comment>the last time</comment>
        <extracomment>段階が別</extracomment>
        <translation>段階が別</translation>
    </message>
    <message>
        <source>other parties</source>
        <comment>the last time</comment>
        <extracomment>団体が別</extracomment>
        <translation>団体が別</translation>
    </message>
    <message>
        <source>%1 (parties: %2)</source>
        <comment>change, how many are compared</comment>
        <extracomment>%1（%2団体）</extracomment>
        <translation>%1（%2団体）</translation>
    </message>
    <message>
        <source>Since the last time (%1) the average has changed by %2 (%3).</source>
        <extracomment>前回（%1）からの平均の差は%2（%3）。</extracomment>
        <translation>前回（%1）からの平均の差は%2（%3）。</translation>
    </message>
    <message>
        <source>The last answers are what was expected at the start.</source>
        <extracomment>前回の答えは、始めるときの見込みです。</extracomment>
        <translation>前回の答えは、始めるときの見込みです。</translation>
    </message>
    <message>
        <source>The answers were due on %1; we are still glad to have yours.</source>
        <extracomment>締め切り（%1）を過ぎていますが、お答えをお待ちしています。</extracomment>
        <translation>締め切り（%1）を過ぎていますが、お答えをお待ちしています。</translation>
    </message>
</context>
<context>
    <name>kyodo::rules</name>
    <message>
        <source>The agreement lacks its purpose.</source>
        <extracomment>協定書に載せる「目的」がありません。</extracomment>
        <translation>協定書に載せる「目的」がありません。</translation>
    </message>
    <message>
        <source>It is one of the eight things an agreement states. The shared purpose goes straight in.</source>
        <extracomment>目的は協定書に書いておく8項目の一つです。共有する目的を書くと、そのまま協定書に入ります。</extracomment>
        <translation>目的は協定書に書いておく8項目の一つです。共有する目的を書くと、そのまま協定書に入ります。</translation>
    </message>
    <message>
        <source>The agreement lacks the content of the work.</source>
        <extracomment>協定書に載せる「事業の内容」がありません。</extracomment>
        <translation>協定書に載せる「事業の内容」がありません。</translation>
    </message>
    <message>
        <source>Without it nobody knows what was promised. List what will be done.</source>
        <extracomment>何をするのかが書かれていないと、約束の範囲がわかりません。行うことを箇条書きにしてください。</extracomment>
        <translation>何をするのかが書かれていないと、約束の範囲がわかりません。行うことを箇条書きにしてください。</translation>
    </message>
    <message>
        <source>The agreement lacks the extent of responsibility.</source>
        <extracomment>協定書に載せる「責任の範囲」がありません。</extracomment>
        <translation>協定書に載せる「責任の範囲」がありません。</translation>
    </message>
    <message>
        <source>After an accident it is hard to agree. Write down who answers for what.</source>
        <extracomment>事故や損害が起きてから決めるのは難しいものです。だれが何に責任を負うのかを書いてください。</extracomment>
        <translation>事故や損害が起きてから決めるのは難しいものです。だれが何に責任を負うのかを書いてください。</translation>
    </message>
    <message>
        <source>The agreement lacks who owns the results.</source>
        <extracomment>協定書に載せる「成果物の帰属」がありません。</extracomment>
        <translation>協定書に載せる「成果物の帰属」がありません。</translation>
    </message>
    <message>
        <source>Who may use photographs, booklets and the like is a common quarrel. Write down the owner.</source>
        <extracomment>写真や冊子などをだれが使えるのかで、後から行き違いがよく起こります。持ち主を書いてください。</extracomment>
        <translation>写真や冊子などをだれが使えるのかで、後から行き違いがよく起こります。持ち主を書いてください。</translation>
    </message>
    <message>
        <source>The owner of the deliverable “%1” is not settled.</source>
        <extracomment>成果物「%1」の持ち主が決まっていません。</extracomment>
        <translation>成果物「%1」の持ち主が決まっていません。</translation>
    </message>
    <message>
        <source>If it belongs to one party, the agreement has to say which. Choose the party.</source>
        <extracomment>一者のものとするなら、どの主体かを協定書に書く必要があります。主体を選んでください。</extracomment>
        <translation>一者のものとするなら、どの主体かを協定書に書く必要があります。主体を選んでください。</translation>
    </message>
    <message>
        <source>The representative of %1 is missing.</source>
        <extracomment>%1の代表者名が入っていません。</extracomment>
        <translation>%1の代表者名が入っていません。</translation>
    </message>
    <message>
        <source>The signature block needs title and name. Enter the representative.</source>
        <extracomment>協定書の署名欄に、職名と氏名が必要です。代表者を入れてください。</extracomment>
        <translation>協定書の署名欄に、職名と氏名が必要です。代表者を入れてください。</translation>
    </message>
    <message>
        <source>The address of %1 is missing.</source>
        <extracomment>%1の所在地が入っていません。</extracomment>
        <translation>%1の所在地が入っていません。</translation>
    </message>
    <message>
        <source>The signature block states the address. Enter that of the main office.</source>
        <extracomment>協定書の署名欄に所在地を書きます。主たる事務所の住所を入れてください。</extracomment>
        <translation>協定書の署名欄に所在地を書きます。主たる事務所の住所を入れてください。</translation>
    </message>
    <message>
        <source>People gather, but insurance is not settled.</source>
        <extracomment>人が集まる事業ですが、保険のことが決まっていません。</extracomment>
        <translation>人が集まる事業ですが、保険のことが決まっていません。</translation>
    </message>
    <message>
        <source>Without cover, an injury turns into a quarrel. Write down who takes out which insurance.</source>
        <extracomment>けがや物損への備えがないと、責任の話し合いがこじれます。どの保険にだれが入るかを書いてください。</extracomment>
        <translation>けがや物損への備えがないと、責任の話し合いがこじれます。どの保険にだれが入るかを書いてください。</translation>
    </message>
    <message>
        <source>What is made public, and how, is not settled.</source>
        <extracomment>何をどのように公開するかが決まっていません。</extracomment>
        <translation>何をどのように公開するかが決まっていません。</translation>
    </message>
    <message>
        <source>Transparency means showing both the way and the results. Say what is made public or plan a publication.</source>
        <extracomment>過程と成果を公開することが透明性の原則です。公開する内容か、公表の予定を入れてください。</extracomment>
        <translation>過程と成果を公開することが透明性の原則です。公開する内容か、公表の予定を入れてください。</translation>
    </message>
    <message>
        <source>How often the parties meet is not settled.</source>
        <extracomment>打合せの間隔が決まっていません。</extracomment>
        <translation>打合せの間隔が決まっていません。</translation>
    </message>
    <message>
        <source>Regular meetings catch trouble while it is small. Agree on a longest interval.</source>
        <extracomment>定期的に会う約束があると、小さな行き違いのうちに話せます。何日以内に開くかを決めてください。</extracomment>
        <translation>定期的に会う約束があると、小さな行き違いのうちに話せます。何日以内に開くかを決めてください。</translation>
    </message>
    <message>
        <source>The agreement renews itself without a review.</source>
        <extracomment>ふりかえりのないまま自動で更新されることになっています。</extracomment>
        <translation>ふりかえりのないまま自動で更新されることになっています。</translation>
    </message>
    <message>
        <source>Renewal without a look back breeds habit and dependence. Plan a review before the end or renew only after one.</source>
        <extracomment>見直しのない更新は、惰性や頼り切りのもとです。終了前にふりかえりの回を置くか、見直してから更新する形にしてください。</extracomment>
        <translation>見直しのない更新は、惰性や頼り切りのもとです。終了前にふりかえりの回を置くか、見直してから更新する形にしてください。</translation>
    </message>
    <message>
        <source>No talk about the agreement is on record.</source>
        <extracomment>協議の記録がまだありません。</extracomment>
        <translation>協議の記録がまだありません。</translation>
    </message>
    <message>
        <source>A record of who agreed to what and when prevents quarrels. Note each talk.</source>
        <extracomment>だれがいつ何を決めたかが残っていると、後の行き違いを防げます。話し合いのたびに記録してください。</extracomment>
        <translation>だれがいつ何を決めたかが残っていると、後の行き違いを防げます。話し合いのたびに記録してください。</translation>
    </message>
    <message>
        <source>The latest talk (%1) left points open.</source>
        <extracomment>最後の協議（%1）に、決まっていない点が残っています。</extracomment>
        <translation>最後の協議（%1）に、決まっていない点が残っています。</translation>
    </message>
    <message>
        <source>Points left open grow later. Settle them in another talk and record the outcome.</source>
        <extracomment>決まらないまま始めると、後で大きな食い違いになります。次の協議で決め、その結果を記録してください。</extracomment>
        <translation>決まらないまま始めると、後で大きな食い違いになります。次の協議で決め、その結果を記録してください。</translation>
    </message>
    <message>
        <source>How the earlier improvement “%1” was taken up is not written down.</source>
        <extracomment>前回の改善点「%1」をどう活かしたかが書かれていません。</extracomment>
        <translation>前回の改善点「%1」をどう活かしたかが書かれていません。</translation>
    </message>
    <message>
        <source>People speak openly again when they see it made a difference. Write down what changed.</source>
        <extracomment>ふりかえりが活かされたとわかると、次も率直に話してもらえます。変えたことを書いてください。</extracomment>
        <translation>ふりかえりが活かされたとわかると、次も率直に話してもらえます。変えたことを書いてください。</translation>
    </message>
    <message>
        <source>The work is commissioned, but the budget leaves out staff cost or overhead.</source>
        <extracomment>委託だけの関係なのに、人件費か間接費が予算に入っていません。</extracomment>
        <translation>委託だけの関係なのに、人件費か間接費が予算に入っていません。</translation>
    </message>
    <message>
        <source>A partner who pays these itself is a cheap contractor. Add the cost of the labour and of the office.</source>
        <extracomment>受ける側が持ち出しになれば、安価な委託先と同じです。かかる手間と事務の費用を入れてください。</extracomment>
        <translation>受ける側が持ち出しになれば、安価な委託先と同じです。かかる手間と事務の費用を入れてください。</translation>
    </message>
    <message>
        <source>The commission fee of %1 yen does not cover the cost of %2 yen.</source>
        <extracomment>委託料%1円が、かかる費用%2円に足りません。</extracomment>
        <translation>委託料%1円が、かかる費用%2円に足りません。</translation>
    </message>
    <message>
        <source>If the contractor pays the rest, the parties are not equals. Look at the fee again or agree why.</source>
        <extracomment>足りない分を受ける側が負担すると、対等な関係が崩れます。委託料を見直すか、負担の理由を話し合ってください。</extracomment>
        <translation>足りない分を受ける側が負担すると、対等な関係が崩れます。委託料を見直すか、負担の理由を話し合ってください。</translation>
    </message>
    <message>
        <source>Who bears the %2 yen for “%1” is not settled.</source>
        <extracomment>「%1」の費用%2円をだれが負担するか決まっていません。</extracomment>
        <translation>「%1」の費用%2円をだれが負担するか決まっていません。</translation>
    </message>
    <message>
        <source>Cost that nobody took on ends in a quarrel. Enter who bears it and how much.</source>
        <extracomment>負担が決まっていない費用は、後でもめるもとです。負担する主体と金額を入れてください。</extracomment>
        <translation>負担が決まっていない費用は、後でもめるもとです。負担する主体と金額を入れてください。</translation>
    </message>
    <message>
        <source>The shares of “%1” come to %2 yen, not %3.</source>
        <extracomment>「%1」の負担の合計%2円が、金額%3円と合いません。</extracomment>
        <translation>「%1」の負担の合計%2円が、金額%3円と合いません。</translation>
    </message>
    <message>
        <source>Agreement and budget would contradict each other. Correct the shares or the amount.</source>
        <extracomment>協定書の負担額と予算書が食い違ってしまいます。負担か金額を直してください。</extracomment>
        <translation>協定書の負担額と予算書が食い違ってしまいます。負担か金額を直してください。</translation>
    </message>
    <message>
        <source>The cost is %1 yen, but no income is entered.</source>
        <extracomment>費用%1円に対して、収入が一つも入っていません。</extracomment>
        <translation>費用%1円に対して、収入が一つも入っていません。</translation>
    </message>
    <message>
        <source>Work cannot start until it is clear where the money comes from. Enter contributions, subsidies, own funds and so on.</source>
        <extracomment>お金の出どころが決まらないと、事業を始められません。負担金、補助金、自己資金などを収入に入れてください。</extracomment>
        <translation>お金の出どころが決まらないと、事業を始められません。負担金、補助金、自己資金などを収入に入れてください。</translation>
    </message>
    <message>
        <source>Income of %1 yen and cost of %2 yen do not match.</source>
        <extracomment>収入の合計%1円と費用の合計%2円が合いません。</extracomment>
        <translation>収入の合計%1円と費用の合計%2円が合いません。</translation>
    </message>
    <message>
        <source>A budget balances. Enter where the rest comes from or what it is spent on.</source>
        <extracomment>予算書は収入と費用が同じ額になるように作ります。足りない分の出どころか、余る分の使い道を入れてください。</extracomment>
        <translation>予算書は収入と費用が同じ額になるように作ります。足りない分の出どころか、余る分の使い道を入れてください。</translation>
    </message>
    <message>
        <source>What %1 gives in kind for “%2” has no value.</source>
        <extracomment>%1が「%2」に出すお金以外の負担が、金額に換算されていません。</extracomment>
        <translation>%1が「%2」に出すお金以外の負担が、金額に換算されていません。</translation>
    </message>
    <message>
        <source>A place or hands are a contribution too, seen only with a value. Enter what hiring them would cost.</source>
        <extracomment>場所や人手の負担も、金額にすると貢献が正しく見えます。借りたり雇ったりした場合の額を入れてください。</extracomment>
        <translation>場所や人手の負担も、金額にすると貢献が正しく見えます。借りたり雇ったりした場合の額を入れてください。</translation>
    </message>
    <message>
        <source>The budget has no staff cost.</source>
        <extracomment>予算に人件費が入っていません。</extracomment>
        <translation>予算に人件費が入っていません。</translation>
    </message>
    <message>
        <source>Staff cost is easily forgotten and then paid by those who do the work. Add it, or agree why there is none.</source>
        <extracomment>人件費は忘れられやすく、担い手の持ち出しになりがちです。必要なら入れ、要らなければその理由を話し合ってください。</extracomment>
        <translation>人件費は忘れられやすく、担い手の持ち出しになりがちです。必要なら入れ、要らなければその理由を話し合ってください。</translation>
    </message>
    <message>
        <source>The budget has no overhead (office, telephone and so on).</source>
        <extracomment>予算に間接費（事務所や通信などの費用）が入っていません。</extracomment>
        <translation>予算に間接費（事務所や通信などの費用）が入っていません。</translation>
    </message>
    <message>
        <source>The office carries the work too. Add its cost, or agree why there is none.</source>
        <extracomment>事務の費用も事業を支えています。必要なら入れ、要らなければその理由を話し合ってください。</extracomment>
        <translation>事務の費用も事業を支えています。必要なら入れ、要らなければその理由を話し合ってください。</translation>
    </message>
    <message>
        <source>The form brings a fee, subsidy or contribution, but the budget shows no such income.</source>
        <extracomment>委託料、補助金などのお金が動く形態なのに、予算にその収入がありません。</extracomment>
        <translation>委託料、補助金などのお金が動く形態なのに、予算にその収入がありません。</translation>
    </message>
    <message>
        <source>The agreement can state no amount that the budget does not show. Add the income or look at the forms again.</source>
        <extracomment>支払われる額が予算に載らないと、協定書に金額を書けません。収入に加えるか、形態を見直してください。</extracomment>
        <translation>支払われる額が予算に載らないと、協定書に金額を書けません。収入に加えるか、形態を見直してください。</translation>
    </message>
    <message>
        <source>Who pays whom is not settled.</source>
        <extracomment>だれがだれに支払うのかが決まっていません。</extracomment>
        <translation>だれがだれに支払うのかが決まっていません。</translation>
    </message>
    <message>
        <source>Where money passes, the agreement names who pays and who receives. Choose two different parties.</source>
        <extracomment>お金が動く形態では、支払う主体と受け取る主体を協定書に書きます。別々の主体を選んでください。</extracomment>
        <translation>お金が動く形態では、支払う主体と受け取る主体を協定書に書きます。別々の主体を選んでください。</translation>
    </message>
    <message>
        <source>The agreement lacks the sharing of cost.</source>
        <extracomment>協定書に載せる「費用負担」がありません。</extracomment>
        <translation>協定書に載せる「費用負担」がありません。</translation>
    </message>
    <message>
        <source>Who bears how much has to be written down. Enter the costs in the budget and assign them. If there is nothing to pay, say under payment that each bears its own.</source>
        <extracomment>費用をだれがいくら負担するかは必ず書いておく項目です。予算に費用を挙げ、負担を割り当ててください。 お金がかからないなら、支払方法に「各自が負担する」などと書いてください。</extracomment>
        <translation>費用をだれがいくら負担するかは必ず書いておく項目です。予算に費用を挙げ、負担を割り当ててください。 お金がかからないなら、支払方法に「各自が負担する」などと書いてください。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>（名称なし）</extracomment>
        <translation>（名称なし）</translation>
    </message>
    <message>
        <source>planning review</source>
        <extracomment>計画時のふりかえり</extracomment>
        <translation>計画時のふりかえり</translation>
    </message>
    <message>
        <source>interim review</source>
        <extracomment>中間のふりかえり</extracomment>
        <translation>中間のふりかえり</translation>
    </message>
    <message>
        <source>completion review</source>
        <extracomment>終了時のふりかえり</extracomment>
        <translation>終了時のふりかえり</translation>
    </message>
    <message>
        <source>(round without a name)</source>
        <extracomment>（名称のない回）</extracomment>
        <translation>（名称のない回）</translation>
    </message>
    <message>
        <source>shared purpose</source>
        <extracomment>目的共有</extracomment>
        <translation>目的共有</translation>
    </message>
    <message>
        <source>equality</source>
        <extracomment>対等</extracomment>
        <translation>対等</translation>
    </message>
    <message>
        <source>mutual trust</source>
        <extracomment>相互信頼</extracomment>
        <translation>相互信頼</translation>
    </message>
    <message>
        <source>sharing of roles and responsibility</source>
        <extracomment>役割・責任分担</extracomment>
        <translation>役割・責任分担</translation>
    </message>
    <message>
        <source>transparency</source>
        <extracomment>透明性</extracomment>
        <translation>透明性</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <extracomment>、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is past its planned end and not done.</source>
        <extracomment>「%1」が予定日を過ぎても終わっていません。</extracomment>
        <translation>「%1」が予定日を過ぎても終わっていません。</translation>
    </message>
    <message>
        <source>Told early, a delay can be helped or planned for. Enter the progress or change the plan.</source>
        <extracomment>遅れを早めに伝え合えば、手伝うことも予定を変えることもできます。進み具合か予定を直してください。</extracomment>
        <translation>遅れを早めに伝え合えば、手伝うことも予定を変えることもできます。進み具合か予定を直してください。</translation>
    </message>
    <message>
        <source>The parties have not met for longer than the %1 days agreed.</source>
        <extracomment>打合せが、取り決めた%1日を超えて開かれていません。</extracomment>
        <translation>打合せが、取り決めた%1日を超えて開かれていません。</translation>
    </message>
    <message>
        <source>Misunderstandings grow while nobody meets. Set a date for the next meeting.</source>
        <extracomment>顔を合わせないうちに、思い違いや遅れがふくらみます。次の打合せの日を決めてください。</extracomment>
        <translation>顔を合わせないうちに、思い違いや遅れがふくらみます。次の打合せの日を決めてください。</translation>
    </message>
    <message>
        <source>%1 has not been at any meeting so far.</source>
        <extracomment>%1は、これまでの打合せに一度も出ていません。</extracomment>
        <translation>%1は、これまでの打合せに一度も出ていません。</translation>
    </message>
    <message>
        <source>Whoever is never there does not feel part of it. Ask which day or which means would suit.</source>
        <extracomment>知らないうちに物事が決まると、協働している実感が薄れます。声をかけ、出やすい日時や方法を聞いてください。</extracomment>
        <translation>知らないうちに物事が決まると、協働している実感が薄れます。声をかけ、出やすい日時や方法を聞いてください。</translation>
    </message>
    <message>
        <source>Who is to do “%1” is not settled.</source>
        <extracomment>「%1」をだれがするのか決まっていません。</extracomment>
        <translation>「%1」をだれがするのか決まっていません。</translation>
    </message>
    <message>
        <source>What nobody took on will still be there next time. Choose the party that does it.</source>
        <extracomment>担当のない宿題は、次の打合せまで残ります。引き受ける主体を決めてください。</extracomment>
        <translation>担当のない宿題は、次の打合せまで残ります。引き受ける主体を決めてください。</translation>
    </message>
    <message>
        <source>“%1” is past its due date.</source>
        <extracomment>「%1」が期限を過ぎています。</extracomment>
        <translation>「%1」が期限を過ぎています。</translation>
    </message>
    <message>
        <source>Trust lives on promises kept. Enter the day it was done or agree on a new date.</source>
        <extracomment>約束が守られることが信頼のもとです。済んだら日付を入れ、まだなら期限を決め直してください。</extracomment>
        <translation>約束が守られることが信頼のもとです。済んだら日付を入れ、まだなら期限を決め直してください。</translation>
    </message>
    <message>
        <source>How “%1” was dealt with is not written down.</source>
        <extracomment>「%1」への対応が書かれていません。</extracomment>
        <translation>「%1」への対応が書かれていません。</translation>
    </message>
    <message>
        <source>The record of an accident or complaint includes the answer to it. Write what was done and what will change.</source>
        <extracomment>事故や苦情は、対応と再発防止までが記録です。何をしたか、これからどうするかを書いてください。</extracomment>
        <translation>事故や苦情は、対応と再発防止までが記録です。何をしたか、これからどうするかを書いてください。</translation>
    </message>
    <message>
        <source>%2 yen were spent on “%1”, more than a tenth above the %3 yen planned.</source>
        <extracomment>「%1」の支出%2円が、予算%3円を1割を超えて上回っています。</extracomment>
        <translation>「%1」の支出%2円が、予算%3円を1割を超えて上回っています。</translation>
    </message>
    <message>
        <source>Told late, it breeds distrust. Share the reason and agree on a change, or save elsewhere.</source>
        <extracomment>後から知らせると不信を招きます。理由を共有し、変更の手続きをとるか、ほかの費用を見直してください。</extracomment>
        <translation>後から知らせると不信を招きます。理由を共有し、変更の手続きをとるか、ほかの費用を見直してください。</translation>
    </message>
    <message>
        <source>Accounts are the core of transparency. Enter what was really spent, 0 yen if nothing.</source>
        <extracomment>収支の報告は透明性の要です。実際の支出を入れてください。使わなかったなら0円と記録してください。</extracomment>
        <translation>収支の報告は透明性の要です。実際の支出を入れてください。使わなかったなら0円と記録してください。</translation>
    </message>
    <message>
        <source>The term is over, but no spending is on record.</source>
        <extracomment>期間が終わりましたが、支出の記録がありません。</extracomment>
        <translation>期間が終わりましたが、支出の記録がありません。</translation>
    </message>
    <message>
        <source>The term is over, but no spending on “%1” is on record.</source>
        <extracomment>期間が終わりましたが、「%1」の支出の記録がありません。</extracomment>
        <translation>期間が終わりましたが、「%1」の支出の記録がありません。</translation>
    </message>
    <message>
        <source>“%1” was to be made public but has not been.</source>
        <extracomment>「%1」の公表予定日を過ぎましたが、まだ公表されていません。</extracomment>
        <translation>「%1」の公表予定日を過ぎましたが、まだ公表されていません。</translation>
    </message>
    <message>
        <source>While it waits, the work stays out of sight. Enter the day it was published or a new plan.</source>
        <extracomment>約束した公開が遅れると、外から見えない事業になります。公表した日を入れるか、予定を直してください。</extracomment>
        <translation>約束した公開が遅れると、外から見えない事業になります。公表した日を入れるか、予定を直してください。</translation>
    </message>
    <message>
        <source>The term is over, but nothing was made public.</source>
        <extracomment>期間が終わりましたが、何も公表されていません。</extracomment>
        <translation>期間が終わりましたが、何も公表されていません。</translation>
    </message>
    <message>
        <source>Results that can be seen earn trust and bring in others. Publish a report or an article and record where and when.</source>
        <extracomment>成果を公開することが信頼と次の参加につながります。報告や記事を公表し、日付と場所を記録してください。</extracomment>
        <translation>成果を公開することが信頼と次の参加につながります。報告や記事を公表し、日付と場所を記録してください。</translation>
    </message>
    <message>
        <source>The change “%1” is agreed but not in the agreement yet.</source>
        <extracomment>変更「%1」は合意済みですが、協定書にまだ反映されていません。</extracomment>
        <translation>変更「%1」は合意済みですが、協定書にまだ反映されていません。</translation>
    </message>
    <message>
        <source>A spoken agreement is lost when people change. Make an amendment and conclude it.</source>
        <extracomment>口頭の合意だけでは、担当者が替わるとわからなくなります。変更の協定書を作り、締結してください。</extracomment>
        <translation>口頭の合意だけでは、担当者が替わるとわからなくなります。変更の協定書を作り、締結してください。</translation>
    </message>
    <message>
        <source>How %1 decides, what it values and where it stands is not written down.</source>
        <extracomment>%1の決め方、大切にしていること、立場が書かれていません。</extracomment>
        <translation>%1の決め方、大切にしていること、立場が書かれていません。</translation>
    </message>
    <message>
        <source>To know one another&apos;s ways is a premise of collaboration. Ask, and write down at least one of the three.</source>
        <extracomment>違いを知り合うことが協働の前提です。相手に聞いて、一つでも書いてください。</extracomment>
        <translation>違いを知り合うことが協働の前提です。相手に聞いて、一つでも書いてください。</translation>
    </message>
    <message>
        <source>Why %1 cannot do “%2” is not written down.</source>
        <extracomment>%1が「%2」をできない理由が書かれていません。</extracomment>
        <translation>%1が「%2」をできない理由が書かれていません。</translation>
    </message>
    <message>
        <source>Knowing the reason, the others can accept it and think of another way. Add a word.</source>
        <extracomment>理由がわかれば、相手も納得し、別のやり方を考えられます。ひとこと添えてください。</extracomment>
        <translation>理由がわかれば、相手も納得し、別のやり方を考えられます。ひとこと添えてください。</translation>
    </message>
    <message>
        <source>What you look for in a partner (people, places, knowledge …) is not written down.</source>
        <extracomment>相手に求めるもの（人、場所、知識など）が書かれていません。</extracomment>
        <translation>相手に求めるもの（人、場所、知識など）が書かれていません。</translation>
    </message>
    <message>
        <source>Knowing what is missing tells you whom to ask. Write down one thing to begin with.</source>
        <extracomment>足りないものがわかると、どの団体に声をかけるかが決まります。一つ書いてみてください。</extracomment>
        <translation>足りないものがわかると、どの団体に声をかけるかが決まります。一つ書いてみてください。</translation>
    </message>
    <message>
        <source>Nobody brings “%1”.</source>
        <extracomment>「%1」を出せる主体がいません。</extracomment>
        <translation>「%1」を出せる主体がいません。</translation>
    </message>
    <message>
        <source>Work that starts without what it needs gets stuck. Settle who brings it, or look further.</source>
        <extracomment>必要なものが欠けたまま始めると、途中で行き詰まります。出せる主体を決めるか、相手を探してください。</extracomment>
        <translation>必要なものが欠けたまま始めると、途中で行き詰まります。出せる主体を決めるか、相手を探してください。</translation>
    </message>
    <message>
        <source>Relying on money alone leaves the partner&apos;s people and ideas unused. Ask what else could be shared.</source>
        <extracomment>お金だけを頼ると、相手の人や知恵が活かされず、長続きしません。ほかに頼めることがないか話してみてください。</extracomment>
        <translation>お金だけを頼ると、相手の人や知恵が活かされず、長続きしません。ほかに頼めることがないか話してみてください。</translation>
    </message>
    <message>
        <source>Money is all that is sought, with a company among the partners.</source>
        <extracomment>企業に求めるものがお金だけになっています。</extracomment>
        <translation>企業に求めるものがお金だけになっています。</translation>
    </message>
    <message>
        <source>Money is all that %1 brings.</source>
        <extracomment>%1から出してもらうものがお金だけになっています。</extracomment>
        <translation>%1から出してもらうものがお金だけになっています。</translation>
    </message>
    <message>
        <source>“%1” was chosen with none of the four points for choosing a partner looked at.</source>
        <extracomment>「%1」を選びましたが、相手を選ぶ四つの目安がどれも確かめられていません。</extracomment>
        <translation>「%1」を選びましたが、相手を選ぶ四つの目安がどれも確かめられていません。</translation>
    </message>
    <message>
        <source>A look at purpose, work, organisation and results avoids surprises later. Fill in what you know.</source>
        <extracomment>目的、活動、体制、成果を見ておくと、始めてからの行き違いが減ります。わかるものから記入してください。</extracomment>
        <translation>目的、活動、体制、成果を見ておくと、始めてからの行き違いが減ります。わかるものから記入してください。</translation>
    </message>
    <message>
        <source>“%1” was chosen but is not a party yet.</source>
        <extracomment>選んだ「%1」がまだ主体になっていません。</extracomment>
        <translation>選んだ「%1」がまだ主体になっていません。</translation>
    </message>
    <message>
        <source>Only parties can be given roles and shares of cost. Make the candidate a party.</source>
        <extracomment>役割や費用を割り当てられるのは主体だけです。候補から主体に加えてください。</extracomment>
        <translation>役割や費用を割り当てられるのは主体だけです。候補から主体に加えてください。</translation>
    </message>
    <message>
        <source>Why “%1” was chosen is not written down.</source>
        <extracomment>「%1」を選んだ理由が書かれていません。</extracomment>
        <translation>「%1」を選んだ理由が書かれていません。</translation>
    </message>
    <message>
        <source>Why “%1” was not chosen is not written down.</source>
        <extracomment>「%1」を見送った理由が書かれていません。</extracomment>
        <translation>「%1」を見送った理由が書かれていません。</translation>
    </message>
    <message>
        <source>A choice that can be explained is fair and earns trust. Write the reason in a line.</source>
        <extracomment>選び方を説明できることが、公平さと信頼につながります。理由をひとこと書いてください。</extracomment>
        <translation>選び方を説明できることが、公平さと信頼につながります。理由をひとこと書いてください。</translation>
    </message>
    <message>
        <source>The project has no title.</source>
        <extracomment>事業の名前が書かれていません。</extracomment>
        <translation>事業の名前が書かれていません。</translation>
    </message>
    <message>
        <source>The title stands on the agreement and every other paper. Give the project a short name.</source>
        <extracomment>事業の名前は、協定書をはじめすべての書類に載ります。短い名前を付けてください。</extracomment>
        <translation>事業の名前は、協定書をはじめすべての書類に載ります。短い名前を付けてください。</translation>
    </message>
    <message>
        <source>The local challenge is not written down.</source>
        <extracomment>地域の課題が書かれていません。</extracomment>
        <translation>地域の課題が書かれていません。</translation>
    </message>
    <message>
        <source>A clear challenge helps to find others who care about it. Write it in a sentence or two.</source>
        <extracomment>何に困っているのかがはっきりすると、同じ課題に関心を持つ相手が見つかります。1、2文で書いてください。</extracomment>
        <translation>何に困っているのかがはっきりすると、同じ課題に関心を持つ相手が見つかります。1、2文で書いてください。</translation>
    </message>
    <message>
        <source>Why the work is in the public interest is not written down.</source>
        <extracomment>この事業がなぜ社会のためになるのかが書かれていません。</extracomment>
        <translation>この事業がなぜ社会のためになるのかが書かれていません。</translation>
    </message>
    <message>
        <source>That all see its public nature is a premise of collaboration. Write down whom it serves.</source>
        <extracomment>公共性を全員が認識していることが協働の前提です。だれの役に立つのかを書いて共有してください。</extracomment>
        <translation>公共性を全員が認識していることが協働の前提です。だれの役に立つのかを書いて共有してください。</translation>
    </message>
    <message>
        <source>The municipality code “%1” is not valid.</source>
        <extracomment>地方公共団体コード「%1」は正しくありません。</extracomment>
        <translation>地方公共団体コード「%1」は正しくありません。</translation>
    </message>
    <message>
        <source>It has six digits, the last of them a check digit. Look for a typing mistake.</source>
        <extracomment>検査数字を含む6桁の数字です。打ち間違いがないか確かめてください。</extracomment>
        <translation>検査数字を含む6桁の数字です。打ち間違いがないか確かめてください。</translation>
    </message>
    <message>
        <source>Why the project was stopped is not written down.</source>
        <extracomment>事業を中止した理由が書かれていません。</extracomment>
        <translation>事業を中止した理由が書かれていません。</translation>
    </message>
    <message>
        <source>The reason helps whoever tries next and is owed to those who took part. Write it briefly.</source>
        <extracomment>理由は次に取り組む人の助けになり、関わった人への説明にもなります。短く書いてください。</extracomment>
        <translation>理由は次に取り組む人の助けになり、関わった人への説明にもなります。短く書いてください。</translation>
    </message>
    <message>
        <source>The project ends before it starts.</source>
        <extracomment>事業の終了日が開始日より前になっています。</extracomment>
        <translation>事業の終了日が開始日より前になっています。</translation>
    </message>
    <message>
        <source>Agreement and schedule are built on the term. Correct one of the two dates.</source>
        <extracomment>期間は協定書と予定表のもとになります。どちらかの日付を直してください。</extracomment>
        <translation>期間は協定書と予定表のもとになります。どちらかの日付を直してください。</translation>
    </message>
    <message>
        <source>The project has no start date.</source>
        <extracomment>事業の開始日が決まっていません。</extracomment>
        <translation>事業の開始日が決まっていません。</translation>
    </message>
    <message>
        <source>Without a start neither schedule nor cost can be judged. Enter an approximate date.</source>
        <extracomment>いつ始めるかが決まらないと、予定も費用も見積もれません。およその日付を入れてください。</extracomment>
        <translation>いつ始めるかが決まらないと、予定も費用も見積もれません。およその日付を入れてください。</translation>
    </message>
    <message>
        <source>The project has no end date.</source>
        <extracomment>期間のおわりが決まっていません。</extracomment>
        <translation>期間のおわりが決まっていません。</translation>
    </message>
    <message>
        <source>An end keeps the parties from leaning on one another for ever. Set a date even if you mean to go on.</source>
        <extracomment>終わりを決めておくと、頼り切りの関係になるのを防げます。続ける場合も、区切りの日を入れてください。</extracomment>
        <translation>終わりを決めておくと、頼り切りの関係になるのを防げます。続ける場合も、区切りの日を入れてください。</translation>
    </message>
    <message>
        <source>In papers both %2 and %3 are called “%1”.</source>
        <extracomment>%2と%3の書類での呼び方が、どちらも「%1」です。</extracomment>
        <translation>%2と%3の書類での呼び方が、どちらも「%1」です。</translation>
    </message>
    <message>
        <source>The articles of the agreement cannot tell them apart. Change one of the two.</source>
        <extracomment>協定書の条文で区別がつかなくなります。どちらかの呼び方を変えてください。</extracomment>
        <translation>協定書の条文で区別がつかなくなります。どちらかの呼び方を変えてください。</translation>
    </message>
    <message>
        <source>The corporate number “%1” of “%2” is not valid.</source>
        <extracomment>「%2」の法人番号「%1」は正しくありません。</extracomment>
        <translation>「%2」の法人番号「%1」は正しくありません。</translation>
    </message>
    <message>
        <source>It has 13 digits, the first a check digit. Compare it with the tax agency&apos;s public register.</source>
        <extracomment>13桁の数字で、先頭は検査数字です。国税庁の法人番号公表サイトと見比べてください。</extracomment>
        <translation>13桁の数字で、先頭は検査数字です。国税庁の法人番号公表サイトと見比べてください。</translation>
    </message>
    <message>
        <source>A party has no name.</source>
        <extracomment>名前のない主体があります。</extracomment>
        <translation>名前のない主体があります。</translation>
    </message>
    <message>
        <source>The agreement states the full name. Enter it as registered or as in the rules.</source>
        <extracomment>協定書には正式な名称を書きます。登記や規約のとおりに入れてください。</extracomment>
        <translation>協定書には正式な名称を書きます。登記や規約のとおりに入れてください。</translation>
    </message>
    <message>
        <source>The postal code “%1” of %2 is not valid.</source>
        <extracomment>%2の郵便番号「%1」は正しくありません。</extracomment>
        <translation>%2の郵便番号「%1」は正しくありません。</translation>
    </message>
    <message>
        <source>A postal code has seven digits. Look for a typing mistake.</source>
        <extracomment>郵便番号は7桁の数字です。打ち間違いがないか確かめてください。</extracomment>
        <translation>郵便番号は7桁の数字です。打ち間違いがないか確かめてください。</translation>
    </message>
    <message>
        <source>There are not yet two parties.</source>
        <extracomment>主体がまだ2者そろっていません。</extracomment>
        <translation>主体がまだ2者そろっていません。</translation>
    </message>
    <message>
        <source>A collaboration takes two or more. Add yourselves and your partner as parties.</source>
        <extracomment>協働は2者以上で行うものです。自分たちと相手を主体に加えてください。</extracomment>
        <translation>協働は2者以上で行うものです。自分たちと相手を主体に加えてください。</translation>
    </message>
    <message>
        <source>No model of collaboration is chosen.</source>
        <extracomment>協働モデルが選ばれていません。</extracomment>
        <translation>協働モデルが選ばれていません。</translation>
    </message>
    <message>
        <source>The model settles how the parties stand to each other. Choose the nearest of the five.</source>
        <extracomment>五つのモデルのどれに近いかを決めると、関係の持ち方がそろいます。一つ選んでください。</extracomment>
        <translation>五つのモデルのどれに近いかを決めると、関係の持ち方がそろいます。一つ選んでください。</translation>
    </message>
    <message>
        <source>No form of collaboration (commission, subsidy, co-hosting …) is chosen.</source>
        <extracomment>協働の形態（委託、補助、共催など）が選ばれていません。</extracomment>
        <translation>協働の形態（委託、補助、共催など）が選ばれていません。</translation>
    </message>
    <message>
        <source>The articles of the agreement follow the form. Choose all that apply.</source>
        <extracomment>協定書の条文は形態に合わせて選ばれます。当てはまるものをすべて選んでください。</extracomment>
        <translation>協定書の条文は形態に合わせて選ばれます。当てはまるものをすべて選んでください。</translation>
    </message>
    <message>
        <source>Why this model and form were chosen is not written down.</source>
        <extracomment>このモデルと形態を選んだ理由が書かれていません。</extracomment>
        <translation>このモデルと形態を選んだ理由が書かれていません。</translation>
    </message>
    <message>
        <source>With the reason at hand the choice can be looked at again when things go wrong. Write it briefly.</source>
        <extracomment>理由が残っていれば、うまくいかないときに立ち返って見直せます。短く書いてください。</extracomment>
        <translation>理由が残っていれば、うまくいかないときに立ち返って見直せます。短く書いてください。</translation>
    </message>
    <message>
        <source>Ways of working together have not been compared.</source>
        <extracomment>進め方の案が、まだ見比べられていません。</extracomment>
        <translation>進め方の案が、まだ見比べられていません。</translation>
    </message>
    <message>
        <source>With one option alone its weak points stay hidden. Rate two or more against the principles.</source>
        <extracomment>一つの案だけだと、原則に照らした良し悪しが見えません。案を二つ以上挙げて評価してください。</extracomment>
        <translation>一つの案だけだと、原則に照らした良し悪しが見えません。案を二つ以上挙げて評価してください。</translation>
    </message>
    <message>
        <source>None of the options compared is chosen.</source>
        <extracomment>見比べた案のうち、どれにするかが決まっていません。</extracomment>
        <translation>見比べた案のうち、どれにするかが決まっていません。</translation>
    </message>
    <message>
        <source>The chosen option is what the agreement builds on. Mark it.</source>
        <extracomment>決まった案が協定の土台になります。選んだ案に印を付けてください。</extracomment>
        <translation>決まった案が協定の土台になります。選んだ案に印を付けてください。</translation>
    </message>
    <message>
        <source>When and how the collaboration ends is not written down.</source>
        <extracomment>協働をいつ、どうなったら終えるかが書かれていません。</extracomment>
        <translation>協働をいつ、どうなったら終えるかが書かれていません。</translation>
    </message>
    <message>
        <source>An end agreed beforehand guards against dependence. Write down a date or a condition.</source>
        <extracomment>終わり方を先に決めておくことが、頼り切りを防ぎます。期限や条件を書いてください。</extracomment>
        <translation>終わり方を先に決めておくことが、頼り切りを防ぎます。期限や条件を書いてください。</translation>
    </message>
    <message>
        <source>How the work goes on after the subsidy ends is not written down.</source>
        <extracomment>補助が終わった後の進め方が書かれていません。</extracomment>
        <translation>補助が終わった後の進め方が書かれていません。</translation>
    </message>
    <message>
        <source>The end of the subsidy need not be the end of the work. Write down where money and people will come from.</source>
        <extracomment>補助の終わりが事業の終わりにならないよう、資金と担い手の見通しを書いてください。</extracomment>
        <translation>補助の終わりが事業の終わりにならないよう、資金と担い手の見通しを書いてください。</translation>
    </message>
    <message>
        <source>What happens after the collaboration is not written down.</source>
        <extracomment>協働が終わった後どうするかが書かれていません。</extracomment>
        <translation>協働が終わった後どうするかが書かれていません。</translation>
    </message>
    <message>
        <source>Those who rely on the work need to know whether somebody carries it on. Write it briefly.</source>
        <extracomment>だれかが引き継ぐのか、終わりにするのかを話しておくと、利用者が困りません。短く書いてください。</extracomment>
        <translation>だれかが引き継ぐのか、終わりにするのかを話しておくと、利用者が困りません。短く書いてください。</translation>
    </message>
    <message>
        <source>How to avoid leaning on one party is not written down.</source>
        <extracomment>一つの主体に頼りすぎないための工夫が書かれていません。</extracomment>
        <translation>一つの主体に頼りすぎないための工夫が書かれていません。</translation>
    </message>
    <message>
        <source>People change and money runs out. Think of one safeguard.</source>
        <extracomment>担当者の交代や資金の途切れでも続けられるように、備えを一つ考えてください。</extracomment>
        <translation>担当者の交代や資金の途切れでも続けられるように、備えを一つ考えてください。</translation>
    </message>
    <message>
        <source>None of the pitfalls for the parties&apos; kinds has been answered.</source>
        <extracomment>主体ごとの注意点に、まだ一つも答えていません。</extracomment>
        <translation>主体ごとの注意点に、まだ一つも答えていません。</translation>
    </message>
    <message>
        <source>Each kind of party has its own typical mistakes. Choose one and write how you avoid it.</source>
        <extracomment>陥りやすい失敗は立場ごとに違います。気になる注意点を一つ選び、どう避けるかを書いてください。</extracomment>
        <translation>陥りやすい失敗は立場ごとに違います。気になる注意点を一つ選び、どう避けるかを書いてください。</translation>
    </message>
    <message>
        <source>Only forms without money are chosen, yet money passes between the parties.</source>
        <extracomment>お金の動かない形態だけが選ばれていますが、主体の間でお金が支払われます。</extracomment>
        <translation>お金の動かない形態だけが選ばれていますが、主体の間でお金が支払われます。</translation>
    </message>
    <message>
        <source>Whether it is a fee, a subsidy or a contribution decides procedure and articles. Look at the forms again.</source>
        <extracomment>お金の性質（委託、補助、負担金など）で手続きと条文が変わります。形態を見直してください。</extracomment>
        <translation>お金の性質（委託、補助、負担金など）で手続きと条文が変わります。形態を見直してください。</translation>
    </message>
    <message>
        <source>Personal information is handled, but for what is not written down.</source>
        <extracomment>個人情報を扱いますが、利用目的が書かれていません。</extracomment>
        <translation>個人情報を扱いますが、利用目的が書かれていません。</translation>
    </message>
    <message>
        <source>The law asks for a stated purpose that people are told. Write down what it is used for.</source>
        <extracomment>利用目的を決めて本人に伝えることは法律の求めです。何のために使うのかを書いてください。</extracomment>
        <translation>利用目的を決めて本人に伝えることは法律の求めです。何のために使うのかを書いてください。</translation>
    </message>
    <message>
        <source>Personal information is handled, but how it is kept safe is not written down.</source>
        <extracomment>個人情報を扱いますが、管理の方法が書かれていません。</extracomment>
        <translation>個人情報を扱いますが、管理の方法が書かれていません。</translation>
    </message>
    <message>
        <source>Settle who may see it, where it is kept and how it is passed on. Write down the handling.</source>
        <extracomment>だれが見られ、どこに保管し、どう渡すかを決めておくと漏れを防げます。取扱いの方法を書いてください。</extracomment>
        <translation>だれが見られ、どこに保管し、どう渡すかを決めておくと漏れを防げます。取扱いの方法を書いてください。</translation>
    </message>
    <message>
        <source>Personal information is handled, but what becomes of it afterwards is not written down.</source>
        <extracomment>個人情報を扱いますが、終了後の扱いが書かれていません。</extracomment>
        <translation>個人情報を扱いますが、終了後の扱いが書かれていません。</translation>
    </message>
    <message>
        <source>Lists of names tend to linger. Write down whether it is returned or deleted, and by when.</source>
        <extracomment>名簿が手元に残ったままになりがちです。返すのか、消すのか、いつまでにかを書いてください。</extracomment>
        <translation>名簿が手元に残ったままになりがちです。返すのか、消すのか、いつまでにかを書いてください。</translation>
    </message>
    <message>
        <source>The agreement lacks the handling of personal information.</source>
        <extracomment>協定書に載せる「個人情報の取扱い」が決まっていません。</extracomment>
        <translation>協定書に載せる「個人情報の取扱い」が決まっていません。</translation>
    </message>
    <message>
        <source>Lists of visitors and photographs count too. First choose whether you handle any.</source>
        <extracomment>参加者名簿や写真も個人情報です。扱うかどうかをまず選んでください。</extracomment>
        <translation>参加者名簿や写真も個人情報です。扱うかどうかをまず選んでください。</translation>
    </message>
    <message>
        <source>No personal information is said to be handled, yet some is listed.</source>
        <extracomment>個人情報を扱わないとしていますが、扱う情報が挙げられています。</extracomment>
        <translation>個人情報を扱わないとしていますが、扱う情報が挙げられています。</translation>
    </message>
    <message>
        <source>The agreement would contradict itself. Say that it is handled or remove what is listed.</source>
        <extracomment>協定書の内容が食い違います。「扱う」に変えるか、挙げた情報を消してください。</extracomment>
        <translation>協定書の内容が食い違います。「扱う」に変えるか、挙げた情報を消してください。</translation>
    </message>
    <message>
        <source>No personal information is listed.</source>
        <extracomment>扱う個人情報が一つも挙げられていません。</extracomment>
        <translation>扱う個人情報が一つも挙げられていません。</translation>
    </message>
    <message>
        <source>The annex states what is kept and by whom. List it: names of visitors and so on.</source>
        <extracomment>別紙に、どの情報をだれが管理するかを載せます。名簿など、扱うものを挙げてください。</extracomment>
        <translation>別紙に、どの情報をだれが管理するかを載せます。名簿など、扱うものを挙げてください。</translation>
    </message>
    <message>
        <source>Who keeps the personal information “%1” is not settled.</source>
        <extracomment>個人情報「%1」を管理する主体が決まっていません。</extracomment>
        <translation>個人情報「%1」を管理する主体が決まっていません。</translation>
    </message>
    <message>
        <source>Somebody has to answer questions and accidents. Choose the party that keeps it.</source>
        <extracomment>問い合わせや事故のときに答える主体が要ります。管理する主体を選んでください。</extracomment>
        <translation>問い合わせや事故のときに答える主体が要ります。管理する主体を選んでください。</translation>
    </message>
    <message>
        <source>What to keep, change or stop is not written down.</source>
        <extracomment>続けること、変えること、やめることが書かれていません。</extracomment>
        <translation>続けること、変えること、やめることが書かれていません。</translation>
    </message>
    <message>
        <source>A review is worth what is made of it. Write down at least one of the three.</source>
        <extracomment>ふりかえりは、次に活かして初めて意味があります。三つのうち一つからでも書いてください。</extracomment>
        <translation>ふりかえりは、次に活かして初めて意味があります。三つのうち一つからでも書いてください。</translation>
    </message>
    <message>
        <source>Whether to go on or to close is not decided.</source>
        <extracomment>次の回へ進むか、終えるかが決まっていません。</extracomment>
        <translation>次の回へ進むか、終えるかが決まっていません。</translation>
    </message>
    <message>
        <source>Undecided, it drags on or fades away. Choose: next cycle, solved or stopped.</source>
        <extracomment>決めないままだと、惰性で続くか、いつの間にか消えます。続ける、解決した、やめるから選んでください。</extracomment>
        <translation>決めないままだと、惰性で続くか、いつの間にか消えます。続ける、解決した、やめるから選んでください。</translation>
    </message>
    <message>
        <source>Why the collaboration is closed is not written down.</source>
        <extracomment>終える理由が書かれていません。</extracomment>
        <translation>終える理由が書かれていません。</translation>
    </message>
    <message>
        <source>Those who took part and those who used it are owed an answer. Say what was solved or why you stop.</source>
        <extracomment>関わった人や利用者に説明するために必要です。何が解決したのか、なぜやめるのかを書いてください。</extracomment>
        <translation>関わった人や利用者に説明するために必要です。何が解決したのか、なぜやめるのかを書いてください。</translation>
    </message>
    <message>
        <source>No improvement is listed.</source>
        <extracomment>改善することが一つも挙げられていません。</extracomment>
        <translation>改善することが一つも挙げられていません。</translation>
    </message>
    <message>
        <source>People stop answering when nothing comes of it. List at least one thing to do better.</source>
        <extracomment>ふりかえりがどう使われたか見えないと、次は答えてもらえません。改善点を一つ挙げてください。</extracomment>
        <translation>ふりかえりがどう使われたか見えないと、次は答えてもらえません。改善点を一つ挙げてください。</translation>
    </message>
    <message>
        <source>You go on to the next cycle without any improvement to take along.</source>
        <extracomment>次の回へ進みますが、引き継ぐ改善点がありません。</extracomment>
        <translation>次の回へ進みますが、引き継ぐ改善点がありません。</translation>
    </message>
    <message>
        <source>It would only repeat itself. Choose improvements to take up in content, method or the next cycle.</source>
        <extracomment>同じやり方を繰り返すだけになります。内容、方法、次の回のどれかで活かす改善点を選んでください。</extracomment>
        <translation>同じやり方を繰り返すだけになります。内容、方法、次の回のどれかで活かす改善点を選んでください。</translation>
    </message>
    <message>
        <source>What becomes of the improvement “%1” is not decided.</source>
        <extracomment>改善点「%1」をどうするか決まっていません。</extracomment>
        <translation>改善点「%1」をどうするか決まっていません。</translation>
    </message>
    <message>
        <source>Talk it over and choose: change the content, change the method, next cycle or dropped.</source>
        <extracomment>内容で直す、方法で直す、次の回に送る、見送るのどれかを話し合って選んでください。</extracomment>
        <translation>内容で直す、方法で直す、次の回に送る、見送るのどれかを話し合って選んでください。</translation>
    </message>
    <message>
        <source>Nobody is in charge of the improvement “%1”.</source>
        <extracomment>改善点「%1」を受け持つ主体がいません。</extracomment>
        <translation>改善点「%1」を受け持つ主体がいません。</translation>
    </message>
    <message>
        <source>What nobody owns is not done. Choose one party.</source>
        <extracomment>受け持つ主体のない改善は実行されません。一つの主体を選んでください。</extracomment>
        <translation>受け持つ主体のない改善は実行されません。一つの主体を選んでください。</translation>
    </message>
    <message>
        <source>The improvement “%1” has no due date.</source>
        <extracomment>改善点「%1」に期限がありません。</extracomment>
        <translation>改善点「%1」に期限がありません。</translation>
    </message>
    <message>
        <source>With a date you can see whether it was done. Enter one.</source>
        <extracomment>期限があると、できたかどうかを確かめられます。日付を入れてください。</extracomment>
        <translation>期限があると、できたかどうかを確かめられます。日付を入れてください。</translation>
    </message>
    <message>
        <source>The improvement “%1” is past its due date.</source>
        <extracomment>改善点「%1」が期限を過ぎています。</extracomment>
        <translation>改善点「%1」が期限を過ぎています。</translation>
    </message>
    <message>
        <source>Enter the day it was done or agree on a new date. It may also go to the next cycle.</source>
        <extracomment>済んだなら日付を入れ、まだなら期限を決め直してください。難しければ次の回に送れます。</extracomment>
        <translation>済んだなら日付を入れ、まだなら期限を決め直してください。難しければ次の回に送れます。</translation>
    </message>
    <message>
        <source>How the improvement “%1” was put into effect is not written down.</source>
        <extracomment>改善点「%1」をどう反映したかが書かれていません。</extracomment>
        <translation>改善点「%1」をどう反映したかが書かれていません。</translation>
    </message>
    <message>
        <source>People help again when they see what changed. Write it down.</source>
        <extracomment>変わったことが見えると、次のふりかえりにも協力してもらえます。何が変わったかを書いてください。</extracomment>
        <translation>変わったことが見えると、次のふりかえりにも協力してもらえます。何が変わったかを書いてください。</translation>
    </message>
    <message>
        <source>New challenges came to light, yet no next cycle follows.</source>
        <extracomment>新しい課題が見つかっていますが、次の回へ進まないことになっています。</extracomment>
        <translation>新しい課題が見つかっていますが、次の回へ進まないことになっています。</translation>
    </message>
    <message>
        <source>Do not leave them behind: go on to a next cycle or hand them to somebody who can take them up.</source>
        <extracomment>課題を置き去りにしないよう、次の回へ進むか、受け止められる団体に伝えてください。</extracomment>
        <translation>課題を置き去りにしないよう、次の回へ進むか、受け止められる団体に伝えてください。</translation>
    </message>
    <message>
        <source>The case sheet lacks its headline, what was done or the results.</source>
        <extracomment>事例シートの見出し、行ったこと、成果がそろっていません。</extracomment>
        <translation>事例シートの見出し、行ったこと、成果がそろっていません。</translation>
    </message>
    <message>
        <source>On one page it helps others and serves to publish the results. Fill in these three.</source>
        <extracomment>1枚にまとめると、ほかの地域の参考になり、成果の公表にも使えます。三つの欄を書いてください。</extracomment>
        <translation>1枚にまとめると、ほかの地域の参考になり、成果の公表にも使えます。三つの欄を書いてください。</translation>
    </message>
    <message>
        <source>No review is planned.</source>
        <extracomment>ふりかえりの回が一つも予定されていません。</extracomment>
        <translation>ふりかえりの回が一つも予定されていません。</translation>
    </message>
    <message>
        <source>Unless it is planned beforehand, nobody comes together afterwards. Add a completion review.</source>
        <extracomment>始まる前に予定しておかないと、終わった後では集まれません。終了時の回を一つ加えてください。</extracomment>
        <translation>始まる前に予定しておかないと、終わった後では集まれません。終了時の回を一つ加えてください。</translation>
    </message>
    <message>
        <source>The term is over, but there is no completion review.</source>
        <extracomment>期間が終わりましたが、終了時のふりかえりがありません。</extracomment>
        <translation>期間が終わりましたが、終了時のふりかえりがありません。</translation>
    </message>
    <message>
        <source>Only at the end can it be seen what was reached. Add a completion review and hand out the sheets.</source>
        <extracomment>達成できたかどうかは、終わってみないとわかりません。終了時の回を加え、シートを配ってください。</extracomment>
        <translation>達成できたかどうかは、終わってみないとわかりません。終了時の回を加え、シートを配ってください。</translation>
    </message>
    <message>
        <source>“%1” has no questions.</source>
        <extracomment>「%1」に設問がありません。</extracomment>
        <translation>「%1」に設問がありません。</translation>
    </message>
    <message>
        <source>Without questions there is no sheet. Take the guideline&apos;s eight or add your own.</source>
        <extracomment>設問がないとシートを配れません。指針の8問を入れるか、自分たちの設問を加えてください。</extracomment>
        <translation>設問がないとシートを配れません。指針の8問を入れるか、自分たちの設問を加えてください。</translation>
    </message>
    <message>
        <source>The questions of “%1” leave out these principles: %2.</source>
        <extracomment>「%1」の設問に、%2の原則についての問いがありません。</extracomment>
        <translation>「%1」の設問に、%2の原則についての問いがありません。</translation>
    </message>
    <message>
        <source>Asking about all five shows where the strain was. Add the questions that are missing.</source>
        <extracomment>五つの原則をひととおり問うと、どこに無理があったかがわかります。足りない設問を加えてください。</extracomment>
        <translation>五つの原則をひととおり問うと、どこに無理があったかがわかります。足りない設問を加えてください。</translation>
    </message>
    <message>
        <source>The sheets of “%1” are not all in: %2.</source>
        <extracomment>「%1」のシートがそろっていません（まだのところ：%2）。</extracomment>
        <translation>「%1」のシートがそろっていません（まだのところ：%2）。</translation>
    </message>
    <message>
        <source>A review among equals needs every voice. Ask for the sheets or fill them in together.</source>
        <extracomment>全員の声がそろわないと、対等なふりかえりになりません。提出を頼むか、一緒に記入してください。</extracomment>
        <translation>全員の声がそろわないと、対等なふりかえりになりません。提出を頼むか、一緒に記入してください。</translation>
    </message>
    <message>
        <source>The sheets of “%1” are in, but they have not been talked over.</source>
        <extracomment>「%1」のシートはそろいましたが、話し合いがまだです。</extracomment>
        <translation>「%1」のシートはそろいましたが、話し合いがまだです。</translation>
    </message>
    <message>
        <source>Sheets are there to be laid side by side. Meet, and record the day.</source>
        <extracomment>シートは見比べて話すためのものです。集まる日を決め、開いた日を記録してください。</extracomment>
        <translation>シートは見比べて話すためのものです。集まる日を決め、開いた日を記録してください。</translation>
    </message>
    <message>
        <source>Knowing whose view it is, one can ask. Enter the person or the section.</source>
        <extracomment>だれの見方かがわかると、話し合いで確かめられます。記入した人か係の名前を入れてください。</extracomment>
        <translation>だれの見方かがわかると、話し合いで確かめられます。記入した人か係の名前を入れてください。</translation>
    </message>
    <message>
        <source>A blank cannot be compared. Choose “not applicable” where there is no answer.</source>
        <extracomment>空欄のままでは見比べられません。答えられないときは「当てはまらない」を選んでください。</extracomment>
        <translation>空欄のままでは見比べられません。答えられないときは「当てはまらない」を選んでください。</translation>
    </message>
    <message>
        <source>The scale may have been changed since. Choose the score again.</source>
        <extracomment>途中で段階を変えたのかもしれません。評価を選び直してください。</extracomment>
        <translation>途中で段階を変えたのかもしれません。評価を選び直してください。</translation>
    </message>
    <message>
        <source>Without a reason nobody knows what to mend. Write what happened, without blame.</source>
        <extracomment>理由がないと、何を直せばよいかが伝わりません。責める言葉でなく、起きたことを書いてください。</extracomment>
        <translation>理由がないと、何を直せばよいかが伝わりません。責める言葉でなく、起きたことを書いてください。</translation>
    </message>
    <message>
        <source>On question %2 of “%1” the parties are two points or more apart.</source>
        <extracomment>「%1」の問%2で、主体の評価が2段階以上離れています。</extracomment>
        <translation>「%1」の問%2で、主体の評価が2段階以上離れています。</translation>
    </message>
    <message>
        <source>Where views differ, talking pays most. Hear each reason and write a joint conclusion.</source>
        <extracomment>見方の違いこそ話し合う価値があります。それぞれの理由を聞き、共同の結論を書いてください。</extracomment>
        <translation>見方の違いこそ話し合う価値があります。それぞれの理由を聞き、共同の結論を書いてください。</translation>
    </message>
    <message>
        <source>A sentence of what you made of it carries over to the next time. Write one for each question.</source>
        <extracomment>話し合ったことを一文で残すと、次に活かせます。設問ごとに結論を書いてください。</extracomment>
        <translation>話し合ったことを一文で残すと、次に活かせます。設問ごとに結論を書いてください。</translation>
    </message>
    <message>
        <source>The term is over, but the indicator “%1” has no result.</source>
        <extracomment>事業は終わっていますが、指標「%1」の結果が入っていません。</extracomment>
        <translation>事業は終わっていますが、指標「%1」の結果が入っていません。</translation>
    </message>
    <message>
        <source>Target beside result shows what was reached. Enter the value measured.</source>
        <extracomment>目標と結果を並べることが、達成のふりかえりです。測った値を入れてください。</extracomment>
        <translation>目標と結果を並べることが、達成のふりかえりです。測った値を入れてください。</translation>
    </message>
    <message>
        <source>A role refers to a task or party that is not there.</source>
        <extracomment>なくなった仕事か主体を指している役割があります。</extracomment>
        <translation>なくなった仕事か主体を指している役割があります。</translation>
    </message>
    <message>
        <source>It cannot stand in the table of roles. Remove it or assign it anew.</source>
        <extracomment>役割分担表に載せられません。この役割を消すか、割り当て直してください。</extracomment>
        <translation>役割分担表に載せられません。この役割を消すか、割り当て直してください。</translation>
    </message>
    <message>
        <source>Nobody leads “%1”.</source>
        <extracomment>「%1」に主担当がいません。</extracomment>
        <translation>「%1」に主担当がいません。</translation>
    </message>
    <message>
        <source>Work that nobody leads is easily left undone. Make one party the lead.</source>
        <extracomment>主担当がいない仕事は、だれも手を付けないまま残りがちです。1者を主担当に決めてください。</extracomment>
        <translation>主担当がいない仕事は、だれも手を付けないまま残りがちです。1者を主担当に決めてください。</translation>
    </message>
    <message>
        <source>“%1” has %2 leads.</source>
        <extracomment>「%1」に主担当が%2者います。</extracomment>
        <translation>「%1」に主担当が%2者います。</translation>
    </message>
    <message>
        <source>With several leads each counts on the other. Keep one and let the others support.</source>
        <extracomment>主担当が複数だと、互いに相手がすると思い込みがちです。1者に絞り、ほかは支援にしてください。</extracomment>
        <translation>主担当が複数だと、互いに相手がすると思い込みがちです。1者に絞り、ほかは支援にしてください。</translation>
    </message>
    <message>
        <source>%1 neither leads nor supports any task.</source>
        <extracomment>%1には主担当も支援もありません。</extracomment>
        <translation>%1には主担当も支援もありません。</translation>
    </message>
    <message>
        <source>A party without a part is there in name only. Find it a part that uses its strengths.</source>
        <extracomment>役割のない主体は、名前だけの参加になります。得意なことを活かせる役割を決めてください。</extracomment>
        <translation>役割のない主体は、名前だけの参加になります。得意なことを活かせる役割を決めてください。</translation>
    </message>
    <message>
        <source>%1 bears all the cost and leads every task.</source>
        <extracomment>費用の負担も仕事の主担当も、すべて%1になっています。</extracomment>
        <translation>費用の負担も仕事の主担当も、すべて%1になっています。</translation>
    </message>
    <message>
        <source>Where one party pays and decides everything, the parties are not equals. Share some of the leads or of the cost.</source>
        <extracomment>一者が負担も決定も引き受けると、対等な関係になりません。主担当や負担の一部を分け合ってください。</extracomment>
        <translation>一者が負担も決定も引き受けると、対等な関係になりません。主担当や負担の一部を分け合ってください。</translation>
    </message>
    <message>
        <source>The agreement lacks the sharing of roles.</source>
        <extracomment>協定書に載せる「役割分担」がありません。</extracomment>
        <translation>協定書に載せる「役割分担」がありません。</translation>
    </message>
    <message>
        <source>Who does what is the heart of an agreement. List the tasks and assign leads and supports.</source>
        <extracomment>だれが何を受け持つかは、協定のいちばん大事な約束です。仕事を挙げ、主担当と支援を割り当ててください。</extracomment>
        <translation>だれが何を受け持つかは、協定のいちばん大事な約束です。仕事を挙げ、主担当と支援を割り当ててください。</translation>
    </message>
    <message>
        <source>The schedule has milestones but no work.</source>
        <extracomment>予定表に節目だけがあり、行う仕事がありません。</extracomment>
        <translation>予定表に節目だけがあり、行う仕事がありません。</translation>
    </message>
    <message>
        <source>Nobody can see what leads up to them. List the tasks and give them dates.</source>
        <extracomment>節目までにだれが何をするかがわかりません。仕事を書き出して期間を入れてください。</extracomment>
        <translation>節目までにだれが何をするかがわかりません。仕事を書き出して期間を入れてください。</translation>
    </message>
    <message>
        <source>The schedule has no milestone.</source>
        <extracomment>予定表に節目がありません。</extracomment>
        <translation>予定表に節目がありません。</translation>
    </message>
    <message>
        <source>An event or an interim report is a point at which all can see how far they are. Add one.</source>
        <extracomment>開催日や中間報告などの節目があると、進み具合を全員で確かめられます。一つ加えてください。</extracomment>
        <translation>開催日や中間報告などの節目があると、進み具合を全員で確かめられます。一つ加えてください。</translation>
    </message>
    <message>
        <source>“%1” ends before it starts.</source>
        <extracomment>「%1」の終わりが始まりより前になっています。</extracomment>
        <translation>「%1」の終わりが始まりより前になっています。</translation>
    </message>
    <message>
        <source>It cannot be drawn in the schedule. Correct the dates.</source>
        <extracomment>予定表に正しく描けません。日付を直してください。</extracomment>
        <translation>予定表に正しく描けません。日付を直してください。</translation>
    </message>
    <message>
        <source>“%1” is planned outside the term of the project.</source>
        <extracomment>「%1」の予定が事業の期間からはみ出しています。</extracomment>
        <translation>「%1」の予定が事業の期間からはみ出しています。</translation>
    </message>
    <message>
        <source>The agreement does not cover what is done outside its term. Correct the plan or the term.</source>
        <extracomment>期間の外で行うことには協定が及びません。予定か事業の期間を直してください。</extracomment>
        <translation>期間の外で行うことには協定が及びません。予定か事業の期間を直してください。</translation>
    </message>
    <message>
        <source>The term goes over 31 March without saying how the change of fiscal year is dealt with.</source>
        <extracomment>期間が3月31日をまたぎますが、年度をまたぐ扱いが書かれていません。</extracomment>
        <translation>期間が3月31日をまたぎますが、年度をまたぐ扱いが書かれていません。</translation>
    </message>
    <message>
        <source>Budgets and officers change with the fiscal year. Say in the content or in a clause what holds for the next one.</source>
        <extracomment>予算や担当者は年度で変わります。翌年度の費用や手続きを、内容か条文に書いてください。</extracomment>
        <translation>予算や担当者は年度で変わります。翌年度の費用や手続きを、内容か条文に書いてください。</translation>
    </message>
    <message>
        <source>The agreement lacks the schedule.</source>
        <extracomment>協定書に載せる「スケジュール」がありません。</extracomment>
        <translation>協定書に載せる「スケジュール」がありません。</translation>
    </message>
    <message>
        <source>By when things are done belongs in the agreement. Give tasks or milestones their dates.</source>
        <extracomment>いつまでに何をするかは協定書に書いておく項目です。仕事や節目に予定の日付を入れてください。</extracomment>
        <translation>いつまでに何をするかは協定書に書いておく項目です。仕事や節目に予定の日付を入れてください。</translation>
    </message>
    <message>
        <source>“%1” has no planned date.</source>
        <extracomment>「%1」の予定日が決まっていません。</extracomment>
        <translation>「%1」の予定日が決まっていません。</translation>
    </message>
    <message>
        <source>Work without a date is put off. Enter when it is to start and end.</source>
        <extracomment>日付のない仕事は後回しになります。始まりと終わりの予定を入れてください。</extracomment>
        <translation>日付のない仕事は後回しになります。始まりと終わりの予定を入れてください。</translation>
    </message>
    <message>
        <source>The shared purpose is not written down.</source>
        <extracomment>みんなで共有する目的が書かれていません。</extracomment>
        <translation>みんなで共有する目的が書かれていません。</translation>
    </message>
    <message>
        <source>A shared purpose comes first of the principles. Say in a sentence or two what you do this for.</source>
        <extracomment>目的の共有は協働の第一の原則です。何のために一緒に行うのかを、1、2文で書いてください。</extracomment>
        <translation>目的の共有は協働の第一の原則です。何のために一緒に行うのかを、1、2文で書いてください。</translation>
    </message>
    <message>
        <source>The purpose as %1 sees it is not written down.</source>
        <extracomment>%1から見た目的が書かれていません。</extracomment>
        <translation>%1から見た目的が書かれていません。</translation>
    </message>
    <message>
        <source>The same words may mean different things. Let each party say it in its own words and compare.</source>
        <extracomment>同じ言葉でも思い描くものは違います。それぞれの言葉で書き、見比べてください。</extracomment>
        <translation>同じ言葉でも思い描くものは違います。それぞれの言葉で書き、見比べてください。</translation>
    </message>
    <message>
        <source>%1 has not agreed to the wording of the shared purpose.</source>
        <extracomment>%1は、共有する目的の文にまだ同意していません。</extracomment>
        <translation>%1は、共有する目的の文にまだ同意していません。</translation>
    </message>
    <message>
        <source>Different purposes lead to different decisions later. Talk about the difference, mend the wording and ask again.</source>
        <extracomment>目的が食い違ったままでは、後の判断も分かれます。違いを話し合い、文を直してから同意してもらってください。</extracomment>
        <translation>目的が食い違ったままでは、後の判断も分かれます。違いを話し合い、文を直してから同意してもらってください。</translation>
    </message>
    <message>
        <source>Whom the work is for is not written down.</source>
        <extracomment>だれのための事業かが書かれていません。</extracomment>
        <translation>だれのための事業かが書かれていません。</translation>
    </message>
    <message>
        <source>Knowing whom it serves settles both content and measures. Say who they are and where.</source>
        <extracomment>受け手がはっきりすると、内容も成果の測り方も決まります。どこのどんな人かを書いてください。</extracomment>
        <translation>受け手がはっきりすると、内容も成果の測り方も決まります。どこのどんな人かを書いてください。</translation>
    </message>
    <message>
        <source>Effects written down now let you judge later whether it was worth it. A line is enough.</source>
        <extracomment>協働で得られる効果を書いておくと、後で「一緒にやってよかったか」をふりかえれます。1行でかまいません。</extracomment>
        <translation>協働で得られる効果を書いておくと、後で「一緒にやってよかったか」をふりかえれます。1行でかまいません。</translation>
    </message>
    <message>
        <source>The effects for the community are not written down.</source>
        <extracomment>地域にとっての効果が書かれていません。</extracomment>
        <translation>地域にとっての効果が書かれていません。</translation>
    </message>
    <message>
        <source>The effects for the parties are not written down.</source>
        <extracomment>主体にとっての効果が書かれていません。</extracomment>
        <translation>主体にとっての効果が書かれていません。</translation>
    </message>
    <message>
        <source>The effects for the government are not written down.</source>
        <extracomment>行政にとっての効果が書かれていません。</extracomment>
        <translation>行政にとっての効果が書かれていません。</translation>
    </message>
    <message>
        <source>The check whether the work suits collaboration is not complete (%1 of %2 answered).</source>
        <extracomment>協働になじむ取組かどうかの確認が残っています（%2項目のうち%1項目に回答）。</extracomment>
        <translation>協働になじむ取組かどうかの確認が残っています（%2項目のうち%1項目に回答）。</translation>
    </message>
    <message>
        <source>Not all work gains from collaboration. Answer the other points too.</source>
        <extracomment>すべての事業に協働が合うわけではありません。残りの項目も「はい・いいえ」で答えてください。</extracomment>
        <translation>すべての事業に協働が合うわけではありません。残りの項目も「はい・いいえ」で答えてください。</translation>
    </message>
    <message>
        <source>Whether one party alone would do as well is not answered.</source>
        <extracomment>「一者だけで行っても同じか」にまだ答えていません。</extracomment>
        <translation>「一者だけで行っても同じか」にまだ答えていません。</translation>
    </message>
    <message>
        <source>Collaboration should not be an end in itself. Make sure that doing it together adds something.</source>
        <extracomment>協働すること自体が目的にならないよう、一緒に行う意味を確かめてください。</extracomment>
        <translation>協働すること自体が目的にならないよう、一緒に行う意味を確かめてください。</translation>
    </message>
    <message>
        <source>Whether to do it together is not decided.</source>
        <extracomment>協働で行うかどうかの結論が出ていません。</extracomment>
        <translation>協働で行うかどうかの結論が出ていません。</translation>
    </message>
    <message>
        <source>A decision with its reason can be explained to whoever joins later. Talk it over and decide.</source>
        <extracomment>結論と理由を残しておくと、後から加わる人にも説明できます。話し合って決めてください。</extracomment>
        <translation>結論と理由を残しておくと、後から加わる人にも説明できます。話し合って決めてください。</translation>
    </message>
    <message>
        <source>You found that the work does not suit collaboration, yet later steps go on.</source>
        <extracomment>協働に向かないと結論したのに、先の手順が進んでいます。</extracomment>
        <translation>協働に向かないと結論したのに、先の手順が進んでいます。</translation>
    </message>
    <message>
        <source>Going on regardless burdens everybody. Look at the conclusion again or stop the project.</source>
        <extracomment>無理に続けると、どちらにも負担が残ります。結論を見直すか、事業を中止してください。</extracomment>
        <translation>無理に続けると、どちらにも負担が残ります。結論を見直すか、事業を中止してください。</translation>
    </message>
    <message>
        <source>You answered that one party alone is enough, yet the collaboration goes on.</source>
        <extracomment>一者だけで足りると答えたのに、協働の手順が進んでいます。</extracomment>
        <translation>一者だけで足りると答えたのに、協働の手順が進んでいます。</translation>
    </message>
    <message>
        <source>Do not go on without seeing what it adds. Look at the answer again or let one party do it.</source>
        <extracomment>一緒に行う意味が見えないまま進めないでください。答えを見直すか、単独での実施に切り替えてください。</extracomment>
        <translation>一緒に行う意味が見えないまま進めないでください。答えを見直すか、単独での実施に切り替えてください。</translation>
    </message>
    <message>
        <source>The indicator “%1” has no target.</source>
        <extracomment>指標「%1」に目標値がありません。</extracomment>
        <translation>指標「%1」に目標値がありません。</translation>
    </message>
    <message>
        <source>Unless the target is set beforehand, nobody can tell whether it was reached. Enter a figure.</source>
        <extracomment>始める前に目標を決めておかないと、達成できたかどうかを判断できません。数値を入れてください。</extracomment>
        <translation>始める前に目標を決めておかないと、達成できたかどうかを判断できません。数値を入れてください。</translation>
    </message>
    <message>
        <source>When and how “%1” is measured is not settled.</source>
        <extracomment>指標「%1」をいつ、どうやって測るかが決まっていません。</extracomment>
        <translation>指標「%1」をいつ、どうやって測るかが決まっていません。</translation>
    </message>
    <message>
        <source>What nobody planned to count cannot be counted afterwards. Write down method and time.</source>
        <extracomment>測り方が決まっていないと、終わってから数えられません。方法と時期を書いてください。</extracomment>
        <translation>測り方が決まっていないと、終わってから数えられません。方法と時期を書いてください。</translation>
    </message>
    <message>
        <source>There is no indicator of success.</source>
        <extracomment>成果を測る指標がありません。</extracomment>
        <translation>成果を測る指標がありません。</translation>
    </message>
    <message>
        <source>Without a target the review is mere impressions. Choose one thing to measure, such as visitors or satisfaction.</source>
        <extracomment>目標がないと、ふりかえりが感想だけになります。参加者数や満足度など、測れるものを一つ決めてください。</extracomment>
        <translation>目標がないと、ふりかえりが感想だけになります。参加者数や満足度など、測れるものを一つ決めてください。</translation>
    </message>
    <message>
        <source>Version %1 is concluded, but the date is missing.</source>
        <extracomment>第%1版は締結済みですが、締結日が入っていません。</extracomment>
        <translation>第%1版は締結済みですが、締結日が入っていません。</translation>
    </message>
    <message>
        <source>Effect and retention are counted from it. Enter the day on which the last party signed.</source>
        <extracomment>いつ成立したかは、効力や保存期間のもとになります。最後の主体が署名した日を入れてください。</extracomment>
        <translation>いつ成立したかは、効力や保存期間のもとになります。最後の主体が署名した日を入れてください。</translation>
    </message>
    <message>
        <source>Version %1 was concluded before it was made.</source>
        <extracomment>第%1版の締結日が、作成日より前になっています。</extracomment>
        <translation>第%1版の締結日が、作成日より前になっています。</translation>
    </message>
    <message>
        <source>Back-dating costs a paper its credit. Correct it to the real dates.</source>
        <extracomment>日付をさかのぼらせると、書類の信用が失われます。実際の日付に直してください。</extracomment>
        <translation>日付をさかのぼらせると、書類の信用が失われます。実際の日付に直してください。</translation>
    </message>
    <message>
        <source>Version %1 is in force from before it was concluded.</source>
        <extracomment>第%1版の効力が、締結日より前から生じることになっています。</extracomment>
        <translation>第%1版の効力が、締結日より前から生じることになっています。</translation>
    </message>
    <message>
        <source>Retroactive effect is an exception. Check the dates and, if it is meant, give the reason in a clause.</source>
        <extracomment>さかのぼって効力を持たせるのは例外です。日付を確かめ、必要なら理由を条文に書いてください。</extracomment>
        <translation>さかのぼって効力を持たせるのは例外です。日付を確かめ、必要なら理由を条文に書いてください。</translation>
    </message>
    <message>
        <source>Version %1 is concluded, but %2 has no date of signing.</source>
        <extracomment>締結済みの第%1版に、%2の署名日がありません。</extracomment>
        <translation>締結済みの第%1版に、%2の署名日がありません。</translation>
    </message>
    <message>
        <source>It is not concluded until all have signed or sealed. Enter the date or take the conclusion back.</source>
        <extracomment>全員が署名や押印を終えるまで、協定は成立していません。署名日を入れるか、締結を取り消してください。</extracomment>
        <translation>全員が署名や押印を終えるまで、協定は成立していません。署名日を入れるか、締結を取り消してください。</translation>
    </message>
    <message>
        <source>%2 signed version %1 after it was concluded.</source>
        <extracomment>%2が第%1版に署名した日が、締結日より後になっています。</extracomment>
        <translation>%2が第%1版に署名した日が、締結日より後になっています。</translation>
    </message>
    <message>
        <source>Nothing is concluded before the last signature. Correct one of the dates.</source>
        <extracomment>最後の署名より前に締結することはできません。どちらかの日付を直してください。</extracomment>
        <translation>最後の署名より前に締結することはできません。どちらかの日付を直してください。</translation>
    </message>
    <message>
        <source>The agreement is to be in force from before it is made.</source>
        <extracomment>協定書の効力が、作成日より前から生じることになっています。</extracomment>
        <translation>協定書の効力が、作成日より前から生じることになっています。</translation>
    </message>
    <message>
        <source>The term has begun, but no agreement is concluded.</source>
        <extracomment>事業の期間に入りましたが、協定がまだ締結されていません。</extracomment>
        <translation>事業の期間に入りましたが、協定がまだ締結されていません。</translation>
    </message>
    <message>
        <source>Work without an agreement leaves responsibility and cost to be argued about. Have it signed and record the date.</source>
        <extracomment>約束がないまま動くと、責任や費用の話が後から出てきます。署名を済ませ、締結日を記録してください。</extracomment>
        <translation>約束がないまま動くと、責任や費用の話が後から出てきます。署名を済ませ、締結日を記録してください。</translation>
    </message>
    <message>
        <source>Findings are still open at this step (%1). Write down why you go on.</source>
        <extracomment>この手順には未解決の指摘があります（%1件）。先へ進む理由を書いてください。</extracomment>
        <translation>この手順には未解決の指摘があります（%1件）。先へ進む理由を書いてください。</translation>
    </message>
    <message>
        <source>the one after “%1”</source>
        <extracomment>「%1」の次の回</extracomment>
        <translation>「%1」の次の回</translation>
    </message>
    <message>
        <source>action</source>
        <extracomment>すること</extracomment>
        <translation>すること</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>会議</extracomment>
        <translation>会議</translation>
    </message>
    <message>
        <source>time to meet again</source>
        <extracomment>次の会議を開く期限</extracomment>
        <translation>次の会議を開く期限</translation>
    </message>
    <message>
        <source>milestone</source>
        <extracomment>節目</extracomment>
        <translation>節目</translation>
    </message>
    <message>
        <source>end of a task</source>
        <extracomment>仕事の終わり</extracomment>
        <translation>仕事の終わり</translation>
    </message>
    <message>
        <source>review due</source>
        <extracomment>ふりかえりの期限</extracomment>
        <translation>ふりかえりの期限</translation>
    </message>
    <message>
        <source>improvement due</source>
        <extracomment>改善の期限</extracomment>
        <translation>改善の期限</translation>
    </message>
    <message>
        <source>publication</source>
        <extracomment>公表の予定</extracomment>
        <translation>公表の予定</translation>
    </message>
    <message>
        <source>beginning of the term</source>
        <extracomment>期間のはじまり</extracomment>
        <translation>期間のはじまり</translation>
    </message>
    <message>
        <source>time to talk about renewal</source>
        <extracomment>更新を話し合う期限</extracomment>
        <translation>更新を話し合う期限</translation>
    </message>
    <message>
        <source>end of the term</source>
        <extracomment>期間の終わり</extracomment>
        <translation>期間の終わり</translation>
    </message>
    <message>
        <source>report due</source>
        <extracomment>報告書の期限</extracomment>
        <translation>報告書の期限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of date, what it is about</comment>
        <extracomment>%1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is written at this step yet. Write down why you go on without.</source>
        <extracomment>この手順にはまだ何も書かれていません。書かずに先へ進む理由を書いてください。</extracomment>
        <translation>この手順にはまだ何も書かれていません。書かずに先へ進む理由を書いてください。</translation>
    </message>
    <message>
        <source>Nothing says how the improvement “%1” of an earlier cycle was taken up.</source>
        <extracomment>前のサイクルで決めた改善「%1」を、どの手順でどう活かしたかが書かれていません。</extracomment>
        <translation>前のサイクルで決めた改善「%1」を、どの手順でどう活かしたかが書かれていません。</translation>
    </message>
    <message>
        <source>Say in a few words at which of steps 2 to 4 it was taken up: so people see what their review was good for.</source>
        <extracomment>手順2から4のどこで活かしたかを一言で残すと、前のふりかえりが役に立ったとわかります。</extracomment>
        <translation>手順2から4のどこで活かしたかを一言で残すと、前のふりかえりが役に立ったとわかります。</translation>
    </message>
    <message>
        <source>By when the sheets of “%1” are wanted is not settled.</source>
        <extracomment>「%1」のシートをいつまでに集めるかが決まっていません。</extracomment>
        <translation>「%1」のシートをいつまでに集めるかが決まっていません。</translation>
    </message>
    <message>
        <source>Without a date half of them do not come back. Enter when they are due.</source>
        <extracomment>期限がないと、半分は戻ってきません。シートの期限を入れてください。</extracomment>
        <translation>期限がないと、半分は戻ってきません。シートの期限を入れてください。</translation>
    </message>
    <message>
        <source>Once it is complete, enter the day: then it counts as one that is in.</source>
        <extracomment>書き終えたら、記入した日を入れてください。それで、そろったシートに数えられます。</extracomment>
        <translation>書き終えたら、記入した日を入れてください。それで、そろったシートに数えられます。</translation>
    </message>
    <message>
        <source>The title “%1” and what the text calls the paper differ.</source>
        <extracomment>表題「%1」と、本文での書類の呼び方が違っています。</extracomment>
        <translation>表題「%1」と、本文での書類の呼び方が違っています。</translation>
    </message>
    <message>
        <source>A reader cannot tell which paper is meant. Choose the kind of paper that the title names.</source>
        <extracomment>表題が覚書なのに本文が「この協定」では、どの書類のことか迷います。「書類の呼び方」を表題に合わせてください。</extracomment>
        <translation>表題が覚書なのに本文が「この協定」では、どの書類のことか迷います。「書類の呼び方」を表題に合わせてください。</translation>
    </message>
    <message>
        <source>There are to be %1 originals for %2 parties.</source>
        <extracomment>作成する通数（%1通）が、当事者の数（%2）より少なくなっています。</extracomment>
        <translation>作成する通数（%1通）が、当事者の数（%2）より少なくなっています。</translation>
    </message>
    <message>
        <source>Some party gets none: the paper says that those on whom the parties agree keep the originals and the others a copy. Settle who keeps them and note it in the talks.</source>
        <extracomment>持たない当事者が出るため、協定書には「当事者が協議して定めた者が保有し、ほかの当事者は写しを保有する」と書かれます。だれが持つかを決めて、協議の記録に残してください。</extracomment>
        <translation>持たない当事者が出るため、協定書には「当事者が協議して定めた者が保有し、ほかの当事者は写しを保有する」と書かれます。だれが持つかを決めて、協議の記録に残してください。</translation>
    </message>
    <message>
        <source>There are to be %1 originals for only %2 parties.</source>
        <extracomment>作成する通数（%1通）が、当事者の数（%2）より多くなっています。</extracomment>
        <translation>作成する通数（%1通）が、当事者の数（%2）より多くなっています。</translation>
    </message>
    <message>
        <source>The paper says that each party keeps at least one. Settle who keeps the others.</source>
        <extracomment>協定書には「各自その1通以上を保有する」と書かれます。余る分をだれが持つかを決めてください。</extracomment>
        <translation>協定書には「各自その1通以上を保有する」と書かれます。余る分をだれが持つかを決めてください。</translation>
    </message>
    <message>
        <source>No article says when and to whom %1 pays the %3 yen of “%2”.</source>
        <extracomment>%1が出す「%2」%3円を、だれにいつ支払うかが、協定書のどこにもありません。</extracomment>
        <translation>%1が出す「%2」%3円を、だれにいつ支払うかが、協定書のどこにもありません。</translation>
    </message>
    <message>
        <source>Standing in the budget it is no promise yet. Enter who pays whom, how much and by when under further payments.</source>
        <extracomment>予算に載せただけでは、支払う約束になりません。「そのほかの支払」に、支払う人、受け取る人、額、期限を入れてください。</extracomment>
        <translation>予算に載せただけでは、支払う約束になりません。「そのほかの支払」に、支払う人、受け取る人、額、期限を入れてください。</translation>
    </message>
    <message>
        <source>The form is endorsement, but no task in the table of roles is about it.</source>
        <extracomment>後援の形態ですが、役割分担表に後援の役割がありません。</extracomment>
        <translation>後援の形態ですが、役割分担表に後援の役割がありません。</translation>
    </message>
    <message>
        <source>The agreement calls the lead party of that task the endorser. Add a task such as permitting the use of the name, and choose its lead.</source>
        <extracomment>協定書は、役割分担表で後援の主担当とした主体を後援者と呼びます。「後援名義の使用の承認」などを加え、主担当を選んでください。</extracomment>
        <translation>協定書は、役割分担表で後援の主担当とした主体を後援者と呼びます。「後援名義の使用の承認」などを加え、主担当を選んでください。</translation>
    </message>
    <message>
        <source>%1 opinion(s) on clauses are still under discussion.</source>
        <extracomment>条項への意見が%1件、協議中のままです。</extracomment>
        <translation>条項への意見が%1件、協議中のままです。</translation>
    </message>
    <message>
        <source>Version %2 is fixed while %1 opinion(s) are still under discussion.</source>
        <extracomment>協議中の意見が%1件残ったまま、第%2版を確定又は締結しています。</extracomment>
        <translation>協議中の意見が%1件残ったまま、第%2版を確定又は締結しています。</translation>
    </message>
    <message>
        <source>Whoever gave one may say later that it was passed over. Write down what came of it and settle it.</source>
        <extracomment>答えのない意見を残して決めると、後で「聞いていない」となります。結果を書いて「決着」にしてください。</extracomment>
        <translation>答えのない意見を残して決めると、後で「聞いていない」となります。結果を書いて「決着」にしてください。</translation>
    </message>
    <message>
        <source>%1 signed before the text of version %2 was fixed.</source>
        <extracomment>%1が署名した日が、第%2版の文面を確定した日より前になっています。</extracomment>
        <translation>%1が署名した日が、第%2版の文面を確定した日より前になっています。</translation>
    </message>
    <message>
        <source>Nobody can sign a text that is still open. Check the dates.</source>
        <extracomment>決まっていない文面には署名できません。日付を確かめてください。先に署名したのなら、その文面で確定した日を直します。</extracomment>
        <translation>決まっていない文面には署名できません。日付を確かめてください。先に署名したのなら、その文面で確定した日を直します。</translation>
    </message>
    <message>
        <source>The collaboration is closed, but the project&apos;s state still says it is under way.</source>
        <extracomment>終えると決めましたが、事業の状態は「実施中」のままです。</extracomment>
        <translation>終えると決めましたが、事業の状態は「実施中」のままです。</translation>
    </message>
    <message>
        <source>Registers and lists go on counting it. Please set the state under Basics to concluded or stopped.</source>
        <extracomment>台帳や一覧では、まだ続いている事業に数えられます。「基本」の状態を「終了」か「中止」にしてください。</extracomment>
        <translation>台帳や一覧では、まだ続いている事業に数えられます。「基本」の状態を「終了」か「中止」にしてください。</translation>
    </message>
    <message>
        <source>Why the improvement “%1” is dropped is not written down.</source>
        <extracomment>改善点「%1」を見送る理由が書かれていません。</extracomment>
        <translation>改善点「%1」を見送る理由が書かれていません。</translation>
    </message>
    <message>
        <source>Leave a word, so that whoever proposed it does not feel unheard.</source>
        <extracomment>言った人が「聞いてもらえなかった」と思わないように、理由を一言残してください。</extracomment>
        <translation>言った人が「聞いてもらえなかった」と思わないように、理由を一言残してください。</translation>
    </message>
    <message>
        <source>The case sheet seems to hold somebody&apos;s contact (%1).</source>
        <extracomment>事例シートに、連絡先らしいもの（%1）が書かれています。</extracomment>
        <translation>事例シートに、連絡先らしいもの（%1）が書かれています。</translation>
    </message>
    <message>
        <source>A case sheet is for everybody. Take personal contacts out; a body&apos;s public desk may stay.</source>
        <extracomment>事例シートは公開するものです。個人の連絡先は消し、載せてよい団体の窓口だけにしてください。</extracomment>
        <translation>事例シートは公開するものです。個人の連絡先は消し、載せてよい団体の窓口だけにしてください。</translation>
    </message>
    <message>
        <source>The scale of “%1” has %2 words of its own for %3 steps.</source>
        <extracomment>「%1」の段階の言葉は%2個ですが、段階は%3つです。</extracomment>
        <translation>「%1」の段階の言葉は%2個ですが、段階は%3つです。</translation>
    </message>
    <message>
        <source>Until the numbers agree the usual words are used. Enter one for each step, the lowest first.</source>
        <extracomment>数が合わないあいだは、いつもの言葉が使われます。低い方から順に、段階と同じ数だけ書いてください。</extracomment>
        <translation>数が合わないあいだは、いつもの言葉が使われます。低い方から順に、段階と同じ数だけ書いてください。</translation>
    </message>
    <message>
        <source>The sheet of %2 for “%1” is begun, but not finished.</source>
        <extracomment>「%1」の%2のシートは、書きかけのままです。</extracomment>
        <translation>「%1」の%2のシートは、書きかけのままです。</translation>
    </message>
    <message>
        <source>The sheet of %2 for “%1” does not say who filled it in.</source>
        <extracomment>「%1」の%2のシートに記入者名がありません。</extracomment>
        <translation>「%1」の%2のシートに記入者名がありません。</translation>
    </message>
    <message>
        <source>The sheet of %2 for “%1” leaves questions unanswered: %3.</source>
        <extracomment>「%1」の%2のシートに、答えていない設問があります（問%3）。</extracomment>
        <translation>「%1」の%2のシートに、答えていない設問があります（問%3）。</translation>
    </message>
    <message>
        <source>The score of %3 on question %2 of “%1” is not on its scale.</source>
        <extracomment>「%1」の問%2で、%3の評価が、その回の段階にない値です。</extracomment>
        <translation>「%1」の問%2で、%3の評価が、その回の段階にない値です。</translation>
    </message>
    <message>
        <source>The low score of %3 on question %2 of “%1” has no reason.</source>
        <extracomment>「%1」の問%2で、%3の低い評価に理由が書かれていません。</extracomment>
        <translation>「%1」の問%2で、%3の低い評価に理由が書かれていません。</translation>
    </message>
    <message>
        <source>Questions of “%1” have no joint conclusion: %2.</source>
        <extracomment>「%1」で、共同の結論のない設問があります（問%2）。</extracomment>
        <translation>「%1」で、共同の結論のない設問があります（問%2）。</translation>
    </message>
    <message>
        <source>This seems to hold somebody&apos;s contact (%1). The public edition of the review report shows it as it is.</source>
        <extracomment>ここに、連絡先らしいもの（%1）が書かれています。公開用のふりかえり報告書に、そのまま載ります。</extracomment>
        <translation>ここに、連絡先らしいもの（%1）が書かれています。公開用のふりかえり報告書に、そのまま載ります。</translation>
    </message>
    <message>
        <source>Names and contacts of persons must not be made public. Take them out or give a body&apos;s public desk instead.</source>
        <extracomment>個人の名前や連絡先は、公開する書類に載せられません。消すか、団体の窓口に書き替えてください。</extracomment>
        <translation>個人の名前や連絡先は、公開する書類に載せられません。消すか、団体の窓口に書き替えてください。</translation>
    </message>
</context>
<context>
    <name>kyodo::shell</name>
    <message>
        <source>This example is not there.</source>
        <extracomment>この例は入っていません。</extracomment>
        <translation>この例は入っていません。</translation>
    </message>
</context>
<context>
    <name>kyodo::steps</name>
    <message>
        <source>Decided</source>
        <extracomment>決めたこと</extracomment>
        <translation>決めたこと</translation>
    </message>
    <message>
        <source>The project</source>
        <extracomment>事業のこと</extracomment>
        <translation>事業のこと</translation>
    </message>
    <message>
        <source>Parties</source>
        <extracomment>参加する主体</extracomment>
        <translation>参加する主体</translation>
    </message>
    <message>
        <source>Premises</source>
        <extracomment>前提（公共性・相互理解）</extracomment>
        <translation>前提（公共性・相互理解）</translation>
    </message>
    <message>
        <source>Challenge and resources</source>
        <extracomment>課題と資源</extracomment>
        <translation>課題と資源</translation>
    </message>
    <message>
        <source>Candidates</source>
        <extracomment>パートナーの候補</extracomment>
        <translation>パートナーの候補</translation>
    </message>
    <message>
        <source>What each brings</source>
        <extracomment>持ち寄る資源</extracomment>
        <translation>持ち寄る資源</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>目的</extracomment>
        <translation>目的</translation>
    </message>
    <message>
        <source>Effects and term</source>
        <extracomment>効果と期間</extracomment>
        <translation>効果と期間</translation>
    </message>
    <message>
        <source>Suited to collaboration?</source>
        <extracomment>協働に向いているか</extracomment>
        <translation>協働に向いているか</translation>
    </message>
    <message>
        <source>Indicators</source>
        <extracomment>指標</extracomment>
        <translation>指標</translation>
    </message>
    <message>
        <source>Model and forms</source>
        <extracomment>モデルと形態</extracomment>
        <translation>モデルと形態</translation>
    </message>
    <message>
        <source>Methods</source>
        <extracomment>使う手法</extracomment>
        <translation>使う手法</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>案の比較</extracomment>
        <translation>案の比較</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>終わり方</extracomment>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <extracomment>落とし穴</extracomment>
        <translation>落とし穴</translation>
    </message>
    <message>
        <source>Content and term</source>
        <extracomment>内容と期間</extracomment>
        <translation>内容と期間</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>役割分担</extracomment>
        <translation>役割分担</translation>
    </message>
    <message>
        <source>Costs</source>
        <extracomment>費用</extracomment>
        <translation>費用</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>日程</extracomment>
        <translation>日程</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <extracomment>協議の記録</extracomment>
        <translation>協議の記録</translation>
    </message>
    <message>
        <source>Terms of the paper</source>
        <extracomment>協定書の決まり</extracomment>
        <translation>協定書の決まり</translation>
    </message>
    <message>
        <source>Clauses</source>
        <extracomment>条項</extracomment>
        <translation>条項</translation>
    </message>
    <message>
        <source>Versions and signing</source>
        <extracomment>版と署名</extracomment>
        <translation>版と署名</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>進み具合</extracomment>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>会議</extracomment>
        <translation>会議</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>すること</extracomment>
        <translation>すること</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>お金の出入り</extracomment>
        <translation>お金の出入り</translation>
    </message>
    <message>
        <source>Incidents</source>
        <extracomment>事故・トラブル</extracomment>
        <translation>事故・トラブル</translation>
    </message>
    <message>
        <source>Publications</source>
        <extracomment>公表</extracomment>
        <translation>公表</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>変更の相談</extracomment>
        <translation>変更の相談</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>ふりかえりの回</extracomment>
        <translation>ふりかえりの回</translation>
    </message>
    <message>
        <source>Sheets</source>
        <extracomment>記入シート</extracomment>
        <translation>記入シート</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>指標の結果</extracomment>
        <translation>指標の結果</translation>
    </message>
    <message>
        <source>Keep, change, stop</source>
        <extracomment>続ける・変える・やめる</extracomment>
        <translation>続ける・変える・やめる</translation>
    </message>
    <message>
        <source>Improvements</source>
        <extracomment>改善すること</extracomment>
        <translation>改善すること</translation>
    </message>
    <message>
        <source>Next cycle</source>
        <extracomment>次のサイクル</extracomment>
        <translation>次のサイクル</translation>
    </message>
    <message>
        <source>Case sheet</source>
        <extracomment>事例シート</extracomment>
        <translation>事例シート</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>資料</extracomment>
        <translation>資料</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>予定</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Liability and deliverables</source>
        <extracomment>責任・成果物</extracomment>
        <translation>責任・成果物</translation>
    </message>
    <message>
        <source>Layout and annexes</source>
        <extracomment>体裁・別紙</extracomment>
        <translation>体裁・別紙</translation>
    </message>
    <message>
        <source>Template set</source>
        <extracomment>ひな形</extracomment>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Personal data, disclosure</source>
        <extracomment>個人情報・公開</extracomment>
        <translation>個人情報・公開</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>並べて見る</extracomment>
        <translation>並べて見る</translation>
    </message>
    <message>
        <source>Reply forms</source>
        <extracomment>返信フォーム</extracomment>
        <translation>返信フォーム</translation>
    </message>
</context>
<context>
    <name>kyodo::store</name>
    <message>
        <source>There is no room left to write &quot;%1&quot;. What was saved before is safe. Please free some space and try again.</source>
        <extracomment>保存先がいっぱいのため、「%1」に書き込めませんでした。これまでの内容は無事です。空きを作ってから、もう一度お試しください。</extracomment>
        <translation>保存先がいっぱいのため、「%1」に書き込めませんでした。これまでの内容は無事です。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use elsewhere. Please close it there and try again.</source>
        <extracomment>「%1」は別のところで使われています。そちらを閉じてから、もう一度お試しください。</extracomment>
        <translation>「%1」は別のところで使われています。そちらを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Kyodo Techo file.</source>
        <extracomment>「%1」は協働手帳のファイルではありません。</extracomment>
        <translation>「%1」は協働手帳のファイルではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and cannot be opened. Please use a copy of it.</source>
        <extracomment>「%1」は壊れているため開けません。控えのファイルをお使いください。</extracomment>
        <translation>「%1」は壊れているため開けません。控えのファイルをお使いください。</translation>
    </message>
    <message>
        <source>You may not write to &quot;%1&quot;. Please copy it to a folder of your own.</source>
        <extracomment>「%1」に書き込む権限がありません。書き込める場所に写してからお使いください。</extracomment>
        <translation>「%1」に書き込む権限がありません。書き込める場所に写してからお使いください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read or written. Please check that the disk or USB stick is connected.</source>
        <extracomment>「%1」を読み書きできませんでした。ディスクやUSBメモリーがつながっているか、お確かめください。</extracomment>
        <translation>「%1」を読み書きできませんでした。ディスクやUSBメモリーがつながっているか、お確かめください。</translation>
    </message>
    <message>
        <source>This change holds something that cannot be kept in &quot;%1&quot;; nothing was changed.</source>
        <extracomment>この変更は「%1」に保存できない内容を含んでいるため、取りやめました。</extracomment>
        <translation>この変更は「%1」に保存できない内容を含んでいるため、取りやめました。</translation>
    </message>
    <message>
        <source>Something unexpected happened with &quot;%1&quot;. Its content is unchanged.</source>
        <extracomment>「%1」の処理中に思わぬ問題が起きました。内容は変わっていません。</extracomment>
        <translation>「%1」の処理中に思わぬ問題が起きました。内容は変わっていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open on the computer &quot;%2&quot;. Please close it there before editing; reading is possible now.</source>
        <extracomment>「%1」はパソコン「%2」で開かれています。そちらを閉じてから編集してください。読むだけなら今でも開けます。</extracomment>
        <translation>「%1」はパソコン「%2」で開かれています。そちらを閉じてから編集してください。読むだけなら今でも開けます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open in another window on this computer. Please close it there before editing; reading is possible now.</source>
        <extracomment>「%1」は、このパソコンの別の画面で開かれています。そちらを閉じてから編集してください。読むだけなら今でも開けます。</extracomment>
        <translation>「%1」は、このパソコンの別の画面で開かれています。そちらを閉じてから編集してください。読むだけなら今でも開けます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Please choose another name.</source>
        <extracomment>「%1」は既にあります。別の名前にしてください。</extracomment>
        <translation>「%1」は既にあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <extracomment>フォルダー「%1」がありません。</extracomment>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be made. Please check that its folder can be written to.</source>
        <extracomment>「%1」を作れませんでした。フォルダーに書き込めるか、お確かめください。</extracomment>
        <translation>「%1」を作れませんでした。フォルダーに書き込めるか、お確かめください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found. Please check its place and name.</source>
        <extracomment>「%1」が見つかりません。場所と名前をお確かめください。</extracomment>
        <translation>「%1」が見つかりません。場所と名前をお確かめください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Please name a file.</source>
        <extracomment>「%1」はフォルダーです。ファイルを指定してください。</extracomment>
        <translation>「%1」はフォルダーです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;.</source>
        <extracomment>「%1」を読む権限がありません。</extracomment>
        <translation>「%1」を読む権限がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; it is not a Kyodo Techo file.</source>
        <extracomment>「%1」は中身が空です。協働手帳のファイルではありません。</extracomment>
        <translation>「%1」は中身が空です。協働手帳のファイルではありません。</translation>
    </message>
    <message>
        <source>This file is open for reading only and cannot be changed.</source>
        <extracomment>このファイルは読むだけで開いているため、変更できません。</extracomment>
        <translation>このファイルは読むだけで開いているため、変更できません。</translation>
    </message>
    <message>
        <source>The file was changed elsewhere. This change was not saved. Please open the file again.</source>
        <extracomment>ファイルがほかで書き換えられています。この変更は保存していません。ファイルを開き直してください。</extracomment>
        <translation>ファイルがほかで書き換えられています。この変更は保存していません。ファイルを開き直してください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>元に戻せる変更がありません。</extracomment>
        <translation>元に戻せる変更がありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>やり直せる変更がありません。</extracomment>
        <translation>やり直せる変更がありません。</translation>
    </message>
    <message>
        <source>A part of the program is missing. Please install it again.</source>
        <extracomment>プログラムの一部が欠けています。入れ直してください。</extracomment>
        <translation>プログラムの一部が欠けています。入れ直してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made with a newer version of Kyodo Techo. Please update the program to open it.</source>
        <extracomment>「%1」は新しい版の協働手帳で作られています。プログラムを新しくしてから開いてください。</extracomment>
        <translation>「%1」は新しい版の協働手帳で作られています。プログラムを新しくしてから開いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was moved, renamed or deleted while it was open. This change was not saved. Please open the file again where it is now.</source>
        <extracomment>「%1」は、開いている間に移動、名前の変更または削除がされました。この変更は保存していません。今ある場所から開き直してください。</extracomment>
        <translation>「%1」は、開いている間に移動、名前の変更または削除がされました。この変更は保存していません。今ある場所から開き直してください。</translation>
    </message>
    <message>
        <source>The last write to &quot;%1&quot; was cut off. Please open it once for editing: that brings back what was saved before.</source>
        <extracomment>「%1」への前回の書き込みが途中で切れています。編集用に一度開くと、書き込む前の状態に戻ります。</extracomment>
        <translation>「%1」への前回の書き込みが途中で切れています。編集用に一度開くと、書き込む前の状態に戻ります。</translation>
    </message>
    <message>
        <source>The path of &quot;%1&quot; is too long. Please keep it in a folder nearer to the top.</source>
        <extracomment>「%1」までのフォルダーの名前が長すぎます。もっと浅い場所に置いてください。</extracomment>
        <translation>「%1」までのフォルダーの名前が長すぎます。もっと浅い場所に置いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long as the name of a file. Please shorten it.</source>
        <extracomment>「%1」は、ファイルの名前として長すぎます。短い名前にしてください。</extracomment>
        <translation>「%1」は、ファイルの名前として長すぎます。短い名前にしてください。</translation>
    </message>
    <message>
        <source>Please give the name of the new file.</source>
        <extracomment>新しいファイルの名前を指定してください。</extracomment>
        <translation>新しいファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the form of an earlier version. Before the first change a copy is kept beside it, but that could not be made. Please check that the folder can be written to.</source>
        <extracomment>「%1」は前の版の形式です。変更する前に隣に控えを作りますが、作れませんでした。フォルダーに書き込めるか、お確かめください。</extracomment>
        <translation>「%1」は前の版の形式です。変更する前に隣に控えを作りますが、作れませんでした。フォルダーに書き込めるか、お確かめください。</translation>
    </message>
    <message>
        <source>The content of this attachment is damaged in &quot;%1&quot;. If you still have the original, please replace it.</source>
        <extracomment>この資料の中身が「%1」の中で壊れています。元のファイルがあれば、差し替えてください。</extracomment>
        <translation>この資料の中身が「%1」の中で壊れています。元のファイルがあれば、差し替えてください。</translation>
    </message>
    <message>
        <source>The content of the attachment &quot;%1&quot; is missing, or not what it should be.</source>
        <extracomment>資料「%1」の中身がないか、書かれているものと違います。</extracomment>
        <translation>資料「%1」の中身がないか、書かれているものと違います。</translation>
    </message>
    <message>
        <source>Saved elsewhere</source>
        <extracomment>別の場所に保存</extracomment>
        <translation>別の場所に保存</translation>
    </message>
    <message>
        <source>An attachment may have at most 50 MB. Please make it smaller or keep it elsewhere.</source>
        <extracomment>資料は1件50MBまでです。小さくするか、別の場所に置いてください。</extracomment>
        <translation>資料は1件50MBまでです。小さくするか、別の場所に置いてください。</translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; cannot be written to, so it cannot be edited. Reading is possible. To edit it, copy the file to a folder that can be written to, and open that.</source>
        <extracomment>「%1」のあるフォルダーに書き込めないため、編集できません。読むだけなら開けます。編集するには、書き込めるフォルダーにファイルを写して、それを開いてください。</extracomment>
        <translation>「%1」のあるフォルダーに書き込めないため、編集できません。読むだけなら開けます。編集するには、書き込めるフォルダーにファイルを写して、それを開いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by another program to a form that cannot merely be looked at. Please open it once for editing: that brings it back.</source>
        <extracomment>「%1」は、ほかのプログラムが変えた形で保存されています。この画面で一度編集用に開くと、元の形に戻ります。</extracomment>
        <translation>「%1」は、ほかのプログラムが変えた形で保存されています。この画面で一度編集用に開くと、元の形に戻ります。</translation>
    </message>
</context>
<context>
    <name>kyodo::support</name>
    <message>
        <source>Version %1</source>
        <extracomment>第%1版</extracomment>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>(unnamed %1)</source>
        <extracomment>（名前なし %1）</extracomment>
        <translation>（名前なし %1）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Please type digits only, such as 12.</source>
        <extracomment>「%1」は整数として読めません。数字だけを入れてください（例：12）。</extracomment>
        <translation>「%1」は整数として読めません。数字だけを入れてください（例：12）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number such as 12 or 3.5. The unit has a field of its own.</source>
        <extracomment>「%1」は数として読めません（例：12 や 3.5）。単位は単位の欄に書いてください。</extracomment>
        <translation>「%1」は数として読めません（例：12 や 3.5）。単位は単位の欄に書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount of money, such as 12,000.</source>
        <extracomment>「%1」は金額として読めません（例：12,000 や 12万円）。</extracomment>
        <translation>「%1」は金額として読めません（例：12,000 や 12万円）。</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>例：%1</extracomment>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>Separate them with commas</source>
        <extracomment>「、」で区切って書きます</extracomment>
        <translation>「、」で区切って書きます</translation>
    </message>
    <message>
        <source>Kyodo Techo files (*.kyodo)</source>
        <extracomment>協働手帳のファイル (*.kyodo)</extracomment>
        <translation>協働手帳のファイル (*.kyodo)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>PDF ファイル (*.pdf)</extracomment>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>新しい事業</extracomment>
        <translation>新しい事業</translation>
    </message>
    <message>
        <source>First enter something under &quot;%1&quot;.</source>
        <extracomment>先に「%1」を入れてください。</extracomment>
        <translation>先に「%1」を入れてください。</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>はい</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>いいえ</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;%2&quot; nor &quot;%3&quot;.</source>
        <extracomment>「%1」は「%2」か「%3」に読めません。</extracomment>
        <translation>「%1」は「%2」か「%3」に読めません。</translation>
    </message>
    <message>
        <source>Nothing can be pasted into this column.</source>
        <extracomment>この列には貼り付けられません。</extracomment>
        <translation>この列には貼り付けられません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean %2 different things.</source>
        <extracomment>「%1」にあたるものが%2つあり、どれか決まりません。</extracomment>
        <translation>「%1」にあたるものが%2つあり、どれか決まりません。</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; yet.</source>
        <extracomment>「%1」はまだありません。</extracomment>
        <translation>「%1」はまだありません。</translation>
    </message>
    <message>
        <source>This cannot be empty. It takes: %1</source>
        <extracomment>空にはできません。入れられるもの：%1</extracomment>
        <translation>空にはできません。入れられるもの：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the choices: %2</source>
        <extracomment>「%1」は選べません。入れられるもの：%2</extracomment>
        <translation>「%1」は選べません。入れられるもの：%2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>追加 %1</extracomment>
        <translation>追加 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>変更 %1</extracomment>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <extracomment>削除 %1</extracomment>
        <translation>削除 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>今日</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>明日</extracomment>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>あと%n日</extracomment>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <extracomment>%n日過ぎています</extracomment>
        <translation>
            <numerusform>%n日過ぎています</numerusform>
        </translation>
    </message>
    <message>
        <source>A number below zero makes no sense here.</source>
        <extracomment>ここには0より小さい数は入りません。</extracomment>
        <translation>ここには0より小さい数は入りません。</translation>
    </message>
    <message>
        <source>Progress is a number from 0 to 100.</source>
        <extracomment>進み具合は0から100までの数で入れてください。</extracomment>
        <translation>進み具合は0から100までの数で入れてください。</translation>
    </message>
    <message>
        <source>An amount here cannot be below zero.</source>
        <extracomment>ここの金額は0円より小さくできません。</extracomment>
        <translation>ここの金額は0円より小さくできません。</translation>
    </message>
    <message>
        <source>This amount is too large. Please check its digits.</source>
        <extracomment>金額が大きすぎます。けた数を確かめてください。</extracomment>
        <translation>金額が大きすぎます。けた数を確かめてください。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>すべてのファイル (*)</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <extracomment>カレンダー用ファイル (*.ics)</extracomment>
        <translation>カレンダー用ファイル (*.ics)</translation>
    </message>
    <message>
        <source>Six digits; may stay empty</source>
        <extracomment>6桁。わからなければ空のままで</extracomment>
        <translation>6桁。わからなければ空のままで</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <extracomment>Word の文書 (*.docx)</extracomment>
        <translation>Word の文書 (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <extracomment>OpenDocument の文書 (*.odt)</extracomment>
        <translation>OpenDocument の文書 (*.odt)</translation>
    </message>
    <message>
        <source>Empty: as in the settings</source>
        <extracomment>空欄なら、書類の設定のとおり</extracomment>
        <translation>空欄なら、書類の設定のとおり</translation>
    </message>
    <message>
        <source>Template sets (*.kyodo-set)</source>
        <extracomment>ひな形 (*.kyodo-set)</extracomment>
        <translation>ひな形 (*.kyodo-set)</translation>
    </message>
    <message>
        <source>Sets of questions (*.kyodo-questions)</source>
        <extracomment>設問集 (*.kyodo-questions)</extracomment>
        <translation>設問集 (*.kyodo-questions)</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>消す</extracomment>
        <translation>消す</translation>
    </message>
    <message>
        <source>Reply forms (*.html)</source>
        <extracomment>返信フォーム (*.html)</extracomment>
        <translation>返信フォーム (*.html)</translation>
    </message>
    <message>
        <source>Replies (*.kyodo-reply)</source>
        <extracomment>返信 (*.kyodo-reply)</extracomment>
        <translation>返信 (*.kyodo-reply)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <extracomment>Web ページ (*.html)</extracomment>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <extracomment>Excel の表 (*.xlsx)</extracomment>
        <translation>Excel の表 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <extracomment>CSV ファイル (*.csv)</extracomment>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Lists of organisations (*.csv *.zip)</source>
        <extracomment>団体の一覧 (*.csv *.zip)</extracomment>
        <translation>団体の一覧 (*.csv *.zip)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <extracomment>JSON ファイル (*.json)</extracomment>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <extracomment>%n件</extracomment>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>e.g. まだ／Not yet, ほぼ／Nearly, できた／Yes</source>
        <extracomment>例：まだ／Not yet、ほぼ／Nearly、できた／Yes</extracomment>
        <translation>例：まだ／Not yet、ほぼ／Nearly、できた／Yes</translation>
    </message>
</context>
<context>
    <name>kyodo::tour</name>
    <message>
        <source>One project is one file</source>
        <extracomment>事業1つが、ファイル1つです</extracomment>
        <translation>事業1つが、ファイル1つです</translation>
    </message>
    <message>
        <source>This is a copy to play with: nothing you write changes a file of yours, and it goes when the tour ends. At the left are the seven steps, at the right the guide. What you write is kept as soon as you leave a field.</source>
        <extracomment>これは練習用の写しです。何を書いても、あなたのファイルは変わらず、終わると消えます。左の列が七つの手順、右が手引きです。書いたことは、欄を離れるとすぐに保存されます。</extracomment>
        <translation>これは練習用の写しです。何を書いても、あなたのファイルは変わらず、終わると消えます。左の列が七つの手順、右が手引きです。書いたことは、欄を離れるとすぐに保存されます。</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <extracomment>だれと行うか</extracomment>
        <translation>だれと行うか</translation>
    </message>
    <message>
        <source>The parties are entered one by one. Names and representatives go into the agreement&apos;s signatures as they stand here.</source>
        <extracomment>参加する主体を1つずつ書きます。名前や代表者は、協定書の署名欄にもそのまま入ります。</extracomment>
        <translation>参加する主体を1つずつ書きます。名前や代表者は、協定書の署名欄にもそのまま入ります。</translation>
    </message>
    <message>
        <source>Comparing partners</source>
        <extracomment>相手をくらべる</extracomment>
        <translation>相手をくらべる</translation>
    </message>
    <message>
        <source>Candidates stand side by side and are looked at in the same way. The one chosen can be made a party.</source>
        <extracomment>候補を横に並べて、同じ見方でくらべます。選んだ候補は、参加する主体に加えられます。</extracomment>
        <translation>候補を横に並べて、同じ見方でくらべます。選んだ候補は、参加する主体に加えられます。</translation>
    </message>
    <message>
        <source>Choosing a way to work</source>
        <extracomment>進め方をえらぶ</extracomment>
        <translation>進め方をえらぶ</translation>
    </message>
    <message>
        <source>Several options are held against the five principles. This sample passed the step with something left open, and gave the reason; it stays in sight and can be withdrawn.</source>
        <extracomment>いくつかの案を、五つの原則に照らしてくらべます。この見本では、残ったことの理由を書いて、この手順を通過しました。理由は画面に残り、取り消しもできます。</extracomment>
        <translation>いくつかの案を、五つの原則に照らしてくらべます。この見本では、残ったことの理由を書いて、この手順を通過しました。理由は画面に残り、取り消しもできます。</translation>
    </message>
    <message>
        <source>Who does what</source>
        <extracomment>だれが何を受け持つか</extracomment>
        <translation>だれが何を受け持つか</translation>
    </message>
    <message>
        <source>Every task has one party that leads. Move with the arrows; M makes it lead, S support.</source>
        <extracomment>作業ごとに、主担当を1つ決めます。矢印で動いて、M で主担当、S で協力になります。</extracomment>
        <translation>作業ごとに、主担当を1つ決めます。矢印で動いて、M で主担当、S で協力になります。</translation>
    </message>
    <message>
        <source>Money, and what is given in kind</source>
        <extracomment>お金と、お金以外の持ち寄り</extracomment>
        <translation>お金と、お金以外の持ち寄り</translation>
    </message>
    <message>
        <source>What each party bears is written in money and in kind. What does not add up is shown at once.</source>
        <extracomment>主体ごとの負担を、お金とお金以外に分けて書きます。合わないところは、その場で示されます。</extracomment>
        <translation>主体ごとの負担を、お金とお金以外に分けて書きます。合わないところは、その場で示されます。</translation>
    </message>
    <message>
        <source>The schedule</source>
        <extracomment>日程</extracomment>
        <translation>日程</translation>
    </message>
    <message>
        <source>Drag a bar and its dates move; the table below does the same. Ctrl+Z takes it back. Try it.</source>
        <extracomment>図の線を引っ張ると日程が動きます。下の表に書いても同じです。まちがえたら Ctrl+Z で戻せます。試してみてください。</extracomment>
        <translation>図の線を引っ張ると日程が動きます。下の表に書いても同じです。まちがえたら Ctrl+Z で戻せます。試してみてください。</translation>
    </message>
    <message>
        <source>The agreement is there</source>
        <extracomment>協定書ができています</extracomment>
        <translation>協定書ができています</translation>
    </message>
    <message>
        <source>What was written so far has become a document ready to be signed. It is printed, or saved as PDF, from here.</source>
        <extracomment>ここまでに書いたことが、署名できる書面になっています。印刷も、PDF への保存も、ここからできます。</extracomment>
        <translation>ここまでに書いたことが、署名できる書面になっています。印刷も、PDF への保存も、ここからできます。</translation>
    </message>
    <message>
        <source>Meetings and actions</source>
        <extracomment>会議と、すること</extracomment>
        <translation>会議と、すること</translation>
    </message>
    <message>
        <source>What was decided, and who does what by when. What is due soon is shown below and on the start page.</source>
        <extracomment>会議で決めたことと、だれがいつまでにするかを書きます。期限が近づくと、下の行とはじめの画面に出ます。</extracomment>
        <translation>会議で決めたことと、だれがいつまでにするかを書きます。期限が近づくと、下の行とはじめの画面に出ます。</translation>
    </message>
    <message>
        <source>The review</source>
        <extracomment>ふりかえり</extracomment>
        <translation>ふりかえり</translation>
    </message>
    <message>
        <source>Every party answers the same questions, here or on a printed sheet.</source>
        <extracomment>主体ごとに同じ問いに答えます。紙に刷って書いてもらうこともできます。</extracomment>
        <translation>主体ごとに同じ問いに答えます。紙に刷って書いてもらうこともできます。</translation>
    </message>
    <message>
        <source>One can always go back</source>
        <extracomment>いつでも、前に戻れます</extracomment>
        <translation>いつでも、前に戻れます</translation>
    </message>
    <message>
        <source>Who changed what and when is kept. The project can be taken back to any moment, and that can be undone as well.</source>
        <extracomment>だれが、いつ、何を変えたかが残っています。好きな時点の内容に戻すことも、それを取り消すこともできます。</extracomment>
        <translation>だれが、いつ、何を変えたかが残っています。好きな時点の内容に戻すことも、それを取り消すこともできます。</translation>
    </message>
    <message>
        <source>Into the next cycle</source>
        <extracomment>次に活かす</extracomment>
        <translation>次に活かす</translation>
    </message>
    <message>
        <source>What the review has shown goes along into the new file of the next cycle. This is the end of the tour. Now begin with a project of your own.</source>
        <extracomment>ふりかえりで見えたことを、次のサイクルの新しいファイルへ引き継ぎます。ひと回りは以上です。次は、あなたの事業です。</extracomment>
        <translation>ふりかえりで見えたことを、次のサイクルの新しいファイルへ引き継ぎます。ひと回りは以上です。次は、あなたの事業です。</translation>
    </message>
</context>
<context>
    <name>kyodo::versions</name>
    <message>
        <source>Draft, version %1</source>
        <extracomment>案 第%1版</extracomment>
        <translation>案 第%1版</translation>
    </message>
    <message>
        <source>Final, version %1 (%2)</source>
        <extracomment>確定 第%1版（%2）</extracomment>
        <translation>確定 第%1版（%2）</translation>
    </message>
    <message>
        <source>Concluded, version %1 (%2)</source>
        <extracomment>締結済 第%1版（%2）</extracomment>
        <translation>締結済 第%1版（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <extracomment>%1、%nページ</extracomment>
        <translation>
            <numerusform>%1、%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Stapled: every party seals across every page join.</source>
        <extracomment>ホチキス留めのときは、ページの継ぎ目のすべてに、当事者全員が契印を押します。</extracomment>
        <translation>ホチキス留めのときは、ページの継ぎ目のすべてに、当事者全員が契印を押します。</translation>
    </message>
    <message>
        <source>Bound with tape: every party seals across the edge of the tape.</source>
        <extracomment>袋とじのときは、とじた帯と表紙（裏表紙）の境目に、当事者全員が契印を押します。</extracomment>
        <translation>袋とじのときは、とじた帯と表紙（裏表紙）の境目に、当事者全員が契印を押します。</translation>
    </message>
    <message>
        <source>Enter the day on which each really sealed or signed; never an earlier one.</source>
        <extracomment>日付は、実際に記名押印または署名した日を入れます。さかのぼった日付は入れません。</extracomment>
        <translation>日付は、実際に記名押印または署名した日を入れます。さかのぼった日付は入れません。</translation>
    </message>
    <message>
        <source>Where a commission counts as contract work, the copy that the municipality keeps may need a revenue stamp.</source>
        <extracomment>請負にあたる委託では、団体が作って自治体が保管する契約書に、収入印紙が必要になることがあります。</extracomment>
        <translation>請負にあたる委託では、団体が作って自治体が保管する契約書に、収入印紙が必要になることがあります。</translation>
    </message>
    <message>
        <source>This is no legal advice. When in doubt, ask your legal section or the tax office.</source>
        <extracomment>これは法的な助言ではありません。迷うときは、それぞれの担当部署や税務署にお確かめください。</extracomment>
        <translation>これは法的な助言ではありません。迷うときは、それぞれの担当部署や税務署にお確かめください。</translation>
    </message>
    <message>
        <source>What was exchanged as electronic data is kept as data; a print of it may not be enough.</source>
        <extracomment>メールなどで電子データのまま取り交わしたときは、その電子データも保存します。印刷したものだけでは足りないことがあります。</extracomment>
        <translation>メールなどで電子データのまま取り交わしたときは、その電子データも保存します。印刷したものだけでは足りないことがあります。</translation>
    </message>
    <message>
        <source>No date yet: %1</source>
        <extracomment>まだ日付のない主体：%1</extracomment>
        <translation>まだ日付のない主体：%1</translation>
    </message>
    <message numerus="yes">
        <source>This agreement is kept until %1 (own table: %n year(s)).</source>
        <extracomment>この協定書は%1まで保存します（自分の表：%n年）。</extracomment>
        <translation>
            <numerusform>この協定書は%1まで保存します（自分の表：%n年）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s) are still under discussion: better settle them, and write down what came of them, before going on.</source>
        <extracomment>協議中の意見が%n件あります。結果を書いて「決着」にしてから、確定や締結に進むことをお勧めします。</extracomment>
        <translation>
            <numerusform>協議中の意見が%n件あります。結果を書いて「決着」にしてから、確定や締結に進むことをお勧めします。</numerusform>
        </translation>
    </message>
</context>
</TS>
