import { addDays, dayInParis, INVITATION_TO_APPLY_DAYS, INVITATION_TO_APPLY_TABLE } from '@seve/domain';
import { ContactNote, SavedView } from '../../entities/follow-up.entities.js';
import { InvitationToApply } from '../../entities/invitation-to-apply.entity.js';
import { Membership } from '../../entities/membership.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { COMPANIES } from '../companies/companies.js';
import { OFFERS } from '../offers/offers.js';
import { CLASSES } from '../people/classes.js';
import { demoName } from '../people/demo-person.js';
import { CONTACT_NOTES, INVITATIONS, SAVED_VIEWS } from '../people/follow-up.js';
import { STUDENTS } from '../people/students.js';
import { typeset } from '../typeset.js';
import { idAt, known, type Seeding } from './seed-context.js';
import { historyOf } from './seed-history.js';

/** Seeds notes of teachers, their saved views, and invitations of companies to apply. */
export async function seedFollowUp(seeding: Seeding): Promise<void> {
  const { manager, calendar, accountByEmail, studentByName } = seeding;
  const notes = CONTACT_NOTES.map(([student, kind, ago, text]) => {
    const at = calendar.ago(ago);
    return {
      id: idAt(at),
      studentId: known(studentByName, student).id,
      authorAccountId: known(accountByEmail, teacherOf(student)),
      kind,
      happenedOn: dayInParis(at),
      text: typeset(text),
      createdAt: at,
    };
  });
  await manager.insert(ContactNote, notes);
  const views = SAVED_VIEWS.map(([email, name, search]) => ({
    accountId: known(accountByEmail, email),
    screen: 'class' as const,
    name,
    search,
  }));
  const keptAt = calendar.ago(20);
  await manager.insert(
    SavedView,
    views.map((view) => ({ ...view, id: idAt(keptAt), createdAt: keptAt })),
  );
  for (const invitation of INVITATIONS) await seedInvitation(seeding, invitation);
}

function teacherOf(student: string): string {
  const sketch = STUDENTS.find((one) => demoName(one) === student);
  const teacher = CLASSES.find(({ key }) => key === sketch?.classKey)?.teacher;
  if (!teacher) throw new Error(`The demonstration knows no student ${student}`);
  return teacher.email;
}

async function seedInvitation(
  { manager, calendar, accountByEmail, offerByKey, studentByName }: Seeding,
  [student, offer, ago, message]: (typeof INVITATIONS)[number],
): Promise<void> {
  const company = COMPANIES.find(({ key }) => key === OFFERS.find((one) => one.key === offer)?.company);
  const accountId = known(accountByEmail, company?.admin.email ?? offer);
  const { companyId } = await manager.findOneOrFail(Membership, { select: { companyId: true }, where: { accountId } });
  if (companyId === null) throw new Error(`The demonstration knows no company of ${offer}`);
  const at = calendar.ago(ago);
  const id = idAt(at);
  await manager.insert(InvitationToApply, {
    id,
    studentId: known(studentByName, student).id,
    offerId: known(offerByKey, offer),
    companyId,
    invitedByAccountId: accountId,
    message: typeset(message),
    answerBy: addDays(dayInParis(at), INVITATION_TO_APPLY_DAYS),
    createdAt: at,
  });
  const by = { accountId, role: 'company_admin' } as const;
  await manager.insert(StateChange, historyOf({ type: 'invitation_to_apply', id }, INVITATION_TO_APPLY_TABLE, [{ to: 'sent', at, by }]));
}
