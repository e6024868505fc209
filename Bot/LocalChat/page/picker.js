// Choosing a person: type a part of a name or a title, arrow keys, Enter.

import { avatar } from './avatar.js';
import { el, icon, iconButton, uniqueId } from './dom.js';

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const fits = (person, typed) => {
  const words = plain(`${person.name} ${person.title}`);
  return plain(typed).split(/\s+/).every((part) => words.includes(part));
};

export class Picker {
  #people;
  #isOpen;
  #onPick;
  #options = [];
  #active = 0;
  #listId = uniqueId('people');
  #search = el('input', {
    type: 'text', role: 'combobox', 'data-testid': 'person-search', 'aria-label': 'Name or role', 'aria-expanded': 'true', 'aria-controls': this.#listId,
    'aria-autocomplete': 'list', placeholder: 'Name or role', autocomplete: 'off', spellcheck: 'false',
    input: () => this.#filter(), keydown: (event) => this.#key(event),
  });
  #list = el('ul', { id: this.#listId, role: 'listbox', 'aria-label': 'People' });
  #none = el('p', { class: 'none', role: 'status' });
  element;

  /** isOpen(person) tells who has a column already. */
  constructor(people, isOpen, onPick) {
    this.#people = people;
    this.#isOpen = isOpen;
    this.#onPick = onPick;
    const title = uniqueId('picker');
    this.element = el('dialog', { class: 'picker', 'aria-labelledby': title, click: (event) => event.target === this.element && this.element.close() },
      el('div', { class: 'picker-frame' },
        el('header', {}, el('h2', { id: title }, 'Add a person'), iconButton('close', 'Close', () => this.element.close())),
        el('div', { class: 'search' }, icon('search'), this.#search),
        this.#list, this.#none));
  }

  open() {
    this.#search.value = '';
    this.#filter();
    this.element.showModal();
    this.#search.focus();
  }

  #filter() {
    const found = this.#people.filter((person) => fits(person, this.#search.value));
    this.#options = found.map((person) => this.#option(person));
    this.#list.replaceChildren(...this.#options);
    this.#list.hidden = found.length === 0;
    this.#none.textContent = found.length === 0 ? `Nobody here fits “${this.#search.value.trim()}”.` : '';
    this.#activate(0);
  }

  #option(person) {
    return el('li', { id: uniqueId('option'), role: 'option', 'aria-selected': 'false', 'data-option': person.id, click: () => this.#pick(person) },
      avatar(person),
      el('span', { class: 'option-who' }, el('span', { class: 'option-name' }, person.name), el('span', { class: 'option-title' }, person.title)),
      this.#isOpen(person) && el('span', { class: 'option-open' }, 'Open'));
  }

  #activate(at) {
    this.#active = Math.max(0, Math.min(at, this.#options.length - 1));
    this.#options.forEach((option, index) => option.setAttribute('aria-selected', String(index === this.#active)));
    const option = this.#options[this.#active];
    this.#search.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #key(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    if (event.key in moves) this.#activate(this.#active + moves[event.key]);
    else if (event.key === 'Enter') this.#options[this.#active]?.click();
    else return;
    event.preventDefault();
  }

  #pick(person) {
    this.element.close();
    this.#onPick(person);
  }
}
