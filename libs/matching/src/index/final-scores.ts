import { FULL } from '../criteria/criterion.js';
import { harmonicMean } from '../score-match.js';
import type { Batch } from './batch.js';

export function finalScores(batch: Batch): void {
  for (let pair = 0; pair < batch.length; pair += 1) {
    const u = Math.floor(((batch.uPart[pair] ?? 0) + (batch.learning[pair] ?? 0) * (batch.learningPoints[pair] ?? 0)) / FULL);
    const e = Math.floor(((batch.ePart[pair] ?? 0) + (batch.skills[pair] ?? 0) * (batch.skillsPoints[pair] ?? 0)) / FULL);
    batch.u[pair] = u;
    batch.e[pair] = e;
    batch.total[pair] = harmonicMean(u, e);
  }
}
