import type { PaperState, SignatoryRole, SignedPaperType } from '@seve/domain';
import { type SeatActName, SignatureSeats } from './signature-seats.js';

/** Persons who act on one paper; `link` is the host without an account, `staff` the office beside the head. */
export const PAPER_ACTORS = ['company', 'link', 'staff', 'head', 'teacher', 'student', 'outsider'] as const;
export type PaperActor = (typeof PAPER_ACTORS)[number];

export const OFFICE: readonly PaperActor[] = ['staff', 'head'];
export const SCHOOL: readonly PaperActor[] = [...OFFICE, 'teacher'];
export const HOST: readonly PaperActor[] = ['company', 'link'];
export const OUT: readonly State[] = ['ready_to_sign', 'partially_signed'];

export type State = PaperState<SignedPaperType>;
/** What is drawn beside an act: `pick` among what it may be about, `text` that fills its fields. */
export interface Drawn {
  pick: number;
  text: string;
}
/** Those whose routes exist for an act at all. */
export type May = Record<string, readonly PaperActor[]>;

/** Those who sign, as the law names them: the five of L124-1, the two of a contract with the visa of the training centre. The school is last. */
const SEATED = {
  agreement: ['student', 'host', 'tutor', 'referent', 'school'],
  contract: ['student', 'host', 'school'],
} as const satisfies Record<string, readonly SignatoryRole[]>;
export const seatedOf = (type: SignedPaperType): readonly SignatoryRole[] =>
  type === 'agreement' || type === 'amendment' ? SEATED.agreement : SEATED.contract;

/**
 * The life cycle of papers written again from their page, apart from the code: whether each act is allowed, what it changes, which letters it
 * writes and to whom.
 */
export abstract class SignedPaperModel {
  /** Null before the first amendment of a life. */
  state: State | null = null;
  /** Since it began, the beginning included. */
  moves = 0;
  /** Signatories of the version that was put to signature last. */
  readonly seats: SignatureSeats;
  /** `letter > who`, once for each letter written. */
  readonly letters: string[] = [];

  protected constructor(
    type: SignedPaperType,
    private readonly may: May,
  ) {
    this.seats = new SignatureSeats(seatedOf(type), (letter, ...readers) => this.tell(letter, ...readers));
  }

  /** Does the act and returns whether it is allowed; one that is not changes nothing. */
  act(name: string, actor: PaperActor, drawn: Drawn): boolean {
    return this.may[name]?.includes(actor) === true && this.does(name, actor, drawn);
  }

  /** An act on the seat of a role, by its link or by the office. `email` is the new address, where the act names one. */
  onSeat(name: SeatActName, role: SignatoryRole, email: string): boolean {
    if (!this.isIn(OUT)) return this.isSigned() && this.seats.isRepeatable(name, role);
    switch (this.seats.act(name, role, email)) {
      case null:
        return false;
      case 'nothing':
        return true;
      case 'signed-by-one':
        return this.move('partially_signed');
      case 'signed-by-all':
        this.follow();
        return this.move(this.signedByAll);
      case 'refused':
        return this.refuse();
    }
  }

  protected abstract does(name: string, actor: PaperActor, drawn: Drawn): boolean;
  /** State of a paper with its last signature. */
  protected get signedByAll(): State {
    return 'signed';
  }

  protected abstract isSigned(): boolean;
  /** One signatory has refused. */
  protected abstract refuse(): true;
  /** All have signed. */
  protected follow(): void {}

  protected openSignatures(): true {
    this.seats.open();
    return this.move('ready_to_sign');
  }

  protected isIn = (states: readonly State[]): boolean => states.some((one) => one === this.state);

  protected move(to: State): true {
    this.state = to;
    this.moves += 1;
    return true;
  }

  protected tell(letter: string, ...readers: string[]): void {
    this.letters.push(...readers.map((reader) => `${letter} > ${reader}`));
  }
}
