import { type Invariant } from './invariant.js';

/** Everything an entry says, in the order in which the product hashes it. */
const WORDS = [
  ...['id', 'act', 'entity_type', 'entity_id', 'code', 'actor_account_id', 'actor_role', 'session_id', 'address_hash'],
  ...['school_id', 'company_id', `to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`],
]
  .map(
    (word) =>
      `to_json(coalesce(${word.startsWith('to_char') ? word.replace('created_at', 'entry.created_at') : `entry.${word}`}::text, ''))::text`,
  )
  .join(', ');

export const AUDIT: readonly Invariant[] = [
  {
    name: 'the chain of the audit log is whole',
    sql: `with start as (select coalesce(max(last_number), 0) as number, coalesce((array_agg(hash order by last_number desc))[1], repeat('0', 64)) as hash from audit_closing)
      select seals.number from (
        select seal.*, start.number + row_number() over (order by seal.number) as place,
          coalesce(lag(seal.hash) over (order by seal.number), start.hash) as before
        from start, audit_seal seal where seal.number > start.number) seals left join audit_entry entry on entry.id = entry_id
      where entry.id is null or seals.number <> place
        or seals.hash <> encode(sha256(convert_to('[' || concat_ws(',', to_json(before)::text, ${WORDS}) || ']', 'UTF8')), 'hex')`,
    fault: [`update audit_entry set act = 'another' where id = (select entry_id from audit_seal order by number limit 1)`],
  },
];
