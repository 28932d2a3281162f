import type { CivilDate, FrameworkContact, FrameworkSeats, FrameworkSide, FrameworkState } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { columnsOf, rowsOf } from '../../../rows.js';
import { folded } from '../../folded.js';
import { Parameters } from '../../parameters.js';

/** What a list and a page of framework agreements share. */
interface FrameworkBasics {
  id: string;
  schoolName: string;
  companyName: string;
  begunBy: FrameworkSide;
  state: FrameworkState;
  firstYear: number;
  lastYear: number;
  startOn: CivilDate;
  endOn: CivilDate;
  seats: FrameworkSeats[];
}

/** A line of a list. */
export interface FrameworkLineRow extends FrameworkBasics {
  signedBy: FrameworkSide[];
  /** The side whose filed paper waits for an answer; null for none. */
  paperBy: FrameworkSide | null;
  isRenewed: boolean;
}

export interface FrameworkSigned {
  side: FrameworkSide;
  name: string;
  function: string;
  signedAt: string;
}

/** The paper that both sides signed by hand. */
export interface FrameworkPaper {
  fileId: string;
  /** Name of the sanitized copy; null for a paper filed before December 2026. */
  shownId: string | null;
  sha256: string;
  bytes: number;
  filedBy: FrameworkSide;
  filedAt: string;
  filedByAccountId: string | null;
  /** Waits for the answer of the other side. */
  isWaiting: boolean;
  /** Last reader of the answering side while it waits. */
  openedByAccountId: string | null;
}

/** A framework agreement with its sides, contacts and signatures. */
export interface FrameworkRow extends FrameworkBasics {
  schoolId: string;
  companyId: string;
  schoolUai: string | null;
  schoolAddress: string;
  /** INSEE code. */
  schoolCommune: string;
  siren: string | null;
  /** Of the first open site of the company. */
  siret: string | null;
  companyAddress: string | null;
  companyCommune: string | null;
  stateAt: Date;
  purpose: string;
  noticeMonths: number | null;
  signedText: string | null;
  textSha256: string | null;
  /** Null where nothing was signed by hand. */
  paper: FrameworkPaper | null;
  returnReason: string | null;
  endedOn: CivilDate | null;
  endedBy: FrameworkSide | null;
  endReason: string | null;
  renewsId: string | null;
  /** The one that was made from it; null before. */
  renewedById: string | null;
  version: number;
  contacts: (FrameworkContact & { side: FrameworkSide })[];
  signatures: FrameworkSigned[];
}

const BASICS = {
  ...columnsOf('framework', 'id', 'begunBy', 'state', 'firstYear', 'lastYear', 'seats'),
  ...{ startOn: 'framework.start_on::text', endOn: 'framework.end_on::text' },
  ...{ schoolName: 'school.name', companyName: 'company.name' },
};

const LINE = {
  ...BASICS,
  signedBy: `array(select signature.side from framework_signature signature
    where signature.framework_agreement_id = framework.id order by signature.signed_at)`,
  paperBy: `case when exists (select 1 from paper_file file where file.framework_agreement_id = framework.id
    and file.replaced_at is null and file.waits_until is not null) then framework.filed_by end`,
  isRenewed: 'exists (select 1 from framework_agreement renewed where renewed.renews_id = framework.id)',
};

const WHOLE = {
  ...BASICS,
  ...columnsOf(
    'framework',
    'schoolId',
    'companyId',
    'stateAt',
    'purpose',
    'noticeMonths',
    'signedText',
    'returnReason',
    'endedBy',
    'endReason',
  ),
  ...columnsOf('framework', 'renewsId', 'version'),
  ...{ schoolUai: 'school.uai', schoolAddress: 'school.address', schoolCommune: 'school.commune_insee' },
  ...{ siret: 'seat.siret', companyAddress: 'seat.address', companyCommune: 'seat.commune_insee' },
  ...{ siren: 'company.siren', textSha256: 'framework.text_sha256', endedOn: 'framework.ended_on::text' },
  paper: `(select json_build_object('fileId', file.id, 'shownId', file.shown_id, 'sha256', file.sha256, 'bytes', file.bytes,
      'filedBy', framework.filed_by, 'filedAt', file.created_at, 'filedByAccountId', file.filed_by_account_id,
      'isWaiting', file.waits_until is not null, 'openedByAccountId', file.opened_by_account_id)
    from paper_file file where file.framework_agreement_id = framework.id and file.replaced_at is null)`,
  renewedById: '(select renewed.id from framework_agreement renewed where renewed.renews_id = framework.id)',
  contacts: `coalesce((select json_agg(json_build_object('side', contact.side, 'name', contact.name, 'function', contact.function,
      'email', contact.email, 'phone', contact.phone, 'represents', contact.represents) order by contact.side, contact.place)
    from framework_contact contact where contact.framework_agreement_id = framework.id), '[]')`,
  signatures: `coalesce((select json_agg(json_build_object('side', signature.side, 'name', signature.name, 'function', signature.function,
      'signedAt', signature.signed_at) order by signature.signed_at)
    from framework_signature signature where signature.framework_agreement_id = framework.id), '[]')`,
};

