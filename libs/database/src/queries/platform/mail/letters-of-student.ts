import type { PersonRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { EmailState } from '../../../entities/email.entity.js';
import { rowsOf } from '../../../rows.js';
import { Parameters } from '../../parameters.js';
import { joinMember } from '../../people/role-of-account.js';

export interface StudentLetterRow {
  id: string;
  letter: string;
  state: EmailState;
  createdAt: Date;
  /** Instant as text, because a Date would lose its microseconds. */
  createdKey: string;
  sentAt: Date | null;
  isToStudent: boolean;
  /** Role of a reader other than the student; null without an account. */
  role: PersonRole | null;
  /** School or company of that person. */
  organisation: string | null;
  /** Offer that it is about; else a company. */
  offerTitle: string | null;
  companyName: string | null;
}

/** SQL: the letter can be listed: neither held nor waiting for the time in which an answer can be undone. */
const IS_OUT = `email.state <> 'held' and not (email.state = 'queued' and email.not_before > now())`;

/** SQL of the newest `email` rows for one branch of the list. */
const newest = (condition: string, after: string, limit: string) =>
  `(select email.* from email where ${condition} and ${IS_OUT} ${after} order by email.created_at desc, email.id desc limit ${limit})`;

/**
 * Returns letters to a student, and to others about the student's applications and invitations; the newest first. Raw: a union of three
 * index scans.
 */
export async function lettersOfStudent(
  manager: EntityManager,
  { accountId, studentId }: { accountId: string; studentId: string },
  page: { after: readonly [createdAt: string, id: string] | null; limit: number },
): Promise<StudentLetterRow[]> {
  const value = new Parameters();
  const [me, student] = [value.add(accountId), value.add(studentId)];
  const after = page.after
    ? `and (email.created_at, email.id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`
    : '';
  const limit = value.add(page.limit);
  const about = (type: string) =>
    newest(
      `email.entity_type = '${type}' and email.entity_id in (select id from ${type} where student_id = ${student}) and email.to_account_id is distinct from ${me}`,
      after,
      limit,
    );
  return rowsOf<StudentLetterRow>(
    manager,
    {
      id: 'email.id',
      letter: 'email.letter',
      state: 'email.state',
      createdAt: 'email.created_at',
      createdKey: 'email.created_at::text',
      sentAt: 'email.sent_at',
      isToStudent: `email.to_account_id is not distinct from ${me}::uuid`,
      role: 'member.role',
      organisation: 'coalesce(school.name, employer.name)',
      offerTitle: 'offer.title',
      companyName: 'company.name',
    },
    `from (${newest(`email.to_account_id = ${me}`, after, limit)} union all ${about('application')} union all ${about('invitation_to_apply')}) email
     ${joinMember('email.to_account_id')}
     left join school on school.id = member.school_id left join company employer on employer.id = member.company_id
     left join application on email.entity_type = 'application' and application.id = email.entity_id
     left join invitation_to_apply invited on email.entity_type = 'invitation_to_apply' and invited.id = email.entity_id
     left join offer on offer.id = coalesce(application.offer_id, invited.offer_id, case email.entity_type when 'offer' then email.entity_id end)
     left join company_site site on site.id = coalesce(application.company_site_id, offer.company_site_id)
     left join company on company.id = site.company_id
     order by email.created_at desc, email.id desc limit ${limit}`,
    value.all,
  );
}
