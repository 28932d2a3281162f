/** Reasons why a job failed for which the screens have texts. */
export const JOB_REASONS = ['no-room', 'connection', 'machine', 'database', 'file', 'program'] as const;
export type JobReason = (typeof JOB_REASONS)[number];

/** Patterns in the text of an error by reason; the first match wins. */
const SIGNS: readonly [JobReason, RegExp][] = [
  ['no-room', /^StorageFull|ENOSPC|EDQUOT|EFBIG|disk full|No space left/i],
  [
    'connection',
    /ECONN|E(?:HOST|NET)UNREACH|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|terminating connection|database system is|too many (?:clients|connections)|connection slots|connection (?:terminated|error)|timeout exceeded when trying to connect/i,
  ],
  ['machine', /ENOMEM|EMFILE|ENFILE|EAGAIN|EIO|EROFS|out of memory|could not (?:read|write|extend) file/],
  ['database', /^QueryFailedError/],
  ['file', /ENOENT|EACCES|not the one that was signed/],
];
/** Matches the name of an error class at the beginning of an error text. */
const NAME = /^([A-Z][A-Za-z]{2,40})(?=:|$)/;

/** Returns reason and class name for a stored error text. The rest is left out: it may contain personal data. */
export function jobReason(error: string | null): { reason: JobReason; fault: string | null } {
  const text = error ?? '';
  return { reason: SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'program', fault: NAME.exec(text)?.[1] ?? null };
}
