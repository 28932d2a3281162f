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

const bothSides = () => FRAMEWORK_SIDES;
const versionOf = ({ version }: FrameworkRow): string => `${version}`;

/** Writes the letters about framework agreements. */
export class FrameworkLetters {
  constructor(private readonly publicUrl: string) {}

  /** To the other side. */
  proposed(work: UnitOfWork, id: string): Promise<void> {
    const toOther = ({ begunBy }: FrameworkRow) => [otherSide(begunBy)];
    return this.write(work, id, 'framework-proposed', toOther, ({ renewsId }) => ({ isRenewal: renewsId !== null }), versionOf);
  }

  /** To the side that wrote it. */
  returned(work: UnitOfWork, id: string): Promise<void> {
    const toAuthor = ({ begunBy }: FrameworkRow) => [begunBy];
    return this.write(work, id, 'framework-returned', toAuthor, ({ returnReason }) => ({ reason: returnReason ?? '' }), versionOf);
  }

  /** To the side that confirms or refuses the filed paper. */
  paperFiled(work: UnitOfWork, id: string, filed: { side: FrameworkSide; filedBy: string; fileId: string }): Promise<void> {
    const { side, filedBy, fileId } = filed;
    return this.write(
      work,
      id,
      'framework-paper-filed',
      () => [otherSide(side)],
      () => ({ filedBy }),
      () => fileId,
    );
  }

  /** To the side that filed the refused paper. */
  paperRefused(work: UnitOfWork, id: string, refused: { side: FrameworkSide; reason: string; fileId: string }): Promise<void> {
    const { side, reason, fileId } = refused;
    return this.write(
      work,
      id,
      'framework-paper-refused',
      () => [side],
      () => ({ reason }),
      () => fileId,
    );
  }

  /** To both sides. `filedBy`: the person who filed the paper that both signed by hand. */
  signed(work: UnitOfWork, id: string, filedBy: string | null = null): Promise<void> {
    const saidOf = ({ signatures, state, paper }: FrameworkRow) => {
      const signerOf = (side: FrameworkSide) => signatures.find((one) => one.side === side)?.name ?? '';
      return {
        ...{ schoolSigner: signerOf('school'), companySigner: signerOf('company'), isRunning: state === 'running' },
        paper: paper && filedBy !== null ? { by: paper.filedBy, name: filedBy, on: dayInParis(new Date(paper.filedAt)) } : null,
      };
    };
    return this.write(work, id, 'framework-signed', bothSides, saidOf, () => 'signed');
  }

  /** To both sides, before the end. */
  renewal(work: UnitOfWork, id: string): Promise<void> {
    const saidOf = async (row: FrameworkRow, side: FrameworkSide) => ({ reservedOffers: await reservedOffers(work, row, side) });
    return this.write(work, id, 'framework-renewal', bothSides, saidOf, ({ endOn }) => endOn);
  }

  /** At the end of its period to both sides; early to the other one. Companies learn what becomes of the offers that they reserved. */
  ended(work: UnitOfWork, id: string): Promise<void> {
    const told = ({ endedBy }: FrameworkRow) => (endedBy === null ? FRAMEWORK_SIDES : [otherSide(endedBy)]);
    const saidOf = async (row: FrameworkRow, side: FrameworkSide) => ({
      endedOn: row.endedOn ?? row.endOn,
      early: row.endedBy === null ? null : { by: row.endedBy, reason: row.endReason ?? '' },
      reservedOffers: await reservedOffers(work, row, side),
    });
    return this.write(work, id, 'framework-ended', told, saidOf, () => 'ended');
  }

  private async write<Name extends FrameworkLetter>(
    work: UnitOfWork,
    id: string,
    name: Name,
    sidesOf: (row: FrameworkRow) => readonly FrameworkSide[],
    saidOf: (row: FrameworkRow, side: FrameworkSide) => Said<Name> | Promise<Said<Name>>,
    occurrenceOf: (row: FrameworkRow) => string,
  ): Promise<void> {
    const row = await frameworkSeen.any(work.manager, id);
    if (row === null) throw new Error(`Framework agreement ${id} does not exist`);
    const { schoolName, companyName, firstYear, lastYear, startOn, endOn } = row;
    const links = linksAt(this.publicUrl);
    for (const side of sidesOf(row)) {
      const said = await saidOf(row, side);
      const link = side === 'school' ? links.schoolFramework(id) : links.companyFramework(id);
      const letters = (await frameworkReaders(work.manager, id, side)).map((to): NewEmail => {
        const told: Told = { firstName: to.firstName, reader: side, schoolName, companyName, firstYear, lastYear, startOn, endOn, link };
        const params = { ...told, ...said } as unknown as LetterParams[Name];
        return { ...letterParams(name, params), ...{ to, entityType: 'framework_agreement', entityId: id, occurrence: occurrenceOf(row) } };
      });
      await work.write(...letters);
    }
  }
}

const reservedOffers = async ({ manager }: UnitOfWork, row: FrameworkRow, side: FrameworkSide): Promise<number> =>
  side === 'school' ? 0 : (await offersReservedFor(manager, row)).length;
