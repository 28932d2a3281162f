import { CONTRACT_AGREED_STATES, SIGNED_STATES, SIGNING_STATES } from '@seve/domain';
import { type Invariant, listed } from './invariant.js';

/** A sealed version of an agreement: the first one, whatever other faults did. */
const SEALED_VERSION = `(select version.id from paper_version version join agreement on agreement.id = version.agreement_id
  where version.amendment_id is null and version.completed_at is not null and version.voided_at is null order by version.id limit 1)`;
const ITS_AGREEMENT = `(select agreement_id from paper_version where id = ${SEALED_VERSION})`;

/** Where a paper stands by its version that is not void: `out`, `signed`, `sealed`, or nothing. */
const stageOf = (version: string): string =>
  `(select case when sealed_at is not null then 'sealed' when completed_at is not null then 'signed' else 'out' end
    from paper_version where voided_at is null and ${version} order by number desc limit 1)`;
const AS_VERSION = `case when state in (${listed(SIGNING_STATES)}) then 'out' else state end`;

/** Versions that were put to signature, and their seals. */
export const PAPERS: readonly Invariant[] = [
  {
    name: 'each version that all have signed, and that is not void, is sealed',
    sql: 'select id from paper_version where completed_at is not null and voided_at is null and sealed_at is null',
    fault: [
      `update paper_version set sealed_at = null, sealed_file_id = null, sealed_sha256 = null where id = ${SEALED_VERSION}`,
      `delete from signature_event where kind = 'sealed' and version_id = ${SEALED_VERSION}`,
      `update agreement set state = 'signed' where id = ${ITS_AGREEMENT}`,
      `delete from state_change where to_state = 'sealed' and entity_id = ${ITS_AGREEMENT}`,
    ],
  },
  {
    name: 'a version is sealed once, and its events say so',
    sql: `select version.id from paper_version version
      where (select count(*) from signature_event where version_id = version.id and kind = 'sealed') <> (version.sealed_at is not null)::int`,
    fault: [`delete from signature_event where kind = 'sealed' and version_id = ${SEALED_VERSION}`],
  },
  {
    name: 'a paper has one version that is not void at most',
    sql: `select agreement_id, contract_id, amendment_id, contract_amendment_id from paper_version where voided_at is null
      group by 1, 2, 3, 4 having count(*) > 1`,
    fault: [
      // A number below, so that the newest version still tells where the paper stands.
      `insert into paper_version (id, agreement_id, number, parts, document, file_id, sha256)
       select gen_random_uuid(), agreement_id, 0, parts, document, file_id, sha256 from paper_version where id = ${SEALED_VERSION}`,
    ],
  },
  {
    name: 'each version that all have signed has a signature in every seat',
    sql: `select version.id, role from paper_version version join signatory on version_id = version.id
      where completed_at is not null group by version.id, role
      having case role when 'guardian' then not bool_or(state = 'signed') else not bool_and(state in ('signed', 'delegated')) or not bool_or(state = 'signed') end`,
    fault: [
      `insert into signatory (id, version_id, role, "order", name, state) values (gen_random_uuid(), ${SEALED_VERSION}, 'guardian', 1, 'Personne', 'waiting')`,
    ],
  },
  {
    name: 'an agreement or amendment stands where its version stands',
    sql: `select id, state from agreement
        where case when state in (${listed([...SIGNING_STATES, ...SIGNED_STATES])})
          then ${stageOf('agreement_id = agreement.id and amendment_id is null')} is distinct from ${AS_VERSION}
          else state not in ('cancelled', 'lapsed') and ${stageOf('agreement_id = agreement.id and amendment_id is null')} is not null end
      union all select id, state from amendment
        where state in (${listed([...SIGNING_STATES, 'signed', 'sealed'])})
          and ${stageOf('amendment_id = amendment.id')} is distinct from ${AS_VERSION}
      union all select id, state from contract
        where (state in (${listed(SIGNING_STATES)}) and ${stageOf('contract_id = contract.id and contract_amendment_id is null')} is distinct from 'out')
          or (state in (${listed(CONTRACT_AGREED_STATES)}) and coalesce(${stageOf('contract_id = contract.id and contract_amendment_id is null')}, 'out') = 'out')`,
    fault: [`update paper_version set voided_at = now(), void_reason = 'Reprise.' where id = ${SEALED_VERSION}`],
  },
];
