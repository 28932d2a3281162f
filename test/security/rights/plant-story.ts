import { v7 as uuid } from 'uuid';
import { plantCandidate } from '../../support/builders/candidate-rows.js';
import { takenOver } from '../../support/builders/escalations.js';
import { found } from '../../support/found.js';
import { openedScan } from '../../support/scanned.js';
import type { World } from '../../support/world.js';
import type { StoryIds } from './principals.js';

type Given = Pick<StoryIds, 'offerId' | 'applicationId' | 'studentId' | 'companyId' | 'schoolId'>;
type Planted = Pick<
  StoryIds,
  | ('candidateId' | 'pooledId' | 'draftId' | 'proposedDraftId' | 'invitedId' | 'reportId' | 'pastBreachId')
  | (
      | 'memberId'
      | 'siteId'
      | 'imageId'
      | 'siteDerogationId'
      | 'schoolDerogationId'
      | 'slotId'
      | 'escalationId'
      | 'placementId'
      | 'agreementId'
      | 'contractId'
      | 'contractPlaceId'
      | 'contractVersionId'
      | 'contractSignatoryId'
      | 'contractAmendmentId'
      | 'versionId'
      | 'scanId'
      | 'contractScanId'
      | 'signatoryId'
      | 'batchId'
      | 'amendmentId'
      | 'linkId'
      | 'frameworkId'
      | 'declaredId'
    )
>;

/** Inserts rows; throws when the demonstration has no rows to derive them from. */
const insert = async (world: World, what: string, sql: string, values: unknown[]): Promise<void> => {
  found((await world.query(`${sql} returning id`, values))[0], what);
};

/** Completes the story with rows: a candidate, a kept application, an invitation with its report, drafts, a second member and site, declarations, an interview. */
export async function plantStory(world: World, given: Given, otherStudentEmail: string): Promise<Planted> {
  const [candidate, kept] = await adultsWithoutApplication(world, otherStudentEmail);
  const accountId = await secondMember(world);
  const team = await teamOf(world, given.companyId, accountId);
  const pooledId = await pooled(world, given, kept);
  return {
    candidateId: await plantCandidate(world, candidate, given.offerId),
    pooledId,
    escalationId: await takenOver(world, pooledId),
    ...(await placeWithAgreement(world, given)),
    ...(await placeWithContract(world, given)),
    frameworkId: await framework(world, given),
    declaredId: await declaredPlace(world, given),
    ...(await invitation(world, given)),
    ...team,
    ...(await drafts(world, given, accountId)),
    siteDerogationId: await declaration(world, { site: team.siteId, school: null }, accountId),
    schoolDerogationId: await declaration(world, { site: null, school: given.schoolId }, accountId),
    slotId: await interview(world, given),
  };
}

/** Returns two different students: an invitation to the second, who is in the pool, would hide the first from the candidates. */
async function adultsWithoutApplication(world: World, otherStudentEmail: string): Promise<[string, string]> {
  const rows = await world.query<{ id: string }>(
    `select student.id from student join account on account.id = account_id
     where visibility = 'verified_companies' and search_state = 'searching' and exists (select 1 from student_availability free where free.student_id = student.id) and class_group_id is not null
       and birth_date < current_date - interval '19 years' and email <> $1
       and not exists (select 1 from application where application.student_id = student.id) order by email limit 2`,
    [otherStudentEmail],
  );
  return [found(rows[0], 'an adult to be a candidate').id, found(rows[1], 'an adult to be in the pool').id];
}

async function pooled(world: World, { offerId }: Given, studentId: string): Promise<string> {
  const id = uuid();
  await insert(
    world,
    'the site of the offer',
    `insert into application (id, student_id, company_site_id, kind, wanted_from, wanted_to, origin, status, read_at, answered_at, pool_agreed_at)
     select $1, $2, company_site_id, 'internship', current_date + 30, current_date + 60, 'unsolicited', 'pool', now(), now(), now()
     from offer where id = $3`,
    [id, studentId, offerId],
  );
  return id;
}

