import { type Invariant } from './invariant.js';

/** As the product writes it: JSON of the hash before and of every fact, keys of the evidence in alphabetical order. */
const FACTS = `'[' || concat_ws(',', to_json(before)::text, to_json(version_id)::text, number::text, to_json(kind)::text,
  coalesce(to_json(signatory_id)::text, 'null'), coalesce(to_json(actor_account_id)::text, 'null'),
  to_json(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text, to_json(sha256)::text,
  '[' || coalesce((select string_agg('[' || to_json(key)::text || ',' || value::text || ']', ',' order by key collate "C") from jsonb_each(evidence)), '') || ']') || ']'`;

const VERSION = `(select id from paper_version where sealed_at is not null order by id limit 1)`;

/** Signatures and the chain of events that proves them. */
export const SIGNATURES: readonly Invariant[] = [
  {
    name: 'the chain of events of each version is whole',
    sql: `select version_id, number from (
        select event.*, version.sha256 as signed_sha256, row_number() over chain as place,
          coalesce(lag(event.hash) over chain, version.sha256) as before
        from signature_event event join paper_version version on version.id = version_id window chain as (partition by version_id order by event.number)) events
      where number <> place or sha256 <> signed_sha256 or hash <> encode(sha256(convert_to(${FACTS}, 'UTF8')), 'hex')`,
    fault: [
      `update signature_event set evidence = evidence || '{"name": "Une autre personne"}' where version_id = ${VERSION}
       and number = (select min(number) from signature_event where version_id = ${VERSION} and kind = 'signed')`,
    ],
  },
  {
    name: 'each signature has its event, once, and each such event its signatory',
    sql: `select signatory.id from signatory
        where (select count(*) from signature_event event where event.version_id = signatory.version_id and signatory_id = signatory.id and kind = 'signed') <> (state = 'signed')::int
      union all select signatory_id from signature_event event where kind = 'signed'
        and not exists (select from signatory where id = signatory_id and signatory.version_id = event.version_id)`,
    fault: [
      `insert into signatory (id, version_id, role, "order", name, state, signed_at, method)
       values (gen_random_uuid(), ${VERSION}, 'tutor', 1, 'Personne', 'signed', now(), 'code')`,
    ],
  },
];
