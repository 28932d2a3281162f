import { describe, expect, it } from '@jest/globals';
import { useDeviceStorage } from '../../../../../ui/drafts/device-storage.sample.js';
import { emptyOffer } from '../values/offer-form-values.js';
import { draftName, followOfferDraft, newOfferOf, offerIdOf, readOfferDraft, unsavedDraft } from './offer-form-draft.js';

const NAME = 'offer.account.id';
const saved = emptyOffer({ communeInsee: '80021', communeName: 'Amiens' });
const typed = { ...saved, description: 'Peser, dissoudre, doser.' };

describe('the draft of an offer on this device', () => {
  useDeviceStorage();

  it('tells the offer that it is of, and none for a new one', () => {
    expect(offerIdOf(draftName('account', 'id'))).toBe('id');
    expect(offerIdOf(draftName('account', newOfferOf('form')))).toBeNull();
  });

  it('keeps what is typed, and goes once it is erased again', () => {
    expect(followOfferDraft(NAME, saved, typed)).toBe(true);
    expect(unsavedDraft(NAME, saved, false)?.values).toEqual(typed);
    expect(followOfferDraft(NAME, saved, { ...typed, description: '' })).toBe(true);
    expect(readOfferDraft(NAME)).toBeNull();
  });

  it('goes where it says what is saved meanwhile, or what is frozen alone', () => {
    followOfferDraft(NAME, saved, typed);
    expect(unsavedDraft(NAME, typed, false)).toBeNull();
    expect(readOfferDraft(NAME)).toBeNull();
    followOfferDraft(NAME, saved, { ...saved, kind: 'pfmp' });
    expect(unsavedDraft(NAME, saved, true)).toBeNull();
  });
});
