import {
  type CfaPart,
  type CivilDate,
  CONTRACT_AGREED_STATES,
  type CompanyDays,
  type CompanyStretch,
  type ContractFacts,
  type ContractParts,
  clipped,
  companyStretches,
  type EmployerPart,
  fieldsWithContacts,
  guardianStanding,
  type PaperStanding,
  SIGNING_STATES,
  type SignatoryFacts,
  type SignatoryRole,
  WORKING_WEEK,
} from '@seve/domain';
import { isVocationalDiploma } from '@seve/reference';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../../one-of.js';
import { rowsOf } from '../../../rows.js';
import { declarationsOfSite } from '../../companies/declarations-of-site.js';
import { studentMatchRow } from '../../matching/match-facts.js';
import { otherPlacements } from '../agreements/agreement-neighbours.js';
import { studentSeats } from '../agreements/facts-of-parts.js';
import { contentOf, partsOf } from '../paper-parts.js';
import { type ContractRow, readPaper } from '../paper-rows.js';

const OUT_OR_AGREED = oneOf('contract.state', [...SIGNING_STATES, ...CONTRACT_AGREED_STATES]);

interface FollowedRow {
  from: CivilDate;
  to: CivilDate;
  isRepeating: boolean;
}

/** Apprentices whom this master follows with the same legal person, by the address on their contracts. Raw: compares JSON. */
const followedBy = (manager: EntityManager, row: ContractRow, email: string | undefined): Promise<FollowedRow[]> =>
  email === undefined || row.hostSiren === null
    ? Promise.resolve([])
    : rowsOf<FollowedRow>(
        manager,
        {
          from: 'placement.start_on::text',
          to: 'coalesce(contract.ended_on, placement.end_on)::text',
          isRepeating: `coalesce(cfa.content ->> 'course' = 'repeat', false)`,
        },
        `from contract join placement on placement.id = contract.placement_id
         left join company_site site on site.id = placement.company_site_id left join company on company.id = site.company_id
         join contract_part employer on employer.contract_id = contract.id and employer.party = 'employer'
         join contract_part cfa on cfa.contract_id = contract.id and cfa.party = 'cfa'
         where contract.id <> $1 and contract.kind = 'apprenticeship' and ${OUT_OR_AGREED}
           and coalesce(company.siren, placement.host_siren) = $3
           and lower($2) in (lower(employer.content ->> 'masterEmail'), lower(employer.content ->> 'secondMasterEmail'))`,
        [row.id, email, row.hostSiren],
      );

/** What the guards read of a contract, whatever its state, as it stands or as an amendment would make it. @throws Error where there is none */
export async function contractFacts(
  manager: EntityManager,
  contractId: string,
  today: CivilDate,
  amended: PaperStanding<'contract'> | null = null,
): Promise<ContractFacts> {
  const found = await readPaper(manager, 'contract', contractId);
  const row = { ...found, ...amended?.days };
  const signed = contentOf(await partsOf(manager, 'contract', contractId));
  const parts = amended?.parts ?? signed;
  const student = await studentMatchRow(manager, row.studentId);
  return {
    ...{ kind: row.kind, today, startOn: row.startOn, endOn: row.endOn, parts },
    student: {
      birthDate: row.birthDate,
      lowerSecondaryFinished: student?.lowerSecondaryFinished ?? true,
      legalExceptions: student?.legalExceptions ?? [],
      isVocational: isVocationalDiploma(student?.certification ?? null),
      fitnessNoticeOn: student?.fitnessNoticeOn ?? null,
      guardian: guardianStanding(row.isEmancipated, row.guardians),
    },
    hostWords: fieldsWithContacts('employer', amended === null ? signed.employer : rewritten(signed.employer, parts.employer)),
    signatories: signatoriesOfContract(amended === null ? row : { ...row, startOn: today }, parts, today),
    employerDeclarations: row.siteId === null ? [] : await declarationsOfSite(manager, row.siteId),
    schoolDeclarations: student?.schoolDeclarations ?? [],
    companyStretches: companyStretchesOf(row),
    others: await otherPlacements(manager, row),
    followed: {
      master: await followedBy(manager, row, parts.employer.masterEmail),
      secondMaster: await followedBy(manager, row, parts.employer.secondMasterEmail),
    },
  };
}

/** Fields whose words differ between contract and amendment. */
const rewritten = (before: object, after: object): object => {
  const words = before as Record<string, unknown>;
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => words[field] !== value));
};

/** Days in the company as the training centre wrote them, else as the offer announced them; null where neither is known. */
export const companyDaysOf = ({
  companyDays,
  workStudyBlocks,
}: Pick<ContractRow, 'companyDays' | 'workStudyBlocks'>): CompanyDays | null => {
  if (companyDays !== null) return companyDays;
  const periods = (workStudyBlocks ?? []).filter(({ at }) => at === 'company').map(({ from, to }) => ({ from, to }));
  return periods.length === 0 ? null : { weekdays: [...WORKING_WEEK], periods };
};

/** Runs of these days within the contract, in order; empty where none is known. */
export function companyStretchesOf(row: Pick<ContractRow, 'companyDays' | 'workStudyBlocks' | 'startOn' | 'endOn'>): CompanyStretch[] {
  const days = companyDaysOf(row);
  return days === null ? [] : clipped(companyStretches(days), { from: row.startOn, to: row.endOn });
}

/** Those who are to sign: the apprentice, the legal representative of a minor, the employer, then the training centre for its visa. */
export function signatoriesOfContract(
  row: ContractRow,
  { employer, cfa }: Pick<ContractParts, 'employer' | 'cfa'>,
  today: CivilDate,
): SignatoryFacts[] {
  const seat = (role: SignatoryRole, { signatoryName, signatoryEmail, hasPower }: EmployerPart | CfaPart): SignatoryFacts => ({
    ...{ role, name: signatoryName ?? null, email: signatoryEmail ?? null, signsOnPaper: !signatoryEmail, hasPower: hasPower === true },
  });
  return [...studentSeats(row, today), seat('host', employer), seat('school', cfa)];
}
