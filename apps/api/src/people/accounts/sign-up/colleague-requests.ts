import { Injectable } from '@nestjs/common';
import { type Company, Email, Membership, standingCompany } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { adminsOf } from '../../../core/companies/admins-of.js';
import { AccountLetters } from '../../../core/people/account-letters.js';

interface Asker {
  firstName: string;
  lastName: string;
  email: string;
}

const MOST_ASKERS_A_DAY = 5;

/** Tells the admins of a company that a person signed it up again, so that they can invite this person. */
@Injectable()
export class ColleagueRequests {
  constructor(
    private readonly clock: Clock,
    private readonly letters: AccountLetters,
  ) {}

  /** Returns true for a company that has members, that was merged into another one, or that the campus has verified. */
  async isClaimed({ manager }: UnitOfWork, { id, status, mergedIntoId }: Company): Promise<boolean> {
    return status !== 'pending' || mergedIntoId !== null || (await manager.existsBy(Membership, { companyId: id }));
  }

  async tellAdmins(work: UnitOfWork, company: Company, { firstName, lastName, email }: Asker): Promise<void> {
    if ((await this.askersToday(work, company)) >= MOST_ASKERS_A_DAY) return;
    const standing = (await standingCompany(work.manager, company.id)) ?? company;
    const admins = await adminsOf(work.manager, standing.id);
    const asker = { name: `${firstName} ${lastName}`, email };
    await work.write(...admins.map((admin) => this.letters.joinAsked(admin, standing, asker)));
  }

  private async askersToday({ manager }: UnitOfWork, { id }: Company): Promise<number> {
    const day = `${this.clock.today()} %`;
    const row = await manager
      .createQueryBuilder(Email, 'email')
      .select('count(distinct occurrence)::int', 'askers')
      .where("letter = 'company-join-asked' and entity_id = :id and occurrence like :day", { id, day })
      .getRawOne<{ askers: number }>();
    return row?.askers ?? 0;
  }
}
