import type { InvitedRole } from '@seve/domain';
import { ClassGroup, ClassTeacher } from '../../entities/class-group.entity.js';
import { Membership } from '../../entities/membership.entity.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { CLASSES } from '../people/classes.js';
import { seedAccounts } from './seed-accounts.js';
import { idAt, known, type Seeding } from './seed-context.js';

const { school_staff, school_head, tutor, professional, two_schools, company } = DEMO_ACCOUNTS;
const HEADED = 'hortillons';
const SCHOOLS_OF_CLAIRE = [HEADED, 'deux-rivieres'];
const CAME_AGO = 60;

/** Seeds the office and head of a school, a tutor, a professional, and a teacher of two schools. */
export async function seedRoles(seeding: Seeding, passwordHash: string): Promise<void> {
  const { manager, calendar, accountByEmail, schoolByKey } = seeding;
  const fromAt = calendar.ago(CAME_AGO);
  await seedAccounts(seeding, [school_staff, school_head, tutor, professional, two_schools], passwordHash, fromAt);
  const { companyId } = await manager.findOneByOrFail(Membership, { accountId: known(accountByEmail, company.email) });
  const held = (email: string, role: InvitedRole, place: { schoolId?: string; companyId?: string | null } = {}) => ({
    ...{ id: idAt(fromAt), accountId: known(accountByEmail, email), role, fromAt },
    ...place,
  });
  const schoolId = known(schoolByKey, HEADED);
  const taught = SCHOOLS_OF_CLAIRE.map((key) => ({
    key,
    member: held(two_schools.email, 'teacher', { schoolId: known(schoolByKey, key) }),
  }));
  await manager.insert(Membership, [
    held(school_staff.email, 'school_staff', { schoolId }),
    held(school_head.email, 'school_head', { schoolId }),
    held(tutor.email, 'tutor', { companyId }),
    held(professional.email, 'professional'),
    ...taught.map(({ member }) => member),
  ]);
  for (const { key, member } of taught) {
    const name = CLASSES.filter(({ school }) => school === key).at(-1)?.name;
    const { id: classGroupId } = await manager.findOneByOrFail(ClassGroup, { schoolId: known(schoolByKey, key), name });
    await manager.insert(ClassTeacher, { id: idAt(fromAt), classGroupId, membershipId: member.id, fromAt });
  }
}
