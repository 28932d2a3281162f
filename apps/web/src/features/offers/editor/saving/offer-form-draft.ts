import { dropDraft, keepDraft, readDraft } from '../../../../draft-store.js';
import type { OfferValues } from '../values/offer-form-values.js';

/** Raised when `OfferValues` changes, so that drafts of an older page are ignored. */
const SHAPE = 3;

export interface KeptDraft {
  /** Instant of the last keystroke. */
  at: string;
  values: OfferValues;
}

export const draftName = (accountId: string, offerId: string | null): string => `offer.${accountId}.${offerId ?? 'new'}`;

/** What was typed and not saved, if this browser kept it. */
export function readOfferDraft(name: string): KeptDraft | null {
  const kept = readDraft(name) as (KeptDraft & { shape: number }) | null;
  return kept?.shape === SHAPE ? kept : null;
}

export const keepOfferDraft = (name: string, values: OfferValues): void =>
  keepDraft(name, { shape: SHAPE, at: new Date().toISOString(), values });

export const dropOfferDraft = dropDraft;
