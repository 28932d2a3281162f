const files = import.meta.glob<Record<string, unknown>>('./en/*.json', { eager: true, import: 'default' });

/** Texts by namespace: `./en/shell.json` is `shell`. */
export const catalogue = Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.slice(5, -5), texts]));
