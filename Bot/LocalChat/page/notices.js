// Short notices above a column's composer: an answer that is no message, or something that went wrong.

import { el, icon, iconButton } from './dom.js';

const SHOWN = 8_000;

export class Notices {
  // Two live regions that are there from the start: a region added with its text is not always read out.
  #polite = el('div', { role: 'status' });
  #urgent = el('div', { role: 'alert' });
  element = el('div', { class: 'notices' }, this.#polite, this.#urgent);

  tell(text) {
    const notice = this.#show(this.#polite, text, 'notice');
    setTimeout(() => notice.remove(), SHOWN);
  }

  /** Stays until it is closed or something else is done. */
  problem(text) {
    this.clear();
    this.#show(this.#urgent, text, 'notice problem');
  }

  clear() {
    this.#polite.replaceChildren();
    this.#urgent.replaceChildren();
  }

  #show(region, text, style) {
    const notice = el('div', { class: style }, style.includes('problem') && icon('alert'), el('span', {}, text),
      iconButton('close', 'Close this notice', () => notice.remove()));
    region.replaceChildren(notice);
    return notice;
  }
}
