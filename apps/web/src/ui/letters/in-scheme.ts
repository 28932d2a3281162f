export type Scheme = 'light' | 'dark';

const ASKS_FOR_DARK = /\(\s*prefers-color-scheme\s*:\s*dark\s*\)/g;

/** The letter as a reader with this scheme sees it, whatever the scheme of the browser that shows it. */
export const inScheme = (html: string, scheme: Scheme): string =>
  html.replace(ASKS_FOR_DARK, scheme === 'dark' ? '(min-width: 0)' : '(max-width: 0)');
