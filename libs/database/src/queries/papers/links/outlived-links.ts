import { PAPER_LINK_KINDS, PAPER_LINKS, type PaperLinkKind } from '@seve/domain';
import { oneOf } from '../../../one-of.js';
import { IS_FORMER, LINK_TABLES, membershipsOf } from './link-tables.js';

const changed = (which: 'min' | 'max', entityType: string, id: string, condition: string): string => `(select ${which}(change.created_at)
  from state_change change where change.entity_type = '${entityType}' and change.entity_id = ${id} and ${condition})`;

/** Not `interrupted`: such a placement resumes. */
const OVER_STATES = ['cancelled', 'completed', 'ended_early'] as const;

/** SQL: when the placement of the link ended, its days of grace included; null before. Those of a signature begin with its letter, where that was sent later. */
const placementOver = (kind: PaperLinkKind): string => `case when ${oneOf('placement.state', OVER_STATES)} then
  greatest(${kind === 'signature' ? 'link.created_at' : 'null'}, coalesce(${changed('max', 'placement', 'placement.id', 'change.to_state = placement.state')}, (placement.end_on + 1)::timestamptz))
    + make_interval(days => ${PAPER_LINKS[kind].graceDays}) end`;

/** SQL: when the company of a host was suspended; null for others. */
const companySuspended = (
  kind: PaperLinkKind,
): string => `case when ${LINK_TABLES[kind].side} = 'host' and company.status = 'suspended' then
  coalesce(${changed('max', 'company', 'company.id', `change.to_state = 'suspended'`)}, link.created_at) end`;

/** SQL: when the last membership of the holder ended; null while one lasts. */
const memberRemoved = (kind: PaperLinkKind): string => `(select max(coalesce(membership.to_at, member.closed_at))
  ${membershipsOf(LINK_TABLES[kind])} having bool_and${IS_FORMER})`;

const ofHost = changed(
  'min',
  'placement',
  'placement.id',
  `'contactEmail' = any(change.fields) and change.created_at > link.created_at and lower(placement.contact_email) is distinct from lower(link.email)`,
);
/** SQL: when the address of the holder was corrected after the link was sent; null where the link was sent to the current one. */
const ADDRESS_CORRECTED: Record<PaperLinkKind, string> = {
  place: ofHost,
  agreement: ofHost,
  contract: ofHost,
  signature: `(select min(correction.at) from signature_event correction where correction.version_id = version.id
    and correction.signatory_id = signatory.id and correction.kind = 'address_corrected' and correction.at > link.created_at)`,
  guardian: changed(
    'min',
    'student',
    'student.id',
    `'guardianEmail' = any(change.fields) and change.created_at > link.created_at and lower(guardian.email) is distinct from lower(link.email)`,
  ),
};

function endedAt(kind: PaperLinkKind): string {
  const isOfPlacement = kind !== 'guardian';
  const ends = isOfPlacement ? [placementOver(kind), companySuspended(kind), memberRemoved(kind)] : [];
  return `least(${[...ends, ADDRESS_CORRECTED[kind]].join(', ')})`;
}

/** SQL: opened links of every kind, not ended by hand, with the first event that ends them today: `ended_at`, null for none. */
export const OPENED_LINKS = PAPER_LINK_KINDS.map((kind) => {
  const { table, joins } = LINK_TABLES[kind];
  const company = kind === 'guardian' ? 'null::uuid' : 'company.id';
  return `select link.id, link.expires_at, student.id as student_id, student.school_id, ${company} as company_id, ${endedAt(kind)} as ended_at
    from ${table} link ${joins} where link.revoked_at is null and link.opened_at is not null`;
}).join(' union all ');
