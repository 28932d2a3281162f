import { InvalidInput } from '@seve/domain';
import { PAPERS_OF_API } from '../kinds/paper-of-api.js';
import type { OwnPaper } from '../own-paper.js';
import type { BegunAmendment } from './begin-amendment.js';

/** The day lies within the paper, as it stands or as it was signed. @throws InvalidInput */
export function requireEffectiveDay(row: OwnPaper, motives: BegunAmendment['motives'], effectiveOn: string): void {
  const [first, last] = PAPERS_OF_API[row.type].amendments.effectiveDays(row, motives);
  if (effectiveOn < first || effectiveOn > last) throw new InvalidInput([{ path: 'effectiveOn', code: 'amendment.outside' }]);
}