async function declaredPlace(world: World, { offerId, studentId }: Given): Promise<string> {
  const id = uuid();
  await insert(
    world,
    'the site of the offer',
    `insert into placement (id, source, state, company_site_id, host_siren, host_siret, student_id, kind, weekly_minutes, start_on, end_on)
     select $1, 'declared', 'declared', site.id, left(site.siret, 9), site.siret, $2, 'internship', 2100, current_date - 200, current_date - 190
     from offer join company_site site on site.id = offer.company_site_id where offer.id = $3`,
    [id, studentId, offerId],
  );
  return id;
}

async function pastPlace(world: World, { offerId, studentId }: Given): Promise<string> {
  const [applicationId, id] = [uuid(), uuid()];
  await insert(
    world,
    'the site of the offer',
    `insert into application (id, student_id, company_site_id, kind, wanted_from, wanted_to, origin, status, read_at, answered_at)
     select $1, $2, company_site_id, 'internship', current_date - 90, current_date - 60, 'unsolicited', 'accepted', now(), now()
     from offer where id = $3`,
    [applicationId, studentId, offerId],
  );
  await world.query(
    `insert into placement (id, source, state, application_id, company_site_id, student_id, kind, start_on, end_on)
     select $1, 'application', 'agreed', id, company_site_id, student_id, kind, current_date - 90, current_date - 60 from application where id = $2`,
    [id, applicationId],
  );
  return id;
}

async function placeWithAgreement(
  world: World,
  given: Given,
): Promise<Pick<Planted, 'placementId' | 'agreementId' | 'versionId' | 'signatoryId' | 'scanId' | 'batchId' | 'amendmentId' | 'linkId'>> {
  const placementId = await pastPlace(world, given);
  const [agreementId, versionId, signatoryId, batchId] = [uuid(), uuid(), uuid(), uuid()];
  const [amendmentId, linkId] = [uuid(), uuid()];
  await world.query(`update placement set state = 'preparing' where id = $1`, [placementId]);
  await world.query(`insert into agreement (id, placement_id, school_id, kind, state) values ($1, $2, $3, 'internship', 'ready_to_sign')`, [
    ...[agreementId, placementId, given.schoolId],
  ]);
  for (const party of ['host', 'school', 'student'])
    await world.query('insert into agreement_part (agreement_id, party) values ($1, $2)', [agreementId, party]);
  await world.query(
    `insert into paper_version (id, agreement_id, number, parts, document, file_id, sha256) values ($1, $2, 1, '{"host": {}, "school": {}, "student": {}}', '{}', $1, 'x')`,
    [versionId, agreementId],
  );
  await world.query(
    `insert into signatory (id, version_id, role, "order", name, email, state, asked_on, account_id)
     select $1, $2, 'tutor', 1, 'Paul Mercier', 'paul@moulins.example', 'asked', current_date, account_id
     from student join placement on placement.student_id = student.id where placement.id = $3`,
    [signatoryId, versionId, placementId],
  );
  await world.query(
    `insert into signature_batch (id, account_id, code_hash, expires_at)
     select $1, account_id, 'x', now() from signatory where id = $2`,
    [batchId, signatoryId],
  );
  await world.query(
    `insert into amendment (id, agreement_id, number, motives, reason, state, effective_on, begun_by_role)
     values ($1, $2, 1, '{tutor}', 'La tutrice change.', 'draft', '2027-01-18', 'school_staff')`,
    [amendmentId, agreementId],
  );
  await world.query(
    `insert into agreement_link (id, agreement_id, email, token_hash, expires_at) values ($1::uuid, $2, 'paul@moulins.example', $1::uuid::text, now())`,
    [linkId, agreementId],
  );
  const scanId = await openedScan(world, signatoryId, await officeOf(world, given.schoolId));
  return { placementId, agreementId, versionId, signatoryId, scanId, batchId, amendmentId, linkId };
}

