import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LANES } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import type { PlantedPerson } from '../../campus.js';
import type { BenchTests, JobBench } from '../../job-bench.js';
import { aLetter, letterRow, Mailroom } from './mail-bench.js';
import { ScriptedSmtp } from './scripted-smtp.js';

interface Told {
  to_address: string;
  params: { personName: string; personKind: string; maskedAddress: string; cause: string; link: string };
}

export const refusedAddresses: BenchTests = (benchOf) =>
  describe('an address that refuses letters', () => {
    let bench: JobBench;
    let smtp: ScriptedSmtp;
    let mailroom: Mailroom;
    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(async () => {
      smtp = await ScriptedSmtp.start();
      mailroom = new Mailroom(bench, smtp.url);
    });
    afterEach(async () => {
      mailroom.close();
      await smtp.stop();
      await bench.clear();
      await bench.database.query(
        "delete from suppression; delete from invitation; delete from membership where role = 'campus_coordinator'",
      );
    });

    const send = () => mailroom.job.run({});
    const to = (address: string, change: Record<string, unknown> = {}) => aLetter(bench, { to_address: address, ...change });
    const suppressions = () => bench.database.query('select address, reason, detail, email_id from suppression order by address');
    const told = () =>
      bench.database.query<Told>("select to_address, params from email where letter = 'address-refused' order by to_address");
    async function refuse(address: string): Promise<string> {
      const id = await to(address);
      smtp.unknown.add(address);
      await send();
      return id;
    }
    async function staff(row: Record<string, unknown> = { role: 'campus_coordinator' }): Promise<PlantedPerson> {
      const [id, accountId, email] = [uuid(), uuid(), `${uuid()}@campus.example`];
      const person = { email, email_verified: true, name: 'Lise Moreau', first_name: 'Lise', last_name: 'Moreau' };
      await bench.campus.insert('account', { id: accountId, ...person });
      await bench.campus.insert('membership', { id, account_id: accountId, ...row });
      return { id, accountId, email };
    }

    it('gets nothing more, and the letters that waited for it say why', async () => {
      const id = await refuse('partie@campus.example');
      expect(await suppressions()).toEqual([
        { address: 'partie@campus.example', reason: 'bounce', detail: expect.stringContaining('550'), email_id: id },
      ]);
      const later = await to('Partie@campus.example');
      expect(await send()).toBe('done');
      expect(await letterRow(bench, later)).toMatchObject({ state: 'suppressed', error: 'bounce', attempt: 0, params: null });
      expect(smtp.read).toEqual([]);
    });

    it('is not judged by a refusal of the letter itself', async () => {
      const id = await to('lectrice@campus.example');
      smtp.next = 'refuse-letter';
      await send();
      expect(await letterRow(bench, id)).toMatchObject({ state: 'bounced' });
      expect(await suppressions()).toEqual([]);
    });

    it('still gets sign-in letters after a complaint, and nothing else', async () => {
      await bench.campus.insert('suppression', { address: 'fachee@campus.example', reason: 'complaint' });
      const signIn = await to('fachee@campus.example', { lane: LANES.urgent });
      const news = await to('fachee@campus.example');
      await send();
      expect(await letterRow(bench, signIn)).toMatchObject({ state: 'sent' });
      expect(await letterRow(bench, news)).toMatchObject({ state: 'suppressed', error: 'complaint' });
    });

    it('of a student is told to the referent teacher, without the whole address', async () => {
      const student = await bench.campus.student();
      await refuse(student.email);
      const [letter, ...more] = await told();
      expect(more).toEqual([]);
      expect(letter?.to_address).toMatch(/^teacher-/);
      expect(letter?.params).toMatchObject({
        personKind: 'student',
        cause: 'refused',
        maskedAddress: expect.stringMatching(/^s….@campus\.example$/),
      });
      expect(letter?.params.link).toBe(`https://seve.example/classes/${bench.campus.classGroupId}/eleves/${student.id}`);
      expect(JSON.stringify(letter?.params)).not.toContain(student.email);
    });

    it('is told once, however many letters it refuses', async () => {
      const student = await bench.campus.student();
      await to(student.email);
      await refuse(student.email);
      await refuse(student.email);
      expect(await told()).toHaveLength(1);
    });

    it('of a company is told to its other admins, and to the coordination where there is none', async () => {
      const coordinator = await staff();
      const company = await bench.campus.company();
      await refuse(company.contact.email);
      expect((await told()).map(({ to_address, params }) => [to_address, params.personKind])).toEqual([[coordinator.email, 'member']]);
      await bench.database.query("delete from email where letter = 'address-refused'");
      const colleague = await staff({ company_id: company.id, role: 'company_recruiter' });
      await refuse(colleague.email);
      expect((await told()).map(({ to_address, params }) => [to_address, params.personKind])).toEqual([
        [company.contact.email, 'colleague'],
      ]);
    });

    it('of a coordinator is told to the other coordinators', async () => {
      const [one, other] = [await staff(), await staff()];
      await refuse(one.email);
      expect((await told()).map(({ to_address }) => to_address)).toEqual([other.email]);
    });

    it('of a guardian is told to the student, who can correct it', async () => {
      const student = await bench.campus.student();
      await bench.campus.insert('guardian', {
        student_id: student.id,
        first_name: 'Odile',
        last_name: 'Roux',
        email: 'odile@famille.example',
      });
      await refuse('odile@famille.example');
      const [letter] = await told();
      expect(letter).toMatchObject({ to_address: student.email, params: { personName: 'Odile Roux', personKind: 'guardian' } });
    });

    it('of an invitation is told to whoever invited', async () => {
      const coordinator = await staff();
      const invited = { id: uuid(), role: 'teacher', email: 'nouvelle@lycee.example', token_hash: uuid() };
      await bench.campus.insert('invitation', {
        ...invited,
        school_id: bench.campus.schoolId,
        invited_by_account_id: coordinator.accountId,
        expires_at: new Date(Date.now() + 3_600_000),
      });
      await refuse('nouvelle@lycee.example');
      const [letter] = await told();
      expect(letter).toMatchObject({
        to_address: coordinator.email,
        params: { personName: 'nouvelle@lycee.example', personKind: 'invited' },
      });
      expect(letter?.params.link).toBe('https://seve.example/coordination/invitations');
    });
  });

