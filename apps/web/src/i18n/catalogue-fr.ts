/** Texts of the shell and of the pages that visitors open first. The others are in `catalogue-fr-rest.ts`. */
const files = import.meta.glob<Record<string, unknown>>(
  ['./fr/art.json', './fr/home.json', './fr/offers.json', './fr/shell.json', './fr/status.json', './fr/ui.json'],
  {
    eager: true,
    import: 'default',
  },
);

/** Texts by namespace: `./fr/shell.json` is `shell`. */
export const catalogue = Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.slice(5, -5), texts]));
