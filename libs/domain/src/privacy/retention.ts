/** Hours for which the link of a sign-up opens its account. */
export const CONFIRMATION_HOURS = 24;

/** Hours for which the link to a new password works. */
export const PASSWORD_RESET_HOURS = 1;

/** Minutes for which a link to sign in without a password works. */
export const MAGIC_LINK_MINUTES = 10;

/** Hours for which a request sent again under its `Idempotency-Key` gets the first result. */
export const IDEMPOTENCY_KEY_HOURS = 24;

/** Hours for which files without a row stay, and are not moved, after an older database was found beside newer files. */
export const FILE_SWEEP_WAIT_HOURS = 24;

/** Days for which the IP address of a session is kept; signatures will keep theirs as evidence. */
export const IP_ADDRESS_DAYS = 30;

/** Days for which a sign-up waits for its address to be confirmed, counted from its last link. */
export const PENDING_SIGN_UP_DAYS = 30;

/** Days after its last sign-in for which a browser is known to an account. */
export const KNOWN_DEVICE_DAYS = 90;

/** Days for which a change of address can be undone from the old one. */
export const EMAIL_UNDO_DAYS = 7;

/** Days for which a new address can confirm a change that a school or the campus has asked for. */
export const ADDRESS_RESET_DAYS = 7;

/** Minutes after a sign-in, or a password or code given again, for which acts that could take an account away are allowed. */
export const PROOF_MINUTES = 10;

/** Days for which a trusted browser is not asked for the second step. */
export const TRUSTED_DEVICE_DAYS = 30;

/** Days from the first sign-in with a role that needs a second step until it is required. */
export const SECOND_STEP_GRACE_DAYS = 7;

/** Minutes for which the second step of a sign-in may follow the first. */
export const SECOND_STEP_MINUTES = 10;

/** Recovery codes drawn at once. */
export const RECOVERY_CODES = 10;
