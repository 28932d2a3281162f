import { type AgreementGuard, type Found, refused, warned } from '../../../papers/guards/finding.js';
import { sharedSeatReason } from '../../../signing/seat-words.js';
import { sameSeatFaults, seatHolder } from '../../../signing/seats.js';

/** Seats that must have different holders have different mailboxes. */
export const seatsGuard = {
  name: 'seats',
  find: ({ signatories }) =>
    sameSeatFaults(signatories.map(({ role, email }) => seatHolder(role, email))).flatMap((fault): Found[] =>
      fault.sharing === 'never' ? refused([sharedSeatReason(fault)]) : warned([sharedSeatReason(fault)], 'shared_seats'),
    ),
} as const satisfies AgreementGuard;
