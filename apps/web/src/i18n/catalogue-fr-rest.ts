const files = import.meta.glob<Record<string, unknown>>(
  ['./fr/*.json', '!./fr/art.json', '!./fr/home.json', '!./fr/offers.json', '!./fr/shell.json', '!./fr/status.json', '!./fr/ui.json'],
  {
    eager: true,
    import: 'default',
  },
);

/** Texts of all other pages, by namespace. */
export const catalogue = Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.slice(5, -5), texts]));
