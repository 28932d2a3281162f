import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  APPLICATION_STATUSES,
  APPLICATION_TABLE,
  canMove,
  INTERVIEW_STATUSES,
  OFFER_STATUSES,
  OFFER_TABLE,
  PLACE_REMINDER_DAYS,
  type Role,
  type StatusTable,
} from '@seve/domain';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';
import { invariantsHold } from '../../applications/seat-invariants.js';

interface Row {
  entity: string;
  from: string;
  to: string;
  role: Role;
}

export const demoData: WorldTests = (stageOf) =>
  describe('what the demonstration seeds', () => {
    let world: World;
    const statuses = async (sql: string) => new Set((await world.query<{ status: string }>(sql)).map(({ status }) => status));

    beforeAll(() => {
      world = stageOf().world;
    });

    it('stands in every status of both tables', async () => {
      expect(await statuses('select distinct status from offer')).toEqual(new Set(OFFER_STATUSES));
      const ofApplications = "select distinct status from application union select 'draft' from application_draft";
      expect(await statuses(ofApplications)).toEqual(new Set(APPLICATION_STATUSES));
    });

    it('came there by moves that the tables allow', async () => {
      const rows = await world.query<Row>(
        `select entity_type as entity, from_state as "from", to_state as "to", actor_role as role from state_change
       where entity_type in ('offer', 'application') and from_state is not null`,
      );
      expect(rows.length).toBeGreaterThan(200);
      const tables: Record<string, StatusTable<string>> = { offer: OFFER_TABLE, application: APPLICATION_TABLE };
      const unlawful = rows.filter(({ entity, from, to, role }) => !canMove(tables[entity] ?? {}, from, to, role));
      expect(unlawful).toEqual([]);
    });

    it('holds papers at every end: out for signature, sealed with their file, amended, with terms agreed, and with an official form', async () => {
      const papers = await world.query<{ state: string; placement: string; sealed: string | null }>(
        `select coalesce(agreement.state, contract.state) as state, placement.state as placement, version.sealed_file_id as sealed
         from paper_version version left join agreement on agreement.id = version.agreement_id
         left join contract on contract.id = version.contract_id
         join placement on placement.id = coalesce(agreement.placement_id, contract.placement_id)
         where version.amendment_id is null order by 1, 2`,
      );
      expect(papers.map(({ state, placement, sealed }) => [state, placement, sealed !== null])).toEqual([
        ['partially_signed', 'preparing', false],
        ['registered', 'active', true],
        ['sealed', 'active', true],
        ['sealed', 'signed', true],
        ['terms_agreed', 'preparing', true],
      ]);
      for (const { sealed } of papers) if (sealed !== null) expect(existsSync(`${world.filesFolder}/papers/${sealed}`)).toBe(true);
      const [form] = await world.query(
        'select form_signed_on is not null as signed, form_seen_at is not null as seen from contract where state = $1',
        ['registered'],
      );
      expect(form).toEqual({ signed: true, seen: true });
    });

    it.each([
      ['teacher', 2],
      ['company', 1],
      ['tutor', 1],
    ])('shows the %s what to sign on the first page', async (key, count) => {
      const person = world.client();
      expect((await person.post('/api/demo/sign-in', { key })).status).toBeLessThan(300);
      const { body } = await person.get<{ items: unknown[] }>('/api/account/signatures');
      expect(body.items).toHaveLength(count);
    });

    it('holds what always holds: seats, places, histories', async () => {
      await invariantsHold(world);
    });

    it('has interviews to choose and chosen, places with an offer and without, drafts of one’s own and of a teacher', async () => {
      const interviews = await statuses('select distinct status from interview');
      expect(interviews).toEqual(new Set(INTERVIEW_STATUSES.filter((status) => status !== 'cancelled')));
      expect(await statuses('select distinct (offer_id is null)::text as status from placement')).toEqual(new Set(['true', 'false']));
      const teachers = 'select distinct (proposed_by_account_id is null)::text as status from application_draft';
      expect(await statuses(teachers)).toEqual(new Set(['true', 'false']));
    });

    it('has stars of the student of the story, one of them on an offer that ends within three days', async () => {
      const stars = await world.query<{ email: string; soon: boolean; told: boolean }>(
        `select account.email, offer.expires_on <= (now() at time zone 'Europe/Paris')::date + 3 as soon, told_end = expires_on as told
       from saved_offer join offer on offer.id = offer_id join student on student.id = student_id join account on account.id = account_id
       where removed_at is null and offer.status = 'published'`,
      );
      expect(stars.length).toBeGreaterThanOrEqual(3);
      expect(stars.filter(({ soon }) => soon)).toHaveLength(1);
      expect(stars.every(({ email, told }) => email === 'lea@demo.example' && told)).toBe(true);
    });

    it('has an offer withdrawn from publication, whose applications wait', async () => {
      const [row] = await world.query(
        `select offer.publication, offer.published_at, count(*)::int as waiting from offer join application on application.offer_id = offer.id
       where offer.status = 'draft' and application.status in ('submitted', 'read') group by offer.id`,
      );
      expect(row).toEqual({ publication: 1, published_at: null, waiting: 2 });
    });

    it('has words of a company to a minor, kept for the referent teacher', async () => {
      expect((await world.query('select id from minor_message')).length).toBeGreaterThan(0);
    });

    it('lets nothing leave by itself: no letter waits, and no clock is due today', async () => {
      const waiting = await world.query(
        `select id from email where state in ('queued', 'sending', 'held')
       union all select id from application where clock_on <= (now() at time zone 'Europe/Paris')::date
       union all select id from placement where state = 'declared' and asked_on <= (now() at time zone 'Europe/Paris')::date - $1::int`,
        [PLACE_REMINDER_DAYS[0]],
      );
      expect(waiting).toEqual([]);
    });

    it('shows the campus a company that was warned, one whose offers it may pause, and calls to both kinds of cases', async () => {
      const silent = await world.query(
        `select company.name, count(*)::int as unanswered, company.silence_warned_on is not null as warned,
         (select count(*)::int from offer join company_site site on site.id = offer.company_site_id
          where site.company_id = company.id and offer.status = 'published') > 0 as online
       from application join company_site on company_site.id = application.company_site_id join company on company.id = company_site.company_id
       where application.status = 'expired' and application.expired_on > (now() at time zone 'Europe/Paris')::date - 90
       group by company.id having count(*) > 1 order by 2`,
      );
      expect(silent).toEqual([
        { name: 'Solvéa', unanswered: 3, warned: true, online: true },
        { name: expect.any(String), unanswered: 5, warned: true, online: true },
      ]);
      const calls = await world.query(
        `select distinct escalation.status, call.outcome from escalation_call call join escalation on escalation.id = call.escalation_id order by 1, 2`,
      );
      expect(calls).toEqual([
        { status: 'assigned', outcome: 'no_reply' },
        { status: 'closed', outcome: 'no_reply' },
        { status: 'closed', outcome: 'wrong_contact' },
      ]);
    });

    it('shows the campus who has waited two weeks for an answer, and nobody else', async () => {
      const [row] = await world.query(
        `select count(*) filter (where is_late and is_taken)::int as taken,
         count(*) filter (where is_late <> is_taken)::int as astray
       from (select exists (select 1 from escalation where application_id = application.id) as is_taken, (created_at at time zone 'Europe/Paris')::date + 14 <= (now() at time zone 'Europe/Paris')::date as is_late
         from application where status in ('submitted', 'read')) waiting`,
      );
      expect(row).toEqual({ taken: expect.any(Number), astray: 0 });
      expect(row?.taken).toBeGreaterThan(0);
    });
  });
