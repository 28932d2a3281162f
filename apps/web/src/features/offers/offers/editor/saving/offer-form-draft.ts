import { draftNames, dropDraft, keepDraft, readDraft } from '../../../../../draft-store.js';
import { hazardsValues } from '../../../../../ui/fields/hazards-answer.js';
import { editedFields } from '../../../../../ui/forms/typed-over.js';
import { type OfferValues, withFrozenOf } from '../values/offer-form-values.js';

/** Version of `OfferValues`; raised with each change, so that drafts of an older page are ignored. */
const SHAPE = 4;
/** Version without `hazardsAnswer`: ticked hazards count as the answer "some", none as unanswered. */
const BEFORE_HAZARDS_ANSWERED = 3;

export interface KeptDraft {
  /** Instant of the last keystroke. */
  at: string;
  values: OfferValues;
}

export const draftName = (accountId: string, offerId: string): string => `offer.${accountId}.${offerId}`;

const NEW = 'new.';
/** Returns a name in place of an offer's id. Each form of a new offer keeps its own draft, also in several tabs. */
export const newOfferOf = (formId: string): string => NEW + formId;

/** Returns the id of a draft's offer; null for a new offer. */
export function offerIdOf(name: string): string | null {
  const [, , offerId = '', formId] = name.split('.');
  return formId === undefined ? offerId : null;
}

export interface UnsavedOffer extends KeptDraft {
  /** Id of the form in which the offer was typed. */
  formId: string;
}

/** Returns the new offers that were typed in this browser and never saved, latest first. */
export function unsavedOffers(accountId: string): UnsavedOffer[] {
  const start = draftName(accountId, NEW);
  const kept = draftNames(start).flatMap((name) => {
    const draft = readOfferDraft(name);
    return draft ? [{ ...draft, formId: name.slice(start.length) }] : [];
  });
  return kept.sort((one, other) => other.at.localeCompare(one.at));
}

/** Returns the unsaved input that this browser keeps; null for none. */
export function readOfferDraft(name: string): KeptDraft | null {
  const kept = readDraft(name) as (KeptDraft & { shape: number }) | null;
  if (kept?.shape === SHAPE) return kept;
  if (kept?.shape !== BEFORE_HAZARDS_ANSWERED) return null;
  const { hazards } = kept.values;
  return { ...kept, values: { ...kept.values, ...hazardsValues(hazards.length > 0 ? hazards : null) } };
}

/** Returns the input that differs from the saved values; frozen fields take the saved value. Drops a draft without differences. */
export function unsavedDraft(name: string, saved: OfferValues, isFrozen: boolean): KeptDraft | null {
  const draft = readOfferDraft(name);
  const values = draft && (isFrozen ? withFrozenOf(saved, draft.values) : draft.values);
  if (draft && values && isTyped(values, saved)) return { ...draft, values };
  dropDraft(name);
  return null;
}

/**
 * Keeps unsaved input in this browser; drops it once the form equals the saved values. Returns false when the browser could not keep it.
 */
export function followOfferDraft(name: string, saved: OfferValues, values: OfferValues): boolean {
  if (isTyped(values, saved)) return keepDraft(name, { shape: SHAPE, at: new Date().toISOString(), values });
  dropDraft(name);
  return true;
}

const isTyped = (values: OfferValues, saved: OfferValues): boolean => Object.keys(editedFields(values, saved)).length > 0;

export const dropOfferDraft = dropDraft;
