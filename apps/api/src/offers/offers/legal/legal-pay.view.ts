import type { Offer } from '@seve/database';
import { apprenticePayTable, type LawTables } from '@seve/law';
import type { OfferLegalPay } from './offer-legal.dto.js';

/**
 * Returns the legal pay of an apprenticeship by the branch of its company; null for other kinds, without a start or without a pay table.
 */
export function legalPayOf({ kind, startFrom, companySite }: Offer, law: LawTables): OfferLegalPay | null {
  if (kind !== 'apprenticeship' || startFrom === null) return null;
  const table = apprenticePayTable(startFrom, companySite.company.idcc, law);
  if (table === null) return null;
  const { rows, article, isPublished, smic } = table;
  return {
    rows: rows.map(({ ageBand, percents, monthCents }) => ({ ageBand, percents: [...percents], monthCents: [...monthCents] })),
    article,
    isPublished,
    smicHourCents: smic.hourCents,
    smicMonthCents: smic.monthCents,
    smicFrom: smic.validFrom,
    smicSource: smic.source,
  };
}
