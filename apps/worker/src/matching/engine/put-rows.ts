import { holdLawRows, type OfferMatchRow, offerMatchRows, type StudentMatchRow, studentMatchRows } from '@seve/database';
import type { LawTables } from '@seve/law';
import { knownOffer, knownStudent, type MatchIndex } from '@seve/matching';
import type { EntityManager } from 'typeorm';
import { lawOf } from './scoring.js';

/** Ids of changed rows. */
export interface ChangedIds {
  studentIds: ReadonlySet<string>;
  offerIds: ReadonlySet<string>;
}

/** Current rows, by id. */
interface Rows {
  students: ReadonlyMap<string, StudentMatchRow>;
  offers: ReadonlyMap<string, OfferMatchRow>;
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

/** Puts these students and offers into each index, or removes them, by their current rows. Returns the rows. */
export async function putRows(manager: EntityManager, indexes: readonly MatchIndex[], { studentIds, offerIds }: ChangedIds): Promise<Rows> {
  const students = byId(studentIds.size > 0 ? await studentMatchRows(manager, [...studentIds]) : []);
  // A later row of the law enqueues these offers again.
  await holdLawRows(manager);
  const law = await lawOf(manager);
  const offers = byId(offerIds.size > 0 ? await offerMatchRows(manager, [...offerIds]) : []);
  for (const index of indexes) {
    for (const id of studentIds) putStudent(index, id, students.get(id));
    for (const id of offerIds) putOffer(index, id, offers.get(id), law);
  }
  return { students, offers };
}

function putStudent(index: MatchIndex, id: string, row: StudentMatchRow | undefined): void {
  const student = row?.searchState === 'searching' ? knownStudent(row) : null;
  if (student) index.putStudent(student);
  else index.removeStudent(id);
}

function putOffer(index: MatchIndex, id: string, row: OfferMatchRow | undefined, law: LawTables): void {
  const offer = row?.status === 'published' ? knownOffer(row, index.today, law) : null;
  if (offer) index.putOffer(offer);
  else index.removeOffer(id);
}
