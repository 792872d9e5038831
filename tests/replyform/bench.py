"""A project, its reply forms and a real browser to fill them in: for the tests beside this file."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

try:
    from selenium import webdriver
    from selenium.common.exceptions import WebDriverException
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.by import By
except ImportError:
    webdriver = None

CHROMIUM = shutil.which('chromium')
DRIVER = shutil.which('chromedriver')

# What a stranger may have called a project: as markup it would run, as text it is long and cannot be broken.
HOSTILE = '</script><img src=x onerror=alert(1)>{{data}}&amp;' + 'あ' * 30 + 'W' * 60


def demand_browser():
    """Leaves the test as skipped where there is no browser; where every test has to run, as failed."""
    missing = [name for name, found in (('chromium', CHROMIUM), ('chromedriver', DRIVER), ('selenium', webdriver))
               if not found]
    if not missing:
        return
    print(f'The reply form was not tested: {", ".join(missing)} missing (app/setup installs them).', file=sys.stderr)
    sys.exit(1 if os.environ.get('CI') else 77)


def program(*arguments):
    """Runs the program; what it wrote and how it ended."""
    environment = {key: value for key, value in os.environ.items() if key not in ('DISPLAY', 'LANG')}
    environment.update(LC_ALL='C.UTF-8', KYODO_AUTHOR='事務局')
    return subprocess.run([os.environ['KYODO_PROGRAM'], *map(str, arguments)], env=environment,
                          capture_output=True, text=True, encoding='utf-8', check=False)


def done(*arguments):
    ran = program(*arguments)
    if ran.returncode != 0 or ran.stderr:
        raise AssertionError(f'{arguments}: {ran.returncode} {ran.stdout} {ran.stderr}')
    return ran.stdout


class FormTest(unittest.TestCase):
    """One browser and one project for all tests of a class; what is in the file stays from test to test."""

    title = 'こども食堂「ひだまり」'

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix='返信フォーム '))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.file = cls.folder / '事業 𠮷.kyodo'
        cls.make_project()
        cls.browser = cls.start_browser()
        cls.addClassCleanup(cls.browser.quit)

    @classmethod
    def make_project(cls):
        """An example in which nobody has answered the last round."""
        done('new', cls.folder / '例.kyodo', '--example', 'kodomo-shokudo')
        done('export', cls.folder / '例.kyodo', '-o', cls.folder / '例.json', '--with-private')
        project = json.loads((cls.folder / '例.json').read_text(encoding='utf-8'))
        last = project['rounds'][-1]['id']
        gone = {sheet['id'] for sheet in project['sheets'] if sheet['round'] == last}
        project['sheets'] = [sheet for sheet in project['sheets'] if sheet['id'] not in gone]
        project['answers'] = [answer for answer in project['answers'] if answer['sheet'] not in gone]
        project['project']['title'] = cls.title
        cls.project = project
        cls.questions = [q['id'] for q in project['questions'] if q['round'] == last]
        (cls.folder / '事業.json').write_text(json.dumps(project), encoding='utf-8')
        done('import', cls.folder / '事業.json', '-o', cls.file)

    @classmethod
    def new_browser(cls, profile):
        options = webdriver.ChromeOptions()
        options.binary_location = CHROMIUM
        for switch in ('--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
                       '--disable-background-networking', '--disable-component-update', '--disable-sync',
                       # Whatever it asks for, nobody answers.
                       '--host-resolver-rules=MAP * ~NOTFOUND', '--lang=ja', '--window-size=1100,900',
                       f'--user-data-dir={profile}'):
            options.add_argument(switch)
        options.set_capability('goog:loggingPrefs', {'browser': 'ALL', 'performance': 'ALL'})
        return webdriver.Chrome(service=Service(DRIVER), options=options)

    @classmethod
    def start_browser(cls):
        # On a busy machine a browser may give up while it starts; that says nothing of the form.
        for attempt in (1, 2):
            try:
                browser = cls.new_browser(cls.folder / f'profile {attempt}')
                break
            except WebDriverException:
                if attempt == 2:
                    raise
        browser.execute_cdp_cmd('Browser.setDownloadBehavior',
                                {'behavior': 'allow', 'downloadPath': str(cls.folder / 'downloads')})
        browser.get('about:blank')
        browser.get_log('performance')  # its own first page
        return browser

    def setUp(self):
        shutil.rmtree(self.folder / 'downloads', ignore_errors=True)
        (self.folder / 'downloads').mkdir()
        self.injected = []

    def tearDown(self):
        for script in self.injected:
            self.browser.execute_cdp_cmd('Page.removeScriptToEvaluateOnNewDocument', {'identifier': script})
        self.browser.execute_cdp_cmd('Emulation.clearDeviceMetricsOverride', {})
        self.browser.execute_cdp_cmd('Emulation.setEmulatedMedia', {'media': '', 'features': []})
        self.assertEqual(self.browser.get_log('browser'), [], 'the console has something to say')
        self.assertEqual(self.outside_requests(), [])

    def outside_requests(self):
        """What the pages asked for besides themselves, by the browser's own log."""
        asked = []
        for entry in self.browser.get_log('performance'):
            message = json.loads(entry['message'])['message']
            if message['method'] == 'Network.requestWillBeSent':
                asked.append(message['params']['request']['url'])
        return [url for url in asked if not url.startswith(('file:///', 'blob:', 'about:', 'data:'))]

    # ---- The form ----

    def open(self, party, *options):
        """A form of the last round for a party by its number, opened with nothing kept."""
        form = self.folder / f'フォーム {party}.html'
        done('render', 'reply-form', self.file, '--party', party, '-o', form, '--lang', 'ja', *options)
        self.browser.get(form.as_uri())
        self.browser.execute_script('try { localStorage.clear(); } catch {}')
        self.browser.refresh()
        return form

    def inject(self, script):
        """Runs a script before those of the next pages."""
        made = self.browser.execute_cdp_cmd('Page.addScriptToEvaluateOnNewDocument', {'source': script})
        self.injected.append(made['identifier'])

    def find(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def js(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    def choose(self, question, value):
        """Clicks on the label, as people do."""
        self.find(f'label:has(#answer-{question}-{value})').click()

    def set(self, selector, value):
        """Puts in at once what no keyboard types; @HALF@ stands for half a character."""
        self.js("""const field = document.querySelector(arguments[0]);
                   field.value = arguments[1].replace('@HALF@', '\\ud83d');
                   field.dispatchEvent(new Event('input', {bubbles: true}));""", selector, value)

    def choose_all(self, value='3'):
        for question in range(len(self.questions)):
            self.choose(question, value)

    def keys(self, *keys):
        ActionChains(self.browser).send_keys(*keys).perform()

    def focused(self):
        return self.js('return document.activeElement.id')

    def problems(self):
        return [link.text for link in self.all('#problems-list a')] if self.find('#problems').is_displayed() else []

    def saved(self):
        """The reply that the browser has put into its downloads."""
        end = time.monotonic() + 120  # only so that it ends at all
        while time.monotonic() < end:
            found = [path for path in (self.folder / 'downloads').iterdir() if path.suffix == '.kyodo-reply']
            if found:
                self.assertEqual(len(found), 1)
                return found[0]
            time.sleep(0.05)
        self.fail('nothing was downloaded')

    # ---- What the program makes of it ----

    def look(self, reply, *switches):
        ran = program('reply', self.file, reply, '--json', *switches)
        self.assertEqual(ran.stderr, '')
        return ran.returncode, json.loads(ran.stdout)

    def sheet(self, party):
        """A party's sheet of the last round, and its answers in the order of the questions."""
        done('export', self.file, '-o', self.folder / '今.json', '--with-private')
        project = json.loads((self.folder / '今.json').read_text(encoding='utf-8'))
        last = project['rounds'][-1]['id']
        owner = project['parties'][party - 1]['id']
        sheet, = [s for s in project['sheets'] if s['round'] == last and s['party'] == owner]
        answers = {a['question']: a for a in project['answers'] if a['sheet'] == sheet['id']}
        return sheet, [answers.get(question) for question in self.questions]

    def picture(self, name, width=1000):
        """Keeps the whole page as a picture where KYODO_PICTURES names a folder."""
        folder = os.environ.get('KYODO_PICTURES')
        if not folder:
            return
        import base64
        height = self.js('return document.documentElement.scrollHeight')
        self.browser.execute_cdp_cmd('Emulation.setDeviceMetricsOverride', {
            'width': width, 'height': height, 'deviceScaleFactor': 1, 'mobile': False})
        shot = self.browser.execute_cdp_cmd('Page.captureScreenshot', {'captureBeyondViewport': True})
        pathlib.Path(folder, f'replyform-{name}.png').write_bytes(base64.b64decode(shot['data']))
        self.browser.execute_cdp_cmd('Emulation.clearDeviceMetricsOverride', {})
