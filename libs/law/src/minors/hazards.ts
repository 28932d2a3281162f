import type { Sentence } from '../legal-reason.js';

interface HazardRow {
  tag: string;
  /** The ban on minors can be lifted by a declaration to the labour inspector (R4153-40). */
  derogable: boolean;
  /** Article of the Code du travail that forbids it to minors. */
  article: string;
  /** Age in completed years under which no declaration lifts the ban, if the article sets more than 15. */
  fromAge?: number;
  label: Sentence;
}

/** Hazards of a post. Articles as in the consolidated code of 2026-03-27. */
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
  {
    tag: 'ionising_radiation',
    derogable: true,
    article: 'D4153-21',
    fromAge: 16,
    label: { fr: 'rayonnements ionisants', en: 'ionising radiation' },
  },
  {
    tag: 'optical_radiation',
    derogable: true,
    article: 'D4153-22',
    label: { fr: 'rayonnements optiques artificiels (laser, UV)', en: 'artificial optical radiation (laser, UV)' },
  },
  { tag: 'hyperbaric', derogable: true, article: 'D4153-23', label: { fr: 'milieu hyperbare', en: 'hyperbaric work' } },
  { tag: 'live_electrical', derogable: false, article: 'D4153-24', label: { fr: 'opérations sous tension', en: 'live electrical work' } },
  {
    tag: 'demolition_trench',
    derogable: false,
    article: 'D4153-25',
    label: { fr: 'démolition, tranchées, étaiement', en: 'demolition, trenches, shoring' },
  },
  {
    tag: 'unprotected_tractors',
    derogable: false,
    article: 'D4153-26',
    label: { fr: 'tracteurs ou quads sans protection au retournement', en: 'tractors or quads without roll-over protection' },
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
  {
    tag: 'scaffolding',
    derogable: true,
    article: 'D4153-31',
    label: { fr: 'montage d’échafaudages', en: 'putting up scaffolding' },
  },
  { tag: 'tree_work', derogable: false, article: 'D4153-32', label: { fr: 'travail en hauteur dans les arbres', en: 'work in trees' } },
  { tag: 'pressure_equipment', derogable: true, article: 'D4153-33', label: { fr: 'appareils à pression', en: 'pressure equipment' } },
  {
    tag: 'confined_space',
    derogable: true,
    article: 'D4153-34',
    label: { fr: 'intérieur de cuves, milieu confiné', en: 'inside of vats, confined space' },
  },
  {
    tag: 'molten_material',
    derogable: true,
    article: 'D4153-35',
    label: { fr: 'coulée de verre ou de métal en fusion', en: 'pouring of molten glass or metal' },
  },
  { tag: 'extreme_temperature', derogable: false, article: 'D4153-36', label: { fr: 'températures extrêmes', en: 'extreme temperatures' } },
  {
    tag: 'dangerous_animals',
    derogable: false,
    article: 'D4153-37',
    label: { fr: 'abattage, animaux féroces ou venimeux', en: 'slaughter, fierce or venomous animals' },
  },
  { tag: 'night_work', derogable: false, article: 'L3163-2', label: { fr: 'travail de nuit', en: 'night work' } },
  {
    tag: 'not_known',
    derogable: false,
    article: 'L4153-8',
    label: { fr: 'risques que l’entreprise ne connaît pas encore', en: 'hazards that the company does not know yet' },
  },
] as const satisfies readonly HazardRow[];

export type Hazard = (typeof HAZARDS)[number]['tag'];

/** The company does not know the hazards of its post, which is therefore closed to minors (L4153-8). */
export const UNKNOWN_HAZARD = 'not_known' satisfies Hazard;
/** Hazards named by the law. */
export const NAMED_HAZARDS = HAZARDS.filter(({ tag }) => tag !== UNKNOWN_HAZARD);
export type DerogableHazard = Extract<(typeof HAZARDS)[number], { derogable: true }>['tag'];

export const DEROGABLE_HAZARDS: readonly DerogableHazard[] = HAZARDS.flatMap((hazard) => (hazard.derogable ? [hazard.tag] : []));

export const isHazard = (text: string): text is Hazard => HAZARDS.some(({ tag }) => tag === text);

export const hazardRow = (tag: string): HazardRow | undefined => HAZARDS.find((row) => row.tag === tag);

/** Returns the labels of the hazards in the order of the table; `un risque du poste` for tags unknown to this version. */
export function hazardsIn(tags: readonly string[]): Sentence {
  const known = HAZARDS.filter(({ tag }) => tags.includes(tag));
  return {
    fr: known.map(({ label }) => label.fr).join(', ') || 'un risque du poste',
    en: known.map(({ label }) => label.en).join(', ') || 'a hazard of the post',
  };
}
