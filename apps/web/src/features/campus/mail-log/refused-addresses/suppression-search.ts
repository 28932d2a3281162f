import { textParam } from '../../../../search-params.js';

export interface SuppressionSearch {
  q?: string;
}

export const readSuppressionSearch = ({ q }: Record<string, unknown>): SuppressionSearch => ({ q: textParam(q)?.slice(0, 80) });
