import { beforeAll, describe, expect, it } from '@jest/globals';
import { endOf, isOnline, nextActs, OFFER_STATUSES, OFFER_TABLE, type OfferAct, type OfferStatus, type PersonRole } from '@seve/domain';
import { applied } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { offerBody, published, type Refusal } from '../../support/builders/offers.js';
import type { Client } from '../../support/client.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

/** Routes of the campus for its acts; all other roles use the company's. */
const CAMPUS: Partial<Record<OfferAct, string>> = {
  approve: 'approval',
  request_changes: 'remarks',
  pause: 'pause',
  resume: 'resumption',
  close: 'closure',
};
const COMPANY: Partial<Record<OfferAct, string>> = {
  send: 'publication',
  pause: 'pause',
  withdraw: 'withdrawal',
  resume: 'resumption',
  extend: 'extension',
  fill: 'filling',
  close: 'closure',
};

const BODIES: Partial<Record<OfferAct, object>> = {
  request_changes: { remarks: [{ path: 'title', text: 'Dites le métier.' }] },
  extend: { until: dayIn(90) },
  fill: { channel: 'elsewhere' },
};
const bodyOf = (act: OfferAct, role: PersonRole) => {
  if (act !== 'close') return BODIES[act];
  return role === 'campus_coordinator' ? { comment: 'Un numéro de téléphone personnel.' } : { reason: 'too_few' };
};

/** Letters of the table's column "Mail", with their recipients. */
const LETTERS: Partial<Record<OfferAct, string[]>> = {
  send: ['offer-published > company'],
  approve: ['offer-published > company'],
  request_changes: ['offer-changes-requested > company'],
  fill: ['application-offer-closed > student', 'offer-filled > company'],
  close: ['application-offer-closed > student', 'offer-closed > company'],
};

/** Roles with an act in the table. */
const DOERS = ['company_admin', 'company_recruiter', 'campus_coordinator'] as const;
type Doer = (typeof DOERS)[number];

const ACTS_OF_PEOPLE = [...new Set([...Object.keys(COMPANY), ...Object.keys(CAMPUS)])] as OfferAct[];
const CASES = OFFER_STATUSES.flatMap((from) => ACTS_OF_PEOPLE.map((act) => ({ from, act })));

/** Returns whether this role may do the act in any status. */
const isItsAct = (role: PersonRole, act: OfferAct) =>
  Object.values(OFFER_TABLE).some((rules) => rules.some((rule) => rule.act === act && rule.by.includes(role)));

/** Returns the status after the act. The system approves a legal offer as soon as it is submitted. */
const landing = (from: OfferStatus, act: OfferAct, role: PersonRole): OfferStatus | null => {
  const end = endOf(OFFER_TABLE, from, act, role);
  return end === 'submitted' ? 'published' : end;
};

/** Error codes of refused moves; resuming and extending have codes of their own. */
const REFUSALS = ['status.not-allowed', 'offer.not-paused', 'offer.not-published'];

