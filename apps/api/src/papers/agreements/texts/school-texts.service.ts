import { Injectable } from '@nestjs/common';
import { AgreementPreset, contentOf, Programme, partsOf, recordEdit, School } from '@seve/database';
import { FileStore, imageKindOf, type PaperLogo, runImageCheck, writePaper } from '@seve/documents';
import {
  Conflict,
  InvalidInput,
  LOGO_SIDE_MAX,
  NotFound,
  type PaperDocument,
  PRESET_TEXTS,
  type PresetTexts,
  type SchoolPart,
  TEXT_FIELDS,
} from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Upload } from '../../../http/server/upload.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import { judgeAgreement } from '../../guards/judge-agreement.js';
import { agreementFinders } from '../../own-paper.js';
import { paperOfAgreement } from '../../signing/paper-of-agreement.js';
import type { SchoolTexts, TextsPreviewInput } from './school-texts.dto.js';

/**
 * Reads and writes the default texts of the school part of agreements, and the school's logo, stored as a PNG rebuilt from the pixels
 * uploaded.
 */
@Injectable()
export class SchoolTextsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  async read({ schoolId }: SchoolPrincipal): Promise<SchoolTexts> {
    const { manager } = this.dataSource;
    const school = await manager.findOneByOrFail(School, { id: schoolId });
    const programmes = await manager.find(Programme, { where: { schoolId }, order: { name: 'ASC', id: 'ASC' } });
    const presets = new Map((await manager.findBy(AgreementPreset, { schoolId })).map((one) => [one.scopeId, one]));
    const scopes = [{ id: schoolId, name: null }, ...programmes.filter(({ archivedAt }) => archivedAt === null)];
    return {
      schoolName: school.name,
      hasLogo: school.logoFileId !== null,
      scopes: scopes.map(({ id, name }) => {
        const preset = presets.get(id);
        return { scopeId: id, programmeName: name, texts: textsOf(preset?.texts ?? {}), savedAt: preset?.savedAt ?? null };
      }),
      names: [...PRESET_TEXTS],
      fields: [...TEXT_FIELDS],
    };
  }

  /** Saves default texts; agreements already begun keep theirs. @throws NotFound for a programme of another school */
  async save(scopeId: string, texts: PresetTexts, by: SchoolPrincipal): Promise<void> {
    const { schoolId, accountId } = by;
    await this.outbox.transaction(async ({ manager }) => {
      await manager.findOneOrFail(School, { where: { id: schoolId }, lock: { mode: 'pessimistic_write' } });
      const isSchool = scopeId === schoolId;
      if (!isSchool && !(await manager.existsBy(Programme, { id: scopeId, schoolId }))) throw new NotFound('not-found');
      const before = (await manager.findOneBy(AgreementPreset, { scopeId }))?.texts ?? {};
      const kept = textsOf(texts);
      const entityType = isSchool ? ('school' as const) : ('programme' as const);
      const edit = { entityType, entityId: scopeId, before: { agreementTexts: textsOf(before) }, after: { agreementTexts: kept } };
      if ((await recordEdit<object>(manager, by, edit)).length === 0) return;
      const others = Object.fromEntries(Object.entries(before).filter(([name]) => !PRESET_TEXTS.some((one) => one === name)));
      const row = { scopeId, schoolId, texts: { ...others, ...kept } as object, savedByAccountId: accountId, savedAt: () => 'now()' };
      await manager
        .createQueryBuilder()
        .insert()
        .into(AgreementPreset)
        .values(row)
        .orUpdate(['texts', 'saved_by_account_id', 'saved_at'], ['scope_id'])
        .execute();
    });
  }

  /** Returns the paper of one of the school's agreements with these texts. @throws NotFound */
  async preview({ agreementId, texts }: TextsPreviewInput, by: SchoolPrincipal): Promise<PaperDocument> {
    const { manager } = this.dataSource;
    const row = await agreementFinders.school(agreementId, by)(manager);
    const parts = contentOf(await partsOf(manager, 'agreement', row.id));
    const judged = await judgeAgreement(manager, row.id, this.clock.today());
    const school = { ...parts.school, ...textsOf(texts) };
    return paperOfAgreement(manager, { row, parts: { ...parts, school }, judged, number: null, at: this.clock.now() });
  }

  async previewFile(input: TextsPreviewInput, by: SchoolPrincipal): Promise<Buffer> {
    return writePaper(await this.preview(input, by), await logoOf(this.dataSource.manager, this.files, by.schoolId));
  }

  /** The file is stored before the transaction: one without its row is removed by the sweep of files. @throws InvalidInput for another type of file */
  async saveLogo({ bytes }: Upload, by: SchoolPrincipal): Promise<void> {
    const kind = await imageKindOf(bytes);
    if (kind !== 'png' && kind !== 'jpeg') throw new InvalidInput([{ path: 'file', code: 'logo.type' }]);
    const [sentId, logoFileId] = [uuid(), uuid()];
    await this.files.write(sentId, bytes);
    try {
      const { refusal, rebuilt } = await runImageCheck(this.files.pathOf(sentId), LOGO_SIDE_MAX, 'png');
      if (refusal !== null) throw new InvalidInput([{ path: 'file', code: refusal }]);
      if (rebuilt === null) throw new Conflict('file.unread');
      await this.files.write(logoFileId, rebuilt);
    } finally {
      await this.files.delete(sentId);
    }
    await this.keepLogo(logoFileId, by);
  }

  removeLogo = (by: SchoolPrincipal): Promise<void> => this.keepLogo(null, by);

  /** Returns the logo. @throws Conflict when the school has none */
  async logo({ schoolId }: SchoolPrincipal): Promise<Buffer> {
    const logo = await logoOf(this.dataSource.manager, this.files, schoolId);
    if (logo === null) throw new Conflict('logo.none');
    return logo.image;
  }

  private async keepLogo(logoFileId: string | null, by: SchoolPrincipal): Promise<void> {
    const id = by.schoolId;
    await this.outbox.transaction(async ({ manager }) => {
      const before = await manager.findOneOrFail(School, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const edit = { entityType: 'school' as const, entityId: id, before: { logo: before.logoFileId }, after: { logo: logoFileId } };
      await recordEdit<object>(manager, by, edit);
      await manager.update(School, { id }, { logoFileId });
    });
  }
}

/** Returns the texts that are not empty, trimmed. */
const textsOf = (part: SchoolPart): PresetTexts =>
  Object.fromEntries(PRESET_TEXTS.flatMap((name) => (part[name]?.trim() ? [[name, part[name].trim()]] : [])));

/** Returns the logo of a school in the form that its papers draw; null when it has none. */
export async function logoOf(manager: EntityManager, files: FileStore, schoolId: string): Promise<PaperLogo | null> {
  const { logoFileId, name } = await manager.findOneByOrFail(School, { id: schoolId });
  const image = logoFileId === null ? null : await files.read(logoFileId);
  return image === null ? null : { image, alt: name };
}
