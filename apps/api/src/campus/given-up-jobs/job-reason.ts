/** Why a job stands still, in words that a screen has. */
export const JOB_REASONS = ['no-room', 'connection', 'machine', 'database', 'file', 'program'] as const;
export type JobReason = (typeof JOB_REASONS)[number];

/** What the text of an error shows, the first that fits. */
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
/** The name of an error class, at the beginning of the text of an error. */
const NAME = /^([A-Z][A-Za-z]{2,40})(?=:|$)/;

/** Reads the stored text of an error. Only the name of its class is repeated: the rest may contain data of people. */
export function jobReason(error: string | null): { reason: JobReason; fault: string | null } {
  const text = error ?? '';
  return { reason: SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'program', fault: NAME.exec(text)?.[1] ?? null };
}
