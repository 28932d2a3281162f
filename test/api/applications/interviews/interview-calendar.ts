import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { act } from '../../../support/builders/applications.js';
import { inDays, newsTo, proposal, reads, slotOf } from '../../../support/builders/interviews.js';
import type { Member, Student } from '../../../support/builders/people.js';
import type { Client } from '../../../support/client.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import { applicant, type InterviewCast, interviewCast } from './interview-cast.js';

/** Returns an instant as `20261128T140000`, in the time zone of Paris. */
const parisTime = (instant: string) =>
  new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Paris' }).replaceAll(/[-:]/g, '').replace(' ', 'T');

export const interviewCalendar: WorldTests = (given) =>
  describe('the calendar file of an interview', () => {
    let cast: InterviewCast;
    let company: Member;
    let student: Student;
    let id: string;

    beforeAll(async () => {
      cast = await interviewCast(given().people);
      ({ company } = cast);
    });
    beforeEach(async () => {
      ({ student, id } = await applicant(cast));
      await act(company.client, id, 'interview', proposal());
    });

    const file = (client: Client) => client.get<string>(`/api/applications/${id}/interview.ics`);
    const choose = async (index = 0) => act(student.client, id, 'interview/choice', { slotId: await slotOf(student.client, id, index) });
    const hour = async () => found((await reads(student.client, id)).interview?.startsAt, 'the hour of the interview');
    async function event(client: Client): Promise<{ uid: string; sequence: number; start: string }> {
      const { status, body } = await file(client);
      expect(status).toBe(200);
      const lines = body.slice(body.indexOf('BEGIN:VEVENT')).replaceAll('\r', '');
      const value = (name: string) => new RegExp(`^${name}[^:]*:(.*)$`, 'm').exec(lines)?.[1] ?? '';
      return { uid: value('UID'), sequence: Number(value('SEQUENCE')), start: value('DTSTART') };
    }

    it('is there for both sides once a time is chosen, not before, under a name in the language of its reader', async () => {
      for (const { client } of [student, company]) expect((await file(client)).status).toBe(404);
      await choose();
      for (const { client } of [student, company]) {
        const { status, headers } = await file(client);
        expect({ status, type: headers.get('content-type'), cache: headers.get('cache-control') }).toEqual({
          status: 200,
          type: 'text/calendar; charset=utf-8',
          cache: 'no-store',
        });
        expect(headers.get('content-disposition')).toBe('attachment; filename="entretien.ics"');
        expect((await event(client)).start).toBe(parisTime(await hour()));
      }
      expect(await event(company.client)).toEqual(await event(student.client));
      const english = { 'accept-language': 'en' };
      const { headers } = await student.client.request('GET', `/api/applications/${id}/interview.ics`, undefined, english);
      expect(headers.get('content-disposition')).toBe('attachment; filename="interview.ics"');
    });

    it('keeps one UID for the whole life of the interview, and a SEQUENCE that grows with each change', async () => {
      const seen: { uid: string; sequence: number; start: string }[] = [];
      await choose(0);
      seen.push(await event(student.client));
      await choose(1);
      seen.push(await event(student.client));
      await act(company.client, id, 'interview', proposal({ slots: [inDays(9)] }));
      expect((await file(student.client)).status).toBe(404);
      await choose();
      seen.push(await event(student.client));
      await act(company.client, id, 'interview/cancellation', {});
      expect((await file(student.client)).status).toBe(404);
      await act(company.client, id, 'interview', proposal({ slots: [inDays(10)] }));
      await choose();
      seen.push(await event(student.client));
      const interviewId = (await reads(student.client, id)).interview?.id;
      expect(new Set(seen.map(({ uid }) => uid))).toEqual(new Set([`${interviewId}@interviews.seve`]));
      expect(seen[0]?.sequence).toBe(0);
      expect(seen.map(({ sequence }) => sequence)).toEqual([...new Set(seen.map(({ sequence }) => sequence))].sort((a, b) => a - b));
      expect(new Set(seen.map(({ start }) => start)).size).toBe(4);
    });

    it('goes with the letters under the same UID, each with a higher SEQUENCE, up to the one that takes it back', async () => {
      await choose(0);
      await choose(1);
      await act(company.client, id, 'interview/cancellation', {});
      for (const { email } of [student, company]) {
        const files = (await newsTo(given().world, email, id)).filter(({ act: news }) => news !== 'proposed');
        expect(files.at(-1)?.act).toBe('cancelled');
        expect(files.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
        expect(new Set(files.map(({ uid }) => uid)).size).toBe(1);
      }
    });
  });
