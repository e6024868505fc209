// Elements without a framework. Text is always set as text, never as markup.

/** el('p', { class: 'hint', hidden: true }, 'Hello'): strings become attributes, functions listeners, false is left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== false && value != null) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child != null && child !== false));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A picture of the sprite in index.html; the control that holds it carries the name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

export function iconButton(name, label, onClick, attributes = {}) {
  return el('button', { type: 'button', class: 'icon-button', 'aria-label': label, title: label, click: onClick, ...attributes }, icon(name));
}

let lastId = 0;

/** An id for aria references. */
export const uniqueId = (stem) => `${stem}-${++lastId}`;
