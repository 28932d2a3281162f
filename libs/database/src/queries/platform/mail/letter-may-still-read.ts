import type { EntityManager } from 'typeorm';
import type { Email } from '../../../entities/email.entity.js';
import { rowsOf } from '../../../rows.js';
import { MEMBERS } from '../../people/members.js';

/** SQL of a letter: its columns, or parameters that stand for them. */
interface LetterSql {
  toAccountId: string;
  entityType: string;
  entityId: string;
}

/** SQL: whether the recipient's account may still read what the letter is about, in one of its roles. Sub-selects by role. */
export function mayStillRead({ toAccountId, entityType, entityId }: LetterSql): string {
  const application = `select 1 from application where application.id = ${entityId} and application`;
  const offer = `select 1 from offer join company_site site on site.id = offer.company_site_id where offer.id = ${entityId} and site`;
  const invited = `select 1 from invitation_to_apply invited where invited.id = ${entityId} and invited`;
  const framework = `select 1 from framework_agreement framework where framework.id = ${entityId} and framework`;
  const ofStudent = `case ${entityType}
    when 'application' then exists (${application}.student_id = student.id)
    when 'invitation_to_apply' then exists (${invited}.student_id = student.id) else true end`;
  const ofSchool = `case ${entityType} when 'framework_agreement' then exists (${framework}.school_id = member.school_id)
    when 'application' then exists (select 1 from application join student pupil on pupil.id = application.student_id
    join class_group on class_group.id = pupil.class_group_id where application.id = ${entityId} and class_group.school_id = member.school_id) else true end`;
  const ofCompany = `case ${entityType}
    when 'company' then member.company_id = ${entityId}
    when 'framework_agreement' then exists (${framework}.company_id = member.company_id)
    when 'offer' then exists (${offer}.company_id = member.company_id)
    when 'application' then exists (select 1 from application join company_site site on site.id = application.company_site_id
      where application.id = ${entityId} and site.company_id = member.company_id)
    when 'invitation_to_apply' then exists (${invited}.company_id = member.company_id) else true end`;
  return `(exists (select 1 from student where student.account_id = ${toAccountId} and ${ofStudent})
    or exists (select 1 from ${MEMBERS} member where member.account_id = ${toAccountId}
      and case when member.company_id is not null then ${ofCompany} when member.school_id is not null then ${ofSchool} else true end))`;
}

/**
 * Returns whether the recipient may still read what a letter is about; true for an address without an account. Raw: sub-selects by role.
 */
export async function readerMayStillRead(
  manager: EntityManager,
  { toAccountId, entityType, entityId }: Pick<Email, 'toAccountId' | 'entityType' | 'entityId'>,
): Promise<boolean> {
  if (toAccountId === null) return true;
  const isTheirs = mayStillRead({ toAccountId: '$1::uuid', entityType: '$2::text', entityId: '$3::uuid' });
  const [row] = await rowsOf<{ isTheirs: boolean }>(manager, { isTheirs }, '', [toAccountId, entityType, entityId]);
  return row?.isTheirs ?? false;
}
