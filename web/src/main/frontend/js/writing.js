// Texts that save themselves while they are written. Each save names the version it was made from, so that what others write meanwhile is brought together
// with it, or shown beside it. What can't be saved stays in the page, and nowhere else in the browser. Words stand in the page.
const QUIET = 2000;
const AGAIN = 10_000;

// With a longer text than so what it was made from is not sent along: then two who write at once are shown both texts.
const BOTH = 800_000;

const form = document.querySelector('[data-writing]');
if (form) {
  const analysis = `/api/v1/analyses/${form.dataset.writing}`;
  const sheets = form.querySelector('.sheets');
  const notice = form.querySelector('.away');
  const part = (of, kind) => form.querySelector(`.${kind}[data-for="${of}"]`);
  const versionOf = (answer) => Number(answer.headers.get('etag').replace(/\D/g, ''));
  let token = form.elements.csrf.value;
  let newest = Number(form.elements.version.value);
  let queue = Promise.resolve();
  let away = false;

  const fields = [...form.querySelectorAll('textarea')].map((area) => ({
    area,
    status: part(area.name, 'status'),
    conflict: part(area.name, 'conflict'),
    version: newest,
    saved: area.value,
    theirs: part(area.name, 'conflict').querySelector('.theirs').textContent,
    held: !part(area.name, 'conflict').hidden,
    waits: false,
    timer: 0,
  }));
  const isUnsaved = (field) => field.held || field.area.value !== field.saved;

  function show(field, state) {
    field.waits = state === 'offline';
    for (const words of field.status.children) {
      words.hidden = words.dataset.when !== state;
    }
    if (state === 'saved') {
      field.status.querySelector('time').textContent = new Date().toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });
    }
  }

  function put(field, text) {
    const { area } = field;
    if (area.value !== text) {
      const { selectionStart, selectionEnd } = area;
      area.value = text;
      area.setSelectionRange(selectionStart, selectionEnd);
    }
  }

  function differ(field, theirs, version) {
    Object.assign(field, { held: true, theirs, version });
    field.conflict.querySelector('.theirs').textContent = theirs;
    field.conflict.hidden = false;
    show(field, '');
  }

  function settle(field) {
    field.held = false;
    field.conflict.hidden = true;
    field.area.focus();
  }

  async function kept(field, sent, answer) {
    const version = versionOf(answer);
    const isAlone = version <= newest + 1;
    newest = Math.max(newest, version);
    const { text } = await answer.json();
    if (field.area.value === sent) {
      put(field, text);
    } else if (text !== sent && !isAlone) {
      differ(field, text, version);
      return;
    }
    Object.assign(field, { saved: text, version });
    show(field, isUnsaved(field) ? 'unsaved' : 'saved');
    dispatchEvent(new Event('valv:contact'));
  }

  async function met(field) {
    const answer = await fetch(analysis, { headers: { accept: 'application/json' } });
    if (!answer.ok) {
      show(field, 'offline');
      return;
    }
    const now = await answer.json();
    differ(field, now.sections[field.area.name] ?? now.categories[field.area.name] ?? '', versionOf(answer));
  }

  function leave(reason) {
    away = true;
    sheets.hidden = true;
    notice.hidden = false;
    for (const words of notice.querySelectorAll('[data-when]')) {
      words.hidden = words.dataset.when !== reason;
    }
  }

  // Who is logged in now: only whoever began to write sees and saves what was written.
  async function comeBack() {
    const answer = await fetch('/api/v1/me', { headers: { accept: 'application/json' } });
    const me = answer.ok ? await answer.json() : null;
    if (me?.username !== form.dataset.who) {
      leave(me ? 'other' : 'gone');
      return false;
    }
    token = me.csrfToken;
    away = false;
    sheets.hidden = false;
    notice.hidden = true;
    return true;
  }

  function send(field, text) {
    return fetch(`${analysis}/texts/${field.area.name}`, {
      method: 'PUT',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'if-match': `"${field.version}"`, 'x-csrf-token': token },
      body: JSON.stringify({ text, base: field.saved.length + text.length > BOTH ? undefined : field.saved }),
    });
  }

  async function save(field, isSecond = false) {
    clearTimeout(field.timer);
    if (away || field.held || !isUnsaved(field)) {
      return;
    }
    const sent = field.area.value;
    show(field, 'saving');
    const answer = await send(field, sent);
    if (answer.ok) {
      await kept(field, sent, answer);
    } else if (answer.status === 412) {
      await met(field);
    } else if (answer.status === 401 || (answer.status === 400 && !isSecond)) {
      show(field, 'unsaved');
      await ((await comeBack()) && save(field, true));
    } else {
      show(field, answer.status >= 500 || answer.status === 429 || answer.status === 409 ? 'offline' : 'refused');
    }
  }

  const later = (field) => {
    queue = queue.then(() => save(field)).catch(() => show(field, 'offline'));
  };
  const saveAll = () => fields.filter(isUnsaved).forEach(later);

  for (const field of fields) {
    field.area.addEventListener('input', () => {
      clearTimeout(field.timer);
      if (!field.held) {
        show(field, 'unsaved');
        field.timer = setTimeout(later, QUIET, field);
      }
    });
    field.area.addEventListener('blur', () => later(field));
    field.conflict.querySelector('[data-keep]').addEventListener('click', () => {
      settle(field);
      field.saved = field.theirs;
      later(field);
    });
    field.conflict.querySelector('[data-take]').addEventListener('click', () => {
      settle(field);
      put(field, field.theirs);
      field.saved = field.theirs;
      show(field, 'saved');
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    saveAll();
  });

  // A link waits for what is being saved.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    const isHere = link?.pathname === location.pathname;
    if (link && !isHere && !link.target && !event.ctrlKey && !event.metaKey && !event.shiftKey && fields.some(isUnsaved)) {
      event.preventDefault();
      saveAll();
      queue.then(() => location.assign(link.href));
    }
  });

  // Back in touch: saved at once. What waits is tried again now and then.
  const tryAgain = () => (away ? comeBack().then((isBack) => isBack && saveAll(), () => {}) : fields.filter((field) => field.waits).forEach(later));
  addEventListener('online', tryAgain);
  addEventListener('focus', tryAgain);
  setInterval(tryAgain, AGAIN);

  // A page that holds what is not saved is not left: it hides it when the session ends, and asks before it is closed.
  addEventListener('valv:leave', (event) => {
    if (fields.some(isUnsaved)) {
      event.preventDefault();
      leave('gone');
    }
  });
  addEventListener('beforeunload', (event) => fields.some(isUnsaved) && event.preventDefault());
}
