import type { Application, BeforeAnswer, InterviewRow } from '@seve/database';
import { type ApplicationStatus, Conflict, type Locale, sentence, UNANSWERED_STATUSES } from '@seve/domain';

/**
 * Checks that no other answer was given since the author loaded the application at version `seen`. Marking it read raises the version
 * but is no answer. @throws Conflict when another answer was given.
 */
export function requireUnchanged({ version, status }: Application, seen: number | null | undefined, locale: Locale): void {
  if (seen === null || seen === undefined || seen === version) return;
  if ((UNANSWERED_STATUSES as readonly ApplicationStatus[]).includes(status)) return;
  throw new Conflict('application.changed-meanwhile', { status: sentence(`application-status.${status}`, locale) });
}

/** Columns that an answer overwrites, stored so that it can be undone. */
export const beforeAnswer = (application: Application, interview: InterviewRow | null): BeforeAnswer => ({
  readAt: application.readAt,
  answeredAt: application.answeredAt,
  refusalReason: application.refusalReason,
  refusalShared: application.refusalShared,
  companyMessage: application.companyMessage,
  answerBy: application.answerBy,
  interview: interview?.status ?? null,
});

/** Columns of an answer with empty values; each kind of answer sets its own. */
export const NEW_ANSWER = {
  companyMessage: null,
  refusalReason: null,
  refusalShared: true,
  answerBy: null,
  answeredAt: () => 'now()',
} as const;

/** Marks the application as read: an answer implies that its file was opened. */
export const READ_BY_NOW = { readAt: () => 'coalesce(read_at, now())' } as const;
