// A plain script in the head, so that a chosen theme stands before the first paint.
(() => {
  const choices = ['auto', 'light', 'dark'];
  const labels = { auto: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' };
  const root = document.documentElement;

  const chosen = () => choices.find((choice) => choice === localStorage.getItem('theme')) ?? 'auto';

  function apply(theme) {
    root.dataset.theme = theme;
    const button = document.getElementById('theme');
    button?.setAttribute('aria-label', labels[theme]);
    button?.setAttribute('title', labels[theme]);
  }

  function next() {
    const theme = choices[(choices.indexOf(chosen()) + 1) % choices.length];
    localStorage.setItem('theme', theme);
    apply(theme);
  }

  apply(chosen());
  document.addEventListener('DOMContentLoaded', () => {
    apply(chosen());
    document.getElementById('theme').addEventListener('click', next);
  });
})();
