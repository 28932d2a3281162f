import type { AmendmentMotive, AmendmentState, SignatoryRole } from '@seve/domain';
import { type AgreementActor, HOST, OFFICE } from './agreement-model.js';
import { type SeatActName, SignatureSeats } from './signature-seats.js';

/** Acts on the parts of an amendment and on the whole. */
export const AMENDMENT_MOVES = [
  'begin',
  'accept',
  'fill_host',
  'complete_host',
  'fill_school',
  'complete_school',
  'send_back',
  'reopen',
  'validate',
  'open_signatures',
  'withdraw',
] as const;
export type AmendmentMoveName = (typeof AMENDMENT_MOVES)[number];

/** Fields that each motive of a life opens, by side. */
export const OPENED = {
  tutor: { host: ['tutorName'], school: [] },
  topic: { host: ['activities'], school: ['skills'] },
  teacher: { host: [], school: ['referentName'] },
} as const satisfies Partial<Record<AmendmentMotive, { host: readonly string[]; school: readonly string[] }>>;
export type LifeMotive = keyof typeof OPENED;

const OUT: readonly AmendmentState[] = ['ready_to_sign', 'partially_signed'];
const BEFORE_SIGNING: readonly AmendmentState[] = ['asked', 'draft', 'company_done', 'school_done'];
const MAY: Record<AmendmentMoveName, readonly AgreementActor[]> = {
  begin: [...HOST, ...OFFICE],
  accept: OFFICE,
  fill_host: HOST,
  complete_host: HOST,
  fill_school: OFFICE,
  complete_school: OFFICE,
  send_back: OFFICE,
  reopen: OFFICE,
  validate: ['teacher', 'head'],
  open_signatures: OFFICE,
  withdraw: OFFICE,
};

/**
 * The life cycle of the amendments of one signed agreement, written again from its page, apart from the code. `text` of an act is what the
 * filled fields say from then on.
 */
export class AmendmentModel {
  /** Null before the first of a life. */
  state: AmendmentState | null = null;
  /** Of the last amendment, its beginning included. */
  moves = 0;
  readonly seats = new SignatureSeats((letter, ...readers) => this.tell(letter, ...readers));
  /** `letter > who`, once for each letter written. */
  readonly letters: string[] = [];

  private motive: LifeMotive = 'tutor';
  private isValidated = false;
  private changes: Record<string, string> = {};

  /** `held`: fields of the agreement as its signed amendments have left them. */
  constructor(readonly held: Record<string, string>) {}

  /** Does the act and returns whether it is allowed; one that is not changes nothing. */
  act(name: AmendmentMoveName, actor: AgreementActor, { motive, text }: { motive: LifeMotive; text: string }): boolean {
    if (!MAY[name].includes(actor)) return false;
    if (name === 'begin') return this.begin(motive, HOST.includes(actor));
    return this.state !== null && this.rules[name](text);
  }

  onSeat(name: SeatActName, role: SignatoryRole, email: string): boolean {
    if (this.state === null || !OUT.includes(this.state)) return this.state === 'signed' && this.seats.isRepeatable(name, role);
    switch (this.seats.act(name, role, email)) {
      case null:
        return false;
      case 'nothing':
        return true;
      case 'signed-by-one':
        return this.move('partially_signed');
      case 'signed-by-all':
        Object.assign(this.held, this.changes);
        return this.move('signed');
      case 'refused':
        return this.move('refused');
    }
  }

  private readonly rules: Record<Exclude<AmendmentMoveName, 'begin'>, (text: string) => boolean> = {
    accept: () => {
      if (this.state === 'asked') this.askHost();
      return true;
    },
    fill_host: (text) => this.state === 'draft' && this.fill('host', text),
    complete_host: () => {
      if (this.state === 'company_done') return true;
      if (this.state !== 'draft') return false;
      this.tell('agreement-to-review', 'teacher', 'staff', 'head');
      return this.move('company_done');
    },
    fill_school: (text) => (this.state === 'draft' || this.state === 'company_done') && this.fill('school', text),
    complete_school: () => {
      if (this.state === 'school_done') return true;
      if (this.state !== 'company_done' || Object.keys(this.changes).length === 0) return false;
      if (this.motive === 'topic') this.tell('agreement-to-review', 'teacher');
      return this.move('school_done');
    },
    send_back: () => {
      if (this.state !== 'company_done' && this.state !== 'school_done') return false;
      this.isValidated = false;
      this.tell('agreement-changes', 'company');
      return this.move('draft');
    },
    reopen: () => {
      if (this.state !== 'school_done') return false;
      this.isValidated = false;
      return this.move('company_done');
    },
    validate: () => {
      this.isValidated ||= this.state === 'school_done';
      return this.isValidated;
    },
    open_signatures: () => {
      if (this.state !== 'school_done' || (this.motive === 'topic' && !this.isValidated)) return false;
      this.seats.open();
      return this.move('ready_to_sign');
    },
    withdraw: () => {
      if (this.state === 'withdrawn') return true;
      if (![...BEFORE_SIGNING, ...OUT].some((one) => one === this.state)) return false;
      return this.move('withdrawn');
    },
  };

  /** One at a time. The host only asks: the school takes it on. */
  private begin(motive: LifeMotive, byHost: boolean): boolean {
    if (this.state !== null && [...BEFORE_SIGNING, ...OUT].includes(this.state)) return false;
    Object.assign(this, { motive, changes: {}, isValidated: false, moves: 0 });
    this.seats.list = [];
    if (byHost) {
      this.tell('agreement-changes', 'staff', 'head');
      return this.move('asked');
    }
    this.move('draft');
    return this.askHost();
  }

  /** Where nothing is the host's to fill, its turn is over at once. */
  private askHost(): true {
    if (this.state === 'asked') this.move('draft');
    if (OPENED[this.motive].host.length === 0) return this.move('company_done');
    this.tell('agreement-fill', 'company');
    return true;
  }

  private fill(side: 'host' | 'school', text: string): true {
    for (const field of OPENED[this.motive][side]) this.changes[field] = text;
    return true;
  }

  private move(to: AmendmentState): true {
    this.state = to;
    this.moves += 1;
    return true;
  }

  private tell(letter: string, ...readers: string[]): void {
    this.letters.push(...readers.map((reader) => `${letter} > ${reader}`));
  }
}
