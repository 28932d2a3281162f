import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Company, CompanySite, companyOfferCounts, historyRows, membersOfCompanies, mergesInto } from '@seve/database';
import { COMPANY_TABLE, NotFound, nextActs } from '@seve/domain';
import { communeName } from '@seve/reference';
import { DataSource, Repository } from 'typeorm';
import { CompanyEvidenceService } from '../corrections/company-evidence.service.js';
import type { CompanyFacts } from '../corrections/company-facts.dto.js';
import { UndoMerge } from '../merging/undo-merge.js';
import type { CompanySheetView } from './company-sheet.dto.js';

@Injectable()
export class CompanySheetService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(Company) private readonly companies: Repository<Company>,
    @InjectRepository(CompanySite) private readonly sites: Repository<CompanySite>,
    private readonly evidence: CompanyEvidenceService,
    private readonly undoing: UndoMerge,
  ) {}

  async read(id: string): Promise<CompanySheetView> {
    const { manager } = this.dataSource;
    const company = await this.companies.findOneBy({ id });
    if (!company) throw new NotFound('not-found');
    const [sites, members, offers] = await Promise.all([
      this.sites.find({ where: { companyId: id }, order: { id: 'ASC' } }),
      membersOfCompanies(manager, [id]),
      companyOfferCounts(manager, id),
    ]);
    const [history, evidence, merges, into] = await Promise.all([
      historyRows(manager, { company: [id], company_site: sites.map((site) => site.id) }),
      this.evidence.read(company, members),
      mergesInto(manager, id),
      company.mergedIntoId === null ? null : manager.findOneBy(Company, { id: company.mergedIntoId }),
    ]);
    const { name, siren, status, createdAt, verifiedAt, phone } = company;
    return {
      ...{ id, name, siren, status, createdAt, verifiedAt, phone, offers, history, evidence },
      facts: factsOf(company),
      mergedInto: into && { id: into.id, name: into.name, siren: into.siren },
      merges: merges.map((merge) => ({ ...merge, canUndo: this.undoing.canUndo(merge) })),
      sites: sites.map(({ communeInsee, ...site }) => ({
        ...{ id: site.id, name: site.name, siret: site.siret, address: site.address, closedAt: site.closedAt },
        communeName: communeName(communeInsee),
      })),
      members: members.map(({ id: memberId, role, account }) => ({
        ...{ id: memberId, role, firstName: account.firstName, lastName: account.lastName },
        ...{ email: account.email, emailVerified: account.emailVerified },
      })),
      actions: company.mergedIntoId === null ? nextActs(COMPANY_TABLE, status, 'campus_coordinator') : [],
    };
  }
}

function factsOf({
  website,
  sector,
  size,
  naf,
  naf2025,
  idcc,
  headcount,
  headcountMeanHundredths,
  headcountOn,
  campusNotes,
}: Company): CompanyFacts {
  return { website, sector, size, naf, naf2025, idcc, headcount, headcountMeanHundredths, headcountOn, campusNotes };
}
