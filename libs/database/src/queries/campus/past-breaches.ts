import { droppedBecause, isSameMailbox, type PastBreachKind, SIGNATORY_ROLES, seatSharing } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { PastReview } from '../../entities/past-breach.entity.js';
import { oneOf } from '../../one-of.js';
import { rowsOf } from '../../rows.js';

/** A past fact that breaks a current rule. */
export interface FoundBreach {
  kind: PastBreachKind;
  entityId: string;
  studentId: string | null;
  schoolId: string | null;
  companyId: string | null;
  happenedAt: Date;
}

interface Candidate extends Omit<FoundBreach, 'kind'> {
  /** Two addresses that break the rule when they reach one mailbox, or the input of `isBreach`; null when the row alone breaks it. */
  one: string | null;
  other: string | null;
}

/** Not `interrupted`: such a placement resumes. */
const ENDED_PLACEMENT_STATES = ['cancelled', 'completed', 'ended_early'] as const;

/** SQL: prefilter, equal for addresses of one mailbox and for some others; `isSameMailbox` decides. */
const roughly = (email: string): string => `translate(split_part(split_part(lower(${email}), '@', 1), '+', 1), '._-', '')`;

const columns = (entityId: string, happenedAt: string, { one = 'null', other = 'null', company = 'null' } = {}) => ({
  entityId,
  studentId: 'student.id',
  schoolId: 'student.school_id',
  companyId: company,
  happenedAt,
  one,
  other,
});

/** SQL: the seats of `one` and `other` must have different holders. */
const NEVER_ONE_PERSON = `(one.role, other.role) in (${SIGNATORY_ROLES.flatMap((one) =>
  SIGNATORY_ROLES.filter((other) => seatSharing(one, other) === 'never').map((other) => `('${one}', '${other}')`),
).join(', ')})`;

/** SQL: the paper was filed by one side without a confirmation by the other. */
const FILED_ALONE = `(framework.filed_by is not null and exists (select 1 from paper_file
  where paper_file.framework_agreement_id = framework.id and paper_file.filed_by_account_id is null))`;

/** SQL: when the place ended or its company was suspended, the earlier; null otherwise. */
const LINK_ENDED_AT = `least(
  case when ${oneOf('placement.state', ENDED_PLACEMENT_STATES)} then coalesce(
    (select max(change.created_at) from state_change change where change.entity_type = 'placement'
      and change.entity_id = placement.id and change.to_state = placement.state), (placement.end_on + 1)::timestamptz) end,
  case when company.status = 'suspended' then coalesce(
    (select max(change.created_at) from state_change change where change.entity_type = 'company'
      and change.entity_id = company.id and change.to_state = 'suspended'), link.created_at) end)`;

