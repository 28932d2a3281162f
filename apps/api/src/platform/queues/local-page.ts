import type { Locale } from '@seve/domain';
import { BOARD_LOOK } from './board-look.js';
import { BOARD_WORDS, QUEUE_WORDS } from './board-words.js';

/** Stylesheets from other sites, which are removed: the dashboard uses system fonts. */
const OUTSIDE = /<link\b[^>]*href="https?:[^>]*>\s*/g;
const CONFIG = /(<script id="__UI_CONFIG__" type="application\/json">)[\s\S]*?(<\/script>)/;

/** Returns JSON in which no `<` can end the surrounding element. */
const embedded = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Returns the dashboard's page in the reader’s language, without resources of other sites. */
export function localPage(html: string, locale: Locale): string {
  const { loading, ...words } = BOARD_WORDS[locale];
  const config = embedded({ ...BOARD_LOOK, ...words });
  return html
    .replace(OUTSIDE, '')
    .replace(/<html lang="[^"]*"/, `<html lang="${locale}"`)
    .replace(/<title>[\s\S]*?<\/title>/, `<title>${words.boardTitle}</title>`)
    .replace(/(\s)Loading(\s)/, `$1${loading}$2`)
    .replace(CONFIG, (_whole, open: string, close: string) => `${open}${config}${close}`);
}

/** Returns an answer of the dashboard with its French queue descriptions in the reader’s language. */
export const localAnswer = (json: string, locale: Locale): string =>
  locale === 'fr'
    ? json
    : Object.entries(QUEUE_WORDS.fr).reduce(
        (text, [queue, french]) => text.replaceAll(JSON.stringify(french), JSON.stringify(QUEUE_WORDS[locale][queue] ?? french)),
        json,
      );