async function placeWithContract(
  world: World,
  { studentId, schoolId, companyId }: Given,
): Promise<
  Pick<Planted, 'contractId' | 'contractPlaceId' | 'contractVersionId' | 'contractSignatoryId' | 'contractScanId' | 'contractAmendmentId'>
> {
  const [contractPlaceId, contractId, contractVersionId, contractSignatoryId, contractAmendmentId] = [
    uuid(),
    uuid(),
    uuid(),
    uuid(),
    uuid(),
  ];
  await insert(
    world,
    'the place of a contract',
    `insert into placement (id, source, state, company_site_id, student_id, kind, start_on, end_on)
     select $1, 'declared', 'preparing', site.id, $2, 'apprenticeship', current_date - 900, current_date - 400
     from company_site site where site.company_id = $3 order by site.id limit 1`,
    [contractPlaceId, studentId, companyId],
  );
  await world.query(
    `insert into contract (id, placement_id, school_id, kind, state) values ($1, $2, $3, 'apprenticeship', 'ready_to_sign')`,
    [...[contractId, contractPlaceId, schoolId]],
  );
  for (const party of ['employer', 'apprentice', 'cfa'])
    await world.query('insert into contract_part (contract_id, party) values ($1, $2)', [contractId, party]);
  await world.query(
    `insert into paper_version (id, contract_id, number, parts, document, file_id, sha256) values ($1, $2, 1, '{}', '{}', $1, 'x')`,
    [contractVersionId, contractId],
  );
  await world.query(
    `insert into signatory (id, version_id, role, "order", name, email, state, asked_on)
     values ($1, $2, 'host', 1, 'Anne Roy', 'anne@moulins.example', 'asked', current_date)`,
    [contractSignatoryId, contractVersionId],
  );
  await world.query(
    `insert into contract_amendment (id, contract_id, number, motives, reason, state, effective_on, begun_by_role, start_on, end_on)
     values ($1, $2, 1, '{pay}', 'Le salaire augmente.', 'draft', current_date - 500, 'school_staff', current_date - 900, current_date - 400)`,
    [contractAmendmentId, contractId],
  );
  const contractScanId = await openedScan(world, contractSignatoryId, await officeOf(world, schoolId));
  return { contractId, contractPlaceId, contractVersionId, contractSignatoryId, contractScanId, contractAmendmentId };
}

/** Returns the account of the school office, which confirms scans. */
const officeOf = async (world: World, schoolId: string): Promise<string> => {
  const members = await world.query<{ accountId: string }>(
    `select account_id as "accountId" from membership where school_id = $1 and role = 'school_staff' and to_at is null`,
    [schoolId],
  );
  return found(members[0], 'the office of the school').accountId;
};

async function framework(world: World, { schoolId, companyId }: Given): Promise<string> {
  const id = uuid();
  await insert(
    world,
    'a framework agreement',
    `insert into framework_agreement (id, school_id, company_id, begun_by, state, first_year, last_year, start_on, end_on)
     values ($1, $2, $3, 'school', 'running', 2026, 2030, '2026-09-01', '2031-08-31')`,
    [id, schoolId, companyId],
  );
  await insert(
    world,
    'the paper of a framework agreement',
    `with filed as (update framework_agreement set filed_by = 'school' where id = $1 returning id)
     insert into paper_file (id, framework_agreement_id, purpose, media_type, sha256, bytes)
     select gen_random_uuid(), id, 'scan', 'application/pdf', 'ef', 9 from filed`,
    [id],
  );
  return id;
}

