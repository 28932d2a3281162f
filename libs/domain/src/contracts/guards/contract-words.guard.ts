import { isMinor } from '../../applications/application-visibility.js';
import { hostWordsReason } from '../../minors/host-words/host-words-reason.js';
import { type ContractGuard, refusedFor, toldOf } from '../contract-finding.js';

/** Free words of the employer that a minor reads contain no contacts. */
export const contractWordsGuard = {
  name: 'host-words',
  find({ student: { birthDate }, today, hostWords }) {
    if (birthDate !== null && !isMinor(birthDate, today)) return [];
    return hostWords.flatMap((found) => (found.certainty === 'clear' ? refusedFor : toldOf)([hostWordsReason(found)]));
  },
} as const satisfies ContractGuard;
