import {
  agreementGuards,
  type CivilDate,
  contractGuards,
  droppedBecause,
  hasContactsInName,
  isSameMailbox,
  PAST_REVIEW_EDITION,
  type PastBreachKind,
  type PlannedDays,
  refusesHoursTogether,
  SIGNATORY_ROLES,
  seatSharing,
  UNUSUAL_TIMES_LABEL,
  unusualTimesWords,
} from '@seve/domain';
import { type EntityManager, TypeORMError } from 'typeorm';
import { PastReview } from '../../entities/past-breach.entity.js';
import { hasTakenDays } from '../../entities/placement.entity.js';
import { oneOf } from '../../one-of.js';
import { rowsOf, type SelectList, selected } from '../../rows.js';
import { agreementFacts } from '../papers/agreements/agreement-facts.js';
import { contractFacts } from '../papers/contracts/contract-facts.js';
import { OPENED_LINKS } from '../papers/links/outlived-links.js';
import { HOST } from '../placements/host.js';

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
  /** Two addresses that break the rule if they reach one mailbox, or values that `isBreach` reads; null if the row alone breaks it. */
  one: string | null;
  other: string | null;
}

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

const OF_STUDENT = `left join agreement on agreement.id = version.agreement_id left join contract on contract.id = version.contract_id
  join placement on placement.id = coalesce(agreement.placement_id, contract.placement_id) join student on student.id = placement.student_id`;
const OF_MINOR = `${OF_STUDENT} and student.birth_date > placement.start_on - interval '18 years'`;
/** SQL: a valid version of the agreement or contract itself, of a placement that occupies days. */
const IS_LIVE_ORIGINAL = `version.voided_at is null and version.amendment_id is null and version.contract_amendment_id is null and ${hasTakenDays()}`;

interface Finder {
  columns: ReturnType<typeof columns>;
  from: string;
  /** Default: checks whether both addresses reach one mailbox. */
  isBreach?: (candidate: Candidate, manager: EntityManager, today: CivilDate) => boolean | Promise<boolean>;
}

/** Query of each kind. Raw: rows of many tables in one shape. */
const FINDERS: Record<PastBreachKind, Finder> = {
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
      ${OF_STUDENT}`,
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
      ${OF_STUDENT}
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
  name_with_contacts: {
    columns: columns('placement.id', 'placement.created_at', {
      company: 'company.id',
      one: 'coalesce(company.name, placement.host_name)',
    }),
    from: `from placement ${HOST} join student on student.id = placement.student_id where company.status is distinct from 'verified'`,
    isBreach: ({ one }) => hasContactsInName(one ?? ''),
  },
  hours_over_placements: {
    columns: columns('version.id', 'version.created_at', { one: 'version.agreement_id', other: 'version.contract_id' }),
    from: `from paper_version version ${OF_MINOR} where ${IS_LIVE_ORIGINAL} and exists (select 1 from placement other
      where other.student_id = placement.student_id and other.id <> placement.id)`,
    isBreach: async ({ one, other }, manager, today) =>
      one === null
        ? other !== null && refusesHoursTogether(contractGuards(await contractFacts(manager, other, today)))
        : refusesHoursTogether(agreementGuards(await agreementFacts(manager, one, today))),
  },
  // Copied from the blocks of the version, because the text of a paper does not follow the current law.
  times_said_wrongly: {
    columns: columns('version.id', 'version.created_at', {
      one: `jsonb_path_query_first(version.document, '$.blocks[*].facts[*] ? (@.label == "${UNUSUAL_TIMES_LABEL}").value') #>> '{}'`,
      other: `json_build_object('startOn', coalesce(agreement.validated ->> 'startOn', placement.start_on::text),
        'endOn', coalesce(agreement.validated ->> 'endOn', placement.end_on::text),
        'student', json_build_object('birthDate', student.birth_date), 'host', jsonb_strip_nulls(coalesce(version.parts -> 'host', '{}')))::text`,
    }),
    from: `from paper_version version ${OF_STUDENT} where ${IS_LIVE_ORIGINAL}
      and jsonb_path_exists(version.document, '$.blocks[*].facts[*] ? (@.label == "${UNUSUAL_TIMES_LABEL}")')`,
    isBreach: ({ one, other }) => {
      const said = unusualTimesWords(JSON.parse(other ?? '{}') as PlannedDays);
      return (one === 'non') !== (said === 'non');
    },
  },
  place_confirmed_from_own_mailbox: {
    columns: columns('placement.id', 'confirmed.created_at', { one: 'placement.contact_email', other: 'account.email' }),
    from: `from placement join student on student.id = placement.student_id join account on account.id = student.account_id
      join state_change confirmed on confirmed.entity_type = 'placement' and confirmed.entity_id = placement.id and confirmed.act = 'confirm'
      where ${roughly('placement.contact_email')} = ${roughly('account.email')}`,
  },
  link_outlived: {
    columns: {
      ...columns('link.id', 'link.ended_at', { company: 'link.company_id' }),
      studentId: 'link.student_id',
      schoolId: 'link.school_id',
    },
    from: `from (${OPENED_LINKS}) link where link.expires_at > link.ended_at
      and link.ended_at < coalesce((select min(read_at) from past_review where edition < ${PAST_REVIEW_EDITION}), now())`,
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
  // A migration deleted cells and samples; only the headings remain.
  roster_with_sensitive_columns: {
    columns: {
      ...columns('import.id', 'import.created_at', { one: `listed ->> 'header'` }),
      ...{ studentId: 'null', schoolId: 'import.school_id' },
    },
    from: 'from roster_import import cross join lateral jsonb_array_elements(import.columns) listed',
    isBreach: ({ one }) => droppedBecause(one ?? '') !== null,
  },
};

