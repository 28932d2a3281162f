import type { PersonKind } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';
import { type Addressee, addressee } from '../../applications/application-people.js';
import { COMPANY_MEMBERS, COORDINATORS, MEMBERS } from '../../people/members.js';
import { worksInSchoolOrCampus } from '../../people/role-of-account.js';
import { REFERENT } from '../../school/classes/referent.js';

/** A person who can have an address corrected, and what that person may know of its owner. */
export interface AddressCorrector {
  kind: PersonKind;
  /** Null for an invited person without a name yet. */
  personName: string | null;
  /** Student whose page the letter links to. */
  studentId: string | null;
  classGroupId: string | null;
  /** The reader is a coordinator. */
  isCoordinator: boolean;
  reader: Addressee;
}

const NAME = (of: string) => `${of}.first_name || ' ' || ${of}.last_name`;
const CAMPUS = `${COORDINATORS} coordinator join account reader on reader.id = coordinator.account_id`;

/**
 * Returns the people to tell about a failing address. A student's: the referent teacher. A company member's: its admins, or the
 * coordination if there is no other. A school's or the campus's: the coordination. A guardian's: the student. An invitation's: its author.
 * Never only the person concerned. Raw: a union.
 */
export async function addressCorrectors(manager: EntityManager, address: string): Promise<AddressCorrector[]> {
  return rowsOf<AddressCorrector>(
    manager,
    {
      kind: 'keeper.kind',
      personName: 'keeper."personName"',
      studentId: 'keeper."studentId"',
      classGroupId: 'keeper."classGroupId"',
      isCoordinator: `exists (select 1 from ${COORDINATORS} coordinator where account_id = (keeper.reader->>'accountId')::uuid)`,
      reader: 'keeper.reader',
    },
    `from (
     with owner as (select * from account where email = lower($1)),
       colleague as (
         select reader.* from owner join ${COMPANY_MEMBERS} own on own.account_id = owner.id
         join ${COMPANY_MEMBERS} other on other.company_id = own.company_id and other.id <> own.id and other.role = 'company_admin'
         join account reader on reader.id = other.account_id)
     select 'student' as kind, ${NAME('student')} as "personName", student.id as "studentId", class_group.id as "classGroupId", ${addressee('reader')} as reader
     from owner join student on student.account_id = owner.id join class_group on class_group.id = student.class_group_id
     join ${MEMBERS} teacher on teacher.id = ${REFERENT} join account reader on reader.id = teacher.account_id
     union all
     select 'colleague', ${NAME('owner')}, null, null, ${addressee('reader')} from owner, colleague reader
     union all
     select 'member', ${NAME('owner')}, null, null, ${addressee('reader')} from owner, ${CAMPUS}
     where reader.id <> owner.id and (${worksInSchoolOrCampus('owner.id')}
       or (exists (select 1 from ${COMPANY_MEMBERS} member where account_id = owner.id) and not exists (select 1 from colleague)))
     union all
     select 'guardian', ${NAME('guardian')}, student.id, null, ${addressee('reader')}
     from guardian join student on student.id = guardian.student_id join account reader on reader.id = student.account_id where lower(guardian.email) = lower($1)
     union all
     select 'invited', null, null, null, ${addressee('reader')}
     from invitation join account reader on reader.id = invitation.invited_by_account_id
     where invitation.email = lower($1) and invitation.used_at is null and invitation.revoked_at is null) keeper`,
    [address],
  );
}
