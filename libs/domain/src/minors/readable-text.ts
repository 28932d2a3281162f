/** Letters of other alphabets that look like Latin letters. */
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аеорсухіјѕһԁԛԝкмтвн', 'aeopcyxijshdqwkmtbh'],
    ['αβεηικνορτυχω', 'abeniknoptuxw'],
    ['ıɡℓ', 'igl'],
    ['。’‘ʼ′', ".''''"],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, index) => [letter, to[index] ?? letter])),
);

const IS_DIGIT = /^\p{Nd}$/u;
/** Combining marks and invisible characters: zero-width, soft hyphen, direction, variation. */
const IS_UNSEEN = /[\p{M}\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
const SPACE_LIKE = /[\s\u2800]/u;

/** Returns the value of a decimal digit of any script: Unicode groups each script's ten digits. */
function digitValue(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let before = 0;
  while (IS_DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

function plainCharacter(character: string): string {
  const flat = character.normalize('NFKD').replace(IS_UNSEEN, '').toLowerCase();
  return [...flat]
    .map((one) => {
      if (SPACE_LIKE.test(one)) return one === '\n' ? '\n' : ' ';
      if (one >= '0' && one <= '9') return one;
      return IS_DIGIT.test(one) ? digitValue(one) : (LOOK_ALIKES[one] ?? one);
    })
    .join('');
}

export interface ReadableText {
  /** Text in lower case without accents or invisible characters, with ASCII digits and Latin letters for look-alikes. */
  plain: string;
  /** Maps a span of `plain` to the span of the original text. */
  original(from: number, to: number): readonly [from: number, to: number];
}

/** Normalises a text to what a reader sees, whatever characters it contains. */
export function readableText(text: string): ReadableText {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const flat = plainCharacter(character);
    for (let unit = 0; unit < flat.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    plain += flat;
    at += character.length;
  }
  return { plain, original: (from, to) => [starts[from] ?? text.length, ends[to - 1] ?? text.length] };
}
