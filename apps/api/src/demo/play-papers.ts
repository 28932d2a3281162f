import { createHash } from 'node:crypto';
import {
  type Actor,
  Agreement,
  Amendment,
  Contract,
  contentOf,
  DEMO_ACCOUNTS,
  DEMO_PAPERS,
  type DemoPaper,
  type DemoSettings,
  known,
  nextVersion,
  PAPERS_SEEN,
  Placement,
  paperRef,
  partsOf,
  type Seeding,
  signatoriesOf,
} from '@seve/database';
import { type FileStore, writePaper } from '@seve/documents';
import {
  addDays,
  dayInParis,
  type PlacementPaperType,
  SIGNATURE_CONSENT,
  type SignatoryRole,
  stillAsked,
  usualTimetable,
} from '@seve/domain';
import { UnitOfWork } from '@seve/jobs';
import {
  amendmentAsPaper,
  asPaper,
  lockAmendmentPaper,
  lockPaper,
  lockPaperRow,
  movePaper,
  openSignatures,
  recordForm,
  signVersion,
} from '@seve/lifecycles';
import { v7 as uuid } from 'uuid';
import { type Amended, amendedPaperBy, findAmendment } from '../papers/amendments/own-amendment.js';
import { signatoriesWithAccounts } from '../papers/guards/lawful.js';
import { PAPERS_OF_API } from '../papers/kinds/paper-of-api.js';
import { agreementFinders, type OwnPaper } from '../papers/own-paper.js';
import { signatoryAsActor } from '../papers/signing/signatory-paper.js';

/** The filled form is a specimen of ours: what is kept of it is the fingerprint of these words. */
const SPECIMEN = 'Spécimen du formulaire officiel, rempli pour la démonstration de Sève';
/** In the register of the OPCO, as long as a real one. */
const REGISTERED_AS = '080202612000001';
const MINUTE_MS = 60_000;
/** Seats that wait in a paper which people still sign: those of the accounts of the demonstration. */
const WAITING: readonly SignatoryRole[] = ['tutor', 'referent', 'school'];
const WAITING_AMENDMENT: readonly SignatoryRole[] = ['host', 'referent', 'school'];

/** Signs the papers of the demonstration by the acts of the application, at past moments; the worker seals them. */
export async function playPapers(seeding: Seeding, settings: DemoSettings, files: FileStore): Promise<void> {
  const work = new UnitOfWork(seeding.manager, { ...settings, demo: true });
  const play = new PlayedPapers(seeding, work, files);
  for (const paper of DEMO_PAPERS) await play.paper(paper);
}

class PlayedPapers {
  constructor(
    private readonly seeding: Seeding,
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
  ) {}

  async paper({ student, end, openedAgo }: DemoPaper): Promise<void> {
    const { manager } = this.work;
    const { id: studentId } = known(this.seeding.studentByName, student);
    const { id: placementId } = await manager.findOneByOrFail(Placement, { studentId });
    const agreement = await manager.findOneBy(Agreement, { placementId });
    const contract = await manager.findOneBy(Contract, { placementId });
    const openedAt = this.seeding.calendar.ago(openedAgo);
    if (agreement !== null) {
      const row = { ...(await this.row('agreement', agreement.id)), type: 'agreement' as const };
      await this.signed(row, null, openedAt, end === 'signing' ? WAITING : []);
      if (end === 'amending') await this.amended(agreement.id);
    } else if (contract !== null) {
      const row = { ...(await this.row('contract', contract.id)), type: 'contract' as const };
      await this.signed(row, null, openedAt, []);
      if (end === 'running') await this.concluded(contract.id, openedAgo);
    }
  }

  private async row<Type extends PlacementPaperType>(type: Type, id: string) {
    const row = await PAPERS_SEEN[type].any(this.work.manager, id);
    if (row === null) throw new Error(`The demonstration has no paper ${id}`);
    return row as NonNullable<Awaited<ReturnType<(typeof PAPERS_SEEN)[Type]['any']>>>;
  }

