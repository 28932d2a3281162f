import { isMinor } from '@seve/domain';
import { In } from 'typeorm';
import { ClassGroup } from '../../entities/class-group.entity.js';
import { DerogationDeclaration } from '../../entities/law.entities.js';
import { Student } from '../../entities/student.entity.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { idAt, known, type Seeding } from './seed-context.js';

const DECLARED = 60;
const AN_OLD_DECLARATION_DAYS = -1_200;
const NOTICE_DAYS = -45;

/** Seeds declarations of chemical agents by the demo company and school, and the medical notices of its minors. */
export async function seedDerogations({ manager, calendar, accountByEmail, schoolByKey, siteByCompany }: Seeding): Promise<void> {
  const [company, teacher] = [known(accountByEmail, DEMO_ACCOUNTS.company.email), known(accountByEmail, DEMO_ACCOUNTS.teacher.email)];
  const [companySiteId, schoolId] = [known(siteByCompany, 'amidonnerie'), known(schoolByKey, 'hortillons')];
  const createdAt = calendar.ago(DECLARED);
  const declared = { createdAt, declaredOn: calendar.inDays(-DECLARED) };
  await manager.insert(DerogationDeclaration, [
    { ...declared, id: idAt(createdAt), companySiteId, hazards: ['chemical_agents', 'moving_machines'], recordedByAccountId: company },
    { ...declared, id: idAt(createdAt), schoolId, hazards: ['chemical_agents'], recordedByAccountId: teacher },
    {
      id: idAt(createdAt),
      companySiteId,
      hazards: ['confined_space'],
      declaredOn: calendar.inDays(AN_OLD_DECLARATION_DAYS),
      recordedByAccountId: company,
      createdAt,
    },
  ]);
  const classes = await manager.findBy(ClassGroup, { schoolId });
  const students = await manager.findBy(Student, { classGroupId: In(classes.map(({ id }) => id)) });
  const minors = students.filter(({ birthDate }) => birthDate !== null && isMinor(birthDate, calendar.today));
  if (minors.length > 0) {
    await manager.update(Student, { id: In(minors.map(({ id }) => id)) }, { fitnessNoticeOn: calendar.inDays(NOTICE_DAYS) });
  }
}
