import {
  type ApplicationStatus,
  type CivilDate,
  type OfferKind,
  PLACED_PLACEMENT_STATES,
  type PlacementSource,
  type PlacementState,
} from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { Application } from '../../entities/application.entities.js';
import type { Company, CompanySite } from '../../entities/company.entities.js';
import { Placement, placing } from '../../entities/placement.entity.js';
import { preparedQuery, rowsBy, rowsOf, type SelectList, sql } from '../../rows.js';
import { rankBesideFit, unansweredBy } from '../companies/silence.js';
import { openToStudent } from '../offers/offer-audience.js';

interface Reader {
  id: string;
  today: CivilDate;
}

/** SQL: the offer is online on the day $2 and visible to this student. */
const seen = (student: string) =>
  `offer.status = 'published' and (offer.expires_on is null or offer.expires_on >= $2) and ${openToStudent(student)}`;
const notApplied = (student: string) =>
  `not exists (select 1 from application sent where sent.student_id = ${student} and sent.offer_id = offer.id)`;
/** SQL: suitable matches of this student (from the total $3 on). */
const matches = (student: string) => `
  from match join offer on offer.id = match.offer_id join student on student.id = match.student_id
  where match.student_id = ${student} and student.search_state = 'searching' and ${seen(student)} and ${notApplied(student)}
    and match.total >= $3::int`;
/** SQL: of those, matches added since the list was last opened. */
const newMatches = (student: string) => `${matches(student)} and match.created_at > coalesce(student.matches_seen_at, '-infinity')`;
const [SEEN, NOT_APPLIED, MATCHES, NEW_MATCHES] = [seen('$1'), notApplied('$1'), matches('$1'), newMatches('$1')];

export interface StudentCounts {
  /** Number of suitable matches added since the student last opened the list. */
  matches: number;
  /** Number of applications, invitations and proposals that await the student. */
  applications: number;
}

/** SQL: counts for this student's tabs on the day $2; matches count from the total $3 on. */
export const studentCounts = (student: string): SelectList<StudentCounts> => ({
  matches: `(select count(*)::int ${newMatches(student)})`,
  applications: `(select count(*)::int from application where student_id = ${student} and status = 'offered')
    + (select count(*)::int from invitation_to_apply
        where student_id = ${student} and held_at is null and status in ('sent', 'opened') and answer_by >= $2)
    + (select count(*)::int from application_draft draft join offer on offer.id = draft.offer_id
        where draft.student_id = ${student} and draft.proposed_by_account_id is not null and draft.discarded_at is null and ${seen(student)})`,
});

const counted = preparedQuery<StudentCounts>(studentCounts('$1'), '');

/** Returns the counts for the student's tabs. Raw: several counts at once. */
export async function countsOfStudent(manager: EntityManager, { id, today }: Reader, suitsFrom: number): Promise<StudentCounts> {
  const [row] = await counted(manager, [id, today, suitsFrom]);
  return row as StudentCounts;
}

export interface NewMatchRow {
  offerId: string;
  studentScore: number;
  postScore: number;
  total: number;
  applied: null;
  /** Number of the company's unanswered applications within 90 days. */
  unanswered: number;
}

interface Asked {
  most: number;
  suitsFrom: number;
}

/** Returns the best new matches, with those of silent companies lowered. */
export const newMatchesOfStudent = (manager: EntityManager, reader: Reader, asked: Asked): Promise<NewMatchRow[]> =>
  bestOf(manager, NEW_MATCHES, reader, asked);

/** Returns the best of all matches, in the same order. */
export const bestMatchesOfStudent = (manager: EntityManager, reader: Reader, asked: Asked): Promise<NewMatchRow[]> =>
  bestOf(manager, MATCHES, reader, asked);

/** Returns the best of the given matches. Raw: a set without another. */
function bestOf(manager: EntityManager, matches: string, { id, today }: Reader, { most, suitsFrom }: Asked): Promise<NewMatchRow[]> {
  const rank = rankBesideFit({ total: 'best.total', unanswered: 'silence.unanswered', suitsFrom: '$3::int' });
  return rowsOf<NewMatchRow>(
    manager,
    {
      offerId: 'best.offer_id',
      studentScore: 'best.student_score',
      postScore: 'best.post_score',
      total: 'best.total',
      applied: 'null',
      unanswered: 'silence.unanswered',
    },
    `from (select match.*, offer.company_site_id ${matches}) best
     join company_site site on site.id = best.company_site_id
     cross join lateral (select ${unansweredBy('site.company_id', '$2')} as unanswered) silence
     order by ${rank} desc, best.offer_id limit $4`,
    [id, today, suitsFrom, most],
  );
}

