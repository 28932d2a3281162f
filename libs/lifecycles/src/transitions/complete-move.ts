import { callOffInterviews } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import type { ApplicationLetters, InterviewLetterOptions } from '../letters/application-letters.js';
import { type InterviewStepWithLetters, WORDED_NEWS } from '../letters/letters-of-interview.js';
import type { MoveWithLetters } from '../letters/letters-of-move.js';
import { keepWordsOfInterview, keepWordsOfMove } from './keep-words.js';

/** Moves that make an interview pointless. */
const CANCELS_INTERVIEWS: readonly MoveWithLetters[] = [
  'pool',
  'rejected',
  'refused_by_phone',
  'declined',
  'withdrawn',
  'expired',
  'expired_by_student',
  'obsolete',
  'closed_with_offer',
  'cancelled',
];

/**
 * Does what follows from a move, in its transaction: cancels interviews ahead that it makes pointless, keeps what the company wrote to a
 * minor, and writes the letters. `heldMs`: how long the move may be undone; the letters leave afterwards.
 */
export async function completeMove(
  work: UnitOfWork,
  letters: ApplicationLetters,
  move: MoveWithLetters,
  applicationIds: readonly string[],
  heldMs = 0,
): Promise<void> {
  if (applicationIds.length === 0) return;
  await keepWordsOfMove(work.manager, move, applicationIds, letters.clock.today());
  const calledOff = CANCELS_INTERVIEWS.includes(move) ? await callOffInterviews(work.manager, applicationIds, letters.clock.now()) : [];
  await letters.write(work, move, applicationIds, { calledOff, heldMs });
}

/** The same for a change of the interview of an application, whose row the caller has written. */
export async function completeInterviewChange(
  work: UnitOfWork,
  letters: ApplicationLetters,
  news: InterviewStepWithLetters,
  applicationId: string,
  options: InterviewLetterOptions = {},
): Promise<void> {
  const act = WORDED_NEWS[news];
  if (act) await keepWordsOfInterview(work.manager, act, applicationId, letters.clock.today());
  await letters.writeInterview(work, news, applicationId, options);
}
