/** Requests of the school office about one amendment. */
export interface AmendmentOffice {
  /** Undefined when the amendment needs no acceptance by the office. */
  accept?: () => Promise<unknown>;
  requestChanges: (remark: string) => Promise<unknown>;
  reopen: () => Promise<unknown>;
  withdraw: (reason: string) => Promise<unknown>;
  /** Reloads the data that an act has changed. */
  refresh: () => Promise<unknown>;
}
