import { amendmentsOf, contentOf, currentVersion, PAPER_TABLES, paperRef, partsOf, TABLES_BESIDE } from '@seve/database';
import {
  type AmendmentOf,
  amendmentPaperOf,
  InvalidInput,
  isHoldingAmendment,
  NotFound,
  type PaperParts,
  PLACEMENT_PAPERS,
} from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockPaperRow } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import type { AmendmentTo, Standing } from '../kinds/acts-of-type.js';
import { PAPERS_OF_API } from '../kinds/paper-of-api.js';
import type { OwnPaper, PaperFinder } from '../own-paper.js';

export interface FoundAmendment<Own extends OwnPaper = OwnPaper> {
  row: Own;
  amendment: AmendmentTo<Own>;
}

/** Returns an amendment of the paper. @throws NotFound for an amendment of another paper */
export async function findAmendment<Own extends OwnPaper>(
  manager: EntityManager,
  find: PaperFinder<Own>,
  id: string,
): Promise<FoundAmendment<Own>> {
  const row = await find(manager);
  const { type } = row;
  const amendment = await manager.findOneBy(PAPER_TABLES[PLACEMENT_PAPERS[type].amendment], {
    id,
    [TABLES_BESIDE[type].foreignKey]: row.id,
  });
  if (amendment === null) throw new NotFound('not-found');
  return { row, amendment: amendment as AmendmentTo<Own> };
}

/** Locks the paper, then the amendment. @throws NotFound for an amendment of another paper */
export async function lockFound<Own extends OwnPaper>(work: UnitOfWork, find: PaperFinder<Own>, id: string): Promise<FoundAmendment<Own>> {
  const { row } = await findAmendment(work.manager, find, id);
  await lockPaperRow(work, row.type, row.id);
  const amendment = await lockPaperRow<AmendmentOf<OwnPaper['type']>>(work, PLACEMENT_PAPERS[row.type].amendment, id);
  return { row, amendment: amendment as AmendmentTo<Own> };
}

export interface AmendedPaper<Own extends OwnPaper = OwnPaper> {
  /** Parts and days as first signed by all, before any amendment. */
  original: Standing<Own>;
  amendments: AmendmentTo<Own>[];
  /** Returns the amendments in force with a lower number. */
  heldBefore(number: number): AmendmentTo<Own>[];
  /** Returns the parts and days in force before the amendment with this number. */
  before(number: number): Standing<Own>;
}

/** Returns the paper with all its amendments. */
export async function amendedPaper<Own extends OwnPaper>(manager: EntityManager, row: Own): Promise<AmendedPaper<Own>> {
  const { type, id } = row;
  const signed = await currentVersion(manager, paperRef(type, id));
  const amendments = await amendmentsOf<OwnPaper['type']>(manager, type, id);
  const { startOn, endOn } = PAPERS_OF_API[type].amendments.firstDays(row, amendments);
  const parts = (signed?.parts ?? contentOf(await partsOf(manager, type, id))) as PaperParts<OwnPaper['type']>;
  const original = { parts, days: { startOn, endOn } };
  const heldBefore = (number: number) => amendments.filter((one) => isHoldingAmendment(one.state) && one.number < number);
  const before = (number: number) =>
    heldBefore(number).reduce((standing, { changes }) => amendmentPaperOf(type).amend(standing, changes), original);
  return { original, amendments, heldBefore, before } as unknown as AmendedPaper<Own>;
}

/** Amendment with the parts and days of its paper before and after it. */
export interface Amended<Own extends OwnPaper = OwnPaper> {
  amendment: AmendmentTo<Own>;
  paper: AmendedPaper<Own>;
  before: Standing<Own>;
  after: Standing<Own>;
}

export async function amendedPaperBy<Own extends OwnPaper>(
  manager: EntityManager,
  { row, amendment }: FoundAmendment<Own>,
): Promise<Amended<Own>> {
  const paper = await amendedPaper(manager, row);
  const before = paper.before(amendment.number);
  return { amendment, paper, before, after: amendmentPaperOf(row.type).amend(before, amendment.changes) as Standing<Own> };
}

/** Requires a day of effect in the period that the motives allow. @throws InvalidInput */
export function requireEffectiveDay(row: OwnPaper, motives: AmendmentTo['motives'], effectiveOn: string): void {
  const [first, last] = PAPERS_OF_API[row.type].amendments.effectiveDays(row, motives);
  if (effectiveOn < first || effectiveOn > last) throw new InvalidInput([{ path: 'effectiveOn', code: 'amendment.outside' }]);
}
