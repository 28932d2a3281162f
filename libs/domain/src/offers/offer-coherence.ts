import type { CivilDate } from '../calendar/civil-date.js';
import { type FieldError, InvalidInput } from '../errors.js';
import type { WorkStudyBlock } from '../placements/work-study.js';
import type { LanguageSkill } from './language-skill.js';

/** Fields of an offer that depend on each other. */
export interface OfferPairs {
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  payCents: number | null;
  payUnit: 'hour' | 'month' | null;
  payMaxCents?: number | null;
  workStudyBlocks?: readonly WorkStudyBlock[];
  languages?: readonly LanguageSkill[];
}

/** Checks the rules between fields that also hold for a draft. @throws InvalidInput naming every invalid field. */
export function requireCoherent(offer: OfferPairs): void {
  const { startFrom, startTo, workStudyBlocks = [], languages = [] } = offer;
  const errors: FieldError[] = [];
  if (startFrom !== null && startTo !== null && startTo < startFrom) errors.push({ path: 'startTo', code: 'offer.dates-reversed' });
  errors.push(...payFaults(offer), ...blockFaults(workStudyBlocks));
  if (new Set(languages.map(({ language }) => language)).size < languages.length)
    errors.push({ path: 'languages', code: 'offer.language-twice' });
  if (errors.length > 0) throw new InvalidInput(errors);
}

function payFaults({ payCents, payUnit, payMaxCents = null }: OfferPairs): FieldError[] {
  const errors: FieldError[] = [];
  if (payCents !== null && payUnit === null) errors.push({ path: 'payUnit', code: 'offer.pay-unit-missing' });
  if (payCents === null && (payUnit !== null || payMaxCents !== null)) errors.push({ path: 'payCents', code: 'offer.pay-missing' });
  if (payCents !== null && payMaxCents !== null && payMaxCents < payCents)
    errors.push({ path: 'payMaxCents', code: 'offer.pay-range-reversed' });
  return errors;
}

function blockFaults(blocks: readonly WorkStudyBlock[]): FieldError[] {
  const errors = blocks.flatMap(({ from, to }, index): FieldError[] =>
    to < from ? [{ path: `workStudyBlocks.${index}.to`, code: 'offer.block-reversed' }] : [],
  );
  if (errors.length > 0) return errors;
  return blocks.flatMap((block, index): FieldError[] => {
    const overlaps = blocks.slice(0, index).some((other) => block.from <= other.to && other.from <= block.to);
    return overlaps ? [{ path: `workStudyBlocks.${index}.from`, code: 'offer.blocks-overlap' }] : [];
  });
}
