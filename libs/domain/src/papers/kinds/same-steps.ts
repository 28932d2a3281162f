/** Steps of a signature that lead every paper to the same state. */
const SIGNED_STEPS = {
  opened: { to: 'ready_to_sign', act: 'open_signatures' },
  signed_by_one: { to: 'partially_signed' },
  signed_by_all: { to: 'signed' },
} as const;

/** A paper that is refused, taken back or objected to is corrected. */
export const PAPER_STEPS = {
  ...SIGNED_STEPS,
  refused: { to: 'changes_requested', act: 'refuse_to_sign' },
  taken_back: { to: 'changes_requested', act: 'withdraw_version' },
  objected: { to: 'changes_requested', act: 'object_to_scan' },
} as const;

/** An amendment that is refused, withdrawn or objected to is over: its paper stays as it was. */
export const AMENDMENT_STEPS = {
  ...SIGNED_STEPS,
  refused: { to: 'refused', act: 'refuse_to_sign' },
  taken_back: { to: 'withdrawn', act: 'withdraw' },
  objected: { to: 'refused', act: 'object_to_scan' },
  sealed: { to: 'sealed', act: 'seal' },
} as const;
