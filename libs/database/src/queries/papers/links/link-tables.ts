import type { PaperLinkKind } from '@seve/domain';
import { CONTACT_OF_OFFER, contactOfCompany } from '../../applications/application-people.js';
import { HOST } from '../../placements/host.js';

/** SQL fragments of one kind of link. */
export interface LinkTable {
  table: string;
  /** Column with the id of the subject. */
  subject: string;
  /** Columns that identify the holder: a newer link with the same values replaces this one. */
  person: readonly string[];
  /** Joins `student`, and for all but guardians `placement`, `site` and `company`, beside `link`. */
  joins: string;
  sentTo: string;
  counts: string;
  side: string;
  paper: string;
  /** Account of the holder; null when only the address is known. */
  account: string;
  /** Condition on current and former memberships to check. */
  membership: string;
}

const STUDENT = 'join student on student.id = placement.student_id';
const verified = (account: string) => `left join account contact on contact.id = ${account} and company.status = 'verified'`;
const OFFER = 'left join offer on offer.id = placement.offer_id';

/** The host is reached at its verified account, else at the given address. */
const HOST_LINK = {
  sentTo: 'link.email',
  counts: 'coalesce(contact.email, placement.contact_email)',
  side: `'host'`,
  account: 'null::uuid',
  membership: 'membership.company_id = company.id',
} as const;

export const LINK_TABLES: Record<PaperLinkKind, LinkTable> = {
  place: {
    ...HOST_LINK,
    ...{ table: 'placement_link', subject: 'placement_id', person: ['placement_id'], paper: 'null' },
    joins: `join placement on placement.id = link.placement_id ${HOST} ${verified(contactOfCompany('null'))} ${STUDENT}`,
  },
  agreement: {
    ...HOST_LINK,
    ...{ table: 'agreement_link', subject: 'agreement_id', person: ['agreement_id'], paper: 'agreement.state' },
    joins: `join agreement on agreement.id = link.agreement_id join placement on placement.id = agreement.placement_id
      ${OFFER} ${HOST} ${verified(CONTACT_OF_OFFER)} ${STUDENT}`,
  },
  contract: {
    ...HOST_LINK,
    ...{ table: 'contract_link', subject: 'contract_id', person: ['contract_id'], paper: 'contract.state' },
    joins: `join contract on contract.id = link.contract_id join placement on placement.id = contract.placement_id
      ${OFFER} ${HOST} ${verified(CONTACT_OF_OFFER)} ${STUDENT}`,
  },
  signature: {
    ...{ table: 'signature_link', subject: 'signatory_id', person: ['signatory_id'], paper: 'coalesce(agreement.state, contract.state)' },
    joins: `join signatory on signatory.id = link.signatory_id join paper_version version on version.id = signatory.version_id
      left join agreement on agreement.id = version.agreement_id left join contract on contract.id = version.contract_id
      join placement on placement.id = coalesce(agreement.placement_id, contract.placement_id) ${HOST} ${STUDENT}`,
    ...{ sentTo: 'link.email', counts: 'signatory.email', account: 'signatory.account_id' },
    side: `case when signatory.role in ('host', 'tutor') then 'host' when signatory.role in ('referent', 'school') then 'school'
      else signatory.role end`,
    membership: `case when signatory.role in ('host', 'tutor') then membership.company_id = company.id
      when signatory.role in ('referent', 'school') then membership.school_id = coalesce(agreement.school_id, contract.school_id) end`,
  },
  guardian: {
    ...{ table: 'guardian_link', subject: 'student_id', person: ['student_id', 'place'], paper: 'null' },
    joins: `join student on student.id = link.student_id left join guardian on guardian.student_id = link.student_id and guardian.place = link.place
      left join account own on own.id = student.account_id`,
    ...{ sentTo: 'link.email', counts: 'guardian.email', side: `'guardian'`, account: 'null::uuid', membership: 'false' },
  },
};

/**
 * SQL: current and former memberships of the holder that count for the link, as `membership` of `member`; of an address without membership
 * none.
 */
export const membershipsOf = ({ sentTo, counts, account, membership }: LinkTable): string =>
  `from account member join membership on membership.account_id = member.id
   where (member.email = lower(coalesce(${sentTo}, ${counts})) or member.id = ${account}) and ${membership}`;

/** SQL: a membership that has ended, or went with its account. */
export const IS_FORMER = '(membership.to_at is not null or member.closed_at is not null)';
