/** What the office of a school does with one amendment. */
export interface AmendmentOffice {
  accept: () => Promise<unknown>;
  requestChanges: (remark: string) => Promise<unknown>;
  reopen: () => Promise<unknown>;
  withdraw: (reason: string) => Promise<unknown>;
  /** Reads again what an act has changed. */
  refresh: () => Promise<unknown>;
}
