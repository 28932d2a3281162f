import { dayInParis, type Locale, type PastBreachKind, sentence } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { longDay } from '../words/days.js';
import { knownFacts } from '../words/known-facts.js';
import { step } from '../words/step.js';

export type PastBreachParams = {
  firstName: string;
  kind: PastBreachKind;
  schoolName: string;
  /** ISO 8601. */
  happenedAt: string;
  /** Name of the student; null for a fact about no student. */
  studentName: string | null;
  /** Page of the student, of the rosters, or of the framework agreements. */
  link: string;
};

const LABELS = {
  fr: { school: 'Établissement', student: 'Élève', day: 'Date' },
  en: { school: 'School', student: 'Student', day: 'Date' },
} as const;
/** Label of the link, by what it opens. */
const ACTIONS: Record<Locale, Record<'student' | 'lists' | 'frameworks', string>> = {
  fr: { student: 'Ouvrir sa fiche', lists: 'Ouvrir les listes d’élèves', frameworks: 'Ouvrir les partenariats' },
  en: { student: 'Open their sheet', lists: 'Open the lists of pupils', frameworks: 'Open the partnerships' },
};
const actionOf = ({ kind, studentName, link }: PastBreachParams, locale: Locale) => {
  const ofSchool = kind === 'roster_with_sensitive_columns' ? 'lists' : 'frameworks';
  return { label: ACTIONS[locale][studentName === null ? ofSchool : 'student'], link };
};
const BY: Record<Locale, string> = { fr: 'ce que vous pouvez écrire aux personnes', en: 'what you may write to the persons' };

function content(
  { firstName, kind, schoolName, happenedAt, studentName }: PastBreachParams,
  locale: Locale,
): Pick<LetterContent, 'to' | 'lead' | 'quote' | 'facts'> {
  const label = LABELS[locale];
  return {
    to: firstName,
    lead: [sentence(`past-breach.${kind}.what`, locale)],
    quote: { words: sentence(`past-breach.${kind}.said`, locale), by: BY[locale] },
    facts: knownFacts([
      [label.school, schoolName],
      [label.student, studentName],
      [label.day, longDay(dayInParis(new Date(happenedAt)), locale)],
    ]),
  };
}

/** Tells the office of the school about a past fact that today's rules would refuse. */
export const pastBreach = letter<PastBreachParams>(
  {
    name: 'past-breach',
    isSecret: false,
    sample: {
      firstName: 'Sonia',
      kind: 'row_joined_alone',
      schoolName: 'Lycée de la Haute-Somme',
      happenedAt: '2026-11-17T09:00:00.000Z',
      studentName: 'Hugo Lefebvre',
      link: 'https://seve.example/classes/31/eleves/9F3Q',
    },
    variants: [
      { kind: 'framework_signed_by_one_side', studentName: null, link: 'https://seve.example/etablissement/partenariats' },
      { kind: 'roster_with_sensitive_columns', studentName: null, link: 'https://seve.example/listes' },
    ],
  },
  {
    fr: (params) => ({
      ...content(params, 'fr'),
      subject: 'Un fait passé est à vérifier',
      action: actionOf(params, 'fr'),
      next: [
        step('Vous', 'regardez ce qui s’est passé avec les personnes concernées'),
        step('Vous', 'dites à la coordination du campus ce que vous avez trouvé'),
        step('La coordination', 'décide s’il faut prévenir les personnes ou la CNIL'),
      ],
      why: 'Vous recevez cette lettre parce que vous travaillez au bureau ou à la direction de votre établissement.',
    }),
    en: (params) => ({
      ...content(params, 'en'),
      subject: 'A past fact is to be checked',
      action: actionOf(params, 'en'),
      next: [
        step('You', 'look into what happened with the persons concerned'),
        step('You', 'tell the campus coordination what you found'),
        step('The coordination', 'decides whether to tell the persons or the CNIL'),
      ],
      why: `You get this letter because you work in the office or head ${params.schoolName}.`,
    }),
  },
);
