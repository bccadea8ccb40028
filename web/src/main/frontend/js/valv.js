// Script only improves: every page works without it. No text here; words stand in the pages.
import './writing.js';

const byId = (id) => document.getElementById(id);
const editable = (element) => element.closest('input, textarea, select, [contenteditable]');

// Buttons that need script are hidden until there is some; each opens a dialog.
for (const button of document.querySelectorAll('[data-open]')) {
  button.hidden = false;
  button.addEventListener('click', () => byId(button.dataset.open).showModal());
}

// What is for those with script, and for those without.
for (const element of document.querySelectorAll('.script-only, .plain-only')) {
  element.hidden = element.classList.contains('plain-only');
}

// A long list of choices is narrowed as one types.
for (const field of document.querySelectorAll('[data-filter]')) {
  field.addEventListener('input', () => {
    const wanted = field.value.toLocaleLowerCase();
    for (const choice of byId(field.dataset.filter).children) {
      choice.hidden = !choice.textContent.toLocaleLowerCase().includes(wanted);
    }
  });
}

// Keyboard: / search, g and a letter go, n new, ? list. Can be turned off (WCAG 2.1.4).
const off = 'valv.keys.off';
const list = byId('tangenter');
const choice = byId('tangenter-pa');
if (choice) {
  choice.checked = !localStorage.getItem(off);
  choice.addEventListener('change', () => (choice.checked ? localStorage.removeItem(off) : localStorage.setItem(off, '1')));
}
let going = -Infinity;
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'Enter') {
    event.target.closest('form[data-save]')?.requestSubmit();
    return;
  }
  if (localStorage.getItem(off) || event.ctrlKey || event.altKey || event.metaKey || editable(event.target) || document.querySelector('dialog[open]')) {
    return;
  }
  const go = event.timeStamp - going < 1500;
  going = event.key === 'g' ? event.timeStamp : -Infinity;
  const link = go ? document.querySelector(`.menu [data-key="${CSS.escape(event.key)}"]`) : event.key === 'n' && document.querySelector('main [data-key="n"]');
  const act = link ? () => link.click() : event.key === '/' ? () => byId('query')?.focus() : event.key === '?' ? () => list?.showModal() : null;
  if (act) {
    event.preventDefault();
    act();
  }
});

// Two minutes before the session ends a dialog asks; when it has ended the page is left, so that nothing stays on the screen. All windows share one clock.
const warning = byId('utloggning');
if (warning) {
  const contact = 'valv.contact';
  const idle = Number(warning.dataset.idle) * 1000;
  const end = Date.parse(warning.dataset.ends);
  const touch = () => localStorage.setItem(contact, String(Date.now()));
  const leave = () => dispatchEvent(new Event('valv:leave', { cancelable: true })) && location.replace(location.pathname);
  touch();
  addEventListener('valv:contact', touch);
  warning.addEventListener('close', async () => {
    const answer = await fetch('/api/v1/me', { headers: { accept: 'application/json' } }).catch(() => null);
    answer?.ok ? touch() : leave();
  });
  setInterval(() => {
    const left = Math.min(end, Number(localStorage.getItem(contact)) + idle) - Date.now();
    if (left <= 0) {
      leave();
    } else if (left <= 120_000 && !warning.open) {
      warning.showModal();
    } else if (left > 120_000 && warning.open) {
      warning.close();
    }
  }, 1000);
}

// A page that the browser kept when one went away from it is asked for again.
addEventListener('pageshow', (event) => event.persisted && location.reload());

// What is under way is looked at again.
const running = document.querySelector('[data-reload]');
if (running) {
  setTimeout(() => location.reload(), Number(running.dataset.reload));
}

// The page for paper opens the browser's own way to print it.
if (document.querySelector('[data-print]')) {
  addEventListener('load', () => print());
}

// A chosen file travels with its form as text, byte for byte. Without script the rows are pasted.
const MOST_BYTES = 1_400_000;
for (const part of document.querySelectorAll('[data-file]')) {
  const input = part.querySelector('input[type=file]');
  const tooLarge = part.querySelector('[role=alert]');
  const into = input.form.elements[part.dataset.file];
  part.hidden = false;
  input.addEventListener('change', () => {
    const file = input.files[0];
    tooLarge.hidden = !file || file.size <= MOST_BYTES;
    into.value = '';
    if (file && tooLarge.hidden) {
      const reader = new FileReader();
      reader.addEventListener('load', () => (into.value = reader.result.slice(reader.result.indexOf(',') + 1)));
      reader.readAsDataURL(file);
    }
  });
}

// A file is attached by itself, byte for byte: it may be longer than any form.
const REFUSED = { 401: 'gone', 404: 'gone', 413: 'large', 415: 'kind', 422: 'refused', 429: 'busy' };
for (const form of document.querySelectorAll('[data-attach]')) {
  const input = form.querySelector('input[type=file]');
  const button = form.querySelector('button');
  const say = (code) => {
    for (const words of form.querySelectorAll('[data-when]')) {
      words.hidden = words.dataset.when !== code;
    }
    button.disabled = code === 'sending';
  };
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const file = input.files[0];
    if (!file) {
      say('missing');
      input.focus();
      return;
    }
    if (file.size > Number(form.dataset.most) * 1_048_576) {
      say('large');
      return;
    }
    say('sending');
    const answer = await fetch(form.dataset.attach, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/octet-stream',
        'x-csrf-token': form.elements.csrf.value,
        'x-file-name': encodeURIComponent(file.name),
      },
      body: file,
    }).catch(() => null);
    if (answer?.ok) {
      location.hash = 'bifogat';
      location.reload();
    } else {
      say(REFUSED[answer?.status] ?? 'failed');
    }
  });
}
