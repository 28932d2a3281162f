import { type AgreementRow, paperRef, School, saidOfHost } from '@seve/database';
import {
  type AgreementPaperFacts,
  type AgreementParts,
  agreementPaper,
  amendmentPaper,
  filledSchoolPart,
  guardiansOnPaper,
  isInsurerUnknown,
  type PaperDocument,
  partOfSaid,
  plannedByTerms,
  termsOf,
} from '@seve/domain';
import { fieldValuesOf } from '@seve/lifecycles';
import { communeName } from '@seve/reference';
import type { EntityManager } from 'typeorm';
import type { Amended } from '../amendments/own-amendment.js';
import type { JudgedAgreement } from '../guards/judge-agreement.js';
import type { OwnAgreement } from '../own-paper.js';
import { signedDayOf } from './paper-file.js';

interface Written {
  row: AgreementRow;
  parts: AgreementParts;
  judged: JudgedAgreement;
  /** Null for a preview. */
  number: number | null;
  at: Date;
}

/** Returns the document of an agreement in its current state. */
export const paperOfAgreement = async (manager: EntityManager, written: Written): Promise<PaperDocument> =>
  agreementPaper(await factsOfPaper(manager, written));

/** Returns the document of an amendment in its current state, with the agreement as amended. */
export async function paperOfAmendment(
  manager: EntityManager,
  { row, parts, ...written }: Written,
  { amendment, paper, before, after }: Amended<OwnAgreement>,
): Promise<PaperDocument> {
  const terms = termsOf(paper.original, [...paper.heldBefore(amendment.number), amendment]);
  const planned = plannedByTerms({ from: after.days.startOn, to: after.days.endOn }, terms);
  const facts = await factsOfPaper(manager, { row: { ...row, ...after.days }, parts, ...written });
  const signedOn = await signedDayOf(manager, paperRef('agreement', row.id));
  return amendmentPaper({ ...facts, ...planned, ...before.days, parts: before.parts, amendment, signedOn });
}

/** Returns the facts for a document of this agreement, with these parts and days. */
async function factsOfPaper(manager: EntityManager, { row, parts, judged, number, at }: Written): Promise<AgreementPaperFacts> {
  const { facts } = judged;
  const named = facts.signatories.map(({ role, name }) => ({ role, name: name ?? '' }));
  const school = await manager.findOneByOrFail(School, { id: row.schoolId });
  const commune = communeName(school.communeInsee);
  const said = await saidOfHost(manager, row);
  const host = { ...parts.host, ...partOfSaid(said, isInsurerUnknown(parts.host) ? ['insurer'] : []) };
  const content = { ...parts, host, school: filledSchoolPart(parts.school, fieldValuesOf(row, parts.host)) };
  return {
    ...{ kind: row.kind, number, writtenAt: at, startOn: row.startOn, endOn: row.endOn, parts: content },
    student: { name: `${row.studentFirstName} ${row.studentLastName}`, birthDate: row.birthDate, className: row.className },
    guardian: named.some(({ role }) => role === 'guardian') ? guardiansOnPaper(row.guardians) : null,
    school: {
      ...{ name: school.name, uai: school.uai, phone: school.phone, email: school.email },
      ...{ commune, address: [school.address, commune].filter(Boolean).join(', ') },
    },
    host: {
      name: row.hostName,
      siret: row.hostSiret ?? said.siret?.answer ?? null,
      address: [row.hostAddress, row.hostCommune && communeName(row.hostCommune)].filter(Boolean).join(', ') || null,
    },
    ...plannedByTerms({ from: row.startOn, to: row.endOn }, [{ ...parts.host, from: row.startOn }]),
    signatories: named,
  };
}
