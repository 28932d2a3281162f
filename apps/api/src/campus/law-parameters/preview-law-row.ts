import { Injectable } from '@nestjs/common';
import { fedLawRows, type PaidOfferRow, paidOffersFrom } from '@seve/database';
import { InvalidInput } from '@seve/domain';
import { fedLaw, type LawTables, lawParameter, rowInForce } from '@seve/law';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { payBelowMinimum } from '../../core/offers/pay-below-minimum.js';
import type { LawPreviewView, LawRowTrial, OfferBelowView } from './law-parameters.dto.js';
import { viewOfLawRow } from './law-parameters.view.js';
import { lawRowFaults } from './law-row-faults.js';

const PAGE = 500;
/** Maximum number of offers listed; all of them are counted. */
const LISTED = 50;

/** Computes what a row would change: until when values are known, and which open offers would pay too little. Nothing is saved. */
@Injectable()
export class PreviewLawRow {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput naming each invalid field. */
  async preview(trial: LawRowTrial): Promise<LawPreviewView> {
    const faults = lawRowFaults(trial, this.clock.today());
    const parameter = lawParameter(trial.parameter);
    if (faults.length > 0 || !parameter) throw new InvalidInput(faults);
    const fed = await fedLawRows(this.dataSource.manager);
    const isSamePlace = (row: (typeof fed)[number]) => row.parameter === trial.parameter && row.validFrom === trial.validFrom;
    const without = fed.filter((row) => !isSamePlace(row));
    const [now, next] = [fedLaw(fed).tables, fedLaw([...without, { ...trial, source: 'trial' }]).tables];
    const before = rowInForce<unknown>(fedLaw(without).tables[parameter.table], trial.validFrom);
    const corrected = fed.find(isSamePlace);
    return {
      before: before && viewOfLawRow(trial.parameter, before.row, fed),
      corrects: corrected ? viewOfLawRow(trial.parameter, corrected, fed) : null,
      knownUntilBefore: now[parameter.table].knownUntil,
      knownUntilAfter: next[parameter.table].knownUntil,
      ...(await this.effect(trial.validFrom, now, next)),
    };
  }

  private async effect(
    validFrom: string,
    now: LawTables,
    next: LawTables,
  ): Promise<Pick<LawPreviewView, 'offersRead' | 'offersBelow' | 'below'>> {
    const found = { offersRead: 0, offersBelow: 0, below: [] as OfferBelowView[] };
    for (let after: string | null = null, isLast = false; !isLast; ) {
      const page: PaidOfferRow[] = await paidOffersFrom(this.dataSource.manager, validFrom, { after, limit: PAGE });
      const below = page.flatMap((offer) => newlyBelow(offer, validFrom, now, next) ?? []);
      found.offersRead += page.length;
      found.offersBelow += below.length;
      found.below.push(...below.slice(0, LISTED - found.below.length));
      after = page.at(-1)?.id ?? null;
      isLast = page.length < PAGE;
    }
    return found;
  }
}

/** Returns the first day on which the pay is too low; null where it stays lawful, or is already unlawful. */
function newlyBelow(offer: PaidOfferRow, validFrom: string, now: LawTables, next: LawTables): OfferBelowView | null {
  const [reason] = payBelowMinimum(offer, next);
  if (!reason || payBelowMinimum(offer, now).length > 0) return null;
  const { id, title, companyName, kind, payCents, payUnit, startFrom } = offer;
  const from = startFrom > validFrom ? startFrom : validFrom;
  return { id, title, companyName, kind, payCents, payUnit, minimumCents: Number(reason.numbers.minimumCents), from };
}
