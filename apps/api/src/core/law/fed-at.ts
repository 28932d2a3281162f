import type { FedLawRow } from '@seve/database';
import { type CivilDate, LAW_TABLES, type LawTables, lawParameter } from '@seve/law';

/**
 * Returns when the campus entered the row of a parameter and day; null for a row of the release, which takes precedence over an entered
 * one.
 */
export type FedAt = (parameter: string, validFrom: CivilDate) => Date | null;

/** Identifies a row: its parameter and its first day. */
type Place = Pick<FedLawRow, 'parameter' | 'validFrom'>;

export function isShipped({ parameter, validFrom }: Place, shipped: LawTables): boolean {
  const table = lawParameter(parameter)?.table;
  return table !== undefined && shipped[table].rows.some((row) => row.validFrom === validFrom);
}

/** `fed`: rows in force that coordinators entered. */
export function fedAtOf(fed: readonly FedLawRow[], shipped: LawTables = LAW_TABLES): FedAt {
  return (parameter, validFrom) => {
    if (isShipped({ parameter, validFrom }, shipped)) return null;
    return fed.find((row) => row.parameter === parameter && row.validFrom === validFrom)?.createdAt ?? null;
  };
}
