import type { CivilDate } from '../civil-date.js';
import { lookUp } from '../dated.js';
import { OPCO_BY_IDCC } from '../parameters/opco-by-idcc.js';

/** The OPCO that a company of this collective agreement writes to; null where the house does not know it: the company asks its own. */
export function opcoOf(idcc: string, day: CivilDate): string | null {
  const looked = lookUp(OPCO_BY_IDCC, day);
  return looked.known ? (looked.row.value[idcc] ?? null) : null;
}