export const offerTable: WorldTests = (stageOf) =>
  describe('the table of an offer', () => {
    let world: World;
    let clients: Record<Doer, Client>;
    let names: Record<string, string>;
    let offerId: string;
    let applicationId: string;

    /** Puts the offer into this status with one unanswered application, and clears letters, outbox and history. */
    async function put(status: OfferStatus, description = offerBody().description): Promise<void> {
      await world.query(
        `update offer set status = $2, description = $3, expires_on = $4, remarks = '[]', ended_on = null, close_reason = null, fill_channel = null where id = $1`,
        [offerId, status, description, dayIn(20)],
      );
      await world.query(`update application set status = 'submitted', answered_at = null where id = $1`, [applicationId]);
      await world.query('delete from email; delete from outbox; delete from state_change');
    }

    const routeOf = (act: OfferAct, role: PersonRole) => {
      const campus = role === 'campus_coordinator' ? CAMPUS[act] : undefined;
      if (campus) return `/api/campus/offers/${offerId}/${campus}`;
      return COMPANY[act] ? `/api/offers/${offerId}/${COMPANY[act]}` : `/api/campus/offers/${offerId}/${CAMPUS[act]}`;
    };
    const ask = (act: OfferAct, role: Doer) => clients[role].post<Refusal | null>(routeOf(act, role), bodyOf(act, role));
    const statusNow = async () =>
      (await world.query<{ status: OfferStatus }>('select status from offer where id = $1', [offerId]))[0]?.status;
    const letters = async () => {
      const rows = await world.query<{ letter: string; to: string }>('select letter, to_address as "to" from email order by 1, 2');
      return rows.map(({ letter, to }) => `${letter} > ${names[to]}`);
    };
    const moves = async () =>
      (
        await world.query<{ move: string }>(
          `select actor_role || ' ' || act || ': ' || from_state || ' > ' || to_state as move from state_change where entity_id = $1 order by created_at`,
          [offerId],
        )
      ).map(({ move }) => move);
    const matchings = () =>
      world.query<{ version: number }>(`select (payload->>'version')::int as version from outbox where job = 'match-offer' order by 1`);

    beforeAll(async () => {
      world = stageOf().world;
      const { people } = stageOf();
      const [teacher, company, coordinator] = [await people.teacher(), await people.company(), await people.coordinator()];
      const classId = await people.classGroup(teacher);
      const student = await people.student(classId);
      const recruiter = await people.member(company.companyId, 'company_recruiter');
      clients = { company_admin: company.client, company_recruiter: recruiter.client, campus_coordinator: coordinator.client };
      names = { [company.email]: 'company', [student.email]: 'student', [coordinator.email]: 'coordinator' };
      offerId = await published(company.client, { seats: 5 });
      applicationId = await applied(student.client, offerId);
    });

    it('has a route for every act that a person may do, and no other doers', () => {
      const rules = Object.values(OFFER_TABLE).flat();
      expect(new Set(rules.flatMap(({ by }) => by).filter((role) => role !== 'system'))).toEqual(new Set(DOERS));
      const acts = rules.filter(({ by }) => by.some((role) => role !== 'system')).map(({ act }) => act);
      expect([...new Set(acts)].sort()).toEqual([...ACTS_OF_PEOPLE].sort());
    });

    it.each(CASES)('$act of one that is $from gives each role what the table says', async ({ from, act }) => {
      const said: Record<string, string> = {};
      const told: Record<string, string> = {};
      // Roles that may never do the act are covered by the matrix of rights.
      for (const role of DOERS.filter((one) => isItsAct(one, act))) {
        // Resets the limit of twenty submissions a day.
        await put(from);
        const answer = await ask(act, role);
        const end = landing(from, act, role);
        const ok = role === 'campus_coordinator' ? 204 : 200;
        said[role] = `${answer.status}, then ${await statusNow()}`;
        told[role] = end === null ? `409, then ${from}` : `${ok}, then ${end}`;
        if (answer.status === 409) expect(REFUSALS).toContain(answer.body?.code);
        if (end === null) expect([await moves(), await letters(), await matchings()]).toEqual([[], [], []]);
      }
      expect(said).toEqual(told);
    });

    const ALLOWED = CASES.flatMap(({ from, act }) =>
      DOERS.flatMap((role) => {
        const end = landing(from, act, role);
        return end === null ? [] : [{ from, act, role, end }];
      }),
    );

    it.each(ALLOWED)(
      '$act of one that is $from by $role writes its history and its letters, and has it matched',
      async ({ from, act, role, end }) => {
        await put(from);
        await ask(act, role);
        const own = `${role} ${act}: ${from} > `;
        expect(await moves()).toEqual(act === 'send' ? [`${own}submitted`, 'system approve: submitted > published'] : [`${own}${end}`]);
        expect(await letters()).toEqual(LETTERS[act] ?? []);
        const [offer] = await world.query<{ version: number; ended: boolean }>(
          `select version, ended_on = (now() at time zone 'Europe/Paris')::date as ended from offer where id = $1`,
          [offerId],
        );
        expect(await matchings()).toEqual(isOnline(from) || isOnline(end) ? [{ version: offer?.version }] : []);
        expect(offer?.ended).toBe(act === 'fill' || act === 'close' ? true : null);
        const [application] = await world.query<{ status: string }>('select status from application where id = $1', [applicationId]);
        expect(application?.status).toBe(act === 'fill' || act === 'close' ? 'closed_with_offer' : 'submitted');
      },
    );

    it.each(['draft', 'changes_requested'] as const)(
      'sent while %s with words that give a doubt, it waits for the campus',
      async (from) => {
        await put(from, 'En remplacement d’une collègue en congé maternité, vous préparez les échantillons et suivez les dosages.');
        expect((await ask('send', 'company_recruiter')).status).toBe(200);
        expect(await moves()).toEqual([`company_recruiter send: ${from} > submitted`]);
        expect(await letters()).toEqual(['offer-submitted > coordinator']);
        expect(await matchings()).toEqual([]);
        expect((await ask('approve', 'campus_coordinator')).status).toBe(204);
        expect((await moves()).at(-1)).toBe('campus_coordinator approve: submitted > published');
        expect(await letters()).toEqual(['offer-published > company', 'offer-submitted > coordinator']);
        expect(await matchings()).toHaveLength(1);
      },
    );

    it.each(OFFER_STATUSES)('one that is %s offers each side the buttons of the table', async (status) => {
      await put(status);
      for (const role of ['company_admin', 'company_recruiter'] as const) {
        const { body } = await clients[role].get<{ actions: string[] }>(`/api/offers/${offerId}`);
        expect(body.actions).toEqual(nextActs(OFFER_TABLE, status, role));
      }
      const { body } = await clients.campus_coordinator.get<{ actions: string[] }>(`/api/campus/offers/${offerId}`);
      expect(body.actions).toEqual(nextActs(OFFER_TABLE, status, 'campus_coordinator'));
    });
  });
