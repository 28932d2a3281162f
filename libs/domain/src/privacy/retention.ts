/** Hours for which the link of a sign-up opens its account. */
export const CONFIRMATION_HOURS = 24;

/** Hours for which the link to a new password works. */
export const PASSWORD_RESET_HOURS = 1;

/** Minutes for which a link to sign in without a password works. */
export const MAGIC_LINK_MINUTES = 10;

/** Hours for which a request sent again under its `Idempotency-Key` gets the first result. */
export const IDEMPOTENCY_KEY_HOURS = 24;

/** Days for which the IP address of a session is kept; signatures will keep theirs as evidence. */
export const IP_ADDRESS_DAYS = 30;

/** Days for which a sign-up waits for its address to be confirmed, counted from its last link. */
export const PENDING_SIGN_UP_DAYS = 30;

/** Days after its last sign-in for which a browser is known to an account. */
export const KNOWN_DEVICE_DAYS = 90;
