import type { CivilDate } from '../../calendar/civil-date.js';
import { mediumDay } from '../../calendar/day-words.js';
import { amendmentTitle, KINDS_OF_PAPERS, type PaperKind } from '../kinds/papers.js';
import { listed } from '../listed.js';
import { footOf, heading, type PaperSignatory, paragraph, paragraphs, signatureBlocks } from '../paper-blocks.js';
import type { PaperBlock, PaperDocument } from '../paper-document.js';
import type { ChangedField } from '../parts/part-words.js';

export type Article = [title: string, blocks: PaperBlock[]];

/** What an amendment says, whatever it changes. */
export interface AmendmentText<Motive extends string, Changes> {
  number: number;
  motives: readonly Motive[];
  reason: string;
  effectiveOn: CivilDate;
  changes: Changes;
}

interface AmendmentDocument {
  kind: PaperKind;
  /** Of the version that is put to signature; null for a preview. */
  number: number | null;
  writtenAt: Date;
  signatories: readonly PaperSignatory[];
  studentName: string;
  hostName: string;
  parties: readonly PaperBlock[];
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

/** An amendment in French: what was, what is, from when. Everything else stays as it was signed. */
export function amendmentDocument(paper: AmendmentDocument): PaperDocument {
  const { kind, number, studentName, hostName, amendment, parties, terms } = paper;
  const title = amendmentTitle(kind, amendment.number);
  const articles: Article[] = [
    ['Objet', [paragraph(purposeOf(paper)), ...paragraphs(amendment.reason)]],
    ['Ce qui change', [changesTable(paper)]],
    ['Prise d’effet', [paragraph(`L’avenant s’applique à partir du ${mediumDay(amendment.effectiveOn, 'fr')}, une fois signé par tous.`)]],
    ...(terms === null ? [] : [terms]),
    ['Ce qui ne change pas', [paragraph(`Tout ce que l’avenant ne modifie pas reste comme il a été signé. ${paper.unchanged}`)]],
  ];
  return {
    title: `${title}\u00a0: ${studentName}, ${hostName}`,
    language: 'fr',
    foot: footOf(title, studentName, number),
    writtenAt: paper.writtenAt.toISOString(),
    blocks: [
      heading(title, 1),
      ...parties,
      ...articles.flatMap(([name, blocks], index) => [heading(`Article ${index + 1}. ${name}`), ...blocks]),
      ...signatureBlocks(paper),
    ],
  };
}

function purposeOf({ kind, signedOn, amendment, motiveWords }: AmendmentDocument): string {
  const { gender, name } = KINDS_OF_PAPERS[kind];
  const [the, signed] = gender === 'feminine' ? ['la', 'signée'] : ['le', 'signé'];
  const since = signedOn === null ? '' : `, ${signed} le ${mediumDay(signedOn, 'fr')}`;
  return `Le présent avenant modifie ${the} ${name}${since}. Il porte sur ${listed(amendment.motives.map((motive) => motiveWords[motive] ?? motive))}.`;
}

/** Field by field: what was, what is. */
const changesTable = ({ fields, labelOf }: AmendmentDocument): PaperBlock => ({
  kind: 'table',
  caption: 'Ce qui était, ce qui est',
  columns: [{ header: 'Point' }, { header: 'Jusqu’ici' }, { header: 'Avec l’avenant' }],
  rows: fields.map(({ field, before, after }) => [labelOf(field) ?? field, before ?? 'rien', after ?? 'rien']),
});
