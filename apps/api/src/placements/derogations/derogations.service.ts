import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { CompanySite, DerogationDeclaration, raiseMinorVersions, raiseOfferVersionsOfSite } from '@seve/database';
import { addMonths, InvalidInput, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { declarationEndsOn } from '@seve/law';
import { Clock } from '@seve/runtime';
import { type FindOptionsWhere, IsNull, Repository } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { CompanyPrincipal, TeacherPrincipal } from '../../http/session/principal.js';
import type { DerogationInput, DerogationList } from './derogations.dto.js';

/** Owner of declarations: a company with all its sites, or a school. */
export type Declarant = { companyId: string } | { schoolId: string };
type Owner = { companySiteId: string; schoolId?: never } | { schoolId: string; companySiteId?: never };

const LISTED = 200;
const MAJORITY_MONTHS = 18 * 12;

const whereOf = (declarant: Declarant): FindOptionsWhere<DerogationDeclaration> =>
  'companyId' in declarant ? { companySite: { companyId: declarant.companyId } } : { schoolId: declarant.schoolId };

/** Declarations of companies and schools to the labour inspectorate; each change scores the affected students and offers again. */
@Injectable()
export class DerogationsService {
  constructor(
    @InjectRepository(DerogationDeclaration) private readonly declarations: Repository<DerogationDeclaration>,
    @InjectRepository(CompanySite) private readonly sites: Repository<CompanySite>,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Returns the declarations, the newest first, including withdrawn ones. */
  async list(declarant: Declarant): Promise<DerogationList> {
    const today = this.clock.today();
    const rows = await this.declarations.find({
      where: whereOf(declarant),
      order: { declaredOn: 'DESC', id: 'DESC' },
      take: LISTED,
    });
    return {
      items: rows.map(({ id, companySiteId, hazards, declaredOn, withdrawnAt }) => {
        const endsOn = declarationEndsOn(declaredOn);
        return { id, siteId: companySiteId, hazards, declaredOn, endsOn, isExpired: endsOn <= today, withdrawnAt };
      }),
    };
  }

  /** Declares for a site of the caller's own company. @throws NotFound for another site */
  async declareForSite(siteId: string, { companyId, accountId }: CompanyPrincipal, input: DerogationInput): Promise<void> {
    const isOwn = await this.sites.existsBy({ id: siteId, companyId });
    if (!isOwn) throw new NotFound('not-found');
    await this.declare({ companySiteId: siteId }, accountId, input);
  }

  async declareForSchool({ schoolId, accountId }: TeacherPrincipal, input: DerogationInput): Promise<void> {
    await this.declare({ schoolId }, accountId, input);
  }

  /** Withdraws a declaration: its row stays readable but no longer permits anything. */
  async withdraw(id: string, declarant: Declarant): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const where = { id, withdrawnAt: IsNull(), ...whereOf(declarant) };
      const row = await work.manager.findOneBy(DerogationDeclaration, where);
      if (!row) throw new NotFound('not-found');
      await work.manager.update(DerogationDeclaration, { id }, { withdrawnAt: this.clock.now() });
      const { companySiteId, schoolId, hazards } = row;
      if (companySiteId !== null) await this.scoreAgain(work, { companySiteId }, hazards);
      if (schoolId !== null) await this.scoreAgain(work, { schoolId }, hazards);
    });
  }

  /** @throws InvalidInput for a future day, or a declaration that has expired after three years. */
  private async declare(owner: Owner, accountId: string, { hazards, declaredOn }: DerogationInput): Promise<void> {
    const today = this.clock.today();
    if (declaredOn > today) throw new InvalidInput([{ path: 'declaredOn', code: 'derogation.future' }]);
    if (declarationEndsOn(declaredOn) <= today) throw new InvalidInput([{ path: 'declaredOn', code: 'derogation.expired' }]);
    await this.outbox.transaction(async (work) => {
      const row = { id: uuid(), ...owner, hazards, declaredOn, recordedByAccountId: accountId };
      await work.manager.insert(DerogationDeclaration, row);
      await this.scoreAgain(work, owner, hazards);
    });
  }

  private async scoreAgain(work: UnitOfWork, { companySiteId, schoolId }: Owner, hazards: readonly string[]): Promise<void> {
    if (companySiteId !== undefined) {
      const offers = await raiseOfferVersionsOfSite(work.manager, companySiteId, hazards);
      await work.enqueueAll(
        'match-offer',
        offers.map(({ id: offerId, version }) => ({ payload: { offerId, version } })),
      );
      return;
    }
    const students = await raiseMinorVersions(work.manager, schoolId, addMonths(this.clock.today(), -MAJORITY_MONTHS));
    await work.enqueueAll(
      'match-student',
      students.map(({ id: studentId, version }) => ({ payload: { studentId, version } })),
    );
  }
}
