import { AGREEMENT_CONFIRMATIONS, type PlacementPaperType } from '@seve/domain';
import { hostPart, hostToken, schoolPart, signatoriesOf } from '../support/builders/agreements.js';
import { act as actOn, applied } from '../support/builders/applications.js';
import { cfaPart, employerPart, seatsOfContract, signedForm } from '../support/builders/contracts.js';
import { dayIn } from '../support/builders/days.js';
import { published } from '../support/builders/offers.js';
import { found } from '../support/found.js';
import type { Asked, Onward, PaperLife } from './paper-life.js';
import { type PaperAt, type PaperPeople, pageAt, REASON } from './paper-people.js';
import { PLACEMENT_PAPER_MAY, PlacementPaperModel } from './placement-paper-model.js';

const KINDS = {
  agreement: { offer: { durationWeeks: 8 }, parties: { host: 'host', school: 'school' }, host: hostPart, school: schoolPart },
  contract: {
    ...{ offer: { kind: 'apprenticeship', durationWeeks: 52 }, parties: { host: 'employer', school: 'cfa' } },
    ...{ host: employerPart, school: cfaPart },
  },
} as const;

/** What each kind says anew in each text, so that what was validated has moved. */
const WORDS = {
  agreement: { host: (text: string) => ({ activities: text }), school: (text: string) => ({ skills: text }) },
  contract: { host: (text: string) => ({ benefits: text }), school: (text: string) => ({ diplomaTitle: text }) },
} as const;

const OPCO: Record<string, [string, object]> = {
  record_form: ['form', signedForm()],
  record_other_form: ['form', signedForm({ sha256: 'b'.repeat(64) })],
  file: ['filing', { on: dayIn(0) }],
  ask_papers: ['papers', { papers: 'Le diplôme du maître.' }],
  register: ['registration', { on: dayIn(0), number: '080202701NC1234' }],
  refuse: ['refusal', { on: dayIn(0), reason: REASON }],
};

const BEGIN: Onward[] = [
  ['fill', 'company'],
  ['complete', 'company'],
];
/** What brings a paper forward from each state. */
const ONWARD: Record<string, Onward[]> = {
  company_done: [
    ['fill', 'head'],
    ['complete', 'head'],
  ],
  changes_requested: [
    ['complete', 'link'],
    ['complete', 'staff'],
  ],
};
const ONWARD_OF: Record<PlacementPaperType, Record<string, Onward[]>> = {
  agreement: { draft: BEGIN, school_done: [['validate', 'teacher']], pedagogically_ok: [['open_signatures', 'head']] },
  // The form is signed, and sent to the OPCO, which refuses it before it registers it.
  contract: {
    ...{ preparing: BEGIN, cfa_done: [['open_signatures', 'head']] },
    ...{
      terms_agreed: [['record_form', 'link']],
      signed: [['file', 'link']],
      filed: [['refuse', 'staff']],
      refused: [['register', 'company']],
    },
  },
};

/** Lives of an agreement or a contract, each of which begins with an accepted offer. */
export async function placementPaperLife(people: PaperPeople, type: PlacementPaperType): Promise<PaperLife> {
  const { world, cast, student } = people;
  const kind = KINDS[type];
  const offerId = await published(cast.company.client, { startFrom: dayIn(30), startTo: dayIn(30), ...kind.offer });
  const [hosts, schools] = [kind.host(), kind.school()];
  let paper: PaperAt = { type, id: '' };
  let applicationId = '';
  let model = new PlacementPaperModel(type);
  const seats = () => (type === 'agreement' ? signatoriesOf : seatsOfContract)(world, paper.id);

  async function begin(): Promise<PlacementPaperModel> {
    await people.clear();
    applicationId = await applied(student.client, offerId);
    await actOn(cast.company.client, applicationId, 'offering', {});
    await actOn(student.client, applicationId, 'acceptance');
    const [row] = await world.query<{ id: string }>(`select id from ${type}`);
    paper = { type, id: found(row, `the ${type}`).id };
    await world.query('delete from email');
    model = new PlacementPaperModel(type);
    return model;
  }

  const links = async (name: string, body: object, verb: 'post' | 'put' = 'post') =>
    world
      .client()
      [verb](`/api/${type}-links/${name}`, { token: await hostToken(world, { id: paper.id, company: cast.company }, type), ...body });

  async function ask({ act, actor, as, text }: Asked): Promise<number> {
    const [client, page] = [people.clientOf(actor, as), people.pageOf(paper, actor, as)];
    const byLink = actor === 'link';
    const post = (rest: string, body?: object) => client.post(`${page}/${rest}`, body);
    const bySchool = (rest: string, body?: object) => client.post(`${pageAt('school', paper)}/${rest}`, body);
    const answer = async () => {
      switch (act) {
        case 'fill': {
          const side = byLink || page.includes('/company/') ? 'host' : 'school';
          const content = { ...(side === 'host' ? hosts : schools), ...WORDS[type][side](text) };
          const [row] = await world.query<{ version: number }>(`select version from ${type}_part where ${type}_id = $1 and party = $2`, [
            ...[paper.id, kind.parties[side]],
          ]);
          const saved = { version: row?.version, content };
          return byLink ? links('part', saved, 'put') : client.put(`${page}/part`, saved);
        }
        case 'complete':
          return byLink ? links('completion', {}) : post('part/completion');
        case 'ask_host':
        case 'ask_school': {
          const remarks = [{ party: kind.parties[act === 'ask_host' ? 'host' : 'school'], text: 'À préciser.' }];
          return byLink ? links('remarks', { remarks }) : post('remarks', { remarks });
        }
        case 'validate':
          return bySchool('validation');
        case 'open_signatures': {
          const confirmations = AGREEMENT_CONFIRMATIONS.map((id) => ({ id, words: 'Vérifié avec l’entreprise.' }));
          return bySchool('signatures', type === 'agreement' ? { confirmations } : undefined);
        }
        case 'withdraw_version':
          return bySchool('withdrawal', { reason: REASON });
        case 'cancel':
          return client.post(`/api/applications/${applicationId}/cancellation`, { reason: REASON });
        default: {
          const [name, body] = found(OPCO[act], act);
          return byLink ? links(name, body) : post(name, body);
        }
      }
    };
    return (await answer()).status;
  }

  return {
    ...{ type, may: PLACEMENT_PAPER_MAY[type], weights: { fill: 4, complete: 6, cancel: 1, withdraw_version: 1 }, rest: '' },
    ...{ begin, ask, seats, paper: () => paper, id: () => paper.id, onward: { ...ONWARD, ...ONWARD_OF[type] } },
    beside: async () => {
      const { host, school } = kind.parties;
      const parts = await world.query<{ party: string; isDone: boolean }>(
        `select party, done_at is not null as "isDone" from ${type}_part where party in ($1, $2)`,
        [host, school],
      );
      const got = Object.fromEntries(parts.map(({ party, isDone }) => [party, isDone]));
      return { got, due: { [host]: model.isDone.host, [school]: model.isDone.school } };
    },
  };
}
