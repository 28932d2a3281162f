import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type LinkEnd, PAPER_LINK_KINDS, PAPER_LINKS, type PaperLinkKind } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import {
  type AgreementCast,
  agreementCast,
  agreementToSign,
  begunAgreement,
  hostPart,
  seatOf,
  signatureToken,
} from '../../support/builders/agreements.js';
import { begunContract } from '../../support/builders/contracts.js';
import { dayIn } from '../../support/builders/days.js';
import { confirmGuardian } from '../../support/builders/guardians.js';
import type { People, Student } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import { tokenFrom } from '../../support/letters.js';
import type { World } from '../../support/world.js';
import { WrittenRows } from '../rights/written-rows.js';
import { bodyFor, kindsOf, LINK_ROUTES, type LinkRoute, routesOf } from './link-routes.js';
import type { SignInWorld } from './sign-in-world.js';

/** A valid link with the rows that it depends on. */
interface Link {
  token: string;
  table: string;
  subject: string;
  placementId: string | null;
  student: Student;
  /** Seat on a paper out for signature that the holder opens by this link. */
  seatId?: string;
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
/** Ends after which the holder can ask for a new link. */
const RENEWABLE: readonly LinkEnd[] = ['expired', 'newer_link', 'version_void'];
const WALK = PAPER_LINK_KINDS.flatMap((kind) => PAPER_LINKS[kind].endedBy.map((end) => [kind, end] as const));

export const describeLinksThatEnd = (story: () => SignInWorld) =>
  describe('a link of a letter about a pupil', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;
    let written: WrittenRows;
    let links: Record<PaperLinkKind, Link>;

    beforeAll(async () => {
      ({ world, people } = story());
      await world.query('delete from throttle');
      cast = await agreementCast(people);
      links = {
        place: await placeLink(),
        agreement: await agreementLink(),
        contract: await contractLink(),
        signature: await signatureLink(),
        guardian: await guardianLink(),
      };
      written = await WrittenRows.watch(world);
    });

    const pupil = () => people.student(cast.classId, { age: 16 });
    const tokenAbout = async (letter: string, id: string) => {
      const [row] = await world.query<{ link: string }>(
        `select params ->> 'link' as link from email where letter = $1 and entity_id = $2 order by created_at desc limit 1`,
        [letter, id],
      );
      return new URL(found(row, `the letter ${letter}`).link).searchParams.get('token') ?? '';
    };
    const placementOf = async (table: string, id: string) =>
      found((await world.query<{ id: string }>(`select placement_id as id from ${table} where id = $1`, [id]))[0], 'the placement').id;

    async function placeLink(): Promise<Link> {
      const student = await pupil();
      const [site] = await world.query<{ siret: string }>('select siret from company_site where company_id = $1', [cast.company.companyId]);
      const place = { hostName: 'Moulins', kind: 'pfmp', startOn: dayIn(30), endOn: dayIn(44), weeklyMinutes: 2_100, hazards: [] };
      const { body } = await student.client.post<{ id: string }>('/api/student/declared-places', { ...place, hostNumber: site?.siret });
      const token = await tokenFrom(world, 'place-asked', cast.company.email);
      return { token, table: 'placement_link', subject: 'placement_id', placementId: body.id, student };
    }
    async function agreementLink(): Promise<Link> {
      const { id, student } = await begunAgreement(world, cast, await pupil());
      const placementId = await placementOf('agreement', id);
      return { token: await tokenAbout('agreement-fill', id), table: 'agreement_link', subject: 'agreement_id', placementId, student };
    }
    async function contractLink(): Promise<Link> {
      const { id, placementId, student } = await begunContract(world, cast, await pupil());
      return { token: await tokenAbout('contract-fill', id), table: 'contract_link', subject: 'contract_id', placementId, student };
    }
    /** Link of the host, sent to the address of its account. */
    async function signatureLink(): Promise<Link> {
      const student = await people.student(cast.classId);
      const { agreed, seats } = await agreementToSign(world, cast, student);
      const { email } = cast.company;
      const seat = seatOf(seats, 'host');
      await world.query('update signatory set email = $2 where id = $1', [seat.id, email]);
      const token = await signatureToken(world, seat);
      return { token, table: 'signature_link', subject: 'signatory_id', placementId: await placementOf('agreement', agreed.id), student };
    }
    async function guardianLink(): Promise<Link> {
      const student = await pupil();
      const email = `claire.${randomBytes(3).toString('hex')}@famille.example`;
      await student.client.put('/api/student/guardian', { firstName: 'Claire', lastName: 'Martin', email });
      await confirmGuardian(cast.teacher.client, cast.classId, student.studentId);
      const { seats } = await agreementToSign(world, cast, student, { host: hostPart({ hazards: [] }) });
      const token = await tokenFrom(world, 'guardian-page', email);
      const seatId = seatOf(seats, 'guardian').id;
      expect((await world.client().post('/api/guardian-pages/paper-file', { token, id: seatId })).status).toBe(200);
      return { token, table: 'guardian_link', subject: 'student_id', placementId: null, student, seatId };
    }

    const send = ({ method, path }: LinkRoute, body: Record<string, unknown>) => world.client().request(method, path, body);
    const lookup = async (kind: PaperLinkKind) => {
      await world.query('delete from throttle');
      return (await world.client().post(`${PAPER_LINKS[kind].paths[0]}lookup`, { token: links[kind].token })).status;
    };

    /** Sets a column of one row; returns a function that restores it. */
    async function change(table: string, where: string, id: string, column: string, value: string | null): Promise<() => Promise<unknown>> {
      const [row] = await world.query<{ before: string | null }>(`select "${column}"::text as before from ${table} where ${where}`, [id]);
      const set = (to: string | null) =>
        world.query(
          `update ${table} set "${column}" = (jsonb_populate_record(null::${table}, jsonb_build_object('${column}', $2::text)))."${column}" where ${where}`,
          [id, to],
        );
      await set(value);
      return () => set(found(row, `the row of ${table}`).before);
    }

    const now = () => new Date().toISOString();
    const byToken = ({ token, table }: Link, column: string, value: string) =>
      change(table, 'token_hash = $1', hashOf(token), column, value);
    const ofLink = ({ token, table, subject }: Link) => `id = (select ${subject} from ${table} where token_hash = '${hashOf(token)}')`;
    const versionOf = (link: Link) => `id = (select version_id from signatory where ${ofLink(link)})`;

    /** Causes each end; returns a function that undoes it. */
    const COMES: Record<LinkEnd, (link: Link, kind: PaperLinkKind) => Promise<() => Promise<unknown>>> = {
      async revoked(link) {
        if (link.placementId === null) return byToken(link, 'revoked_at', now());
        const path = `/api/placements/${link.placementId}/links`;
        const { body } = await cast.office.client.get<{ items: { id: string }[] }>(path);
        const [row] = await world.query<{ id: string }>(`select id from ${link.table} where token_hash = $1`, [hashOf(link.token)]);
        expect(body.items.map(({ id }) => id)).toContain(row?.id);
        expect((await cast.office.client.post(`${path}/${row?.id}/revocation`)).status).toBe(204);
        return () => world.query(`update ${link.table} set revoked_at = null where id = $1`, [row?.id]);
      },
      expired: (link) => byToken(link, 'expires_at', '2026-01-01T00:00:00Z'),
      async newer_link({ token, table }) {
        const id = uuid();
        await world.query(
          `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(one) ||
             jsonb_build_object('id', $2::uuid, 'token_hash', $2::text, 'created_at', one.created_at + interval '1 second', 'opened_at', now()))).*
           from ${table} one where token_hash = $1`,
          [hashOf(token), id],
        );
        return () => world.query(`delete from ${table} where id = $1`, [id]);
      },
      company_suspended: () => change('company', 'id = $1', cast.company.companyId, 'status', 'suspended'),
      member_removed: () => change('membership', 'company_id = $1', cast.company.companyId, 'to_at', now()),
      async address_corrected(link, kind) {
        if (kind === 'guardian') return change('guardian', 'student_id = $1', link.student.studentId, 'email', 'paul@famille.example');
        if (kind !== 'signature') return change('account', 'id = $1', cast.company.accountId, 'email', 'nouvelle.adresse@amidon.example');
        await world.query(`update signature_link set email = $2 where token_hash = $1`, [hashOf(link.token), cast.company.email]);
        return change('signatory', `${ofLink(link)} and $1::text is not null`, '', 'email', 'autre@amidon.example');
      },
      placement_over: ({ placementId }) => change('placement', 'id = $1', placementId ?? '', 'state', 'cancelled'),
      paper_over: ({ placementId }, kind) =>
        change(kind === 'contract' ? 'contract' : 'agreement', 'placement_id = $1', placementId ?? '', 'state', 'cancelled'),
      async version_void(link) {
        const where = `${versionOf(link)} and $1::text is not null`;
        await world.query(`update paper_version set voided_at = now(), void_reason = 'Autre texte.' where ${versionOf(link)}`);
        return () => world.query(`update paper_version set voided_at = null, void_reason = null where ${where}`, ['']);
      },
      seat_given_up: (link) => change('signatory', `${ofLink(link)} and $1::text is not null`, '', 'state', 'delegated'),
      student_adult: ({ student }) => change('student', 'id = $1', student.studentId, 'birth_date', dayIn(-18 * 366)),
      student_erased: ({ student }) => change('student', 'id = $1', student.studentId, 'erased_at', now()),
    };

    /** Deletes newer links, because a renewed link ends the tested one. */
    const forgetNewer = ({ token, table, subject }: Link) =>
      world.query(
        `delete from ${table} newer using ${table} link
         where link.token_hash = $1 and newer.${subject} = link.${subject} and newer.created_at > link.created_at`,
        [hashOf(token)],
      );

    it('is of a kind that the table of links names, whatever takes its token', () => {
      expect(LINK_ROUTES.length).toBeGreaterThan(40);
      expect(LINK_ROUTES.filter((route) => kindsOf(route).length !== 1).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
      for (const kind of PAPER_LINK_KINDS) expect(routesOf(kind).length).toBeGreaterThan(2);
    });

    it.each(PAPER_LINK_KINDS)('opens its %s as long as nothing has ended it', async (kind) => {
      expect(await lookup(kind)).toBe(200);
    });

    it.each(WALK)('of the kind %s reads and writes nothing after the event %s, by any of its routes', async (kind, end) => {
      const link = links[kind];
      expect(await lookup(kind)).toBe(200);
      const undo = await COMES[end](link, kind);
      await written.take();
      const answers: Record<string, number> = {};
      const changed: string[] = [];
      for (const route of routesOf(kind)) {
        const isRenewal = route.path.endsWith('/renewal');
        const { status } = await send(route, bodyFor(kind, route, link.token, link.seatId));
        if (status !== (isRenewal ? 202 : 404)) answers[route.path] = status;
        const rows = await written.take();
        if (!isRenewal || !RENEWABLE.includes(end)) changed.push(...rows.map((row) => `${route.path}: ${row}`));
      }
      await undo();
      await forgetNewer(link);
      expect({ answers, changed }).toEqual({ answers: {}, changed: [] });
      expect(await lookup(kind)).toBe(200);
    });
  });
