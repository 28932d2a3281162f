import { ENGLISH_ACTION, ENGLISH_COMPANY, ENGLISH_STUDENT, ENGLISH_TEACHER, ENGLISH_WHY } from './english.js';
import { FRENCH_ACTION, FRENCH_COMPANY, FRENCH_STUDENT, FRENCH_TEACHER, FRENCH_WHY } from './french.js';
import type { PlaceAct, PlaceHappened, PlaceSaid, PlaceWords } from './place-reader.js';

const saidTo = (
  told: PlaceHappened,
  student: Record<PlaceAct, (told: PlaceHappened) => PlaceSaid>,
  teacher: Record<PlaceAct, (told: PlaceHappened) => PlaceSaid>,
  company: (told: PlaceHappened) => PlaceSaid,
): PlaceSaid => {
  if (told.reader === 'company') return company(told);
  return (told.reader === 'student' ? student : teacher)[told.act](told);
};

const AUTHOR = { fr: { student: 'l’élève', school: 'l’établissement' }, en: { student: 'the student', school: 'the school' } } as const;
const authorOf = ({ by, hostName }: PlaceHappened, locale: 'fr' | 'en') => (by === 'company' ? hostName : AUTHOR[locale][by]);

/** Wording of letters about declared places, by reader and event. */
export const placeWords = {
  fr: (told: PlaceHappened): PlaceWords => ({
    ...saidTo(told, FRENCH_STUDENT, FRENCH_TEACHER, FRENCH_COMPANY),
    action: FRENCH_ACTION[told.reader],
    author: authorOf(told, 'fr'),
    why: FRENCH_WHY[told.reader],
  }),
  en: (told: PlaceHappened): PlaceWords => ({
    ...saidTo(told, ENGLISH_STUDENT, ENGLISH_TEACHER, ENGLISH_COMPANY),
    action: ENGLISH_ACTION[told.reader],
    author: authorOf(told, 'en'),
    why: ENGLISH_WHY[told.reader],
  }),
};
