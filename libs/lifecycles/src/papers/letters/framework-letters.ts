import { type FrameworkRow, frameworkReaders, frameworkSeen, offersReservedFor } from '@seve/database';
import { dayInParis, FRAMEWORK_SIDES, type FrameworkSide, otherSide } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import { linksAt } from '../../letters/application-links.js';

type FrameworkLetter = Extract<keyof LetterParams, `framework-${string}`>;
type Told = Pick<
  LetterParams['framework-returned'],
  'firstName' | 'reader' | 'schoolName' | 'companyName' | 'firstYear' | 'lastYear' | 'startOn' | 'endOn' | 'link'
>;
/** What a letter says beside what every letter about a framework agreement says. */
type Said<Name extends FrameworkLetter> = Omit<LetterParams[Name], keyof Told>;

/** Writes the letters about framework agreements. */
export class FrameworkLetters {
  constructor(private readonly publicUrl: string) {}

  /** To the other side. */
  async proposed(work: UnitOfWork, id: string): Promise<void> {
    const row = await this.read(work, id);
    const said = { isRenewal: row.renewsId !== null };
    await this.write(work, row, 'framework-proposed', { side: otherSide(row.begunBy), said, occurrence: `${row.version}` });
  }

  /** To the side that wrote it. */
  async returned(work: UnitOfWork, id: string): Promise<void> {
    const row = await this.read(work, id);
    const said = { reason: row.returnReason ?? '' };
    await this.write(work, row, 'framework-returned', { side: row.begunBy, said, occurrence: `${row.version}` });
  }

  /** Letter to the side that confirms or rejects the filed paper. */
  async paperFiled(
    work: UnitOfWork,
    id: string,
    { side, filedBy, fileId }: { side: FrameworkSide; filedBy: string; fileId: string },
  ): Promise<void> {
    await this.write(work, await this.read(work, id), 'framework-paper-filed', {
      side: otherSide(side),
      said: { filedBy },
      occurrence: fileId,
    });
  }

  /** To the side that filed the refused paper. */
  async paperRefused(
    work: UnitOfWork,
    id: string,
    { side, reason, fileId }: { side: FrameworkSide; reason: string; fileId: string },
  ): Promise<void> {
    await this.write(work, await this.read(work, id), 'framework-paper-refused', { side, said: { reason }, occurrence: fileId });
  }

  /** To both sides. `filedBy`: the person who filed the paper that both signed by hand. */
  async signed(work: UnitOfWork, id: string, filedBy: string | null = null): Promise<void> {
    const row = await this.read(work, id);
    const signerOf = (side: FrameworkSide) => row.signatures.find((one) => one.side === side)?.name ?? '';
    const paper =
      row.paper && filedBy !== null ? { by: row.paper.filedBy, name: filedBy, on: dayInParis(new Date(row.paper.filedAt)) } : null;
    const signers = { schoolSigner: signerOf('school'), companySigner: signerOf('company') };
    const said = { ...signers, isRunning: row.state === 'running', paper };
    for (const side of FRAMEWORK_SIDES) await this.write(work, row, 'framework-signed', { side, said, occurrence: 'signed' });
  }

  /** To both sides, before the end. */
  async renewal(work: UnitOfWork, id: string): Promise<void> {
    const row = await this.read(work, id);
    for (const side of FRAMEWORK_SIDES) {
      const said = { reservedOffers: await this.reservedOffers(work, row, side) };
      await this.write(work, row, 'framework-renewal', { side, said, occurrence: row.endOn });
    }
  }

  /** At the end of its period to both sides; early to the other one. Companies learn what becomes of the offers that they reserved. */
  async ended(work: UnitOfWork, id: string): Promise<void> {
    const row = await this.read(work, id);
    const { endedBy, endReason } = row;
    const early = endedBy === null ? null : { by: endedBy, reason: endReason ?? '' };
    const endedOn = row.endedOn ?? row.endOn;
    for (const side of early === null ? FRAMEWORK_SIDES : [otherSide(early.by)]) {
      const said = { endedOn, early, reservedOffers: await this.reservedOffers(work, row, side) };
      await this.write(work, row, 'framework-ended', { side, said, occurrence: 'ended' });
    }
  }

  private async reservedOffers({ manager }: UnitOfWork, row: FrameworkRow, side: FrameworkSide): Promise<number> {
    return side === 'school' ? 0 : (await offersReservedFor(manager, row)).length;
  }

  private async write<Name extends FrameworkLetter>(
    work: UnitOfWork,
    row: FrameworkRow,
    name: Name,
    { side, said, occurrence }: { side: FrameworkSide; said: Said<Name>; occurrence: string },
  ): Promise<void> {
    const { schoolName, companyName, firstYear, lastYear, startOn, endOn } = row;
    const links = linksAt(this.publicUrl);
    const link = side === 'school' ? links.schoolFramework(row.id) : links.companyFramework(row.id);
    const readers = await frameworkReaders(work.manager, row.id, side);
    const letters = readers.map((to): NewEmail => {
      const told: Told = { firstName: to.firstName, reader: side, schoolName, companyName, firstYear, lastYear, startOn, endOn, link };
      const params = { ...told, ...said } as unknown as LetterParams[Name];
      return { ...letterParams(name, params), ...{ to, entityType: 'framework_agreement', entityId: row.id, occurrence } };
    });
    await work.write(...letters);
  }

  private async read({ manager }: UnitOfWork, id: string): Promise<FrameworkRow> {
    const row = await frameworkSeen.any(manager, id);
    if (row === null) throw new Error(`Framework agreement ${id} does not exist`);
    return row;
  }
}
