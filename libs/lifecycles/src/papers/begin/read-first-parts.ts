import {
  Account,
  AgreementPreset,
  type AgreementRow,
  Company,
  CompanySite,
  inRole,
  Membership,
  Offer,
  type Placement,
  readPaper,
  saidOfHost,
} from '@seve/database';
import { filledSchoolPart, hostQuestions, type PlacementPaperType, partOfSaid } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { fieldValuesOf, firstCfaPart, firstEmployerPart, firstHostPart, firstSchoolPart, type NamedPerson } from './first-parts.js';

/** A paper that begins. */
export interface Begun {
  /** Chosen before. */
  id: string;
  /** Of the tutor that the placement names. */
  tutorEmail: string | null;
}

type FirstParts = (manager: EntityManager, placement: Placement, begun: Begun) => Promise<Record<string, object>>;

/** Reads the first contents of the parts, by party. */
export const FIRST_PARTS: Record<PlacementPaperType, FirstParts> = {
  async agreement(manager, placement, { id, tutorEmail }) {
    const row = await readPaper(manager, 'agreement', id);
    const { contact, contactEmail, teacher } = row;
    const known = await placeOf(manager, placement);
    const named = contact === null ? null : await nameOf(manager, contact.accountId);
    const email = contact?.address ?? contactEmail;
    const host = {
      ...firstHostPart({ ...known, contact: email === null ? null : { name: named, email } }),
      ...partOfSaid(await saidOfHost(manager, row), hostQuestions(row, row.kind)),
      ...(tutorEmail !== null && { tutorEmail }),
    };
    const presets = await presetsOf(manager, row);
    const school = firstSchoolPart({
      programmeName: row.programmeName,
      referent: teacher === null ? null : { name: `${teacher.firstName} ${teacher.lastName}`, email: teacher.address },
      head: await onlyHeadOf(manager, row.schoolId),
      presets,
    });
    return { host, school: filledSchoolPart(school, fieldValuesOf(row, host)) };
  },
  async contract(manager, placement, { id }) {
    const row = await readPaper(manager, 'contract', id);
    const known = await placeOf(manager, placement);
    const company = known.site === null ? null : await manager.findOneBy(Company, { id: known.site.companyId });
    return {
      employer: {
        ...partOfSaid(await saidOfHost(manager, row), hostQuestions(row, row.kind)),
        ...firstEmployerPart({ ...known, company, email: row.contact?.address ?? row.contactEmail }),
      },
      cfa: firstCfaPart(row, await onlyHeadOf(manager, row.schoolId)),
    };
  },
};

async function placeOf(manager: EntityManager, placement: Placement) {
  const { companySiteId, offerId } = placement;
  const site = companySiteId === null ? null : await manager.findOneBy(CompanySite, { id: companySiteId });
  const offer = offerId === null ? null : await manager.findOneBy(Offer, { id: offerId });
  return { placement, site, offer };
}

async function nameOf(manager: EntityManager, accountId: string): Promise<string> {
  const { firstName, lastName } = await manager.findOneByOrFail(Account, { id: accountId });
  return `${firstName} ${lastName}`;
}

/** Texts of the school before those of the programme, which replace them. */
async function presetsOf(manager: EntityManager, { schoolId, programmeId }: AgreementRow): Promise<AgreementPreset[]> {
  const presets = await manager.findBy(AgreementPreset, { scopeId: In([schoolId, ...(programmeId === null ? [] : [programmeId])]) });
  return presets.sort((one) => (one.scopeId === schoolId ? -1 : 1));
}

/** The head of the school; null where it has none or several. */
async function onlyHeadOf(manager: EntityManager, schoolId: string): Promise<NamedPerson | null> {
  const heads = await manager.find(Membership, { where: { schoolId, ...inRole('school_head') }, relations: { account: true }, take: 2 });
  const [head, ...others] = heads.map(({ account }) => ({ name: `${account.firstName} ${account.lastName}`, email: account.email }));
  return others.length === 0 ? (head ?? null) : null;
}
