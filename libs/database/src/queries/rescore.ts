import type { EntityManager } from 'typeorm';
import type { Rescore } from '../entities/weights.entities.js';
import { type ListSide, OWNER } from './match-lists.js';
import { weightsInUse } from './weights-versions.js';

/** One slice of the work: whose lists, after whom, and which step of it. */
export type RescoreSlice = Pick<Rescore, 'step' | 'side' | 'afterId'>;

const SEARCHING = `student where search_state = 'searching' and class_group_id is not null`;
const PUBLISHED = `offer where status = 'published'`;
const OF_SIDE = { student: SEARCHING, offer: PUBLISHED } as const;

/** Starts to score everybody's matches again, from the beginning. Answers the step that comes first: no slice promised before has it. */
export async function startRescore(manager: EntityManager, number: number): Promise<number> {
  const [row] = await manager.query(
    `insert into rescore (number, to_score) values ($1, (select count(*) from ${SEARCHING}) + (select count(*) from ${PUBLISHED}))
     on conflict (number) do update set step = rescore.step + 1, side = 'student', after_id = null, scored = 0,
       to_score = excluded.to_score, started_at = now(), finished_at = null
     returning step`,
    [number],
  );
  return row.step;
}

/** What comes next for this version; null once everybody is scored. */
export async function nextSlice(manager: EntityManager, number: number): Promise<RescoreSlice | null> {
  const [row] = await manager.query('select step, side, after_id as "afterId" from rescore where number = $1 and finished_at is null', [
    number,
  ]);
  return row ?? null;
}

/** The ids of a slice, in the order of ids. */
export async function idsOfSlice(manager: EntityManager, { side, afterId }: RescoreSlice, size: number): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `select id from ${OF_SIDE[side]} and id > coalesce($1::uuid, '00000000-0000-0000-0000-000000000000') order by id limit $2`,
    [afterId, size],
  );
  return rows.map(({ id }) => id);
}

/** A slice is scored; without `next` everybody is. */
export async function advanceRescore(
  manager: EntityManager,
  number: number,
  { scored, next }: { scored: number; next: Pick<Rescore, 'side' | 'afterId'> | null },
): Promise<void> {
  await manager.query(
    `update rescore set step = step + 1, scored = scored + $2, side = coalesce($3, side), after_id = $4,
       finished_at = case when $3::text is null then now() end where number = $1`,
    [number, scored, next?.side ?? null, next?.afterId ?? null],
  );
}

export interface RescoreProgress {
  number: number;
  scored: number;
  toScore: number;
  startedAt: Date | null;
  finishedAt: Date | null;
}

/** How far the version in use has been carried to everybody's matches. One that came with the program may never have had to be. */
export async function rescoreProgress(manager: EntityManager): Promise<RescoreProgress> {
  const { number } = await weightsInUse(manager);
  const [row] = await manager.query(
    `select scored, to_score as "toScore", started_at as "startedAt", finished_at as "finishedAt" from rescore where number = $1`,
    [number],
  );
  const { scored, toScore, ...times } = row ?? { scored: 0, toScore: 0, startedAt: null, finishedAt: null };
  return { number, ...times, toScore, scored: times.finishedAt ? toScore : Math.min(scored, toScore) };
}

/** A match carries an older version although its region has been scored again since: an older program wrote it, or nobody began. */
export async function hasForgottenScore(manager: EntityManager): Promise<boolean> {
  const rows = await manager.query(
    `select 1 from weights_version used left join rescore on rescore.number = used.number
     where used.number = (select max(number) from weights_version) and (rescore.number is null or rescore.finished_at is not null)
       and exists (select 1 from match join weights_version old on old.number < used.number and match.weights_version = 'v' || old.number
         join offer on offer.id = match.offer_id and offer.status = 'published'
         join student on student.id = match.student_id and student.search_state = 'searching')`,
  );
  return rows.length > 0;
}

/** Some matches of a student, or of an offer, do not carry the weights in use, yet. */
export async function isBeingRescored(manager: EntityManager, side: ListSide, id: string): Promise<boolean> {
  const [row] = await manager.query(
    `select exists (select 1 from match where ${OWNER[side]} = $1
       and weights_version <> 'v' || (select max(number) from weights_version)) as rescored`,
    [id],
  );
  return row.rescored;
}