const FROM = `from framework_agreement framework join school on school.id = framework.school_id
  join company on company.id = framework.company_id`;

/** SQL: the seat of the company is its first open site. */
const SEAT = `left join lateral (select site.siret, site.address, site.commune_insee from company_site site
  where site.company_id = company.id and site.closed_at is null order by site.id limit 1) seat on true`;

/** SQL: of this school or company, which reads it. A draft of the other side is not found. */
const isReadBy = (side: FrameworkSide, owner: string): string =>
  `framework.${side}_id = ${owner} and (framework.state <> 'draft' or framework.begun_by = '${side}')`;

async function find(manager: EntityManager, id: string, scope: string, values: readonly unknown[]): Promise<FrameworkRow | null> {
  const [row] = await rowsOf<FrameworkRow>(manager, WHOLE, `${FROM} ${SEAT} where framework.id = $1 and ${scope}`, [id, ...values]);
  return row ?? null;
}

/** A framework agreement as one side finds it; null where it is not theirs. Raw: one trip for the whole. */
export const frameworkSeen = {
  school: (manager: EntityManager, id: string, schoolId: string) => find(manager, id, isReadBy('school', '$2'), [schoolId]),
  company: (manager: EntityManager, id: string, companyId: string) => find(manager, id, isReadBy('company', '$2'), [companyId]),
  /** For the campus, which reads no draft. */
  campus: (manager: EntityManager, id: string) => find(manager, id, `framework.state <> 'draft'`, []),
  /** For the system. */
  any: (manager: EntityManager, id: string) => find(manager, id, 'true', []),
};

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

/** Those in these states, the next to end first. Raw: signatures beside each line, along an index. */
export const frameworksOf = (
  manager: EntityManager,
  { side, id }: FrameworkOwner,
  { states, after, limit }: Page,
): Promise<FrameworkLineRow[]> =>
  rowsOf<FrameworkLineRow>(
    manager,
    LINE,
    `${FROM} where ${isReadBy(side, '$1')} and framework.state = any($2)
       and ($3::date is null or (framework.end_on, framework.id) > ($3, $4::uuid))
     order by framework.end_on, framework.id limit $5`,
    [id, [...states], ...(after ?? [null, null]), limit],
  );

export interface FrameworkCountRow {
  state: FrameworkState;
  count: number;
}

export const frameworkCountsOf = (manager: EntityManager, { side, id }: FrameworkOwner): Promise<FrameworkCountRow[]> =>
  rowsOf<FrameworkCountRow>(
    manager,
    { state: 'framework.state', count: 'count(*)::int' },
    `from framework_agreement framework where ${isReadBy(side, '$1')} group by framework.state`,
    [id],
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
  { words, ...equal }: CampusFrameworkFilter,
  { after, limit }: { after: string | null; limit: number },
): Promise<CampusFrameworkRow[]> {
  const value = new Parameters();
  const columns = columnsOf('framework', 'state', 'schoolId', 'companyId');
  const conditions = [`framework.state <> 'draft'`];
  for (const name of ['state', 'schoolId', 'companyId'] as const)
    if (equal[name] !== null) conditions.push(`${columns[name]} = ${value.add(equal[name])}`);
  for (const word of words) {
    const like = value.add(`%${word}%`);
    conditions.push(`(${folded('school.name')} like ${like} or ${folded('company.name')} like ${like})`);
  }
  if (after !== null) conditions.push(`framework.id < ${value.add(after)}::uuid`);
  return rowsOf<CampusFrameworkRow>(
    manager,
    { ...LINE, ...columns },
    `${FROM} where ${conditions.join(' and ')} order by framework.id desc limit ${value.add(limit)}`,
    value.all,
  );
}
