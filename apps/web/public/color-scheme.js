/** Read before the first paint: the page never flashes in the other scheme, nor in the other language. Same keys as src/theme and src/i18n. */
(() => {
  let chosen = 'auto';
  let language = 'fr';
  try {
    chosen = localStorage.getItem('seve.color-scheme') ?? 'auto';
    language = localStorage.getItem('seve.locale') ?? 'fr';
  } catch {
    // Storage may be refused: the system's scheme is used.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  if (language !== document.documentElement.lang) document.documentElement.setAttribute('data-other-language', '');
})();
