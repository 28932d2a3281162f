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

/** What the form holds; named as in the body of the api, so that its sentences find their field. */
export interface OfferValues extends OfferFlags, HazardsValues {
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
  /** Warnings of the legal check that were read, by rule. */
  confirmedWarnings: OfferWarning[];
}

/** Still to be sent, or to be sent again: it may leave open what publication will ask. */
export const isUnsent = (status: OfferStatus): boolean => status === 'draft' || status === 'changes_requested';

const EDITABLE: readonly OfferStatus[] = ['draft', 'changes_requested', 'published', 'paused'];

/** It has a form: what waits or has ended is read. */
export const isEditable = (status: OfferStatus): boolean => EDITABLE.includes(status);

/** What the form holds of the fields that are frozen online. */
const FROZEN_VALUES: readonly (keyof OfferValues)[] = [
  ...FROZEN_OFFER_FIELDS.map((field) => (field === 'reservedSchoolIds' ? 'reservedSchools' : field)),
  'communeText',
  'hazardsAnswer',
];

/** The same form with the frozen fields of another; hazards that were never answered stay as they are typed. */
export const withFrozenOf = (frozen: OfferValues, values: OfferValues): OfferValues => ({
  ...values,
  ...pickFields(frozen, FROZEN_VALUES),
  ...(frozen.hazardsAnswer === '' && pickFields(values, ['hazards', 'hazardsAnswer'])),
});

/** An internship's allowance is said by the hour, wages by the month. */
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
