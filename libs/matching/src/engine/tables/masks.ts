import { COMPANY_SIZES, SECTORS } from '@seve/domain';

export const SECTOR_BITS = SECTORS;
export const SIZE_BITS = COMPANY_SIZES;

/** Returns a bit mask of the chosen values, by their position in the list. */
export const maskOf = <T>(all: readonly T[], chosen: readonly T[]): number =>
  chosen.reduce((mask, one) => mask | (1 << all.indexOf(one)), 0);
