import type { OfferDetail, OfferSkillView, OfferWarning, PayUnit, ReservedSchool, WorkStudyBlockDto } from '@seve/api-client';
import {
  FROZEN_OFFER_FIELDS,
  flagsOf,
  type LanguageSkill,
  MAX_APPLICATIONS,
  type OfferFlags,
  type OfferKind,
  type OfferStatus,
  pickFields,
  type RemoteMode,
} from '@seve/domain';
import { isHazard } from '@seve/law';
import { type HazardsValues, hazardsValues } from '../../../../../ui/fields/hazards-answer.js';

/** Values of the form. Names equal those of the request body, so that errors of the api find their field. */
export interface OfferValues extends OfferFlags, HazardsValues {
  title: string;
  kind: OfferKind;
  description: string;
  romeCodes: string[];
  skills: OfferSkillView[];
  /** Levels as texts, because the chips need strings. */
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
  /** Text in the field of the commune; `communeInsee` is empty until one is picked. */
  communeText: string;
  remote: RemoteMode;
  weeklyMinutes: number | '';
  workStudyBlocks: WorkStudyBlockDto[];
  rhythm: string;
  languages: LanguageSkill[];
  drivingLicenceReason: string;
  minAge: number | '';
  payCents: number | '';
  payMaxCents: number | '';
  payUnit: PayUnit;
  questions: string[];
  reservedSchools: ReservedSchool[];
  maxApplications: number | '';
  expiresOn: string;
  /** Rules whose warning was read and confirmed. */
  confirmedWarnings: OfferWarning[];
}

/** True for an offer that is not yet, or not again, submitted. It may miss values that publication requires. */
export const isUnsent = (status: OfferStatus): boolean => status === 'draft' || status === 'changes_requested';

const EDITABLE: readonly OfferStatus[] = ['draft', 'changes_requested', 'published', 'paused'];

/** True when the offer has an editable form; others are read-only. */
export const isEditable = (status: OfferStatus): boolean => EDITABLE.includes(status);

/** Values of the fields that are frozen while the offer is online. */
const FROZEN_VALUES: readonly (keyof OfferValues)[] = [
  ...FROZEN_OFFER_FIELDS.map((field) => (field === 'reservedSchoolIds' ? 'reservedSchools' : field)),
  'communeText',
  'hazardsAnswer',
];

/** Returns the values with the frozen fields of `frozen`; a hazards question that was never answered stays as typed. */
export const withFrozenOf = (frozen: OfferValues, values: OfferValues): OfferValues => ({
  ...values,
  ...pickFields(frozen, FROZEN_VALUES),
  ...(frozen.hazardsAnswer === '' && pickFields(values, ['hazards', 'hazardsAnswer'])),
});

/** Returns the usual unit: an internship's allowance is stated per hour, wages per month. */
export const usualPayUnit = (kind: OfferKind): PayUnit => (kind === 'internship' ? 'hour' : 'month');

interface Place {
  companySiteId?: string;
  contactAccountId?: string;
  communeInsee: string;
  communeName: string;
}

export const emptyOffer = ({ companySiteId = '', contactAccountId = '', communeInsee, communeName }: Place): OfferValues => ({
  ...flagsOf({}),
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
  weeklyMinutes: '',
  workStudyBlocks: [],
  rhythm: '',
  languages: [],
  drivingLicenceReason: '',
  minAge: '',
  payCents: '',
  payMaxCents: '',
  payUnit: usualPayUnit('internship'),
  ...hazardsValues(null),
  questions: [],
  reservedSchools: [],
  maxApplications: MAX_APPLICATIONS,
  expiresOn: '',
  confirmedWarnings: [],
});

export const offerValuesOf = (offer: OfferDetail): OfferValues => ({
  ...flagsOf(offer),
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
  weeklyMinutes: offer.weeklyMinutes ?? '',
  workStudyBlocks: offer.workStudyBlocks,
  rhythm: offer.rhythm ?? '',
  languages: offer.languages,
  drivingLicenceReason: offer.drivingLicenceReason ?? '',
  minAge: offer.minAge ?? '',
  payCents: offer.payCents ?? '',
  payMaxCents: offer.payMaxCents ?? '',
  payUnit: offer.payUnit ?? usualPayUnit(offer.kind),
  ...hazardsValues(offer.hazards?.map(({ tag }) => tag).filter(isHazard) ?? null),
  questions: offer.questions,
  reservedSchools: offer.own?.reservedSchools ?? [],
  maxApplications: offer.own?.maxApplications ?? MAX_APPLICATIONS,
  expiresOn: offer.expiresOn ?? '',
  confirmedWarnings: offer.own?.confirmedWarnings ?? [],
});