const reachOneMailbox = ({ one, other }: Candidate) => one === null || other === null || isSameMailbox(one, other);

/** Returns whether a row breaks its rule. A row that the rules cannot read counts too, so that a person looks at it. */
async function isBroken(candidate: Candidate, kind: PastBreachKind, manager: EntityManager, today: CivilDate): Promise<boolean> {
  const { isBreach = reachOneMailbox } = FINDERS[kind];
  try {
    return await isBreach(candidate, manager, today);
  } catch (error) {
    if (error instanceof TypeORMError) throw error;
    return true;
  }
}

/** Number of candidates per statement. */
const PAGE = 250;
/** Sorts before every id. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Yields facts of one kind page by page, also those already listed. Runs outside of a transaction, because evaluating the rules takes
 * longer than a transaction may idle.
 */
export async function* findBreaches(manager: EntityManager, kind: PastBreachKind, today: CivilDate): AsyncGenerator<FoundBreach[]> {
  const { columns, from } = FINDERS[kind];
  const paged = `from (select ${selected(columns)} ${from}) candidate where "entityId" > $1 order by "entityId" limit ${PAGE}`;
  const all = Object.fromEntries(Object.keys(columns).map((name) => [name, `"${name}"`])) as SelectList<Candidate>;
  for (let after = FIRST_ID, isFull = true; isFull; ) {
    const rows = await rowsOf<Candidate>(manager, all, paged, [after]);
    isFull = rows.length === PAGE;
    // Rows of one entity stay on one page: those of the last entity of a full page are left for the next page.
    const last = rows.at(-1)?.entityId;
    const page = isFull && rows[0]?.entityId !== last ? rows.filter(({ entityId }) => entityId !== last) : rows;
    after = page.at(-1)?.entityId ?? after;
    const found: FoundBreach[] = [];
    for (const row of page) {
      const { one: _one, other: _other, ...fact } = row;
      if (await isBroken(row, kind, manager, today)) found.push({ kind, ...fact });
    }
    yield found;
  }
}

export const isPastRead = (manager: EntityManager, edition: number): Promise<boolean> => manager.existsBy(PastReview, { edition });
