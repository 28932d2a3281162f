import type { CivilDate, FrameworkContact, FrameworkSeats, FrameworkSide, FrameworkState } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';

export interface FrameworkSigned {
  side: FrameworkSide;
  name: string;
  function: string;
  signedAt: string;
}

/** The paper that both sides signed by hand. */
export interface FrameworkPaper {
  fileId: string;
  /** Name of the sanitized copy; null for a paper filed before December 2026. */
  shownId: string | null;
  sha256: string;
  bytes: number;
  filedBy: FrameworkSide;
  filedAt: string;
  filedByAccountId: string | null;
  /** Waits for the answer of the other side. */
  isWaiting: boolean;
  /** Last reader of the answering side while it waits. */
  openedByAccountId: string | null;
}

/** A framework agreement with its sides, contacts and signatures. */
export interface FrameworkRow {
  id: string;
  schoolId: string;
  schoolName: string;
  companyId: string;
  companyName: string;
  siren: string | null;
  begunBy: FrameworkSide;
  state: FrameworkState;
  stateAt: Date;
  firstYear: number;
  lastYear: number;
  startOn: CivilDate;
  endOn: CivilDate;
  purpose: string;
  seats: FrameworkSeats[];
  signedText: string | null;
  textSha256: string | null;
  /** Null where nothing was signed by hand. */
  paper: FrameworkPaper | null;
  returnReason: string | null;
  endedOn: CivilDate | null;
  endedBy: FrameworkSide | null;
  endReason: string | null;
  renewsId: string | null;
  /** The one that was made from it; null before. */
  renewedById: string | null;
  version: number;
  contacts: (FrameworkContact & { side: FrameworkSide })[];
  signatures: FrameworkSigned[];
}

const COLUMNS = {
  id: 'framework.id',
  schoolId: 'framework.school_id',
  schoolName: 'school.name',
  companyId: 'framework.company_id',
  companyName: 'company.name',
  siren: 'company.siren',
  begunBy: 'framework.begun_by',
  state: 'framework.state',
  stateAt: 'framework.state_at',
  firstYear: 'framework.first_year',
  lastYear: 'framework.last_year',
  startOn: 'framework.start_on::text',
  endOn: 'framework.end_on::text',
  purpose: 'framework.purpose',
  seats: 'framework.seats',
  signedText: 'framework.signed_text',
  textSha256: 'framework.text_sha256',
  paper: `(select json_build_object('fileId', file.id, 'shownId', file.shown_id, 'sha256', file.sha256, 'bytes', file.bytes,
      'filedBy', framework.filed_by, 'filedAt', file.created_at, 'filedByAccountId', file.filed_by_account_id,
      'isWaiting', file.waits_until is not null, 'openedByAccountId', file.opened_by_account_id)
    from paper_file file where file.framework_agreement_id = framework.id and file.replaced_at is null)`,
  returnReason: 'framework.return_reason',
  endedOn: 'framework.ended_on::text',
  endedBy: 'framework.ended_by',
  endReason: 'framework.end_reason',
  renewsId: 'framework.renews_id',
  renewedById: '(select renewed.id from framework_agreement renewed where renewed.renews_id = framework.id)',
  version: 'framework.version',
  contacts: `coalesce((select json_agg(json_build_object('side', contact.side, 'name', contact.name, 'function', contact.function,
      'email', contact.email, 'phone', contact.phone) order by contact.side, contact.place)
    from framework_contact contact where contact.framework_agreement_id = framework.id), '[]')`,
  signatures: `coalesce((select json_agg(json_build_object('side', signature.side, 'name', signature.name, 'function', signature.function,
      'signedAt', signature.signed_at) order by signature.signed_at)
    from framework_signature signature where signature.framework_agreement_id = framework.id), '[]')`,
} as const;

const FROM = `from framework_agreement framework join school on school.id = framework.school_id
  join company on company.id = framework.company_id`;

/** SQL: this side may read it. The draft of the other side is theirs alone. */
export const readableBy = (side: FrameworkSide): string => `(framework.state <> 'draft' or framework.begun_by = '${side}')`;

async function find(manager: EntityManager, id: string, scope: string, values: readonly unknown[]): Promise<FrameworkRow | null> {
  const [row] = await rowsOf<FrameworkRow>(manager, COLUMNS, `${FROM} where framework.id = $1 and ${scope}`, [id, ...values]);
  return row ?? null;
}

/** A framework agreement as one side finds it; null where it is not theirs. Raw: one trip for the whole. */
export const frameworkSeen = {
  school: (manager: EntityManager, id: string, schoolId: string) =>
    find(manager, id, `framework.school_id = $2 and ${readableBy('school')}`, [schoolId]),
  company: (manager: EntityManager, id: string, companyId: string) =>
    find(manager, id, `framework.company_id = $2 and ${readableBy('company')}`, [companyId]),
  /** For the campus. Drafts are of their side alone. */
  campus: (manager: EntityManager, id: string) => find(manager, id, `framework.state <> 'draft'`, []),
  /** For the system. */
  any: (manager: EntityManager, id: string) => find(manager, id, 'true', []),
};
