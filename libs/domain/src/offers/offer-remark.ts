import type { OfferField } from './offer-fields.js';

export const REMARKS_MAX = 20;
export const REMARK_LENGTH_MAX = 500;

/** What the campus asks to change: `path` of the field, as in the errors of the form. */
export interface OfferRemark {
  path: OfferField;
  text: string;
}
