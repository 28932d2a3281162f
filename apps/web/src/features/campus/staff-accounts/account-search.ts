import { textParam } from '../../../search-params.js';

export interface AccountSearch {
  q?: string;
}

export const readAccountSearch = ({ q }: Record<string, unknown>): AccountSearch => ({ q: textParam(q)?.slice(0, 80) });
