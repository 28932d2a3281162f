import { type EntityManager, MoreThan } from 'typeorm';
import { Student } from '../../entities/student.entity.js';

export interface MatchPair {
  studentId: string;
  offerId: string;
}

/** A pair in the list of its student or of its offer. */
export interface MatchRow extends MatchPair {
  studentScore: number;
  postScore: number;
  total: number;
}

/** Lets one transaction at a time write matches. Raw: an advisory lock. */
export async function lockMatchLists(manager: EntityManager): Promise<void> {
  await manager.query("select pg_advisory_xact_lock(hashtext('seve match lists'))");
}

const columns = (rows: readonly MatchRow[]) => [
  rows.map(({ studentId }) => studentId),
  rows.map(({ offerId }) => offerId),
  rows.map(({ studentScore }) => studentScore),
  rows.map(({ postScore }) => postScore),
  rows.map(({ total }) => total),
];

/** SQL that reads stored matches pair by pair by key, because a scan would be slower with a growing table. */
const storedOf = (pair: string) =>
  `select match.*, match.ctid as place from match where match.student_id = ${pair}.student_id and match.offer_id = ${pair}.offer_id limit 1`;

/** Skips pairs that are stored unchanged, and pairs whose student or offer no longer exists. */
const KEEP = `
  found as (select * from unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::smallint[], $5::smallint[]) as found(student_id, offer_id, student_score, post_score, total)),
  written as (
    insert into match (student_id, offer_id, student_score, post_score, total, weights_version)
    select found.student_id, found.offer_id, found.student_score, found.post_score, found.total, $6 from found
    left join lateral (${storedOf('found')}) stored on true
    where (stored.student_score, stored.post_score, stored.total, stored.weights_version) is distinct from (found.student_score, found.post_score, found.total, $6)
      and (select true from student where student.id = found.student_id) and (select true from offer where offer.id = found.offer_id)
    on conflict (student_id, offer_id) do update
      set student_score = excluded.student_score, post_score = excluded.post_score, total = excluded.total, weights_version = excluded.weights_version, updated_at = now()
    returning student_id, offer_id)`;

const MOVED = `select student_id as "studentId", offer_id as "offerId" from removed union all select student_id, offer_id from written`;

/**
 * Writes a list of matches. Returns the pairs whose row was added, deleted or changed. Raw: one statement compares, deletes and writes a
 * whole list.
 */
export async function writeMatches(
  manager: EntityManager,
  { kept, gone, weightsVersion }: { kept: readonly MatchRow[]; gone: readonly MatchPair[]; weightsVersion: string },
): Promise<MatchPair[]> {
  return manager.query(
    `with removed as (
       delete from match where ctid = any(array(
         select stored.place from unnest($7::uuid[], $8::uuid[]) as gone(student_id, offer_id) cross join lateral (${storedOf('gone')}) stored))
       returning student_id, offer_id),
     ${KEEP} ${MOVED}`,
    [...columns(kept), weightsVersion, gone.map(({ studentId }) => studentId), gone.map(({ offerId }) => offerId)],
  );
}

/** A pair whose stored row was different, missing or superfluous. */
export interface ReplacedPair extends MatchPair {
  /** The student's rows had been scored with other weights. */
  hadOtherWeights: boolean;
}

/** Replaces all stored matches of these students by `rows`. Raw: one statement compares, deletes and writes whole lists. */
export async function replaceMatches(
  manager: EntityManager,
  { studentIds, rows, weightsVersion }: { studentIds: readonly string[]; rows: readonly MatchRow[]; weightsVersion: string },
): Promise<ReplacedPair[]> {
  return manager.query(
    `with ${KEEP},
     removed as (
       delete from match where student_id = any($7::uuid[]) and (student_id, offer_id) not in (select student_id, offer_id from found)
       returning student_id, offer_id)
     select moved.*, moved."studentId" = any(array(
       select distinct student_id from match where student_id = any($7::uuid[]) and weights_version <> $6)) as "hadOtherWeights"
     from (${MOVED}) moved`,
    [...columns(rows), weightsVersion, studentIds],
  );
}

/** Returns a slice of the ids of students who may have matches, in order. */
export async function studentIdsAfter(manager: EntityManager, after: string | undefined, size: number): Promise<string[]> {
  const rows = await manager.find(Student, {
    select: { id: true },
    where: after === undefined ? {} : { id: MoreThan(after) },
    order: { id: 'ASC' },
    take: size,
  });
  return rows.map(({ id }) => id);
}
