import type { OfferRemarkView } from '@seve/api-client';
import type { OfferFormApi } from './use-offer-form.js';

/** What the campus asks to change stands at its field, where a fault would, as long as the field has none of its own. */
export function withRemarks(form: OfferFormApi, remarks: readonly OfferRemarkView[]): OfferFormApi {
  if (remarks.length === 0) return form;
  const asked = Object.fromEntries(remarks.map(({ path, text }) => [path, text]));
  const getInputProps: OfferFormApi['getInputProps'] = (path, options) => {
    const props = form.getInputProps(path, options);
    return { ...props, error: props.error ?? asked[String(path)] };
  };
  return { ...form, errors: { ...asked, ...form.errors }, getInputProps };
}
