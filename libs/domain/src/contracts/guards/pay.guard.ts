import { BRANCH_ARTICLES, eurosIn, type LawTables, type LegalReason } from '@seve/law';
import { mediumDay } from '../../calendar/day-words.js';
import { type ContractGuard, refusals, refused, told } from '../../papers/guards/finding.js';
import type { ContractFacts } from '../contract-facts.js';
import { type PayTableLine, payTable, professionalisationMinimumOf, scheduleOf } from '../contract-pay.js';
import { faultsOf } from './contract-time.guards.js';

const LAW_SCALE = 'Code du travail, art. D6222-26';

function tooLow({ from, minimumCents, latestCents, minimumPercent, offered, offeredCents }: PayTableLine, article: string): LegalReason {
  const least = eurosIn(minimumCents ?? latestCents ?? 0);
  return {
    rule: 'contract-pay',
    article,
    numbers: {
      from,
      minimumCents: minimumCents ?? latestCents ?? 0,
      offeredCents: offeredCents ?? 0,
      offeredPercent: offered?.percent ?? 0,
    },
    sentence: {
      fr: `À partir du ${mediumDay(from, 'fr')}, le salaire ne peut pas être inférieur à ${least.fr} bruts par mois (${minimumPercent}\u00a0%).`,
      en: `From ${mediumDay(from, 'en')}, the pay may not be below ${least.en} gross a month (${minimumPercent}%).`,
    },
    remedy: { fr: `Proposez ${minimumPercent}\u00a0% ou plus.`, en: `Offer ${minimumPercent}% or more.` },
  };
}

/** The gross pay of the first month against the first line of the table. */
function grossTooLow(facts: ContractFacts, [first]: readonly PayTableLine[], article: string): LegalReason[] {
  const { grossCents } = facts.parts.employer;
  const least = first === undefined ? null : Math.max(first.minimumCents ?? first.latestCents ?? 0, first.offeredCents ?? 0);
  if (first === undefined || least === null || grossCents === undefined || grossCents >= least) return [];
  const amount = eurosIn(least);
  return [
    {
      rule: 'contract-pay',
      article,
      numbers: { grossCents, minimumCents: least },
      sentence: {
        fr: `Le salaire brut d’embauche doit atteindre ${amount.fr} par mois.`,
        en: `The gross starting pay must reach ${amount.en} a month.`,
      },
      remedy: { fr: `Indiquez ${amount.fr} ou plus.`, en: `Enter ${amount.en} or more.` },
    },
  ];
}

function apprenticeFindings(facts: ContractFacts, tables: LawTables) {
  if (faultsOf(facts).length > 0) return [];
  const schedule = scheduleOf(facts, tables);
  if (schedule === null) return [];
  const article = BRANCH_ARTICLES[schedule.periods[0]?.scale ?? ''] ?? LAW_SCALE;
  const lines = payTable(facts, tables);
  const low = lines.filter(({ isTooLow }) => isTooLow).map((line) => tooLow(line, article));
  return [...refusals(schedule.conclusion), ...refused([...low, ...grossTooLow(facts, lines, article)]), ...told(schedule.notes)];
}

/** The pay offered in each period, never below the law and the branch. */
export const payGuard = {
  name: 'pay',
  find(facts, tables) {
    if (facts.kind === 'apprenticeship') return apprenticeFindings(facts, tables);
    const minimum = professionalisationMinimumOf(facts, tables);
    if (minimum === null || !minimum.known) return [];
    const low = grossTooLow(
      facts,
      payTable(facts, tables).map((line) => ({ ...line, offeredCents: null })),
      minimum.reason.article,
    );
    return low.length > 0 ? refused(low) : told([minimum.reason]);
  },
} as const satisfies ContractGuard;