export interface DeadlineRow {
  kind: 'invitation' | 'offer_expires' | 'start';
  /** Id of the invitation, the offer or the placement. */
  id: string;
  on: CivilDate;
  /** Null for a place without an offer. */
  offerId: string | null;
  title: string | null;
  companyName: string;
}

/** Returns important dates: invitations to answer, matching and saved offers about to close, the start of the placement. Raw: a union. */
export async function deadlinesOfStudent(manager: EntityManager, { id, today }: Reader, until: CivilDate): Promise<DeadlineRow[]> {
  return rowsOf<DeadlineRow>(
    manager,
    {
      kind: 'due.kind',
      id: 'due.id',
      on: 'due.day::text',
      offerId: 'offer.id',
      title: 'offer.title',
      companyName: 'coalesce(company.name, due.host_name)',
    },
    `from (
       select 'invitation' as kind, id, answer_by as day, offer_id, null::uuid as site_id, null as host_name from invitation_to_apply
         where student_id = $1 and held_at is null and status in ('sent', 'opened') and answer_by >= $2
       union all
       select 'offer_expires', offer.id, offer.expires_on, offer.id, null, null
         from (select offer_id from match where student_id = $1
               union select offer_id from saved_offer where student_id = $1 and removed_at is null) followed
         join offer on offer.id = followed.offer_id join student on student.id = $1
         where student.search_state = 'searching' and offer.expires_on <= $3 and ${SEEN} and ${NOT_APPLIED}
       union all
       select 'start', placement.id, placement.start_on, placement.offer_id, placement.company_site_id, placement.host_name
         from placement where placement.student_id = $1 and placement.start_on >= $2 and ${placing()}) due
     left join offer on offer.id = due.offer_id left join company_site on company_site.id = coalesce(due.site_id, offer.company_site_id)
     left join company on company.id = company_site.company_id
     order by due.day, due.kind, due.id limit 12`,
    [id, today, until],
  );
}

export interface StudentPlacementRow {
  id: string;
  source: PlacementSource;
  state: PlacementState;
  /** Null for a declared place. */
  applicationId: string | null;
  offerId: string | null;
  /** Null for a host without account, like its commune. */
  companyId: string | null;
  companyName: string;
  communeInsee: string | null;
  kind: OfferKind;
  startOn: CivilDate;
  endOn: CivilDate | null;
}

/** Returns the current or next place; when all are over, the last one, unless the student searches again. */
export async function placementOfStudent(manager: EntityManager, { id, today }: Reader): Promise<StudentPlacementRow | null> {
  const nearest = manager
    .createQueryBuilder(Placement, 'placement')
    .leftJoin('placement.companySite', 'site')
    .leftJoin('site.company', 'company')
    .innerJoin('placement.student', 'student')
    .where({ studentId: id, state: In([...PLACED_PLACEMENT_STATES]) })
    .andWhere("(student.searchState = 'placed' or coalesce(placement.endOn >= :today, true))")
    .orderBy('coalesce(placement.end_on >= :today, true)', 'DESC')
    .addOrderBy('case when placement.end_on < :today then null else placement.start_on end', 'ASC')
    .addOrderBy('placement.startOn', 'DESC')
    .setParameter('today', today)
    .limit(1);
  const [row] = await rowsBy<StudentPlacementRow, { company: Company; placement: Placement; site: CompanySite }>(nearest, {
    id: 'placement.id',
    source: 'placement.source',
    state: 'placement.state',
    applicationId: 'placement.applicationId',
    offerId: 'placement.offerId',
    companyId: 'company.id',
    companyName: sql('coalesce(company.name, placement.host_name)'),
    communeInsee: 'site.communeInsee',
    kind: 'placement.kind',
    startOn: 'placement.startOn',
    endOn: 'placement.endOn',
  });
  return row ?? null;
}

/** Counts the student's applications by status. */
export function applicationCountsOfStudent(manager: EntityManager, id: string): Promise<{ status: ApplicationStatus; count: number }[]> {
  return rowsBy<{ status: ApplicationStatus; count: number }, { application: Application }>(
    manager.createQueryBuilder(Application, 'application').where({ studentId: id }).groupBy('application.status'),
    { status: 'application.status', count: sql('count(*)::int') },
  );
}
