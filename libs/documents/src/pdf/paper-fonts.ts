import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export type PaperFont = 'regular' | 'bold';

/** Static fonts of the web app's typeface, complete with Latin Extended and Vietnamese; pdfkit embeds the used subset. */
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

/** Equivalent characters that the fonts contain. */
const EQUAL: Record<string, string> = { '\u202f': '\u00a0', '\u2011': '-', ʼ: '’', ʹ: '’', '\t': ' ', ſ: 's' };
/** Soft hyphens, direction marks and other characters without a glyph. */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}]/u;

/** Replaces characters missing in the font by those without accents, or a question mark; other alphabets are not printed. */
export const printable = (text: string, hasGlyph: (code: number) => boolean): string =>
  [...text.normalize('NFC')].map((character) => printableCharacter(EQUAL[character] ?? character, hasGlyph)).join('');

function printableCharacter(character: string, hasGlyph: (code: number) => boolean): string {
  const isDrawn = (one: string) => hasGlyph(one.codePointAt(0) ?? 0);
  if (character === '\n') return character;
  if (SHAPELESS.test(character)) return '';
  if (isDrawn(character)) return character;
  return [...character.normalize('NFKD')].filter((one) => isDrawn(one) && !/\p{M}/u.test(one)).join('') || '?';
}
