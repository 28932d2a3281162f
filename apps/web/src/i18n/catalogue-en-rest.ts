const files = import.meta.glob<Record<string, unknown>>(
  ['./en/*.json', '!./en/art.json', '!./en/home.json', '!./en/offers.json', '!./en/shell.json', '!./en/status.json', '!./en/ui.json'],
  {
    eager: true,
    import: 'default',
  },
);

/** Texts of all other pages, by namespace. */
export const catalogue = Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.slice(5, -5), texts]));
