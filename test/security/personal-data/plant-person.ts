import { boundTo, PERSONAL_TABLES, type Person, type PersonalColumn } from '@seve/database';
import type { Student } from '../../support/builders/people.js';
import type { World } from '../../support/world.js';

export const ADDRESS = 'canary-account-email@exemple.fr';

/** Columns that keep their value, because sign-in or the tests need it. */
const LEFT_AS_IT_IS = [
  ...['account.email', 'email.to_address', 'pending_sign_up.email', 'invitation.email', 'suppression.address'],
  'framework_contact.email',
];
/** Hidden columns with text by or about the person; other hidden columns are hashes. */
const HIDDEN_WORDS = [
  ...['email.params', 'idempotency_key.result', 'application.before_answer', 'escalation_call.spoke_to', 'candidate.criteria'],
  ...['roster_import_row.cells', 'roster_import_row.person', 'roster_import_row.before'],
];

export const canaryOf = (table: string, column: string): string => `CANARY-${table}-${column}`;

/** A row of the person in each personal table that has none. `$1` student, `$2` account, `$3` application, `$4` offer, `$5` site, `$6` company. */
const ROWS = [
  `insert into email_change (id, account_id, old_email, new_email, source, token_hash, expires_at, undo_hash, undo_until)
   values (gen_random_uuid(), $2, 'a', 'b', 'self', gen_random_uuid()::text, now(), gen_random_uuid()::text, now())`,
  `insert into saved_view (id, account_id, screen, name, search) values (gen_random_uuid(), $2, 'class', 'x', 'x')`,
  `insert into idempotency_key (account_id, key, step, request_hash, result) values ($2, gen_random_uuid()::text, 0, 'x', '{}')`,
  `insert into pending_sign_up (id, email, first_name, last_name, locale, siret, token_hash, expires_at)
   values (gen_random_uuid(), '${ADDRESS}', 'x', 'x', 'fr', '73282932000074', gen_random_uuid()::text, now())`,
  `insert into invitation (id, role, email, token_hash, expires_at)
   values (gen_random_uuid(), 'campus_coordinator', '${ADDRESS}', gen_random_uuid()::text, now())`,
  `insert into suppression (address, reason, detail) values ('${ADDRESS}', 'bounce', 'x')`,
  `insert into guardian (student_id, first_name, last_name, email) values ($1, 'x', 'x', 'x') on conflict do nothing`,
  `insert into guardian_link (id, student_id, email, token_hash, expires_at) values (gen_random_uuid(), $1, 'x', gen_random_uuid()::text, now())`,
  `insert into guardian_consent (id, student_id, purpose, guardian_name, text_version, given)
   values (gen_random_uuid(), $1, 'observation_week', 'x', '1', true)`,
  `insert into candidate (id, offer_id, student_id, post_score, level, skills, criteria) values (gen_random_uuid(), $4, $1, 50, 5, '{}', '{}')
   on conflict do nothing`,
  `insert into contact_note (id, student_id, author_account_id, kind, happened_on, text) values (gen_random_uuid(), $1, $7, 'note', current_date, 'x')`,
  `insert into file_ticket (id, student_id, opened_by_account_id, reason, closes_at) values (gen_random_uuid(), $1, $7, 'x', now())`,
  `insert into application_draft (id, student_id, company_site_id, kind, origin, motivation, answers, proposal)
   values (gen_random_uuid(), $1, $5, 'internship', 'unsolicited', 'x', '{}', 'x')`,
  `insert into interview (id, application_id, status, mode, place, note, duration_minutes, other_times)
   values (gen_random_uuid(), $3, 'cancelled', 'site', 'x', 'x', 45, 'x')`,
  `insert into invitation_to_apply (id, student_id, offer_id, company_id, invited_by_account_id, message, answer_by)
   values (gen_random_uuid(), $1, $4, $6, $7, 'x', current_date)`,
  `insert into minor_message (id, student_id, company_id, act, entity_type, entity_id, place, text)
   values (gen_random_uuid(), $1, $6, 'offer', 'application', gen_random_uuid(), 'x', 'x')`,
  `insert into report (id, company_id, student_id, entity_type, entity_id, reported_by_account_id, reporter_role, reason, words, quotes, status)
   values (gen_random_uuid(), $6, $1, 'application', gen_random_uuid(), $2, 'student', 'other', 'x', '{}', 'open')`,
  `with opened as (insert into escalation (id, application_id, status) values (gen_random_uuid(), $3, 'open') returning id)
   insert into escalation_call (id, escalation_id, caller_account_id, spoke_to, outcome, note)
   select gen_random_uuid(), opened.id, $7, 'x', 'no_reply', 'x' from opened`,
  `insert into email (id, letter, to_address, to_account_id, locale, params, entity_type, entity_id, state, expires_at)
   values (gen_random_uuid(), 'application-read', '${ADDRESS}', $2, 'fr', '{}', 'application', $3, 'sent', now())`,
  `insert into cv_file (id, student_id, file_name, kind, bytes, sha256, state) values (gen_random_uuid(), $1, 'x.pdf', 'pdf', 10, 'x', 'pending')`,
  `with framework as (insert into framework_agreement (id, school_id, company_id, begun_by, first_year, last_year, start_on, end_on)
     select gen_random_uuid(), school.id, $6, 'school', 2026, 2026, '2026-09-01', '2027-08-31' from school limit 1 returning id)
   insert into framework_contact (framework_agreement_id, side, place, name, function, email, phone)
   select framework.id, 'school', 0, 'x', 'x', '${ADDRESS}', 'x' from framework`,
  `insert into framework_signature (framework_agreement_id, side, account_id, name, function, text_sha256)
   select framework_agreement_id, 'school', $2, 'x', 'x', 'x' from framework_contact where email = '${ADDRESS}'`,
  `insert into state_change (id, entity_type, entity_id, to_state, actor_account_id, actor_role, via, comment)
   values (gen_random_uuid(), 'application', $3, 'read', $2, 'student', 'app', 'CANARY-state_change-comment')`,
];

