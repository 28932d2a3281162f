import { type AmendmentOf, type CivilDate, type KindOf, type PaperState, PLACEMENT_PAPERS, type PlacementPaperType } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../one-of.js';
import { columnsOf, rowsOf, type SelectList } from '../../rows.js';
import { HOST, HOST_NAME } from '../placements/host.js';
import type { ClassReader } from '../school/classes/classes-seen.js';
import { isHostDone, isOfPaper, PAPER_QUEUES, type PaperQueue, seatsOnVersion } from './kinds/queue.js';
import { ofSchoolReader } from './paper-people.js';

interface Line<Type extends PlacementPaperType> {
  id: string;
  kind: KindOf<Type>;
  state: PaperState<Type>;
  stateAt: Date;
  isHostDone: boolean;
  firstName: string;
  lastName: string;
  /** Null on some rows of a roster. */
  birthDate: CivilDate | null;
  className: string | null;
  schoolName: string;
  hostName: string;
  startOn: CivilDate;
  endOn: CivilDate;
  /** Signatures given and asked for, of the version that is out. */
  signed: number;
  signatories: number;
  /** Of the amendment that is under way, or of a contract still to be sent to the OPCO; null for none. */
  amendmentState: PaperState<AmendmentOf<Type>> | null;
}

/** A line of a list of papers. */
export type PaperLineRow<Type extends PlacementPaperType> = Line<Type> &
  { agreement: unknown; contract: { filedOn: CivilDate | null } }[Type];

const SIGNATURES = (type: PlacementPaperType, counted: string) =>
  `(select count(*)::int ${seatsOnVersion(isOfPaper(type))} and ${counted})`;

const UNDER_WAY = (type: PlacementPaperType, read: string) =>
  `select ${read} from ${PLACEMENT_PAPERS[type].amendment} amendment where amendment.${type}_id = ${type}.id and ${PAPER_QUEUES[type].amendmentActs}`;
const IS_AMENDING = (type: PlacementPaperType) =>
  `${oneOf(`${type}.state`, PAPER_QUEUES[type].amendable)} and exists (${UNDER_WAY(type, '1')})`;

const lineColumns = <Type extends PlacementPaperType>(type: Type) =>
  ({
    ...columnsOf(type, 'id', 'kind', 'state', 'stateAt'),
    ...columnsOf('student', 'firstName', 'lastName'),
    ...{ isHostDone: isHostDone(type), birthDate: 'student.birth_date::text', className: 'class_group.name' },
    ...{ schoolName: 'school.name', hostName: HOST_NAME },
    ...{ startOn: 'placement.start_on::text', endOn: 'placement.end_on::text' },
    signed: SIGNATURES(type, `signatory.state = 'signed'`),
    signatories: SIGNATURES(type, `signatory.state <> 'delegated'`),
    // The newest first.
    amendmentState: `(${UNDER_WAY(type, 'amendment.state')} order by amendment.number desc limit 1)`,
    ...PAPER_QUEUES[type].lateBy,
  }) as unknown as SelectList<PaperLineRow<Type>>;

/** Outer joins throughout: those that a condition does not name cost nothing. */
const joinsOf = (type: PlacementPaperType) => `left join placement on placement.id = ${type}.placement_id
  left join student on student.id = placement.student_id
  left join class_group on class_group.id = student.class_group_id ${HOST}`;
const scopedTo = (type: PlacementPaperType) => `from ${type} ${joinsOf(type)}`;

interface Page<Type extends PlacementPaperType> {
  /** States asked for; `amending`: of those that all have signed, those with an amendment to act on. */
  states: readonly PaperState<Type>[] | 'amending';
  /** First day and id of the last line. */
  after: readonly [startOn: CivilDate, id: string] | null;
  limit: number;
}

/** The next to begin first: what is late stands on top. The page is found before the rest of its lines is read. */
function linesOf<Type extends PlacementPaperType>(
  manager: EntityManager,
  type: Type,
  { scope, values }: { scope: string; values: unknown[] },
  { states, after, limit }: Page<Type>,
): Promise<PaperLineRow<Type>[]> {
  const inOrder = `order by placement.start_on, ${type}.id`;
  const from = `from (
    select ${type}.id as page_id ${scopedTo(type)} where ${scope} ${states === 'amending' ? `and ${IS_AMENDING(type)}` : ''}
      and ${type}.state = any($3) and ($4::date is null or (placement.start_on, ${type}.id) > ($4, $5::uuid))
    ${inOrder} limit $6
  ) page
  join ${type} on ${type}.id = page.page_id
  join placement on placement.id = ${type}.placement_id
  join student on student.id = placement.student_id
  join school on school.id = ${type}.school_id
  left join class_group on class_group.id = student.class_group_id ${HOST} ${inOrder}`;
  const asked = [...(states === 'amending' ? PAPER_QUEUES[type].amendable : states)];
  return rowsOf<PaperLineRow<Type>>(manager, lineColumns(type), from, [...values, asked, ...(after ?? [null, null]), limit]);
}

