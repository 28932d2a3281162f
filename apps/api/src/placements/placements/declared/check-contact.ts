import { Injectable } from '@nestjs/common';
import { type Actor, contactFacts, keepHostAnswers, Placement, recordEdit, recordHostAnswers } from '@seve/database';
import {
  answersOfPart,
  Conflict,
  contactDoubt,
  type HostQuestion,
  hostQuestions,
  isAddressOf,
  type Locale,
  mayBeCleared,
  NotFound,
  requireOwnSiret,
  speaksForHost,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { PlaceLetters } from '@seve/lifecycles';
import type { HostAnswersInput } from '../../../core/placements/host-answers.dto.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import { AnswerPlace } from './answer-place.js';
import type { PlaceFinder } from './own-place.js';

/** Actor of an answer by link. */
export const HOST_BY_LINK: Actor = { accountId: null, role: 'company_recruiter', via: 'link' };

interface ByLink {
  /** To which the link was sent. */
  address: string;
  answers: HostAnswersInput;
}

/** Questions for the host of a place by link. A company with an account is asked in its own papers. */
export const askedOfPlace = ({ companySiteId, hostSiret, kind }: Placement): HostQuestion[] =>
  companySiteId === null ? hostQuestions({ hostSiret, hostHeadcount: null }, kind) : [];

/** Confirms places by link, but not while it is in doubt that the host reads the mailbox. */
@Injectable()
export class CheckContact {
  constructor(
    private readonly outbox: Outbox,
    private readonly answers: AnswerPlace,
    private readonly letters: PlaceLetters,
  ) {}

  /**
   * Confirms by a link sent to `address`, or records the host's consent for the school when the contact is in doubt, and keeps what the host
   * says of itself. @throws NotFound for an address that no longer belongs to the host, InvalidInput for a SIRET of another company, Conflict
   * for a mailbox of the student, and with the refusals of the law on the place
   */
  async confirm(find: PlaceFinder, { address, answers }: ByLink, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const place = await this.answers.lock(work, find);
      if (place.state !== 'declared') return this.answers.confirmIn(work, place, HOST_BY_LINK, locale);
      const facts = await contactFacts(work.manager, place.id);
      if (!speaksForHost(address, facts)) throw new NotFound('place.link-unknown');
      if (isAddressOf(address, facts.own)) throw new Conflict('place.own-contact');
      if (place.hostSaidYesAt === null) await this.keepAnswers(work, place, answers);
      if (contactDoubt(facts) === null) return this.answers.confirmIn(work, place, HOST_BY_LINK, locale);
      await this.keep(work, place, locale);
    });
  }

  /**
   * Clears the doubt about the contact for the school; a recorded consent of the host then confirms the place. Idempotent. @throws Conflict
   * once the host has answered, for a mailbox of the student, and with the refusals of the law on the place
   */
  async clear(find: PlaceFinder, by: SchoolPrincipal, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const place = await this.answers.lock(work, find);
      if (place.contactCheckedAt !== null) return;
      if (place.state !== 'declared') throw new Conflict('place.answered');
      const doubt = contactDoubt(await contactFacts(manager, place.id));
      if (doubt !== null && !mayBeCleared(doubt)) throw new Conflict('place.own-contact');
      await this.edit(work, place, { contactCheckedAt: new Date() }, by);
      if (place.hostSaidYesAt !== null) await this.answers.confirmIn(work, place, by, locale);
    });
  }

  /** Read by the paper of the place; the place itself keeps the host that was declared. */
  private async keepAnswers({ manager }: UnitOfWork, place: Placement, input: HostAnswersInput): Promise<void> {
    requireOwnSiret(place, input, 'answers.siret');
    const answers = answersOfPart(input, askedOfPlace(place));
    await keepHostAnswers(manager, { placementId: place.id, siteId: null }, answers, HOST_BY_LINK);
    await recordHostAnswers(manager, place.id, answers, HOST_BY_LINK);
  }

  private async keep(work: UnitOfWork, place: Placement, locale: Locale): Promise<void> {
    if (place.hostSaidYesAt !== null) return;
    await this.answers.requireLawful(work, place, locale, { isHost: true });
    await this.edit(work, place, { hostSaidYesAt: new Date() }, HOST_BY_LINK);
    await this.letters.tell(work, place.id, { act: 'answered', role: HOST_BY_LINK.role });
  }

  private async edit({ manager }: UnitOfWork, place: Placement, after: Partial<Placement>, by: Actor): Promise<void> {
    await recordEdit(manager, by, { entityType: 'placement', entityId: place.id, before: place, after });
    await manager.update(Placement, { id: place.id }, { ...after, version: () => 'version + 1' });
  }
}
