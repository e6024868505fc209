// One message: who, when, and what, be it words, a card, or both.

import { botAvatar } from './avatar.js';
import { Card } from './card.js';
import { el, icon, iconButton } from './dom.js';
import { markdown } from './markdown.js';
import { clockTime } from './time.js';

const CARD = 'application/vnd.microsoft.card.adaptive';

export class Message {
  #actions;
  #cards = [];
  #body = el('div', { class: 'body' });
  #meta = el('div', { class: 'meta' });
  #fate = el('div', { class: 'fate' });

  /** actions: act(message, action), retry(message), say(text). */
  constructor(message, actions) {
    this.#actions = actions;
    this.element = el('article', { class: `message ${message.from}`, 'data-testid': 'message', 'data-from': message.from, 'data-id': message.id },
      message.from === 'bot' && botAvatar(), this.#meta, this.#body, this.#fate);
    this.show(message);
  }

  get hasCard() {
    return this.#cards.length > 0;
  }

  show(message) {
    this.message = message;
    this.#showBody(message.activity);
    this.#showMeta(message);
    this.#fate.replaceChildren(...(message.undelivered ? this.#undelivered() : []));
  }

  #showMeta({ from, at, updatedAt }) {
    const who = from === 'bot' ? 'Account Bot' : 'You';
    const refreshable = this.#cards.find((card) => card.refresh);
    this.element.setAttribute('aria-label', `${who}, ${clockTime(at)}`);
    this.#meta.replaceChildren(
      el('span', { class: 'who' }, who),
      el('time', { datetime: at }, clockTime(at)),
      updatedAt ? el('span', { class: 'updated' }, `Updated ${clockTime(updatedAt)}`) : '',
      refreshable ? iconButton('refresh', 'Refresh this card', () => refreshable.run(refreshable.refresh)) : '');
  }

  // Cards that are there already are updated in place, so that the focus and what was typed into them stay.
  #showBody(activity) {
    const cards = (activity.attachments ?? []).filter(({ contentType }) => contentType === CARD);
    if (cards.length > 0 && cards.length === this.#cards.length) {
      cards.forEach(({ content }, at) => this.#cards[at].update(content, activity.summary));
      this.#body.querySelector('.text')?.replaceWith(...text(activity));
      return;
    }
    this.#cards = cards.map(({ content }) => this.#card(content, activity.summary));
    this.#body.replaceChildren(...text(activity), ...this.#cards.map(({ element }) => element), ...this.#suggestions(activity));
  }

  #card(content, summary) {
    const card = new Card(content, summary, (action) => this.#actions.act(this.message, action));
    card.element.addEventListener('replaced', () => this.#showMeta(this.message));
    return card;
  }

  #suggestions(activity) {
    const offered = (activity.suggestedActions?.actions ?? []).filter(({ type }) => type === 'imBack');
    if (offered.length === 0) return [];
    return [el('div', { class: 'chips' }, ...offered.map(({ title, value }) =>
      el('button', { type: 'button', class: 'chip', click: () => this.#actions.say(String(value ?? title)) }, title)))];
  }

  #undelivered() {
    return [icon('alert'), 'Not delivered.',
      el('button', { type: 'button', class: 'text-button', click: () => this.#actions.retry(this.message) }, 'Try again')];
  }
}

function text(activity) {
  if (!activity.text) return [];
  const paragraph = el('div', { class: 'text' });
  if (activity.textFormat === 'plain') {
    paragraph.classList.add('plain');
    paragraph.textContent = activity.text;
  } else {
    paragraph.innerHTML = markdown(activity.text);
  }
  return [paragraph];
}
