/** Keeps the input of a form until it is sent: on this device, or as a draft of the api. */
export interface Keeper {
  isKept: () => boolean;
  /** Saves at once, without waiting for a pause in typing. Resolves when the save has succeeded or failed. */
  keepNow?: () => Promise<unknown>;
}
