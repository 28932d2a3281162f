import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { OFFER_FIELDS } from './offer-fields.js';

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
