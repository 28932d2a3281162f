import type { OfferValues } from './offer-form-values.js';

/** Grows when `OfferValues` changes: what an older page kept is then forgotten. */
const SHAPE = 1;

export interface KeptDraft {
  /** Instant of the last keystroke. */
  at: string;
  values: OfferValues;
}

export const draftKey = (accountId: string, offerId: string | null): string => `seve.offer.${accountId}.${offerId ?? 'new'}`;

/** What was typed and not saved, if this browser kept it. */
export function readDraft(key: string): KeptDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as (KeptDraft & { shape: number }) | null;
    return kept?.shape === SHAPE ? kept : null;
  } catch {
    return null;
  }
}

export function keepDraft(key: string, values: OfferValues): void {
  try {
    localStorage.setItem(key, JSON.stringify({ shape: SHAPE, at: new Date().toISOString(), values }));
  } catch {
    // Storage may be refused or full: the form itself still holds everything.
  }
}

export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
