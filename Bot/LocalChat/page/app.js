// The page: the people who are open, side by side.

import * as backend from './backend.js';
import { Column } from './column.js';
import { everybody, know } from './directory.js';
import { el } from './dom.js';
import { keepOpenPeople, openPeople } from './memory.js';
import { Picker } from './picker.js';
import { Tabs } from './tabs.js';
import { welcome } from './welcome.js';

const RETRY_AFTER = 2_000;
const LINKS = { connected: 'Connected', lost: 'Reconnecting…' };

const chats = document.getElementById('chats');
const link = document.getElementById('link');
const columns = new Map();
const unread = new Set();
const tabs = new Tabs(document.getElementById('tabs'), (column) => { choose(column); column.focus(); });

let picker;
let current;
let run;

function choose(column) {
  current = column;
  unread.delete(column);
  arrange();
}

function arrange() {
  for (const column of columns.values()) column.element.classList.toggle('current', column === current);
  tabs.show([...columns.values()], current, unread);
  chats.querySelector('.welcome')?.remove();
  if (columns.size === 0) chats.append(welcome(everybody(), add, () => picker.open()));
}

function open(person) {
  const column = new Column(person, () => close(person));
  columns.set(person.id, column);
  chats.append(column.element);
  return column;
}

async function add(person) {
  const known = columns.get(person.id);
  const column = known ?? open(person);
  choose(column);
  column.element.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  column.focus();
  if (known) return;
  keepOpenPeople([...columns.keys()]);
  await load(column);
  await column.install();
}

function close(person) {
  const column = columns.get(person.id);
  columns.delete(person.id);
  unread.delete(column);
  column.element.remove();
  keepOpenPeople([...columns.keys()]);
  if (current === column) current = [...columns.values()].at(-1);
  arrange();
  (current ?? { focus: () => document.getElementById('add-person').focus() }).focus();
}

// A load that fails is made good by the next hello.
const load = (column, sameRun = true) => column.load(sameRun).catch(() => {});

function linkIs(state) {
  if (link.dataset.state === state) return;
  link.dataset.state = state;
  link.replaceChildren(el('span', {}, LINKS[state]));
}

function arrived({ person, message }) {
  const column = columns.get(person);
  if (!column?.show(message) || column === current || message.from === 'me') return;
  unread.add(column);
  arrange();
}

const handlers = {
  hello: (greeting) => {
    const sameRun = run === undefined || run === greeting.run;
    run = greeting.run;
    linkIs('connected');
    for (const column of columns.values()) load(column, sameRun);
  },
  message: arrived,
  removed: ({ person, id }) => columns.get(person)?.remove(id),
  typing: ({ person }) => columns.get(person)?.typing(),
  lost: () => linkIs('lost'),
};

async function start() {
  try {
    know(await backend.people());
  } catch {
    linkIs('lost');
    setTimeout(start, RETRY_AFTER);
    return;
  }
  picker = new Picker(everybody(), (person) => columns.has(person.id), add);
  document.body.append(picker.element);
  document.getElementById('add-person').addEventListener('click', () => picker.open());
  for (const id of openPeople()) {
    const person = everybody().find((known) => known.id === id);
    if (person) open(person);
  }
  if (columns.size > 0) choose(columns.values().next().value);
  else arrange();
  backend.listen(handlers);
}

start();
