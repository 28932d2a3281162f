import type { CivilDate, Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { dayRange } from '../words/days.js';
import { knownFacts } from '../words/known-facts.js';
import type { PlaceAct, PlaceReader } from '../words/places/place-reader.js';
import { placeWords } from '../words/places/place-words.js';
import { quoted } from '../words/quoted.js';

export type PlaceToldParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  reader: PlaceReader;
  act: PlaceAct;
  /** Side that acted; the host where it has to act. */
  by: 'company' | 'student' | 'school';
  studentName: string;
  hostName: string;
  startOn: CivilDate;
  endOn: CivilDate | null;
  /** Reason of a refusal or a cancellation. */
  reason: string | null;
  link: string;
};

const LABELS = { fr: ['Avec', 'Entreprise', 'Dates'], en: ['With', 'Company', 'Dates'] } as const;

function content(params: PlaceToldParams, locale: Locale): LetterContent {
  const { firstName, reader, act, by, studentName, hostName, startOn, endOn, reason, link } = params;
  const { lead, action, author, ...said } = placeWords[locale]({ reader, act, by, studentName, hostName });
  const [student, company, dates] = LABELS[locale];
  return {
    ...said,
    to: firstName,
    lead: [lead],
    quote: quoted(reason, author, locale),
    facts: knownFacts([
      [student, reader === 'student' ? null : studentName],
      [company, hostName],
      [dates, dayRange(startOn, endOn, locale)],
    ]),
    action: { label: action, link },
  };
}

/** Tells what happened to a declared place, to the sides that did not act. */
export const placeTold = letter<PlaceToldParams>(
  {
    name: 'place-told',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      reader: 'student',
      act: 'confirmed',
      by: 'company',
      studentName: 'Inès Lefebvre',
      hostName: 'Moulins de la Somme',
      startOn: '2027-01-11',
      endOn: '2027-02-05',
      reason: null,
      link: 'https://seve.example/mes-places/1',
    },
    variants: [
      ...(['student', 'teacher'] as const).flatMap((reader) => [
        { reader, act: 'declared' as const, by: reader === 'student' ? ('school' as const) : ('student' as const) },
        { reader, act: 'answered' as const, by: 'company' as const },
        { reader, act: 'confirmed' as const, by: 'company' as const },
        { reader, act: 'confirmed' as const, by: 'school' as const },
        { reader, act: 'refused' as const, by: 'company' as const, reason: 'Notre atelier est fermé à ces dates.' },
        { reader, act: 'cancelled' as const, by: 'company' as const, reason: 'Le service ferme en janvier.' },
        { reader, act: 'cancelled' as const, by: reader === 'student' ? ('school' as const) : ('student' as const), endOn: null },
        { reader, act: 'disowned' as const, by: 'company' as const },
        { reader, act: 'silent' as const, by: 'company' as const },
      ]),
      { reader: 'company', act: 'cancelled', by: 'student', firstName: null, reason: 'J’ai trouvé une place plus près de chez moi.' },
      { reader: 'company', act: 'cancelled', by: 'school' },
      { reader: 'company', act: 'confirmed', by: 'school' },
    ],
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);
