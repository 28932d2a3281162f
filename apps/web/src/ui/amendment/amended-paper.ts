import type { AmendmentState, ObjectionEffect } from '@seve/domain';
import { createContext } from 'react';

/** Kind of paper that the amendments below change. Used as the i18next context, for texts that differ between the two kinds. */
export const AmendedPaper = createContext<'agreement' | 'contract'>('agreement');

/** Facts of an amendment that every reader sees. */
export interface AmendmentFacts {
  id: string;
  number: number;
  state: AmendmentState;
  motives: readonly string[];
  effectiveOn: string;
  reason: string | null;
  signed: number;
  signatories: number;
  /** Effect that an objection to a filed signature has on the changes of this amendment. */
  objectionEffect: ObjectionEffect | null;
}

export interface AmendedField {
  party: string;
  field: string;
  before: string | null;
  after: string | null;
}

export interface ConsolidatedField {
  party: string;
  field: string;
  original: string | null;
  value: string | null;
  number: number;
  effectiveOn: string;
}

/** Facts that a new amendment is begun with. */
export interface AmendmentBegin<Motive extends string> {
  motives: Motive[];
  reason: string;
  effectiveOn: string;
  /** Where nothing but the dates of an agreement changes. */
  days?: { startOn: string; endOn: string };
}
