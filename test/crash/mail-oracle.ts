import type { World } from '../support/world.js';
import type { Attempt } from './applicants.js';
import type { Kill } from './killing-spree.js';
import type { Sink } from './sink.js';

/** Letters that one sent application promises. */
export const LETTERS_OF_AN_APPLICATION = ['application-received', 'application-sent', 'application-teacher-copy'];

export interface Verdict {
  /** The client was told yes, and a letter never arrived. */
  lost: string[];
  /** Arrived without a committed row. */
  unexpected: string[];
  /** Copies beyond the first. */
  duplicates: number;
  /** Arrived twice although nobody was sending it when a process was killed. */
  unexplained: string[];
  /** The client never got an answer, and all its letters arrived. */
  recovered: number;
  mostCopies: number;
}

/** Compares what clients were told, what the database holds and what the mail server accepted. */
export async function judge(world: World, sink: Sink, attempts: readonly Attempt[], kills: readonly Kill[]): Promise<Verdict> {
  const rows = await world.query<{ id: string; letter: string; student_id: string; offer_id: string }>(
    `select email.id, email.letter, application.student_id, application.offer_id
     from email left join application on application.id = email.entity_id`,
  );
  const copies = sink.copies();
  const idOf = new Map(rows.map((row) => [`${row.letter} ${row.student_id} ${row.offer_id}`, row.id]));
  const missing = ({ studentId, offerId }: Attempt) =>
    LETTERS_OF_AN_APPLICATION.map((letter) => `${letter} ${studentId} ${offerId}`).filter((key) => !copies.has(idOf.get(key) ?? ''));
  const known = new Set(rows.map(({ id }) => id));
  const sendingAtAKill = new Set(kills.flatMap(({ sending }) => sending));
  const twice = [...copies].filter(([, count]) => count > 1);
  return {
    lost: attempts.filter(({ isOk }) => isOk).flatMap(missing),
    unexpected: [...copies.keys()].filter((id) => !known.has(id)),
    duplicates: twice.reduce((sum, [, count]) => sum + count - 1, 0),
    unexplained: twice.map(([id]) => id).filter((id) => !sendingAtAKill.has(id)),
    recovered: attempts.filter((attempt) => !attempt.isOk && missing(attempt).length === 0).length,
    mostCopies: Math.max(0, ...copies.values()),
  };
}