const ofReader = (type: PlacementPaperType, reader: ClassReader) => ({
  scope: ofSchoolReader('$1', '$2', reader, type),
  values: [reader.schoolId, reader.teacherId],
});

/** Of students in the classes that this reader sees. Raw: a host with or without an account. */
export const papersOfSchool = <Type extends PlacementPaperType>(
  manager: EntityManager,
  type: Type,
  reader: ClassReader,
  page: Page<Type>,
) => linesOf(manager, type, ofReader(type, reader), page);

/** At the sites of a company. Raw, as the other. */
export const papersOfCompany = <Type extends PlacementPaperType>(manager: EntityManager, type: Type, companyId: string, page: Page<Type>) =>
  linesOf(manager, type, { scope: 'company.id = $1 and $2::uuid is null', values: [companyId, null] }, page);

export interface PaperCountRow<Type extends PlacementPaperType> {
  state: PaperState<Type>;
  count: number;
}

/** As a list counts them. */
export interface ListedCountRow<Type extends PlacementPaperType> extends PaperCountRow<Type> {
  /** Of them, those with an amendment to act on. */
  amending: number;
}

function countsOf<Type extends PlacementPaperType>(
  manager: EntityManager,
  type: Type,
  { scope, values }: { scope: string; values: unknown[] },
): Promise<ListedCountRow<Type>[]> {
  const { count, join } = PAPER_QUEUES[type].amending(IS_AMENDING(type));
  return rowsOf<ListedCountRow<Type>>(
    manager,
    { state: `${type}.state`, count: 'count(*)::int', amending: count } as SelectList<ListedCountRow<Type>>,
    `${scopedTo(type)} ${join} where ${scope} group by ${type}.state`,
    values,
  );
}

/** Papers by state, of the classes that this reader sees. */
export const paperCountsOfSchool = <Type extends PlacementPaperType>(manager: EntityManager, type: Type, reader: ClassReader) =>
  countsOf(manager, type, ofReader(type, reader));

export const paperCountsOfCompany = <Type extends PlacementPaperType>(manager: EntityManager, type: Type, companyId: string) =>
  countsOf(manager, type, { scope: 'company.id = $1', values: [companyId] });

/** Papers with an amendment to act on, of the classes that this reader sees. The amendments are few: read first. */
export async function amendingOfSchool(manager: EntityManager, type: PlacementPaperType, reader: ClassReader): Promise<number> {
  const { scope, values } = ofReader(type, reader);
  const [row] = await rowsOf<{ count: number }>(
    manager,
    { count: `count(distinct ${type}.id)::int` },
    `from ${PLACEMENT_PAPERS[type].amendment} amendment join ${type} on ${type}.id = amendment.${type}_id ${joinsOf(type)}
     where ${PAPER_QUEUES[type].amendmentActs} and ${oneOf(`${type}.state`, PAPER_QUEUES[type].amendable)} and ${scope}`,
    values,
  );
  return row?.count ?? 0;
}

interface OpenRow<Type extends PlacementPaperType> extends PaperCountRow<Type> {
  startOn: CivilDate;
  filedOn: CivilDate | null;
}

/** Papers that are neither signed or registered nor over, by state and first day, and how many are late. */
export async function openPapersOfSchool<Type extends PlacementPaperType>(
  manager: EntityManager,
  type: Type,
  reader: ClassReader,
  today: CivilDate,
): Promise<(PaperCountRow<Type> & { late: number })[]> {
  const { lateBy, open, isLate }: PaperQueue<Type> = PAPER_QUEUES[type];
  const { scope, values } = ofReader(type, reader);
  const days = { state: `${type}.state`, startOn: 'placement.start_on::text', ...lateBy };
  const rows = await rowsOf<OpenRow<Type>>(
    manager,
    { ...days, count: 'count(*)::int' } as SelectList<OpenRow<Type>>,
    `${scopedTo(type)} where ${scope} and ${oneOf(`${type}.state`, open)} group by ${Object.values(days).join(', ')}`,
    values,
  );
  return rows.map((row) => ({ state: row.state, count: row.count, late: isLate(row, today) ? row.count : 0 }));
}

/** Papers of every school by state; to be shown once small counts are hidden. */
export const paperCountsOfCampus = <Type extends PlacementPaperType>(
  manager: EntityManager,
  type: Type,
): Promise<(PaperCountRow<Type> & { schoolId: string })[]> =>
  rowsOf<PaperCountRow<Type> & { schoolId: string }>(
    manager,
    { schoolId: 'school_id', state: 'state', count: 'count(*)::int' } as SelectList<PaperCountRow<Type> & { schoolId: string }>,
    `from ${type} group by school_id, state`,
  );
