import { type Invariant } from './invariant.js';

export const REFERENCES: readonly Invariant[] = [
  {
    name: 'each foreign key leads to a row',
    sql: 'select * from pg_temp.orphans()',
    fault: ['update class_teacher set membership_id = gen_random_uuid() where id = (select id from class_teacher limit 1)'],
  },
  {
    name: 'the history of places and papers, which are never deleted, is about rows that are there',
    sql: `select entity_type, entity_id from state_change where (entity_type = 'placement' and not exists (select from placement where id = entity_id))
      or (entity_type = 'agreement' and not exists (select from agreement where id = entity_id))
      or (entity_type = 'contract' and not exists (select from contract where id = entity_id))`,
    fault: [
      `insert into state_change (id, entity_type, entity_id, to_state, actor_role) values (gen_random_uuid(), 'placement', gen_random_uuid(), 'agreed', 'system')`,
    ],
  },
];
