import { addDays, availabilityFor, isContract, type OfferKind } from '@seve/domain';
import { communeByInsee, distanceKm } from '@seve/reference';
import { COMPANIES } from '../companies/companies.js';
import { DemoCalendar } from '../demo-calendar.js';
import type { DemoOffer } from '../offers/demo-offer.js';
import { CLASSES, type DemoClass } from '../people/classes.js';
import { CLASSMATES } from '../people/classmates.js';
import { demoName } from '../people/demo-person.js';
import { type DemoStudent, drawStudent } from '../people/draw-student.js';
import { SeededRandom } from '../seeded-random.js';
import type { DemoApplication } from './demo-application.js';

/**
 * Fixed day for comparing dates: those of offers and students are both relative to the seeding day, so the result is the same on every day.
 */
const ANY_DAY = new DemoCalendar('2026-11-24', new Date('2026-11-24T12:00:00Z'));
const MAJORITY = 18;

type Move = DemoApplication['moves'][number];

/** Outcomes of a student's search; listed more often if more likely. */
const FATES = ['none', 'none', 'waits', 'waits', 'waits', 'waits', 'read', 'read', 'offered', 'placed', 'placed', 'refused'] as const;

/** Maximum working days since the sending, by outcome; after two weeks the campus takes over. */
const SENT_AT_MOST = { waits: 9, read: 14, offered: 9, placed: 22, refused: 22 } as const;

/** Returns applications of the classmates to suitable offers; never takes all seats, so that every offer stays open. */
export function drawApplications(offers: readonly DemoOffer[], told: readonly DemoApplication[]): DemoApplication[] {
  const seatsLeft = new Map(offers.map(({ key, seats }) => [key, seats - told.filter(({ offer }) => offer === key).length]));
  return CLASSMATES.flatMap((sketch) => {
    const group = CLASSES.find(({ key }) => key === sketch.classKey);
    const student = group && drawStudent(sketch, group, ANY_DAY);
    if (!student || student.availability.length === 0) return [];
    const random = new SeededRandom(`search of ${demoName(sketch)}`);
    const fitting = offers.filter((offer) => fits(student, sketch.age[0], group, offer));
    return drawSearch(demoName(sketch), group, random.some(fitting, random.between(1, 3)), seatsLeft, random);
  });
}

function fits(student: DemoStudent, years: number, group: DemoClass, offer: DemoOffer): boolean {
  const isOpen = offer.status === 'published' && offer.since > 5 && !offer.reservedTo && (offer.minAge ?? 0) <= years;
  const isAllowed = (offer.hazards ?? []).length === 0 || years >= MAJORITY;
  const isAsked = offer.targetLevels.includes(group.level) && student.kinds.includes(offer.kind);
  const hasLicence = offer.licenceFor === undefined || student.hasDrivingLicence;
  return isOpen && isAllowed && isAsked && hasLicence && datesFit(student, offer) && isNear(student, offer);
}

function datesFit(student: DemoStudent, { kind, startInDays, durationWeeks }: DemoOffer): boolean {
  const { availableFrom, availableTo } = availabilityFor(student, kind) ?? {};
  if (availableFrom === undefined || availableTo === undefined) return false;
  const [first, last] = [ANY_DAY.mondayAfter(startInDays[0]), ANY_DAY.mondayAfter(startInDays[1])];
  const [, start = first] = [first, availableFrom].sort();
  return isContract(kind) || (start <= last && addDays(start, (durationWeeks ?? 1) * 7 - 3) <= availableTo);
}

function isNear({ communeInsee, limitKm }: DemoStudent, { company, housingOffered }: DemoOffer): boolean {
  const home = communeInsee === null ? undefined : communeByInsee(communeInsee);
  const site = communeByInsee(COMPANIES.find(({ key }) => key === company)?.communeInsee ?? '');
  return housingOffered === true || (home !== undefined && site !== undefined && distanceKm(home, site) <= limitKm);
}

