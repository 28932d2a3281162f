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
  /** Null for a fact that concerns no student. */
  studentName: string | null;
  /** Sheet of the student, page of the rosters, or page of the framework agreements. */
  link: string;
};

const LABELS = {
  fr: { school: 'Établissement', student: 'Élève', day: 'Date' },
  en: { school: 'School', student: 'Student', day: 'Date' },
} as const;
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
    variants: [{ kind: 'framework_signed_by_one_side', studentName: null }],
  },
  {
    fr: (params) => ({
      ...content(params, 'fr'),
      subject: 'Un fait passé est à vérifier',
      action: { label: params.studentName ? 'Ouvrir sa fiche' : 'Ouvrir les partenariats', link: params.link },
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
      action: { label: params.studentName ? 'Open their sheet' : 'Open the partnerships', link: params.link },
      next: [
        step('You', 'look into what happened with the persons concerned'),
        step('You', 'tell the campus coordination what you found'),
        step('The coordination', 'decides whether to tell the persons or the CNIL'),
      ],
      why: `You get this letter because you work in the office or head ${params.schoolName}.`,
    }),
  },
);
