import { Injectable } from '@nestjs/common';
import { type Actor, contactFacts, Placement, recordEdit } from '@seve/database';
import { Conflict, contactDoubt, isAddressOf, type Locale, mayBeCleared, NotFound, speaksForHost } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { PlaceLetters } from '@seve/lifecycles';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { AnswerPlace } from './answer-place.js';
import type { PlaceFinder } from './own-place.js';

/** The reader of a link answers for the host. */
export const HOST: Actor = { accountId: null, role: 'company_recruiter', via: 'link' };

/** A yes by a link counts once it is known that the host reads at that address. */
@Injectable()
export class CheckContact {
  constructor(
    private readonly outbox: Outbox,
    private readonly answers: AnswerPlace,
    private readonly letters: PlaceLetters,
  ) {}

  /**
   * By a link that was sent to `address`: confirms, or is kept for the school where there is a doubt about who reads there.
   * @throws NotFound for an address that speaks for the host no more, Conflict for a mailbox of the student, and with what the law holds against
   * the place
   */
  async confirm(find: PlaceFinder, address: string, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const place = await this.answers.lock(work, find);
      if (place.state !== 'declared') return this.answers.confirmIn(work, place, HOST, locale);
      const facts = await contactFacts(work.manager, place.id);
      if (!speaksForHost(address, facts)) throw new NotFound('place.link-unknown');
      if (isAddressOf(address, facts.own)) throw new Conflict('place.own-contact');
      if (contactDoubt(facts) === null) return this.answers.confirmIn(work, place, HOST, locale);
      await this.keep(work, place, locale);
    });
  }

  /**
   * The school says that the contact is the host's; a yes that was kept confirms the place. Nothing happens the second time.
   * @throws Conflict once the host has answered, for a mailbox of the student, and with what the law holds against the place
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

  private async keep(work: UnitOfWork, place: Placement, locale: Locale): Promise<void> {
    if (place.hostSaidYesAt !== null) return;
    await this.answers.requireLawful(work, place, locale, { isHost: true });
    await this.edit(work, place, { hostSaidYesAt: new Date() }, HOST);
    await this.letters.tell(work, place.id, { act: 'answered', role: HOST.role });
  }

  private async edit({ manager }: UnitOfWork, place: Placement, after: Partial<Placement>, by: Actor): Promise<void> {
    await recordEdit(manager, by, { entityType: 'placement', entityId: place.id, before: place, after });
    await manager.update(Placement, { id: place.id }, { ...after, version: () => 'version + 1' });
  }
}
