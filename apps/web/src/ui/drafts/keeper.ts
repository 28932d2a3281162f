/** Where what is typed into a form is kept until it is sent: on this device, or by the api. */
export interface Keeper {
  isKept: () => boolean;
  /** Keeps at once what is kept once typing pauses. Resolves once it is, or cannot be. */
  keepNow?: () => Promise<unknown>;
}
