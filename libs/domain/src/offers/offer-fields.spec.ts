import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  flagsIn,
  flagsOf,
  isOfferField,
  OFFER_FIELDS,
  OFFER_FLAGS,
  offerFieldLabel,
  PLAIN_OFFER_FLAGS,
  pickFields,
} from './offer-fields.js';

interface OpenApi {
  components: { schemas: { OfferInput: { properties: Record<string, object> } } };
}

describe('what the campus may ask to change in an offer', () => {
  it('is every field that its company writes, each once', () => {
    const document: OpenApi = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));
    const written = Object.keys(document.components.schemas.OfferInput.properties).filter((field) => field !== 'confirmedWarnings');
    expect([...OFFER_FIELDS].sort()).toEqual(written.sort());
  });
});

describe('the list of fields', () => {
  it('names each in both languages', () => {
    expect(OFFER_FIELDS.filter((field) => offerFieldLabel(field, 'fr') === '' || offerFieldLabel(field, 'en') === '')).toEqual([]);
    expect([offerFieldLabel('housingOffered', 'fr'), offerFieldLabel('housingOffered', 'en')]).toEqual(['Logement', 'Housing']);
    expect([isOfferField('seats'), isOfferField('confirmedWarnings'), isOfferField('toString')]).toEqual([true, false, false]);
  });

  it('gives every plain flag one section of the form', () => {
    expect([...flagsIn('place'), ...flagsIn('people')].sort()).toEqual([...PLAIN_OFFER_FLAGS].sort());
  });

  it('takes flags and fields out of an offer', () => {
    const offer = { id: 'an-offer', seats: 2, housingOffered: true };
    expect(flagsOf(offer)).toEqual({ ...Object.fromEntries(OFFER_FLAGS.map((flag) => [flag, false])), housingOffered: true });
    expect(pickFields(offer, ['seats'])).toEqual({ seats: 2 });
  });
});
