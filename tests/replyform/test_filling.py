"""Filling in the reply form in a real browser, and taking what it saves into the project."""

import json
import unittest

from bench import HOSTILE, FormTest, demand_browser, done, program

demand_browser()
from selenium.webdriver.common.keys import Keys  # noqa: E402 (only there once that is sure)

# Texts that go wrong somewhere: outside the basic plane, with a variation selector, joined, with line ends of
# another system, half a character, controls, quotes, the signs of the check value itself.
NASTY = '  𠮷野家 葛\U000E0100 👨\u200d👩\u200d👧\r\n二行目\r三行目\t"引用" \\ \u2028 </script> 5:abc\n@HALF@ 半分\0\x07 '
CLEANED = '𠮷野家 葛\U000E0100 👨\u200d👩\u200d👧\n二行目\n三行目\t"引用" \\ \u2028 </script> 5:abc\n\ufffd 半分'


class Filling(FormTest):

    def test_by_mouse_and_back_into_the_file(self):
        self.open(1)
        self.find('#respondent').send_keys('記入 花子')
        self.choose_all('3')
        self.choose(2, '1')
        self.choose(4, 'na')
        self.find('#remark-0').send_keys('ここだけの話です。')
        self.find('#shared').send_keys('喜びを分かち合えました。')
        self.assertTrue(self.find('#need-2').is_displayed())
        self.assertFalse(self.find('#need-3').is_displayed())
        self.assertEqual(self.find('#reason-2').get_attribute('aria-required'), 'true')

        # The reason is missing: told beside the field and in a list that leads there; nothing is saved.
        self.find('#save').click()
        self.assertEqual(self.problems(), ['問3：理由を書いてください'])
        self.assertEqual(self.focused(), 'problems')
        self.assertFalse(self.find('#save-anyway').is_displayed())
        self.assertEqual(self.find('#reason-2').get_attribute('aria-invalid'), 'true')
        self.assertIn('reason-2-error', self.find('#reason-2').get_attribute('aria-describedby'))
        self.assertEqual(self.find('#reason-2-error').text, '問3：理由を書いてください')
        self.assertEqual(list((self.folder / 'downloads').iterdir()), [])
        self.find('#problems-list a').click()
        self.assertEqual(self.focused(), 'reason-2')
        self.find('#reason-2').send_keys('会議に出られない人がいました。')
        self.find('#save').click()
        self.assertEqual(self.focused(), 'done')
        self.assertEqual(self.all('[aria-invalid]'), [])

        reply = self.saved()
        self.assertEqual(reply.name, '返信_完了時のふりかえり_特定非営利活動法人あさがお.kyodo-reply')
        self.assertIn(reply.name, self.find('#done-file').text)
        self.assertFalse(self.find('#done-address-row').is_displayed())

        code, look = self.look(reply)
        self.assertEqual((code, look['standing'], look['taken']), (0, 'fresh', False))
        code, look = self.look(reply, '--take')
        self.assertEqual((code, look['standing'], look['taken']), (0, 'fresh', True))
        sheet, answers = self.sheet(1)
        self.assertEqual(sheet['respondent'], '記入 花子')
        self.assertEqual(sheet['source'], 'form')
        self.assertFalse(sheet['released'])
        self.assertEqual(sheet['shared'], '喜びを分かち合えました。')
        self.assertEqual([a['score'] for a in answers], [3, 3, 1, 3, None, 3, 3, 3, 3])
        self.assertEqual([a['notApplicable'] for a in answers].index(True), 4)
        self.assertEqual(answers[2]['reason'], '会議に出られない人がいました。')
        self.assertEqual(answers[0]['remark'], 'ここだけの話です。')

        code, look = self.look(reply, '--take')
        self.assertEqual((code, look['standing'], look['taken']), (0, 'same-again', False))
        edited = self.folder / '書き直し.kyodo-reply'
        edited.write_text(reply.read_text(encoding='utf-8').replace('"score": 1', '"score": 4'), encoding='utf-8')
        code, look = self.look(edited, '--take')
        self.assertEqual((code, look['standing'], look['taken']), (1, 'altered', False))

        # Changed and saved once more: shown, and taken in only when told to.
        self.choose(2, '4')
        self.find('#reason-2').clear()
        reply.unlink()
        self.find('#save').click()
        second = self.saved()
        code, look = self.look(second, '--take')
        self.assertEqual((code, look['standing'], look['taken']), (1, 'different', False))
        self.assertEqual([(d['field'], d['before'], d['after']) for d in look['differences']],
                         [('score', 1, 4), ('reason', '会議に出られない人がいました。', '')])
        code, look = self.look(second, '--take', '--overwrite')
        self.assertEqual((code, look['taken']), (0, True))
        self.assertEqual(self.sheet(1)[1][2]['score'], 4)

    def test_a_question_answered_in_words(self):
        project = json.loads(json.dumps(self.project))
        free = next(q for q in project['questions'] if q['id'] == self.questions[-1])
        free['group'] = 'free'
        (self.folder / '記述.json').write_text(json.dumps(project), encoding='utf-8')
        self.file = self.folder / '記述.kyodo'
        done('import', self.folder / '記述.json', '-o', self.file)
        self.open(1)
        last = len(self.questions) - 1
        self.assertEqual(self.all(f'#answer-{last}-1'), [])
        self.assertEqual(self.find(f'label[for=reason-{last}]').text, 'お答え')
        self.find('#respondent').send_keys('記入 花子')
        for question in range(last):
            self.choose(question, '3')
        self.find('#save').click()
        self.assertEqual(len(self.problems()), 1)
        self.find('#problems-list a').click()
        self.assertEqual(self.focused(), f'reason-{last}')
        self.keys('子どもが笑いました。')
        self.assertIn(f'{last + 1}', self.find('#progress').text)
        self.find('#save').click()
        code, look = self.look(self.saved(), '--take')
        self.assertEqual((code, look['taken']), (0, True))
        answer = self.sheet(1)[1][last]
        self.assertEqual((answer['score'], answer['notApplicable'], answer['reason']),
                         (None, False, '子どもが笑いました。'))

    def test_by_keyboard_alone(self):
        self.open(2)
        self.js('document.activeElement.blur()')

        def tab_to(wanted):
            for _ in range(20):
                self.keys(Keys.TAB)
                if self.focused() == wanted:
                    return
            self.fail(f'{wanted} is not reached from the field before it')

        tab_to('respondent')
        self.keys('鍵盤 太郎')
        self.keys(Keys.ENTER)  # saves nothing
        self.assertFalse(self.find('#problems').is_displayed())
        for question in range(len(self.questions)):
            tab_to(f'answer-{question}-1')
            self.keys(Keys.SPACE)
            if question != 0:
                self.keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN)
            tab_to(f'reason-{question}')
            if question == 0:
                self.keys('理由を\n二行で')
            tab_to(f'remark-{question}')
        tab_to('improve')
        self.keys('日程を早く決める。')
        tab_to('save')
        self.keys(Keys.ENTER)
        self.assertEqual(self.focused(), 'done')
        code, look = self.look(self.saved(), '--take')
        self.assertEqual((code, look['standing']), (0, 'fresh'))
        sheet, answers = self.sheet(2)
        self.assertEqual(sheet['respondent'], '鍵盤 太郎')
        self.assertEqual(sheet['improve'], '日程を早く決める。')
        self.assertEqual([a['score'] for a in answers], [1] + [3] * 8)
        self.assertEqual(answers[0]['reason'], '理由を\n二行で')

    def test_what_is_open_may_stay_so(self):
        self.open(3)
        self.choose(0, '4')
        self.choose(1, '2')
        self.find('#reason-1').send_keys('  ')
        self.find('#save').click()
        self.assertEqual(self.problems(), ['問2：理由を書いてください'])
        # A choice can be taken back.
        self.all('.undo')[1].click()
        self.assertEqual(self.focused(), 'answer-1-1')
        self.assertFalse(self.find('#answer-1-2').is_selected())
        self.find('#save').click()
        self.assertEqual(self.problems()[0], '記入した人：まだ書いていません')
        self.assertEqual(len(self.problems()), 1 + 8)
        self.assertEqual(self.find('#problems-title').text, 'まだ書いていないところがあります')
        self.all('#problems-list a')[1].click()
        self.assertEqual(self.focused(), 'answer-1-1')
        self.find('#save-anyway').click()
        reply = self.saved()
        code, look = self.look(reply, '--take')
        self.assertEqual((code, look['standing']), (0, 'fresh'))
        self.assertEqual([a and a['score'] for a in self.sheet(3)[1]], [4] + [None] * 8)

    def test_a_day_that_is_none_is_refused(self):
        self.open(3)
        self.choose_all()
        self.find('#respondent').send_keys('花子')
        self.set('#filledOn', '')
        self.find('#save').click()
        self.assertEqual(len(self.problems()), 1)
        self.find('#problems-list a').click()
        self.assertEqual(self.focused(), 'filledOn')
        self.set('#filledOn', '2027-03-08')
        self.find('#save').click()
        self.assertEqual(json.loads(self.saved().read_text(encoding='utf-8'))['filledOn'], '2027-03-08')

    def test_texts_come_through_whole_or_are_refused_but_never_cut(self):
        self.open(4)
        self.choose_all()
        self.find('#respondent').send_keys('花子')
        for field in ('#reason-0', '#remark-1', '#shared', '#different', '#improve'):
            self.set(field, NASTY)
        self.set('#reason-3', '長' * 2001)
        self.set('#shared', '長' * 4001)
        self.find('#save').click()
        self.assertEqual(self.problems(), ['問4「理由・具体的な場面」が長すぎます（2000字まで。今は2001字）',
                                           '「みんなで分かち合えたこと」が長すぎます（4000字まで。今は4001字）'])
        self.set('#reason-3', '長' * 2000)
        self.set('#shared', NASTY)
        self.find('#save').click()
        code, look = self.look(self.saved(), '--take')
        self.assertEqual((code, look['standing']), (0, 'fresh'))
        sheet, answers = self.sheet(4)
        self.assertEqual([answers[0]['reason'], answers[1]['remark'], answers[3]['reason']],
                         [CLEANED, CLEANED, '長' * 2000])
        self.assertEqual([sheet['shared'], sheet['different'], sheet['improve']], [CLEANED] * 3)

    def test_what_was_entered_is_kept_until_it_is_thrown_away(self):
        form = self.open(5)
        self.assertEqual(self.find('#kept').text, '')
        self.find('#respondent').send_keys('途中 花子')
        self.choose(1, '2')
        self.find('#reason-1').send_keys('まだ途中です。')
        self.find('#improve').send_keys('改行\nあり')
        self.assertEqual(self.find('#kept').text, '途中まで入力したものを、このブラウザーに残しています。')
        self.assertFalse(self.js("const e = new Event('beforeunload', {cancelable: true});"
                                 'dispatchEvent(e); return e.defaultPrevented;'))
        # Another party's form on the same computer shows nothing of it.
        other = self.folder / 'ほか.html'
        self.assertEqual(program('render', 'reply-form', self.file, '--party', 4, '-o', other).returncode, 0)
        self.browser.get(other.as_uri())
        self.assertEqual(self.find('#respondent').get_attribute('value'), '')
        self.browser.get(form.as_uri())
        self.assertIn('戻しました', self.find('#kept').text)
        self.assertEqual(self.find('#respondent').get_attribute('value'), '途中 花子')
        self.assertTrue(self.find('#answer-1-2').is_selected())
        self.assertEqual(self.find('#reason-1').get_attribute('value'), 'まだ途中です。')
        self.assertEqual(self.find('#improve').get_attribute('value'), '改行\nあり')
        self.assertTrue(self.find('#need-1').is_displayed())

        self.find('#discard').click()
        self.assertEqual(self.find('#respondent').get_attribute('value'), '途中 花子')
        self.find('#discard').click()
        self.assertEqual(self.find('#respondent').get_attribute('value'), '')
        self.assertFalse(self.find('#answer-1-2').is_selected())
        self.assertEqual(self.focused(), 'respondent')
        self.browser.refresh()
        self.assertEqual(self.find('#kept').text, '')
        self.assertEqual(self.find('#reason-1').get_attribute('value'), '')

        # Kept after saving too, for a download may fail; thrown away when asked to.
        self.find('#respondent').send_keys('途中 花子')
        self.choose_all()
        self.find('#save').click()
        self.saved()
        self.assertEqual(self.js('return localStorage.length'), 1)
        self.find('#forget').click()
        self.assertEqual(self.js('return localStorage.length'), 0)
        self.assertIn('消しました', self.find('#forgotten').text)

    def test_a_browser_that_keeps_nothing_is_told_of(self):
        self.inject("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no'); }});")
        self.open(5)
        self.assertIn('残せません', self.find('#kept').text)
        leaving = ("const e = new Event('beforeunload', {cancelable: true});"
                   'dispatchEvent(e); return e.defaultPrevented;')
        self.assertFalse(self.js(leaving))
        self.choose_all()
        self.assertTrue(self.js(leaving))
        self.find('#respondent').send_keys('花子')
        self.find('#save').click()
        code, look = self.look(self.saved())
        self.assertEqual((code, look['standing']), (0, 'fresh'))
        self.assertFalse(self.js(leaving))

    def test_what_was_kept_and_spoilt_does_no_harm(self):
        self.open(5)
        self.choose(0, '3')
        key = self.js('return localStorage.key(0)')
        for spoilt in ('{', 'null', '7', '[]', '{"answers": 3}', '{"answers": [null, 1], "respondent": {}}',
                       '{"answers": [{"choice": "9", "reason": 4}]}'):
            self.js('localStorage.setItem(arguments[0], arguments[1])', key, spoilt)
            self.browser.refresh()
            self.assertEqual(len(self.all('fieldset')), len(self.questions))
            self.assertEqual(self.all('input:checked'), [])
            self.assertEqual(self.find('#respondent').get_attribute('value'), '')

    def test_both_languages(self):
        self.open(5, '--reply-to', 'office+review@example.jp')
        self.assertEqual(self.js('return document.documentElement.lang'), 'ja')
        self.find('#respondent').send_keys('花子')
        self.choose_all()
        self.choose(3, '2')
        self.find('#save').click()
        self.find('[data-language=en]').click()
        self.assertEqual(self.js('return document.documentElement.lang'), 'en')
        self.assertEqual(self.find('h1').text, 'Collaboration review sheet')
        self.assertEqual(self.find('[data-language=en]').get_attribute('aria-pressed'), 'true')
        self.assertEqual(self.find('[data-language=ja]').get_attribute('aria-pressed'), 'false')
        self.assertEqual(self.problems(), ['Question 4: please give the reason'])
        self.assertTrue(self.find('#answer-3-2').is_selected())
        self.assertEqual(self.find('label:has(#answer-0-4)').text, '4 Yes')
        # Nothing Japanese is left but what people wrote and the name of the other language.
        self.js("document.querySelectorAll('#languages, .about dd, fieldset .text, #about-round').forEach("
                "(e) => e.remove())")
        self.assertNotRegex(self.js('return document.body.innerText'), '[ぁ-ヿ]')
        self.find('#reason-3').send_keys('Too few met.')
        self.find('#save').click()
        self.assertIn('reply_', self.saved().name)
        address = self.find('#done-address')
        self.assertTrue(address.is_displayed())
        self.assertRegex(address.get_attribute('href'), r'^mailto:office%2Breview@example\.jp\?subject=Review%20reply')


class Hostile(FormTest):
    """A project that a stranger has named."""

    title = HOSTILE

    def test_a_title_stays_text(self):
        self.inject("window.alert = () => { document.documentElement.dataset.alerted = 'yes'; };")
        self.open(1)
        self.assertEqual(self.find('#about-project').text, HOSTILE)
        self.assertEqual(self.all('img'), [])
        self.assertIsNone(self.js('return document.documentElement.dataset.alerted ?? null'))
        self.assertTrue(self.browser.title.endswith(HOSTILE))
        self.choose_all()
        self.find('#respondent').send_keys('<b>花子</b>')
        self.find('#save').click()
        code, look = self.look(self.saved(), '--take')
        self.assertEqual((code, look['standing']), (0, 'fresh'))
        self.assertEqual(self.sheet(1)[0]['respondent'], '<b>花子</b>')


if __name__ == '__main__':
    unittest.main(verbosity=2)
