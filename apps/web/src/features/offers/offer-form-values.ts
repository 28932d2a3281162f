import type { OfferDetail, OfferInput, OfferSkillView, PayUnit } from '@seve/api-client';
import { LEVELS, type OfferContent, type OfferKind, type OfferPairs, type RemoteMode } from '@seve/domain';
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
  communeInsee: string;
  /** What the commune's field shows; `communeInsee` is empty until one is picked. */
  communeText: string;
  remote: RemoteMode;
  housingOffered: boolean;
  drivingLicenceNeeded: boolean;
  drivingLicenceReason: string;
  payCents: number | '';
  payUnit: PayUnit;
  hazards: Hazard[];
  expiresOn: string;
}

/** An internship's allowance is said by the hour, wages by the month. */
export const usualPayUnit = (kind: OfferKind): PayUnit => (kind === 'internship' ? 'hour' : 'month');

interface Place {
  communeInsee: string;
  communeName: string;
}

export const emptyOffer = ({ communeInsee, communeName }: Place): OfferValues => ({
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
  communeInsee,
  communeText: communeName,
  remote: 'none',
  housingOffered: false,
  drivingLicenceNeeded: false,
  drivingLicenceReason: '',
  payCents: '',
  payUnit: usualPayUnit('internship'),
  hazards: [],
  expiresOn: '',
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
  communeInsee: offer.communeInsee,
  communeText: offer.communeName,
  remote: offer.remote,
  housingOffered: offer.housingOffered,
  drivingLicenceNeeded: offer.drivingLicenceNeeded,
  drivingLicenceReason: offer.drivingLicenceReason ?? '',
  payCents: offer.payCents ?? '',
  payUnit: offer.payUnit ?? usualPayUnit(offer.kind),
  hazards: offer.hazards.map(({ tag }) => tag).filter(isHazard),
  expiresOn: offer.expiresOn ?? '',
});

/** The body of the api. */
export const inputOf = (values: OfferValues): OfferInput => ({
  ...contentOf(values),
  romeCodes: values.romeCodes,
  skills: values.skills.map(({ ogr, need }) => ({ ogr, need })),
  certificationWanted: values.certificationWanted,
  communeInsee: values.communeInsee,
  remote: values.remote,
  housingOffered: values.housingOffered,
  hazards: values.hazards,
});

/** What the rules of `@seve/domain` look at. Seats left empty are 0, which the form's checks refuse first. */
export function contentOf(values: OfferValues): OfferContent & OfferPairs & Pick<OfferInput, 'targetLevels'> {
  const payCents = values.payCents || null;
  return {
    title: values.title,
    description: values.description,
    kind: values.kind,
    romeCodes: values.romeCodes,
    targetLevels: LEVELS.filter((level) => values.targetLevels.includes(String(level))),
    seats: values.seats || 0,
    startFrom: values.startFrom || null,
    startTo: values.startTo || null,
    durationWeeks: values.durationWeeks || null,
    expiresOn: values.expiresOn || null,
    drivingLicenceNeeded: values.drivingLicenceNeeded,
    drivingLicenceReason: values.drivingLicenceNeeded ? values.drivingLicenceReason.trim() || null : null,
    payCents,
    payUnit: payCents === null ? null : values.payUnit,
  };
}
