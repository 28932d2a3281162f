import type { ContactFacts } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import { COMPANY_MEMBERS } from '../people/members.js';
import { HOST } from './host.js';

const list = (emails: string): string => `(select coalesce(json_agg(known.email), '[]') from (${emails}) known)`;

/** SQL for `HOST` and `student`: `ContactFacts` of a declared placement. */
export const CONTACT_FACTS = `json_build_object(
  'email', placement.contact_email, 'isChecked', placement.contact_checked_at is not null,
  'own', ${list(`select account.email from account where account.id = student.account_id
    union all select student.contact_email where student.contact_email is not null`)},
  'guardians', ${list('select guardian.email from guardian where guardian.student_id = student.id')},
  'pupils', ${list(`select account.email from student other join account on account.id = other.account_id where other.id <> student.id
    and account.email in (lower(placement.contact_email), regexp_replace(lower(placement.contact_email), '\\+[^@]*@', '@'))`)},
  'members', ${list(`select account.email from ${COMPANY_MEMBERS} member join account on account.id = member.account_id
    where member.company_id = company.id and company.status = 'verified'`)})`;

/**
 * Returns the contact facts of a placement. Raw: lists of other tables as JSON, in one round trip. @throws Error if there is no such
 * placement
 */
export async function contactFacts(manager: EntityManager, placementId: string): Promise<ContactFacts> {
  const [row] = await rowsOf<{ facts: ContactFacts }>(
    manager,
    { facts: CONTACT_FACTS },
    `from placement ${HOST} join student on student.id = placement.student_id where placement.id = $1`,
    [placementId],
  );
  if (row === undefined) throw new Error(`Placement ${placementId} does not exist`);
  return row.facts;
}
