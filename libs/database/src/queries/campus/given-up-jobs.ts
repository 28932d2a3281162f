import type { EntityManager } from 'typeorm';
import { rowsOf, type SelectList } from '../../rows.js';

/** A given-up job with the offer, company or school it is for, without names of people. */
export interface GivenUpJobRow {
  id: string;
  job: string;
  /** Number of runs that failed or met a passing fault. */
  attempts: number;
  error: string | null;
  createdAt: Date;
  /** When the first of these runs ended. */
  since: Date;
  /** When it was given up, as text, because a Date would lose its microseconds. */
  givenUpKey: string;
  /** When it is retried automatically. */
  nextTryAt: Date;
  offerId: string | null;
  offerTitle: string | null;
  companyId: string | null;
  companyName: string | null;
  schoolId: string | null;
  schoolName: string | null;
}

const GIVEN_UP = 'outbox.done_at is null and outbox.given_up_at is not null';
const SINCE = 'coalesce(outbox.failing_since, outbox.given_up_at)';

const COLUMNS: SelectList<GivenUpJobRow> = {
  id: 'outbox.id',
  job: 'outbox.job',
  attempts: 'outbox.attempt + outbox.postponed',
  error: 'outbox.error',
  createdAt: 'outbox.created_at',
  since: SINCE,
  givenUpKey: 'outbox.given_up_at::text',
  nextTryAt: 'outbox.not_before',
  offerId: 'offer.id',
  offerTitle: 'offer.title',
  companyId: 'company.id',
  companyName: 'company.name',
  schoolId: 'school.id',
  schoolName: 'school.name',
};

/** SQL: joins the offer, company image, paper or pupil list named by an id of the payload. */
const OF_WHAT = `
  left join offer on offer.id = (outbox.payload->>'offerId')::uuid
  left join company_image image on image.id = (outbox.payload->>'imageId')::uuid
  left join company_site site on site.id = offer.company_site_id
  left join company on company.id = coalesce(image.company_id, site.company_id)
  left join signatory on signatory.id = (outbox.payload->>'signatoryId')::uuid
  left join paper_version version on version.id = coalesce((outbox.payload->>'versionId')::uuid, signatory.version_id)
  left join agreement on agreement.id = coalesce(version.agreement_id, (outbox.payload->'agreementIds'->>0)::uuid)
  left join contract on contract.id = version.contract_id
  left join roster_import on roster_import.id = (outbox.payload->>'importId')::uuid
  left join school on school.id = coalesce(agreement.school_id, contract.school_id, roster_import.school_id)`;

/** Returns given-up jobs, the latest first. Raw: joined by ids of the payload. */
export const givenUpJobs = (
  manager: EntityManager,
  page: { after: readonly [givenUpAt: string, id: string] | null; limit: number },
): Promise<GivenUpJobRow[]> =>
  rowsOf(
    manager,
    COLUMNS,
    `from outbox ${OF_WHAT}
     where ${GIVEN_UP} and ($1::timestamptz is null or (outbox.given_up_at, outbox.id) < ($1::timestamptz, $2::uuid))
     order by outbox.given_up_at desc, outbox.id desc limit $3`,
    [page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit],
  );

export interface GivenUpJobs {
  count: number;
  /** When the first of them first failed. */
  since: Date;
}

/** Returns null for none. */
export async function givenUpSince(manager: EntityManager): Promise<GivenUpJobs | null> {
  const [row] = await rowsOf<GivenUpJobs>(
    manager,
    { count: 'count(*)::int', since: `min(${SINCE})` },
    `from outbox where ${GIVEN_UP} having count(*) > 0`,
  );
  return row ?? null;
}
