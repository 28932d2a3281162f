import type { ApplicationStatus } from '@seve/domain';

export type Who = 'student' | 'company' | 'teacher';
/** Every act of a person; `student` and `offer` by their place in the world. */
export const ACTS = [
  'send',
  'open',
  'propose',
  'choose',
  'refuse_slots',
  'cancel_interview',
  'pool',
  'agree',
  'refuse_pool',
  'offer',
  'reject',
  'refuse_by_phone',
  'correct_refusal',
  'undo',
  'accept',
  'decline',
  'withdraw',
  'restore',
  'cancel_by_company',
  'cancel_by_student',
  'cancel_by_teacher',
  'pause',
  'resume',
  'withdraw_offer',
  'publish_again',
  'close',
] as const;
export type ActName = (typeof ACTS)[number];

interface Interview {
  state: 'proposed' | 'confirmed' | 'cancelled';
  isRefused?: boolean;
  hasHour: boolean;
}

interface Remembered {
  status: ApplicationStatus;
  isRead: boolean;
  interview: Interview | null;
  /** Letters that still wait, and never leave when it is taken back. */
  letters: string[];
}

interface Application {
  status: ApplicationStatus;
  isRead: boolean;
  poolAgreed: boolean;
  wasRestored: boolean;
  interview: Interview | null;
  /** The answer that may still be taken back: nothing else has happened since. */
  undoable: Remembered | null;
  /** The state before a refusal noted from the phone, as long as nothing else has happened since. */
  correctable: Omit<Remembered, 'letters'> | null;
  moves: number;
}

interface Offer {
  status: 'published' | 'paused' | 'withdrawn' | 'filled' | 'closed';
  seats: number;
}

const OPEN: readonly ApplicationStatus[] = ['submitted', 'read', 'interview', 'pool'];
const RUNNING: readonly ApplicationStatus[] = [...OPEN, 'offered'];

/**
 * The life cycle of applications written again from its page, apart from the code: whether each act is allowed, what it changes, which
 * letters it writes. All offers have the same dates.
 */
export class ApplicationModel {
  readonly applications = new Map<string, Application>();
  readonly offers: Offer[];
  /** `letter > who`, once for each letter written. */
  readonly letters: string[] = [];

  constructor(seats: readonly number[]) {
    this.offers = seats.map((count) => ({ status: 'published', seats: count }));
  }

  find(student: number, offer: number): Application | undefined {
    return this.applications.get(`${student} ${offer}`);
  }

  /** Does the act and returns whether it is allowed; one that is not changes nothing. */
  act(name: ActName, student: number, offer: number): boolean {
    const rule = this.rules[name];
    return rule(student, offer);
  }

  moves(): number {
    return [...this.applications.values()].reduce((sum, { moves }) => sum + moves, 0);
  }

