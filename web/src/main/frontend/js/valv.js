// Script only improves: every page works without it. No text here; words stand in the pages.
const byId = (id) => document.getElementById(id);
const editable = (element) => element.closest('input, textarea, select, [contenteditable]');

// Buttons that need script are hidden until there is some; each opens a dialog.
for (const button of document.querySelectorAll('[data-open]')) {
  button.hidden = false;
  button.addEventListener('click', () => byId(button.dataset.open).showModal());
}

// Keyboard: / search, g and a letter go, n new, ? list. Can be turned off (WCAG 2.1.4).
const off = 'valv.keys.off';
const list = byId('tangenter');
const choice = byId('tangenter-pa');
if (choice) {
  choice.checked = !localStorage.getItem(off);
  choice.addEventListener('change', () => (choice.checked ? localStorage.removeItem(off) : localStorage.setItem(off, '1')));
}
let going = 0;
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'Enter') {
    event.target.closest('form[data-save]')?.requestSubmit();
    return;
  }
  if (localStorage.getItem(off) || event.ctrlKey || event.altKey || event.metaKey || editable(event.target) || document.querySelector('dialog[open]')) {
    return;
  }
  const go = event.timeStamp - going < 1500;
  going = event.key === 'g' ? event.timeStamp : 0;
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
  const leave = () => location.replace(location.pathname);
  touch();
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
