import { addMonths, type CivilDate } from '../civil-date.js';

const YEARS = 5;

/** Last day on which an agreement or a contract stays in the archive, with restricted access: five years after its end, as long as an employer keeps the form. */
export const archivedUntil = (endedOn: CivilDate): CivilDate => addMonths(endedOn, YEARS * 12);
