import { addMonths, type CivilDate } from '../time/civil-date.js';

/** Months for which an agreement or a contract is archived after its end. */
export const CONTRACT_ARCHIVE_MONTHS = 60;

/**
 * Returns the last day on which an agreement or a contract is archived, with restricted access: five years after its end, as long as an
 * employer keeps the form.
 */
export const archivedUntil = (endedOn: CivilDate): CivilDate => addMonths(endedOn, CONTRACT_ARCHIVE_MONTHS);
