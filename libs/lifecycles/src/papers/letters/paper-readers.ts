import { AgreementLink, ContractLink, officeOf, type PaperPeople, type Signatory } from '@seve/database';
import { addDays, type CivilDate, type Locale, PAPER_LINKS, type PlacementPaperType, SIGNATURE_DAYS } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { linksAt } from '../../letters/application-links.js';
import { newToken } from '../../letters/secret-token.js';
import type { PaperFacts } from '../signing/paper-facts.js';

export interface Reader {
  accountId: string | null;
  address: string;
  locale: Locale;
  firstName: string | null;
}

/** A reader known by address only. */
export const nameless = (address: string): Reader => ({ accountId: null, address, locale: 'fr', firstName: null });

export const fullName = ({ studentFirstName, studentLastName }: Pick<PaperPeople, 'studentFirstName' | 'studentLastName'>): string =>
  `${studentFirstName} ${studentLastName}`;

/** Facts of the paper in every letter about a signature. */
export const placeOfPaper = ({ hostName, kind, startOn, endOn, amendment }: PaperFacts) => ({
  ...{ hostName, kind, startOn, endOn, isAmendment: amendment !== null },
});

/** Last day to sign. */
export const signByOf = ({ askedOn }: Signatory): CivilDate => addDays(askedOn ?? '1970-01-01', SIGNATURE_DAYS);

/** Null where no address is known, or the campus has suspended the company, for which no link opens anything. */
export function hostReader({ contact, contactEmail, companyStatus }: PaperPeople): Reader | null {
  if (companyStatus === 'suspended') return null;
  return contact ?? (contactEmail === null ? null : nameless(contactEmail));
}

/** The office of the school, without the referent teacher, who reads a letter as such. */
export const officeBesideTeacher = async (manager: EntityManager, { schoolId, teacher }: Pick<PaperPeople, 'schoolId' | 'teacher'>) =>
  (await officeOf(manager, schoolId)).filter(({ accountId }) => accountId !== teacher?.accountId);

interface ReaderOfPaper {
  to: Reader;
  reader: 'school' | 'teacher' | 'student';
  /** Page on which it reads the paper. */
  link: string;
}

/** The office, the referent teacher and the student. */
export async function readersOfPaper(manager: EntityManager, row: PaperFacts, publicUrl: string): Promise<ReaderOfPaper[]> {
  const { teacher, student, placementId } = row;
  const links = linksAt(publicUrl);
  const link = links.schoolPaper(row);
  return [
    ...(await officeBesideTeacher(manager, row)).map((to): ReaderOfPaper => ({ to, reader: 'school', link })),
    ...(teacher === null ? [] : [{ to: teacher, reader: 'teacher' as const, link }]),
    ...(student === null ? [] : [{ to: student, reader: 'student' as const, link: links.ownPlace(placementId) }]),
  ];
}

/** Pages that the link of a host opens. */
const HOST_PAGES = { agreement: '/convention', contract: '/contrat' } as const;
const LINKS = { agreement: AgreementLink, contract: ContractLink } as const;

/** Creates a link by which a host fills its part or follows the paper. */
export async function newHostLink(
  { manager }: UnitOfWork,
  { type, paperId, email, publicUrl }: { type: PlacementPaperType; paperId: string; email: string; publicUrl: string },
): Promise<{ link: string; linkId: string; expiresAt: Date }> {
  const { token, hash: tokenHash } = newToken();
  const id = uuid();
  const expiresAt = () => `now() + interval '${PAPER_LINKS[type].days} days'`;
  const link = { id, [`${type}Id`]: paperId, email, tokenHash, expiresAt };
  await manager.createQueryBuilder().insert().into(LINKS[type]).values(link).execute();
  const stored = await manager.findOneByOrFail<AgreementLink | ContractLink>(LINKS[type], { id });
  return { link: `${publicUrl}${HOST_PAGES[type]}?token=${token}`, linkId: id, expiresAt: stored.expiresAt };
}
