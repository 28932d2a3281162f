import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { ClassGroup, Company, CompanySite, Membership, PendingSignUp, Student } from '@seve/database';
import { InvalidInput, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { sirenOf } from '@seve/law';
import { joinRoster, tokenHash } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { FastifyRequest } from 'fastify';
import { type EntityManager, MoreThan, Repository } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { createAccount } from '../../../core/people/create-account.js';
import { hashPassword } from '../../../core/people/passwords.js';
import { RosterLetters } from '../../../core/school/roster/roster-letters.js';
import { databaseFault } from '../../../http/errors/database-fault.js';
import { Entrance } from '../auth/sessions/entrance.js';
import { ColleagueRequests } from './colleague-requests.js';
import type { ConfirmationInput, ConfirmedView, PendingSignUpView } from './confirmation.dto.js';

const SPENT = () => new InvalidInput([{ path: 'token', code: 'link.spent' }], 'link.spent');

type OfCompany = Pick<Company, 'name' | 'phone' | 'naf' | 'naf2025'> & Pick<CompanySite, 'siret' | 'address' | 'communeInsee'>;

interface Confirmed extends ConfirmedView {
  /** Cookies of the new session. */
  cookies: string[];
}

/**
 * Turns a sign-up into an account with the facts of the form that sent the link, and with the password chosen by the reader of its letter.
 */
@Injectable()
export class ConfirmSignUp {
  constructor(
    @InjectRepository(PendingSignUp) private readonly signUps: Repository<PendingSignUp>,
    private readonly outbox: Outbox,
    private readonly colleagues: ColleagueRequests,
    private readonly entrance: Entrance,
    private readonly letters: RosterLetters,
    private readonly clock: Clock,
  ) {}

  /** Returns what the link would open without consuming it. @throws NotFound for a link that is used, replaced or too old. */
  async lookup(token: string): Promise<PendingSignUpView> {
    const signUp = await this.signUps.findOne({
      where: { tokenHash: tokenHash(token), expiresAt: MoreThan(new Date()) },
      relations: { classGroup: { school: true } },
    });
    if (!signUp) throw new NotFound('link.spent');
    const { email, firstName, lastName, companyName, classGroup } = signUp;
    return { email, firstName, lastName, companyName, className: classGroup?.name ?? null, schoolName: classGroup?.school.name ?? null };
  }

  /**
   * Consumes the link. Opens no account for a company that others have signed up meanwhile. @throws InvalidInput for a link that no longer
   * works.
   */
  async confirm({ token, password }: ConfirmationInput, request: FastifyRequest): Promise<Confirmed> {
    // Checked first, so that a link that no longer works costs no password hash.
    await this.lookup(token).catch((error: unknown) => {
      throw error instanceof NotFound ? SPENT() : error;
    });
    const passwordHash = await hashPassword(password);
    const open = () => this.outbox.transaction((work) => this.open(work, token, passwordHash, request));
    // Another sign-up of the same company was committed at the same time: try again.
    return open().catch((error: unknown) => {
      if (databaseFault(error)?.status !== 409) throw error;
      return open();
    });
  }

  private async open(work: UnitOfWork, token: string, passwordHash: string, request: FastifyRequest): Promise<Confirmed> {
    const { manager } = work;
    const signUp = await take(manager, token);
    const { siret, companyName: name, address, communeInsee, phone, naf, naf2025, ...person } = signUp;
    const isStudent = siret === null || name === null || address === null || communeInsee === null;
    const company = isStudent ? null : { siret, name, address, communeInsee, phone, naf, naf2025 };
    const companyId = company && (await this.claim(work, company, signUp));
    if (company && companyId === null) return { outcome: 'ask_colleague', cookies: [] };
    const accountId = await createAccount(manager, { ...person, passwordHash });
    if (accountId === null) throw SPENT();
    if (companyId === null) await this.enrol(work, accountId, signUp);
    else await manager.insert(Membership, { id: uuid(), accountId, companyId, role: 'company_admin' });
    const { cookies } = await this.entrance.open(manager, accountId, request, 'link');
    return { outcome: 'signed_in', cookies };
  }

  /** Returns the id of the company; null, after telling its admins, when it already has some. */
  private async claim(work: UnitOfWork, { name, phone, naf, naf2025, ...site }: OfCompany, asker: PendingSignUp): Promise<string | null> {
    const { manager } = work;
    const siren = sirenOf(site.siret);
    const known = await manager.findOne(Company, { where: { siren }, lock: { mode: 'pessimistic_write' } });
    if (known && (await this.colleagues.isClaimed(work, known))) {
      await this.colleagues.tellAdmins(work, known, asker);
      return null;
    }
    const id = known?.id ?? uuid();
    const given = { ...(phone !== null && { phone }), ...(naf !== null && { naf }), ...(naf2025 !== null && { naf2025 }) };
    if (known) await manager.update(Company, { id }, { name, createdAt: () => 'now()', ...given });
    else await manager.insert(Company, { id, siren, name, ...given });
    // Declared places join the company, and its typed name is shown, only after verification by the campus.
    if (!(await manager.existsBy(CompanySite, { siret: site.siret })))
      await manager.insert(CompanySite, { ...site, id: uuid(), companyId: id });
    return id;
  }

  private async enrol(work: UnitOfWork, accountId: string, signUp: PendingSignUp): Promise<void> {
    const { email, classGroupId, firstName, lastName, birthDate, lowerSecondaryFinished, studentId } = signUp;
    if (birthDate === null || classGroupId === null) throw SPENT();
    const group = await work.manager.findOneByOrFail(ClassGroup, { id: classGroupId });
    const facts = { firstName, lastName, birthDate, lowerSecondaryFinished };
    // Account from before e-mail confirmations, with a student row that a teacher has written to.
    const { affected } = await work.manager.update(Student, { accountId }, { ...facts, classGroupId, schoolId: group.schoolId });
    if (affected) return;
    const place = await joinRoster(work, { ...facts, accountId, email, group, studentId }, this.clock.today());
    await work.write(...(await this.letters.cameByCode(work.manager, place, classGroupId)));
  }
}

/** Deletes and returns the row; concurrent calls wait for its lock and find none. */
async function take(manager: EntityManager, token: string): Promise<PendingSignUp> {
  const signUp = await manager
    .createQueryBuilder(PendingSignUp, 'sign_up')
    .where('token_hash = :hash and expires_at > now()', { hash: tokenHash(token) })
    .setLock('pessimistic_write')
    .getOne();
  if (!signUp) throw SPENT();
  await manager.delete(PendingSignUp, { id: signUp.id });
  return signUp;
}
