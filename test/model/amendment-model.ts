import type { AmendmentMotive, AmendmentType, ContractAmendmentMotive } from '@seve/domain';
import { type Drawn, HOST, type May, OFFICE, OUT, type PaperActor, SignedPaperModel, type State } from './signed-paper-model.js';

export interface Subject {
  motives: readonly (AmendmentMotive | ContractAmendmentMotive)[];
  /** Fields that the motives open and that a life fills, by side. */
  host: readonly string[];
  school: readonly string[];
}
/** What the amendments of a life are about: fields of the host, of both sides, of the school. */
export const SUBJECTS: Record<AmendmentType, readonly [Subject, Subject, Subject]> = {
  amendment: [
    { motives: ['place'], host: ['workplace'], school: [] },
    { motives: ['topic'], host: ['activities'], school: ['skills'] },
    { motives: ['teacher'], host: [], school: ['referentName', 'referentEmail'] },
  ],
  contract_amendment: [
    { motives: ['workplace'], host: ['address'], school: [] },
    { motives: ['pay', 'training'], host: ['benefits'], school: ['diplomaTitle'] },
    { motives: ['training'], host: [], school: ['diplomaTitle'] },
  ],
};

/** What a field says once it is filled with a text. */
export const filledWith = (field: string, text: string): string => (field.endsWith('Email') ? 'autre.referent@lycee.example' : text);

const MAY = {
  begin: [...HOST, ...OFFICE],
  fill_host: HOST,
  complete_host: HOST,
  fill_school: OFFICE,
  complete_school: OFFICE,
  send_back: OFFICE,
  reopen: OFFICE,
  open_signatures: OFFICE,
  withdraw: OFFICE,
} as const satisfies May;
/** Acts on the parts of an amendment and on the whole. */
export const AMENDMENT_MAY = {
  amendment: { ...MAY, accept: OFFICE, validate: ['teacher', 'head'] },
  // An employer without an account notes the sending, not the answer.
  contract_amendment: { ...MAY, file: [...HOST, ...OFFICE], register: ['company', ...OFFICE] },
} as const satisfies Record<AmendmentType, May>;

const BEFORE_SIGNING: readonly State[] = ['asked', 'draft', 'company_done', 'school_done'];
const LETTERS: Record<AmendmentType, { fill: string; back: string; hostDone: [string, ...string[]] }> = {
  amendment: { fill: 'agreement-amendment-fill', back: 'agreement-changes', hostDone: ['agreement-to-review', 'teacher', 'staff', 'head'] },
  contract_amendment: {
    ...{ fill: 'contract-amendment-fill', back: 'contract-amendment-fill', hostDone: ['contract-amendment-fill', 'staff', 'head'] },
  },
};

/** The amendments of one signed paper. `text` of an act is what the filled fields say from then on. */
export class AmendmentModel extends SignedPaperModel {
  private subject: Subject;
  private isValidated = false;
  private isFiled = false;
  private changes: Record<string, string> = {};

  /** `held`: fields of the paper as its signed amendments have left them. */
  constructor(
    private readonly type: AmendmentType,
    readonly held: Record<string, string>,
  ) {
    super(type, AMENDMENT_MAY[type]);
    this.subject = SUBJECTS[type][0];
  }

  protected does(name: string, actor: PaperActor, drawn: Drawn): boolean {
    if (name === 'begin') return this.begin(drawn.pick, HOST.includes(actor));
    return this.state !== null && this.rules[name]?.(drawn.text) === true;
  }

  protected isSigned(): boolean {
    return this.state === 'signed';
  }

  protected refuse(): true {
    return this.move('refused');
  }

  protected override follow(): void {
    Object.assign(this.held, this.changes);
  }

  private readonly rules: Record<string, (text: string) => boolean> = {
    accept: () => {
      if (this.state === 'asked') {
        this.move('draft');
        this.askHost(true);
      }
      return true;
    },
    fill_host: (text) => this.state === 'draft' && this.fill('host', text),
    complete_host: () => {
      if (this.state === 'company_done') return true;
      if (this.state !== 'draft') return false;
      this.tell(...LETTERS[this.type].hostDone);
      return this.move('company_done');
    },
    fill_school: (text) => this.isIn(['draft', 'company_done']) && this.fill('school', text),
    complete_school: () => {
      if (this.state === 'school_done') return true;
      if (this.state !== 'company_done' || Object.keys(this.changes).length === 0) return false;
      if (this.isTaught()) this.tell('agreement-to-review', 'teacher');
      return this.move('school_done');
    },
    send_back: () => {
      if (!this.isIn(['company_done', 'school_done'])) return false;
      this.isValidated = false;
      this.tell(LETTERS[this.type].back, 'company');
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
    open_signatures: () => this.state === 'school_done' && (!this.isTaught() || this.isValidated) && this.openSignatures(),
    withdraw: () => this.state === 'withdrawn' || (this.isIn([...BEFORE_SIGNING, ...OUT]) && this.move('withdrawn')),
    file: () => {
      this.isFiled ||= this.isSigned();
      return this.isFiled;
    },
    register: () => this.isFiled,
  };

  /** What the teacher has validated changes. */
  private isTaught = (): boolean => this.subject.motives.includes('topic');

  /** One at a time. The host of an agreement only asks: the school takes it on. */
  private begin(pick: number, byHost: boolean): boolean {
    if (this.isIn([...BEFORE_SIGNING, ...OUT])) return false;
    Object.assign(this, { subject: SUBJECTS[this.type][pick], changes: {}, isValidated: false, isFiled: false, moves: 0 });
    this.seats.list = [];
    if (byHost && this.type === 'amendment') {
      this.tell('agreement-changes', 'staff', 'head');
      return this.move('asked');
    }
    this.move('draft');
    return this.askHost(!byHost);
  }

  /** Where nothing is the host's to fill, its turn is over at once. */
  private askHost(bySchool: boolean): true {
    if (this.subject.host.length === 0) {
      if (!bySchool) this.tell(LETTERS[this.type].fill, 'staff', 'head');
      return this.move('company_done');
    }
    if (bySchool) this.tell(LETTERS[this.type].fill, 'company');
    return true;
  }

  private fill(side: 'host' | 'school', text: string): true {
    for (const field of this.subject[side]) this.changes[field] = filledWith(field, text);
    return true;
  }
}
