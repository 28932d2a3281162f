import {
  type Addressee,
  AgreementLink,
  ContractLink,
  coordinators,
  officeOf,
  openRemarks,
  type PaperPeople,
  type Signatory,
  SignatureLink,
} from '@seve/database';
import {
  addDays,
  type CivilDate,
  dayInParis,
  isMinor,
  nameForHost,
  PAPER_LINKS,
  type PaperKind,
  type PaperSide,
  SIGNATURE_DAYS,
  studentOfRow,
  typeOfPaper,
} from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { CivilClock } from '../../letters/application-letters.js';
import { linksAt } from '../../letters/application-links.js';
import { newToken } from '../../letters/secret-token.js';
import type { PaperFacts } from '../signing/paper-facts.js';
import { fullName, hostReader, nameless, type Reader } from './paper-readers.js';

/** A paper with its people. */
type Row<Kind extends PaperKind = PaperKind> = PaperPeople & { id: string; kind: Kind };

/** Who reads a letter, in which capacity, and the page that its link opens. */
export interface Told<As extends string = string> {
  to: Reader;
  reader: As;
  link: string;
}

interface LinkedHost extends Told<'host'> {
  linkId: string;
  expiresAt: Date;
  expiresOn: CivilDate;
}

/** Page that the link of a signatory opens. */
export const SIGNATURE_PAGE = '/signature';

interface LinkTarget {
  table: EntityTarget<ObjectLiteral>;
  /** Column with the id of what the link opens. */
  subject: string;
  page: string;
}
const LINKS: Record<'agreement' | 'contract' | 'signature', LinkTarget> = {
  agreement: { table: AgreementLink, subject: 'agreementId', page: '/convention' },
  contract: { table: ContractLink, subject: 'contractId', page: '/contrat' },
  signature: { table: SignatureLink, subject: 'signatoryId', page: SIGNATURE_PAGE },
};

/** Days and host of a placement, in the letters about its paper. */
export const placementTold = <Kind extends PaperKind>({ hostName, kind, startOn, endOn }: Row<Kind>) => ({
  hostName,
  kind,
  startOn,
  endOn,
});

/** The same of what is signed, which may be an amendment. */
export const signedTold = (row: PaperFacts) => ({ ...placementTold(row), isAmendment: row.amendment !== null });

/** Last day to sign. */
export const signByOf = ({ askedOn }: Signatory): CivilDate => addDays(askedOn ?? '1970-01-01', SIGNATURE_DAYS);

/** Readers, links and common params of the letters about papers of placements. */
export class PaperLetters {
  constructor(
    protected readonly publicUrl: string,
    protected readonly clock: CivilClock,
  ) {}

  /** `occurrence` distinguishes letters of one name about the paper. */
  protected letter<Name extends keyof LetterParams>(
    { id, kind }: Row,
    to: Reader,
    name: Name,
    params: LetterParams[Name],
    occurrence: string,
  ): NewEmail {
    return { ...letterParams(name, params), ...{ to, entityType: typeOfPaper(kind), entityId: id, occurrence } };
  }

  /** A letter about the seat of a signatory. */
  protected letterOfSeat<Name extends keyof LetterParams>(
    entityId: string,
    to: NewEmail['to'],
    name: Name,
    params: LetterParams[Name],
    occurrence: string,
  ): NewEmail {
    return { ...letterParams(name, params), ...{ to, entityType: 'signatory', entityId, occurrence } };
  }

  /** What most letters say: who reads, about whom, where, when, and the link. */
  protected said<As extends string, Kind extends PaperKind>(row: Row<Kind>, { to, reader, link }: Told<As>) {
    return { firstName: to.firstName, reader, studentName: this.nameFor(row, reader), ...placementTold(row), link };
  }

  /** Name of the student, as the reader may read it. */
  protected nameFor(row: Row, reader: string): string {
    return reader === 'host' || reader === 'tutor' ? nameForHost(studentOfRow(row), true, this.clock.today()) : fullName(row);
  }

  protected async office({ manager }: UnitOfWork, row: Row): Promise<Told<'school'>[]> {
    const link = this.pagesOf(row).school;
    return (await officeOf(manager, row.schoolId)).map((to) => ({ to, reader: 'school', link }));
  }

  /** Referent teacher and office; a teacher of the office reads as the teacher. */
  protected async school(work: UnitOfWork, row: Row): Promise<Told<'teacher' | 'school'>[]> {
    const office = await this.office(work, row);
    return [...this.teacher(row), ...office.filter(({ to }) => to.accountId !== row.teacher?.accountId)];
  }

