import { join } from 'node:path';
import { ELISION_FORMATS, LETTER_NAMES, LETTERS, type Locale, OPTIONAL_LETTERS, toldNumber } from '@seve/domain';
import type { Page } from 'playwright-core';
import { readCatalogue } from '../../../apps/web/src/i18n/key-scan.js';
import { projectRoot } from '../../support/programs/processes.js';

type Values = Record<string, string | number>;

const ELISIONS = Object.entries(ELISION_FORMATS);
const HOLE = /\{\{[^}]+\}\}/;
const HOLES = new RegExp(HOLE, 'g');
/** Fewer letters than this say nothing about a language: "{{who}}, {{when}}". */
const FEWEST_LETTERS = 5;
/** What is read or heard on the page, but the names that are written in their own language. */
const SAID = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const said = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement.closest('[lang], script, style')) said.push(node.data);
  for (const one of document.querySelectorAll('[aria-label], [title]')) said.push(one.getAttribute('aria-label') ?? '', one.getAttribute('title') ?? '');
  return [...said, document.title].map((text) => text.trim()).filter(Boolean);
})()`;

/** The texts as they are read, but for the values that a screen fills in. */
function read(locale: Locale): Map<string, string> {
  const texts = readCatalogue(join(projectRoot, 'apps/web/src/i18n', locale));
  const told = (text: string) => text.replace(HOLES, (hole) => toldNumber(hole.slice(2, -2), locale) ?? hole);
  return new Map([
    ...[...texts].map(([key, text]): [string, string] => [key, told(text)]),
    ...namesOfLetters(locale),
    ...descriptionsOfLetters(locale),
  ]);
}
/** As mail logs call a letter (`letters:title.…`), and as its reader's own pages do (`letters:reader-title.…`). */
const namesOfLetters = (locale: Locale): [string, string][] =>
  LETTER_NAMES.flatMap((name) => [
    [`letters:title.${name}`, LETTERS[name].title[locale]],
    [`letters:reader-title.${name}`, (LETTERS[name].readerTitle ?? LETTERS[name].title)[locale]],
  ]);
const descriptionsOfLetters = (locale: Locale): [string, string][] =>
  Object.entries(OPTIONAL_LETTERS).map(([name, { description }]) => [`letters:description.${name}`, description[locale]]);

const TEXTS: Record<Locale, Map<string, string>> = { fr: read('fr'), en: read('en') };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
const pattern = (text: string) => text.split(HOLE).map(escaped).join('.+');

/** Texts of the screens in one language, by their key. */
export class Words {
  readonly #foreign: RegExp[];

  constructor(readonly locale: Locale) {
    const own = new Set(TEXTS[locale].values());
    this.#foreign = [...TEXTS[locale === 'fr' ? 'en' : 'fr'].values()]
      .filter((text) => !own.has(text) && text.replace(HOLES, '').replace(/\P{L}/gu, '').length >= FEWEST_LETTERS)
      .map((text) => new RegExp(`^${pattern(text)}$`));
  }

  say(key: string, values: Values = {}): string {
    const text = this.#filled(key, values);
    if (HOLE.test(text)) throw new Error(`${key} needs more values: ${text}`);
    return text;
  }

  /** The whole text; what is not given may be anything. */
  like(key: string, values: Values = {}): RegExp {
    return new RegExp(`^${pattern(this.#filled(key, values))}$`);
  }

  /** The beginning of a text: a field's label comes before its hint. */
  from(key: string, values: Values = {}): RegExp {
    return new RegExp(`^${pattern(this.#filled(key, values))}`);
  }

  /** Any of the plural forms. */
  any(key: string): RegExp {
    const forms = ['zero', 'one', 'other'].map((form) => TEXTS[this.locale].get(`${key}_${form}`)).filter((text) => text !== undefined);
    if (forms.length === 0) throw new Error(`${key} has no plural form`);
    return new RegExp(`^(${forms.map(pattern).join('|')})$`);
  }

  /** What the page says in the other language. */
  async foreignOn(page: Page): Promise<string[]> {
    const said = await page.evaluate<string[]>(SAID);
    return said.filter((text) => this.#foreign.some((one) => one.test(text)));
  }

  #filled(key: string, values: Values): string {
    const text = TEXTS[this.locale].get(key);
    if (text === undefined) throw new Error(`no text ${key}`);
    const elided =
      (name: string, value: string | number) =>
      (now: string, [format, words]: (typeof ELISIONS)[number]) =>
        now.replaceAll(`{{${name}, ${format}}}`, words(value, this.locale));
    return Object.entries(values).reduce(
      (now, [name, value]) => ELISIONS.reduce(elided(name, value), now).replaceAll(`{{${name}}}`, String(value)),
      text,
    );
  }
}
