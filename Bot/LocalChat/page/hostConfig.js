// How cards look here. Colours are the page's own variables, so that a change of theme needs no new rendering.

const tone = (name) => ({ default: `var(--${name})`, subtle: `var(--${name}-soft, var(--muted))` });

const foregroundColors = {
  default: { default: 'var(--text)', subtle: 'var(--muted)' },
  dark: { default: 'var(--text)', subtle: 'var(--muted)' },
  light: { default: 'var(--muted)', subtle: 'var(--muted)' },
  accent: tone('accent'),
  good: tone('good'),
  warning: tone('warn'),
  attention: tone('bad'),
};

const container = (name) => ({ backgroundColor: `var(--card-${name})`, borderColor: 'var(--line)', foregroundColors });

const sizes = {
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 23 },
  fontWeights: { lighter: 400, default: 400, bolder: 620 },
};

export const hostConfig = {
  supportsInteractivity: true,
  fontTypes: {
    default: { fontFamily: 'inherit', ...sizes },
    monospace: { fontFamily: 'ui-monospace, "Cascadia Code", Menlo, Consolas, monospace', ...sizes },
  },
  lineHeights: { small: 17, default: 20, medium: 22, large: 24, extraLarge: 29 },
  textBlock: { headingLevel: 3 },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 14 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: {
    default: container('default'),
    emphasis: container('emphasis'),
    accent: container('accent'),
    good: container('good'),
    warning: container('warning'),
    attention: container('attention'),
  },
  factSet: {
    title: { color: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 160 },
    value: { color: 'default', weight: 'default', wrap: true },
    spacing: 16,
  },
  table: { cellSpacing: 8 },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', color: 'default', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder', color: 'default' },
    },
    errorMessage: { color: 'attention', weight: 'default', spacing: 'small' },
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    // The gap is the stylesheet's: buttons wrap onto further lines in a narrow column.
    buttonSpacing: 0,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
};
