import {
  type ApplicationForStudent,
  applicationsList,
  applicationsListQueryKey,
  draftsListOptions,
  invitationsToApplyListOptions,
} from '@seve/api-client';
import { queryOptions } from '@tanstack/react-query';

const PER_PAGE = 50;

async function everyPage(signal: AbortSignal): Promise<ApplicationForStudent[]> {
  const all: ApplicationForStudent[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await applicationsList({ query: { limit: PER_PAGE, cursor }, signal });
    all.push(...data.items);
    cursor = data.next ?? undefined;
  } while (cursor);
  return all;
}

/** Every application of the student, the newest first: they are grouped by what comes next, so all are needed. */
export const myApplications = queryOptions({
  queryKey: [...applicationsListQueryKey({ query: { limit: PER_PAGE } }), 'every page'],
  queryFn: ({ signal }) => everyPage(signal),
});

/** The newest invitations: those that are still open are among them. */
export const myInvitations = invitationsToApplyListOptions({ query: { limit: PER_PAGE } });

/** What was begun and not sent, and what teachers propose. */
export const myDrafts = draftsListOptions();
