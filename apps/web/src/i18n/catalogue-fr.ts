const files = import.meta.glob<Record<string, unknown>>('./fr/*.json', { eager: true, import: 'default' });

/** Texts by namespace: `./fr/shell.json` is `shell`. */
export const catalogue = Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.slice(5, -5), texts]));