async function invitation(
  world: World,
  { offerId, studentId, companyId }: Given,
): Promise<Pick<Planted, 'invitedId' | 'reportId' | 'pastBreachId'>> {
  const [invitedId, reportId, pastBreachId] = [uuid(), uuid(), uuid()];
  await world.query(
    `insert into invitation_to_apply (id, student_id, offer_id, company_id, invited_by_account_id, answer_by)
     values ($1, $2, $3, $4, $1, current_date + 14)`,
    [invitedId, studentId, offerId, companyId],
  );
  await world.query(
    `insert into minor_message (id, student_id, company_id, act, entity_type, entity_id, text)
     values ($1, $2, $3, 'invite', 'invitation_to_apply', $1, 'Venez voir.')`,
    [invitedId, studentId, companyId],
  );
  await insert(
    world,
    'the student who reports',
    `insert into report (id, company_id, student_id, entity_type, entity_id, reported_by_account_id, reporter_role, reason)
     select $1, $2, id, 'invitation_to_apply', $4, account_id, 'student', 'other' from student where id = $3`,
    [reportId, companyId, studentId, invitedId],
  );
  await world.query(
    `insert into past_breach (id, kind, entity_id, student_id, happened_at) values ($1, 'row_joined_alone', $2, $2, now())`,
    [pastBreachId, studentId],
  );
  return { invitedId, reportId, pastBreachId };
}

async function secondMember(world: World): Promise<string> {
  const accountId = uuid();
  await world.query(
    "insert into account (id, email, email_verified, name, first_name, last_name) values ($1, 'second@societe.example', true, 'P', 'P', 'P')",
    [accountId],
  );
  return accountId;
}

async function teamOf(world: World, companyId: string, accountId: string): Promise<Pick<Planted, 'memberId' | 'siteId' | 'imageId'>> {
  const [memberId, siteId, imageId] = [uuid(), uuid(), uuid()];
  await world.query("insert into membership (id, account_id, company_id, role) values ($1, $2, $3, 'company_recruiter')", [
    memberId,
    accountId,
    companyId,
  ]);
  await world.query(
    "insert into company_site (id, company_id, siret, address, commune_insee) values ($1, $2, '99999999900001', 'rue', '80021')",
    [siteId, companyId],
  );
  await world.query("insert into company_image (id, company_id, role, kind, sha256) values ($1, $2, 'photo', 'png', '')", [
    imageId,
    companyId,
  ]);
  return { memberId, siteId, imageId };
}

/** Inserts a draft of the student and a teacher's proposal, both to closed offers, so that sending them in a test changes nothing. */
async function drafts(world: World, { studentId }: Given, accountId: string): Promise<Pick<Planted, 'draftId' | 'proposedDraftId'>> {
  const [draftId, proposedDraftId] = [uuid(), uuid()];
  for (const [index, id] of [draftId, proposedDraftId].entries()) {
    await insert(
      world,
      `an offer that has ended, for draft ${index + 1}`,
      `insert into application_draft (id, student_id, offer_id, company_site_id, motivation, proposed_by_account_id, proposal, origin)
       select $1, $2, id, company_site_id, 'À finir.', case when $3 = 1 then $4::uuid end, case when $3 = 1 then 'Pour vous.' else '' end,
         case when $3 = 1 then 'teacher_proposed' else 'offer' end
       from offer where status in ('closed', 'expired', 'filled') and not exists (
         select 1 from application where offer_id = offer.id and student_id = $2) order by id offset $3 limit 1`,
      [id, studentId, index, accountId],
    );
  }
  return { draftId, proposedDraftId };
}

async function declaration(world: World, of: { site: string | null; school: string | null }, accountId: string): Promise<string> {
  const id = uuid();
  await world.query(
    `insert into derogation_declaration (id, company_site_id, school_id, hazards, declared_on, recorded_by_account_id)
     values ($1, $2, $3, '{chemical_agents}', current_date - 30, $4)`,
    [id, of.site, of.school, accountId],
  );
  return id;
}

async function interview(world: World, { applicationId }: Given): Promise<string> {
  const [interviewId, slotId] = [uuid(), uuid()];
  await world.query(
    `insert into interview (id, application_id, status, mode, duration_minutes, starts_at)
     values ($1, $2, 'confirmed', 'site', 45, now() + interval '3 days')`,
    [interviewId, applicationId],
  );
  await world.query("insert into interview_slot (id, interview_id, starts_at) values ($1, $2, now() + interval '3 days')", [
    slotId,
    interviewId,
  ]);
  return slotId;
}
