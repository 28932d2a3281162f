import type { OfferDetail, OfferSkillView, OfferWarning, PayUnit, ReservedSchool, WorkStudyBlockDto } from '@seve/api-client';
import {
  FROZEN_OFFER_FIELDS,
  type FrozenOfferField,
  type LanguageSkill,
  MAX_APPLICATIONS,
  type OfferKind,
  type OfferStatus,
  type RemoteMode,
} from '@seve/domain';
import { type Hazard, isHazard } from '@seve/law';

/** What the form holds; named as in the body of the api, so that its sentences find their field. */
export interface OfferValues {
  title: string;
  kind: OfferKind;
  description: string;
  romeCodes: string[];
  skills: OfferSkillView[];
  /** Levels as the chips name them. */
  targetLevels: string[];
  certificationWanted: string | null;
  seats: number | '';
  startFrom: string;
  startTo: string;
  durationWeeks: number | '';
  companySiteId: string;
  contactAccountId: string;
  address: string;
  communeInsee: string;
  /** What the commune's field shows; `communeInsee` is empty until one is picked. */
  communeText: string;
  remote: RemoteMode;
  housingOffered: boolean;
  weeklyMinutes: number | '';
  workStudyBlocks: WorkStudyBlockDto[];
  rhythm: string;
  languages: LanguageSkill[];
  drivingLicenceNeeded: boolean;
  drivingLicenceReason: string;
  minAge: number | '';
  welcomesDisability: boolean;
  payCents: number | '';
  payMaxCents: number | '';
  payUnit: PayUnit;
  hazards: Hazard[];
  protectiveEquipmentProvided: boolean;
  questions: string[];
  reservedSchools: ReservedSchool[];
  maxApplications: number | '';
  expiresOn: string;
  /** Warnings of the legal check that were read, by rule. */
  confirmedWarnings: OfferWarning[];
}

/** Still to be sent, or to be sent again: it may leave open what publication will ask. */
export const isUnsent = (status: OfferStatus): boolean => status === 'draft' || status === 'changes_requested';

/** The same form with the frozen fields of another. */
export const withFrozenOf = (frozen: OfferValues, values: OfferValues): OfferValues => ({
  ...values,
  ...Object.fromEntries(FROZEN_OFFER_FIELDS.flatMap((field) => VALUES_OF[field].map((name) => [name, frozen[name]]))),
});

const VALUES_OF: Record<FrozenOfferField, readonly (keyof OfferValues)[]> = {
  kind: ['kind'],
  targetLevels: ['targetLevels'],
  certificationWanted: ['certificationWanted'],
  startFrom: ['startFrom'],
  startTo: ['startTo'],
  durationWeeks: ['durationWeeks'],
  reservedSchoolIds: ['reservedSchools'],
  companySiteId: ['companySiteId'],
  communeInsee: ['communeInsee', 'communeText'],
  address: ['address'],
  remote: ['remote'],
  housingOffered: ['housingOffered'],
  minAge: ['minAge'],
  drivingLicenceNeeded: ['drivingLicenceNeeded'],
  hazards: ['hazards'],
};

/** An internship's allowance is said by the hour, wages by the month. */
export const usualPayUnit = (kind: OfferKind): PayUnit => (kind === 'internship' ? 'hour' : 'month');

interface Place {
  companySiteId?: string;
  contactAccountId?: string;
  communeInsee: string;
  communeName: string;
}

export const emptyOffer = ({ companySiteId = '', contactAccountId = '', communeInsee, communeName }: Place): OfferValues => ({
  title: '',
  kind: 'internship',
  description: '',
  romeCodes: [],
  skills: [],
  targetLevels: [],
  certificationWanted: null,
  seats: 1,
  startFrom: '',
  startTo: '',
  durationWeeks: '',
  companySiteId,
  contactAccountId,
  address: '',
  communeInsee,
  communeText: communeName,
  remote: 'none',
  housingOffered: false,
  weeklyMinutes: '',
  workStudyBlocks: [],
  rhythm: '',
  languages: [],
  drivingLicenceNeeded: false,
  drivingLicenceReason: '',
  minAge: '',
  welcomesDisability: false,
  payCents: '',
  payMaxCents: '',
  payUnit: usualPayUnit('internship'),
  hazards: [],
  protectiveEquipmentProvided: false,
  questions: [],
  reservedSchools: [],
  maxApplications: MAX_APPLICATIONS,
  expiresOn: '',
  confirmedWarnings: [],
});

export const valuesOf = (offer: OfferDetail): OfferValues => ({
  title: offer.title,
  kind: offer.kind,
  description: offer.description,
  romeCodes: offer.occupations.map(({ code }) => code),
  skills: offer.skills,
  targetLevels: offer.targetLevels.map(String),
  certificationWanted: offer.certificationWanted,
  seats: offer.seats,
  startFrom: offer.startFrom ?? '',
  startTo: offer.startTo ?? '',
  durationWeeks: offer.durationWeeks ?? '',
  companySiteId: offer.own?.companySiteId ?? '',
  contactAccountId: offer.own?.contactAccountId ?? '',
  address: offer.address ?? '',
  communeInsee: offer.communeInsee,
  communeText: offer.communeName,
  remote: offer.remote,
  housingOffered: offer.housingOffered,
  weeklyMinutes: offer.weeklyMinutes ?? '',
  workStudyBlocks: offer.workStudyBlocks,
  rhythm: offer.rhythm ?? '',
  languages: offer.languages,
  drivingLicenceNeeded: offer.drivingLicenceNeeded,
  drivingLicenceReason: offer.drivingLicenceReason ?? '',
  minAge: offer.minAge ?? '',
  welcomesDisability: offer.welcomesDisability,
  payCents: offer.payCents ?? '',
  payMaxCents: offer.payMaxCents ?? '',
  payUnit: offer.payUnit ?? usualPayUnit(offer.kind),
  hazards: offer.hazards.map(({ tag }) => tag).filter(isHazard),
  protectiveEquipmentProvided: offer.protectiveEquipmentProvided,
  questions: offer.questions,
  reservedSchools: offer.own?.reservedSchools ?? [],
  maxApplications: offer.own?.maxApplications ?? MAX_APPLICATIONS,
  expiresOn: offer.expiresOn ?? '',
  confirmedWarnings: offer.own?.confirmedWarnings ?? [],
});
