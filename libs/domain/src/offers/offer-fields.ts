import type { Locale, Sentence } from '../messages/language.js';

/** Facts about a field; columns, request validation and screen texts refer to its name. */
type OfferFieldFacts = Frozen & {
  label: Sentence;
  /**
   * Copied as stored, `card`: to lists and to the offer's page; `page`: to the page alone. Left out: the page works it out, or only the
   * company reads it.
   */
  shown?: 'card' | 'page';
};

/**
 * `isFrozen`: kept as it is while the offer is online, see `frozen-offer.ts`.
 * `flag`: yes or no. Asked in this section of the form and shown by its texts alone (`offers:flags` of the web); `bound`: another field
 * decides about it, and its screens are written by hand. The section of the place is closed while the offer is online.
 */
type Frozen = { isFrozen?: true; flag?: 'people' | 'bound' } | { isFrozen: true; flag: 'place' };
export type FlagSection = 'place' | 'people';

/** Every field that a company writes of an offer, in the order of the form. The recipe "a yes-or-no field" of CONTRIBUTING starts here. */
const OFFER_FIELD_FACTS = {
  kind: { label: { fr: 'Type', en: 'Kind' }, isFrozen: true, shown: 'card' },
  title: { label: { fr: 'Intitulé', en: 'Title' }, shown: 'card' },
  romeCodes: { label: { fr: 'Métiers', en: 'Occupations' } },
  skills: { label: { fr: 'Compétences', en: 'Skills' } },
  description: { label: { fr: 'Description', en: 'Description' }, shown: 'page' },
  targetLevels: { label: { fr: 'Niveaux', en: 'Levels' }, isFrozen: true, shown: 'page' },
  startFrom: { label: { fr: 'Début au plus tôt', en: 'Earliest start' }, isFrozen: true, shown: 'card' },
  startTo: { label: { fr: 'Début au plus tard', en: 'Latest start' }, isFrozen: true, shown: 'card' },
  durationWeeks: { label: { fr: 'Durée', en: 'Length' }, isFrozen: true, shown: 'card' },
  hazards: { label: { fr: 'Risques du poste', en: 'Hazards of the post' }, isFrozen: true },
  protectiveEquipmentProvided: { label: { fr: 'Équipements de protection', en: 'Protective equipment' }, shown: 'page', flag: 'bound' },
  expiresOn: { label: { fr: 'Dernier jour pour postuler', en: 'Last day to apply' }, shown: 'card' },
  contactAccountId: { label: { fr: 'Contact', en: 'Contact' } },
  seats: { label: { fr: 'Nombre de places', en: 'Places' }, shown: 'card' },
  maxApplications: { label: { fr: 'Candidatures au plus', en: 'Applications at most' } },
  questions: { label: { fr: 'Questions posées', en: 'Questions asked' } },
  reservedSchoolIds: { label: { fr: 'Réservée à', en: 'Reserved for' }, isFrozen: true },
  companySiteId: { label: { fr: 'Site', en: 'Site' }, isFrozen: true },
  communeInsee: { label: { fr: 'Commune', en: 'Town' }, isFrozen: true, shown: 'page' },
  address: { label: { fr: 'Rue et numéro', en: 'Street and number' }, isFrozen: true, shown: 'page' },
  remote: { label: { fr: 'Télétravail', en: 'Remote work' }, isFrozen: true, shown: 'card' },
  housingOffered: { label: { fr: 'Logement', en: 'Housing' }, isFrozen: true, shown: 'card', flag: 'place' },
  weeklyMinutes: { label: { fr: 'Heures par semaine', en: 'Hours a week' }, shown: 'page' },
  workStudyBlocks: { label: { fr: 'Périodes', en: 'Periods' }, shown: 'page' },
  rhythm: { label: { fr: 'Rythme', en: 'Rhythm' }, shown: 'page' },
  payCents: { label: { fr: 'Rémunération', en: 'Pay' }, shown: 'card' },
  payMaxCents: { label: { fr: 'Rémunération la plus haute', en: 'Highest pay' }, shown: 'card' },
  payUnit: { label: { fr: 'Unité de rémunération', en: 'Unit of pay' }, shown: 'card' },
  certificationWanted: { label: { fr: 'Diplôme souhaité', en: 'Diploma wanted' }, isFrozen: true, shown: 'page' },
  languages: { label: { fr: 'Langues', en: 'Languages' }, shown: 'page' },
  minAge: { label: { fr: 'Âge minimum', en: 'Minimum age' }, isFrozen: true, shown: 'page' },
  welcomesDisability: { label: { fr: 'Accueil du handicap', en: 'Disability welcomed' }, shown: 'card', flag: 'people' },
  drivingLicenceNeeded: { label: { fr: 'Permis de conduire', en: 'Driving licence' }, isFrozen: true, shown: 'page', flag: 'bound' },
  drivingLicenceReason: { label: { fr: 'Raison du permis', en: 'Reason for the licence' }, shown: 'page' },
} as const satisfies Record<string, OfferFieldFacts>;

