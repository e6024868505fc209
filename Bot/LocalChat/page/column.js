// One person's chat with the bot.

import { avatar } from './avatar.js';
import * as backend from './backend.js';
import * as bot from './bot.js';
import { Composer } from './composer.js';
import { el, iconButton, uniqueId } from './dom.js';
import { Log } from './log.js';
import { Notices } from './notices.js';

const FIRST_WORDS = ['What can you do?', 'What is due this week?', 'What is waiting for me?'];
const TYPING_AFTER = 250;

export class Column {
  #log;
  #notices = new Notices();
  #composer;
  #chips = el('div', { class: 'chips first-words', role: 'group', 'aria-label': 'Suggestions' },
    ...FIRST_WORDS.map((words) => el('button', { type: 'button', class: 'chip', click: () => this.say(words) }, words)));

  constructor(person, onClose) {
    this.person = person;
    this.#log = new Log(`${person.name}’s chat with Account Bot`,
      { act: (message, action) => this.#act(message, action), retry: (message) => this.#deliver(message), say: (words) => this.say(words) });
    this.#composer = new Composer(person, (text) => this.say(text));
    const name = uniqueId('name');
    this.element = el('section', { class: 'column', 'data-person': person.id, 'aria-labelledby': name },
      el('header', { class: 'column-head' }, avatar(person),
        el('div', { class: 'column-who' }, el('h2', { id: name }, person.name), el('p', {}, person.title)),
        iconButton('close', `Close ${person.name}’s chat`, onClose)),
      this.#log.element, this.#chips, this.#notices.element, this.#composer.element);
  }

  /** After a restart of the program the backend has none of the older messages: they stay here to be read. */
  async load(sameRun) {
    const known = sameRun ? this.#log.ids : [];
    this.#log.reload(await backend.transcript(this.person), known);
    this.#showChips();
  }

  /** True for a message that was not there before. */
  show(message) {
    const isNew = this.#log.show(message);
    this.#showChips();
    return isNew;
  }

  remove = (id) => this.#log.remove(id);

  typing = () => this.#log.typing(true);

  focus = () => this.#composer.focus();

  /** In Teams a person's chat begins when they install the app; here, when their column is opened for the first time. */
  async install() {
    if (this.#log.isEmpty) await bot.send(bot.installed(this.person)).catch(() => {});
  }

  /** True once what was typed is kept; whether the bot took it is shown at the message. */
  async say(text) {
    try {
      const message = await backend.record(this.person, bot.typed(this.person, text));
      this.#notices.clear();
      this.show(message);
      this.#deliver(message);
      return true;
    } catch {
      this.#notices.problem('The bot cannot be reached. What you typed is kept here; please try again.');
      return false;
    }
  }

  async #deliver(message) {
    const typing = setTimeout(() => this.#log.typing(true), TYPING_AFTER);
    const arrived = await bot.send({ ...message.activity, id: message.id }).then(() => true, () => false);
    clearTimeout(typing);
    this.#log.typing(false);
    if (arrived !== !message.undelivered) await this.#mark(message, !arrived);
  }

  async #mark(message, undelivered) {
    // Where the backend is gone as well, the mark stands on this page alone.
    await backend.markUndelivered(this.person, message.id, undelivered)
      .catch(() => this.show({ ...message, undelivered, revision: message.revision + 0.5 }));
  }

  // The card that an action answers with, if it does.
  async #act(message, action) {
    if (action.kind === 'submit') return this.#submit(message, action);
    const { kind, ...executed } = action;
    this.#notices.clear();
    const { card, text, problem } = await bot.invoke(bot.executed(this.person, executed, message.id));
    if (problem) this.#notices.problem(problem);
    if (text) this.#notices.tell(text);
    return card;
  }

  async #submit(message, { data }) {
    this.#notices.clear();
    await bot.send(bot.submitted(this.person, data, message.id))
      .catch(() => this.#notices.problem('The bot could not be reached. Please try again.'));
  }

  #showChips() {
    this.#chips.hidden = this.#log.hasOwn;
  }
}
