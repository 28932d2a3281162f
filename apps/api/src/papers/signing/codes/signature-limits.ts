import { Injectable } from '@nestjs/common';
import type { Signatory } from '@seve/database';
import {
  mailboxOf,
  SIGNATURE_CODES_PER_DAY,
  SIGNATURE_CODES_PER_HOUR,
  SIGNATURE_TRIES_PER_DAY,
  SIGNATURE_TRIES_PER_HOUR,
} from '@seve/domain';
import { type Limit, ThrottleCounters } from '../../../http/throttling/throttle.js';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** Limits of one seat, and of one person across all seats. */
interface Limits {
  seat: Limit;
  person: Limit;
}

const TRIES: Limits = {
  seat: {
    ...{ name: 'signature-tries:seat', points: SIGNATURE_TRIES_PER_HOUR, seconds: HOUR, isRenewed: true },
    refusal: 'signature.too-many-tries',
  },
  person: {
    ...{ name: 'signature-tries:person', points: SIGNATURE_TRIES_PER_DAY, seconds: DAY },
    refusal: 'signature.too-many-tries-today',
  },
};
const CODES: Limits = {
  seat: { name: 'signature-codes:seat', points: SIGNATURE_CODES_PER_HOUR, seconds: HOUR, refusal: 'signature.too-many-codes' },
  person: { name: 'signature-codes:person', points: SIGNATURE_CODES_PER_DAY, seconds: DAY, refusal: 'signature.too-many-codes-today' },
};

/**
 * Who asks for a code: `owner` for a session of the seat's account or a browser that has signed in to it, else `stranger`. The two are
 * counted separately, so that the holder of a forwarded link never locks the owner out.
 */
export type Asker = 'owner' | 'stranger';

export type CountedSeat = Pick<Signatory, 'id' | 'email' | 'phone'>;

type Counter = readonly [limit: Limit, key: string];

const personOf = ({ id, email, phone }: CountedSeat): string => (email === null ? (phone ?? id) : mailboxOf(email));

/** Returns the counters of these seats and of their holders; links and codes have no counters of their own. */
const countersOf = ({ seat, person }: Limits, seats: readonly CountedSeat[], asker: Asker): Counter[] => {
  const keyFor = (key: string): string => (asker === 'owner' ? `owner ${key}` : key);
  return [
    ...seats.map(({ id }): Counter => [seat, keyFor(id)]),
    ...[...new Set(seats.map(personOf))].map((key): Counter => [person, keyFor(key)]),
  ];
};

/** Limits wrong codes and sent codes per seat and per person, across all ways of asking: link, account, batch, e-mail and SMS. */
@Injectable()
export class SignatureLimits {
  constructor(private readonly counters: ThrottleCounters) {}

  /**
   * Counts a wrong code. The caller must hold a lock on the row of the code, so that parallel guesses run one at a time.
   * @throws TooMany without evaluating the guess
   */
  async guess(seats: readonly CountedSeat[], asker: Asker, evaluate: () => Promise<boolean>): Promise<boolean> {
    const isRight = await this.counted(countersOf(TRIES, seats, asker), evaluate);
    if (isRight) await this.giveBack(countersOf(TRIES, seats, asker));
    return isRight;
  }

  /** Counts a sent code. @throws TooMany without sending */
  send(seats: readonly CountedSeat[], asker: Asker, send: () => Promise<void>): Promise<void> {
    return this.counted(countersOf(CODES, seats, asker), send);
  }

  /** Gives back the count of a sent code after its use. */
  spent(seats: readonly CountedSeat[], asker: Asker): Promise<void> {
    return this.giveBack(countersOf(CODES, seats, asker));
  }

  /** Runs `act` within all limits; gives the counts back if a limit refuses or `act` fails. */
  private async counted<T>(counters: readonly Counter[], act: () => Promise<T>): Promise<T> {
    const taking = counters.map(([limit, key]) => this.counters.take(limit, key));
    const taken = await Promise.allSettled(taking);
    try {
      await Promise.all(taking);
      return await act();
    } catch (error) {
      await this.giveBack(counters.filter((_one, at) => taken[at]?.status === 'fulfilled'));
      throw error;
    }
  }

  private async giveBack(counters: readonly Counter[]): Promise<void> {
    await Promise.all(counters.map(([limit, key]) => this.counters.giveBack(limit, key)));
  }
}
