import { LEVELS, type Level, OFFER_KINDS, type OfferKind } from '@seve/domain';
import { textParam } from '../../search-params.js';

/** Search parameters in the address of a list of programmes. */
export interface ProgrammeSearch {
  q?: string;
  type?: OfferKind;
  niveau?: Level;
}

export const readProgrammeSearch = ({ q, type, niveau }: Record<string, unknown>): ProgrammeSearch => ({
  q: textParam(q)?.slice(0, 80),
  type: OFFER_KINDS.find((kind) => kind === type),
  niveau: LEVELS.find((level) => String(level) === textParam(niveau)),
});
