import { type AgreementKind, type CivilDate, type Locale, motivesInWords } from '@seve/domain';
import { letter } from '../letter.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type AgreementAmendmentFillParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  /** Name of the student as the host may see it: first name and initial before 18. */
  studentName: string;
  schoolName: string;
  hostName: string;
  kind: AgreementKind;
  motives: readonly string[];
  /** First day on which the amendment applies. */
  effectiveOn: CivilDate;
  startOn: CivilDate;
  endOn: CivilDate;
  /** The part was requested before and is not complete. */
  isReminder: boolean;
  /** Link to the part, which works without an account. */
  link: string;
  /** Last day on which the link works. */
  expiresOn: CivilDate;
};

const factsOf = ({ studentName, hostName, kind, motives, effectiveOn, startOn, endOn }: AgreementAmendmentFillParams, locale: Locale) => [
  ...placementFacts({ studentName, hostName, paper: paperWords({ kind, isAmendment: true }, locale).name, startOn, endOn }, locale),
  [locale === 'fr' ? 'Ce qui change' : 'What changes', motivesInWords('agreement', motives, locale)] as const,
  [locale === 'fr' ? 'À partir du' : 'From', longDay(effectiveOn, locale)] as const,
];

/** Asks the host to fill what an amendment of an agreement changes on its side. */
export const agreementAmendmentFill = letter<AgreementAmendmentFillParams>(
  {
    name: 'agreement-amendment-fill',
    isSecret: true,
    sample: {
      ...{ firstName: 'Marc', studentName: 'Hugo M.', schoolName: 'Lycée de la Haute-Somme', hostName: 'Amidonnerie du Santerre' },
      ...{ kind: 'pfmp', motives: ['tutor', 'timetable'], effectiveOn: '2027-01-18', startOn: '2027-01-11', endOn: '2027-02-05' },
      ...{ isReminder: false, link: 'https://seve.example/convention?token=b9Xw4e', expiresOn: '2027-01-15' },
    },
    variants: [{ isReminder: true, firstName: null, motives: ['pay'], kind: 'internship' }],
  },
  {
    fr: (told) => ({
      subject: `Avenant ${told.isReminder ? 'toujours ' : ''}à remplir\u00a0: ${motivesInWords('agreement', told.motives, 'fr')}, pour ${told.studentName}`,
      to: told.firstName,
      lead: [
        `${told.schoolName} prépare ${paperWords({ kind: told.kind, isAmendment: true }, 'fr').the}, pour ${told.studentName}. Remplissez ce qui change de votre côté, sans compte.`,
        'Ce qui est déjà signé s’applique jusqu’à ce que tous aient signé l’avenant. Chaque réponse est gardée dès qu’elle est écrite.',
      ],
      facts: factsOf(told, 'fr'),
      action: { label: 'Remplir ce qui change', link: told.link },
      deadline: (
        <>
          Ce lien est personnel. Il sert jusqu’au <b>{longDay(told.expiresOn, 'fr')}</b>.
        </>
      ),
      next: [
        step('Vous', 'remplissez ce qui change'),
        step('L’établissement', 'relit l’avenant et le met à la signature'),
        step('Tous', 'signent l’avenant, qui se lit avec le document déjà signé'),
      ],
      why: 'Vous recevez cette lettre parce que l’entreprise a signé le document que cet avenant modifie.',
    }),
    en: (told) => ({
      subject: `Amendment ${told.isReminder ? 'still ' : ''}to fill in: ${motivesInWords('agreement', told.motives, 'en')}, for ${told.studentName}`,
      to: told.firstName,
      lead: [
        `${told.schoolName} prepares ${paperWords({ kind: told.kind, isAmendment: true }, 'en').the} of ${told.studentName}. Fill in what changes on your side, without an account.`,
        'What is signed already applies until all have signed the amendment. Each answer is kept as soon as it is written.',
      ],
      facts: factsOf(told, 'en'),
      action: { label: 'Fill in what changes', link: told.link },
      deadline: (
        <>
          This link is personal. It works until <b>{longDay(told.expiresOn, 'en')}</b>.
        </>
      ),
      next: [
        step('You', 'fill in what changes'),
        step('The school', 'reads the amendment and puts it to signature'),
        step('All', 'sign the amendment, which is read together with what is signed already'),
      ],
      why: 'You get this letter because the company has signed the document that this amendment changes.',
    }),
  },
);
