import {
  AGREEMENT_TABLE,
  AMENDMENT_TABLE,
  APPLICATION_TABLE,
  CONTRACT_AMENDMENT_TABLE,
  CONTRACT_TABLE,
  ESCALATION_TABLE,
  FRAMEWORK_TABLE,
  type HistoryEntity,
  INVITATION_TO_APPLY_TABLE,
  OFFER_TABLE,
  PLACEMENT_TABLE,
  REPORT_TABLE,
  ROSTER_IMPORT_TABLE,
  type StatusTable,
} from '@seve/domain';
import { FRESH } from './fresh-rows.js';
import { type Invariant } from './invariant.js';

interface Story {
  entity: HistoryEntity;
  /** Column of its state. */
  state: 'state' | 'status';
  table: StatusTable<string>;
  /** Its row is never there without its first move. */
  isTold: boolean;
}

type Told = Pick<Story, 'state' | 'table'> & { isTold?: true };
const of = (table: StatusTable<never>, state: Story['state'] = 'state'): Told => ({ state, table: table as StatusTable<string> });

/** What moves through a status table; null: its history tells of edits, or of a state that it keeps in another way. */
const TOLD: Record<HistoryEntity, Told | null> = {
  application: { ...of(APPLICATION_TABLE, 'status'), isTold: true },
  placement: { ...of(PLACEMENT_TABLE), isTold: true },
  agreement: { ...of(AGREEMENT_TABLE), isTold: true },
  amendment: of(AMENDMENT_TABLE),
  contract: of(CONTRACT_TABLE),
  contract_amendment: of(CONTRACT_AMENDMENT_TABLE),
  framework_agreement: of(FRAMEWORK_TABLE),
  offer: of(OFFER_TABLE, 'status'),
  escalation: of(ESCALATION_TABLE, 'status'),
  invitation_to_apply: of(INVITATION_TO_APPLY_TABLE, 'status'),
  report: of(REPORT_TABLE, 'status'),
  roster_import: of(ROSTER_IMPORT_TABLE),
  // An undone list brings a pupil back by an edit.
  student: null,
  // A merge is told beside its table.
  company: null,
  company_site: null,
  email: null,
  suppression: null,
  school: null,
  class_group: null,
  programme: null,
  membership: null,
  account: null,
};
const STORIES: readonly Story[] = Object.entries(TOLD).flatMap(([entity, told]) =>
  told === null ? [] : [{ isTold: false, ...told, entity: entity as HistoryEntity }],
);

const movesOf = (row: string) => `state_change where entity_id = ${row}.id and to_state is not null`;

/** Every move that a table allows, as `(entity, from, to, role, act)`. */
const LEGAL = STORIES.flatMap(({ entity, table }) =>
  Object.entries(table).flatMap(([to, rules]) =>
    rules.flatMap(({ act, from, by }) => from.flatMap((one) => by.map((role) => `('${entity}', '${one}', '${to}', '${role}', '${act}')`))),
  ),
).join(', ');
const ALLOWED = `(values ${LEGAL}) as allowed (entity, from_state, to_state, role, act)`;

/** A move to elsewhere that the table allows and the row has not made. */
const moveOf = ({ entity, state }: Story, of: string): string =>
  `insert into state_change (id, entity_type, entity_id, from_state, to_state, actor_role)
   select gen_random_uuid(), '${entity}', one.id, allowed.from_state, allowed.to_state, allowed.role
   from (select * from ${entity} where ${of} order by id limit 1) one
   join ${ALLOWED} on allowed.entity = '${entity}' and allowed.from_state = one.${state} and allowed.to_state <> one.${state} limit 1`;

const endsWhereItIs = (story: Story): Invariant => {
  const { entity, state, isTold } = story;
  const fresh = FRESH[entity];
  return {
    name: `the history of each ${entity} ends where it is`,
    sql: `select ${entity}.id from ${entity} where ${isTold ? '' : `exists (select from ${movesOf(entity)}) and `}${state} is distinct from
      (select to_state from ${movesOf(entity)} order by created_at desc, id desc limit 1)`,
    fault: fresh ? [...fresh.insert, moveOf(story, fresh.where)] : [moveOf(story, `exists (select from ${movesOf(entity)})`)],
  };
};

const hasNoGap = (entities: readonly HistoryEntity[], name: string): Invariant => ({
  name,
  sql: `select * from (select entity_type, entity_id, from_state, lag(to_state) over (partition by entity_id order by created_at, id) as before
    from state_change where to_state is not null and entity_type in (${entities.map((one) => `'${one}'`).join(', ')})) moves
    where from_state is distinct from before and (before is not null or (entity_type = 'application' and from_state <> 'draft'))`,
  fault: [
    `insert into state_change (id, entity_type, entity_id, from_state, to_state, actor_role)
     select gen_random_uuid(), 'agreement', id, 'signed', 'sealed', 'system' from agreement where state = 'sealed' limit 1`,
  ],
});

const endOf = (entity: HistoryEntity): Invariant[] => STORIES.filter((story) => story.entity === entity).map(endsWhereItIs);

/** Of applications and their places, for races on seats. */
export const HISTORIES_OF_SEATS: readonly Invariant[] = [
  ...endOf('application'),
  ...endOf('placement'),
  hasNoGap(['application'], 'the history of applications has no gap'),
];

export const HISTORIES: readonly Invariant[] = [
  ...STORIES.map(endsWhereItIs),
  hasNoGap(
    STORIES.map(({ entity }) => entity),
    'no history has a gap',
  ),
  {
    name: 'each move is one that its status table allows to its author',
    sql: `select entity_type, entity_id, from_state, to_state, act, actor_role from state_change
      where from_state is not null and to_state is not null and entity_type in (${STORIES.map(({ entity }) => `'${entity}'`).join(', ')})
      and not exists (select from ${ALLOWED} where allowed.entity = entity_type and allowed.from_state = state_change.from_state
        and allowed.to_state = state_change.to_state and allowed.role = actor_role
        and allowed.act = coalesce(state_change.act, allowed.act))`,
    fault: [
      `insert into state_change (id, entity_type, entity_id, from_state, to_state, actor_role, created_at)
       select gen_random_uuid(), 'agreement', one.id, moves.from_state, moves.to_state, 'student', now() + moves.later
       from (select id from agreement where state = 'sealed' limit 1) one,
         (values ('sealed', 'draft', interval '0 s'), ('draft', 'sealed', interval '1 s')) as moves (from_state, to_state, later)`,
    ],
  },
];
