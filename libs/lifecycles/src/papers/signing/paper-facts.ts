import { type AmendmentRow, PAPER_TABLES, type PaperColumns, type PaperPeople, paperOfVersion, readPaper } from '@seve/database';
import { amendmentTitle, type CivilDate, type PaperKind, PLACEMENT_PAPERS, type PlacementPaperType, paperTitle } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** What letters, the signing page and the page of proof say of a paper. */
export interface PaperFacts extends PaperPeople {
  /** Of the agreement or the contract. */
  id: string;
  kind: PaperKind;
  entityType: PlacementPaperType;
  /** In French, without the names: what the paper is called. */
  title: string;
  /** Number of the amendment; null for the agreement or the contract itself. */
  amendment: number | null;
  /** What the amendment changes, and from which day on; null for the agreement or the contract itself. */
  changes: { motives: readonly string[]; effectiveOn: CivilDate } | null;
}

/** Of a version, by its kind of paper. */
export async function paperFacts(manager: EntityManager, columns: PaperColumns): Promise<PaperFacts> {
  const { type, id, amendmentId } = paperOfVersion(columns);
  const paper = { ...(await readPaper<PlacementPaperType>(manager, type, id)), entityType: type };
  if (amendmentId === null) return { ...paper, title: paperTitle(paper.kind), amendment: null, changes: null };
  const { number, motives, effectiveOn } = (await manager.findOneByOrFail(PAPER_TABLES[PLACEMENT_PAPERS[type].amendment], {
    id: amendmentId,
  })) as AmendmentRow<PlacementPaperType>;
  return { ...paper, title: amendmentTitle(paper.kind, number), amendment: number, changes: { motives, effectiveOn } };
}
