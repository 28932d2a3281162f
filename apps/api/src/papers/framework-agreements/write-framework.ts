import { Injectable } from '@nestjs/common';
import { FrameworkAgreement, FrameworkContactRow, otherPartner, recordEdit, recordMoves } from '@seve/database';
import {
  Conflict,
  contactFaults,
  type FrameworkContact,
  type FrameworkSide,
  type FrameworkTerms,
  frameworkDays,
  frameworkFaults,
  InvalidInput,
  renewedTerms,
  requireNoFault,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import type { FrameworkContactDto, FrameworkTermsChange, NewFrameworkInput } from './framework-inputs.dto.js';
import { lockFor, lockFramework, ownFramework, type Partner, requireNow } from './own-framework.js';

/** Terms as typed: the notice may be missing in a draft. */
type TypedTerms = Omit<FrameworkTerms, 'noticeMonths'> & { noticeMonths?: number | null };

const termsOf = ({ noticeMonths = null, ...terms }: TypedTerms): FrameworkTerms => ({ ...terms, noticeMonths });

const columnsOf = ({ firstYear, lastYear, purpose, seats, noticeMonths }: FrameworkTerms) => {
  const { from, to } = frameworkDays({ firstYear, lastYear });
  const sorted = seats.map(({ level, seats: count }) => ({ level, seats: count })).sort((one, other) => one.level - other.level);
  return { firstYear, lastYear, startOn: from, endOn: to, purpose, seats: sorted, noticeMonths };
};

interface NewDraft {
  schoolId: string;
  companyId: string;
  renewsId: string | null;
  terms: FrameworkTerms;
  contacts: readonly (FrameworkContact & { side: FrameworkSide })[];
}

/** Creates, renews, edits and deletes drafts of framework agreements, and their contacts. */
@Injectable()
export class WriteFramework {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Creates a draft with a company or a school. Returns its id. @throws InvalidInput naming each fault */
  async create({ partnerId, ...typed }: NewFrameworkInput, by: Partner): Promise<string> {
    const { owner } = by;
    const terms = termsOf(typed);
    return this.outbox.transaction(async (work) => {
      requireNoFault(frameworkFaults(terms, this.clock.today()));
      const partner = await otherPartner(work.manager, owner.side === 'school' ? 'company' : 'school', partnerId);
      if (partner === null) throw new InvalidInput([{ path: 'partnerId', code: `framework.partner-unknown-${owner.side}` }]);
      const [schoolId, companyId] = owner.side === 'school' ? [owner.id, partnerId] : [partnerId, owner.id];
      return this.insert(work, { schoolId, companyId, renewsId: null, terms, contacts: [] }, by);
    });
  }

  /**
   * Creates the draft of the next agreement after one that runs or has ended, with its terms and the contacts of both sides. Returns its
   * id; a second call returns the same id.
   */
  async renew(id: string, by: Partner): Promise<string> {
    return this.outbox.transaction(async (work) => {
      const { row } = await lockFramework(work, id, by.owner);
      if (row.renewedById !== null) return this.ownRenewal(work, row.renewedById, by);
      requireNow(row, by.owner, 'renew');
      const { schoolId, companyId, contacts } = row;
      return this.insert(work, { schoolId, companyId, renewsId: id, terms: renewedTerms(row), contacts }, by);
    });
  }

  /** Saves the terms of a draft while they are typed; does nothing if they are unchanged. @throws Conflict for an outdated version */
  async save(id: string, { version, ...typed }: FrameworkTermsChange, by: Partner): Promise<void> {
    const terms = termsOf(typed);
    await this.outbox.transaction(async (work) => {
      const { row } = await lockFor(work, id, by.owner, 'edit');
      requireNoFault(frameworkFaults(terms, this.clock.today()));
      const { startOn: _from, endOn: _to, ...after } = columnsOf(terms);
      const { firstYear, lastYear, purpose, seats, noticeMonths } = row;
      const edit = {
        entityType: 'framework_agreement' as const,
        entityId: id,
        before: { firstYear, lastYear, purpose, seats, noticeMonths },
        after,
      };
      const changed = await recordEdit(work.manager, by, edit);
      if (changed.length === 0) return;
      if (row.version !== version) throw new Conflict('stale');
      await work.manager.update(FrameworkAgreement, { id }, { ...columnsOf(terms), version: version + 1 });
    });
  }

  /** Replaces the contacts of the caller's side. */
  async saveContacts(id: string, contacts: readonly FrameworkContactDto[], by: Partner): Promise<void> {
    const { owner } = by;
    await this.outbox.transaction(async (work) => {
      const { row } = await lockFor(work, id, owner, 'contacts');
      const before = row.contacts.filter(({ side }) => side === owner.side).map(plainContact);
      const after = contacts.map(plainContact);
      requireNoFault(contactFaults(after));
      const edit = { entityType: 'framework_agreement' as const, entityId: id, before: { contacts: before }, after: { contacts: after } };
      if ((await recordEdit<{ contacts: FrameworkContact[] }>(work.manager, by, edit)).length === 0) return;
      await work.manager.delete(FrameworkContactRow, { frameworkAgreementId: id, side: owner.side });
      const ofSide = after.map((contact) => ({ ...contact, side: owner.side }));
      await this.insertContacts(work, id, ofSide);
      await work.manager.update(FrameworkAgreement, { id }, { version: () => 'version + 1' });
    });
  }

  /** Deletes a draft permanently. */
  async delete(id: string, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      await lockFor(work, id, by.owner, 'delete');
      await work.manager.delete(FrameworkAgreement, { id });
    });
  }

  private async ownRenewal(work: UnitOfWork, id: string, { owner }: Partner): Promise<string> {
    try {
      return (await ownFramework(work.manager, id, owner)).id;
    } catch {
      throw new Conflict('framework.being-renewed');
    }
  }

  private async insert(work: UnitOfWork, { terms, contacts, ...of }: NewDraft, by: Partner): Promise<string> {
    const id = uuid();
    await work.manager.insert(FrameworkAgreement, { ...of, ...columnsOf(terms), id, begunBy: by.owner.side, state: 'draft' });
    await this.insertContacts(work, id, contacts);
    await recordMoves(work.manager, by, { entityType: 'framework_agreement', entityId: id, from: null, to: 'draft' });
    return id;
  }

  private async insertContacts({ manager }: UnitOfWork, frameworkAgreementId: string, contacts: NewDraft['contacts']): Promise<void> {
    if (contacts.length === 0) return;
    const placeOf = (side: string, at: number) => contacts.slice(0, at).filter((one) => one.side === side).length;
    await manager.insert(
      FrameworkContactRow,
      contacts.map(({ side, ...contact }, at) => ({ ...plainContact(contact), frameworkAgreementId, side, place: placeOf(side, at) })),
    );
  }
}

const plainContact = ({ name, function: post, email, phone, represents = false }: FrameworkContactDto): FrameworkContact => ({
  name,
  function: post,
  email,
  phone: phone ?? null,
  represents,
});
