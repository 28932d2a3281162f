import {
  amendmentsOf,
  coordinators,
  type PaperColumns,
  Placement,
  paperOfVersion,
  type Signatory,
  seatsInStanding,
  signatoriesOf,
} from '@seve/database';
import { addDays, hasBegun, nameForSignatory, OBJECTION_DAYS, type PlacementPaperType } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import type { EntityManager } from 'typeorm';
import type { CivilClock } from '../../letters/application-letters.js';
import type { LockedPaper } from '../signing/locked-paper.js';
import { paperFacts } from '../signing/paper-facts.js';
import { fullName, placeOfPaper, type Reader, readersOfPaper } from './paper-readers.js';
import type { SignatureLetters } from './signature-letters.js';

type Objecting = LetterParams['paper-objected'];

interface Filed extends Pick<LockedPaper, 'version'> {
  /** Signatures that the paper carries. */
  carried: readonly Signatory[];
  fileId: string;
  /** Name of the person of the school. */
  filedBy: string;
}

/** Writes the letters about filed papers. */
export class FilingLetters {
  constructor(
    private readonly publicUrl: string,
    private readonly clock: CivilClock,
    private readonly signatures: SignatureLetters,
  ) {}

  /** To each signatory on the paper and to the student, with a link to open it and to object; skips persons without standing. */
  async filed(work: UnitOfWork, { version, carried, fileId, filedBy }: Filed): Promise<void> {
    const { manager } = work;
    const row = await paperFacts(manager, version);
    const bound = (await signatoriesOf(manager, version.id)).filter(
      ({ id, role, state }) => state !== 'delegated' && (role === 'student' || carried.some((one) => one.id === id)),
    );
    const standing = await seatsInStanding(
      manager,
      bound.map(({ id }) => id),
      this.clock.today(),
    );
    for (const signatory of bound) {
      const { id, role, email, accountId } = signatory;
      if (email === null || !standing.has(id)) continue;
      await work.write({
        ...letterParams('paper-filed', {
          ...{ firstName: null, role, carries: carried.map((one) => one.role), schoolName: row.schoolName, filedBy, ...placeOfPaper(row) },
          studentName: role === 'student' ? null : nameForSignatory(row, role, this.clock.today()),
          objectBy: addDays(this.clock.today(), OBJECTION_DAYS),
          link: await this.signatures.newLink(work, signatory),
        }),
        ...{ to: { accountId, address: email, locale: 'fr' }, entityType: 'signatory', entityId: id, occurrence: fileId },
      });
    }
  }

  /** To school, teacher, student and coordination; the coordination gets neither name nor reason. */
  async objected(work: UnitOfWork, { version, signatory }: LockedPaper, reason: string): Promise<void> {
    const { manager } = work;
    const row = await paperFacts(manager, version);
    const { state } = await manager.findOneByOrFail(Placement, { id: row.placementId });
    const amended = await objectedAmendments(manager, version);
    const said = {
      ...{ role: signatory.role, wasSigned: version.completedAt !== null, hasBegun: hasBegun(state) },
      ...{ schoolName: row.schoolName, ...placeOfPaper(row), ...amended },
    };
    const letter = ({ to, reader, link }: { to: Reader; reader: Objecting['reader']; link: string }): NewEmail => ({
      ...letterParams('paper-objected', {
        ...{ ...said, firstName: to.firstName, reader, link },
        reason: reader === 'school' || reader === 'teacher' ? reason : null,
        studentName: reader === 'school' || reader === 'teacher' ? fullName(row) : null,
      }),
      ...{ to, entityType: row.entityType, entityId: row.id, occurrence: `objection ${version.id} ${reader}` },
    });
    await work.write(
      ...(await readersOfPaper(manager, row, this.publicUrl)).map(letter),
      ...(await coordinators(manager)).map((to) => letter({ to, reader: 'coordinator', link: this.publicUrl })),
    );
  }
}

/** Effect on the amendment concerned, or the number of amendments void with their paper. */
async function objectedAmendments(manager: EntityManager, columns: PaperColumns): Promise<Pick<Objecting, 'effect' | 'fell'>> {
  const { type, id: paperId, amendmentId } = paperOfVersion(columns);
  const all = await amendmentsOf<PlacementPaperType>(manager, type, paperId);
  const own = all.find(({ id }) => id === amendmentId);
  if (own) return { effect: own.objectionEffect, fell: 0 };
  return { effect: null, fell: all.filter(({ objectionEffect }) => objectionEffect === 'fell_with_paper').length };
}
