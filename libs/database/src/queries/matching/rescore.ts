import type { EntityManager } from 'typeorm';
import type { Rescore } from '../../entities/weights.entities.js';
import { MATCHABLE } from './match-facts.js';
import { weightsInUse } from './weights-versions.js';

/** One slice of the work: after whom, and which step of it. */
export type RescoreSlice = Pick<Rescore, 'step' | 'afterId'>;

/** Starts to score everybody's matches again, from the beginning. Answers the step that comes first: no slice promised before has it. */
export async function startRescore(manager: EntityManager, number: number): Promise<number> {
  const [row] = await manager.query(
    `insert into rescore (number, to_score) values ($1, (select count(*) from student where ${MATCHABLE.student}))
     on conflict (number) do update set step = rescore.step + 1, after_id = null, scored = 0,
       to_score = excluded.to_score, started_at = now(), moved_at = now(), finished_at = null
     returning step`,
    [number],
  );
  return row.step;
}

/** What comes next for this version; null once everybody is scored. */
export async function nextSlice(manager: EntityManager, number: number): Promise<RescoreSlice | null> {
  const [row] = await manager.query('select step, after_id as "afterId" from rescore where number = $1 and finished_at is null', [number]);
  return row ?? null;
}

/** The ids of a slice, in the order of ids. */
export async function idsOfSlice(manager: EntityManager, { afterId }: RescoreSlice, size: number): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `select id from student where ${MATCHABLE.student} and ($1::uuid is null or id > $1) order by id limit $2`,
    [afterId, size],
  );
  return rows.map(({ id }) => id);
}

/** A slice is scored. */
export async function advanceRescore(
  manager: EntityManager,
  number: number,
  { scored, afterId, isLast }: { scored: number; afterId: string | null; isLast: boolean },
): Promise<void> {
  await manager.query(
    `update rescore set step = step + 1, scored = scored + $2, after_id = $3, moved_at = now(), finished_at = case when $4 then now() end
     where number = $1`,
    [number, scored, afterId, isLast],
  );
}

/** Everybody's lists carry this version: what is left of its slices has nothing more to do. Answers whether some were left. */
export async function finishRescore(manager: EntityManager, weightsVersion: string): Promise<boolean> {
  const [rows] = await manager.query(
    `update rescore set moved_at = now(), finished_at = now() where 'v' || number = $1 and finished_at is null returning number`,
    [weightsVersion],
  );
  return rows.length > 0;
}

export interface RescoreProgress {
  number: number;
  scored: number;
  toScore: number;
  startedAt: Date | null;
  movedAt: Date | null;
  finishedAt: Date | null;
  /** Not finished, and no slice was done for longer than the longest takes: nobody works, or every try fails. */
  isStuck: boolean;
}

const STUCK_AFTER = "interval '5 minutes'";
const NEVER_STARTED = { scored: 0, toScore: 0, startedAt: null, movedAt: null, finishedAt: null, isStuck: false };

/** How far the version in use has been carried to everybody's matches. One that came with the program may never have had to be. */
export async function rescoreProgress(manager: EntityManager): Promise<RescoreProgress> {
  const { number } = await weightsInUse(manager);
  const [row] = await manager.query(
    `select scored, to_score as "toScore", started_at as "startedAt", moved_at as "movedAt", finished_at as "finishedAt",
       finished_at is null and moved_at < now() - ${STUCK_AFTER} as "isStuck"
     from rescore where number = $1`,
    [number],
  );
  const { scored, toScore, ...rest } = row ?? NEVER_STARTED;
  return { number, ...rest, toScore, scored: rest.finishedAt ? toScore : Math.min(scored, toScore) };
}

/** Some matches of a student do not carry the weights in use, yet. */
export async function isBeingRescored(manager: EntityManager, studentId: string): Promise<boolean> {
  const [row] = await manager.query(
    `select exists (select 1 from match where student_id = $1
       and weights_version <> 'v' || (select max(number) from weights_version)) as rescored`,
    [studentId],
  );
  return row.rescored;
}
