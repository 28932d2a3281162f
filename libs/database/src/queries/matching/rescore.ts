import { type EntityManager, IsNull } from 'typeorm';
import { Rescore } from '../../entities/weights.entities.js';
import { rowsBy, rowsOf, sql } from '../../rows.js';
import { MATCHABLE } from './match-facts.js';
import { weightsInUse } from './weights-versions.js';

/** A slice: the student before its first, and its step. */
export type RescoreSlice = Pick<Rescore, 'step' | 'afterId'>;

/**
 * Restarts the re-scoring of all students' matches. Returns its first step, which differs from that of every slice enqueued before. Raw: an
 * upsert that counts.
 */
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

/** Returns the next slice of this version; null once every student is scored. */
export function nextSlice(manager: EntityManager, number: number): Promise<RescoreSlice | null> {
  return manager.findOne(Rescore, { select: { number: true, step: true, afterId: true }, where: { number, finishedAt: IsNull() } });
}

/** Returns the student ids of a slice, in order. Raw: the condition of the matching queries. */
export async function idsOfSlice(manager: EntityManager, { afterId }: RescoreSlice, size: number): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    { id: 'id' },
    `from student where ${MATCHABLE.student} and ($1::uuid is null or id > $1) order by id limit $2`,
    [afterId, size],
  );
  return rows.map(({ id }) => id);
}

/** Records that a slice is scored. */
export async function advanceRescore(
  manager: EntityManager,
  number: number,
  { scored, afterId, isLast }: { scored: number; afterId: string | null; isLast: boolean },
): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(Rescore)
    .set({
      step: () => 'step + 1',
      scored: () => 'scored + :scored',
      afterId,
      movedAt: () => 'now()',
      finishedAt: isLast ? () => 'now()' : null,
    })
    .where({ number })
    .setParameter('scored', scored)
    .execute();
}

/** Ends a re-scoring if the lists of all students already have this version. Returns whether slices were left. */
export async function finishRescore(manager: EntityManager, weightsVersion: string): Promise<boolean> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(Rescore)
    .set({ movedAt: () => 'now()', finishedAt: () => 'now()' })
    .where({ finishedAt: IsNull() })
    .andWhere("'v' || number = :weightsVersion", { weightsVersion })
    .execute();
  return affected !== 0;
}

export interface RescoreProgress {
  number: number;
  scored: number;
  toScore: number;
  startedAt: Date | null;
  movedAt: Date | null;
  finishedAt: Date | null;
  /** Not finished, and no slice was done for longer than the longest takes: no worker runs it, or every attempt fails. */
  isStuck: boolean;
}

const STUCK_AFTER = "interval '5 minutes'";
const NEVER_STARTED = { scored: 0, toScore: 0, startedAt: null, movedAt: null, finishedAt: null, isStuck: false };

/** Returns the progress of re-scoring all matches with the current version; a version shipped with the program may need none. */
export async function rescoreProgress(manager: EntityManager): Promise<RescoreProgress> {
  const { number } = await weightsInUse(manager);
  const [row] = await rowsBy<Omit<RescoreProgress, 'number'>, { rescore: Rescore }>(
    manager.createQueryBuilder(Rescore, 'rescore').where({ number }),
    {
      scored: 'rescore.scored',
      toScore: 'rescore.toScore',
      startedAt: 'rescore.startedAt',
      movedAt: 'rescore.movedAt',
      finishedAt: 'rescore.finishedAt',
      isStuck: sql(`rescore.finishedAt is null and rescore.movedAt < now() - ${STUCK_AFTER}`),
    },
  );
  const { scored, toScore, ...rest } = row ?? NEVER_STARTED;
  return { number, ...rest, toScore, scored: rest.finishedAt ? toScore : Math.min(scored, toScore) };
}

/** SQL: whether some matches of a student have not been scored with the current weights; null without a match. */
export const isRescoredSql = (student: string): string =>
  `(select bool_or(weights_version <> 'v' || (select max(number) from weights_version)) from match where student_id = ${student})`;
