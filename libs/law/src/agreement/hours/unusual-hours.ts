import type { LegalReason, Sentence } from '../../legal-reason.js';
import type { WorkedDay } from '../../minors/worked-day.js';
import { addDays, type CivilDate, weekday } from '../../time/civil-date.js';
import { isHoliday } from '../../time/holidays.js';
import { isAtNight } from '../../time/night.js';
import { dayIn } from '../../wording.js';
import { presenceReason } from './presence-reason.js';

const SUNDAY = 7;
const DAY = 1_440;

const isSunday = ({ day }: WorkedDay) => weekday(day) === SUNDAY;

export const UNUSUAL_TIMES = ['night', 'sunday', 'holiday'] as const;
export type UnusualTime = (typeof UNUSUAL_TIMES)[number];

const UNUSUAL: readonly {
  kind: UnusualTime;
  article: string;
  words: Sentence;
  isOn: (one: WorkedDay, birthDate: CivilDate | null) => boolean;
}[] = [
  {
    kind: 'night',
    article: 'L3122-1',
    words: { fr: 'de nuit (entre 21\u00a0h et 6\u00a0h)', en: 'at night (from 21:00 to 6:00)' },
    isOn: isAtNight,
  },
  { kind: 'sunday', article: 'L3132-3', words: { fr: 'le dimanche', en: 'on a Sunday' }, isOn: isSunday },
  { kind: 'holiday', article: 'L3133-1', words: { fr: 'un jour férié', en: 'on a public holiday' }, isOn: ({ day }) => isHoliday(day) },
];

/** Adds the next day for spans beyond midnight, because it may be a Sunday or a holiday. */
const reached = (days: readonly WorkedDay[]): WorkedDay[] =>
  days.flatMap((one) => (one.spans.some(({ to }) => to > DAY) ? [one, { day: addDays(one.day, 1), spans: [] }] : [one]));

/** Returns the unusual times of presence to state in the agreement (D124-4, 6°): night for that age, Sundays, legal holidays. */
export const unusualTimes = (birthDate: CivilDate | null, schedule: readonly WorkedDay[]): UnusualTime[] => {
  const worked = reached(schedule.filter(({ spans }) => spans.length > 0));
  return UNUSUAL.filter(({ isOn }) => worked.some((one) => isOn(one, birthDate))).map(({ kind }) => kind);
};

/** Returns the unusual hours of an adult, allowed if the host's employees work then too and the agreement states them (D124-4, 6°). */
export const unusualHours = (days: readonly WorkedDay[]): LegalReason[] =>
  UNUSUAL.flatMap(({ kind, article, words, isOn }) => {
    const found = reached(days).find((one) => isOn(one, null));
    if (!found) return [];
    const day = dayIn(found.day);
    return [
      presenceReason(
        article,
        { day: found.day, kind },
        {
          fr: `Présence ${words.fr}, le ${day.fr} par exemple. Si vous continuez, la convention en fait mention\u00a0; c’est permis seulement là où les salariés de l’accueil travaillent alors aussi.`,
          en: `Presence ${words.en}, on ${day.en} for example. If you go on, the agreement mentions it; it is allowed only where the employees of the host work then too.`,
        },
        {
          fr: 'Déplacez ces heures, ou confirmez que les salariés de l’accueil travaillent alors eux aussi.',
          en: 'Move these hours, or confirm that the employees of the host work then too.',
        },
      ),
    ];
  });

/** No Sunday before 18 (L3132-3). */
export function minorSundays(days: readonly WorkedDay[]): LegalReason[] {
  const found = days.find(isSunday);
  if (!found) return [];
  const day = dayIn(found.day);
  return [
    presenceReason(
      'L3132-3',
      { day: found.day, kind: 'sunday' },
      {
        fr: `Présence le dimanche ${day.fr}\u00a0: interdit avant 18\u00a0ans.`,
        en: `Presence on Sunday ${day.en}: forbidden before 18.`,
      },
      { fr: 'Laissez le dimanche libre.', en: 'Leave Sundays free.' },
      {
        fr: 'Des secteurs de l’alimentation et de l’hôtellerie peuvent l’admettre pour des apprentis (R3164-1), pas pour des stagiaires.',
        en: 'Some food and hospitality trades may admit it for apprentices (R3164-1), not for interns.',
      },
    ),
  ];
}
