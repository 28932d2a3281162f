import { type LegalReason, labourCode, type Sentence, type Verdict } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';
import { ageOn } from '../time/civil-date.js';
import { allowed, refused } from '../verdict.js';

const ADULT = 18;
/** Months of practice required, internships excluded. */
const PRACTICE = { withDiploma: 12, without: 24 };

export interface Master {
  birthDate: CivilDate;
  /** Employee of the company, its head, or the spouse who works in it. */
  worksInCompany: boolean;
  isVolunteer: boolean;
  /** A diploma of the same field and of at least the level that the apprentice prepares. */
  hasDiploma: boolean;
  /** Months in the trade that the apprentice learns, without internships and apprenticeships. */
  practiceMonths: number;
}

const reason = (article: string, numbers: LegalReason['numbers'], sentence: Sentence): LegalReason => ({
  rule: 'master-eligibility',
  article: labourCode(article),
  numbers,
  sentence,
});

const BRANCH: Sentence = {
  fr: 'Un accord de branche peut fixer d’autres conditions de compétence (L6223-8-1).',
  en: 'A branch agreement may set other conditions of competence (L6223-8-1).',
};

/** Checks who may be master on the first day of the contract (L6223-8-1, R6223-22). */
export function masterEligibility(
  { birthDate, worksInCompany, isVolunteer, hasDiploma, practiceMonths }: Master,
  start: CivilDate,
): Verdict {
  const required = hasDiploma ? PRACTICE.withDiploma : PRACTICE.without;
  const age = ageOn(birthDate, start);
  const person = reason(
    'L6223-8-1',
    { age },
    {
      fr: 'Le maître d’apprentissage travaille dans l’entreprise, est majeur et volontaire.',
      en: 'The master of apprentices works in the company, is of age and a volunteer.',
    },
  );
  const practice = {
    ...reason(
      'R6223-22',
      { practiceMonths, required },
      {
        fr: `Sans diplôme du même domaine, il faut ${PRACTICE.without}\u00a0mois de pratique du métier\u00a0; avec lui, ${PRACTICE.withDiploma}.`,
        en: `Without a diploma of the same field, ${PRACTICE.without}\u00a0months of practice of the trade are needed; with one, ${PRACTICE.withDiploma}.`,
      },
    ),
    doubt: BRANCH,
  };
  if (!worksInCompany || !isVolunteer || age < ADULT) {
    return refused({
      ...person,
      remedy: { fr: 'Désignez un salarié majeur et volontaire.', en: 'Name an employee who is of age and a volunteer.' },
    });
  }
  if (practiceMonths >= required) return allowed(person, practice);
  const missing = required - practiceMonths;
  return refused({
    ...practice,
    remedy: {
      fr: `Il manque ${missing}\u00a0mois de pratique\u00a0: désignez quelqu’un d’autre, ou une équipe avec un maître référent.`,
      en: `${missing}\u00a0months of practice are missing: name somebody else, or a team with a lead master.`,
    },
  });
}
