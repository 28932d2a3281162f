import { isMinor } from '../../applications/application-visibility.js';
import { hostWordsReason } from '../../minors/host-words/host-words-reason.js';
import { type AgreementGuard, refused, warned } from '../guard-finding.js';

/** Free words of the host that a minor reads contain no contacts. */
export const hostWordsGuard = {
  name: 'host-words',
  find({ student: { birthDate }, today, hostWords }) {
    if (birthDate !== null && !isMinor(birthDate, today)) return [];
    return hostWords.flatMap((found) =>
      found.certainty === 'clear' ? refused([hostWordsReason(found)]) : warned([hostWordsReason(found)], 'host_words'),
    );
  },
} as const satisfies AgreementGuard;
