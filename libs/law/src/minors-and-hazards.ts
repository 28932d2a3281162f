import { completedYears } from './age.js';
import { ALLOWED, type LegalAnswer, type LegalQuestion } from './answer.js';

interface HazardRow {
  tag: string;
  /** The ban on minors can be lifted by a declaration to the labour inspector (R4153-40). */
  derogable: boolean;
  /** Article of the Code du travail that forbids it to minors. */
  article: string;
  label: Record<'fr' | 'en', string>;
}

/** What a post may expose to. Articles read in the consolidated code of 2026-03-27. */
export const HAZARDS = [
  {
    tag: 'chemical_agents',
    derogable: true,
    article: 'D4153-17',
    label: { fr: 'agents chimiques dangereux', en: 'dangerous chemical agents' },
  },
  { tag: 'asbestos', derogable: true, article: 'D4153-18', label: { fr: 'amiante', en: 'asbestos' } },
  {
    tag: 'biological_agents_3_4',
    derogable: false,
    article: 'D4153-19',
    label: { fr: 'agents biologiques des groupes 3 et 4', en: 'biological agents of groups 3 and 4' },
  },
  { tag: 'vibration', derogable: false, article: 'D4153-20', label: { fr: 'vibrations fortes', en: 'strong vibration' } },
  { tag: 'ionising_radiation', derogable: true, article: 'D4153-21', label: { fr: 'rayonnements ionisants', en: 'ionising radiation' } },
  {
    tag: 'optical_radiation',
    derogable: true,
    article: 'D4153-22',
    label: { fr: 'rayonnements optiques artificiels (laser, UV)', en: 'artificial optical radiation (laser, UV)' },
  },
  { tag: 'live_electrical', derogable: false, article: 'D4153-24', label: { fr: 'opérations sous tension', en: 'live electrical work' } },
  {
    tag: 'demolition_trench',
    derogable: false,
    article: 'D4153-25',
    label: { fr: 'démolition, tranchées, étaiement', en: 'demolition, trenches, shoring' },
  },
  {
    tag: 'lifting_gear',
    derogable: true,
    article: 'D4153-27',
    label: { fr: 'conduite de chariots et d’appareils de levage', en: 'driving of forklifts and lifting gear' },
  },
  {
    tag: 'moving_machines',
    derogable: true,
    article: 'D4153-28',
    label: { fr: 'machines à éléments mobiles', en: 'machines with moving parts' },
  },
  {
    tag: 'maintenance_running',
    derogable: true,
    article: 'D4153-29',
    label: { fr: 'maintenance sans arrêt des machines', en: 'maintenance on running machines' },
  },
  { tag: 'work_at_height', derogable: true, article: 'D4153-30', label: { fr: 'travail en hauteur', en: 'work at height' } },
  { tag: 'pressure_equipment', derogable: true, article: 'D4153-33', label: { fr: 'appareils à pression', en: 'pressure equipment' } },
  {
    tag: 'confined_space',
    derogable: true,
    article: 'D4153-34',
    label: { fr: 'intérieur de cuves, milieu confiné', en: 'inside of vats, confined space' },
  },
  { tag: 'extreme_temperature', derogable: false, article: 'D4153-36', label: { fr: 'températures extrêmes', en: 'extreme temperatures' } },
  { tag: 'night_work', derogable: false, article: 'L3163-2', label: { fr: 'travail de nuit', en: 'night work' } },
] as const satisfies readonly HazardRow[];

export type Hazard = (typeof HAZARDS)[number]['tag'];

export const isHazard = (text: string): text is Hazard => HAZARDS.some(({ tag }) => tag === text);

const MAJORITY = 18;
const FIRST_POST = 15;
const TOO_YOUNG: LegalAnswer = {
  ok: false,
  rule: 'minors-and-hazards',
  article: 'L4153-1',
  sentence: {
    fr: 'Avant 15\u00a0ans, une place se trouve avec votre école seulement.',
    en: 'Before 15, a place is found with your school only.',
  },
};
/** Forbids minors whatever may harm them; stands for a tag this version does not know. */
const GENERAL_BAN = 'L4153-8';

/** Nobody under 15 holds a post here (L4153-1), a minor none with a hazard. Age only grows: who is 18 on the first day is 18 on each day. */
export function minorsAndHazards({ birthDate, start, hazards }: Pick<LegalQuestion, 'birthDate' | 'start' | 'hazards'>): LegalAnswer {
  const age = completedYears(birthDate, start);
  if (age < FIRST_POST) return TOO_YOUNG;
  if (hazards.length === 0 || age >= MAJORITY) return ALLOWED;
  const known = HAZARDS.filter(({ tag }) => hazards.includes(tag));
  const named = (language: 'fr' | 'en') => known.map(({ label }) => label[language]).join(', ');
  return {
    ok: false,
    rule: 'minors-and-hazards',
    article: (known.find(({ derogable }) => !derogable) ?? known[0])?.article ?? GENERAL_BAN,
    sentence: {
      fr: `Interdit avant 18\u00a0ans\u00a0: ${named('fr') || 'un risque du poste'}. À voir avec votre école.`,
      en: `Forbidden before 18: ${named('en') || 'a hazard of the post'}. Ask your school.`,
    },
  };
}
