import { agreementDates } from '@seve/law';
import { type AgreementGuard, refusals } from '../../papers/guards/finding.js';

/** End after start, and a start that is not past. */
export const datesGuard = {
  name: 'dates',
  find: ({ days, today, isAmendment }) => refusals(agreementDates({ ...days, today, isAmendment })),
} as const satisfies AgreementGuard;
