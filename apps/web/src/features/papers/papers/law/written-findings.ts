/** Guards that name fields which are not filled yet. */
const OF_MISSING: readonly string[] = ['mentions', 'purpose', 'signatories'];

/** Whether a finding is about what is written, and not about what is missing. */
export const isSaidOfWritten = ({ guard }: { guard: string }): boolean => !OF_MISSING.includes(guard);
