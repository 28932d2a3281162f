import { type Locale, type Sentence, windowTitle } from '@seve/domain';

/** Head of a page for readers that do not run scripts: search engines and link previews. */
export interface PageHead {
  title: string;
  description: string;
  /** Absolute address; null for a page that search engines must not list. */
  canonical: string | null;
  locale: Locale;
  /** A schema.org document. */
  data?: object;
}

/** Returns the head for an address without a page. */
export const missingHead = (title: Sentence, description: Sentence, locale: Locale): PageHead => ({
  title: windowTitle(title[locale]),
  description: description[locale],
  canonical: null,
  locale,
});

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Returns JSON that can stand in a script element: neither `</script>` nor a line separator in a text ends it. */
export const jsonInHtml = (value: object): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const OG_LOCALE: Record<Locale, string> = { fr: 'fr_FR', en: 'en_GB' };

function tagsOf({ title, description, canonical, locale, data }: PageHead): string[] {
  const content = { title: escapeHtml(title), description: escapeHtml(description) };
  return [
    `<title>${content.title}</title>`,
    `<meta name="description" content="${content.description}">`,
    ...(canonical === null ? ['<meta name="robots" content="noindex">'] : [`<link rel="canonical" href="${escapeHtml(canonical)}">`]),
    '<meta property="og:site_name" content="Sève">',
    '<meta property="og:type" content="website">',
    `<meta property="og:locale" content="${OG_LOCALE[locale]}">`,
    `<meta property="og:title" content="${content.title}">`,
    `<meta property="og:description" content="${content.description}">`,
    ...(canonical === null ? [] : [`<meta property="og:url" content="${escapeHtml(canonical)}">`]),
    ...(data ? [`<script type="application/ld+json">${jsonInHtml(data)}</script>`] : []),
  ];
}

const ROOT = '<div id="root"></div>';

/** Puts content into the root element, where it stays until the web app renders. */
export const withContent = (html: string, content: string): string => html.replace(ROOT, () => ROOT.replace('></', () => `>${content}</`));

/** Replaces the title of the web app's page by this head and sets the language. */
export const withHead = (html: string, head: PageHead): string =>
  html.replace(/<title>[^<]*<\/title>/, () => tagsOf(head).join('\n    ')).replace('<html lang="fr"', () => `<html lang="${head.locale}"`);
