/** Hours for which a sign-up confirmation link works. */
export const CONFIRMATION_HOURS = 24;

/** Hours for which a password reset link works. */
export const PASSWORD_RESET_HOURS = 1;

/** Minutes for which a sign-in link works. */
export const MAGIC_LINK_MINUTES = 10;

/** Hours for which a request repeated with its `Idempotency-Key` gets the first result. */
export const IDEMPOTENCY_KEY_HOURS = 24;

/** Hours for which files without a row are neither deleted nor moved, after an older database was found with newer files. */
export const FILE_SWEEP_WAIT_HOURS = 24;

/** Days for which the IP address of a session is kept; signatures will keep theirs as evidence. */
export const IP_ADDRESS_DAYS = 30;

/** Days for which a sign-up waits for the confirmation of its address, from its last link on. */
export const PENDING_SIGN_UP_DAYS = 30;

/** Days after its last sign-in for which a browser is known to an account. */
export const KNOWN_DEVICE_DAYS = 90;

/** Days for which a change of address can be undone from the old address. */
export const EMAIL_UNDO_DAYS = 7;

/** Days for which a new address can confirm a change requested by a school or the campus. */
export const ADDRESS_RESET_DAYS = 7;

/** Minutes after a sign-in, or after entering a password or code again, in which sensitive account acts are allowed. */
export const PROOF_MINUTES = 10;

/** Days for which a trusted browser skips the second factor. */
export const TRUSTED_DEVICE_DAYS = 30;

/** Days from the first sign-in with a role that needs a second factor until it is required. */
export const SECOND_STEP_GRACE_DAYS = 7;

/** Minutes between the first and the second factor of a sign-in. */
export const SECOND_STEP_MINUTES = 10;

/** Number of recovery codes generated at once. */
export const RECOVERY_CODES = 10;
