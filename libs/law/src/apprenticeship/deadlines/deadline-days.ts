// Without imports: every page tells these numbers, and calendars would come with them.

/** Working days after the first day within which the contract is sent to the OPCO (D6224-1). */
export const FILING_WORKING_DAYS = 5;

/** Days for which the OPCO may answer; its silence is a refusal after them (R6224-3). */
export const OPCO_ANSWER_DAYS = 20;

/** Days after which the missing answer of the OPCO is told. */
export const SILENCE_ALERT_DAYS = 15;

/** Days of practice in the company during which either side may end the contract (L6222-18). */
export const FREE_RUPTURE_DAYS = 45;
