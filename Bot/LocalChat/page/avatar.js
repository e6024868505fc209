import { el, icon } from './dom.js';

const HUES = 8;

const initials = (name) => {
  const words = name.split(/[\s-]+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => Array.from(word ?? '')[0] ?? '').join('').toUpperCase();
};

// The same colour for the same person, in every column and after every reload.
const hue = (id) => Array.from(id).reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 997, 7) % HUES;

export const avatar = (person) =>
  el('span', { class: 'avatar', 'aria-hidden': 'true', 'data-hue': String(hue(person.id)) }, initials(person.name));

export const botAvatar = () => el('span', { class: 'avatar bot', 'aria-hidden': 'true' }, icon('bot'));

export const firstName = (person) => person.name.split(/\s+/)[0];
