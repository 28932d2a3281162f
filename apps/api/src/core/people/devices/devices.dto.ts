export class DoneView {
  status!: boolean;
}

/** A browser that has signed in with this account before; it may have no open session. */
export class DeviceView {
  id!: string;
  userAgent!: string;
  lastSignInAt!: Date;
  /** Known until then, unless it signs in again. */
  expiresAt!: Date;
  isCurrent!: boolean;
}
