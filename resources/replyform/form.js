// The reply form of Kyodo Techo (協働手帳): one party's review sheet, filled in in any browser without a
// network, and saved as a small file that is mailed back. The program puts the data in the element #data;
// what is in there came from people, so it reaches the page as text only (textContent), never as markup.
'use strict';

(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const form = document.getElementById('form');
  const element = (id) => document.getElementById(id);

  // ---- Words ---------------------------------------------------------------------------------------------

  let language = data.language;
  let blocks = [];
  const texts = () => data.texts[language];

  /** The word of a name, with %1, %2 … filled in at one go: what is put in is not looked at again. */
  const word = (name, ...values) =>
    texts().words[name].replace(/%(\d)/g, (place, index) => String(values[index - 1] ?? place));

  // Whatever is said is said through here, so that it can be said again in the other language.
  const sayings = new Map();
  const show = (target, { text, lang }) => {
    const said = text();
    // The same once more would be read out once more.
    if (target.textContent !== said) {
      target.textContent = said;
    }
    // What is not in the language of the page is read out in its own.
    if (lang) {
      target.lang = lang();
    }
  };
  const say = (target, text, lang) => {
    sayings.set(target, { text, lang });
    show(target, { text, lang });
  };

  const speak = () => {
    document.documentElement.lang = language;
    document.title = `${word('title')} ${data.projectTitle}`;
    element('languages').setAttribute('aria-label', word('language'));
    for (const button of element('languages').children) {
      button.setAttribute('aria-pressed', String(button.dataset.language === language));
    }
    for (const [target, saying] of sayings) {
      show(target, saying);
    }
    element('scale-note').hidden = texts().scaleNote === '';
    blocks.forEach((parts, index) => {
      parts.hint.hidden = texts().questions[index].hint === '';
    });
    element('about-due-row').hidden = texts().due === '';
  };

  // ---- The page ------------------------------------------------------------------------------------------

  const copyOf = (template) => element(template).content.firstElementChild.cloneNode(true);

  const describe = (target, ...parts) => target.setAttribute('aria-describedby', parts.map((p) => p.id).join(' '));

  /** A label with its field. */
  const join = (label, field, id) => {
    field.id = id;
    label.htmlFor = id;
  };

  const addChoice = (parts, index, value, text, lang) => {
    const choice = copyOf('choice');
    const radio = choice.querySelector('input');
    radio.name = `answer-${index}`;
    radio.id = `answer-${index}-${value}`;
    radio.value = value;
    say(choice.querySelector('span'), text, lang);
    parts.choices.append(choice);
    return radio;
  };

  const buildQuestion = (index) => {
    const box = copyOf('question');
    const find = (selector) => box.querySelector(selector);
    // Answered in words alone, or on the scale.
    const inWords = data.questions[index].group === 'free';
    const reasonName = inWords ? 'answer' : 'reason';
    const parts = {
      box,
      inWords,
      reasonName,
      hint: find('.hint'),
      choices: find('.choices'),
      reason: find('.reason'),
      remark: find('.remark'),
      need: find('.need'),
      undo: find('.undo'),
      scoreError: find('.score-error'),
      reasonError: find('.reason-error'),
      remarkError: find('.remark-error'),
    };
    const who = find('.who');
    join(find('.reason-label'), parts.reason, `reason-${index}`);
    join(find('.remark-label'), parts.remark, `remark-${index}`);
    parts.need.id = `need-${index}`;
    parts.scoreError.id = `answer-${index}-error`;
    parts.reasonError.id = `reason-${index}-error`;
    parts.remarkError.id = `remark-${index}-error`;
    parts.hint.id = `hint-${index}`;
    who.id = `who-${index}`;
    describe(box, parts.hint, parts.scoreError);
    describe(parts.remark, who, parts.remarkError);

    say(find('.number'), () => word('question', index + 1));
    say(
      find('.text'),
      () => texts().questions[index].text,
      () => texts().questions[index].lang,
    );
    say(parts.hint, () => texts().questions[index].hint);
    say(find('.reason-label'), () => word(reasonName));
    say(parts.need, () => word('reason.need'));
    say(find('.remark-label'), () => word('remark'));
    say(who, () => word('remark.who'));
    say(parts.undo, () => word('clear'));
    if (inWords) {
      parts.choices.remove();
      parts.radios = [];
      return parts;
    }
    parts.radios = data.scores.map((score) =>
      addChoice(
        parts,
        index,
        String(score),
        () => texts().scale[score - 1],
        () => texts().scaleLangs[score - 1],
      ),
    );
    parts.radios.push(addChoice(parts, index, 'na', () => word('na')));
    parts.undo.addEventListener('click', () => {
      for (const radio of parts.radios) {
        radio.checked = false;
      }
      parts.radios[0].focus(); // the button goes, and the focus with it
      changed();
    });
    return parts;
  };

  const buildQuestions = () => {
    let group = null;
    let section = null;
    return data.questions.map((question, index) => {
      if (question.group !== group) {
        group = question.group;
        const name = group;
        section = copyOf('group');
        const heading = section.querySelector('h2');
        heading.id = `group-${index}`;
        section.setAttribute('aria-labelledby', heading.id);
        say(heading, () => word(name));
        element('groups').append(section);
      }
      const parts = buildQuestion(index);
      section.append(parts.box);
      return parts;
    });
  };

  // ---- What was entered ----------------------------------------------------------------------------------

  const lines = ['respondent', 'filledOn', 'shared', 'different', 'improve'];
  const longestOf = (id) => (id === 'respondent' ? data.longest.line : data.longest.text);

  const isAnswered = (parts) => (parts.inWords ? clean(parts.reason.value) !== '' : chosen(parts) !== null);
  const chosen = (parts) => parts.radios.find((radio) => radio.checked)?.value ?? null;
  const isLow = (value) => value !== null && value !== 'na' && Number(value) <= data.low;

  const today = () => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };

  const openedOn = today();

  /** Everything that was entered, as it is kept while unfinished. The day is that of finishing: unless it was
      changed by hand, it is not kept. */
  const entered = () => ({
    ...Object.fromEntries(lines.map((id) => [id, element(id).value])),
    ...(element('filledOn').value === openedOn ? { filledOn: '' } : {}),
    answers: blocks.map((parts) => ({
      choice: chosen(parts),
      reason: parts.reason.value,
      remark: parts.remark.value,
    })),
  });

  /** Puts it back. What is kept was written by this page, but anybody may have changed it since. */
  const enter = (kept) => {
    const text = (value) => (typeof value === 'string' ? value : '');
    for (const id of lines) {
      element(id).value = text(kept?.[id]);
    }
    if (element('filledOn').value === '') {
      element('filledOn').value = openedOn;
    }
    blocks.forEach((parts, index) => {
      const answer = kept?.answers?.[index];
      for (const radio of parts.radios) {
        radio.checked = radio.value === answer?.choice;
      }
      parts.reason.value = text(answer?.reason);
      parts.remark.value = text(answer?.remark);
    });
  };

  // ---- Kept while unfinished -----------------------------------------------------------------------------

  const place = ['kyodo-reply', data.project, data.round, data.party, data.questionsDigest].join('/');
  let keeps = true; // whether this browser lets us
  let unsaved = false;

  /** Browsers forbid it to pages from a folder, or in private windows, by throwing. */
  const withStorage = (use) => {
    try {
      return use(window.localStorage);
    } catch {
      keeps = false;
      return null;
    }
  };

  const recall = () => {
    const kept = withStorage((storage) => {
      storage.setItem(`${place}/try`, '1');
      storage.removeItem(`${place}/try`);
      return storage.getItem(place);
    });
    try {
      return JSON.parse(kept);
    } catch {
      return null; // not what this page wrote
    }
  };

  const tellKept = (name) => say(element('kept'), () => word(name));

  const changed = () => {
    unsaved = true;
    withStorage((storage) => storage.setItem(place, JSON.stringify(entered())));
    tellKept(keeps ? 'kept' : 'not.kept');
    element('discard').hidden = false;
    say(element('discard'), () => word('discard'));
    sure = false;
    follow();
  };

  let sure = false;
  const discard = () => {
    if (!sure) {
      sure = true;
      say(element('discard'), () => word('discard.sure'));
      return;
    }
    sure = false;
    unsaved = false;
    withStorage((storage) => storage.removeItem(place));
    enter(null);
    element('problems').hidden = true;
    element('done').hidden = true;
    showErrors([]);
    tellKept('discarded');
    element('respondent').focus();
    element('discard').hidden = true;
    follow();
  };

  // ---- What is still to do -------------------------------------------------------------------------------

  /** Shows what follows from what is entered. */
  const follow = () => {
    for (const parts of blocks) {
      const low = isLow(chosen(parts));
      parts.need.hidden = !low;
      parts.reason.setAttribute('aria-required', String(low));
      // What is hidden would be read out all the same.
      describe(parts.reason, ...(low ? [parts.need, parts.reasonError] : [parts.reasonError]));
      parts.undo.hidden = chosen(parts) === null;
    }
    const answered = blocks.filter(isAnswered).length;
    say(element('progress'), () => word('progress', answered, blocks.length));
  };

  // A text beyond the limit is told rather than cut: a cut paste would be lost without a word.
  const tooLong = (target, error, longest, name, number) => ({
    target,
    error,
    text: () => word(number ? 'long.question' : 'long', word(name), longest, clean(target.value).length, number),
  });

  /** What keeps the reply from being saved. */
  const mistakes = () => {
    const found = [];
    const lengthOf = (field) => clean(field.value).length;
    const date = element('filledOn');
    const checkLine = (id, name) => {
      if (lengthOf(element(id)) > longestOf(id)) {
        found.push(tooLong(element(id), element(`${id}-error`), longestOf(id), name));
      }
    };
    checkLine('respondent', 'respondent');
    blocks.forEach((parts, index) => {
      const number = index + 1;
      if (isLow(chosen(parts)) && clean(parts.reason.value) === '') {
        found.push({ target: parts.reason, error: parts.reasonError, text: () => word('need.reason', number) });
      }
      for (const [field, error, name] of [
        [parts.reason, parts.reasonError, parts.reasonName],
        [parts.remark, parts.remarkError, 'remark.short'],
      ]) {
        if (lengthOf(field) > data.longest.answer) {
          found.push(tooLong(field, error, data.longest.answer, name, number));
        }
      }
    });
    for (const id of ['shared', 'different', 'improve']) {
      checkLine(id, id);
    }
    if (!/^2[01]\d\d-\d\d-\d\d$/.test(date.value)) {
      found.push({ target: date, error: element('filledOn-error'), text: () => word('need.date') });
    }
    return found;
  };

  /** What is empty but need not be filled. */
  const openEnds = () => {
    const found = [];
    if (clean(element('respondent').value) === '') {
      found.push({
        target: element('respondent'),
        error: element('respondent-error'),
        text: () => word('open.respondent'),
      });
    }
    blocks.forEach((parts, index) => {
      if (!isAnswered(parts)) {
        found.push({
          target: parts.inWords ? parts.reason : parts.radios[0],
          error: parts.inWords ? parts.reasonError : parts.scoreError,
          text: () => word('open.question', index + 1),
        });
      }
    });
    return found;
  };

  /** Beside each field what is wrong with it; nothing beside the others. */
  const showErrors = (found) => {
    for (const error of form.querySelectorAll('.error')) {
      error.hidden = true;
      sayings.delete(error);
      error.textContent = '';
    }
    for (const field of form.querySelectorAll('[aria-invalid]')) {
      field.removeAttribute('aria-invalid');
    }
    for (const { target, error, text } of found) {
      error.hidden = false;
      say(error, text);
      if (target.type !== 'radio') {
        target.setAttribute('aria-invalid', 'true');
      }
    }
  };

  /** The list of them, with a way to each, read out by putting the focus on it. */
  const showProblems = (found, mayGoOn) => {
    showErrors(found);
    const list = element('problems-list');
    for (const link of list.querySelectorAll('a')) {
      sayings.delete(link);
    }
    list.replaceChildren();
    for (const { target, text } of found) {
      const link = document.createElement('a');
      link.href = `#${target.id}`;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        target.focus();
      });
      say(link, text);
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    say(element('problems-title'), () => word(mayGoOn ? 'problems.open' : 'problems'));
    element('save-anyway').hidden = !mayGoOn;
    element('problems').hidden = false;
    element('problems').focus();
  };

  // ---- The reply -----------------------------------------------------------------------------------------

  const answerOf = (parts, index) => {
    const choice = chosen(parts);
    return {
      question: data.questions[index].id,
      score: choice === null || choice === 'na' ? null : Number(choice),
      notApplicable: choice === 'na',
      reason: clean(parts.reason.value),
      remark: clean(parts.remark.value),
      asked: texts().questions[index].asked,
    };
  };

  const makeReply = () => {
    const reply = {
      format: 'kyodo-reply',
      version: 1,
      project: data.project,
      round: data.round,
      party: data.party,
      projectTitle: data.projectTitle,
      roundTitle: data.texts.ja.round,
      partyName: data.partyName,
      questions: data.questionsDigest,
      form: data.form,
      respondent: clean(element('respondent').value),
      filledOn: element('filledOn').value,
      answers: blocks.map(answerOf),
      shared: clean(element('shared').value),
      different: clean(element('different').value),
      improve: clean(element('improve').value),
    };
    reply.check = replyCheck(reply);
    return reply;
  };

  const showDone = () => {
    say(element('done-file'), () => word('done.file', texts().file));
    element('done-address-row').hidden = data.answerTo === '';
    if (data.answerTo !== '') {
      const subject = encodeURIComponent(word('done.subject', data.partyName));
      const address = encodeURIComponent(data.answerTo).replace('%40', '@');
      element('done-address').href = `mailto:${address}?subject=${subject}`;
      say(element('done-address'), () => word('done.address', data.answerTo));
    }
    say(element('forgotten'), () => '');
    element('problems').hidden = true;
    element('done').hidden = false;
    element('done').focus();
  };

  const save = () => {
    showErrors([]);
    download(texts().file, `${JSON.stringify(makeReply(), null, 2)}\n`);
    unsaved = false;
    showDone();
  };

  /** What is wrong comes first; what is merely open is asked about once nothing is wrong. */
  const trySaving = (asItIs) => {
    const wrong = mistakes();
    const open = asItIs ? [] : openEnds();
    if (wrong.length > 0) {
      showProblems(wrong, false);
    } else if (open.length > 0) {
      showProblems(open, true);
    } else {
      save();
    }
  };

  // ---- Begin ---------------------------------------------------------------------------------------------

  for (const target of document.querySelectorAll('[data-say]')) {
    say(target, () => word(target.dataset.say));
  }
  say(element('about-project'), () => data.projectTitle);
  say(element('about-round'), () => texts().round);
  say(element('about-party'), () => data.partyName);
  say(element('about-due'), () => texts().due);
  say(element('scale-note'), () => texts().scaleNote);
  say(element('made'), () => word('made', texts().made));
  for (const id of lines) {
    describe(element(id), element(`${id}-error`));
  }
  blocks = buildQuestions();
  element('page').hidden = false;

  const kept = recall();
  enter(kept);
  if (kept !== null) {
    tellKept('restored');
    element('discard').hidden = false;
  } else if (!keeps) {
    tellKept('not.kept');
  }
  follow();
  speak();

  element('languages').addEventListener('click', (event) => {
    const wanted = event.target.dataset?.language;
    if (wanted) {
      language = wanted;
      speak();
    }
  });
  form.addEventListener('input', changed);
  // Enter in a line or on a choice would save a sheet that is not finished.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.tagName === 'INPUT' && !event.isComposing) {
      event.preventDefault();
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    trySaving(false);
  });
  element('save-anyway').addEventListener('click', () => trySaving(true));
  element('discard').addEventListener('click', discard);
  element('forget').addEventListener('click', () => {
    withStorage((storage) => storage.removeItem(place));
    say(element('forgotten'), () => word('forgotten'));
  });
  // Only where nothing is kept may leaving cost anything.
  window.addEventListener('beforeunload', (event) => {
    if (unsaved && !keeps) {
      event.preventDefault();
    }
  });
})();
