import type { ClassSearch } from './class-search.js';
import { QUIET_DAYS } from './student-progress.js';

/** What is to be done in a class, the most pressing first. */
export const CLASS_TASKS = [
  'rebound',
  'withoutApplication',
  'toConfirm',
  'notJoined',
  'schoolAgreement',
  'guardianConfirmation',
  'guardianConsent',
  'guardianContact',
  'quiet',
  'waiting',
] as const;
export type ClassTask = (typeof CLASS_TASKS)[number];

/** The rows of the class table behind each count. */
export const ROWS_OF_TASK: Record<ClassTask, ClassSearch> = {
  rebound: { rebond: 'oui' },
  withoutApplication: { etat: 'no_application' },
  toConfirm: { etat: 'to_confirm' },
  notJoined: { etat: 'not_joined' },
  schoolAgreement: { accord: 'school_agreement' },
  guardianConfirmation: { accord: 'guardian_confirmation' },
  guardianConsent: { accord: 'guardian_consent' },
  guardianContact: { accord: 'guardian_contact' },
  quiet: { place: 'sans', silence: QUIET_DAYS },
  waiting: { etat: 'waiting' },
};
