import type { SignatoryRole } from '../agreements/signing.js';
import { type FieldError, InvalidInput } from '../errors.js';
import { takenSeatWords } from './seat-words.js';
import { type SeatHolder, seatHolder, seatsOfOthers } from './seats.js';

/** Fields of a part that hold the address of a seat. A master of apprentices does not sign and is compared as a tutor. */
const SEAT_FIELDS = {
  host: { signatoryEmail: 'host', secondSignatoryEmail: 'host', tutorEmail: 'tutor' },
  school: { signatoryEmail: 'school', referentEmail: 'referent' },
  employer: { signatoryEmail: 'host', masterEmail: 'tutor', secondMasterEmail: 'tutor' },
  cfa: { signatoryEmail: 'school' },
} as const satisfies Record<string, Record<string, SignatoryRole>>;

/** A part of an agreement or of a contract that names seats. */
export type SeatedParty = keyof typeof SEAT_FIELDS;
export const isSeatedParty = (party: string): party is SeatedParty => party in SEAT_FIELDS;

type Named = readonly [field: string, holder: SeatHolder];

function namedIn(party: SeatedParty, content: object): Named[] {
  const values = content as Record<string, unknown>;
  return Object.entries(SEAT_FIELDS[party]).flatMap(([field, role]): Named[] => {
    const email = values[field];
    return typeof email === 'string' && email !== '' ? [[field, seatHolder(role, email)]] : [];
  });
}

export const seatsOfPart = (party: SeatedParty, content: object): SeatHolder[] => namedIn(party, content).map(([, holder]) => holder);

const ACROSS: Record<SeatedParty, SeatedParty> = { host: 'school', school: 'host', employer: 'cfa', cfa: 'employer' };

interface Paper {
  parts: Partial<Record<SeatedParty, object>>;
  /** Address at which the student signs; null before the student joins. */
  student: { address: string } | null;
}

/** Seats of other sides whose addresses this side can read; a host never reads that of the student. */
function seenBy(party: SeatedParty, { parts, student }: Paper): SeatHolder[] {
  const across = seatsOfPart(ACROSS[party], parts[ACROSS[party]] ?? {});
  const isHost = party === 'host' || party === 'employer';
  return isHost ? across : [...across, seatHolder('student', student?.address)];
}

/** The fault of an address that belongs to the seat of another person. */
export const takenSeat = (path: string, role: SignatoryRole): FieldError => ({
  ...{ path, code: 'signature.seat-taken', words: takenSeatWords(role) },
});

/** @throws InvalidInput with each address of the part that is another person’s, of the same part or as far as this side reads it */
export function requireSeatsApart(party: SeatedParty, content: object, paper: Paper): void {
  const seen = seenBy(party, paper);
  const named = namedIn(party, content);
  const faults = named.flatMap(([field, holder], at) => {
    const before = named.slice(0, at).map(([, other]) => other);
    const [taken] = seatsOfOthers([...before, ...seen], holder);
    return taken === undefined ? [] : [takenSeat(`content.${field}`, taken.role)];
  });
  if (faults.length > 0) throw new InvalidInput(faults);
}
