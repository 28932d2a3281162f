import { allowanceDue } from '../../internship/allowance-due.js';
import type { LegalReason } from '../../legal-reason.js';
import { LAW_TABLES, type LawTables } from '../../tables/law-tables.js';
import { addMonths } from '../../time/civil-date.js';
import { dayIn, eurosIn, hoursIn } from '../../wording.js';
import type { CheckedOffer, OfferReason } from '../checked-offer.js';
import { said } from '../checked-offer.js';
import { type PayFloor, payFloor } from './pay-floor.js';
import { plannedStage } from './planned-stage.js';

export interface PayFindings {
  refused: OfferReason[];
  warned: OfferReason[];
}

const NOTHING: PayFindings = { refused: [], warned: [] };
const PAID: readonly CheckedOffer['kind'][] = ['apprenticeship', 'professionalisation', 'job'];
const NAMES: Partial<Record<CheckedOffer['kind'], { fr: string; en: string }>> = {
  internship: said('la gratification minimale', 'the least allowance'),
  pfmp: said('la gratification minimale', 'the least allowance'),
  apprenticeship: said('le salaire minimal d’un contrat d’apprentissage', 'the least pay of an apprenticeship'),
  professionalisation: said('le salaire minimal d’un contrat de professionnalisation', 'the least pay of a professionalisation contract'),
  job: said('le SMIC', 'the minimum wage (SMIC)'),
};

/** Formats "450 c an hour" in both languages. */
const amountIn = (cents: number, unit: 'hour' | 'month') => {
  const { fr, en } = eurosIn(cents);
  return unit === 'hour' ? said(`${fr} par heure`, `${en} an hour`) : said(`${fr} par mois`, `${en} a month`);
};

const ofKind = (kind: CheckedOffer['kind']) => NAMES[kind] ?? said('le minimum', 'the minimum');

const unpublished = ({ row }: PayFloor): Pick<LegalReason, 'doubt'> => ({
  doubt: said(
    `Le montant de cette date n’est pas encore publié\u00a0: celui du ${dayIn(row.validFrom).fr} est repris, et il ne baisse pas.`,
    `The amount of that date is not published yet: the one of ${dayIn(row.validFrom).en} stands in, and it does not go down.`,
  ),
});

const numbersOf = (offer: CheckedOffer, floor: PayFloor, unit: 'hour' | 'month') => ({
  minimumCents: unit === 'hour' ? floor.hourCents : floor.monthCents,
  unit,
  parameter: floor.table,
  parameterCents: floor.row.value,
  parameterFrom: floor.row.validFrom,
  source: floor.row.source,
  ...(floor.percent !== null && { percent: floor.percent }),
  ...(unit === 'month' && { weeklyMinutes: offer.weeklyMinutes ?? 2_100 }),
});

function below(offer: CheckedOffer, floor: PayFloor, cents: number, unit: 'hour' | 'month'): OfferReason {
  const minimum = amountIn(unit === 'hour' ? floor.hourCents : floor.monthCents, unit);
  const share = floor.percent === null || floor.percent === 100 ? '' : ` (${floor.percent}\u00a0% du SMIC)`;
  const shareEn = floor.percent === null || floor.percent === 100 ? '' : ` (${floor.percent}% of the SMIC)`;
  const name = ofKind(offer.kind);
  return {
    rule: 'pay-minimum',
    path: 'payCents',
    article: floor.article,
    numbers: { payCents: cents, ...numbersOf(offer, floor, unit) },
    sentence: said(
      `${amountIn(cents, unit).fr}, c’est moins que ${name.fr}\u00a0: ${minimum.fr}${share}.`,
      `${amountIn(cents, unit).en} is less than ${name.en}: ${minimum.en}${shareEn}.`,
    ),
    remedy: said(`Écrivez ${minimum.fr} au moins.`, `Write ${minimum.en} or more.`),
    ...(!floor.isPublished && unpublished(floor)),
  };
}

