// No imports: every page loads these constants, and imports would add the calendar code.

/** Working days after the first day within which the contract is sent to the OPCO (D6224-1). */
export const FILING_WORKING_DAYS = 5;

/** Days within which the OPCO answers; after them its silence is a refusal (R6224-3). */
export const OPCO_ANSWER_DAYS = 20;

/** Days after which users are told that the OPCO's answer is missing. */
export const SILENCE_ALERT_DAYS = 15;

/** Days of practice in the company during which either side may end the contract (L6222-18). */
export const FREE_RUPTURE_DAYS = 45;