interface Around {
  applicationId: string;
  offerId: string;
  siteId: string;
  companyId: string;
  /** Account of a staff member who has written about the student. */
  writerId: string;
}

/** Writes a canary into every personal column of one student. Returns the person. */
export async function plantPerson(world: World, { studentId, accountId }: Student, around: Around): Promise<Person> {
  const person = { accountId, studentId, email: ADDRESS };
  await world.query('update account set email = $2 where id = $1', [accountId, ADDRESS]);
  const values = [studentId, accountId, around.applicationId, around.offerId, around.siteId, around.companyId, around.writerId];
  for (const sql of ROWS) await world.query(...numbered(sql, values));
  const types = await world.query<{ name: string; type: string }>(
    `select table_name || '.' || column_name as name, udt_name as type from information_schema.columns where table_schema = 'public'`,
  );
  const typeOf = new Map(types.map(({ name, type }) => [name, type]));
  for (const { table, rows, columns } of PERSONAL_TABLES) {
    if (table === 'state_change') continue;
    for (const [column, rule] of Object.entries(columns)) {
      if (!isPlanted(table, column, rule)) continue;
      const { sql, values: of } = boundTo(person, rows);
      await world.query(
        `update "${table}" set "${column}" = ${canarySql(table, column, typeOf.get(`${table}.${column}`) ?? '')} where ${sql}`,
        of,
      );
    }
  }
  return person;
}

export const isPlanted = (table: string, column: string, rule: PersonalColumn): boolean =>
  !LEFT_AS_IT_IS.includes(`${table}.${column}`) && ('hidden' in rule ? HIDDEN_WORDS.includes(`${table}.${column}`) : !rule.word);

function canarySql(table: string, column: string, type: string): string {
  const text = /email$/.test(column) ? canaryOf(table, column).toLowerCase() : canaryOf(table, column);
  if (type === '_text') return `array['${text}']`;
  if (type === 'json' || type === 'jsonb') return table === 'email' || table === 'application' ? `'{"x": "${text}"}'` : `'["${text}"]'`;
  return `'${text}'`;
}

/** Returns the statement with only the parameters that it uses, because PostgreSQL rejects others. */
function numbered(sql: string, values: readonly unknown[]): [sql: string, values: unknown[]] {
  const used = [...new Set([...sql.matchAll(/\$(\d)/g)].map(([, number]) => Number(number)))].sort((one, other) => one - other);
  return [
    sql.replaceAll(/\$(\d)/g, (_all, number: string) => `$${used.indexOf(Number(number)) + 1}`),
    used.map((number) => values[number - 1]),
  ];
}
