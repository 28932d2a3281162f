import { type ApplicationPeople, keepMinorMessage } from '@seve/database';
import { type ApplicationStatus, isCompanyRole, isMinor, type WordedAct } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Writing } from './letter-writing.js';

type Words = (people: ApplicationPeople) => string | null;

/** Moves of a company that carry words for the student. */
const WORDED_MOVES: Partial<Record<ApplicationStatus | 'restored', { act: WordedAct; words: Words }>> = {
  offered: { act: 'offer', words: ({ companyMessage }) => companyMessage },
  pool: { act: 'pool', words: ({ companyMessage }) => companyMessage },
  rejected: { act: 'reject', words: ({ companyMessage, refusalShared }) => (refusalShared ? companyMessage : null) },
  cancelled: { act: 'cancel', words: ({ ending }) => (ending && isCompanyRole(ending.by) ? ending.message : null) },
};

export const isToMinor = ({ people, today }: Writing): boolean => isMinor(people.birthDate, today);

/** What a company wrote with this move to a student under 18; null for an adult, and without words. */
export const wordsToMinor = (writing: Writing, move: ApplicationStatus | 'restored'): string | null =>
  isToMinor(writing) ? WORDED_MOVES[move]?.words(writing.people) || null : null;

const keep = (manager: EntityManager, { people }: Writing, act: WordedAct, said: { text: string; place: string }): Promise<void> =>
  keepMinorMessage(manager, {
    studentId: people.studentId,
    companyId: people.companyId,
    writtenByAccountId: people.actorAccountId,
    act,
    entityType: 'application',
    entityId: people.applicationId,
    ...said,
  });

/** Keeps the words of a move for the referent teacher, with the move. */
export async function keepWordsOfMove(manager: EntityManager, writing: Writing, move: ApplicationStatus | 'restored'): Promise<void> {
  const text = wordsToMinor(writing, move);
  const act = WORDED_MOVES[move]?.act;
  if (text !== null && act) await keep(manager, writing, act, { text, place: '' });
}

/** Keeps place and note of an interview. */
export async function keepWordsOfInterview(
  manager: EntityManager,
  writing: Writing,
  act: 'propose_interview' | 'cancel_interview',
  { note, place }: { note: string; place: string },
): Promise<void> {
  if (isToMinor(writing) && `${note}${place}` !== '') await keep(manager, writing, act, { text: note, place });
}
