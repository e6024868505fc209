// What stands there while nobody is chosen.

import { avatar } from './avatar.js';
import { el, icon } from './dom.js';

const OFFERED = 6;

// One person for each title first: the ladder is what a newcomer wants to see from several sides.
function offered(people) {
  const titles = new Set();
  const first = people.filter(({ title }) => !titles.has(title) && titles.add(title));
  return [...first, ...people.filter((person) => !first.includes(person))].slice(0, OFFERED);
}

const choice = (person, onPick) =>
  el('button', { type: 'button', class: 'choice', click: () => onPick(person) }, avatar(person),
    el('span', { class: 'option-who' }, el('span', { class: 'option-name' }, person.name), el('span', { class: 'option-title' }, person.title)));

export function welcome(people, onPick, onSearch) {
  return el('section', { class: 'welcome', 'aria-labelledby': 'welcome-title' },
    el('span', { class: 'mark large', 'aria-hidden': 'true' }, icon('bot')),
    el('h2', { id: 'welcome-title' }, 'Who would you like to be?'),
    el('p', { class: 'lead' }, 'Be anybody in the agency and chat with the bot as they would in Teams. Open several people side by side: what one of them asks for reaches the others at once.'),
    el('div', { class: 'choices' }, ...offered(people).map((person) => choice(person, onPick))),
    people.length > OFFERED && el('button', { type: 'button', class: 'button', click: onSearch }, icon('search'), `Search all ${people.length} people`));
}
