import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { World } from '../../support/world.js';

/** Id of the shared rebuilt file of all CVs, which contains no canary. */
const REBUILT_ID = '00000000-0000-4000-8000-000000000000';

/** `CANARY-<id of the student>-<field>`: names the person and the field wherever it appears. */
const CANARY = /CANARY-([0-9a-f-]{36})-([a-z]+)/g;

export type PersonalField = 'name' | 'email' | 'letter' | 'answers' | 'guardian' | 'note' | 'cv' | 'draft' | 'home';

export interface Sighting {
  studentId: string;
  field: PersonalField;
}

/** Writes a canary into every personal field of every student. */
export async function plantCanaries(world: World): Promise<void> {
  const rebuilt = Buffer.from('%PDF-1.7\n');
  writeFileSync(`${world.filesFolder}/${REBUILT_ID}`, rebuilt);
  const digest = createHash('sha256').update(rebuilt).digest('hex');
  const mark = (field: PersonalField, id = 'student.id') => `'CANARY-' || ${id} || '-${field}'`;
  const statements = [
    `update student set last_name = ${mark('name')}`,
    `update account set last_name = student.last_name from student where student.account_id = account.id`,
    `update account set email = lower(${mark('email')} || '@demo.example') from student where student.account_id = account.id`,
    `update email set to_address = account.email from account where account.id = to_account_id`,
    `update application set motivation = ${mark('letter', 'student_id')}, answers = array[${mark('answers', 'student_id')}]`,
    `insert into application_draft (id, student_id, offer_id, company_site_id, motivation, answers)
     select gen_random_uuid(), student.id, offer.id, offer.company_site_id, ${mark('draft')}, array[${mark('draft')}]
     from student cross join lateral (
       select * from offer where status = 'published' and not exists (
         select 1 from application_draft begun where begun.offer_id = offer.id and begun.student_id = student.id) order by id limit 1) offer`,
    `update contact_note set text = ${mark('note', 'student_id')}`,
    `delete from guardian`,
    `insert into guardian (student_id, place, first_name, last_name, email, phone, confirmed_at)
     select student.id, one.place, ${mark('guardian')}, ${mark('guardian')}, one.email, '+33639980000', one.confirmed_at from student
     cross join (values (1, 'famille@demo.example', now()), (2, 'second@demo.example', null)) one(place, email, confirmed_at)
     where birth_date > current_date - interval '18 years'`,
    `update agreement_part set content = content || jsonb_build_object('homeAddress', ${mark('home', 'student_id')})
     from agreement join placement on placement.id = placement_id where agreement.id = agreement_id and party = 'student'`,
    `insert into cv_file (id, student_id, file_name, kind, bytes, sha256, state, rebuilt_id, rebuilt_sha256)
     select gen_random_uuid(), id, ${mark('cv')} || '.pdf', 'pdf', 1000, repeat('0', 64), 'checked', '${REBUILT_ID}', '${digest}' from student`,
    `update application set cv_file_id = cv_file.id from cv_file where cv_file.student_id = application.student_id`,
  ];
  for (const statement of statements) await world.query(statement);
}

/** Returns all canaries in a text, also in lower case, as in addresses. */
export function sightings(text: string): Sighting[] {
  return [...text.replaceAll('canary-', 'CANARY-').matchAll(CANARY)].map(([, studentId = '', field = '']) => ({
    studentId,
    field: field as PersonalField,
  }));
}
