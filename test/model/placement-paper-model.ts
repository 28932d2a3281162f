import type { PlacementPaperType } from '@seve/domain';
import { HOST, type May, OFFICE, OUT, type PaperActor, SCHOOL, SignedPaperModel, type State } from './signed-paper-model.js';

type Part = 'host' | 'school';

const MAY = {
  fill: [...HOST, ...OFFICE],
  complete: [...HOST, ...OFFICE],
  ask_host: [...SCHOOL, ...HOST],
  ask_school: [...SCHOOL, ...HOST],
  open_signatures: OFFICE,
  withdraw_version: OFFICE,
  cancel: ['company', 'student', ...SCHOOL],
} as const satisfies May;
const FILERS = [...HOST, ...OFFICE] as const;
/** Acts on the parts and on the whole of each paper of a placement. */
export const PLACEMENT_PAPER_MAY = {
  agreement: { ...MAY, validate: ['teacher', 'head'] },
  contract: { ...MAY, record_form: FILERS, record_other_form: FILERS, file: FILERS, ask_papers: FILERS, register: FILERS, refuse: FILERS },
} as const satisfies Record<PlacementPaperType, May>;

interface Kind {
  first: State;
  /** The school has completed its part. */
  filled: State;
  /** From which it is put to signature: validated by a teacher, or filled. */
  ready: State;
  /** State with the last signature: an agreement binds, a contract waits for its official form. */
  agreed: State;
  /** Signed by all. */
  binding: readonly State[];
  /** Letter to a side that is to fill its part again. */
  changes: string;
  /** Letters once the host has completed its part. */
  hostDone: [string, ...string[]];
}
const KINDS: Record<PlacementPaperType, Kind> = {
  agreement: {
    ...{ first: 'draft', filled: 'school_done', ready: 'pedagogically_ok', agreed: 'signed', binding: ['signed'] },
    ...{ changes: 'agreement-changes', hostDone: ['agreement-to-review', 'teacher', 'staff', 'head'] },
  },
  contract: {
    ...{ first: 'preparing', filled: 'cfa_done', ready: 'cfa_done', agreed: 'terms_agreed' },
    binding: ['terms_agreed', 'signed', 'filed', 'incomplete', 'registered', 'refused'],
    ...{ changes: 'contract-fill', hostDone: ['contract-fill', 'staff', 'head'] },
  },
};

const partOf = (actor: PaperActor): Part => (HOST.includes(actor) ? 'host' : 'school');

/** An agreement or a contract. Its host and school parts are filled with a text of their own at each `fill`. */
export class PlacementPaperModel extends SignedPaperModel {
  readonly isDone: Record<Part, boolean> = { host: false, school: false };

  private readonly kind: Kind;
  private readonly isFilled: Record<Part, boolean> = { host: false, school: false };
  private readonly isAsked: Record<Part, boolean> = { host: false, school: false };
  /** Grows with every text of activities or skills. */
  private readonly words: Record<Part, number> = { host: 0, school: 0 };
  private validated: string | null = null;
  private form: string | null = null;

  constructor(private readonly type: PlacementPaperType) {
    super(type, PLACEMENT_PAPER_MAY[type]);
    this.kind = KINDS[type];
    this.move(this.kind.first);
  }

  protected does(name: string, actor: PaperActor): boolean {
    return this.rules[name]?.(actor) === true;
  }

  protected override get signedByAll(): State {
    return this.kind.agreed;
  }

  protected isSigned(): boolean {
    return this.isIn(this.kind.binding);
  }

  protected refuse(): true {
    this.isDone.school = false;
    return this.move('changes_requested');
  }

  private readonly rules: Record<string, (actor: PaperActor) => boolean> = {
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
    open_signatures: () => this.state === this.kind.ready && this.openSignatures(),
    withdraw_version: () => this.isIn(OUT) && this.refuse(),
    cancel: (actor) => {
      const isAllowed = this.isIn([...OUT, 'terms_agreed']) || this.isDrafting() || (this.isSigned() && OFFICE.includes(actor));
      return isAllowed && this.move('cancelled');
    },
    record_form: () => this.recordForm('a'),
    record_other_form: () => this.recordForm('b'),
    // What goes to the OPCO, and what it answers. Said twice, nothing happens.
    file: () =>
      this.state === 'filed' || this.answer(['signed', 'incomplete', 'refused'], 'filed', ['contract-filed', 'staff', 'head', 'student']),
    ask_papers: () =>
      this.state === 'incomplete' || this.answer(['filed'], 'incomplete', ['contract-incomplete', 'company', 'staff', 'head']),
    register: () => this.state === 'registered' || this.answer(['filed', 'refused'], 'registered', ['contract-registered', ...ALL]),
    refuse: () => this.state === 'refused' || this.answer(['filed'], 'refused', ['contract-refused', ...ALL]),
  };

  /** The same form is recorded once; another replaces it until the contract is sent. */
  private recordForm(form: string): boolean {
    if (this.form === form) return true;
    if (!this.answer(['terms_agreed', 'signed'], 'signed', ['contract-complete', ...ALL])) return false;
    this.form = form;
    return true;
  }

  private answer(from: readonly State[], to: State, [letter, ...readers]: [string, ...string[]]): boolean {
    if (!this.isIn(from)) return false;
    this.tell(letter, ...readers);
    return this.move(to);
  }

  private isDrafting = (): boolean => this.isIn([this.kind.first, 'company_done', this.kind.filled, this.kind.ready, 'changes_requested']);

  private isWritable(part: Part): boolean {
    if (this.state === this.kind.first || this.state === 'changes_requested') return true;
    return part === 'school' && this.state === 'company_done';
  }

  private completeHost(): boolean {
    if (this.state === 'company_done') return true;
    if (!this.isWritable('host') || !this.isFilled.host) return false;
    this.isDone.host = true;
    this.isAsked.host = false;
    this.tell(...this.kind.hostDone);
    return this.move('company_done');
  }

  private completeSchool(): boolean {
    if (this.isIn([this.kind.filled, this.kind.ready])) return true;
    if (this.state === this.kind.first || !this.isWritable('school')) return false;
    if (!this.isFilled.school || this.isAsked.host || !this.isDone.host) return false;
    this.isDone.school = true;
    this.isAsked.school = false;
    this.move(this.kind.filled);
    if (this.type === 'contract') return true;
    if (this.validated === this.subject()) return this.move('pedagogically_ok');
    this.tell('agreement-to-review', 'teacher');
    return true;
  }

  private ask(part: Part): boolean {
    if (!this.isDrafting() || this.state === this.kind.first) return false;
    this.isAsked[part] = true;
    this.isDone[part] = false;
    this.tell(this.kind.changes, ...(part === 'host' ? ['company'] : ['staff', 'head']));
    return this.move('changes_requested');
  }

  private subject = (): string => `${this.words.host} ${this.words.school}`;
}

const ALL = ['company', 'staff', 'head', 'teacher', 'student'] as const;
