// A card's JSON before it is shown.

import { everybody } from './directory.js';

const PEOPLE = 'graph.microsoft.com/users';

/** A copy of the card in which change() has had a look at each input. */
function changed(node, change) {
  if (node === null || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map((child) => changed(child, change));
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, changed(child, change)]));
  return String(copy.type).startsWith('Input.') ? change(copy) : copy;
}

/** The inputs that a person has typed into keep what was typed. */
export const withValues = (card, values) =>
  changed(card, (input) => (values.has(input.id) ? { ...input, value: values.get(input.id) } : input));

/** Teams' people picker finds the agency's people here, as it would find them in the directory. */
export const withPeople = (card) => changed(card, (input) => {
  const { 'choices.data': data, ...plain } = input;
  if (!String(data?.dataset).startsWith(PEOPLE)) return input;
  const people = everybody().map(({ id, name, title }) => ({ title: `${name}, ${title}`, value: id }));
  return { ...plain, style: 'filtered', choices: [...(input.choices ?? []), ...people] };
});