  private readonly rules: Record<ActName, (student: number, offer: number) => boolean> = {
    send: (student, offer) => {
      if (this.find(student, offer) || !this.isOpen(offer) || this.isPlaced(student)) return false;
      this.applications.set(`${student} ${offer}`, {
        ...{
          status: 'submitted',
          isRead: false,
          poolAgreed: false,
          wasRestored: false,
          interview: null,
          undoable: null,
          correctable: null,
          moves: 1,
        },
      });
      this.tell('application-received', `company ${offer}`);
      this.tell('application-sent', `student ${student}`);
      this.tell('application-teacher-copy', 'teacher');
      return true;
    },
    open: (student, offer) => {
      const one = this.find(student, offer);
      if (one?.status === 'read') return true;
      if (one?.status !== 'submitted') return false;
      this.move(one, 'read');
      one.isRead = true;
      this.tell('application-read', `student ${student}`);
      return true;
    },
    propose: (student, offer) => {
      const one = this.find(student, offer);
      if (one?.status === 'interview') return this.proposeAgain(one, student, offer);
      if (!one || !['submitted', 'read'].includes(one.status)) return false;
      const before = this.remember(one);
      this.move(one, 'interview');
      one.isRead = true;
      one.interview = { state: 'proposed', hasHour: false };
      one.undoable = this.waiting(before, this.tell('application-interview', `student ${student}`, 'teacher'));
      return true;
    },
    choose: (student, offer) => {
      const one = this.find(student, offer);
      if (one?.status !== 'interview' || one.interview?.state === 'cancelled' || !one.interview) return false;
      // Choosing the same hour again changes nothing.
      if (one.interview.state === 'confirmed') return true;
      this.move(one, 'interview');
      one.interview = { state: 'confirmed', hasHour: true };
      this.tell('application-interview', `student ${student}`, `company ${offer}`, 'teacher');
      return true;
    },
    refuse_slots: (student, offer) => {
      const one = this.find(student, offer);
      if (one?.status !== 'interview' || one.interview?.state !== 'proposed' || one.interview.isRefused) return false;
      this.move(one, 'interview');
      one.interview = { ...one.interview, isRefused: true };
      this.tell('application-interview', `company ${offer}`, 'teacher');
      return true;
    },
    cancel_interview: (student, offer) => {
      const one = this.find(student, offer);
      if (one?.status !== 'interview' || !one.interview || one.interview.state === 'cancelled') return false;
      const { hasHour } = one.interview;
      this.move(one, 'interview');
      one.interview = { state: 'cancelled', hasHour };
      this.tell('application-interview', `student ${student}`, 'teacher', ...(hasHour ? [`company ${offer}`] : []));
      return true;
    },
    pool: (student, offer) => {
      const one = this.find(student, offer);
      if (!one || !['submitted', 'read', 'interview'].includes(one.status)) return false;
      this.move(one, 'pool');
      one.poolAgreed = false;
      this.tell('application-pooled', `student ${student}`);
      this.callOff(one, student, offer);
      return true;
    },
    agree: (student, offer) => {
      const one = this.find(student, offer);
      if (one?.status !== 'pool') return false;
      one.poolAgreed = true;
      return true;
    },
    refuse_pool: (student, offer) => {
      const one = this.find(student, offer);
      if (one?.status !== 'pool') return false;
      one.poolAgreed = false;
      this.closeIfEnded(offer);
      return true;
    },
    offer: (student, offer) => {
      const one = this.find(student, offer);
      if (!one || ![...OPEN, 'rejected', 'expired'].includes(one.status)) return false;
      if (!this.hasSeat(offer) || this.isPlaced(student) || this.offers[offer]?.status === 'withdrawn') return false;
      const before = this.remember(one);
      this.move(one, 'offered');
      one.isRead = true;
      const letters = [...this.tell('application-offered', `student ${student}`), ...this.tell('application-teacher-copy', 'teacher')];
      one.undoable = this.waiting(before, letters);
      return true;
    },
    reject: (student, offer) => {
      const one = this.find(student, offer);
      if (!one || ![...OPEN, 'expired'].includes(one.status)) return false;
      const before = this.remember(one);
      this.move(one, 'rejected');
      const letters = [...this.tell('application-rejected', `student ${student}`), ...this.tell('application-teacher-copy', 'teacher')];
      one.undoable = this.waiting(before, [...letters, ...this.callOff(one, student, offer)]);
      return true;
    },
    refuse_by_phone: (student, offer) => {
      const one = this.find(student, offer);
      if (!one || !OPEN.includes(one.status)) return false;
      const before = this.remember(one);
      this.move(one, 'rejected');
      one.correctable = before;
      this.tell('application-rejected', `student ${student}`);
      this.tell('application-teacher-copy', 'teacher');
      this.tell('application-refused-by-phone', `company ${offer}`);
      this.callOff(one, student, offer);
      return true;
    },
    correct_refusal: (student, offer) => {
      const one = this.find(student, offer);
      const before = one?.correctable;
      if (!one || !before || this.hasEnded(offer) || this.isPlaced(student)) return false;
      this.move(one, before.status);
      one.isRead = before.isRead;
      one.interview = before.interview;
      this.tell('application-refusal-corrected', `student ${student}`);
      this.tell('application-teacher-copy', 'teacher');
      if (one.interview && one.interview.state !== 'cancelled') {
        const isSet = one.interview.state === 'confirmed';
        this.tell('application-interview', `student ${student}`, 'teacher', ...(isSet ? [`company ${offer}`] : []));
      }
      return true;
    },
    undo: (student, offer) => {
      const one = this.find(student, offer);
      const before = one?.undoable;
      if (!one || !before) return false;
      this.move(one, before.status);
      one.isRead = before.isRead;
      one.interview = before.interview;
      for (const letter of before.letters) this.letters.splice(this.letters.indexOf(letter), 1);
      if (OPEN.includes(one.status) && this.isPlaced(student)) this.makeObsolete(one, student, offer);
      this.closeIfEnded(offer);
      return true;
    },
    accept: (student, offer) => {
      const one = this.find(student, offer);
      if (one?.status !== 'offered' || this.isPlaced(student)) return false;
      this.move(one, 'accepted');
      this.tell('application-accepted', `student ${student}`, `company ${offer}`);
      this.tell('agreement-fill', `company ${offer}`);
      this.tell('application-teacher-copy', 'teacher');
      this.endOthers(student, offer);
      this.fillIfTaken(offer);
      return true;
    },
    decline: (student, offer) => this.leave(student, offer, 'declined', ['offered']),
    withdraw: (student, offer) => this.leave(student, offer, 'withdrawn', OPEN),
    restore: (student, offer) => {
      const one = this.find(student, offer);
      if (!one || !['withdrawn', 'obsolete'].includes(one.status) || one.wasRestored) return false;
      if (!this.isOpen(offer) || this.isPlaced(student)) return false;
      this.move(one, 'submitted');
      one.wasRestored = true;
      this.tell('application-restored', `company ${offer}`);
      // The teacher, told of the withdrawal, is told that it runs again.
      this.tell('application-teacher-copy', 'teacher');
      return true;
    },
    cancel_by_company: (student, offer) => this.cancel(student, offer),
    cancel_by_student: (student, offer) => this.cancel(student, offer),
    cancel_by_teacher: (student, offer) => this.cancel(student, offer),
    pause: (_student, offer) => this.moveOffer(offer, ['published'], 'paused'),
    resume: (_student, offer) => this.moveOffer(offer, ['paused'], 'published'),
    withdraw_offer: (_student, offer) => this.moveOffer(offer, ['published', 'paused'], 'withdrawn'),
    publish_again: (_student, offer) => {
      if (this.accepted(offer) >= (this.offers[offer]?.seats ?? 0) || !this.moveOffer(offer, ['withdrawn'], 'published')) return false;
      this.tell('offer-published', `company ${offer}`);
      return true;
    },
    close: (_student, offer) => {
      if (!this.moveOffer(offer, ['published', 'paused', 'withdrawn'], 'closed')) return false;
      this.tell('offer-closed', `company ${offer}`);
      this.closePending(offer);
      return true;
    },
  };

