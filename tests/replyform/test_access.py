"""Whether everybody can use the reply form: names, order, contrast, size, zoom, print. In a real browser."""

import base64
import itertools
import subprocess
import unittest

from bench import HOSTILE, FormTest, demand_browser

demand_browser()
from selenium.webdriver.common.keys import Keys  # noqa: E402 (only there once that is sure)

# The contrast (WCAG 2.2) of every visible text with what is behind it, and of the edge of every box with what
# is around it; only what falls short.
CONTRAST = r"""
const light = (c) => {
  const part = c.map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
};
const read = (text) => {
  const n = text.match(/[\d.]+/g).map(Number);
  return { rgb: n.slice(0, 3), alpha: n.length > 3 ? n[3] : 1 };
};
const ratio = (a, b) => {
  const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
};
const behind = (element) => {
  for (let e = element; e; e = e.parentElement) {
    const colour = read(getComputedStyle(e).backgroundColor);
    if (colour.alpha === 1) return colour.rgb;
    if (colour.alpha > 0) throw new Error('half transparent: ' + e.outerHTML.slice(0, 80));
  }
  throw new Error('no background');
};
const seen = (e) => e.checkVisibility() && e.getClientRects().length > 0;
const short = [];
let texts = 0;
let edges = 0;
for (const e of document.querySelectorAll('main *')) {
  if (!seen(e)) continue;
  const style = getComputedStyle(e);
  const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== '');
  if (own || e.matches('input, textarea')) {
    texts += 1;
    const r = ratio(read(style.color).rgb, behind(e));
    if (r < 4.5) short.push(`text ${r.toFixed(2)} ${e.outerHTML.slice(0, 80)}`);
  }
  if (e.matches('input:not([type=radio]), textarea, .choice, button, fieldset, .problems, .done')) {
    edges += 1;
    const r = ratio(read(style.borderTopColor).rgb, behind(e.parentElement));
    if (r < 3) short.push(`edge ${r.toFixed(2)} ${e.outerHTML.slice(0, 80)}`);
  }
}
if (document.activeElement !== document.body) {
  const style = getComputedStyle(document.activeElement);
  const r = ratio(read(style.outlineColor).rgb, behind(document.activeElement.parentElement));
  if (r < 3) short.push(`focus ${r.toFixed(2)}`);
}
return { short, texts, edges };
"""

# What reaches beyond the right edge of the page.
TOO_WIDE = r"""
const width = document.documentElement.clientWidth;
const wide = [...document.querySelectorAll('main, main *')]
  .filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > width + 0.5)
  .map((e) => e.outerHTML.slice(0, 80));
if (document.scrollingElement.scrollWidth > width) wide.push('the page scrolls sideways');
return wide;
"""

TOO_SMALL = r"""
return [...document.querySelectorAll('button, .choice, a, input:not([type=radio]), textarea')]
  .filter((e) => e.checkVisibility())
  .map((e) => [e.getBoundingClientRect(), e.outerHTML.slice(0, 80)])
  .filter(([box]) => box.height < 44 || box.width < 44)
  .map(([box, html]) => `${box.width} x ${box.height} ${html}`);
"""


