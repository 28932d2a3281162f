export type Scheme = 'light' | 'dark';

const ASKS_FOR_DARK = /\(\s*prefers-color-scheme\s*:\s*dark\s*\)/g;

/** Returns the letter as shown in this colour scheme, whatever the scheme of the browser. */
export const inScheme = (html: string, scheme: Scheme): string =>
  html.replace(ASKS_FOR_DARK, scheme === 'dark' ? '(min-width: 0)' : '(max-width: 0)');
