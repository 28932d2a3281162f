import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { ClassGroup } from '../../entities/class-group.entity.js';
import { School } from '../../entities/school.entity.js';
import { Student } from '../../entities/student.entity.js';
import { rowsBy, rowsOf, sql } from '../../rows.js';
import { PLACED_ELSEWHERE } from '../placements/host.js';
import { LETTERS_LOST } from '../platform/mail/mail-log.js';
import { guardiansWithoutClass } from '../school/roster/guardians-to-confirm.js';
import { ESCALATIONS_TO_CALL } from './escalations.js';
import { PAUSES_PROPOSED } from './silent-companies.js';

export interface CampusOverviewRow {
  companiesToVerify: number;
  /** Sign-up of the company that has waited longest. */
  waitingSince: Date | null;
  companiesSuspended: number;
  /** Number of companies to call. */
  escalations: number;
  escalationsMine: number;
  /** Number of companies whose offers may be paused for unanswered applications. */
  pausesProposed: number;
  /** Number of reported company texts that await a decision. */
  reportsOpen: number;
  /** When the oldest of them was reported. */
  reportsWaitingSince: Date | null;
  /** Unconfirmed guardians of minors without a class, whom only the campus can confirm. */
  guardiansToConfirm: number;
  offersLive: number;
  offersPaused: number;
  /** Offers sent by their company and not yet reviewed. */
  offersToRead: number;
  /** When the oldest of them was sent. */
  offersWaitingSince: Date | null;
  invitationsOpen: number;
  filesOpen: number;
  /** Letters given up, or refused by their address, within thirty days. */
  lettersLost: number;
}

/** Returns the figures of a coordinator's tasks. `filesOpen` counts the coordinator's own tickets. Raw: several counts at once. */
export async function campusOverview(manager: EntityManager, accountId: string, today: CivilDate): Promise<CampusOverviewRow> {
  const [row] = await rowsOf<CampusOverviewRow>(
    manager,
    {
      companiesToVerify: `(select count(*)::int from company where status = 'pending' and merged_into_id is null)`,
      waitingSince: `(select min(created_at) from company where status = 'pending' and merged_into_id is null)`,
      companiesSuspended: `(select count(*)::int from company where status = 'suspended' and merged_into_id is null)`,
      escalations: ESCALATIONS_TO_CALL,
      escalationsMine: `(select count(*)::int from escalation where status = 'assigned' and assignee_account_id = $1)`,
      pausesProposed: PAUSES_PROPOSED('$2'),
      reportsOpen: `(select count(*)::int from report where status = 'open')`,
      reportsWaitingSince: `(select min(created_at) from report where status = 'open')`,
      guardiansToConfirm: `(select count(*)::int ${guardiansWithoutClass('$2')})`,
      offersLive: `(select count(*)::int from offer where status = 'published' and (expires_on is null or expires_on >= $2))`,
      offersPaused: `(select count(*)::int from offer where status = 'paused')`,
      offersToRead: `(select count(*)::int from offer where status = 'submitted')`,
      offersWaitingSince: `(select min(sent.at) from offer join lateral (select max(created_at) as at from state_change change
               where change.entity_type = 'offer' and change.entity_id = offer.id and change.to_state = 'submitted') sent on true
             where offer.status = 'submitted')`,
      invitationsOpen:
        '(select count(*)::int from invitation where invited_by_account_id = $1 and used_at is null and revoked_at is null and expires_at > now())',
      filesOpen: '(select count(*)::int from file_ticket where opened_by_account_id = $1 and closes_at > now())',
      lettersLost: LETTERS_LOST,
    },
    '',
    [accountId, today],
  );
  return row as CampusOverviewRow;
}

/** Numbers of students of one school by progress; exact, so small counts must be hidden before display. */
export interface SchoolProgressRow {
  id: string;
  name: string;
  searching: number;
  placed: number;
  /** Number of those whose only places were found outside Sève. */
  placedElsewhere: number;
}

export const schoolProgress = (manager: EntityManager): Promise<SchoolProgressRow[]> =>
  rowsBy<SchoolProgressRow, { school: School }>(
    manager
      .createQueryBuilder(School, 'school')
      .leftJoin(ClassGroup, 'classGroup', 'classGroup.schoolId = school.id')
      .leftJoin(Student, 'student', 'student.classGroupId = classGroup.id')
      .groupBy('school.id')
      .orderBy('school.name')
      .addOrderBy('school.id'),
    {
      id: 'school.id',
      name: 'school.name',
      searching: sql("(count(student.id) filter (where student.searchState <> 'placed'))::int"),
      placed: sql("(count(student.id) filter (where student.searchState = 'placed'))::int"),
      placedElsewhere: sql(PLACED_ELSEWHERE),
    },
  );