type Facts = typeof OFFER_FIELD_FACTS;
export type OfferField = keyof Facts;
/** Names of the fields with values of this type. */
type FieldsWith<Said> = { [Field in OfferField]: Facts[Field] extends Said ? Field : never }[OfferField];

export type FrozenOfferField = FieldsWith<{ isFrozen: true }>;
export type OfferCardField = FieldsWith<{ shown: 'card' }>;
export type OfferPageField = FieldsWith<{ shown: 'page' }>;
export type OfferFlag = FieldsWith<{ flag: string }>;
export type OfferCardFlag = OfferCardField & OfferFlag;
export type PlainOfferFlag = FieldsWith<{ flag: FlagSection }>;

export const OFFER_FIELDS = Object.keys(OFFER_FIELD_FACTS) as OfferField[];

const fieldsWith = <Field extends OfferField>(isSaid: (facts: OfferFieldFacts) => boolean): Field[] =>
  OFFER_FIELDS.filter((field): field is Field => isSaid(OFFER_FIELD_FACTS[field]));

export const FROZEN_OFFER_FIELDS = fieldsWith<FrozenOfferField>(({ isFrozen }) => isFrozen === true);
export const OFFER_CARD_FIELDS = fieldsWith<OfferCardField>(({ shown }) => shown === 'card');
export const OFFER_PAGE_FIELDS = fieldsWith<OfferPageField>(({ shown }) => shown === 'page');
export const OFFER_FLAGS = fieldsWith<OfferFlag>(({ flag }) => flag !== undefined);
export const OFFER_CARD_FLAGS = fieldsWith<OfferCardFlag>(({ flag, shown }) => flag !== undefined && shown === 'card');
export const PLAIN_OFFER_FLAGS = fieldsWith<PlainOfferFlag>(({ flag }) => flag !== undefined && flag !== 'bound');

/** Flags asked in a section of the form, in its order. */
export const flagsIn = (section: FlagSection): PlainOfferFlag[] => fieldsWith<PlainOfferFlag>(({ flag }) => flag === section);

export type OfferFlags = Record<OfferFlag, boolean>;

/** Returns every flag; a missing one is false. */
export const flagsOf = (offer: Partial<OfferFlags>): OfferFlags => byField(OFFER_FLAGS, (flag) => offer[flag] ?? false);

/** Returns a record with a value for each listed field. */
export const byField = <Field extends string, Value>(fields: readonly Field[], of: (field: Field) => Value): Record<Field, Value> =>
  Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<Field, Value>;

/** Returns only the listed fields of an offer. */
export function pickFields<Offer, Field extends keyof Offer>(offer: Offer, fields: readonly Field[]): Pick<Offer, Field> {
  const picked = {} as Pick<Offer, Field>;
  for (const field of fields) picked[field] = offer[field];
  return picked;
}

export const isOfferField = (path: string): path is OfferField => OFFER_FIELDS.some((field) => field === path);
export const isFrozenField = (path: string): path is FrozenOfferField => FROZEN_OFFER_FIELDS.some((field) => field === path);

/** Returns the label of a field on the screens. */
export const offerFieldLabel = (field: OfferField, locale: Locale): string => OFFER_FIELD_FACTS[field].label[locale];
