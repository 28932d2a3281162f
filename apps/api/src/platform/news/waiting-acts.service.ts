import { Injectable } from '@nestjs/common';
import {
  amendmentActsOfCompany,
  campusOverview,
  companyOfferCards,
  countsOfStudent,
  deadlinesOfStudent,
  paperActsOfCompany,
  unansweredOf,
  unsolicitedWaiting,
} from '@seve/database';
import { abilityFor, CLASS_TASKS, ROWS_OF_TASK } from '@seve/domain';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { DraftsService } from '../../applications/applications/drafts/drafts.service.js';
import { OwnApplications } from '../../core/applications/own-applications.service.js';
import {
  type CompanyPrincipal,
  isCompany,
  isStudent,
  isTeacher,
  type Principal,
  type StudentPrincipal,
  type TeacherPrincipal,
} from '../../http/session/principal.js';
import { ClassesService } from '../../school/classes/classes.service.js';
import type { WaitingActs } from './news.dto.js';

/** Number of offers shown one by one; the others are in the list of offers. */
const MOST_OFFERS = 5;
/** Statuses of an application in which its student acts next. */
const OF_STUDENT = { offered: 'answer', interview: 'interview', pool: 'pool' } as const;

/** Counts the acts that wait for a person, with the queries of the pages that show them. */
@Injectable()
export class WaitingActsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly own: OwnApplications,
    private readonly drafts: DraftsService,
    private readonly classes: ClassesService,
  ) {}

  async of(reader: Principal): Promise<WaitingActs[]> {
    const acts = await this.actsOf(reader);
    return acts.filter(({ count }) => count > 0);
  }

  private actsOf(reader: Principal): Promise<WaitingActs[]> {
    if (isStudent(reader)) return this.ofStudent(reader);
    if (isCompany(reader)) return this.ofCompany(reader);
    return isTeacher(reader) ? this.ofTeacher(reader) : this.ofCampus(reader);
  }

  private async ofStudent(student: StudentPrincipal): Promise<WaitingActs[]> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const reader = { id: student.studentId, today };
    const [running, deadlines, drafts, { matches }] = await Promise.all([
      this.own.running(student),
      deadlinesOfStudent(manager, reader, today),
      this.drafts.list(student),
      countsOfStudent(manager, reader, DIGEST_THRESHOLD),
    ]);
    const own = running.flatMap(({ status, nextActor, company }): WaitingActs[] =>
      nextActor === 'student' && Object.hasOwn(OF_STUDENT, status)
        ? [{ kind: OF_STUDENT[status as keyof typeof OF_STUDENT], count: 1, about: company.name, path: '/mes-candidatures' }]
        : [],
    );
    const invitations = deadlines.flatMap(({ kind, id, companyName }): WaitingActs[] =>
      kind === 'invitation' ? [{ kind, count: 1, about: companyName, path: `/mes-invitations/${id}` }] : [],
    );
    const proposals = drafts.flatMap(({ proposal, isOpen, offer }): WaitingActs[] =>
      proposal && isOpen && offer ? [{ kind: 'proposal', count: 1, about: offer.title, path: `/offres/${offer.id}` }] : [],
    );
    return [...together(own), ...invitations, ...proposals, { kind: 'matches', count: matches, about: null, path: '/mes-offres' }];
  }

  private async ofCompany(company: CompanyPrincipal): Promise<WaitingActs[]> {
    const { manager } = this.dataSource;
    const { companyId } = company;
    const page = { after: null, limit: MOST_OFFERS };
    const [asked, toCorrect, unsolicited, late, agreements, contracts, amendments] = await Promise.all([
      companyOfferCards(manager, { companyId, status: null, sort: 'unanswered' }, page),
      companyOfferCards(manager, { companyId, status: 'changes_requested', sort: 'newest' }, page),
      unsolicitedWaiting(manager, companyId),
      unansweredOf(manager, companyId, this.clock.today()),
      paperActsOfCompany(manager, 'agreement', companyId, this.clock.today()),
      paperActsOfCompany(manager, 'contract', companyId, this.clock.today()),
      amendmentActsOfCompany(manager, companyId),
    ]);
    const papers: WaitingActs[] = [
      { kind: 'agreementsToSign', count: agreements.toSign, about: null, path: '/entreprise/conventions?etape=to_sign' },
      { kind: 'agreementsToFill', count: agreements.toFill, about: null, path: '/entreprise/conventions' },
      { kind: 'agreementsToAmend', count: amendments.agreement, about: null, path: '/entreprise/conventions?etape=amending' },
      { kind: 'contractsOverdue', count: contracts.overdue, about: null, path: '/entreprise/contrats?etape=to_file' },
      { kind: 'contractsToFile', count: contracts.toFile, about: null, path: '/entreprise/contrats?etape=to_file' },
      { kind: 'contractsToConclude', count: contracts.toConclude, about: null, path: '/entreprise/contrats?etape=to_conclude' },
      { kind: 'contractsToSign', count: contracts.toSign, about: null, path: '/entreprise/contrats?etape=to_sign' },
      { kind: 'contractsToFill', count: contracts.toFill, about: null, path: '/entreprise/contrats' },
      { kind: 'contractsToAmend', count: amendments.contract, about: null, path: '/entreprise/contrats?etape=amending' },
    ];
    const corrections = toCorrect.map(
      ({ id, title }): WaitingActs => ({ kind: 'changes', count: 1, about: title, path: `/entreprise/offres/${id}` }),
    );
    if (!abilityFor(company).can('answer', 'Application')) return [...papers, ...corrections];
    const applications = asked.map(
      ({ id, title, unanswered }): WaitingActs => ({
        kind: 'applications',
        count: unanswered,
        about: title,
        path: `/entreprise/offres/${id}/candidatures`,
      }),
    );
    return [
      ...applications,
      { kind: 'unsolicited', count: unsolicited, about: null, path: '/entreprise/candidatures-spontanees' },
      { kind: 'late', count: late, about: null, path: '/entreprise/candidatures?etat=late' },
      ...papers,
      ...corrections,
    ];
  }

  private async ofTeacher(teacher: TeacherPrincipal): Promise<WaitingActs[]> {
    const classes = await this.classes.list(teacher);
    return CLASS_TASKS.flatMap((task) =>
      classes.map(({ id, name, tasks }) => {
        const rows = new URLSearchParams(Object.entries(ROWS_OF_TASK[task]).map(([key, value]): [string, string] => [key, String(value)]));
        return { kind: task, count: tasks[task], about: name, path: `/classes/${id}?${rows.toString()}` };
      }),
    );
  }

  private async ofCampus({ accountId }: Principal): Promise<WaitingActs[]> {
    const waits = await campusOverview(this.dataSource.manager, accountId, this.clock.today());
    return [
      { kind: 'escalations', count: waits.escalations, about: null, path: '/coordination/sans-reponse' },
      { kind: 'pauses', count: waits.pausesProposed, about: null, path: '/coordination/sans-reponse/entreprises' },
      { kind: 'companies', count: waits.companiesToVerify, about: null, path: '/coordination/entreprises' },
      { kind: 'offers', count: waits.offersToRead, about: null, path: '/coordination/offres?statut=submitted' },
      { kind: 'reports', count: waits.reportsOpen, about: null, path: '/coordination/signalements' },
      { kind: 'guardians', count: waits.guardiansToConfirm, about: null, path: '/coordination/responsables' },
      { kind: 'letters', count: waits.lettersLost, about: null, path: '/coordination/courriels' },
    ];
  }
}

/** Joins acts of one kind about one subject: two interviews of one company are answered on the same page. */
function together(acts: readonly WaitingActs[]): WaitingActs[] {
  const byLine = new Map<string, WaitingActs>();
  for (const act of acts) {
    const line = `${act.kind} ${act.about}`;
    byLine.set(line, { ...act, count: act.count + (byLine.get(line)?.count ?? 0) });
  }
  return [...byLine.values()];
}
