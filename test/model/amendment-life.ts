import { AGREEMENT_CONFIRMATIONS, type AmendmentType } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { hostToken, signatoriesOfAmendment, signedAgreement } from '../support/builders/agreements.js';
import { seatsOfContractAmendment, signedContract } from '../support/builders/contracts.js';
import { dayIn } from '../support/builders/days.js';
import { found } from '../support/found.js';
import { AMENDMENT_MAY, AmendmentModel, filledWith, SUBJECTS, type Subject } from './amendment-model.js';
import type { Asked, Onward, PaperLife } from './paper-life.js';
import { type PaperPeople, pageAt, REASON } from './paper-people.js';

interface View {
  consolidated: { field: string; value: string | null }[];
}

/** What brings an amendment forward from each state. */
const ONWARD: Record<string, Onward[]> = {
  none: [['begin', 'staff']],
  draft: [
    ['fill_host', 'link'],
    ['complete_host', 'company'],
  ],
  company_done: [
    ['fill_school', 'staff'],
    ['complete_school', 'head'],
  ],
};
const ONWARD_OF: Record<AmendmentType, Record<string, Onward[]>> = {
  amendment: {
    asked: [['accept', 'head']],
    school_done: [
      ['validate', 'teacher'],
      ['open_signatures', 'staff'],
    ],
  },
  contract_amendment: {
    school_done: [['open_signatures', 'staff']],
    signed: [
      ['file', 'link'],
      ['register', 'company'],
    ],
  },
};
const EFFECTIVE_ON = dayIn(40);
const TODAY = dayIn(0);
/** Routes below an amendment, with what they take. */
const REST: Record<string, [string, object?]> = {
  accept: ['acceptance'],
  complete_school: ['part/completion'],
  send_back: ['remark', { remark: 'À préciser.' }],
  reopen: ['part/correction'],
  validate: ['validation'],
  register: ['registration', { on: TODAY }],
  withdraw: ['withdrawal', { reason: REASON }],
};

/** Lives of the amendments of one signed paper, which stays over all of them. */
export async function amendmentLife(people: PaperPeople, type: AmendmentType): Promise<PaperLife> {
  const { world, cast, student } = people;
  await people.clear();
  const paper =
    type === 'amendment'
      ? ({ type: 'agreement', id: (await signedAgreement(world, cast, student)).id } as const)
      : ({ type: 'contract', id: (await signedContract(world, cast, student)).id } as const);
  /** Of the paper, over all lives: what is signed stays. */
  const held: Record<string, string> = {};
  let id: string | null = null;
  let subject: Subject = SUBJECTS[type][0];

  async function begin(): Promise<AmendmentModel> {
    const open = await world.query<{ id: string }>(`select id from ${type} where state not in ('signed', 'refused', 'withdrawn')`);
    for (const one of open)
      await people.staff.client.post(`${pageAt('school', paper)}/amendments/${one.id}/withdrawal`, { reason: REASON });
    await world.query('truncate email, outbox, idempotency_key cascade');
    id = null;
    return new AmendmentModel(type, held);
  }
  const last = async () =>
    (await world.query<{ id: string; version: number }>(`select id, version from ${type} order by number desc limit 1`))[0];

  async function ask({ act, actor, as, pick, text }: Asked): Promise<number> {
    const client = people.clientOf(actor, as);
    const { version } = (await last()) ?? { version: 1 };
    // Before the first of a life: one that is not there.
    const amendmentId = id ?? uuid();
    const isOfHost = actor === 'company' && (act === 'begin' || act === 'file' || act === 'register');
    const base = `${pageAt(act === 'fill_host' || act === 'complete_host' || isOfHost ? 'company' : 'school', paper)}/amendments`;
    const post = (rest: string, body?: object) => client.post(`${base}/${amendmentId}/${rest}`, body);
    const link = async (name: string, body: object, verb: 'post' | 'put' = 'post') => {
      const token = await hostToken(world, { id: paper.id, company: cast.company }, paper.type);
      return client[verb](`/api/${paper.type}-links/amendments/${name}`, { token, ...body });
    };
    const byLink = actor === 'link';
    const content = (side: 'host' | 'school') => Object.fromEntries(subject[side].map((field) => [field, filledWith(field, text)]));
    const answer = async (): Promise<{ status: number }> => {
      switch (act) {
        case 'begin': {
          const { motives } = found(SUBJECTS[type][pick], 'what it is about');
          const begun = { motives, reason: REASON, effectiveOn: EFFECTIVE_ON };
          return byLink ? link(type === 'amendment' ? 'question' : 'beginning', begun) : client.post(base, begun);
        }
        case 'fill_host': {
          const saved = { version, content: content('host') };
          return byLink ? link('part', { amendmentId, ...saved }, 'put') : client.put(`${base}/${amendmentId}/part`, saved);
        }
        case 'complete_host':
          return byLink ? link('completion', { amendmentId }) : post('part/completion');
        case 'fill_school':
          return client.put(`${base}/${amendmentId}/part`, { version, content: content('school'), effectiveOn: EFFECTIVE_ON });
        case 'open_signatures': {
          const confirmations = AGREEMENT_CONFIRMATIONS.map((one) => ({ id: one, words: 'Vérifié avec l’entreprise.' }));
          return post('signatures', type === 'amendment' ? { confirmations } : undefined);
        }
        case 'file':
          return byLink ? link('filing', { amendmentId, on: TODAY }) : post('filing', { on: TODAY });
        default: {
          const [rest, body] = found(REST[act], act);
          return post(rest, body);
        }
      }
    };
    const { status } = await answer();
    if (act === 'begin' && status < 300) {
      subject = found(SUBJECTS[type][pick], 'what it is about');
      id = (await last())?.id ?? null;
    }
    return status;
  }

  return {
    ...{ type, may: AMENDMENT_MAY[type], weights: { withdraw: 1 }, rest: '/amendments' },
    ...{ begin, ask, paper: () => paper, id: () => id, onward: { ...ONWARD, ...ONWARD_OF[type] } },
    seats: async () => (id === null ? [] : (type === 'amendment' ? signatoriesOfAmendment : seatsOfContractAmendment)(world, id)),
    beside: async () => {
      const { body } = await people.staff.client.get<View>(`${pageAt('school', paper)}/amendments`);
      return { got: Object.fromEntries(body.consolidated.map(({ field, value }) => [field, value])), due: held };
    },
  };
}
