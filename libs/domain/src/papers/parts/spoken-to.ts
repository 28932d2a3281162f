import type { FieldError } from '../../errors.js';
import type { PartyOfPaper } from './part-fields.js';

/** Texts that say what the student does: all parties sign them, so that none is spoken to. They often come from an offer, which speaks to its reader. */
const OF_ALL_PARTIES: Partial<Record<PartyOfPaper, readonly string[]>> = { host: ['activities'], school: ['skills'] };

/** « vous » and its possessives; « rendez-vous » is a noun. */
const SPEAKS = /(?<!\p{L}|rendez-)(?:vous|votre|vos|vôtres?)(?!\p{L})/iu;

/** Whether a French text speaks to its reader. */
export const speaksToReader = (text: string): boolean => SPEAKS.test(text);

/** Faults of a part, or of its changes: texts of all parties that speak to their reader. */
export const speakingFaults = (party: PartyOfPaper, part: object = {}): FieldError[] =>
  (OF_ALL_PARTIES[party] ?? []).flatMap((field) => {
    const value = (part as Record<string, unknown>)[field];
    const isFault = typeof value === 'string' && speaksToReader(value);
    return isFault ? [{ path: `content.${field}`, code: 'agreement.speaks-to-reader' }] : [];
  });
