import { latest, lookUp, rowInForce } from '../../dated.js';
import { labourCode } from '../../legal-reason.js';
import { AGE_BANDS, type AgeBand } from '../../parameters/apprentice-scale.js';
import { BRANCH_ARTICLES } from '../../parameters/branch-scales.js';
import { smicMonth } from '../../parameters/smic.js';
import { LAW_TABLES, type LawTables } from '../../tables/law-tables.js';
import type { CivilDate } from '../../time/civil-date.js';

export interface ApprenticePayTable {
  /** Percentages of the SMIC and monthly cents at 35 hours, for the first to third year. */
  rows: readonly { ageBand: AgeBand; percents: readonly number[]; monthCents: readonly number[] }[];
  article: string;
  smic: { hourCents: number; monthCents: number; validFrom: CivilDate; source: string };
  /** False if the start is after the last known day; the amounts then use the newest SMIC. */
  isPublished: boolean;
}

/** Returns the minimum pay of an apprentice by age and year, by the law or the branch if higher. Null before the first known SMIC. */
export function apprenticePayTable(start: CivilDate, idcc: string | null, tables: LawTables = LAW_TABLES): ApprenticePayTable | null {
  const found = rowInForce(tables.smicHour, start);
  if (!found) return null;
  const smic = found.row;
  const scale = tables.branchScales[idcc ?? ''];
  const branch = scale ? lookUp(scale, start) : null;
  const law = latest(tables.apprenticeScale).value;
  const month = smicMonth(smic.value);
  return {
    rows: AGE_BANDS.map((ageBand) => {
      const percents = law[ageBand].smic.map((percent, year) =>
        Math.max(percent, branch?.known ? (branch.row.value[ageBand].smic[year] ?? 0) : 0),
      );
      return { ageBand, percents, monthCents: percents.map((percent) => Math.ceil((percent * month) / 100)) };
    }),
    article: branch?.known ? (BRANCH_ARTICLES[idcc ?? ''] ?? labourCode('D6222-26')) : labourCode('D6222-26'),
    smic: { hourCents: smic.value, monthCents: month, validFrom: smic.validFrom, source: smic.source },
    isPublished: found.isPublished,
  };
}
