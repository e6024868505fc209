// Where only one column fits, the others are a tap away.

import { avatar, firstName } from './avatar.js';
import { el } from './dom.js';

export class Tabs {
  #element;
  #onChoose;

  constructor(element, onChoose) {
    this.#element = element;
    this.#onChoose = onChoose;
  }

  show(columns, current, unread) {
    this.#element.hidden = columns.length < 2;
    this.#element.replaceChildren(...columns.map((column) => this.#tab(column, column === current, unread.has(column))));
  }

  #tab(column, isCurrent, isUnread) {
    return el('button', { type: 'button', class: 'tab', 'aria-current': isCurrent ? 'true' : false, click: () => this.#onChoose(column) },
      avatar(column.person), el('span', {}, firstName(column.person)),
      isUnread && el('span', { class: 'unread' }, el('span', { class: 'visually-hidden' }, 'new message')));
  }
}
