import type { Locale } from '@seve/domain';
import { BOARD_LOOK } from './board-look.js';
import { BOARD_WORDS, QUEUE_WORDS } from './board-words.js';

/** Stylesheets of another site: our fonts are those of the system. */
const OUTSIDE = /<link\b[^>]*href="https?:[^>]*>\s*/g;
const CONFIG = /(<script id="__UI_CONFIG__" type="application\/json">)[\s\S]*?(<\/script>)/;

/** `<` cannot end the element that holds it. */
const embedded = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The page of the dashboard as the library renders it, in the reader’s language, without anything of another site. */
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

/** An answer of the dashboard, whose queues are described in French, in the reader’s language. */
export const localAnswer = (json: string, locale: Locale): string =>
  locale === 'fr'
    ? json
    : Object.entries(QUEUE_WORDS.fr).reduce(
        (text, [queue, french]) => text.replaceAll(JSON.stringify(french), JSON.stringify(QUEUE_WORDS[locale][queue] ?? french)),
        json,
      );
