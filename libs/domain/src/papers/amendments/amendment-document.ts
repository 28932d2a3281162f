import type { CivilDate } from '../../calendar/civil-date.js';
import { mediumDay } from '../../calendar/day-words.js';
import { amendmentTitle, KINDS_OF_PAPERS } from '../kinds/papers.js';
import { listed } from '../listed.js';
import { type Article, articleBlocks, paragraph, paragraphs, type SignedPaperFacts, signedPaper, table } from '../paper-blocks.js';
import type { PaperBlock, PaperDocument } from '../paper-document.js';
import type { ChangedField } from '../parts/part-words.js';

/** What an amendment says, whatever it changes. */
export interface AmendmentText<Motive extends string, Changes> {
  number: number;
  motives: readonly Motive[];
  reason: string;
  effectiveOn: CivilDate;
  changes: Changes;
}

interface AmendmentDocument extends SignedPaperFacts {
  studentName: string;
  hostName: string;
  parties: readonly PaperBlock[];
  /** Letterhead of the school, on its own papers. */
  top?: PaperBlock;
  amendment: Omit<AmendmentText<string, unknown>, 'changes'>;
  motiveWords: Record<string, string>;
  fields: readonly ChangedField<string>[];
  labelOf(field: string): string | null | undefined;
  /** Day on which all had signed the amended paper; null where it is not known. */
  signedOn: CivilDate | null;
  /** What follows from the changes; null for nothing. */
  terms: Article | null;
  /** Of the last article. */
  unchanged: string;
}

/** An amendment in French: earlier and new values, and the day of effect. */
export function amendmentDocument(paper: AmendmentDocument): PaperDocument {
  const { kind, studentName, hostName, amendment, parties, terms, fields, labelOf } = paper;
  const title = amendmentTitle(kind, amendment.number);
  const changes = fields.map(({ field, before, after }) => [labelOf(field) ?? field, before ?? 'rien', after ?? 'rien']);
  const articles: Article[] = [
    ['Objet', [paragraph(purposeOf(paper)), ...paragraphs(amendment.reason)]],
    ['Ce qui change', [table('Ce qui était, ce qui est', ['Point', 'Jusqu’ici', 'Avec l’avenant'], changes)]],
    ['Prise d’effet', [paragraph(`L’avenant s’applique à partir du ${mediumDay(amendment.effectiveOn, 'fr')}, une fois signé par tous.`)]],
    ...(terms === null ? [] : [terms]),
    ['Ce qui ne change pas', [paragraph(`Tout ce que l’avenant ne modifie pas reste comme il a été signé. ${paper.unchanged}`)]],
  ];
  const about = `${title}\u00a0: ${studentName}, ${hostName}`;
  return signedPaper(paper, { title, about, studentName, top: paper.top }, [...parties, ...articleBlocks(articles)]);
}

function purposeOf({ kind, signedOn, amendment, motiveWords }: AmendmentDocument): string {
  const { gender, name } = KINDS_OF_PAPERS[kind];
  const [the, signed] = gender === 'feminine' ? ['la', 'signée'] : ['le', 'signé'];
  const since = signedOn === null ? '' : `, ${signed} le ${mediumDay(signedOn, 'fr')}`;
  return `Le présent avenant modifie ${the} ${name}${since}. Il porte sur ${listed(amendment.motives.map((motive) => motiveWords[motive] ?? motive))}.`;
}
