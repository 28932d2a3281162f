import type { EntityManager } from 'typeorm';
import type { Email } from '../../entities/email.entity.js';
import { rowsOf } from '../../rows.js';

const APPLICATION = 'select 1 from application where application.id = $3 and application';
const OFFER = 'select 1 from offer join company_site site on site.id = offer.company_site_id where offer.id = $3 and site';
const INVITED = 'select 1 from invitation_to_apply invited where invited.id = $3 and invited';

const OF_STUDENT = `case $2
  when 'application' then exists (${APPLICATION}.student_id = student.id)
  when 'invitation_to_apply' then exists (${INVITED}.student_id = student.id) else true end`;

const OF_TEACHER = `$2 <> 'application' or exists (select 1 from application join student pupil on pupil.id = application.student_id
  join class_group on class_group.id = pupil.class_group_id where application.id = $3 and class_group.school_id = teacher.school_id)`;

const OF_COMPANY = `case $2
  when 'company' then member.company_id = $3
  when 'offer' then exists (${OFFER}.company_id = member.company_id)
  when 'application' then exists (select 1 from application join company_site site on site.id = application.company_site_id
    where application.id = $3 and site.company_id = member.company_id)
  when 'invitation_to_apply' then exists (${INVITED}.company_id = member.company_id) else true end`;

/** Whether the reader of a letter may still read what it is about; true for an address without an account. Raw: sub-selects by role. */
export async function isStillTheirs(
  manager: EntityManager,
  { toAccountId, entityType, entityId }: Pick<Email, 'toAccountId' | 'entityType' | 'entityId'>,
): Promise<boolean> {
  if (toAccountId === null) return true;
  const [row] = await rowsOf<{ isTheirs: boolean }>(
    manager,
    {
      isTheirs: `case when student.id is not null then ${OF_STUDENT} when teacher.id is not null then ${OF_TEACHER}
        when member.id is not null then ${OF_COMPANY} else coordinator.id is not null end`,
    },
    `from account left join student on student.account_id = account.id left join teacher on teacher.account_id = account.id
     left join coordinator on coordinator.account_id = account.id left join company_member member on member.account_id = account.id
     where account.id = $1`,
    [toAccountId, entityType, entityId],
  );
  return row?.isTheirs ?? false;
}
