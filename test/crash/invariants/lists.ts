import { copyOf, type Invariant } from './invariant.js';

/** A list that was applied, with one line whose pupil is there. */
const APPLIED = [
  copyOf(
    'roster_import',
    `'{"state": "applied", "file_name": "planted", "undone_at": null}' || jsonb_build_object('id', gen_random_uuid(), 'applied_at', now())`,
  ),
  `insert into student (id, first_name, last_name, birth_date, school_id, class_group_id, roster_state)
   select gen_random_uuid(), 'Zoé', 'Planté', '2008-02-03', school_id, (select id from class_group where class_group.school_id = roster_import.school_id limit 1), 'expected'
   from roster_import where file_name = 'planted'`,
  `insert into roster_import_row (import_id, seq, kind, person, student_id)
   select roster_import.id, 1, 'new', '{"lastName": "Planté", "firstName": "Zoé", "birthDate": "2008-02-03"}', student.id
   from roster_import, student where file_name = 'planted' and last_name = 'Planté'`,
] as const;

/** Lists of pupils: each is written whole, or not at all. */
export const LISTS: readonly Invariant[] = [
  {
    name: 'no list stands half-way',
    sql: `select id, state from roster_import where state in ('planning', 'applying', 'undoing')`,
    fault: [copyOf('roster_import', `'{"state": "applying"}' || jsonb_build_object('id', gen_random_uuid())`)],
  },
  {
    name: 'each new line of a list that is applied has its pupil',
    sql: `select import_id, seq from roster_import_row line join roster_import on roster_import.id = import_id
      where roster_import.state = 'applied' and kind = 'new' and (student_id is null or not exists (select from student where id = student_id))`,
    fault: [...APPLIED, `delete from student where last_name = 'Planté'`],
  },
  {
    name: 'a list that is undone leaves no pupil but those whom it says',
    sql: `select roster_import.id from roster_import join roster_import_row on import_id = roster_import.id join student on student.id = student_id
      where roster_import.state = 'undone' and kind = 'new' group by roster_import.id having count(*) > (outcome ->> 'stayed')::int`,
    fault: [...APPLIED, `update roster_import set state = 'undone', outcome = '{"stayed": 0}' where file_name = 'planted'`],
  },
  {
    name: 'no list has written a pupil twice',
    sql: `select import_id, seq from roster_import_row line join roster_import on roster_import.id = import_id
      join student on student.school_id = roster_import.school_id and last_name = person ->> 'lastName' and first_name = person ->> 'firstName'
        and birth_date = (person ->> 'birthDate')::date
      where roster_import.state = 'applied' and kind = 'new' group by import_id, seq having count(*) > 1`,
    fault: [...APPLIED, copyOf('student', `jsonb_build_object('id', gen_random_uuid())`, `last_name = 'Planté'`)],
  },
];
