import { fold } from './fold.js';

/** The two forms of a gender-slash title; equal if it has one form. */
export interface TitleForms {
  masculine: string;
  feminine: string;
}

/** Feminine ending in parentheses -> the masculine ending it stands for. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/trice$/, 'teur'],
  [/rice$/, 'eur'],
  [/euse$/, 'eur'],
  [/[eè]re$/, 'er'],
  [/ive$/, 'if'],
  [/enne$/, 'en'],
  [/^se$/, 'r'],
  [/^ve$/, 'f'],
  [/^re$/, 'r'],
  [/^(e|ne|le|fe|sse)$/, ''],
];

function feminineOf(word: string, ending: string): string | null {
  const rule = ENDINGS.find(([pattern]) => pattern.test(ending));
  if (!rule) return null;
  const masculineEnding = ending.replace(rule[0], rule[1]);
  return word.toLowerCase().endsWith(masculineEnding) ? word.slice(0, word.length - masculineEnding.length) + ending : null;
}

const shareStart = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && fold(one).slice(0, 3) === fold(other).slice(0, 3);

/**
 * Returns how many words at the end of `left` are repeated in the feminine at the start of `right`; null if the slash is no gender slash.
 */
function repeatedWords(left: readonly string[], right: readonly string[]): number | null {
  let best = { length: left.length === 1 ? 1 : null, pairs: 0 };
  for (let length = 1; length <= left.length; length++) {
    const pairs = left.slice(-length).filter((word, index) => shareStart(word, right[index])).length;
    if (pairs > 0 && pairs >= best.pairs) best = { length, pairs };
  }
  return best.length;
}

function splitAtSlash(title: string): TitleForms {
  const at = title.indexOf(' / ');
  if (at < 0) return { masculine: title, feminine: title };
  const left = title.slice(0, at).split(' ');
  const right = title.slice(at + 3).split(' ');
  const length = repeatedWords(left, right);
  if (length === null) return { masculine: title, feminine: title };
  return {
    masculine: [...left, ...right.slice(length)].join(' '),
    feminine: [...left.slice(0, left.length - length), ...right].join(' '),
  };
}

/** Parses "Technicien / Technicienne de laboratoire", "Technicien(ne) de laboratoire" and "technicien·ne de laboratoire". */
export function titleForms(title: string): TitleForms {
  const spaced = title.replace(/(\p{L}[\p{L}-]*)\/(?=(\p{L}+))/gu, (slash, left: string, right: string) =>
    shareStart(left, right) && left.length > 3 ? `${left} / ` : slash,
  );
  const expand = (gender: keyof TitleForms) =>
    spaced.replace(/(\p{L}+)(?:\s?\/?\(([a-zè]+)\)|[·.]([a-zè]+))/gu, (whole, word: string, bracketed?: string, dotted?: string) => {
      const feminine = feminineOf(word, bracketed ?? dotted ?? '');
      if (feminine === null) return whole;
      return gender === 'masculine' ? word : feminine;
    });
  return { masculine: splitAtSlash(expand('masculine')).masculine, feminine: splitAtSlash(expand('feminine')).feminine };
}
