import { ALLOWED, educationCode, type LegalReason, type Sentence, type Verdict } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';
import { ageOn } from '../time/civil-date.js';
import { hoursIn } from '../wording.js';
import { OBSERVATION_LIMITS } from './minor-limits.js';

export interface ObservationHours {
  birthDate: CivilDate;
  firstDay: CivilDate;
  /** Minutes of the longest day. */
  dayMinutes: number;
  weekMinutes: number;
  /** Earliest beginning and latest end of a day, in minutes from midnight. */
  startsAt?: number;
  endsAt?: number;
}

const { dayMinutes: DAY_MINUTES, weekMinutes: WEEK_MINUTES, weekMinutesUnder15: WEEK_MINUTES_UNDER_15 } = OBSERVATION_LIMITS;

/** Pupils may observe between 6:00 and 20:00, whatever their age; minutes from midnight. */
const DAYTIME = { from: 6 * 60, to: 20 * 60 };

const AT_NIGHT: LegalReason = {
  rule: 'observation-hours',
  article: educationCode('L332-3-1'),
  numbers: { fromHour: DAYTIME.from / 60, toHour: DAYTIME.to / 60 },
  sentence: {
    fr: 'Pas de présence entre 20\u00a0h et 6\u00a0h pendant une observation.',
    en: 'No presence between 20:00 and 6:00 while observing.',
  },
  remedy: { fr: 'Prévoir la présence entre 6\u00a0h et 20\u00a0h.', en: 'Plan the presence between 6:00 and 20:00.' },
};

const DOUBT: Sentence = {
  fr: 'Les conventions types ne disent pas toutes la même chose\u00a0: 30\u00a0h avant 15\u00a0ans et 8\u00a0h par jour dès 16\u00a0ans pour l’une, 35\u00a0h et 7\u00a0h pour une autre. La plus stricte est retenue.',
  en: 'The model agreements differ: 30\u00a0h before 15 and 8\u00a0h a day from 16 in one, 35\u00a0h and 7\u00a0h in another. The stricter one is kept.',
};

const tooLong = (minutes: number, limitMinutes: number, over: Sentence): LegalReason => {
  const [hours, limit] = [hoursIn(minutes), hoursIn(limitMinutes)];
  return {
    rule: 'observation-hours',
    article: educationCode('L332-3-1'),
    numbers: { minutes, limitMinutes },
    sentence: {
      fr: `${hours.fr} de présence ${over.fr}\u00a0: ${limit.fr} au plus pendant une observation.`,
      en: `${hours.en} of presence ${over.en}: ${limit.en} at most while observing.`,
    },
    remedy: { fr: `Ramener la présence à ${limit.fr}.`, en: `Bring presence down to ${limit.en}.` },
    doubt: DOUBT,
  };
};

/** Checks the hours of an observing pupil: 7 h a day, 35 h a week, 30 h under 15 (the stricter of the model agreements); never at night. */
export function observationHours({ birthDate, firstDay, dayMinutes, weekMinutes, ...day }: ObservationHours): Verdict {
  const { startsAt = DAYTIME.from, endsAt = DAYTIME.to } = day;
  const weekLimit = ageOn(birthDate, firstDay) < 15 ? WEEK_MINUTES_UNDER_15 : WEEK_MINUTES;
  const reasons = [
    ...(dayMinutes > DAY_MINUTES ? [tooLong(dayMinutes, DAY_MINUTES, { fr: 'par jour', en: 'a day' })] : []),
    ...(weekMinutes > weekLimit ? [tooLong(weekMinutes, weekLimit, { fr: 'par semaine', en: 'a week' })] : []),
    ...(startsAt < DAYTIME.from || endsAt > DAYTIME.to ? [AT_NIGHT] : []),
  ];
  return reasons.length === 0 ? ALLOWED : { ok: false, reasons };
}
