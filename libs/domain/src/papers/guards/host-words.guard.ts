import type { LegalReason } from '@seve/law';
import { isMinor } from '../../applications/application-visibility.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import type { FieldWithContacts } from '../../minors/host-words/host-words.js';
import { hostWordsReason } from '../../minors/host-words/host-words-reason.js';
import { type Found, type GuardLevel, refused } from './finding.js';

interface HostWords {
  student: { birthDate: CivilDate | null };
  today: CivilDate;
  hostWords: readonly FieldWithContacts[];
}

/** Free words of the host that a minor reads contain no contacts; `doubtful` says what follows where they may. */
export const hostWordsGuard = <Level extends GuardLevel>(doubtful: (reasons: readonly LegalReason[]) => Found<Level>[]) => ({
  name: 'host-words' as const,
  find({ student: { birthDate }, today, hostWords }: HostWords): Found<Level | 'refused'>[] {
    if (birthDate !== null && !isMinor(birthDate, today)) return [];
    return hostWords.flatMap((found): Found<Level | 'refused'>[] =>
      (found.certainty === 'clear' ? refused : doubtful)([hostWordsReason(found)]),
    );
  },
});