  private tell(letter: string, ...readers: string[]): string[] {
    const told = readers.map((reader) => `${letter} > ${reader}`);
    this.letters.push(...told);
    return told;
  }

  private move(one: Application, to: ApplicationStatus): void {
    one.status = to;
    one.moves += 1;
    one.undoable = null;
    one.correctable = null;
  }

  private readonly remember = ({ status, isRead, interview }: Application): Omit<Remembered, 'letters'> => ({
    status,
    isRead,
    interview: interview && { ...interview },
  });
  private readonly waiting = (before: Omit<Remembered, 'letters'>, letters: string[]): Remembered => ({ ...before, letters });

  private of(offer: number): Application[] {
    return [...this.applications].filter(([key]) => key.endsWith(` ${offer}`)).map(([, one]) => one);
  }
  private accepted = (offer: number): number => this.of(offer).filter(({ status }) => status === 'accepted').length;
  private held = (offer: number): number => this.of(offer).filter(({ status }) => status === 'offered' || status === 'accepted').length;
  private hasSeat = (offer: number): boolean => this.held(offer) < (this.offers[offer]?.seats ?? 0);
  private isOpen = (offer: number): boolean => this.offers[offer]?.status === 'published' && this.hasSeat(offer);
  private isPlaced = (student: number): boolean =>
    [...this.applications].some(([key, { status }]) => key.startsWith(`${student} `) && status === 'accepted');

