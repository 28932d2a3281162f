import { educationCode, type Verdict } from '../legal-reason.js';
import { presenceOf, type Stage } from '../time/presence.js';
import { allowed, refused } from '../verdict.js';
import { dayIn, hoursIn } from '../wording.js';

const RULE = 'planned-hours';

/** Checks the total length of an agreement, counted in presence (D124-4, D124-6): seven hours make a day. */
export function plannedHours(stage: Stage): Verdict {
  const { days, minutes, presenceDays } = presenceOf(stage);
  const [from, to, hours] = [dayIn(stage.from), dayIn(stage.to), hoursIn(minutes)];
  if (minutes === 0) {
    return refused({
      rule: RULE,
      article: educationCode('D124-4'),
      numbers: { days: 0, hours: 0 },
      sentence: {
        fr: `Aucune heure de présence du ${from.fr} au ${to.fr}.`,
        en: `No hour of presence from ${from.en} to ${to.en}.`,
      },
      remedy: {
        fr: 'Corrigez l’emploi du temps, les interruptions ou les dates.',
        en: 'Correct the timetable, the interruptions or the dates.',
      },
    });
  }
  return allowed({
    rule: RULE,
    article: educationCode('D124-4 et D124-6'),
    numbers: { days, hours: minutes / 60, presenceDays },
    sentence: {
      fr: `Du ${from.fr} au ${to.fr}\u00a0: ${hours.fr} de présence en ${days}\u00a0jour${days > 1 ? 's' : ''}.`,
      en: `From ${from.en} to ${to.en}: ${hours.en} of presence on ${days}\u00a0day${days > 1 ? 's' : ''}.`,
    },
  });
}
