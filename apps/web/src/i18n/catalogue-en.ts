/** Texts of the shell and of the pages that visitors open first. The others are in `catalogue-en-rest.ts`. */
const files = import.meta.glob<Record<string, unknown>>(
  ['./en/art.json', './en/home.json', './en/offers.json', './en/shell.json', './en/status.json', './en/ui.json'],
  {
    eager: true,
    import: 'default',
  },
);

/** Texts by namespace: `./en/shell.json` is `shell`. */
export const catalogue = Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.slice(5, -5), texts]));
