import type { AgreementState, SignatoryRole } from '@seve/domain';
import { type SeatActName, SignatureSeats } from './signature-seats.js';

/** Persons who act on one agreement; `link` is the host without an account, `staff` the office beside the head. */
export const AGREEMENT_ACTORS = ['company', 'link', 'staff', 'head', 'teacher', 'student', 'outsider'] as const;
export type AgreementActor = (typeof AGREEMENT_ACTORS)[number];

/** Acts on the parts and on the whole. */
export const AGREEMENT_MOVES = [
  'fill',
  'complete',
  'ask_host',
  'ask_school',
  'validate',
  'open_signatures',
  'withdraw_version',
  'cancel',
] as const;

export type AgreementMoveName = (typeof AGREEMENT_MOVES)[number];

type Part = 'host' | 'school';

const DRAFTING: readonly AgreementState[] = ['draft', 'company_done', 'school_done', 'pedagogically_ok', 'changes_requested'];
const OUT: readonly AgreementState[] = ['ready_to_sign', 'partially_signed'];
const SCHOOL: readonly AgreementActor[] = ['staff', 'head', 'teacher'];
export const OFFICE: readonly AgreementActor[] = ['staff', 'head'];
export const HOST: readonly AgreementActor[] = ['company', 'link'];
/** Those whose routes exist for an act at all. */
const MAY: Record<AgreementMoveName, readonly AgreementActor[]> = {
  fill: [...HOST, ...OFFICE],
  complete: [...HOST, ...OFFICE],
  ask_host: [...SCHOOL, ...HOST],
  ask_school: [...SCHOOL, ...HOST],
  validate: ['teacher', 'head'],
  open_signatures: OFFICE,
  withdraw_version: OFFICE,
  cancel: ['company', 'student', ...SCHOOL],
};
const partOf = (actor: AgreementActor): Part => (HOST.includes(actor) ? 'host' : 'school');

/**
 * The life cycle of an agreement written again from its page, apart from the code: whether each act is allowed, what it changes, which
 * letters it writes and to whom. Its host and school parts are filled with a text of their own at each `fill`.
 */
export class AgreementModel {
  state: AgreementState = 'draft';
  /** Since the agreement began, the beginning included. */
  moves = 1;
  readonly isDone: Record<Part, boolean> = { host: false, school: false };
  /** Signatories of the version that was put to signature last. */
  readonly seats = new SignatureSeats((letter, ...readers) => this.tell(letter, ...readers));
  /** `letter > who`, once for each letter written. */
  readonly letters: string[] = [];

  private readonly isFilled: Record<Part, boolean> = { host: false, school: false };
  private readonly isAsked: Record<Part, boolean> = { host: false, school: false };
  /** Grows with every text of activities or skills. */
  private readonly words: Record<Part, number> = { host: 0, school: 0 };
  private validated: string | null = null;

  /** Does the act and returns whether it is allowed; one that is not changes nothing. */
  act(name: AgreementMoveName, actor: AgreementActor): boolean {
    return MAY[name].includes(actor) && this.rules[name](actor);
  }

  /** An act on the seat of a role, by its link or by the office. `email` is the new address, where the act names one. */
  onSeat(name: SeatActName, role: SignatoryRole, email: string): boolean {
    if (!OUT.includes(this.state)) return this.state === 'signed' && this.seats.isRepeatable(name, role);
    switch (this.seats.act(name, role, email)) {
      case null:
        return false;
      case 'nothing':
        return true;
      case 'signed-by-one':
        return this.move('partially_signed');
      case 'signed-by-all':
        return this.move('signed');
      case 'refused':
        return this.voidVersion();
    }
  }

  private readonly rules: Record<AgreementMoveName, (actor: AgreementActor) => boolean> = {
    fill: (actor) => {
      const part = partOf(actor);
      if (!this.isWritable(part)) return false;
      this.isFilled[part] = true;
      this.words[part] += 1;
      return true;
    },
    complete: (actor) => (partOf(actor) === 'host' ? this.completeHost() : this.completeSchool()),
    ask_host: () => this.ask('host'),
    ask_school: () => this.ask('school'),
    validate: () => {
      if (this.state === 'pedagogically_ok') return true;
      if (this.state !== 'school_done') return false;
      this.validated = this.subject();
      this.tell('agreement-validated', 'student');
      return this.move('pedagogically_ok');
    },
    open_signatures: () => {
      if (this.state !== 'pedagogically_ok') return false;
      this.seats.open();
      return this.move('ready_to_sign');
    },
    withdraw_version: () => OUT.includes(this.state) && this.voidVersion(),
    cancel: (actor) => {
      const isSigned = this.state === 'signed' && OFFICE.includes(actor);
      if (!isSigned && ![...DRAFTING, ...OUT].includes(this.state)) return false;
      return this.move('cancelled');
    },
  };

  private voidVersion(): boolean {
    this.isDone.school = false;
    return this.move('changes_requested');
  }

  private isWritable(part: Part): boolean {
    if (this.state === 'draft' || this.state === 'changes_requested') return true;
    return part === 'school' && this.state === 'company_done';
  }

  private completeHost(): boolean {
    if (this.state === 'company_done') return true;
    if (!this.isWritable('host') || !this.isFilled.host) return false;
    this.isDone.host = true;
    this.isAsked.host = false;
    this.tell('agreement-to-review', 'teacher', 'staff', 'head');
    return this.move('company_done');
  }

  private completeSchool(): boolean {
    if (this.state === 'school_done' || this.state === 'pedagogically_ok') return true;
    if (this.state === 'draft' || !this.isWritable('school')) return false;
    if (!this.isFilled.school || this.isAsked.host || !this.isDone.host) return false;
    this.isDone.school = true;
    this.isAsked.school = false;
    this.move('school_done');
    if (this.validated === this.subject()) return this.move('pedagogically_ok');
    this.tell('agreement-to-review', 'teacher');
    return true;
  }

  private ask(part: Part): boolean {
    if (!DRAFTING.includes(this.state) || this.state === 'draft') return false;
    this.isAsked[part] = true;
    this.isDone[part] = false;
    if (part === 'host') this.tell('agreement-changes', 'company');
    else this.tell('agreement-changes', 'staff', 'head');
    return this.move('changes_requested');
  }

  private subject = (): string => `${this.words.host} ${this.words.school}`;

  private move(to: AgreementState): true {
    this.state = to;
    this.moves += 1;
    return true;
  }

  private tell(letter: string, ...readers: string[]): void {
    this.letters.push(...readers.map((reader) => `${letter} > ${reader}`));
  }
}