function drawSearch(
  student: string,
  group: DemoClass,
  offers: readonly DemoOffer[],
  seatsLeft: Map<string, number>,
  random: SeededRandom,
): DemoApplication[] {
  const fate = random.pick(FATES);
  if (fate === 'none') return [];
  const holder = fate === 'offered' || fate === 'placed' ? offers.find(({ key }) => (seatsLeft.get(key) ?? 0) >= 2) : undefined;
  if (holder) seatsLeft.set(holder.key, (seatsLeft.get(holder.key) ?? 0) - 1);
  const isPlaced = holder !== undefined && fate === 'placed';
  const placedAgo = isPlaced ? random.between(1, 2) : 0;
  const mostAgo = SENT_AT_MOST[fate === 'placed' && !isPlaced ? 'waits' : fate];
  return offers.map((offer) => {
    const sentAgo = random.between(5, Math.min(offer.since - 1, mostAgo));
    const ends = offer === holder ? held(sentAgo, placedAgo) : others(fate, sentAgo, placedAgo, random);
    const isRefused = ends.some(([to]) => to === 'rejected');
    return {
      student,
      offer: offer.key,
      motivation: motivation(group, offer, random),
      answers: (offer.questions ?? []).map(() => random.pick(ANSWERS)),
      moves: [['submitted', sentAgo], ...ends] as Move[],
      ...(isRefused && { refusalReason: random.pick(['dates', 'skills', 'position_filled', 'level'] as const) }),
      ...(isRefused && {
        companyMessage: 'Merci pour votre candidature. Votre dossier est sérieux, et nous vous souhaitons de trouver vite.',
      }),
    };
  });
}

const held = (sentAgo: number, placedAgo: number): Move[] => [
  ['read', sentAgo - 1],
  ['offered', 3],
  ...(placedAgo > 0 ? ([['accepted', placedAgo]] as const) : []),
];

function others(fate: (typeof FATES)[number], sentAgo: number, placedAgo: number, random: SeededRandom): Move[] {
  if (placedAgo > 0) return [['obsolete', placedAgo]];
  if (fate === 'refused')
    return [
      ['read', sentAgo - 1],
      ['rejected', random.between(1, sentAgo - 2)],
    ];
  return fate === 'waits' && random.chance(0.7) ? [] : [['read', random.between(1, sentAgo - 1)]];
}

const WISH: Record<OfferKind, string> = {
  observation: 'Je voudrais voir votre métier de près',
  pfmp: 'Je cherche une entreprise pour ma période de formation',
  internship: 'Je cherche un stage',
  apprenticeship: 'Je cherche un contrat d’apprentissage',
  professionalisation: 'Je cherche un contrat de professionnalisation',
  job: 'Je cherche un premier emploi',
  immersion: 'Je voudrais essayer votre métier',
};

const REASONS = [
  'Ce que vous décrivez est ce que nous avons commencé à voir en travaux pratiques, et je veux le faire pour de vrai.',
  'J’habite près de votre site et j’en entends parler depuis longtemps.',
  'Mon enseignante m’a parlé de votre équipe, et votre offre correspond à mon projet.',
  'Je peux montrer un compte rendu de projet qui touche à votre sujet.',
  'J’ai déjà travaillé l’été dans une coopérative : le rythme d’un site ne me fait pas peur.',
  'Je cherche un endroit où l’on prend le temps d’expliquer, et où l’on attend du sérieux en retour.',
] as const;

const ANSWERS = [
  'Le suivi d’une cinétique sur quatre séances : j’ai appris à recommencer sans perdre ce que l’on sait déjà.',
  'Un dosage en double, fait par deux personnes qui ne se parlent pas : la différence nous a appris plus que le résultat.',
  'La première semaine, je regarderais et je noterais. La deuxième, je demanderais une manipulation simple, à faire en entier.',
] as const;

const motivation = ({ name }: DemoClass, { kind }: DemoOffer, random: SeededRandom) =>
  `Je suis en ${name}. ${WISH[kind]}. ${random.pick(REASONS)}

${random.pick(REASONS)}`;
