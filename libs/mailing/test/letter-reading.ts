const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'", nbsp: '\u00a0' };
const decoded = (text: string) => text.replace(/&([a-z]+|#x?[0-9a-f]+);/gi, (whole, name: string) => ENTITIES[name] ?? whole);
const sorted = (urls: string[]) => [...new Set(urls)].sort();

/** Where the links of a rendered letter lead. */
export const htmlUrls = (html: string): string[] => sorted([...html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) => decoded(url)));

/** Addresses between angle brackets in its text version. */
export const textUrls = (text: string): string[] => sorted([...text.matchAll(/<(https:\/\/[^>\s]+)>/g)].map(([, url = '']) => url));

const words = (text: string) =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/:$/, ''))
    .filter((word) => word !== '' && word !== '>');

/** What a reader of the sheet reads; not the inbox preview nor the address to copy, which the text version does not need. */
export const wordsOfHtml = (html: string): string[] =>
  words(
    decoded(
      html
        .replace(/^[\s\S]*?<main/, '<main')
        .replace(/<p [^>]*data-skip-in-text="true"[^>]*>[\s\S]*?<\/p>/, '')
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<\/?(b|em|span|a)\b[^>]*>/g, '')
        .replace(/<[^>]*>/g, ' '),
    ),
  );

/** Without what a text version adds: the numbers and marks of lists and quotes, the colons of facts, the addresses. */
export const wordsOfText = (text: string): string[] =>
  words(
    text
      .replace(/ ?<https:\/\/[^>]*>/g, '')
      .replace(/^(> ?| ?\d\. )/gm, '')
      .replace(/-{10,}/g, ''),
  );