/** Returns a note if the pay is lawful by the newest amount only, because a later one will apply. */
function toReadAgain(offer: CheckedOffer, floor: PayFloor, unit: 'hour' | 'month'): OfferReason[] {
  const isOld = floor.isPublished && offer.startFrom !== null && addMonths(floor.row.validFrom, 12) <= offer.startFrom;
  if (floor.isPublished && !isOld) return [];
  const amount = amountIn(unit === 'hour' ? floor.hourCents : floor.monthCents, unit);
  const name = ofKind(offer.kind);
  const from = dayIn(floor.row.validFrom);
  return [
    {
      rule: 'pay-parameter',
      path: 'payCents',
      article: floor.article,
      numbers: numbersOf(offer, floor, unit),
      sentence: isOld
        ? said(
            `Le montant vérifié date du ${from.fr}, plus de douze mois avant le début.`,
            `The amount checked is of ${from.en}, more than twelve months before the start.`,
          )
        : said(
            `Le début vient après les montants publiés\u00a0: ${name.fr} est de ${amount.fr} depuis le ${from.fr}.`,
            `The start comes after the published amounts: ${name.en} has been ${amount.en} since ${from.en}.`,
          ),
      remedy: said('Relisez ce montant à la parution du suivant.', 'Read this amount again once the next one is out.'),
    },
  ];
}

function unsaid(offer: CheckedOffer, floor: PayFloor | null): OfferReason[] {
  if (PAID.includes(offer.kind)) {
    const minimum = floor === null ? null : amountIn(floor.monthCents, 'month');
    return [
      {
        rule: 'pay-stated',
        path: 'payCents',
        article: 'Directive (UE) 2023/970, art. 5',
        numbers: floor === null ? {} : numbersOf(offer, floor, 'month'),
        sentence: said('La rémunération n’est pas dite.', 'The pay is not said.'),
        remedy: minimum
          ? said(
              `Indiquez un montant ou une fourchette\u00a0: ${minimum.fr} au moins.`,
              `Give an amount or a range: ${minimum.en} or more.`,
            )
          : said('Indiquez un montant ou une fourchette.', 'Give an amount or a range.'),
        doubt: said(
          'La directive s’applique depuis le 7\u00a0juin 2026\u00a0; l’adoption de la loi française n’est pas confirmée.',
          'The directive applies since 7\u00a0June 2026; that the French law was adopted is not confirmed.',
        ),
      },
    ];
  }
  const stage = plannedStage(offer);
  if (floor === null || stage === null) return [];
  const { minutes, thresholdMinutes } = allowanceDue({ stage });
  const [hours, threshold] = [hoursIn(minutes), hoursIn(thresholdMinutes)];
  const minimum = amountIn(floor.hourCents, 'hour');
  return [
    {
      rule: 'pay-stated',
      path: 'payCents',
      article: floor.article,
      numbers: { plannedMinutes: minutes, thresholdMinutes, ...numbersOf(offer, floor, 'hour') },
      sentence: said(
        `Avec ${hours.fr} prévues, plus de ${threshold.fr}, la gratification est due dès la première heure.`,
        `With ${hours.en} planned, over ${threshold.en}, the allowance is due from the first hour.`,
      ),
      remedy: said(`Indiquez-la\u00a0: ${minimum.fr} au moins.`, `Say it: ${minimum.en} or more.`),
    },
  ];
}

/** Compares the pay of an offer with the minimum of the law or the branch. */
export function payMinimum(offer: CheckedOffer, idcc: string | null = null, tables: LawTables = LAW_TABLES): PayFindings {
  const floor = payFloor(offer, idcc, tables);
  const { payCents, payUnit } = offer;
  if (payCents === null || payUnit === null) return { refused: [], warned: unsaid(offer, floor) };
  if (floor === null) return NOTHING;
  if (payCents < (payUnit === 'hour' ? floor.hourCents : floor.monthCents)) {
    return { refused: [below(offer, floor, payCents, payUnit)], warned: [] };
  }
  return { refused: [], warned: toReadAgain(offer, floor, payUnit) };
}
