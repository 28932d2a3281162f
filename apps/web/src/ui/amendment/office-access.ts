/** What the office of a school does with one amendment. */
export interface AmendmentOffice {
  /** Missing where the office is asked for none. */
  accept?: () => Promise<unknown>;
  requestChanges: (remark: string) => Promise<unknown>;
  reopen: () => Promise<unknown>;
  withdraw: (reason: string) => Promise<unknown>;
  /** Reads again what an act has changed. */
  refresh: () => Promise<unknown>;
}
