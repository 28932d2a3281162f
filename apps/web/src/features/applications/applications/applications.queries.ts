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

/** All applications of the student, newest first. They are not paged, because the page groups them by the next act. */
export const myApplications = queryOptions({
  queryKey: [...applicationsListQueryKey({ query: { limit: PER_PAGE } }), 'every page'],
  queryFn: ({ signal }) => everyPage(signal),
});

/** The newest invitations, which include all open ones. */
export const myInvitations = invitationsToApplyListOptions({ query: { limit: PER_PAGE } });

/** Unsent drafts, and offers that teachers propose. */
export const myDrafts = draftsListOptions();
