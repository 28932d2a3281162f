import type { CivilDate, FrameworkSeats, FrameworkSide, FrameworkState } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';
import { folded } from '../../folded.js';
import { Parameters } from '../../parameters.js';
import { readableBy } from './framework-row.js';

/** A line of a list. */
export interface FrameworkLineRow {
  id: string;
  schoolName: string;
  companyName: string;
  begunBy: FrameworkSide;
  state: FrameworkState;
  signedBy: FrameworkSide[];
  /** The side whose filed paper waits for an answer; null for none. */
  paperBy: FrameworkSide | null;
  firstYear: number;
  lastYear: number;
  startOn: CivilDate;
  endOn: CivilDate;
  seats: FrameworkSeats[];
  isRenewed: boolean;
}

const LINE = {
  id: 'framework.id',
  schoolName: 'school.name',
  companyName: 'company.name',
  begunBy: 'framework.begun_by',
  state: 'framework.state',
  signedBy: `array(select signature.side from framework_signature signature
    where signature.framework_agreement_id = framework.id order by signature.signed_at)`,
  paperBy: `case when exists (select 1 from paper_file file where file.framework_agreement_id = framework.id
    and file.replaced_at is null and file.waits_until is not null) then framework.filed_by end`,
  firstYear: 'framework.first_year',
  lastYear: 'framework.last_year',
  startOn: 'framework.start_on::text',
  endOn: 'framework.end_on::text',
  seats: 'framework.seats',
  isRenewed: 'exists (select 1 from framework_agreement renewed where renewed.renews_id = framework.id)',
} as const;

const FROM = `from framework_agreement framework join school on school.id = framework.school_id
  join company on company.id = framework.company_id`;

/** The school or company that reads. */
export interface FrameworkOwner {
  side: FrameworkSide;
  id: string;
}

interface Page {
  states: readonly FrameworkState[];
  /** Last day and id of the last line. */
  after: readonly [endOn: CivilDate, id: string] | null;
  limit: number;
}

const scopeOf = ({ side }: FrameworkOwner) => `framework.${side}_id = $1 and ${readableBy(side)}`;

/** Those in these states, the next to end first. Raw: signatures beside each line, along an index. */
export const frameworksOf = (manager: EntityManager, owner: FrameworkOwner, { states, after, limit }: Page): Promise<FrameworkLineRow[]> =>
  rowsOf<FrameworkLineRow>(
    manager,
    LINE,
    `${FROM} where ${scopeOf(owner)} and framework.state = any($2) and ($3::date is null or (framework.end_on, framework.id) > ($3, $4::uuid))
     order by framework.end_on, framework.id limit $5`,
    [owner.id, [...states], ...(after ?? [null, null]), limit],
  );

export interface FrameworkCountRow {
  state: FrameworkState;
  count: number;
}

export const frameworkCountsOf = (manager: EntityManager, owner: FrameworkOwner): Promise<FrameworkCountRow[]> =>
  rowsOf<FrameworkCountRow>(
    manager,
    { state: 'framework.state', count: 'count(*)::int' },
    `from framework_agreement framework where ${scopeOf(owner)} group by framework.state`,
    [owner.id],
  );

export interface CampusFrameworkFilter {
  state: FrameworkState | null;
  schoolId: string | null;
  companyId: string | null;
  /** Each folded, of the name of the school or the company. */
  words: readonly string[];
}

export type CampusFrameworkRow = FrameworkLineRow & { schoolId: string; companyId: string };

/** Those of every school but drafts, the newest first. Raw: signatures beside each line, along an index. */
export function campusFrameworks(
  manager: EntityManager,
  { state, schoolId, companyId, words }: CampusFrameworkFilter,
  { after, limit }: { after: string | null; limit: number },
): Promise<CampusFrameworkRow[]> {
  const value = new Parameters();
  const conditions = [`framework.state <> 'draft'`];
  if (state !== null) conditions.push(`framework.state = ${value.add(state)}`);
  if (schoolId !== null) conditions.push(`framework.school_id = ${value.add(schoolId)}`);
  if (companyId !== null) conditions.push(`framework.company_id = ${value.add(companyId)}`);
  for (const word of words) {
    const like = value.add(`%${word}%`);
    conditions.push(`(${folded('school.name')} like ${like} or ${folded('company.name')} like ${like})`);
  }
  if (after !== null) conditions.push(`framework.id < ${value.add(after)}::uuid`);
  return rowsOf<CampusFrameworkRow>(
    manager,
    { ...LINE, schoolId: 'framework.school_id', companyId: 'framework.company_id' },
    `${FROM} where ${conditions.join(' and ')} order by framework.id desc limit ${value.add(limit)}`,
    value.all,
  );
}
