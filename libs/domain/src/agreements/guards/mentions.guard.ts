import { agreementMentions } from '@seve/law';
import { type AgreementGuard, refusals } from '../../papers/guards/finding.js';

/** What the agreement must say. */
export const mentionsGuard = {
  name: 'mentions',
  find({ kind, timetable, mentions }) {
    const others = mentions.filter((one) => one !== 'presence');
    return refusals(agreementMentions(kind, timetable === null ? others : [...others, 'presence']));
  },
} as const satisfies AgreementGuard;
