import { Email, heldSeats, Signatory, Suppression } from '@seve/database';
import { addDays, hourInParis } from '@seve/domain';
import { type EntityManager, In, MoreThanOrEqual } from 'typeorm';
import type { AskingLetterView } from './signing.dto.js';

type WrittenLetter = Pick<Email, 'state' | 'sentAt' | 'notBefore' | 'attempt'>;

/** What is known of the letter that asks a seat. */
export interface Asking {
  /** A letter has named this paper to the person. */
  isTold: boolean;
  /** The address had its letter of the day, for another paper. */
  isAddressTold: boolean;
  isAddressRefused: boolean;
  /** Newest first. */
  letters: readonly WrittenLetter[];
}

const isPending = ({ state }: WrittenLetter): boolean => state === 'queued' || state === 'sending';

/** Says what happened to the letter that asks a seat. A reminder under way does not hide the letter that has left. */
export function askingLetter({ isTold, isAddressTold, isAddressRefused, letters }: Asking, now: Date, today: string): AskingLetterView {
  if (isAddressRefused) return { state: 'refused', at: null };
  const [newest] = letters;
  if (!isTold || newest === undefined) {
    return isAddressTold ? { state: 'held', at: hourInParis(addDays(today, 1), 0) } : { state: 'waiting', at: null };
  }
  const settled = letters.find((one) => !isPending(one));
  const { state, sentAt, notBefore, attempt } = settled?.state === 'sent' ? settled : newest;
  if (state === 'sent') return { state, at: sentAt };
  if (state === 'bounced' || state === 'suppressed') return { state: 'refused', at: null };
  if (state === 'dead' || state === 'expired') return { state: 'lost', at: null };
  const at = notBefore.getTime() > now.getTime() ? notBefore : null;
  if (attempt > 0 && state === 'queued') return { state: 'retrying', at };
  return at === null ? { state: 'waiting', at } : { state: 'held', at };
}

/** The letters that ask these seats of one version, by seat. */
export async function askingLetters(
  manager: EntityManager,
  { seats, asked }: { seats: readonly Signatory[]; asked: readonly Signatory[] },
  { now, today }: { now: Date; today: string },
): Promise<Map<string, AskingLetterView>> {
  const views = new Map<string, AskingLetterView>();
  for (const seat of asked) {
    // One letter goes to a person with several seats, at one of the addresses of these seats.
    const addresses = heldSeats(seats, seat.id).flatMap(({ email }) => email ?? []);
    const [letters, isAddressTold, isAddressRefused] = await Promise.all([
      manager.find(Email, {
        select: { id: true, state: true, sentAt: true, notBefore: true, attempt: true, createdAt: true },
        where: [
          { letter: 'agreement-sign', toAddress: In(addresses), createdAt: MoreThanOrEqual(seat.createdAt) },
          { letter: 'agreement-delegated', toAddress: In(addresses), entityId: seat.id },
        ],
        order: { createdAt: 'DESC', id: 'DESC' },
        take: 10,
      }),
      manager.existsBy(Signatory, { email: In(addresses), letterOn: today }),
      manager.existsBy(Suppression, { address: In(addresses.map((one) => one.toLowerCase())) }),
    ]);
    views.set(seat.id, askingLetter({ isTold: seat.letterOn !== null, isAddressTold, isAddressRefused, letters }, now, today));
  }
  return views;
}