  /** Opens a paper or its amendment for signature, and signs for all but the seats that wait. */
  private async signed(row: OwnPaper, amended: Amended | null, at: Date, waiting: readonly SignatoryRole[]): Promise<void> {
    const { manager } = this.work;
    const { signing } = PAPERS_OF_API[row.type];
    const today = dayInParis(at);
    const judged = await signing.judge(manager, row, today, amended);
    const parts = amended?.after.parts ?? contentOf(await partsOf<PlacementPaperType>(manager, row.type, row.id));
    const written = { row, parts, judged, amended, at, today } as Parameters<typeof signing.seats>[0];
    const number = await nextVersion(manager, paperRef(row.type, row.id, amended?.amendment.id));
    const document = await signing.document(manager, { ...written, number });
    const pdf = await writePaper(document);
    const fileId = uuid();
    await this.files.storePaper(fileId, pdf);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const signatories = await signatoriesWithAccounts(manager, row, written.parts, signing.seats(written));
    const paper = await this.locked(row, amended);
    const toSign = { number, parts: written.parts, document, fileId, sha256, confirmations: [] };
    const versionId = await openSignatures(this.work, paper, toSign, { signatories, at, today }, this.head);
    await this.signSeats(versionId, at, waiting);
  }

  private async locked(row: OwnPaper, amended: Amended | null) {
    if (amended === null) return asPaper(row.type, await lockPaperRow<PlacementPaperType>(this.work, row.type, row.id));
    const ids = { paperId: row.id, amendmentId: amended.amendment.id };
    return amendmentAsPaper(await lockAmendmentPaper<PlacementPaperType>(this.work, row.type, ids));
  }

  private async signSeats(versionId: string, openedAt: Date, waiting: readonly SignatoryRole[]): Promise<void> {
    for (let count = 1; ; count += 1) {
      const asked = stillAsked(await signatoriesOf(this.work.manager, versionId));
      const [next] = asked.filter(({ role }) => !waiting.includes(role));
      if (next === undefined) return;
      const locked = await lockPaper(this.work, next.id);
      const at = new Date(openedAt.getTime() + count * 17 * MINUTE_MS);
      const evidence = { name: next.name, mark: 'typed', channel: 'email', ip: '192.0.2.10', consent: SIGNATURE_CONSENT.fr };
      const signing = { method: 'code' as const, evidence, at, today: dayInParis(at), sessionAccountId: next.accountId };
      await signVersion(this.work, locked, signing, signatoryAsActor(locked));
    }
  }

  /** An amendment of the hours, that the host, the teacher and the school have still to sign. */
  private async amended(agreementId: string): Promise<void> {
    const { manager } = this.work;
    const { accountId } = this.head;
    const id = uuid();
    await manager.insert(Amendment, {
      ...{ id, agreementId, number: 1, motives: ['timetable' as const], state: 'school_done' as const },
      ...{ reason: 'Le laboratoire ferme plus tôt le vendredi.', effectiveOn: addDays(this.seeding.calendar.today, 7) },
      ...{ changes: { host: { timetable: usualTimetable(1_980) } }, begunByAccountId: accountId, begunByRole: 'school_head' as const },
    });
    const row = { ...(await this.row('agreement', agreementId)), type: 'agreement' as const };
    const find = agreementFinders.link(async () => agreementId);
    const amended = await amendedPaperBy(manager, await findAmendment(manager, find, id));
    await this.signed(row, amended, this.seeding.calendar.ago(2), WAITING_AMENDMENT);
  }

  /** The official form is recorded by its fingerprint, sent to the OPCO and registered. */
  private async concluded(contractId: string, openedAgo: number): Promise<void> {
    const { manager } = this.work;
    const company: Actor = { accountId: known(this.seeding.accountByEmail, DEMO_ACCOUNTS.company.email), role: 'company_admin' };
    const dayOf = (later: number) => dayInParis(this.seeding.calendar.ago(openedAgo - later));
    const seenAt = this.seeding.calendar.ago(openedAgo - 4);
    await recordForm(this.work, contractId, { on: dayOf(3), sha256: createHash('sha256').update(SPECIMEN).digest('hex') }, seenAt, company);
    const moved = () => manager.findOneByOrFail(Contract, { id: contractId });
    await movePaper(this.work, 'contract', await moved(), { to: 'filed', act: 'file', changes: { filedOn: dayOf(6) } }, company);
    const changes = { number: REGISTERED_AS, answeredOn: dayOf(12) };
    await movePaper(this.work, 'contract', await moved(), { to: 'registered', act: 'register', changes }, company);
  }

  private get head(): Actor {
    return { accountId: known(this.seeding.accountByEmail, DEMO_ACCOUNTS.school_head.email), role: 'school_head' };
  }
}
