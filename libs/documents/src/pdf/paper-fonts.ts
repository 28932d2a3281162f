import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export type PaperFont = 'regular' | 'bold';

/** Static cuts of the typeface of the web app, whole: Latin Extended and Vietnamese included. pdfkit embeds what a paper uses of them. */
const FILES: Record<PaperFont, string> = {
  regular: '@expo-google-fonts/hanken-grotesk/400Regular/HankenGrotesk_400Regular.ttf',
  bold: '@expo-google-fonts/hanken-grotesk/700Bold/HankenGrotesk_700Bold.ttf',
};

let read: Promise<Record<PaperFont, Buffer>> | undefined;

export function paperFonts(): Promise<Record<PaperFont, Buffer>> {
  read ??= readFonts();
  return read;
}

async function readFonts(): Promise<Record<PaperFont, Buffer>> {
  const packages = createRequire(import.meta.url);
  const [regular, bold] = await Promise.all([FILES.regular, FILES.bold].map((file) => readFile(packages.resolve(file))));
  if (!regular || !bold) throw new Error('a font of papers is missing');
  return { regular, bold };
}

/** Same character to a reader, another code that the fonts hold. */
const EQUAL: Record<string, string> = { '\u202f': '\u00a0', '\u2011': '-', ʼ: '’', ʹ: '’', '\t': ' ', ſ: 's' };
/** Soft hyphens, direction marks and other characters without a shape. */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}]/u;

/** Characters that the font lacks lose their accents, or become a question mark: another alphabet is not printed. */
export const printable = (text: string, hasGlyph: (code: number) => boolean): string =>
  [...text.normalize('NFC')].map((character) => printableCharacter(EQUAL[character] ?? character, hasGlyph)).join('');

function printableCharacter(character: string, hasGlyph: (code: number) => boolean): string {
  const isDrawn = (one: string) => hasGlyph(one.codePointAt(0) ?? 0);
  if (character === '\n') return character;
  if (SHAPELESS.test(character)) return '';
  if (isDrawn(character)) return character;
  return [...character.normalize('NFKD')].filter((one) => isDrawn(one) && !/\p{M}/u.test(one)).join('') || '?';
}
