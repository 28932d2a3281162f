import type { ContractGuard } from '../../papers/guards/finding.js';
import { seatsOfPart } from '../../signing/seat-fields.js';
import { sharedSeatReason } from '../../signing/seat-words.js';
import { sameSeatFaults, seatHolder } from '../../signing/seats.js';

/** Seats and masters that must be different persons have different mailboxes. Only the school reads which are alike. */
export const contractSeatsGuard = {
  name: 'seats',
  find({ signatories, parts: { employer } }) {
    const masters = seatsOfPart('employer', employer).filter(({ role }) => role === 'tutor');
    const faults = sameSeatFaults([...signatories.map(({ role, email }) => seatHolder(role, email)), ...masters]);
    return faults.map((fault) => ({
      ...{ level: fault.sharing === 'never' ? 'refused' : 'told', reason: sharedSeatReason(fault), isForSchool: true },
    }));
  },
} as const satisfies ContractGuard;
