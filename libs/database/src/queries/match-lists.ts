import type { EntityManager } from 'typeorm';

/** A pair that passes, with the versions of both rows that were scored. */
export interface ScoredMatch {
  studentId: string;
  studentVersion: number;
  offerId: string;
  offerVersion: number;
  u: number;
  e: number;
  total: number;
}

/** Whose list is written: one student's offers, or one offer's students. */
export type ListSide = 'student' | 'offer';

export interface ListSizes {
  perStudent: number;
  perOffer: number;
}

/** The column of whose list it is. */
export const OWNER = { student: 'student_id', offer: 'offer_id' } as const;
const LISTED = { student: 'offer_id', offer: 'student_id' } as const;

const columns = (matches: readonly ScoredMatch[]) => [
  matches.map(({ studentId }) => studentId),
  matches.map(({ studentVersion }) => studentVersion),
  matches.map(({ offerId }) => offerId),
  matches.map(({ offerVersion }) => offerVersion),
  matches.map(({ u }) => u),
  matches.map(({ e }) => e),
  matches.map(({ total }) => total),
];

const FOUND = `unnest($1::uuid[], $2::int[], $3::uuid[], $4::int[], $5::smallint[], $6::smallint[], $7::smallint[])
  as found(student_id, student_version, offer_id, offer_version, u, e, total)`;

/** Until the transaction ends nobody else writes matches: ranks are compared with what others have written. */
export async function lockMatchLists(manager: EntityManager): Promise<void> {
  await manager.query("select pg_advisory_xact_lock(hashtext('seve match lists'))");
}

/** Who else stands in the list: ids of the other side that are not among `passing`. */
export async function listedBeside(manager: EntityManager, side: ListSide, id: string, passing: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `select ${LISTED[side]} as id from match where ${OWNER[side]} = $1 and ${LISTED[side]} <> all($2::uuid[])`,
    [id, passing],
  );
  return rows.map((row) => row.id);
}

/** Of the other side: those whose list of at least `full` rows is about to lose one (`leaving`) or to see one fall. */
export async function fullListsThatShrink(
  manager: EntityManager,
  side: ListSide,
  change: { id: string; matches: readonly ScoredMatch[]; leaving: readonly string[]; full: number },
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `select ${LISTED[side]} as id from match where ${LISTED[side]} in (
       select unnest($9::uuid[])
       union select match.${LISTED[side]} from match join ${FOUND} using (student_id, offer_id)
         where match.${OWNER[side]} = $8 and found.total < match.total)
     group by 1 having count(*) >= $10`,
    [...columns(change.matches), change.id, change.leaving, change.full],
  );
  return rows.map((row) => row.id);
}

/** Pairs of which neither side has changed since they were scored. */
export async function stillScored(manager: EntityManager, matches: readonly ScoredMatch[]): Promise<ScoredMatch[]> {
  const rows: { studentId: string; offerId: string }[] = await manager.query(
    `select student_id as "studentId", offer_id as "offerId" from ${FOUND}
     left join student on student.id = found.student_id and student.version = found.student_version
     left join offer on offer.id = found.offer_id and offer.version = found.offer_version
     where student.id is null or offer.id is null`,
    columns(matches),
  );
  const changed = new Set(rows.map(({ studentId, offerId }) => `${studentId} ${offerId}`));
  return matches.filter(({ studentId, offerId }) => !changed.has(`${studentId} ${offerId}`));
}

/** Writes the scores; a pair of which one side has changed since it was scored is left to the job of that change. */
export async function writeMatches(manager: EntityManager, matches: readonly ScoredMatch[], weightsVersion: string): Promise<void> {
  await manager.query(
    `insert into match (student_id, offer_id, u, e, total, weights_version)
     select student_id, offer_id, found.u, found.e, found.total, $8 from ${FOUND}
     join student on student.id = found.student_id and student.version = found.student_version
     join offer on offer.id = found.offer_id and offer.version = found.offer_version
     on conflict (student_id, offer_id) do update
       set u = excluded.u, e = excluded.e, total = excluded.total, weights_version = excluded.weights_version, updated_at = now()
       where (match.u, match.e, match.total, match.weights_version)
         is distinct from (excluded.u, excluded.e, excluded.total, excluded.weights_version)`,
    [...columns(matches), weightsVersion],
  );
}

export async function removeMatches(manager: EntityManager, side: ListSide, id: string, leaving: readonly string[]): Promise<void> {
  await manager.query(`delete from match where ${OWNER[side]} = $1 and ${LISTED[side]} = any($2::uuid[])`, [id, leaving]);
}

const hasAPlace = (side: ListSide, kept: string) =>
  `(select count(*) from (select 1 from match better where better.${OWNER[side]} = beyond.${OWNER[side]}
     and (better.total > beyond.total or (better.total = beyond.total and better.${LISTED[side]} < beyond.${LISTED[side]}))
     limit ${kept}) counted) < ${kept}`;

/** Rows after the first `kept` of one list; equals stand with the smaller id first. */
const rowsAfter = (side: ListSide, owner: string, kept: string) =>
  `select student_id, offer_id, total from match where ${OWNER[side]} = ${owner} order by total desc, ${LISTED[side]} offset ${kept}`;

/**
 * Drops what has no place on either side, once the list of `id` has been written: its own rows, and in the list of each of
 * `others` the one row that it may have pushed out.
 */
export async function pruneMatches(
  manager: EntityManager,
  list: { side: ListSide; id: string; others: readonly string[] },
  keep: ListSizes,
): Promise<void> {
  const other = list.side === 'student' ? 'offer' : 'student';
  const kept = { student: '$3::int', offer: '$4::int' };
  await manager.query(
    `delete from match using (
       (${rowsAfter(list.side, '$1', kept[list.side])})
       union
       select pushed.* from unnest($2::uuid[]) as others(id) cross join lateral (${rowsAfter(other, 'others.id', kept[other])} limit 1) pushed
     ) beyond
     where match.student_id = beyond.student_id and match.offer_id = beyond.offer_id
       and not ${hasAPlace('student', kept.student)} and not ${hasAPlace('offer', kept.offer)}`,
    [list.id, list.others, keep.perStudent, keep.perOffer],
  );
}
