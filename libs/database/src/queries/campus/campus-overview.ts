import { type CivilDate, LOST_LETTER_DAYS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { isEscalated } from '../applications/escalations.js';

export interface CampusOverviewRow {
  companiesToVerify: number;
  /** Who waits longest signed up then. */
  waitingSince: Date | null;
  companiesSuspended: number;
  /** Applications and interviews that the campus has taken over. */
  escalations: number;
  /** Words of companies that were reported, and wait for a decision. */
  reportsOpen: number;
  /** The one that waits longest was sent then. */
  reportsWaitingSince: Date | null;
  offersLive: number;
  offersPaused: number;
  /** Sent by their company, and not read yet. */
  offersToRead: number;
  /** The one that waits longest was sent then. */
  offersWaitingSince: Date | null;
  invitationsOpen: number;
  filesOpen: number;
  /** Given up, or refused by their address, within thirty days. */
  lettersLost: number;
}

/** What waits for a coordinator, and how much is open. `filesOpen` are the coordinator's own tickets. */
export async function campusOverview(manager: EntityManager, accountId: string, today: CivilDate): Promise<CampusOverviewRow> {
  const [row] = await manager.query(
    `select (select count(*)::int from company where status = 'pending') as "companiesToVerify",
            (select min(created_at) from company where status = 'pending') as "waitingSince",
            (select count(*)::int from company where status = 'suspended') as "companiesSuspended",
            (select count(*)::int from application where ${isEscalated('application')}) as escalations,
            (select count(*)::int from report where status = 'open') as "reportsOpen",
            (select min(created_at) from report where status = 'open') as "reportsWaitingSince",
            (select count(*)::int from offer where status = 'published' and (expires_on is null or expires_on >= $2)) as "offersLive",
            (select count(*)::int from offer where status = 'paused') as "offersPaused",
            (select count(*)::int from offer where status = 'submitted') as "offersToRead",
            (select min(sent.at) from offer join lateral (select max(created_at) as at from state_change change
               where change.entity_type = 'offer' and change.entity_id = offer.id and change.to_state = 'submitted') sent on true
             where offer.status = 'submitted') as "offersWaitingSince",
            (select count(*)::int from invitation where invited_by_account_id = $1 and used_at is null and revoked_at is null and expires_at > now()) as "invitationsOpen",
            (select count(*)::int from file_ticket where opened_by_account_id = $1 and closes_at > now()) as "filesOpen",
            (select count(*)::int from email where state in ('dead', 'bounced') and created_at > now() - interval '${LOST_LETTER_DAYS} days') as "lettersLost"`,
    [accountId, today],
  );
  return row;
}

/** Students of one school, by how far they are; as they are, not to be shown before small counts are hidden. */
export interface SchoolProgressRow {
  id: string;
  name: string;
  searching: number;
  placed: number;
}

export const schoolProgress = (manager: EntityManager): Promise<SchoolProgressRow[]> =>
  manager.query(
    `select school.id, school.name,
            (count(student.id) filter (where student.search_state <> 'placed'))::int as searching,
            (count(student.id) filter (where student.search_state = 'placed'))::int as placed
     from school left join class_group on class_group.school_id = school.id left join student on student.class_group_id = class_group.id
     group by school.id order by school.name, school.id`,
  );
