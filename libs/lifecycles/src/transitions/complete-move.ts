import { callOffInterviews } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import type { ApplicationLetters, InterviewLetterOptions } from '../letters/application-letters.js';
import { type InterviewStepWithLetters, WORDED_NEWS } from '../letters/letters-of-interview.js';
import type { MoveWithLetters } from '../letters/letters-of-move.js';
import { keepWordsOfInterview, keepWordsOfMove } from './keep-words.js';

/** Moves that cancel planned interviews. */
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
 * Completes a move in its transaction: cancels interviews that became pointless, records what the company wrote to a minor, and writes the
 * letters. `heldMs`: milliseconds for which the move can be undone; the letters are sent afterwards.
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

/** Completes a change of an interview, whose row the caller has written, in the same way. */
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
