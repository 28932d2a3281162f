import { offersRead } from '@seve/api-client';
import { ApiProblem } from '../../../../../api/problem.js';
import { isEditable } from '../values/offer-form-values.js';
import { offerIdOf, readOfferDraft } from './offer-form-draft.js';

/** Resolves to true when the form of this draft can no longer be opened: its offer is deleted, waits for the campus or has ended. */
export async function isFormClosed(name: string): Promise<boolean> {
  if (readOfferDraft(name) === null) return true;
  const offerId = offerIdOf(name);
  if (offerId === null) return false;
  try {
    return !isEditable((await offersRead({ path: { id: offerId } })).data.status);
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 404) return true;
    throw problem;
  }
}
