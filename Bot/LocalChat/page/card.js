// One Adaptive Card on the page, by the official renderer.

import { el } from './dom.js';
import { registerElements } from './elements.js';
import { hostConfig } from './hostConfig.js';
import { markdown } from './markdown.js';
import { withPeople, withValues } from './payload.js';

const AC = window.AdaptiveCards;
const config = new AC.HostConfig(hostConfig);
const SAFE_LINKS = ['http:', 'https:', 'mailto:'];

registerElements();
AC.GlobalSettings.setTabIndexAtCardRoot = false;
AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/**
 * A card that can be shown, acted on and replaced. Actions go to act({ kind, verb, data, … }), which answers the card that
 * takes this one's place, if one does; its element tells so by a "replaced" event.
 */
export class Card {
  #rendered;
  #json;
  #act;
  #initial;

  constructor(payload, label, act) {
    this.#act = act;
    // The card may take the focus when what had it was replaced.
    this.element = el('div', { class: 'card', role: 'group', tabindex: '-1' });
    this.#label(label);
    this.#render(payload);
  }

  get refresh() {
    return this.#rendered.refresh?.action;
  }

  /** A new version from the bot: what the person has typed into its inputs stays. */
  update(payload, label) {
    this.#label(label);
    if (JSON.stringify(payload) === this.#json) return;
    const typed = this.#typed();
    this.#replace(withValues(payload, typed));
    this.#json = JSON.stringify(payload);
    // Still the person's words and not the bot's, when the next version comes.
    for (const id of typed.keys()) this.#initial.delete(id);
  }

  // The text twin of the card is its name for those who do not see it.
  #label(text) {
    this.element.setAttribute('aria-label', text || 'Card');
  }

  #replace(payload) {
    const refocus = this.#focus();
    this.#render(payload);
    refocus();
    this.element.dispatchEvent(new Event('replaced'));
  }

  // Who is typing into the card types on where they were; who pressed a button stands at the card that came of it.
  #focus() {
    const { activeElement: active } = document;
    if (!this.element.contains(active)) return () => {};
    const id = this.#inputs().find((input) => input.renderedElement?.contains(active))?.id;
    const { selectionStart, selectionEnd } = active;
    return () => {
      const field = this.#inputs().find((input) => input.id === id)?.renderedElement?.querySelector(active.localName);
      (field ?? this.element).focus({ preventScroll: true });
      if (field && selectionStart !== null) field.setSelectionRange?.(selectionStart, selectionEnd);
    };
  }

  #render(payload) {
    this.#json = JSON.stringify(payload);
    this.#rendered = new AC.AdaptiveCard();
    this.#rendered.hostConfig = config;
    this.#rendered.onExecuteAction = (action) => this.#execute(action);
    this.#rendered.parse(withPeople(payload));
    this.element.replaceChildren(this.#rendered.render() ?? '');
    this.#nameTypeAheads();
    this.#initial = this.#values();
  }

  // The renderer leaves these without the name that stands above them.
  #nameTypeAheads() {
    for (const input of this.#inputs()) {
      input.renderedElement?.querySelector('.ac-choiceSetInput-filtered')?.setAttribute('aria-label', input.label ?? input.placeholder ?? 'Choice');
    }
  }

  async #execute(action) {
    if (action instanceof AC.OpenUrlAction) return open(action.url);
    await this.run(action, action.renderedElement);
  }

  /** Runs an Execute or a Submit, one at a time. */
  async run(action, button) {
    if (this.element.ariaBusy === 'true') return;
    this.element.ariaBusy = 'true';
    button?.classList.add('working');
    try {
      const card = await this.#act(described(action));
      if (card) this.#replace(card);
    } finally {
      this.element.ariaBusy = 'false';
      button?.classList.remove('working');
    }
  }

  #inputs() {
    return this.#rendered.getAllInputs();
  }

  #values() {
    return new Map(this.#inputs().map((input) => [input.id, input.value]));
  }

  #typed() {
    return new Map([...this.#values()].filter(([id, value]) => value !== this.#initial.get(id)));
  }
}

const described = (action) => action instanceof AC.ExecuteAction
  ? { kind: 'execute', id: action.id, title: action.title, verb: action.verb, data: action.data ?? {} }
  : { kind: 'submit', data: action.data ?? {} };

function open(url) {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (target && SAFE_LINKS.includes(target.protocol)) window.open(target, '_blank', 'noopener');
}