class Access(FormTest):

    title = HOSTILE

    def show(self, state):
        """The form as it comes, with what is to be corrected, with what is open, and saved."""
        if state == 'fresh':
            return
        self.choose_all('3')
        if state == 'wrong':
            self.choose(0, '1')
            self.set('#shared', 'W' * 4001)
            self.find('#save').click()
            self.assertEqual(len(self.problems()), 2)
        elif state == 'open':
            self.find('#save').click()
            self.assertEqual(len(self.problems()), 1)
        else:
            self.find('#respondent').send_keys('花子')
            self.find('#save').click()
            self.saved()
            (self.saved()).unlink()
            self.assertTrue(self.find('#done').is_displayed())

    STATES = ('fresh', 'wrong', 'open', 'saved')

    def test_everything_has_a_name_and_a_role(self):
        self.open(1)
        self.choose(1, '2')
        roles = set()
        for field in self.all('main button, main input, main textarea, fieldset, form section'):
            if not field.is_displayed():
                continue
            roles.add(field.aria_role)
            self.assertNotEqual(field.accessible_name.strip(), '', field.get_attribute('outerHTML'))
        self.assertEqual(roles, {'button', 'textbox', 'radio', 'group', 'region', 'Date'})
        question = self.all('fieldset')[1]
        self.assertTrue(question.accessible_name.startswith('問2 '), question.accessible_name)
        radios = question.find_elements('css selector', 'input')
        self.assertEqual([radio.accessible_name for radio in radios],
                         ['1 できなかった', '2 あまりできなかった', '3 おおむねできた', '4 できた', '当てはまらない'])
        self.assertEqual(len({radio.get_attribute('name') for radio in radios}), 1)

        def description(field):
            ids = (self.find(field).get_attribute('aria-describedby') or '').split()
            return ' '.join(self.js('return document.getElementById(arguments[0]).textContent', i) for i in ids)

        self.assertIn('必ず', description('#reason-1'))
        self.assertNotIn('必ず', description('#reason-0'))
        self.assertIn('ほかの団体には見えません', description('#remark-0'))
        self.assertEqual(self.find('#kept').get_attribute('role'), 'status')
        self.assertEqual([h.get_attribute('tagName') for h in self.all('h1')], ['H1'])
        ids = self.js("return [...document.querySelectorAll('[id]')].map((e) => e.id)")
        self.assertEqual(len(ids), len(set(ids)))
        self.assertEqual(self.js("""return [...document.querySelectorAll('[aria-describedby], [aria-labelledby], [for]')]
            .flatMap((e) => [e.getAttribute('aria-describedby'), e.getAttribute('aria-labelledby'), e.getAttribute('for')]
                .filter(Boolean).join(' ').split(' '))
            .filter((id) => !document.getElementById(id))"""), [])

    def test_the_focus_goes_as_one_reads_and_is_seen(self):
        self.open(1)
        self.choose(2, '1')  # shows a button more
        self.js('document.activeElement.blur(); scrollTo(0, 0);')
        self.find('h1').click()
        self.js('document.activeElement.blur()')
        place = """const e = document.activeElement; const box = e.getBoundingClientRect();
                   return [e.id || e.dataset.language || e.className, box.top + scrollY, box.left,
                           e.matches(':focus-visible'), getComputedStyle(e.closest('.choice') ?? e).outlineStyle];"""
        stops = []
        self.js("document.querySelector('[data-language=ja]').focus()")
        for _ in range(100):
            stops.append(self.js(place))
            if stops[-1][0] == 'save':
                break
            self.keys(Keys.TAB)
        names = [stop[0] for stop in stops]
        expected = ['ja', 'en', 'discard', 'respondent']
        for question in range(len(self.questions)):
            expected += [f'answer-{question}-1', f'reason-{question}', f'remark-{question}']
            expected += ['quiet undo screen'] if question == 2 else []
        expected += ['shared', 'different', 'improve', 'filledOn', 'save']
        # A day has several places to type into, and the calendar.
        self.assertEqual([name for name, _ in itertools.groupby(names)], expected)
        for before, after in zip(stops, stops[1:]):
            self.assertTrue(after[1] > before[1] or (after[1] == before[1] and after[2] >= before[2]), after[0])
        for name, _, _, visible, outline in stops[1:]:
            self.assertTrue(visible and outline != 'none' or name == 'filledOn', name)

    def test_contrast_in_light_and_dark(self):
        for scheme in ('light', 'dark'):
            self.browser.execute_cdp_cmd('Emulation.setEmulatedMedia', {
                'features': [{'name': 'prefers-color-scheme', 'value': scheme}]})
            for state in self.STATES:
                with self.subTest(scheme=scheme, state=state):
                    self.open(1)
                    self.show(state)
                    found = self.js(CONTRAST)
                    self.assertGreater(found['texts'], 80)
                    self.assertGreater(found['edges'], 60)
                    self.assertEqual(found['short'], [])
                    self.picture(f'{state}-{scheme}')

    def test_contrast_can_fail(self):
        self.open(1)
        self.js("document.querySelector('h1').style.color = '#888888';"
                "document.querySelector('#respondent').style.borderColor = '#bbbbbb';")
        self.assertEqual(len(self.js(CONTRAST)['short']), 2)

    def test_colours_of_the_readers_own(self):
        self.browser.execute_cdp_cmd('Emulation.setEmulatedMedia', {
            'features': [{'name': 'forced-colors', 'value': 'active'}]})
        self.open(1)
        self.choose(0, '3')
        border = "return getComputedStyle(document.querySelector(arguments[0])).borderTopWidth"
        self.assertEqual(self.js(border, 'label:has(#answer-0-3)'), '4px')
        self.assertEqual(self.js(border, 'label:has(#answer-0-4)'), '2px')
        self.picture('forced')

    def test_narrow_and_large_pages_do_not_scroll_sideways(self):
        # 320 px wide; 1,280 px at twice the size; and both with the text doubled once more.
        sizes = ((320, ''), (640, ''), (640, '36px'), (320, '36px'))
        for language, state in itertools.product(('ja', 'en'), self.STATES):
            self.open(1, '--reply-to', 'a-very-long-address-that-does-not-break@example.jp')
            self.find(f'[data-language={language}]').click()
            self.show(state)
            for width, text in sizes:
                with self.subTest(width=width, text=text, language=language, state=state):
                    self.browser.execute_cdp_cmd('Emulation.setDeviceMetricsOverride', {
                        'width': width, 'height': 800, 'deviceScaleFactor': 1, 'mobile': False})
                    self.js('document.documentElement.style.fontSize = arguments[0]', text)
                    self.assertEqual(self.js('return innerWidth'), width)
                    self.assertEqual(self.js(TOO_WIDE), [])
                    self.assertEqual(self.js(TOO_SMALL), [])
                    self.picture(f'{language}-{state}-{width}-{text or "normal"}', width)
            self.browser.execute_cdp_cmd('Emulation.clearDeviceMetricsOverride', {})

    def test_width_and_size_can_fail(self):
        self.open(1)
        self.js("document.querySelector('#respondent').style.width = '3000px';"
                "document.querySelector('#save').style.cssText = 'min-height: 0; height: 20px; padding: 0';")
        self.assertEqual(len(self.js(TOO_WIDE)), 2)
        self.assertEqual(len(self.js(TOO_SMALL)), 1)

    def test_print(self):
        self.open(1)
        self.choose_all()
        self.find('#respondent').send_keys('花子')
        self.find('#shared').send_keys('印刷にも出ます。')
        pdf = self.folder / '印刷.pdf'
        pdf.write_bytes(base64.b64decode(self.browser.execute_cdp_cmd('Page.printToPDF', {})['data']))
        text = subprocess.run(['pdftotext', pdf, '-'], capture_output=True, text=True, check=True).stdout
        for shown in ('花子', '印刷にも出ます。', '問9', '当てはまらない'):
            self.assertIn(shown, text)
        for hidden in ('English', '返信ファイルを保存', 'はじめから', '取り消す', '問のうち'):
            self.assertNotIn(hidden, text)


if __name__ == '__main__':
    unittest.main(verbosity=2)