/** Query of each kind. Raw: rows of many tables in one shape. */
const FINDERS: Record<PastBreachKind, { columns: ReturnType<typeof columns>; from: string; isBreach?: (one: string) => boolean }> = {
  one_person_two_seats: {
    columns: columns('version.id', 'greatest(one.signed_at, other.signed_at)', {
      one: 'case when one.account_id = other.account_id then null else one.email end',
      other: 'other.email',
    }),
    from: `from paper_version version
      join signatory one on one.version_id = version.id and one.state = 'signed'
      join signatory other on other.version_id = version.id and other.state = 'signed' and other.id > one.id
        and ${NEVER_ONE_PERSON}
        and (one.account_id = other.account_id or ${roughly('one.email')} = ${roughly('other.email')})
      left join agreement on agreement.id = version.agreement_id left join contract on contract.id = version.contract_id
      join placement on placement.id = coalesce(agreement.placement_id, contract.placement_id)
      join student on student.id = placement.student_id`,
  },
  consent_from_own_mailbox: {
    columns: columns('consent.id', 'consent.decided_at', { one: 'guardian.email', other: 'account.email' }),
    from: `from guardian_consent consent join student on student.id = consent.student_id
      join account on account.id = student.account_id join guardian on guardian.student_id = student.id and guardian.place = consent.place
      where consent.given and ${roughly('guardian.email')} = ${roughly('account.email')}`,
  },
  consent_of_unconfirmed: {
    columns: columns('consent.id', 'consent.decided_at'),
    from: `from guardian_consent consent join student on student.id = consent.student_id
      left join guardian on guardian.student_id = student.id and guardian.place = consent.place
      where consent.given and (guardian.confirmed_at is null or guardian.confirmed_at > consent.decided_at)`,
  },
  signed_by_unconfirmed: {
    columns: columns('signatory.id', 'signatory.signed_at'),
    from: `from signatory join paper_version version on version.id = signatory.version_id and version.voided_at is null
      left join agreement on agreement.id = version.agreement_id left join contract on contract.id = version.contract_id
      join placement on placement.id = coalesce(agreement.placement_id, contract.placement_id)
      join student on student.id = placement.student_id
      where signatory.role = 'guardian' and signatory.state = 'signed' and signatory.method = 'code'
        and not exists (select 1 from guardian where guardian.student_id = student.id and guardian.confirmed_at <= signatory.signed_at)`,
  },
  row_joined_alone: {
    columns: columns('student.id', 'joined.created_at'),
    from: `from student join state_change joined on joined.entity_type = 'student' and joined.entity_id = student.id
        and joined.act = 'join' and joined.from_state is not null and joined.actor_role = 'student'
        and joined.reason_code is distinct from 'personal_code'
      where student.birth_date > joined.created_at::date - interval '18 years'
        and not exists (select 1 from state_change confirmed where confirmed.entity_type = 'student'
          and confirmed.entity_id = student.id and confirmed.act = 'confirm')`,
  },
  host_bound_unverified: {
    columns: columns('placement.id', 'placement.created_at', { company: 'company.id' }),
    from: `from placement join student on student.id = placement.student_id
      join company on company.siren = placement.host_siren
      where placement.source = 'declared' and company.status <> 'verified' and placement.company_site_id is null`,
  },
  place_confirmed_from_own_mailbox: {
    columns: columns('placement.id', 'confirmed.created_at', { one: 'placement.contact_email', other: 'account.email' }),
    from: `from placement join student on student.id = placement.student_id join account on account.id = student.account_id
      join state_change confirmed on confirmed.entity_type = 'placement' and confirmed.entity_id = placement.id and confirmed.act = 'confirm'
      where ${roughly('placement.contact_email')} = ${roughly('account.email')}`,
  },
  link_outlived: {
    columns: columns('link.id', LINK_ENDED_AT, { company: 'site.company_id' }),
    from: `from (
        select link.id, placement_id, link.created_at, expires_at, revoked_at, opened_at from agreement_link link join agreement on agreement.id = agreement_id
        union all
        select link.id, placement_id, link.created_at, expires_at, revoked_at, opened_at from contract_link link join contract on contract.id = contract_id
        union all
        select id, placement_id, created_at, expires_at, revoked_at, opened_at from placement_link) link
      join placement on placement.id = link.placement_id join student on student.id = placement.student_id
      left join company_site site on site.id = placement.company_site_id left join company on company.id = site.company_id
      where link.revoked_at is null and link.opened_at is not null and link.expires_at > ${LINK_ENDED_AT}`,
  },
  framework_signed_by_one_side: {
    columns: {
      ...columns('framework.id', 'framework.state_at', {
        ...{ company: 'framework.company_id', other: 'other.email' },
        one: `case when ${FILED_ALONE} then null else one.email end`,
      }),
      studentId: 'null',
      schoolId: 'framework.school_id',
    },
    from: `from framework_agreement framework
      left join framework_signature by_school on by_school.framework_agreement_id = framework.id and by_school.side = 'school'
      left join framework_signature by_company on by_company.framework_agreement_id = framework.id and by_company.side = 'company'
      left join account one on one.id = by_school.account_id left join account other on other.id = by_company.account_id
      where ${oneOf('framework.state', ['signed', 'running', 'ended'])}
        and (${FILED_ALONE} or ${roughly('one.email')} = ${roughly('other.email')})`,
  },
  scan_never_opened: {
    columns: columns('file.id', 'file.created_at'),
    from: `from paper_file file left join agreement on agreement.id = file.agreement_id left join contract on contract.id = file.contract_id
      join placement on placement.id = coalesce(agreement.placement_id, contract.placement_id) join student on student.id = placement.student_id
      where file.purpose <> 'insurance' and file.shown_id is null`,
  },
  address_reset_with_other_roles: {
    columns: columns('change.id', 'change.confirmed_at'),
    from: `from email_change change join student on student.account_id = change.account_id
      where change.source = 'school' and change.confirmed_at is not null and change.undone_at is null
        and exists (select 1 from membership held where held.account_id = change.account_id and held.from_at < change.confirmed_at
          and (held.to_at is null or held.to_at > change.confirmed_at))`,
  },
  // A migration deleted cells and samples; the headings remain.
  roster_with_sensitive_columns: {
    columns: {
      ...columns('import.id', 'import.created_at', { one: `listed ->> 'header'` }),
      ...{ studentId: 'null', schoolId: 'import.school_id' },
    },
    from: 'from roster_import import cross join lateral jsonb_array_elements(import.columns) listed',
    isBreach: (header) => droppedBecause(header) !== null,
  },
};

const reachOneMailbox = ({ one, other }: Candidate) => one === null || other === null || isSameMailbox(one, other);

/** Facts of one kind, the oldest first, whether listed before or not. */
export async function findBreaches(manager: EntityManager, kind: PastBreachKind): Promise<FoundBreach[]> {
  const { columns, from, isBreach } = FINDERS[kind];
  const rows = await rowsOf<Candidate>(manager, columns, `${from} order by 5, 1`);
  return rows
    .filter((row) => (isBreach ? isBreach(row.one ?? '') : reachOneMailbox(row)))
    .map(({ one: _one, other: _other, ...found }) => ({ kind, ...found }));
}

export const isPastRead = (manager: EntityManager, edition: number): Promise<boolean> => manager.existsBy(PastReview, { edition });
