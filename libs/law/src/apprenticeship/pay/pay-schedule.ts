import { type DatedTable, lookUp, turnsOf, type Unknown } from '../../dated.js';
import { ALLOWED, type LegalReason, labourCode, type Verdict } from '../../legal-reason.js';
import { LAW_TABLES, type LawTables } from '../../tables/law-tables.js';
import { addDays, ageOn, type CivilDate } from '../../time/civil-date.js';
import { dayIn } from '../../wording.js';
import { contractConclusion } from '../contract/conclusion.js';
import { contractAnniversary, placedYear } from '../contract/contract-year.js';
import { ageBandOn, PAY_BIRTHDAYS, payBirthday } from './age-band.js';
import { minimumPay } from './minimum-pay.js';
import { payNotes } from './pay-notes.js';
import { type PayParameter, payParameters } from './pay-parameters.js';
import type { ApprenticeContract, PayMark, PayPeriod } from './pay-period.js';
import { payReasons } from './pay-reasons.js';

export interface PaySchedule {
  /** `too-old`: signed before the first known legal scale; the schedule then has no periods, and a note says so. */
  unknown: Unknown['why'] | null;
  /** Whether such a contract may be concluded. */
  conclusion: Verdict;
  /** In order without gaps, from the first to the last day of the contract. */
  periods: PayPeriod[];
  /** Notes on the whole contract. */
  notes: LegalReason[];
  parameters: PayParameter[];
}

type Cut = { day: CivilDate; mark: PayMark };

const birthdayCuts = ({ birthDate, start }: ApprenticeContract): Cut[] =>
  PAY_BIRTHDAYS.filter(({ age }) => ageOn(birthDate, start) < age).map(({ age }) => ({
    day: payBirthday(birthDate, age),
    mark: 'birthday',
  }));

/** Returns the anniversaries that change the year of the scale, its points or its reason. */
function anniversaryCuts(contract: ApprenticeContract): Cut[] {
  const cuts: Cut[] = [];
  for (let executed = 1; contractAnniversary(contract.start, executed) <= contract.end; executed++) {
    const [before, after] = [placedYear(contract, executed - 1), placedYear(contract, executed)];
    if (before.year !== after.year || before.bonusPoints !== after.bonusPoints || before.why !== after.why) {
      cuts.push({ day: contractAnniversary(contract.start, executed), mark: 'anniversary' });
    }
  }
  return cuts;
}

const rowCuts = (table: DatedTable<unknown> | undefined, mark: PayMark): Cut[] =>
  table ? turnsOf(table).map(({ day, isKnown }) => ({ day, mark: isKnown ? mark : 'not-published' })) : [];

/** Returns the first day of each period after the first, with its reasons. */
function cutsOf(contract: ApprenticeContract, { smicHour, branchScales }: LawTables): [CivilDate, PayMark[]][] {
  const cuts = [
    ...birthdayCuts(contract),
    ...anniversaryCuts(contract),
    ...rowCuts(smicHour, 'smic'),
    ...rowCuts(contract.idcc === null ? undefined : branchScales[contract.idcc], 'scale'),
  ].filter(({ day }) => day > contract.start && day <= contract.end);
  const byDay = new Map<CivilDate, PayMark[]>();
  for (const { day, mark } of cuts) byDay.set(day, [...(byDay.get(day) ?? []), mark]);
  return [...byDay].sort(([first], [second]) => (first < second ? -1 : 1));
}

/** Returns the minimum pay of a whole contract by period; a relevant birthday, anniversary or SMIC begins a new one. */
export function paySchedule(contract: ApprenticeContract, tables: LawTables = LAW_TABLES): PaySchedule {
  const { start, signedOn = start } = contract;
  const scale = lookUp(tables.apprenticeScale, signedOn);
  if (!scale.known) return outsideTables(signedOn, scale, tables);
  const periods = periodsOf({ ...contract, signedOn }, tables);
  return {
    unknown: null,
    conclusion: contractConclusion(contract),
    periods,
    notes: payNotes(contract, periods, tables),
    parameters: payParameters(contract, periods, tables),
  };
}

function outsideTables(signedOn: CivilDate, { why }: Unknown, { apprenticeScale }: LawTables): PaySchedule {
  const first = dayIn(apprenticeScale.rows[0]?.validFrom ?? signedOn);
  const note: LegalReason = {
    rule: 'pay-schedule',
    article: labourCode('D6222-26'),
    numbers: { signedOn },
    sentence: {
      fr: `Les contrats conclus avant le ${first.fr} suivent une autre grille, qui n’est pas dans nos tables\u00a0: aucun montant n’est calculé.`,
      en: `Contracts concluded before ${first.en} follow another scale, which is not in our tables: no amount is computed.`,
    },
  };
  return { unknown: why, conclusion: ALLOWED, periods: [], notes: [note], parameters: [] };
}

function periodsOf(contract: ApprenticeContract, tables: LawTables): PayPeriod[] {
  const starts: [CivilDate, PayMark[]][] = [[contract.start, []], ...cutsOf(contract, tables)];
  return starts.flatMap(([from, marks], index) => {
    const next = starts[index + 1]?.[0];
    const to = next ? addDays(next, -1) : contract.end;
    const placed = placedYear(contract, executedYears(contract.start, from));
    const ageBand = ageBandOn(contract.birthDate, contract.start, from);
    const found = minimumPay(
      { ...contract, day: from, ageBand, year: placed.year, bonusPoints: placed.bonusPoints, floorCents: contract.previousCents },
      tables,
    );
    if (!found.known) return [];
    const { known: _known, smic, ...pay } = found;
    const period = { ...pay, ...placed, from, to, marks, ageBand, smicSince: smic?.validFrom ?? null };
    return { ...period, reasons: payReasons(contract, period, tables) };
  });
}

function executedYears(start: CivilDate, day: CivilDate): number {
  const years = Number(day.slice(0, 4)) - Number(start.slice(0, 4));
  return contractAnniversary(start, years) <= day ? years : years - 1;
}
