import type { ClassSearch } from './class-search.js';
import { QUIET_DAYS } from './student-progress.js';

/** Tasks in a class, by urgency. */
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

/** Filter of the class table that shows the rows of each task. */
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
