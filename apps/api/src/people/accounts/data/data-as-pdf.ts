import type { Operator } from '@seve/config';
import { isExported, type PersonalSection } from '@seve/database';
import { writePaper } from '@seve/documents';
import type { Locale, PaperBlock } from '@seve/domain';
import type { OwnData } from './own-data.js';
import { readable } from './readable-value.js';

interface Words {
  title: string;
  from: (day: string, publisher: string | null) => string;
  none: string;
  readings: string;
  by: string;
  colon: string;
}

const WORDS: Record<Locale, Words> = {
  fr: {
    title: 'Mes données sur Sève',
    from: (day, publisher) =>
      `Tout ce que Sève garde sur vous, au ${day}${publisher === null ? '' : `. Responsable du traitement\u00a0: ${publisher}`}.`,
    none: 'Personne n’a ouvert votre dossier.',
    readings: 'Qui a ouvert mon dossier',
    by: 'par',
    colon: '\u00a0: ',
  },
  en: {
    title: 'My data on Sève',
    from: (day, publisher) => `All that Sève keeps about you, on ${day}${publisher === null ? '' : `. Controller: ${publisher}`}.`,
    none: 'Nobody has opened your file.',
    readings: 'Who opened my file',
    by: 'by',
    colon: ': ',
  },
};

/** Returns a copy for people: a tagged PDF in the language of the account. */
export function dataAsPdf({ at, locale, sections, readings }: OwnData, { controller, publisher }: Operator): Promise<Buffer> {
  const words = WORDS[locale];
  const day = readable(at.toISOString(), locale);
  const opened = readings.map(({ openedAt, act, readerRole, companyName, reason }) =>
    [readable(openedAt, locale), readable(act, locale), `${words.by} ${companyName ?? readable(readerRole, locale)}`, reason]
      .filter(Boolean)
      .join(' · '),
  );
  const blocks: PaperBlock[] = [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: words.from(day, controller ?? publisher) },
    ...sections.flatMap((section) => partOf(section, locale)),
    { kind: 'heading', level: 2, text: words.readings },
    opened.length > 0 ? { kind: 'list', isOrdered: false, items: opened } : { kind: 'paragraph', text: words.none },
  ];
  return writePaper({ title: words.title, language: locale, foot: words.title, writtenAt: at.toISOString(), blocks });
}

function partOf({ table, rows }: PersonalSection, locale: Locale): PaperBlock[] {
  const { colon } = WORDS[locale];
  const said = rows.map((row) =>
    Object.entries(table.columns).flatMap(([name, column]) => {
      const value = isExported(column) ? readable(row[name], locale) : '';
      return isExported(column) && value !== '' ? [`${column[locale]}${colon}${value}`] : [];
    }),
  );
  const [only] = said;
  const items = said.length === 1 && only ? only : said.map((facts) => facts.join(' · '));
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: table[locale] },
        { kind: 'list', isOrdered: false, items },
      ];
}
