import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../support/builders/offers.js';
import type { Student } from '../../support/builders/people.js';
import { seededRandom } from '../../support/seeded-random.js';
import type { CvWorld } from './read-cv.js';

const LINE = '\r\n';
const head = (name: string, more = '') => `Content-Disposition: form-data; name="${name}"${more}${LINE}${LINE}`;
const whole = (boundary: string, body: string, fileName = 'cv.pdf') =>
  `--${boundary}${LINE}${head('file', `; filename="${fileName}"`)}${body}${LINE}--${boundary}--${LINE}`;

/** Multipart bodies that have crashed a parser, or might. */
const SHAPES: ((boundary: string) => { type?: string; body: string })[] = [
  () => ({ body: '' }),
  () => ({ type: 'multipart/form-data', body: 'no boundary' }),
  () => ({ type: 'multipart/form-data; boundary=', body: '----' }),
  () => ({ type: `multipart/form-data; boundary="${'b'.repeat(300)}"`, body: 'x' }),
  (boundary) => ({ body: `--${boundary}` }),
  (boundary) => ({ body: `--${boundary}--` }),
  (boundary) => ({ body: `--${boundary}${LINE}${LINE}${LINE}` }),
  (boundary) => ({ body: `--${boundary}${LINE}Content-Disposition${LINE}${LINE}x${LINE}--${boundary}--` }),
  (boundary) => ({ body: `--${boundary}${LINE}${'X-Header: a'.repeat(3_000)}${LINE}${LINE}x${LINE}--${boundary}--` }),
  (boundary) => ({ body: whole(boundary, '%PDF-1.7').slice(0, -10) }),
  (boundary) => ({ body: whole(boundary, '%PDF-1.7').replaceAll('\r', '') }),
  (boundary) => ({ body: whole(`${boundary}x`, '%PDF-1.7') }),
  (boundary) => ({ body: `--${boundary}${LINE}${head('__proto__')}x${LINE}--${boundary}--` }),
  (boundary) => ({ body: `--${boundary}${LINE}${head('constructor', '; filename="x"')}x${LINE}--${boundary}--` }),
  (boundary) => ({ body: `--${boundary}${LINE}${head('')}x${LINE}--${boundary}--` }),
  (boundary) => ({ body: `${`--${boundary}${LINE}${head('a')}x${LINE}`.repeat(40)}--${boundary}--` }),
  (boundary) => ({ body: `${`--${boundary}${LINE}${head('file', '; filename="a.pdf"')}x${LINE}`.repeat(5)}--${boundary}--` }),
  (boundary) => ({ body: `--${boundary}${LINE}${head('a')}${'x'.repeat(70_000)}${LINE}--${boundary}--` }),
  (boundary) => ({ body: whole(boundary, '\0'.repeat(1_000), '\0\u202e"; x="') }),
  (boundary) => ({ body: whole(boundary, 'x', `${'%'.repeat(200)}%E0%A4%A`) }),
];

/** T15 in its short form: a hundred malformed uploads, after which the api still runs. */
export const describeBrokenUploads = (story: () => CvWorld) =>
  describe('broken uploads (T15)', () => {
    let world: CvWorld['world'];
    let student: Student;
    const cookie = () =>
      student.client
        .cookiesFor()
        .map(({ name, value }) => `${name}=${value}`)
        .join('; ');
    const send = (path: string, body: string, headers: Record<string, string>) =>
      fetch(`${world.url}${path}`, { method: 'POST', headers: { cookie: cookie(), ...headers }, body }).then(async (answer) => ({
        status: answer.status,
        body: (await answer.json()) as Refusal,
      }));

    beforeAll(async () => {
      const { people, classId } = story();
      ({ world } = story());
      student = await people.student(classId);
    });

    it('a hundred of them are refused with a sentence, by the same process', async () => {
      const { pid } = world.api;
      const random = seededRandom(20_261_124);
      const answers: string[] = [];
      for (let count = 0; count < 100; count += 1) {
        const boundary = `b${Math.floor(random() * 1e9)}`;
        const { type = `multipart/form-data; boundary=${boundary}`, body } = SHAPES[count % SHAPES.length]?.(boundary) ?? { body: '' };
        const cut = count < SHAPES.length ? body : body.slice(0, Math.floor(random() * body.length));
        // Clears the limit of a hundred uploads per account and hour.
        await world.query('delete from throttle');
        const { status, body: said } = await send('/api/student/cv', cut, { origin: world.url, 'content-type': type });
        if (![400, 413, 415].includes(status) || typeof said.detail !== 'string') answers.push(`${count}: ${status}`);
      }
      expect(answers).toEqual([]);
      expect({ pid: world.api.pid, isRunning: world.api.isRunning }).toEqual({ pid, isRunning: true });
      expect(readdirSync(world.filesFolder).filter((name) => name !== 'ledger')).toEqual([]);
    });

    it('a caller that leaves in the middle leaves nothing behind', async () => {
      const { hostname, port } = new URL(world.url);
      for (let count = 0; count < 10; count += 1) {
        await new Promise<void>((resolve) => {
          const socket = connect(Number(port), hostname, () => {
            const start = `POST /api/student/cv HTTP/1.1${LINE}host: ${hostname}:${port}${LINE}origin: ${world.url}${LINE}cookie: ${cookie()}${LINE}content-type: multipart/form-data; boundary=b${LINE}content-length: 500000${LINE}${LINE}`;
            socket.write(`${start}--b${LINE}${head('file', '; filename="cv.pdf"')}%PDF-1.7${randomBytes(2_000).toString('hex')}`);
            setTimeout(() => socket.destroy(), 50);
          });
          socket.on('close', () => resolve());
          socket.on('error', () => resolve());
        });
      }
      expect((await student.client.get('/api/student/cv')).status).toBe(200);
      expect(readdirSync(world.filesFolder).filter((name) => name !== 'ledger')).toEqual([]);
    });

    it('a form is taken at one address, of our own pages, from who may', async () => {
      const type = { 'content-type': 'multipart/form-data; boundary=b' };
      const body = whole('b', '%PDF-1.7');
      expect((await send('/api/applications', body, { ...type, origin: world.url })).status).toBe(415);
      expect((await send('/api/auth/sign-in/email', body, { ...type, origin: world.url })).status).toBe(415);
      expect((await send('/api/student/cv', body, { ...type, origin: 'https://autre.example' })).status).toBe(403);
      expect((await send('/api/student/cv', body, { ...type, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
      expect((await send('/api/student/cv', body, type)).status).toBe(403);
      const { status } = await fetch(`${world.url}/api/student/cv`, { method: 'POST', headers: { ...type, origin: world.url }, body });
      expect(status).toBe(401);
    });
  });
