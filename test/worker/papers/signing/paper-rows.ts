import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSignatureEvent } from '@seve/database';
import { FileStore, SealKeys, writePaper } from '@seve/documents';
import type { SignatoryRole, SignatoryState } from '@seve/domain';
import { AgreementLetters, FirstDayLetters, SignatureLetters } from '@seve/lifecycles';
import { v7 as uuid } from 'uuid';
import { RemindSignatoriesJob } from '../../../../apps/worker/src/papers/signing/remind-signatories.job.js';
import { SealPaperJob } from '../../../../apps/worker/src/papers/signing/seal-paper.job.js';
import { TellSignatoryJob } from '../../../../apps/worker/src/papers/signing/tell-signatory.job.js';
import { FollowPlacementsJob } from '../../../../apps/worker/src/placements/follow-placements.job.js';
import type { JobBench } from '../../job-bench.js';

const PUBLIC_URL = 'https://seve.example';
const ROLES: readonly SignatoryRole[] = ['student', 'host', 'tutor', 'referent', 'school'];

export interface PaperRows {
  placementId: string;
  agreementId: string;
  amendmentId: string | null;
  versionId: string;
  /** Ids by role. */
  signatories: Record<string, string>;
  /** The file that was put to signature. */
  pdf: Buffer;
}

interface Planted {
  /** Set when the version belongs to an amendment. */
  amendment?: { motives: string[]; state: string; effectiveOn: string; changes: object } | null;
  startOn?: string;
  endOn?: string;
  agreementState?: string;
  placementState?: string;
  /** State of all signatories; the school may be waiting for its turn. */
  state?: SignatoryState;
  askedOn?: string;
  /** E-mail address of the host, shared by several papers. */
  hostEmail?: string;
}

/** The jobs about signatures with a folder of files, and papers to run them on. */
export class SigningBench {
  readonly files: FileStore;
  readonly keys: SealKeys;
  readonly seal: SealPaperJob;
  readonly tell: TellSignatoryJob;
  readonly remind: RemindSignatoriesJob;
  readonly follow: FollowPlacementsJob;

  private constructor(
    private readonly bench: JobBench,
    private readonly folder: string,
  ) {
    const { outbox, clock } = bench;
    this.files = new FileStore(folder);
    this.keys = SealKeys.below(folder, () => clock.now());
    const letters = new SignatureLetters(PUBLIC_URL, clock);
    this.seal = new SealPaperJob(outbox, this.files, this.keys, clock, letters, { publicUrl: PUBLIC_URL });
    this.tell = new TellSignatoryJob(outbox, letters);
    this.remind = new RemindSignatoriesJob(clock, letters);
    const firstDays = new FirstDayLetters(PUBLIC_URL, clock, letters);
    this.follow = new FollowPlacementsJob(clock, new AgreementLetters(PUBLIC_URL, clock), firstDays);
  }

  static async start(bench: JobBench): Promise<SigningBench> {
    return new SigningBench(bench, await mkdtemp(join(tmpdir(), 'seve-signing-')));
  }

  /** Inserts an internship whose agreement is out for signature, or signed by all. */
  async paper({
    startOn = '2027-01-11',
    endOn = '2027-03-05',
    agreementState = 'ready_to_sign',
    placementState = 'preparing',
    state = 'asked',
    askedOn = '2026-11-24',
    hostEmail = `${uuid()}@amidon.example`,
    amendment = null,
  }: Planted = {}): Promise<PaperRows> {
    const { campus, clock, dataSource } = this.bench;
    const student = await campus.student();
    const [placementId, agreementId, versionId, fileId] = [uuid(), uuid(), uuid(), uuid()];
    await campus.insert('placement', {
      ...{ id: placementId, student_id: student.id, source: 'declared', state: placementState, kind: 'internship' },
      ...{ start_on: startOn, end_on: endOn, host_name: 'Moulins de la Somme', contact_email: hostEmail },
    });
    await campus.insert('agreement', {
      ...{ id: agreementId, placement_id: placementId, school_id: campus.schoolId, kind: 'internship', state: agreementState },
    });
    for (const party of ['host', 'school', 'student']) await campus.insert('agreement_part', { agreement_id: agreementId, party });
    const amendmentId = amendment === null ? null : uuid();
    if (amendment !== null)
      await campus.insert('amendment', {
        ...{ id: amendmentId, agreement_id: agreementId, number: 2, reason: 'Changement.', begun_by_role: 'school_staff' },
        ...{ motives: amendment.motives, state: amendment.state, effective_on: amendment.effectiveOn },
        changes: JSON.stringify(amendment.changes),
      });
    const pdf = await writePaper({
      ...{ title: 'Convention de stage', language: 'fr', foot: 'Convention de stage', writtenAt: '2026-11-24T11:00:00.000Z' },
      blocks: [
        { kind: 'heading', level: 1, text: 'Convention de stage' },
        { kind: 'paragraph', text: 'Entre les parties.' },
      ],
    });
    await this.files.storePaper(fileId, pdf);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const isSigned = state === 'signed';
    await campus.insert('paper_version', {
      ...{
        id: versionId,
        agreement_id: agreementId,
        amendment_id: amendmentId,
        number: 1,
        parts: JSON.stringify({ host: {}, school: {}, student: {} }),
        document: '{}',
        file_id: fileId,
        sha256,
      },
      ...(isSigned && { completed_at: clock.now() }),
    });
    const signatories: Record<string, string> = {};
    for (const role of ROLES) {
      const id = uuid();
      signatories[role] = id;
      await campus.insert('signatory', {
        ...{ id, version_id: versionId, role, '"order"': 1, name: `Personne ${role}`, state, asked_on: askedOn },
        email: role === 'host' ? hostEmail : `${role}-${id}@exemple.example`,
        ...(isSigned && { signed_at: clock.now(), method: 'code' }),
      });
      if (isSigned)
        await addSignatureEvent(
          dataSource.manager,
          { id: versionId, sha256 },
          { kind: 'signed', signatoryId: id, at: clock.now(), evidence: { ip: '192.0.2.7' } },
        );
    }
    return { placementId, agreementId, amendmentId, versionId, signatories, pdf };
  }

  async clear(): Promise<void> {
    await this.bench.empty('agreement', 'paper_version', 'paper_file', 'signature_event');
    await this.bench.clear();
  }

  stop(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
