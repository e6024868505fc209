// The messages of one chat, in order, with the newest in view unless the reader has scrolled up.

import { botAvatar } from './avatar.js';
import { el, icon } from './dom.js';
import { Message } from './message.js';
import { dayName, sameDay } from './time.js';

const NEAR_END = 60;
const ONE_BREATH = 5 * 60_000;
const TYPING_SHOWN = 6_000;

export class Log {
  #messages = new Map();
  #actions;
  #list = el('div', { class: 'list' });
  #typing = el('div', { class: 'typing', hidden: true, 'aria-live': 'off' }, botAvatar(),
    el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')), el('span', { class: 'visually-hidden' }, 'Account Bot is typing'));
  #empty = el('div', { class: 'empty' }, botAvatar(), el('p', {}, 'Nothing has been said yet. Ask in your own words, as you would ask a colleague.'));
  #jump = el('button', { type: 'button', class: 'jump', hidden: true, click: () => this.toEnd() }, icon('down'), 'New messages');
  #pinned = true;
  #typingTimer;

  constructor(label, actions) {
    this.#actions = actions;
    this.scroller = el('div', { class: 'log', role: 'log', 'aria-label': label, tabindex: '0', scroll: () => this.#scrolled() }, this.#empty, this.#list, this.#typing);
    this.element = el('div', { class: 'log-frame' }, this.scroller, this.#jump);
    // A card that grows, or a notice that takes some of the room: the end stays in view.
    const size = new ResizeObserver(() => this.#pinned && this.toEnd());
    size.observe(this.#list);
    size.observe(this.scroller);
  }

  get hasOwn() {
    return [...this.#messages.values()].some(({ message }) => message.from === 'me');
  }

  get isEmpty() {
    return this.#messages.size === 0;
  }

  /** Takes a new message or a newer copy of one; an older copy that comes late changes nothing. True for a new one. */
  show(message) {
    if (!this.#take(message)) return false;
    if (message.from === 'bot') this.typing(false);
    this.#arrange();
    if (this.#pinned || message.from === 'me') this.toEnd();
    else this.#jump.hidden = false;
    return true;
  }

  remove(id) {
    this.#messages.get(id)?.element.remove();
    this.#messages.delete(id);
    this.#arrange();
  }

  get ids() {
    return [...this.#messages.keys()];
  }

  /** Of the messages that were known before the backend was asked, those that it no longer has are gone. */
  reload(messages, knownBefore) {
    const kept = new Set(messages.map(({ id }) => id));
    knownBefore.filter((id) => !kept.has(id)).forEach((id) => this.remove(id));
    messages.forEach((message) => this.#take(message));
    this.#arrange();
  }

  typing(on) {
    clearTimeout(this.#typingTimer);
    this.#typing.hidden = !on;
    if (on) this.#typingTimer = setTimeout(() => this.typing(false), TYPING_SHOWN);
    if (on && this.#pinned) this.toEnd();
  }

  toEnd() {
    this.#jump.hidden = true;
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  #take(message) {
    const known = this.#messages.get(message.id);
    if (known) {
      if (message.revision > known.message.revision) known.show(message);
      return false;
    }
    const added = new Message(message, this.#actions);
    this.#messages.set(message.id, added);
    this.#list.insertBefore(added.element, this.#firstAfter(message.id));
    return true;
  }

  // Nearly always there is none: a message comes when it is the newest.
  #firstAfter(id) {
    const isLater = (element) => Number(element?.dataset.id) > Number(id);
    return isLater(this.#list.lastElementChild) ? [...this.#list.querySelectorAll('.message')].find(isLater) : null;
  }

  // A heading for each day; a name and a time for each card, and for words where the speaker changes or some time has passed.
  #arrange() {
    this.#empty.hidden = !this.isEmpty;
    this.#list.querySelectorAll('.day').forEach((heading) => heading.remove());
    let before = null;
    for (const element of this.#list.querySelectorAll('.message')) {
      const { message, hasCard } = this.#messages.get(element.dataset.id);
      const newDay = !before || !sameDay(before.at, message.at);
      if (newDay) element.before(el('p', { class: 'day' }, dayName(message.at)));
      element.classList.toggle('continued', !newDay && !hasCard && before.from === message.from && new Date(message.at) - new Date(before.at) < ONE_BREATH);
      before = message;
    }
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.#pinned = scrollHeight - clientHeight - scrollTop < NEAR_END;
    if (this.#pinned) this.#jump.hidden = true;
  }
}
