import { existsSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../../support/builders/applications.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Student } from '../../support/builders/people.js';
import type { Answer } from '../../support/client.js';
import { checkCv } from '../../support/cvs/checked-cv.js';
import { docx, pdf } from '../../support/cvs/good-cvs.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Seen {
  cv: 'ready' | 'checking' | 'pdf_asked' | null;
  answers: { question: string; answer: string }[];
}

export const cvs: WorldTests = (given) =>
  describe('a CV and answers sent with an application', () => {
    let world: World;
    let people: People;
    let company: Member;
    let classId: string;
    let offerId: string;
    let bytes: Uint8Array<ArrayBuffer>;

    const withCv = async (age = 20): Promise<Student & { cvFileId: string }> => {
      const student = await people.student(classId, { age });
      const { body } = await student.client.upload<{ cv: { id: string } }>('/api/student/cv', 'Inès Lefebvre.pdf', bytes);
      return { ...student, cvFileId: body.cv.id };
    };
    const judge = (id: string, state: 'checked' | 'refused') =>
      state === 'checked' ? checkCv(world, id) : world.query(`update cv_file set state = 'refused' where id = $1`, [id]);
    const apply = ({ client }: Student, body: object, offer = offerId): Promise<Answer<{ id: string } & Refusal>> =>
      client.post('/api/applications', { offerId: offer, motivation: '', ...body });
    const seenBy = async ({ client }: Member, id: string) => (await client.get<Seen>(`/api/applications/${id}`)).body;
    const download = ({ client }: Member, id: string) => client.agent.get(`/api/applications/${id}/cv`);

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      classId = await people.classGroup(await people.teacher());
      offerId = await published(company.client, { seats: 9 });
      bytes = await pdf((document) => document.text('Un CV'));
    });

    it('stays hidden while it is being checked, then opens to its company', async () => {
      const student = await withCv();
      const { body } = await apply(student, { cvFileId: student.cvFileId });
      expect((await seenBy(company, body.id)).cv).toBe('checking');
      await download(company, body.id).expect(404);
      await judge(student.cvFileId, 'checked');
      expect((await seenBy(company, body.id)).cv).toBe('ready');
      await download(company, body.id)
        .expect(200)
        .expect('content-disposition', /filename="CV Ines Lefebvre\.pdf"/)
        .expect('content-security-policy', /sandbox/);
    });

    it('a refused one is not sent, and nobody learns of one that was refused later', async () => {
      const student = await withCv();
      const { body } = await apply(student, { cvFileId: student.cvFileId });
      await judge(student.cvFileId, 'refused');
      expect((await seenBy(company, body.id)).cv).toBeNull();
      await download(company, body.id).expect(404);
      const other = await withCv();
      await judge(other.cvFileId, 'refused');
      expect((await apply(other, { cvFileId: other.cvFileId })).body.code).toBe('application.cv-refused');
    });

    it('a Word document opens for no company: it reads that a PDF is asked for, which then takes its place', async () => {
      const student = await people.student(classId);
      const word = await student.client.upload<{ cv: { id: string } }>('/api/student/cv', 'cv.docx', await docx());
      const { body } = await apply(student, { cvFileId: word.body.cv.id });
      expect((await seenBy(company, body.id)).cv).toBe('checking');
      await world.query(`update cv_file set state = 'checked' where id = $1`, [word.body.cv.id]);
      expect((await seenBy(company, body.id)).cv).toBe('pdf_asked');
      await download(company, body.id).expect(404);
      const sent = await student.client.upload<{ cv: { id: string } }>('/api/student/cv', 'cv.pdf', bytes);
      expect((await seenBy(company, body.id)).cv).toBe('checking');
      await judge(sent.body.cv.id, 'checked');
      expect((await seenBy(company, body.id)).cv).toBe('ready');
      await download(company, body.id).expect(200);
      expect(await world.query('select 1 from cv_file where id = $1', [word.body.cv.id])).toEqual([]);
    });

    it('a PDF takes the place of a refused one in applications that run, not in those that have ended', async () => {
      const student = await withCv();
      const running = await apply(student, { cvFileId: student.cvFileId });
      const other = await published(company.client, { seats: 9 });
      const ended = await apply(student, { cvFileId: student.cvFileId }, other);
      await act(company.client, ended.body.id, 'rejection', { reason: 'dates' });
      await judge(student.cvFileId, 'refused');
      const sent = await student.client.upload<{ cv: { id: string } }>('/api/student/cv', 'cv.pdf', bytes);
      await judge(sent.body.cv.id, 'checked');
      expect((await seenBy(company, running.body.id)).cv).toBe('ready');
      expect((await seenBy(company, ended.body.id)).cv).toBeNull();
    });

    it('a company opens what was made anew, its owner what was sent; one that changed on the disk is made anew', async () => {
      const student = await withCv();
      const { body } = await apply(student, { cvFileId: student.cvFileId });
      await judge(student.cvFileId, 'checked');
      const [row] = await world.query<{ name: string }>('select rebuilt_id as name from cv_file where id = $1', [student.cvFileId]);
      writeFileSync(`${world.filesFolder}/${row?.name}`, 'changed');
      await download(company, body.id).expect(404);
      expect((await seenBy(company, body.id)).cv).toBe('checking');
      await student.client.agent.get('/api/student/cv/file').expect(200);
      const outboxRows = await world.query(
        `select 1 from outbox where job = 'check-cv' and payload->>'cvFileId' = $1 and done_at is null`,
        [student.cvFileId],
      );
      expect(outboxRows).toHaveLength(1);
    });

    it('is one in use', async () => {
      const owner = await withCv();
      const old = owner.cvFileId;
      await owner.client.upload('/api/student/cv', 'new.pdf', bytes);
      expect((await apply(owner, { cvFileId: old })).status).toBe(404);
      expect(await world.query('select 1 from cv_file where id = $1', [old])).toEqual([]);
    });

    it('one that an application was sent with outlives the next, until its owner deletes what is in use', async () => {
      const student = await withCv();
      const { body } = await apply(student, { cvFileId: student.cvFileId });
      await judge(student.cvFileId, 'checked');
      await student.client.upload('/api/student/cv', 'new.pdf', bytes);
      await download(company, body.id).expect(200);
      const [row] = await world.query<{ replaced: boolean }>('select replaced_at is not null as replaced from cv_file where id = $1', [
        student.cvFileId,
      ]);
      expect(row).toEqual({ replaced: true });
    });

    it('deleted, it is gone from the application too', async () => {
      const student = await withCv();
      const { body } = await apply(student, { cvFileId: student.cvFileId });
      await judge(student.cvFileId, 'checked');
      const files = await world.query<{ id: string; rebuilt: string }>('select id, rebuilt_id as rebuilt from cv_file where id = $1', [
        student.cvFileId,
      ]);
      await student.client.agent.del('/api/student/cv').expect(204);
      expect(files.flatMap(({ id, rebuilt }) => [id, rebuilt]).filter((name) => existsSync(`${world.filesFolder}/${name}`))).toEqual([]);
      await download(company, body.id).expect(404);
      expect((await seenBy(company, body.id)).cv).toBeNull();
      expect((await student.client.get<{ cv: null }>('/api/student/cv')).body.cv).toBeNull();
      await student.client.agent.del('/api/student/cv').expect(404);
    });

    it('follows the stage: a minor’s bears an initial until the file is opened, and closes with a refusal; under 15 there is none', async () => {
      const minor = await withCv(16);
      const { body } = await apply(minor, { cvFileId: minor.cvFileId });
      await judge(minor.cvFileId, 'checked');
      await download(company, body.id).expect('content-disposition', /filename="CV Ines L\.pdf"/);
      await act(company.client, body.id, 'reading');
      await download(company, body.id).expect('content-disposition', /filename="CV Ines Lefebvre\.pdf"/);
      await act(company.client, body.id, 'rejection', { reason: 'dates' });
      await download(company, body.id).expect(404);

      const adult = await withCv();
      const sent = await apply(adult, { cvFileId: adult.cvFileId });
      await judge(adult.cvFileId, 'checked');
      await act(company.client, sent.body.id, 'rejection', { reason: 'dates' });
      await download(company, sent.body.id).expect(200);
      await world.query(`update application set answered_at = now() - interval '4 months' where id = $1`, [sent.body.id]);
      await download(company, sent.body.id).expect(404);

      const child = await withCv(16);
      const early = await apply(child, { cvFileId: child.cvFileId });
      await judge(child.cvFileId, 'checked');
      await world.query(`update student set birth_date = current_date - interval '14 years' where id = $1`, [child.studentId]);
      await download(company, early.body.id).expect(404);
      expect((await seenBy(company, early.body.id)).cv).toBeNull();
    });

    it('each question of the offer is answered, in order, and the company reads both', async () => {
      const questions = ['Pourquoi le sucre ?', 'Quel jour êtes-vous en cours ?'];
      const asking = await published(company.client);
      await world.query('update offer set questions = $2 where id = $1', [asking, questions]);
      const student = await people.student(classId);
      expect((await student.client.get<{ questions: string[] }>(`/api/offers/${asking}`)).body.questions).toEqual(questions);
      const open = await apply(student, { answers: ['Parce que.', '  '] }, asking);
      expect({ status: open.status, errors: open.body.errors?.map(({ path }) => path) }).toEqual({ status: 400, errors: ['answers.1'] });
      expect((await apply(student, {}, asking)).body.errors?.map(({ path }) => path)).toEqual(['answers.0', 'answers.1']);
      expect((await apply(student, { answers: ['a', 'b', 'c'] }, asking)).status).toBe(400);
      const unread = await withCv();
      await judge(unread.cvFileId, 'refused');
      expect((await apply(unread, { cvFileId: unread.cvFileId }, asking)).body.errors?.[0]?.path).toBe('answers.0');
      const { body } = await apply(student, { answers: [' Parce que. ', 'Le vendredi'] }, asking);
      expect((await seenBy(company, body.id)).answers).toEqual([
        { question: questions[0], answer: 'Parce que.' },
        { question: questions[1], answer: 'Le vendredi' },
      ]);
    });
  });
