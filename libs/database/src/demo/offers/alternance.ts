import { addDays, type CivilDate, type WorkStudyBlock } from '@seve/domain';

const DAYS_TO_FRIDAY = 4;

/** Returns alternating weeks at the company and at school, from a Monday on. */
export function alternance(
  firstMonday: CivilDate,
  weeks: number,
  [companyWeeks, schoolWeeks]: readonly [companyWeeks: number, schoolWeeks: number],
): WorkStudyBlock[] {
  const blocks: WorkStudyBlock[] = [];
  for (let week = 0; week < weeks; ) {
    const at = blocks.length % 2 === 0 ? 'company' : 'school';
    const length = Math.min(at === 'company' ? companyWeeks : schoolWeeks, weeks - week);
    blocks.push({ from: addDays(firstMonday, week * 7), to: addDays(firstMonday, (week + length - 1) * 7 + DAYS_TO_FRIDAY), at });
    week += length;
  }
  return blocks;
}
