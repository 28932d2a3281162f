/** What a company writes of an offer, in the order of the form: what the campus may ask to change. */
export const OFFER_FIELDS = [
  'kind',
  'title',
  'romeCodes',
  'skills',
  'description',
  'targetLevels',
  'startFrom',
  'startTo',
  'durationWeeks',
  'expiresOn',
  'contactAccountId',
  'seats',
  'maxApplications',
  'questions',
  'reservedSchoolIds',
  'companySiteId',
  'communeInsee',
  'address',
  'remote',
  'housingOffered',
  'weeklyMinutes',
  'workStudyBlocks',
  'rhythm',
  'payCents',
  'payMaxCents',
  'payUnit',
  'certificationWanted',
  'languages',
  'minAge',
  'welcomesDisability',
  'drivingLicenceNeeded',
  'drivingLicenceReason',
  'hazards',
  'protectiveEquipmentProvided',
] as const;
export type OfferField = (typeof OFFER_FIELDS)[number];

export const REMARKS_MAX = 20;
export const REMARK_LENGTH_MAX = 500;

/** What the campus asks to change: `path` of the field, as in the errors of the form. */
export interface OfferRemark {
  path: OfferField;
  text: string;
}
