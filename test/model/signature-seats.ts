import type { SignatoryRole, SignatoryState } from '@seve/domain';

/** Acts on the seat of one signatory. */
export const SEAT_ACTS = ['sign', 'scan', 'refuse', 'record_refusal', 'delegate', 'correct_address'] as const;
export type SeatActName = (typeof SEAT_ACTS)[number];

interface SeatLife {
  role: SignatoryRole;
  state: SignatoryState;
  email: string;
  /** Signed by a filed paper, which can be replaced. */
  isFiled?: boolean;
}

/** What an act on a seat does to the paper; null for an act that is not allowed. */
export type SeatOutcome = 'nothing' | 'signed-by-one' | 'signed-by-all' | 'refused' | null;

/** Who signs the version that is out, the school last. */
export class SignatureSeats {
  list: SeatLife[] = [];

  constructor(
    private readonly roles: readonly SignatoryRole[],
    private readonly tell: (letter: string, ...readers: string[]) => void,
  ) {}

  open(): void {
    this.list = this.roles.map((role) => ({
      ...{ role, email: role },
      state: role === 'school' ? 'waiting' : 'asked',
    }));
  }

  /** The signatory in this place who did not hand the signature on. */
  of = (role: SignatoryRole): SeatLife | undefined => this.list.find((one) => one.role === role && one.state !== 'delegated');

  /** The first who may sign now. */
  next = (): SeatLife | undefined => this.list.find(({ state }) => state === 'asked');

  /**
   * Acts on a signed seat that change nothing: another scan in place of the first; the signature of the student by code, sent again with the code
   * that an objection to the scan of another seat wants.
   */
  isRepeatable(name: SeatActName, role: SignatoryRole): boolean {
    const seat = this.of(role);
    if (seat?.state !== 'signed') return false;
    if (name === 'scan') return seat.isFiled === true;
    return name === 'sign' && role === 'student' && !seat.isFiled && this.list.some(({ isFiled }) => isFiled);
  }

  /** By the link of the seat or by the office. `email` is the new address, where the act names one. */
  act(name: SeatActName, role: SignatoryRole, email: string): SeatOutcome {
    const seat = this.of(role);
    if (seat === undefined) return null;
    if (name === 'correct_address') return this.correct(seat, email);
    if (seat.state === 'signed') return this.isRepeatable(name, role) ? 'nothing' : null;
    if (seat.state !== 'asked') return null;
    return this.rules[name](seat, email);
  }

  private readonly rules: Record<Exclude<SeatActName, 'correct_address'>, (seat: SeatLife, email: string) => SeatOutcome> = {
    sign: (seat) => this.sign(seat),
    scan: (seat) => {
      seat.isFiled = true;
      return this.sign(seat);
    },
    refuse: (seat) => this.refuse(seat),
    record_refusal: (seat) => this.refuse(seat),
    delegate: (seat, email) => {
      if (seat.role !== 'host' && seat.role !== 'school') return null;
      seat.state = 'delegated';
      this.list.push({ role: seat.role, state: 'asked', email });
      this.tell('agreement-delegated', seat.email, email, 'staff', 'head');
      return 'nothing';
    },
  };

  /** A wrong address: the signatory is asked anew, or will be at their turn. */
  private correct(seat: SeatLife, email: string): SeatOutcome {
    if (seat.state !== 'asked' && seat.state !== 'waiting') return null;
    seat.email = email;
    return 'nothing';
  }

  private sign(seat: SeatLife): SeatOutcome {
    seat.state = 'signed';
    const others = this.list.filter(({ state }) => state !== 'delegated');
    if (others.every(({ state }) => state === 'signed')) return 'signed-by-all';
    const [first, last] = [others.filter(({ role }) => role !== 'school'), others.filter(({ role }) => role === 'school')];
    if (first.every(({ state }) => state === 'signed')) for (const one of last) one.state = one.state === 'waiting' ? 'asked' : one.state;
    return 'signed-by-one';
  }

  private refuse(seat: SeatLife): SeatOutcome {
    seat.state = 'refused';
    this.tell('agreement-refused', 'staff', 'head', 'teacher', 'student');
    return 'refused';
  }
}
