import { AGREEMENT_CONFIRMATIONS, type AgreementConfirmation, type PlacementPaperType } from '@seve/domain';
import { type Answer, must } from '../client.js';
import { found } from '../found.js';
import type { World } from '../world.js';
import { type Agreed, hostToken, type Seated, signatoriesOfAmendment, signedByAll } from './agreements.js';
import { seatsOfContractAmendment } from './contracts.js';
import { dayIn } from './days.js';
import type { Refusal } from './offers.js';

/** An amendment as its paper shows it. */
export interface AmendmentView {
  id: string;
  number: number;
  state: string;
  code: string;
  version: number;
  reason: string | null;
  remark: string | null;
  fields: { party: string; field: string; before: string | null; after: string | null }[];
  opened: string[];
  isWritable: boolean;
  isValidationDue: boolean;
  signed: number;
  signatories: number;
  objectionEffect: string | null;
  filing: { filedOn: string | null; registeredOn: string | null; isToFile: boolean };
  versions: { id: string; number: number; voidReason: string | null }[];
}
export interface Amended {
  amendments: AmendmentView[];
  consolidated: { party: string; field: string; original: string | null; value: string | null; number: number; effectiveOn: string }[];
  possibleMotives: string[];
}

interface Page {
  items: { id: string; amendmentState: string | null }[];
  counts: { step: string; count: number }[];
}

const WORDS = 'Vérifié avec l’entreprise.';

/** Requests about the amendments of one paper, by its sides. `on`: day from which an amendment applies. */
export class Amendments {
  constructor(
    private readonly world: World,
    readonly type: PlacementPaperType,
    readonly paper: Pick<Agreed, 'id' | 'company' | 'office'>,
    readonly on = dayIn(40),
  ) {}

  readonly input = (motives: readonly string[], effectiveOn = this.on) => ({ motives, reason: 'Le poste évolue.', effectiveOn });
  bySchool = <Body = { id: string }>(rest: string, body?: object) =>
    this.paper.office.client.post<Body & Refusal>(`${this.at('school-')}${rest}`, body);
  byHost = <Body = { id: string }>(rest: string, body?: object) =>
    this.paper.company.client.post<Body & Refusal>(`${this.at('company/')}${rest}`, body);
  link = (name: string, body: object, verb: 'post' | 'put' = 'post') =>
    this.world.client()[verb]<Refusal & Amended & { id: string }>(`/api/${this.type}-links/amendments/${name}`, body);
  /** Returns the token of a host without an account. */
  token = () => hostToken(this.world, this.paper, this.type);

  async begin(motives: readonly string[], effectiveOn = this.on): Promise<string> {
    return (await must(this.bySchool('', this.input(motives, effectiveOn)))).id;
  }

  seen = () => must(this.paper.office.client.get<Amended>(this.at('school-')));

  async one(id: string): Promise<AmendmentView> {
    return found(
      (await this.seen()).amendments.find((view) => view.id === id),
      'the amendment',
    );
  }

  /** The host fills its part and says that it is complete. Returns the first refusal. */
  async fillHost(id: string, content: object = {}, more: object = {}): Promise<Answer<Refusal>> {
    const { version } = await this.one(id);
    const saved = await this.paper.company.client.put<Refusal>(`${this.at('company/')}/${id}/part`, { version, content, ...more });
    return saved.status >= 300 ? saved : this.byHost(`/${id}/part/completion`);
  }

  /** The school fills its part and says that it is complete. Returns the first refusal. */
  async fillSchool(id: string, more: object = {}): Promise<Answer<Refusal>> {
    const { version } = await this.one(id);
    const body = { version, content: {}, effectiveOn: this.on, ...more };
    const saved = await this.paper.office.client.put<Refusal>(`${this.at('school-')}/${id}/part`, body);
    return saved.status >= 300 ? saved : this.bySchool(`/${id}/part/completion`);
  }

  /** Puts an amendment to signature; confirms every legal warning by default. */
  open(id: string, confirmed: readonly AgreementConfirmation[] = AGREEMENT_CONFIRMATIONS): Promise<Answer<Refusal>> {
    const confirmations = confirmed.map((warning) => ({ id: warning, words: WORDS }));
    return this.bySchool(`/${id}/signatures`, this.type === 'agreement' ? { confirmations } : undefined);
  }

  /** Creates an amendment, fills both parts and puts it to signature. Returns its id. */
  async toSign(motives: readonly string[], content: object, more: object = {}): Promise<string> {
    const id = await this.begin(motives);
    if ((await this.one(id)).state === 'draft') await must(this.fillHost(id, content));
    await must(this.fillSchool(id, more));
    await must(this.open(id));
    return id;
  }

  /** Returns the papers of one side's list that have an unfinished amendment, with its state. */
  async listed(side: 'school-' | 'company/'): Promise<[id: string, state: string | null][]> {
    const { client } = side === 'school-' ? this.paper.office : this.paper.company;
    const path = `/api/${side}${this.type}s?step=amending&limit=20`;
    const { items, counts } = await must(client.get<Page>(path));
    if (counts.find(({ step }) => step === 'amending')?.count !== items.length) throw new Error('the list is counted wrongly');
    return items.map((line) => [line.id, line.amendmentState]);
  }

  seats(id: string): Promise<Seated[]> {
    return (this.type === 'agreement' ? signatoriesOfAmendment : seatsOfContractAmendment)(this.world, id);
  }

  signedByAll(id: string): Promise<void> {
    return signedByAll(this.world, () => this.seats(id));
  }

  private at(side: 'school-' | 'company/'): string {
    return `/api/${side}${this.type}s/${this.paper.id}/amendments`;
  }
}
