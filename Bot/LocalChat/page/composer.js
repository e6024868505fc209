// Where a person types. The text stays until it is safely kept, also over a reload.

import { firstName } from './avatar.js';
import { el, icon, uniqueId } from './dom.js';
import { draftOf, keepDraft } from './memory.js';

export class Composer {
  #person;
  #send;
  #field;
  #sending = false;

  /** send(text) answers true once the text is kept elsewhere. */
  constructor(person, send) {
    this.#person = person;
    this.#send = send;
    const id = uniqueId('composer');
    this.#field = el('textarea', {
      id, rows: '1', 'data-testid': 'composer', placeholder: `Message as ${firstName(person)}`, enterkeyhint: 'send', autocomplete: 'off',
      input: () => this.#changed(), keydown: (event) => this.#key(event),
    });
    this.element = el('form', { class: 'composer', submit: (event) => this.#submit(event) },
      el('label', { class: 'visually-hidden', for: id }, `Message to Account Bot as ${person.name}`),
      this.#field,
      el('button', { class: 'send', 'data-testid': 'send', 'aria-label': 'Send', title: 'Send (Enter)' }, icon('send')));
    this.#field.value = draftOf(person);
    this.#changed();
  }

  focus() {
    this.#field.focus();
  }

  #changed() {
    keepDraft(this.#person, this.#field.value);
    this.element.classList.toggle('filled', this.#field.value.trim() !== '');
  }

  // Enter sends, Shift+Enter is a new line, and Enter that ends an input method's word is neither.
  #key(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.#submit(event);
  }

  async #submit(event) {
    event.preventDefault();
    const text = this.#field.value;
    if (this.#sending || text.trim() === '') return;
    this.#sending = true;
    try {
      if (await this.#send(text.trim())) this.#cut(text);
    } finally {
      this.#sending = false;
    }
  }

  // What was typed on while the text was on its way stays.
  #cut(sent) {
    if (this.#field.value.startsWith(sent)) this.#field.value = this.#field.value.slice(sent.length);
    this.#changed();
  }
}
