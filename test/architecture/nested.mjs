import { readFileSync } from 'node:fs';
import { fileNames } from './sources.mjs';

const PLACE = 'apps/api/src/http/validation/fields/nested.decorator.ts';

/** Reports nested objects in request bodies that only class-validator checks, because it accepts null and a missing value. */
export function nestedByHand() {
  return fileNames
    .filter((file) => /^apps\/.+\.ts$/.test(file) && file !== PLACE && /\bValidateNested\b/.test(readFileSync(file, 'utf8')))
    .map((file) => `${file} uses ValidateNested, which lets null pass: take Nested or NestedEach of ${PLACE}`);
}
