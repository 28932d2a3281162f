import { Application } from '../../entities/application.entities.js';
import { CompanySite } from '../../entities/company.entities.js';
import { InvitationToApply } from '../../entities/invitation-to-apply.entity.js';
import { Report } from '../../entities/report.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { COMPANY_MEMBERS } from '../../queries/people/members.js';
import { keyOf } from '../applications/demo-application.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { typeset } from '../typeset.js';
import { idAt, known, type Seeding } from './seed-context.js';

const COORDINATOR = DEMO_ACCOUNTS.coordinator.email;

/** SQL of what demo companies wrote to students under 18, from applications and invitations. */
const WORDS_TO_MINORS = `
  insert into minor_message (id, student_id, company_id, written_by_account_id, act, entity_type, entity_id, place, text, written_at)
  select gen_random_uuid(), application.student_id, company_site.company_id, contact.account_id,
    case application.status when 'rejected' then 'reject' when 'pool' then 'pool' else 'offer' end, 'application', application.id, '',
    application.company_message, coalesce(application.answered_at, application.updated_at)
  from application join student on student.id = application.student_id join company_site on company_site.id = application.company_site_id
  left join lateral (select account_id from ${COMPANY_MEMBERS} member where member.company_id = company_site.company_id
    order by role = 'company_admin' desc, id limit 1) contact on true
  where application.company_message <> '' and (application.status <> 'rejected' or application.refusal_shared) and student.birth_date > current_date - interval '18 years'`;

/** Seeds the texts recorded for referent teachers, one open report and one closed. */
export async function seedReports(seeding: Seeding): Promise<void> {
  await seeding.manager.query(WORDS_TO_MINORS);
  await seedOpen(seeding);
  await seedClosed(seeding);
}

async function seedOpen({ manager, calendar, studentByName, offerByKey }: Seeding): Promise<void> {
  const { id: studentId, accountId } = known(studentByName, 'Maëlys Caron');
  const offerId = known(offerByKey, 'analyse-sucrerie');
  const { id: entityId, companyId, message } = await manager.findOneByOrFail(InvitationToApply, { studentId, offerId });
  const createdAt = calendar.ago(1);
  const id = idAt(createdAt);
  await manager.insert(Report, {
    ...{ id, companyId, studentId, entityType: 'invitation_to_apply', entityId },
    ...{ reportedByAccountId: accountId, reporterRole: 'student', reason: 'other', quotes: [message], createdAt },
    words: typeset('Je ne connais pas cette entreprise. Est-ce normal qu’elle m’écrive ?'),
  });
  const by = { actorAccountId: accountId, actorRole: 'student' } as const;
  await manager.insert(StateChange, { id: idAt(createdAt), entityType: 'report', entityId: id, toState: 'open', ...by, createdAt });
}

async function seedClosed({ manager, calendar, studentByName, accountByEmail, applicationByKey }: Seeding): Promise<void> {
  const student = 'Martin Quesnel';
  const { id: studentId, accountId } = known(studentByName, student);
  const entityId = known(applicationByKey, keyOf({ student, offer: 'analyse-amidon' }));
  const { companySiteId, companyMessage } = await manager.findOneByOrFail(Application, { id: entityId });
  const { companyId } = await manager.findOneByOrFail(CompanySite, { id: companySiteId });
  const [createdAt, lookedAt] = [calendar.ago(2), calendar.ago(1)];
  const id = idAt(createdAt);
  const coordinator = known(accountByEmail, COORDINATOR);
  const outcomeWords = typeset('Message ordinaire : l’entreprise propose de garder la candidature, et l’élève décide.');
  await manager.insert(Report, {
    ...{ id, companyId, studentId, entityType: 'application', entityId, reportedByAccountId: accountId, reporterRole: 'student' },
    ...{ reason: 'other', words: '', quotes: companyMessage === null ? [] : [companyMessage], createdAt },
    ...{ status: 'looked', outcome: 'no_fault', outcomeWords, lookedByAccountId: coordinator, lookedAt },
  });
  const moves = [
    { fromState: null, toState: 'open', actorAccountId: accountId, actorRole: 'student', createdAt },
    { fromState: 'open', toState: 'looked', actorAccountId: coordinator, actorRole: 'campus_coordinator', createdAt: lookedAt },
  ] as const;
  await manager.insert(
    StateChange,
    moves.map((move) => ({ id: idAt(move.createdAt), entityType: 'report' as const, entityId: id, ...move })),
  );
}
