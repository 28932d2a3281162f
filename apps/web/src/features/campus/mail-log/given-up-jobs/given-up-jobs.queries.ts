import { givenUpJobsList, givenUpJobsListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';

const PAGE = 30;

/** Failed jobs, latest first. */
export const jobsGivenUp = () =>
  cursorPages(givenUpJobsListQueryKey(), ({ cursor, signal }) => givenUpJobsList({ query: { limit: PAGE, cursor }, signal }));