  protected teacher(row: Row): Told<'teacher'>[] {
    return row.teacher === null ? [] : [{ to: row.teacher, reader: 'teacher', link: this.pagesOf(row).school }];
  }

  protected student({ student, placementId }: Row): (Told<'student'> & { to: Addressee })[] {
    return student === null ? [] : [{ to: student, reader: 'student', link: linksAt(this.publicUrl).ownPlace(placementId) }];
  }

  /** Confirmed guardians of a minor. */
  protected guardians({ guardians, isEmancipated, birthDate }: Row): Told<'guardian'>[] {
    if (isEmancipated || birthDate === null || !isMinor(birthDate, this.clock.today())) return [];
    return guardians.flatMap(({ email, isConfirmed }) =>
      isConfirmed && email !== null ? [{ to: nameless(email), reader: 'guardian' as const, link: this.publicUrl }] : [],
    );
  }

  protected async campus({ manager }: UnitOfWork): Promise<Told<'coordinator'>[]> {
    return (await coordinators(manager)).map((to) => ({ to, reader: 'coordinator', link: this.publicUrl }));
  }

  /** The host with a new link to its part; null without an address. */
  protected async linkedHost(work: UnitOfWork, row: Row): Promise<LinkedHost | null> {
    const to = hostReader(row);
    if (to === null) return null;
    const made = await this.createLink(work, typeOfPaper(row.kind), row.id, to.address);
    return { to, reader: 'host', ...made, expiresOn: dayInParis(made.expiresAt) };
  }

  /** Those who fill the part of a side: the host by a new link, the office in its account. */
  protected async side(work: UnitOfWork, row: Row, side: PaperSide): Promise<(Told<PaperSide> & { expiresOn: CivilDate | null })[]> {
    if (side === 'school') return (await this.office(work, row)).map((one) => ({ ...one, expiresOn: null }));
    const host = await this.linkedHost(work, row);
    return host === null ? [] : [host];
  }

  /** Asks the host by a new link to fill its part. Returns false without an address. */
  protected async askHost<Name extends 'agreement-fill' | 'agreement-amendment-fill' | 'contract-fill'>(
    work: UnitOfWork,
    row: Row,
    name: Name,
    params: (host: LinkedHost) => LetterParams[Name],
  ): Promise<boolean> {
    const host = await this.linkedHost(work, row);
    if (host === null) return false;
    await work.write({ ...this.letter(row, host.to, name, params(host), host.linkId), expiresAt: host.expiresAt });
    return true;
  }

  /** Open remarks about the part of a party; `path` null for the whole part. */
  protected async remarksFor({ manager }: UnitOfWork, { id, kind }: Row, party: string): Promise<{ path: string | null; text: string }[]> {
    const open = await openRemarks(manager, typeOfPaper(kind), id);
    return open.filter((remark) => remark.party === party).map(({ field, text }) => ({ path: field, text }));
  }

  /** Creates a link of a signatory; while the seat is unsigned, opening it ends earlier ones. */
  async newLink(work: UnitOfWork, { id, email }: Pick<Signatory, 'id' | 'email'>): Promise<string> {
    return (await this.createLink(work, 'signature', id, email)).link;
  }

  /** Pages of the paper in the accounts of both sides. */
  protected pagesOf({ id, kind }: Row): { school: string; company: string } {
    const [links, paper] = [linksAt(this.publicUrl), { id, entityType: typeOfPaper(kind) }];
    return { school: links.schoolPaper(paper), company: links.companyPaper(paper) };
  }

  protected async createLink({ manager }: UnitOfWork, kind: keyof typeof LINKS, subjectId: string, email: string | null) {
    const { table, subject, page } = LINKS[kind];
    const { token, hash: tokenHash } = newToken();
    const linkId = uuid();
    const expiresAt = () => `now() + interval '${PAPER_LINKS[kind].days} days'`;
    const values = { id: linkId, [subject]: subjectId, email, tokenHash, expiresAt };
    const { raw } = await manager.createQueryBuilder().insert().into(table).values(values).returning(['expiresAt']).execute();
    const [stored] = raw as { expires_at: Date }[];
    if (stored === undefined) throw new Error('An inserted link returns its row');
    return { link: `${this.publicUrl}${page}?token=${token}`, linkId, expiresAt: stored.expires_at };
  }
}
