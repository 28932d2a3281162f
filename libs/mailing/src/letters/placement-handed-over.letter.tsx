import type { CivilDate, Locale, PaperKind, ReplacedCapacity } from '@seve/domain';
import { letter } from '../letter.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type PlacementHandedOverParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  /** Capacity in which the reader was named. */
  capacity: ReplacedCapacity;
  /** Name of the student as the reader may see it. */
  studentName: string;
  /** Who takes over; null for nobody. */
  nextName: string | null;
  schoolName: string;
  hostName: string;
  kind: PaperKind;
  /** First day on which the amendment applies. */
  effectiveOn: CivilDate;
  startOn: CivilDate;
  endOn: CivilDate;
  link: string;
};
type Params = PlacementHandedOverParams;

const CAPACITY: Record<Locale, Record<ReplacedCapacity, string>> = {
  fr: { tutor: 'le tuteur', master: 'le maître d’apprentissage', referent: 'l’enseignant référent' },
  en: { tutor: 'the tutor', master: 'the apprentice master', referent: 'the referent teacher' },
};

/** Tells a person whom a signed amendment has replaced that another one takes over. */
export const placementHandedOver = letter<Params>(
  {
    name: 'placement-handed-over',
    isSecret: false,
    sample: {
      ...{ firstName: null, capacity: 'tutor', studentName: 'Hugo M.', nextName: 'Paul Mercier', schoolName: 'Lycée de la Haute-Somme' },
      ...{ hostName: 'Amidonnerie du Santerre', kind: 'pfmp', effectiveOn: '2027-01-18', startOn: '2027-01-11', endOn: '2027-02-05' },
      link: 'https://seve.example/',
    },
    variants: [
      { capacity: 'master', kind: 'apprenticeship', nextName: null },
      { capacity: 'referent', kind: 'internship', studentName: 'Inès Lefebvre' },
    ],
  },
  {
    fr: ({ firstName, capacity, studentName, nextName, schoolName, hostName, kind, effectiveOn, startOn, endOn, link }) => ({
      subject: `Vous n’accompagnez plus ${studentName} à partir du ${longDay(effectiveOn, 'fr')}`,
      to: firstName,
      lead: [
        `Un avenant signé par tous change ${CAPACITY.fr[capacity]}\u00a0: à partir du ${longDay(effectiveOn, 'fr')}, ${nextName === null ? 'votre nom n’y figure plus' : `${nextName} prend la suite`}.`,
        'Votre nom, votre fonction, votre adresse et votre téléphone ne figurent plus dans ce qui s’applique. Les documents déjà signés restent comme ils sont.',
      ],
      facts: placementFacts({ studentName, hostName, paper: paperWords({ kind, isAmendment: true }, 'fr').name, startOn, endOn }, 'fr'),
      action: { label: 'Ouvrir Sève', link },
      next: [
        step('Vous', 'transmettez ce que la personne suivante doit savoir'),
        step(nextName ?? schoolName, 'suit l’élève à partir de ce jour'),
        step(schoolName, 'répond si ce changement vous surprend'),
      ],
      why: 'Vous recevez cette lettre parce que votre nom figurait sur ce document.',
    }),
    en: ({ firstName, capacity, studentName, nextName, schoolName, hostName, kind, effectiveOn, startOn, endOn, link }) => ({
      subject: `You no longer accompany ${studentName} from ${longDay(effectiveOn, 'en')}`,
      to: firstName,
      lead: [
        `An amendment signed by all changes ${CAPACITY.en[capacity]}: from ${longDay(effectiveOn, 'en')}, ${nextName === null ? 'you are no longer named on the document' : `${nextName} takes over`}.`,
        'Your name, position, address and telephone are no longer part of what applies. Documents that were signed stay as they are.',
      ],
      facts: placementFacts({ studentName, hostName, paper: paperWords({ kind, isAmendment: true }, 'en').name, startOn, endOn }, 'en'),
      action: { label: 'Open Sève', link },
      next: [
        step('You', 'hand on what the next person needs to know'),
        step(nextName ?? schoolName, 'follows the student from that day'),
        step(schoolName, 'answers if this change surprises you'),
      ],
      why: 'You get this letter because your name stood on this document.',
    }),
  },
);