export const changedReaders: BenchTests = (benchOf) =>
  describe('a letter whose reader has changed since it was promised', () => {
    let bench: JobBench;
    let smtp: ScriptedSmtp;
    let mailroom: Mailroom;
    beforeAll(async () => {
      bench = benchOf();
      smtp = await ScriptedSmtp.start();
      mailroom = new Mailroom(bench, smtp.url);
    });
    afterAll(async () => {
      mailroom?.close();
      await smtp?.stop();
      await bench.clear();
    });

    it('is not sent when the account is gone', async () => {
      const id = await aLetter(bench, { to_account_id: uuid() });
      await mailroom.job.run({});
      expect(await letterRow(bench, id)).toMatchObject({ state: 'suppressed', error: 'account-gone', params: null });
    });

    it('is not sent to an address that is not theirs any more', async () => {
      const { accountId, email } = await bench.campus.student();
      const [old, now] = [
        await aLetter(bench, { to_account_id: accountId, to_address: 'ancienne@campus.example' }),
        await aLetter(bench, { to_account_id: accountId, to_address: email }),
      ];
      await mailroom.job.run({});
      expect(await letterRow(bench, old)).toMatchObject({ state: 'suppressed', error: 'address-changed' });
      expect(await letterRow(bench, now)).toMatchObject({ state: 'sent' });
      expect(smtp.accepted).toEqual([`${now}@seve.example`]);
    });
  });
