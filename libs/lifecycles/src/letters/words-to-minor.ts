import type { ApplicationPeople } from '@seve/database';
import { type ApplicationStatus, isCompanyRole, isMinor, type WordedAct } from '@seve/domain';
import type { LetterFacts } from './letter-writing.js';

/** A move named by its new status or, if several acts with their own letters lead to that status, by the act. */
export type NamedMove = ApplicationStatus | 'restored' | 'refused_by_phone' | 'refusal_corrected';

/** Moves by which a company writes to the student, with the text. */
export const WORDED_MOVES: Partial<Record<NamedMove, { act: WordedAct; words: (people: ApplicationPeople) => string | null }>> = {
  offered: { act: 'offer', words: ({ companyMessage }) => companyMessage },
  pool: { act: 'pool', words: ({ companyMessage }) => companyMessage },
  rejected: { act: 'reject', words: ({ companyMessage, refusalShared }) => (refusalShared ? companyMessage : null) },
  cancelled: { act: 'cancel', words: ({ ending }) => (ending && isCompanyRole(ending.by) ? ending.message : null) },
};

type Facts = Pick<LetterFacts, 'people' | 'today'>;

export const isToMinor = ({ people, today }: Facts): boolean => isMinor(people.birthDate, today);

/** Returns what a company wrote with this move to a student under 18; null for an adult or without text. */
export const wordsToMinor = (facts: Facts, move: NamedMove): string | null =>
  isToMinor(facts) ? WORDED_MOVES[move]?.words(facts.people) || null : null;
