import { draftNames, dropDraft, keepDraft, readDraft } from '../../../../../draft-store.js';
import { hazardsValues } from '../../../../../ui/fields/hazards-answer.js';
import { editedFields } from '../../../../../ui/forms/typed-over.js';
import { type OfferValues, withFrozenOf } from '../values/offer-form-values.js';

/** Raised when `OfferValues` changes, so that drafts of an older page are ignored. */
const SHAPE = 4;
/** Without an answer about hazards: what was ticked is one, nothing ticked is none. */
const BEFORE_HAZARDS_ANSWERED = 3;

export interface KeptDraft {
  /** Instant of the last keystroke. */
  at: string;
  values: OfferValues;
}

export const draftName = (accountId: string, offerId: string): string => `offer.${accountId}.${offerId}`;

const NEW = 'new.';
/** In place of the id of an offer: each form of a new offer keeps its own draft, in whatever tab. */
export const newOfferOf = (formId: string): string => NEW + formId;

/** Id of the offer of a draft; null for a new offer. */
export function offerIdOf(name: string): string | null {
  const [, , offerId = '', formId] = name.split('.');
  return formId === undefined ? offerId : null;
}

export interface UnsavedOffer extends KeptDraft {
  /** Of the form in which it was typed. */
  formId: string;
}

/** New offers that were typed in this browser and never saved, the latest first. */
export function unsavedOffers(accountId: string): UnsavedOffer[] {
  const start = draftName(accountId, NEW);
  const kept = draftNames(start).flatMap((name) => {
    const draft = readOfferDraft(name);
    return draft ? [{ ...draft, formId: name.slice(start.length) }] : [];
  });
  return kept.sort((one, other) => other.at.localeCompare(one.at));
}

/** What was typed and not saved, if this browser kept it. */
export function readOfferDraft(name: string): KeptDraft | null {
  const kept = readDraft(name) as (KeptDraft & { shape: number }) | null;
  if (kept?.shape === SHAPE) return kept;
  if (kept?.shape !== BEFORE_HAZARDS_ANSWERED) return null;
  const { hazards } = kept.values;
  return { ...kept, values: { ...kept.values, ...hazardsValues(hazards.length > 0 ? hazards : null) } };
}

/** What was typed over what is saved; fields that are frozen online are as saved. A draft in which nothing differs is dropped. */
export function unsavedDraft(name: string, saved: OfferValues, isFrozen: boolean): KeptDraft | null {
  const draft = readOfferDraft(name);
  const values = draft && (isFrozen ? withFrozenOf(saved, draft.values) : draft.values);
  if (draft && values && isTyped(values, saved)) return { ...draft, values };
  dropDraft(name);
  return null;
}

/** Keeps what is typed and not saved; drops it once the form holds again what is saved. Returns whether nothing is lost. */
export function followOfferDraft(name: string, saved: OfferValues, values: OfferValues): boolean {
  if (isTyped(values, saved)) return keepDraft(name, { shape: SHAPE, at: new Date().toISOString(), values });
  dropDraft(name);
  return true;
}

const isTyped = (values: OfferValues, saved: OfferValues): boolean => Object.keys(editedFields(values, saved)).length > 0;

export const dropOfferDraft = dropDraft;
