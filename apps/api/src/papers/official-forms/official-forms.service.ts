import { Injectable } from '@nestjs/common';
import { audit, hasFormFrom, OfficialForm, officialForms } from '@seve/database';
import { FileStore, fillForm, readFormFields, runFormCheck } from '@seve/documents';
import {
  type AuditAct,
  Conflict,
  type FieldMapping,
  type FormFact,
  fillingOf,
  InvalidInput,
  NotFound,
  proposedMap,
  sampleFacts,
} from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { v7 as uuid } from 'uuid';
import type { Upload } from '../../http/server/upload.js';
import type { Principal } from '../../http/session/principal.js';
import { formMapFaults } from './form-map-faults.js';
import type {
  FormFillingView,
  FormMapInput,
  OfficialFormLine,
  OfficialFormList,
  OfficialFormQuery,
  OfficialFormView,
} from './official-forms.dto.js';

/** Manages official forms of contracts. A form in use applies to contracts concluded from its first day on. */
@Injectable()
export class OfficialFormsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<OfficialFormList> {
    const forms = await officialForms(this.dataSource.manager);
    return { items: forms.map((form) => this.lineOf(form, forms)) };
  }

  async read(id: string): Promise<OfficialFormView> {
    const { manager } = this.dataSource;
    const form = await formOf(manager, id);
    const { version, fields } = form;
    const facts = sampleFacts(form.kind);
    const { filled, blank } = await this.fill(form, facts);
    return {
      ...this.lineOf(form, await officialForms(manager)),
      ...{ version, fields, map: mapView(form.map), proposal: mapView(proposedMap(fields, facts)), facts, sample: { filled, blank } },
    };
  }

  /** Returns the form filled with a sample contract. */
  async sample(id: string): Promise<Buffer> {
    const form = await formOf(this.dataSource.manager, id);
    return (await this.fill(form, sampleFacts(form.kind))).pdf;
  }

  /** Returns a form filled with facts. @throws NotFound when its file is lost */
  async fill({ id, fields, map }: OfficialForm, facts: readonly FormFact[]): Promise<FormFillingView & { pdf: Buffer }> {
    const file = await this.files.read(id);
    if (file === null) throw new NotFound('not-found');
    const { filled, blank } = fillingOf(fields, map, facts);
    const { pdf, tooLong } = await fillForm(file, filled);
    const overlong = fields
      .filter(({ name }) => tooLong.includes(name))
      .map(({ name, label, page }) => {
        const value = filled.find(({ field }) => field === name)?.value ?? null;
        return { field: name, label, page, reason: 'too-long' as const, value, max: null };
      });
    return { pdf, filled: filled.length - overlong.length, blank: [...overlong, ...blank] };
  }

  /**
   * Stores an uploaded form. The file is stored before the transaction: the sweep of files removes one without a row. @throws InvalidInput
   * with the fault of the file
   */
  async receive({ kind, title }: OfficialFormQuery, { bytes }: Upload, by: Principal): Promise<string> {
    const [sentId, id] = [uuid(), uuid()];
    const form = await this.madeAnew(sentId, bytes);
    const fields = await readFormFields(form);
    await this.files.write(id, form);
    await this.outbox.transaction(async ({ manager }) => {
      const pages = Math.max(...fields.map(({ page }) => page));
      await manager.insert(OfficialForm, { id, kind, title, pages, fields, map: [], authorAccountId: by.accountId });
      await audit(manager, by, { act: 'form_received', on: 'official_form', id });
    });
    return id;
  }

  private async madeAnew(sentId: string, bytes: Buffer): Promise<Buffer> {
    await this.files.write(sentId, bytes);
    try {
      const { refusal, rebuilt } = await runFormCheck(this.files.pathOf(sentId));
      if (refusal !== null) throw new InvalidInput([{ path: 'file', code: refusal }]);
      if (rebuilt === null) throw new Conflict('file.unread');
      return rebuilt;
    } finally {
      await this.files.delete(sentId);
    }
  }

  /** @throws InvalidInput naming each field at fault, Conflict for an outdated version */
  async save(id: string, { version, map }: FormMapInput, by: Principal): Promise<void> {
    await this.change(id, by, 'form_mapped', async (_manager, form) => {
      if (form.version !== version) throw new Conflict('official-form.moved');
      const faults = formMapFaults(map, form.fields, sampleFacts(form.kind));
      if (faults.length > 0) throw new InvalidInput(faults);
      return {
        map: map.map(({ field, fact, options }) => ({ field, fact, options: options.map(({ code, option }) => ({ code, option })) })),
      };
    });
  }

  /** Uses the form for contracts concluded from that day on. @throws Conflict when another form of the kind begins on that day */
  async putInUse(id: string, validFrom: string, by: Principal): Promise<void> {
    await this.change(id, by, 'form_put_in_use', async (manager, form) => {
      if (form.map.length === 0) throw new Conflict('official-form.unmapped');
      if (await hasFormFrom(manager, form, validFrom)) throw new Conflict('official-form.day-taken');
      return { validFrom };
    });
  }

  async takeOut(id: string, by: Principal): Promise<void> {
    await this.change(id, by, 'form_taken_out', async () => ({ validFrom: null }));
  }

  /** @throws Conflict for a form in use */
  async delete(id: string, by: Principal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      const { validFrom } = await formOf(manager, id, { mode: 'pessimistic_write' });
      if (validFrom !== null) throw new Conflict('official-form.in-use');
      await manager.delete(OfficialForm, { id });
      await audit(manager, by, { act: 'form_deleted', on: 'official_form', id });
    });
    await this.files.delete(id);
  }

  /** Changes a form under a lock on all forms, so that no two forms begin on the same day. */
  private async change(
    id: string,
    by: Principal,
    act: AuditAct,
    changesOf: (manager: EntityManager, form: OfficialForm) => Promise<QueryDeepPartialEntity<OfficialForm>>,
  ): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      await manager.query(`select pg_advisory_xact_lock(hashtext('official_form'))`);
      const changes = await changesOf(manager, await formOf(manager, id, { mode: 'pessimistic_write' }));
      await manager.update(OfficialForm, { id }, { ...changes, version: () => 'version + 1' });
      await audit(manager, by, { act, on: 'official_form', id });
    });
  }

  private lineOf(form: OfficialForm, all: readonly OfficialForm[]): OfficialFormLine {
    const { id, kind, title, validFrom, pages, fields, map, createdAt } = form;
    const today = this.clock.today();
    const begun = all.filter((one) => one.kind === kind && one.validFrom !== null && one.validFrom <= today);
    const [current] = begun.toSorted((one, other) => ((one.validFrom ?? '') < (other.validFrom ?? '') ? 1 : -1));
    const counts = { fieldCount: fields.length, mappedCount: map.length };
    return { id, kind, title, validFrom, isCurrent: current?.id === id, pages, ...counts, createdAt };
  }
}

/** @throws NotFound */
async function formOf(manager: EntityManager, id: string, lock?: { mode: 'pessimistic_write' }): Promise<OfficialForm> {
  const form = await manager.findOne(OfficialForm, { where: { id }, ...(lock && { lock }) });
  if (form === null) throw new NotFound('not-found');
  return form;
}

const mapView = (map: readonly FieldMapping[]) => map.map((one) => ({ ...one, options: [...one.options] }));
