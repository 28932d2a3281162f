import { expect } from '@jest/globals';
import type { World } from '../../support/world.js';
import type { Attempt } from './applicants.js';
import type { Sink } from './sink.js';

/** Letters that one sent application writes at once; the teacher reads of it in the digest. */
export const LETTERS_OF_AN_APPLICATION = ['application-received', 'application-sent'];

export interface Verdict {
  /** The client received a success, and a letter never arrived. */
  lost: string[];
  /** Arrived without a committed row. */
  unexpected: string[];
  /** Copies beyond the first. */
  duplicates: number;
  /** Arrived twice although no worker was sending it when the trouble came. */
  unexplained: string[];
  /** The client never got an answer, and all its letters arrived. */
  recovered: number;
  mostCopies: number;
}

/**
 * Compares the responses to clients, what the database holds and what the mail server accepted. @param sending letters that were being sent
 * when the trouble came.
 */
export async function judge(world: World, sink: Sink, attempts: readonly Attempt[], sending: Iterable<string>): Promise<Verdict> {
  const rows = await world.query<{ id: string; letter: string; student_id: string; offer_id: string }>(
    `select email.id, email.letter, application.student_id, application.offer_id
     from email left join application on application.id = email.entity_id`,
  );
  const copies = sink.copies();
  const idOf = new Map(rows.map((row) => [`${row.letter} ${row.student_id} ${row.offer_id}`, row.id]));
  const missing = ({ studentId, offerId }: Attempt) =>
    LETTERS_OF_AN_APPLICATION.map((letter) => `${letter} ${studentId} ${offerId}`).filter((key) => !copies.has(idOf.get(key) ?? ''));
  const known = new Set(rows.map(({ id }) => id));
  const mayBeTwice = new Set(sending);
  const twice = [...copies].filter(([, count]) => count > 1);
  return {
    lost: attempts.filter(({ isOk }) => isOk).flatMap(missing),
    unexpected: [...copies.keys()].filter((id) => !known.has(id)),
    duplicates: twice.reduce((sum, [, count]) => sum + count - 1, 0),
    unexplained: twice.map(([id]) => id).filter((id) => !mayBeTwice.has(id)),
    recovered: attempts.filter((attempt) => !attempt.isOk && missing(attempt).length === 0).length,
    mostCopies: Math.max(0, ...copies.values()),
  };
}

/** Letters that a worker holds at this moment. */
export async function lettersBeingSent(world: World): Promise<string[]> {
  const rows = await world.query<{ id: string }>("select id from email where state = 'sending'");
  return rows.map(({ id }) => id);
}

/**
 * Every call was answered in the end; one application, one move and two letters, all sent, for each. What waits for a digest is held;
 * digests come whenever their hour does.
 */
export async function expectWhole(world: World, attempts: readonly Attempt[]): Promise<void> {
  expect(attempts.filter(({ isOk }) => !isOk)).toEqual([]);
  expect(await world.query('select student_id, offer_id from application group by 1, 2 having count(*) > 1')).toEqual([]);
  const [rows] = await world.query(
    `select (select count(*)::int from application) as applications,
       (select count(*)::int from state_change where entity_type = 'application') as moves,
       (select count(*)::int from email where letter = any($1) and state <> 'held') as letters,
       (select count(*)::int from email where letter = any($1) and state not in ('sent', 'held')) as unsent`,
    [[...LETTERS_OF_AN_APPLICATION]],
  );
  const all = attempts.length;
  expect(rows).toEqual({ applications: all, moves: all, letters: all * LETTERS_OF_AN_APPLICATION.length, unsent: 0 });
}
