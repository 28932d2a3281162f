import { Injectable } from '@nestjs/common';
import { keepHostAnswers, recordHostAnswers, saidOfHost } from '@seve/database';
import {
  answersOfPart,
  Conflict,
  FIELD_OF_QUESTION,
  type HostQuestion,
  hostQuestions,
  InvalidInput,
  type Locale,
  PLACEMENT_PAPERS,
  requireOwnSiret,
  type SaidByHost,
  saidWords,
} from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockPaperRow } from '@seve/lifecycles';
import { DataSource, type EntityManager } from 'typeorm';
import type { HostAnswerView, HostFactsInput } from '../../../core/placements/host-answers.dto.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import type { AgreementFinder, OwnAgreement } from '../../own-paper.js';

const { drafting, errors } = PLACEMENT_PAPERS.agreement;

/** The school notes what the host does not know of itself. */
@Injectable()
export class NoteHostAnswers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  async read(find: AgreementFinder, locale: Locale): Promise<HostAnswerView[]> {
    const { manager } = this.dataSource;
    return this.viewOf(manager, await find(manager), locale);
  }

  /**
   * Kept with this place alone, as noted by the school. @throws InvalidInput for a question that the host has answered, or a SIRET of
   * another company; Conflict once the agreement is out for signature
   */
  async note(find: AgreementFinder, input: HostFactsInput, by: SchoolPrincipal, locale: Locale): Promise<HostAnswerView[]> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const own = await find(manager);
      const { state } = await lockPaperRow(work, 'agreement', own.id);
      if (!drafting.some((one) => one === state)) throw new Conflict(errors.outForSignature);
      requireOwnSiret(own, input, 'siret');
      const asked = hostQuestions(own, own.kind);
      const said = await saidOfHost(manager, own);
      const answers = answersOfPart(input, asked);
      const closed = answers.filter(({ question }) => !isOpen(said, question));
      if (closed.length > 0)
        throw new InvalidInput(closed.map(({ question }) => ({ path: FIELD_OF_QUESTION[question], code: 'host.answered' })));
      await keepHostAnswers(manager, own, answers, by);
      await recordHostAnswers(manager, own.placementId, answers, by);
    });
    return this.read(find, locale);
  }

  private async viewOf(manager: EntityManager, own: OwnAgreement, locale: Locale): Promise<HostAnswerView[]> {
    const said = await saidOfHost(manager, own);
    const isDrafted = drafting.some((one) => one === own.state);
    return hostQuestions(own, own.kind).map((question) => ({
      ...{ question, words: saidWords(said, question, locale), source: said[question]?.source ?? null, on: said[question]?.on ?? null },
      isOpen: isDrafted && isOpen(said, question),
    }));
  }
}

/** Not answered, said not to be known, or noted by a school before. */
const isOpen = (said: SaidByHost, question: HostQuestion): boolean => {
  const one = said[question];
  return one === null || one.answer === null || one.source === 'school';
};
