/** Hours for which the link of a sign-up opens its account. */
export const CONFIRMATION_HOURS = 24;

/** Days for which the IP address of a session is kept; signatures will keep theirs as evidence. */
export const IP_ADDRESS_DAYS = 30;

/** Days for which a sign-up waits for its address to be confirmed, counted from its last link. */
export const PENDING_SIGN_UP_DAYS = 30;

/** Days after its last sign-in for which a browser is known to an account. */
export const KNOWN_DEVICE_DAYS = 90;
