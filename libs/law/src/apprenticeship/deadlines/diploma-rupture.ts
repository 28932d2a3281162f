import { type LegalReason, labourCode, type Verdict } from '../../legal-reason.js';
import type { CivilDate } from '../../time/civil-date.js';
import { allowed, refused } from '../../verdict.js';
import { dayIn } from '../../wording.js';
import { diplomaNoticeBy } from './own-rupture.js';

/** Checks the end of a contract by an apprentice who has the diploma, notified in writing a month before (L6222-19, R6222-23). */
export function diplomaRupture({ toldOn, endOn }: { toldOn: CivilDate; endOn: CivilDate }): Verdict {
  const last = diplomaNoticeBy(endOn);
  const by = dayIn(last);
  const reason: LegalReason = {
    rule: 'diploma-rupture',
    article: labourCode('R6222-23'),
    numbers: { toldOn, endOn, noticeBy: last },
    sentence: {
      fr: `Diplôme obtenu\u00a0: l’apprenti prévient l’employeur par écrit un mois avant, le ${by.fr} au plus tard.`,
      en: `Diploma obtained: the apprentice tells the employer in writing a month before, by ${by.en}.`,
    },
  };
  if (toldOn <= last) return allowed(reason);
  const remedy = { fr: 'Repoussez la fin d’un mois après cette lettre.', en: 'Postpone the end to a month after that letter.' };
  return refused({ ...reason, remedy });
}

/**
 * Returns who must be notified of a rupture and by when: training centre and OPCO, in writing, without delay (L6222-18, R6222-21, D6224-7).
 */
export function ruptureNotices(endOn: CivilDate): LegalReason[] {
  const day = dayIn(endOn);
  return [
    {
      rule: 'rupture-notices',
      article: labourCode('R6222-21'),
      numbers: { endOn },
      sentence: {
        fr: `L’employeur notifie la rupture du ${day.fr}, par écrit et sans délai, au directeur du CFA et à l’OPCO.`,
        en: `The employer notifies the rupture of ${day.en}, in writing and without delay, to the head of the training centre and to the OPCO.`,
      },
    },
  ];
}
