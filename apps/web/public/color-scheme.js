/** Read before the first paint: the page never flashes in the other scheme. Same key as src/theme/color-scheme.ts. */
(() => {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('seve.color-scheme') ?? 'auto';
  } catch {
    // Storage may be refused: the system's scheme is used.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
