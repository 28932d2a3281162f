import type { CompanyRole } from '@seve/domain';
import { Company, CompanySite } from '../../entities/company.entities.js';
import { Membership } from '../../entities/membership.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { COMPANIES } from '../companies/companies.js';
import type { DemoCompany } from '../companies/demo-company.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { typeset } from '../typeset.js';
import { seedAccounts } from './seed-accounts.js';
import { idAt, known, type Seeding } from './seed-context.js';

export async function seedCompanies(seeding: Seeding, passwordHash: string): Promise<void> {
  for (const company of COMPANIES) await seedCompany(seeding, company, passwordHash);
}

async function seedCompany(seeding: Seeding, company: DemoCompany, passwordHash: string): Promise<void> {
  const { manager, calendar, accountByEmail, siteByCompany } = seeding;
  const createdAt = calendar.ago(company.signedUpAgo);
  const verifiedAt = company.verifiedAgo === null ? null : calendar.ago(company.verifiedAgo);
  const coordinatorId = known(accountByEmail, DEMO_ACCOUNTS.coordinator.email);
  await seedAccounts(seeding, [company.admin, ...company.recruiters], passwordHash, createdAt);
  const id = idAt(createdAt);
  await manager.insert(Company, {
    id,
    siren: company.siret.slice(0, 9),
    name: company.name,
    description: typeset(company.description),
    website: company.website,
    phone: company.phone,
    sector: company.sector,
    size: company.size,
    naf: company.naf,
    idcc: company.idcc ?? null,
    headcount: company.headcount ?? null,
    headcountOn: company.headcount === undefined ? null : calendar.today,
    status: verifiedAt ? 'verified' : 'pending',
    verifiedAt,
    verifiedByAccountId: verifiedAt && coordinatorId,
    createdAt,
  });
  const siteId = idAt(createdAt);
  siteByCompany.set(company.key, siteId);
  await manager.insert(CompanySite, {
    id: siteId,
    companyId: id,
    siret: company.siret,
    address: company.address,
    communeInsee: company.communeInsee,
  });
  const member = ({ email }: { email: string }, role: CompanyRole) => ({
    id: idAt(createdAt),
    accountId: known(accountByEmail, email),
    companyId: id,
    role,
    fromAt: createdAt,
  });
  await manager.insert(Membership, [
    member(company.admin, 'company_admin'),
    ...company.recruiters.map((one) => member(one, 'company_recruiter')),
  ]);
  if (verifiedAt) {
    await manager.insert(StateChange, {
      id: idAt(verifiedAt),
      entityType: 'company',
      entityId: id,
      fromState: 'pending',
      toState: 'verified',
      actorAccountId: coordinatorId,
      actorRole: 'campus_coordinator',
      createdAt: verifiedAt,
    });
  }
}
