import type { World } from '../../support/world.js';
import type { OwnIds } from './foreign-things.js';

/** Name of a saved view that everybody gets. */
export const VIEW = 'Avec une place';

/** Gives everybody else rows like those of the acting people, so that a write which ignores the owner changes a row of another. */
export async function plantForOthers(
  world: World,
  { studentId, openOfferId, classId, companyId, spareMemberId }: OwnIds,
  colleagueId: string,
) {
  const others = 'select id from account where id not in (select account_id from session)';
  await world.query(
    `insert into second_step (account_id, sealed_secret, confirmed_at) select id, 'x', now() + interval '1 day' from (${others}) other`,
  );
  await world.query("insert into recovery_code (id, account_id, code_hash) select gen_random_uuid(), account_id, 'x' from second_step");
  await world.query(
    `insert into email_change (id, account_id, old_email, new_email, source, token_hash, undo_hash, expires_at, undo_until, created_at)
     select gen_random_uuid(), id, 'avant@exemple.fr', 'apres@exemple.fr', 'self', gen_random_uuid(), gen_random_uuid(), now() + interval '1 day',
       now() + interval '7 days', now() + interval '1 day' from (${others}) other`,
  );
  await world.query(
    `insert into account_token (id, account_id, purpose, token_hash, expires_at)
     select gen_random_uuid(), id, 'magic_link', gen_random_uuid(), now() + interval '1 day' from (${others}) other`,
  );
  await world.query('update student set inactivity_warned_at = now() where id <> $1', [studentId]);
  await world.query('insert into saved_offer (student_id, offer_id) select id, $2 from student where id <> $1 on conflict do nothing', [
    ...[studentId, openOfferId],
  ]);
  await world.query(
    `insert into application_draft (id, student_id, offer_id, company_site_id, motivation)
     select gen_random_uuid(), student.id, offer.id, company_site_id, 'Mot d’un autre.' from student cross join offer
     where student.id <> $1 and offer.id = $2 and not exists (select 1 from application_draft own where own.student_id = student.id and own.offer_id = $2)`,
    [studentId, openOfferId],
  );
  await world.query(
    `insert into application_draft (id, student_id, company_site_id, motivation, origin, kind)
     select gen_random_uuid(), student.id, site.id, 'Mot d’un autre.', 'unsolicited', 'internship' from student
     cross join lateral (select id from company_site where company_id <> $2 order by id limit 1) site where student.id <> $1 limit 20`,
    [studentId, companyId],
  );
  await world.query(
    `insert into company_image (id, company_id, role, kind, sha256) select gen_random_uuid(), id, 'logo', 'png', '' from company
     where id <> $1 and not exists (select 1 from company_image known where known.company_id = company.id and role = 'logo')`,
    [companyId],
  );
  await world.query(
    `insert into company_image (id, company_id, role, kind, sha256) select gen_random_uuid(), company.id, 'photo', 'png', ''
     from company cross join generate_series(1, 3) where company.id <> $1`,
    [companyId],
  );
  await world.query(
    `insert into saved_view (id, account_id, screen, name, search) select gen_random_uuid(), id, 'class', $1, '' from (${others}) other limit 30`,
    [VIEW],
  );
  for (const state of ['declared', 'agreed'])
    await world.query(
      `insert into placement (id, source, state, host_name, student_id, kind, weekly_minutes, start_on, end_on)
       select gen_random_uuid(), 'declared', $2, 'Hôte', id, 'internship', 2100, current_date + 35, current_date + 55 from student where id <> $1 limit 20`,
      [studentId, state],
    );
  // Another class of the school, followed by a colleague and by a teacher who is not a referent.
  const [other] = await world.query<{ id: string }>(
    `insert into class_group select (jsonb_populate_record(null::class_group, to_jsonb(class_group) || jsonb_build_object(
       'id', gen_random_uuid(), 'code', null, 'name', 'Autre classe'))).* from class_group where id = $1 returning id`,
    [classId],
  );
  for (const referent of [colleagueId, spareMemberId]) {
    await world.query('insert into class_teacher (id, class_group_id, membership_id) values (gen_random_uuid(), $1, $2)', [
      other?.id,
      referent,
    ]);
    for (const group of [classId, other?.id])
      await world.query(
        `insert into student (id, class_group_id, school_id, birth_date, first_name, last_name, referent_teacher_id)
         select gen_random_uuid(), id, school_id, '2008-05-17', 'Léa', 'Suivie', $2 from class_group where id = $1`,
        [group, referent],
      );
  }
}
