import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PAST_BREACH_KINDS, PAST_REVIEW_EDITION, type PastBreachKind } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { ListPastBreachesJob } from '../../../apps/worker/src/housekeeping/list-past-breaches.job.js';
import type { BenchTests, JobBench } from '../job-bench.js';
import { SigningBench } from '../signing/paper-rows.js';

export const pastBreaches: BenchTests = (benchOf) =>
  describe('facts of the past that the rules of today would refuse', () => {
    let bench: JobBench;
    let signing: SigningBench;
    let job: ListPastBreachesJob;
    const expected: Partial<Record<PastBreachKind, string>> = {};
    let waitingClass: string | undefined;
    const set = (table: string, id: string, changes: string, ...values: unknown[]) =>
      bench.database.query(`update ${table} set ${changes} where id = $1`, [id, ...values]);
    const moved = (entityType: string, entityId: string, act: string, role: string) =>
      bench.campus.insert('state_change', {
        ...{ id: uuid(), entity_type: entityType, entity_id: entityId, from_state: 'listed', to_state: 'joined', act, actor_role: role },
      });
    const studentOf = async (placementId: string) => {
      const [row] = await bench.database.query<{ id: string; email: string; account_id: string }>(
        'select student.id, email, account_id from placement join student on student.id = student_id join account on account.id = account_id where placement.id = $1',
        [placementId],
      );
      if (!row) throw new Error('no student');
      return row;
    };
    const tagged = (email: string) => email.toUpperCase().replace('@', '+maman@');

    beforeAll(async () => {
      bench = benchOf();
      signing = await SigningBench.start(bench);
      job = new ListPastBreachesJob(bench.outbox, bench.clock, { publicUrl: 'https://seve.example' });
    });
    afterAll(async () => {
      await bench.database.query(
        `delete from past_breach; delete from past_review; delete from framework_agreement; delete from roster_import;
         delete from email where letter = 'guardians-waiting'`,
      );
      await signing?.clear();
      await signing?.stop();
    });

    /** Each kind has a valid row beside the faulty one. */
    const plant = async () => {
      const { campus } = bench;
      const [sound, faulty] = [await signing.paper({ state: 'signed' }), await signing.paper({ state: 'signed' })];
      const { id: studentId, email, account_id: accountId } = await studentOf(faulty.placementId);
      const soundStudent = await studentOf(sound.placementId);
      await set('signatory', faulty.signatories.student ?? '', 'email = $2', email);
      await set('signatory', faulty.signatories.tutor ?? '', 'email = $2', tagged(email));
      expected.one_person_two_seats = faulty.versionId;

      const consents: string[] = [];
      for (const [student, address] of [
        [studentId, tagged(email)],
        [soundStudent.id, 'parent@exemple.example'],
      ] as const) {
        const confirmed = { contact_id: uuid(), confirmed_at: '2026-01-01' };
        await campus.insert('guardian', { student_id: student, first_name: 'A', last_name: 'B', email: address, ...confirmed });
        const id = uuid();
        consents.push(id);
        const consent = { id, student_id: student, purpose: 'observation_week', guardian_name: 'A B', text_version: '1', given: true };
        await campus.insert('guardian_consent', consent);
      }
      expected.consent_from_own_mailbox = consents[0];

      const waiting = { student_id: soundStudent.id, place: 2, first_name: 'C', last_name: 'D', email: 'd@exemple.example' };
      await campus.insert('guardian', waiting);
      const [row] = await bench.database.query<{ class_group_id: string }>('select class_group_id from student where id = $1', [
        soundStudent.id,
      ]);
      waitingClass = row?.class_group_id;

      const late = await signing.paper({ state: 'signed' });
      await set('signatory', late.signatories.tutor ?? '', "role = 'guardian'");
      expected.signed_by_unconfirmed = late.signatories.tutor;
      const unheard = { id: uuid(), student_id: (await studentOf(late.placementId)).id, purpose: 'observation_week' };
      await campus.insert('guardian_consent', { ...unheard, guardian_name: 'A B', text_version: '1', given: true });
      expected.consent_of_unconfirmed = unheard.id;

      for (const id of [studentId, soundStudent.id]) {
        await set('student', id, "birth_date = current_date - interval '15 years'");
        await moved('student', id, 'join', 'student');
      }
      await moved('student', soundStudent.id, 'confirm', 'teacher');
      expected.row_joined_alone = studentId;

      const company = await campus.company();
      await bench.database.query("update company set status = 'pending' where id = $1", [company.id]);
      const bound = await signing.paper();
      await set('placement', bound.placementId, 'host_siren = (select siren from company where id = $2)', company.id);
      expected.host_bound_unverified = bound.placementId;

      await set('placement', faulty.placementId, 'contact_email = $2', email);
      for (const { placementId } of [sound, faulty]) await moved('placement', placementId, 'confirm', 'company_admin');
      expected.place_confirmed_from_own_mailbox = faulty.placementId;

      const ended = await signing.paper({ placementState: 'completed' });
      for (const paper of [sound, ended]) {
        const id = uuid();
        if (paper === ended) expected.link_outlived = id;
        const times = { expires_at: '2027-06-01', opened_at: '2026-11-01' };
        await campus.insert('agreement_link', { id, agreement_id: paper.agreementId, email: 'a@b.example', token_hash: id, ...times });
      }

      for (const filedBy of ['company', null]) {
        const id = uuid();
        if (filedBy) expected.framework_signed_by_one_side = id;
        await campus.insert('framework_agreement', {
          ...{ id, school_id: campus.schoolId, company_id: company.id, begun_by: 'school', state: 'signed', filed_by: filedBy },
          ...{ first_year: 2026, last_year: 2026, start_on: '2026-09-01', end_on: '2027-08-31' },
        });
      }

      const framework = { id: uuid(), framework_agreement_id: expected.framework_signed_by_one_side, purpose: 'scan' };
      await campus.insert('paper_file', { ...framework, media_type: 'application/pdf', sha256: 'x', bytes: 17 });

      for (const purpose of ['scan', 'insurance']) {
        const id = uuid();
        if (purpose === 'scan') expected.scan_never_opened = id;
        const file = { id, agreement_id: sound.agreementId, purpose, media_type: 'application/pdf', sha256: 'x', bytes: 17 };
        await campus.insert('paper_file', file);
      }

      for (const header of ['Suivi PAP', 'Nom']) {
        const id = uuid();
        if (header !== 'Nom') expected.roster_with_sensitive_columns = id;
        await campus.insert('roster_import', {
          ...{ id, school_id: campus.schoolId, account_id: accountId, file_name: 'l.csv', format: 'csv', formulas: 0, gone: 0, lines: 1 },
          columns: JSON.stringify([{ header, field: null, confidence: 0, samples: [], isHashed: false }]),
          ...{ sheets: '[]', dropped: '[]', mapping: '{}', classes: '[]', counts: '{}', pupils_before: 0, state: 'applied' },
        });
      }

      await campus.insert('membership', { id: uuid(), account_id: accountId, role: 'campus_coordinator', from_at: '2026-01-01' });
      for (const account of [accountId, soundStudent.account_id]) {
        const id = uuid();
        if (account === accountId) expected.address_reset_with_other_roles = id;
        await campus.insert('email_change', {
          ...{ id, account_id: account, old_email: 'a@b.example', new_email: 'c@d.example', source: 'school', token_hash: id },
          ...{ undo_hash: id, expires_at: '2026-12-01', undo_until: '2026-12-01', confirmed_at: '2026-11-01' },
        });
      }
    };
    const listed = () =>
      bench.database.query<{ kind: PastBreachKind; entity_id: string }>('select kind, entity_id from past_breach order by kind, entity_id');

    it('are listed once, each kind by the row that breaks its rule, and no other row of the past moves', async () => {
      await plant();
      expect(Object.keys(expected).sort()).toEqual([...PAST_BREACH_KINDS].sort());
      const before = await bench.database.query('select * from placement order by id');
      expect(await job.run({ edition: PAST_REVIEW_EDITION })).toBe('done');
      expect(Object.fromEntries((await listed()).map(({ kind, entity_id }) => [kind, entity_id]))).toEqual(expected);
      expect(await listed()).toHaveLength(PAST_BREACH_KINDS.length);
      expect(await bench.database.query('select * from placement order by id')).toEqual(before);
      expect(await job.run({ edition: PAST_REVIEW_EDITION })).toBe('skipped');
    });

    it('are told once to the teacher of a class where a contact of a guardian waits for the school', async () => {
      const letters = "select entity_id from email where letter = 'guardians-waiting'";
      expect(await bench.database.query(letters)).toEqual([{ entity_id: waitingClass }]);
    });

    it('are not listed again by a later edition, which adds what it finds: a framework agreement that one person signed for both', async () => {
      const { campus } = bench;
      const [id, company] = [uuid(), await campus.company()];
      const { accountId } = company.contact;
      await campus.insert('framework_agreement', {
        ...{ id, school_id: campus.schoolId, company_id: company.id, begun_by: 'school', state: 'signed' },
        ...{ first_year: 2026, last_year: 2026, start_on: '2026-09-01', end_on: '2027-08-31' },
      });
      for (const side of ['school', 'company'])
        await campus.insert('framework_signature', {
          ...{ framework_agreement_id: id, side, account_id: accountId, name: 'Anne Roy', function: 'Directrice', text_sha256: 'ab' },
        });
      expect(await job.run({ edition: PAST_REVIEW_EDITION + 1 })).toBe('done');
      expect(await listed()).toHaveLength(PAST_BREACH_KINDS.length + 1);
      expect(await listed()).toContainEqual({ kind: 'framework_signed_by_one_side', entity_id: id });
    });
  });
