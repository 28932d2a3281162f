import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addSignatureEvent } from '@seve/database';
import { PAST_BREACH_KINDS, PAST_REVIEW_EDITION, type PastBreachKind, UNUSUAL_TIMES_LABEL } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { ListPastBreachesJob } from '../../../../apps/worker/src/campus/list-past-breaches.job.js';
import type { BenchTests, JobBench } from '../../job-bench.js';
import { SigningBench } from '../../papers/signing/paper-rows.js';

export const pastBreaches: BenchTests = (benchOf) =>
  describe('facts of the past that the rules of today would refuse', () => {
    let bench: JobBench;
    let signing: SigningBench;
    let job: ListPastBreachesJob;
    const expected: Partial<Record<PastBreachKind, string[]>> = {};
    const breaks = (kind: PastBreachKind, id = '') => {
      expected[kind] = [...(expected[kind] ?? []), id].sort();
    };
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
      job = new ListPastBreachesJob(bench.dataSource, bench.outbox, bench.clock, { publicUrl: 'https://seve.example' });
    });
    afterAll(async () => {
      await bench.database.query(
        `delete from past_breach; delete from past_review; delete from framework_agreement; delete from roster_import;
         delete from email where letter = 'guardians-waiting'`,
      );
      await signing?.clear();
      await signing?.stop();
    });

    const opened = (expiresAt: string) => ({ created_at: '2026-10-01', opened_at: '2026-10-02', expires_at: expiresAt });
    const inOrder = (table: string) => bench.database.query(`select * from ${table} order by id`);
    const untouched = () =>
      Promise.all(
        ['placement', 'student', 'signatory', 'guardian_consent', 'paper_version', 'signature_link', 'roster_import'].map(inOrder),
      );

    /** Inserts a faulty and a valid row for each kind. */
    const plant = async () => {
      const { campus } = bench;
      const [sound, faulty] = [await signing.paper({ state: 'signed' }), await signing.paper({ state: 'signed' })];
      const { id: studentId, email, account_id: accountId } = await studentOf(faulty.placementId);
      const soundStudent = await studentOf(sound.placementId);
      await set('signatory', faulty.signatories.student ?? '', 'email = $2', email);
      await set('signatory', faulty.signatories.tutor ?? '', 'email = $2', tagged(email));
      breaks('one_person_two_seats', faulty.versionId);

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
      breaks('consent_from_own_mailbox', consents[0]);

      const waiting = { student_id: soundStudent.id, place: 2, first_name: 'C', last_name: 'D', email: 'd@exemple.example' };
      await campus.insert('guardian', waiting);
      const [row] = await bench.database.query<{ class_group_id: string }>('select class_group_id from student where id = $1', [
        soundStudent.id,
      ]);
      waitingClass = row?.class_group_id;

      const late = await signing.paper({ state: 'signed' });
      await set('signatory', late.signatories.tutor ?? '', "role = 'guardian'");
      breaks('signed_by_unconfirmed', late.signatories.tutor);
      const unheard = { id: uuid(), student_id: (await studentOf(late.placementId)).id, purpose: 'observation_week' };
      await campus.insert('guardian_consent', { ...unheard, guardian_name: 'A B', text_version: '1', given: true });
      breaks('consent_of_unconfirmed', unheard.id);

      for (const id of [studentId, soundStudent.id]) {
        await set('student', id, "birth_date = current_date - interval '15 years'");
        await moved('student', id, 'join', 'student');
      }
      await moved('student', soundStudent.id, 'confirm', 'teacher');
      breaks('row_joined_alone', studentId);

      const company = await campus.company();
      await bench.database.query("update company set status = 'pending' where id = $1", [company.id]);
      const bound = await signing.paper();
      await set('placement', bound.placementId, 'host_siren = (select siren from company where id = $2)', company.id);
      breaks('host_bound_unverified', bound.placementId);

      await set('placement', faulty.placementId, 'contact_email = $2', email);
      for (const { placementId } of [sound, faulty]) await moved('placement', placementId, 'confirm', 'company_admin');
      breaks('place_confirmed_from_own_mailbox', faulty.placementId);

      const ended = await signing.paper({ startOn: '2026-09-07', endOn: '2026-10-30', placementState: 'completed' });
      for (const [paper, expiresAt] of [
        [sound, '2027-06-01'],
        [ended, '2026-10-20'],
        [ended, '2027-06-01'],
      ] as const) {
        const id = uuid();
        if (paper === ended && expiresAt === '2027-06-01') breaks('link_outlived', id);
        await campus.insert('agreement_link', {
          id,
          agreement_id: paper.agreementId,
          email: 'a@b.example',
          token_hash: id,
          ...opened(expiresAt),
        });
      }

      const left = await campus.company();
      await set('membership', left.contact.id, "from_at = '2026-01-01', to_at = '2026-10-15'");
      await set('placement', late.placementId, 'company_site_id = $2', left.siteId);
      for (const seat of [late.signatories.host, sound.signatories.host, sound.signatories.tutor]) {
        const id = uuid();
        if (seat !== sound.signatories.host) breaks('link_outlived', id);
        await campus.insert('signature_link', {
          id,
          signatory_id: seat,
          email: left.contact.email,
          token_hash: id,
          ...opened('2027-06-01'),
        });
      }
      const { versionId, signatories, pdf } = sound;
      const corrected = { kind: 'address_corrected', signatoryId: signatories.tutor ?? '', at: bench.clock.now(), evidence: {} } as const;
      await addSignatureEvent(
        bench.dataSource.manager,
        { id: versionId, sha256: createHash('sha256').update(pdf).digest('hex') },
        corrected,
      );

      const edit = { id: uuid(), entity_type: 'student', entity_id: soundStudent.id, act: 'edit', actor_role: 'school_staff' };
      await campus.insert('state_change', { ...edit, fields: ['guardianEmail'] });
      for (const email of ['parent@exemple.example', 'former@exemple.example']) {
        const id = uuid();
        if (email.startsWith('former')) breaks('link_outlived', id);
        await campus.insert('guardian_link', { id, student_id: soundStudent.id, email, token_hash: id, ...opened('2027-06-01') });
      }

      await set('placement', bound.placementId, "host_name = 'Snap patron_cool 06 12 34 56 78'");
      breaks('name_with_contacts', bound.placementId);

      const said = JSON.stringify({ blocks: [{ kind: 'facts', facts: [{ label: UNUSUAL_TIMES_LABEL, value: 'non' }] }] });
      for (const [paper, until] of [
        [sound, 1_170],
        [faulty, 1_290],
      ] as const) {
        const timetable = { days: [[{ from: 1_080, to: until }], [], [], [], [], [], []], interruptions: [], worksHolidays: false };
        await set('paper_version', paper.versionId, 'document = $2, parts = $3', said, JSON.stringify({ host: { timetable } }));
      }
      breaks('times_said_wrongly', faulty.versionId);

      const [busy, beside] = [await signing.paper({ state: 'signed' }), await signing.paper()];
      const { id: busyId } = await studentOf(busy.placementId);
      await set('student', busyId, "birth_date = current_date - interval '15 years'");
      await set('placement', beside.placementId, 'student_id = $2', busyId);
      await set('paper_version', beside.versionId, "voided_at = now(), void_reason = 'refused'");
      for (const [paper, from] of [
        [busy, 480],
        [beside, 780],
      ] as const) {
        const days = [[{ from, to: from + 5 * 60 }], [], [], [], [], [], []];
        const timetable = JSON.stringify({ timetable: { days, interruptions: [], worksHolidays: false } });
        await bench.database.query("update agreement_part set content = $2 where agreement_id = $1 and party = 'host'", [
          paper.agreementId,
          timetable,
        ]);
      }
      breaks('hours_over_placements', busy.versionId);

      for (const filedBy of ['company', null]) {
        const id = uuid();
        if (filedBy) breaks('framework_signed_by_one_side', id);
        await campus.insert('framework_agreement', {
          ...{ id, school_id: campus.schoolId, company_id: company.id, begun_by: 'school', state: 'signed', filed_by: filedBy },
          ...{ first_year: 2026, last_year: 2026, start_on: '2026-09-01', end_on: '2027-08-31' },
        });
      }

      const framework = { id: uuid(), framework_agreement_id: expected.framework_signed_by_one_side?.[0], purpose: 'scan' };
      await campus.insert('paper_file', { ...framework, media_type: 'application/pdf', sha256: 'x', bytes: 17 });

      for (const purpose of ['scan', 'insurance']) {
        const id = uuid();
        if (purpose === 'scan') breaks('scan_never_opened', id);
        const file = { id, agreement_id: sound.agreementId, purpose, media_type: 'application/pdf', sha256: 'x', bytes: 17 };
        await campus.insert('paper_file', file);
      }

      for (const header of ['Suivi PAP', 'Nom']) {
        const id = uuid();
        if (header !== 'Nom') breaks('roster_with_sensitive_columns', id);
        await campus.insert('roster_import', {
          ...{ id, school_id: campus.schoolId, account_id: accountId, file_name: 'l.csv', format: 'csv', formulas: 0, gone: 0, lines: 1 },
          columns: JSON.stringify([{ header, field: null, confidence: 0, samples: [], isHashed: false }]),
          ...{ sheets: '[]', dropped: '[]', mapping: '{}', classes: '[]', counts: '{}', pupils_before: 0, state: 'applied' },
        });
      }

      await campus.insert('membership', { id: uuid(), account_id: accountId, role: 'campus_coordinator', from_at: '2026-01-01' });
      for (const account of [accountId, soundStudent.account_id]) {
        const id = uuid();
        if (account === accountId) breaks('address_reset_with_other_roles', id);
        await campus.insert('email_change', {
          ...{ id, account_id: account, old_email: 'a@b.example', new_email: 'c@d.example', source: 'school', token_hash: id },
          ...{ undo_hash: id, expires_at: '2026-12-01', undo_until: '2026-12-01', confirmed_at: '2026-11-01' },
        });
      }
    };
    const byKind = async () => {
      const rows = await bench.database.query<{ kind: PastBreachKind; ids: string[] }>(
        'select kind, array_agg(entity_id::text order by entity_id) as ids from past_breach group by kind',
      );
      return Object.fromEntries(rows.map(({ kind, ids }) => [kind, ids]));
    };

    it('are listed once, each kind by the row that breaks its rule, and no other row of the past moves', async () => {
      await plant();
      expect(Object.keys(expected).sort()).toEqual([...PAST_BREACH_KINDS].sort());
      const before = await untouched();
      expect(await job.run({ edition: PAST_REVIEW_EDITION })).toBe('done');
      expect(await byKind()).toEqual(expected);
      expect(await untouched()).toEqual(before);
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
      breaks('framework_signed_by_one_side', id);
      expect(await byKind()).toEqual(expected);
      expect(await bench.database.query("select 1 from email where letter = 'guardians-waiting'")).toHaveLength(1);
    });
  });
