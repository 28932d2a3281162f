import type { CivilDate, Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { longDay } from '../words/days.js';
import { type CancelledBy, type CancelledReader, cancelledByName, cancelledWords } from '../words/endings/cancelled-words.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { quoted } from '../words/quoted.js';

export type ApplicationCancelledParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  audience: CancelledReader;
  by: CancelledBy;
  studentName: string;
  companyName: string;
  offerTitle: string | null;
  startOn: CivilDate | null;
  reason: string | null;
  /** Page of the application; for a guardian, one that needs no account. */
  link: string;
};

const LABELS = { fr: ['Avec', 'Premier jour prévu'], en: ['With', 'First day planned'] } as const;

function content(params: ApplicationCancelledParams, locale: Locale): LetterContent {
  const { firstName, audience, by, studentName, companyName, offerTitle, startOn, reason, link } = params;
  const place = { by, student: studentName, company: companyName };
  const { lead, action, ...said } = cancelledWords[locale][audience](place);
  const [student, start] = LABELS[locale];
  return {
    ...said,
    to: firstName,
    lead: [lead],
    quote: quoted(reason, cancelledByName(place, locale), locale),
    facts: [
      ...factsOfOffer(audience === 'company' ? { offerTitle } : { offerTitle, companyName }, locale),
      ...knownFacts([
        [student, audience === 'company' ? studentName : null],
        [start, startOn && longDay(startOn, locale)],
      ]),
    ],
    action: { label: action, link },
  };
}

export const applicationCancelled = letter<ApplicationCancelledParams>(
  {
    name: 'application-cancelled',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      audience: 'student',
      by: 'company',
      studentName: 'Inès Lefebvre',
      companyName: 'Amidonnerie du Santerre',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      startOn: '2027-01-11',
      reason: 'Le laboratoire ferme deux mois pour travaux, et personne ne pourrait accompagner ce stage.',
      link: 'https://seve.example/mes-offres',
    },
    variants: (['student', 'company', 'teacher', 'guardian'] as const).flatMap((audience) =>
      (['company', 'student', 'school'] as const).map((by) => ({
        audience,
        by,
        ...(by === 'school' && { reason: null, startOn: null, firstName: null }),
      })),
    ),
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);
