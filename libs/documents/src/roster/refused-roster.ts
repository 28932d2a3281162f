export const ROSTER_REFUSALS = [
  'roster-file.broken',
  'roster-file.kind',
  'roster-file.old-excel',
  'roster-file.encrypted',
  'roster-file.macro',
  'roster-file.entities',
  'roster-file.other-xml',
  'roster-file.cut',
  'roster-file.open-quote',
  'roster-file.no-header',
  'roster-file.no-names',
  'roster-file.empty',
  'roster-file.too-complex',
  'roster-file.too-many-rows',
  'roster-file.several-in-zip',
  'roster-import.column-never-kept',
] as const;
export type RosterRefusal = (typeof ROSTER_REFUSALS)[number];

/** Refusal of a file without a list of pupils; `code` is the key of the message shown. */
export class RefusedRoster extends Error {
  constructor(readonly code: RosterRefusal) {
    super(code);
  }
}
