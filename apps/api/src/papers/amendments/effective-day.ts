import type { AgreementRow } from '@seve/database';
import { type AmendmentMotive, InvalidInput } from '@seve/domain';

/** The day lies within the placement, as it stands or as it was signed. @throws InvalidInput */
export function requireEffectiveDay(
  motives: readonly AmendmentMotive[],
  effectiveOn: string,
  { startOn, endOn, validated }: Pick<AgreementRow, 'startOn' | 'endOn' | 'validated'>,
): void {
  const last = motives.includes('early_end') && validated !== null ? validated.endOn : endOn;
  const first = motives.includes('dates') ? '' : startOn;
  requireDayWithin(effectiveOn, { first, last });
}

/** @throws InvalidInput */
export function requireDayWithin(effectiveOn: string, { first, last }: { first: string; last: string }): void {
  if (effectiveOn < first || effectiveOn > last) throw new InvalidInput([{ path: 'effectiveOn', code: 'amendment.outside' }]);
}
