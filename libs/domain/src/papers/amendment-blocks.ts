import type { CivilDate } from '../calendar/civil-date.js';
import { mediumDay } from '../calendar/day-words.js';
import type { PaperBlock } from './paper-document.js';

export type Article = [title: string, blocks: PaperBlock[]];

export const numberedArticles = (articles: readonly Article[]): PaperBlock[] =>
  articles.flatMap(([title, blocks], index): PaperBlock[] => [
    { kind: 'heading', level: 2, text: `Article ${index + 1}. ${title}` },
    ...blocks,
  ]);

export const effectArticle = (effectiveOn: CivilDate): Article => [
  'Prise d’effet',
  [{ kind: 'paragraph', text: `L’avenant s’applique à partir du ${mediumDay(effectiveOn, 'fr')}, une fois signé par tous.` }],
];

interface FieldWords {
  field: string;
  before: string | null;
  after: string | null;
}

const cell = (words: string | null): string => words ?? 'rien';

/** Field by field: what was, what is. */
export const changesTable = (fields: readonly FieldWords[], labelOf: (field: string) => string | null | undefined): PaperBlock => ({
  kind: 'table',
  caption: 'Ce qui était, ce qui est',
  columns: [{ header: 'Point' }, { header: 'Jusqu’ici' }, { header: 'Avec l’avenant' }],
  rows: fields.map(({ field, before, after }) => [labelOf(field) ?? field, cell(before), cell(after)]),
});
