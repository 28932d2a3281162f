import type { PartRows } from '@seve/database';
import { type PaperOfPlacement, PLACEMENT_PAPERS, type PlacementPaperType } from '@seve/domain';
import type { ActsOfType, WritingSide } from './acts-of-type.js';
import { AGREEMENT_ACTS_OF_API } from './agreement-acts.js';
import { CONTRACT_ACTS_OF_API } from './contract-acts.js';

type PaperOfApi = Omit<PaperOfPlacement<PlacementPaperType>, 'table'> & ActsOfType;

/** Descriptor of each type of placement paper, with its behaviour in the api. */
export const PAPERS_OF_API: Record<PlacementPaperType, PaperOfApi> = {
  agreement: { ...PLACEMENT_PAPERS.agreement, ...AGREEMENT_ACTS_OF_API },
  contract: { ...PLACEMENT_PAPERS.contract, ...CONTRACT_ACTS_OF_API },
};

export const mayWrite = (type: PlacementPaperType, side: WritingSide, state: string): boolean =>
  PAPERS_OF_API[type].writable[side].some((one) => one === state);

interface PartRow {
  version: number;
  doneAt: Date | null;
  content: object;
}

/** Returns the part written by a side. */
export function partOfSide(type: PlacementPaperType, parts: PartRows<PlacementPaperType>, side: WritingSide): PartRow {
  const part = Object.entries<PartRow>({ ...parts }).find(([party]) => party === PAPERS_OF_API[type].partyOf[side]);
  if (part === undefined) throw new Error(`no part of ${side}`);
  return part[1];
}