  private proposeAgain(one: Application, student: number, offer: number): boolean {
    const isGivenUp = one.interview?.state === 'confirmed';
    this.move(one, 'interview');
    one.interview = { state: 'proposed', hasHour: false };
    this.tell('application-interview', `student ${student}`, 'teacher', ...(isGivenUp ? [`company ${offer}`] : []));
    return true;
  }

  /** Cancels the interview; only an hour that had been chosen is worth a letter. */
  private callOff(one: Application, student: number, offer: number): string[] {
    if (!one.interview || one.interview.state === 'cancelled') return [];
    const { hasHour } = one.interview;
    one.interview = { ...one.interview, state: 'cancelled' };
    return hasHour ? this.tell('application-interview', `student ${student}`, `company ${offer}`) : [];
  }

  private leave(student: number, offer: number, to: 'declined' | 'withdrawn', from: readonly ApplicationStatus[]): boolean {
    const one = this.find(student, offer);
    if (!one || !from.includes(one.status)) return false;
    this.move(one, to);
    if (one.isRead) this.tell('application-withdrawn', `company ${offer}`);
    this.tell('application-teacher-copy', 'teacher');
    this.callOff(one, student, offer);
    return true;
  }

  private endOthers(student: number, accepted: number): void {
    for (const [key, other] of this.applications) {
      const [who, where] = key.split(' ').map(Number);
      if (who !== student || where === accepted || where === undefined || !RUNNING.includes(other.status)) continue;
      this.makeObsolete(other, student, where);
    }
  }

  private makeObsolete(one: Application, student: number, offer: number): void {
    this.move(one, 'obsolete');
    if (one.isRead) this.tell('application-obsolete', `company ${offer}`);
    this.callOff(one, student, offer);
  }

  private cancel(student: number, offer: number): boolean {
    const one = this.find(student, offer);
    if (one?.status !== 'accepted') return false;
    this.move(one, 'cancelled');
    this.tell('application-cancelled', `company ${offer}`, `student ${student}`, 'teacher');
    this.callOff(one, student, offer);
    return true;
  }

  private moveOffer(offer: number, from: readonly Offer['status'][], to: Offer['status']): boolean {
    const one = this.offers[offer];
    if (!one || !from.includes(one.status)) return false;
    one.status = to;
    return true;
  }

  private fillIfTaken(offer: number): void {
    if (this.accepted(offer) < (this.offers[offer]?.seats ?? 0) || !this.moveOffer(offer, ['published', 'paused'], 'filled')) return;
    this.tell('offer-filled', `company ${offer}`);
    this.closePending(offer);
  }

  private hasEnded(offer: number): boolean {
    const status = this.offers[offer]?.status;
    return status === 'closed' || status === 'filled';
  }

  private closeIfEnded(offer: number): void {
    if (this.hasEnded(offer)) this.closePending(offer);
  }

  /** What a student agreed to have kept stays in the pool. */
  private closePending(offer: number): void {
    for (const [key, one] of this.applications) {
      const [student, where] = key.split(' ').map(Number);
      if (where !== offer || student === undefined || !OPEN.includes(one.status) || (one.status === 'pool' && one.poolAgreed)) continue;
      this.move(one, 'closed_with_offer');
      this.tell('application-offer-closed', `student ${student}`);
      this.callOff(one, student, offer);
    }
  }
}
