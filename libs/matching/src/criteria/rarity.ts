import { rarityWeight, skillByOgr } from '@seve/reference';

/** Rarity of a skill over all of ROME in whole thousandths, so that sums are exact. */
export const rarity = (ogr: string): number => Math.round(1000 * rarityWeight(ogr));

export const skillLabel = (ogr: string): string => skillByOgr(ogr)?.label ?? ogr;
