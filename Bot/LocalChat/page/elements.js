// Elements of Teams that the renderer does not know: a badge, and charts as the table of their figures.

import { el } from './dom.js';

const AC = window.AdaptiveCards;

/** An element that keeps its JSON and renders from it. */
class OwnElement extends AC.CardElement {
  internalParse(source, context) {
    super.internalParse(source, context);
    this.source = source;
  }

  getJsonTypeName() {
    return this.constructor.TYPE;
  }
}

class Badge extends OwnElement {
  static TYPE = 'Badge';

  internalRender() {
    const style = String(this.source.style ?? 'Default').toLowerCase();
    return el('div', { class: 'badge-line' }, el('span', { class: 'badge', 'data-style': style }, this.source.text ?? ''));
  }
}

// A slice has legend and value, a bar x and y, a line or a group of bars a legend and its own values, a stacked bar a title and its own parts.
function figures(data, legend = '') {
  return (Array.isArray(data) ? data : []).flatMap((point) => {
    const parts = point.values ?? point.data;
    if (Array.isArray(parts)) return figures(parts, point.legend ?? point.title ?? '');
    const name = [legend, point.legend ?? point.x ?? point.title ?? ''].filter((part) => part !== '').join(', ');
    return [{ name, value: Number(point.value ?? point.y ?? 0) }];
  });
}

function row({ name, value }, most) {
  const bar = el('span', { class: 'chart-bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', String(most > 0 ? Math.max(0, value) / most : 0));
  return el('tr', {}, el('th', { scope: 'row' }, name), el('td', { class: 'chart-cell' }, bar), el('td', {}, value.toLocaleString('en-GB')));
}

function chart(type) {
  return class extends OwnElement {
    static TYPE = type;

    internalRender() {
      const shown = type === 'Chart.Gauge' ? [{ name: this.source.subLabel ?? '', value: Number(this.source.value ?? 0) }] : figures(this.source.data);
      const most = Math.max(Number(this.source.max ?? 0), ...shown.map(({ value }) => value));
      return el('table', { class: 'chart' },
        el('caption', {}, this.source.title ?? 'Chart'),
        el('tbody', {}, ...shown.map((figure) => row(figure, most))));
    }
  };
}

const CHARTS = ['Donut', 'Pie', 'Line', 'Gauge', 'VerticalBar', 'VerticalBar.Grouped', 'HorizontalBar', 'HorizontalBar.Stacked'];

export function registerElements() {
  AC.GlobalRegistry.elements.register(Badge.TYPE, Badge);
  for (const name of CHARTS) AC.GlobalRegistry.elements.register(`Chart.${name}`, chart(`Chart.${name}`));
}
