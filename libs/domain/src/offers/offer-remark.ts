import type { OfferField } from './offer-fields.js';

export const REMARKS_MAX = 20;
export const REMARK_LENGTH_MAX = 500;

/** A change requested by the campus; `path` of the field, as in form errors. */
export interface OfferRemark {
  path: OfferField;
  text: string;
}
