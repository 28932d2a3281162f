import type { AmendmentState, ObjectionEffect } from '@seve/domain';
import { createContext } from 'react';

/** Paper that the amendments below change; their texts are those of this context of i18next, where they differ. */
export const AmendedPaper = createContext<'agreement' | 'contract'>('agreement');

/** What every reader is told of an amendment. */
export interface AmendmentFacts {
  id: string;
  number: number;
  state: AmendmentState;
  motives: readonly string[];
  effectiveOn: string;
  reason: string | null;
  signed: number;
  signatories: number;
  /** Effect of an objection to a filed signature on the changes of this amendment. */
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

/** What begins an amendment. */
export interface AmendmentBegin<Motive extends string> {
  motives: Motive[];
  reason: string;
  effectiveOn: string;
}
