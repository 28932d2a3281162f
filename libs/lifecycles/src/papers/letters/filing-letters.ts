import { amendmentsOf, type PaperColumns, Placement, paperOfVersion, type Signatory, seatsInStanding, signatoriesOf } from '@seve/database';
import { addDays, hasBegun, OBJECTION_DAYS, type PlacementPaperType } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { LetterParams } from '@seve/mailing';
import type { EntityManager } from 'typeorm';
import type { LockedPaper } from '../signing/locked-paper.js';
import { paperFacts } from '../signing/paper-facts.js';
import { PaperLetters, signedTold } from './paper-letters.js';

type Objecting = LetterParams['paper-objected'];

interface Filed extends Pick<LockedPaper, 'version'> {
  /** Signatures that the paper carries. */
  carried: readonly Signatory[];
  fileId: string;
  /** Name of the person of the school. */
  filedBy: string;
}

/** Writes the letters about filed papers. */
export class FilingLetters extends PaperLetters {
  /** To each signatory on the paper and to the student, with a link to open it and to object; skips persons without standing. */
  async filed(work: UnitOfWork, { version, carried, fileId, filedBy }: Filed): Promise<void> {
    const { manager } = work;
    const today = this.clock.today();
    const row = await paperFacts(manager, version);
    const bound = (await signatoriesOf(manager, version.id)).filter(
      ({ id, role, state }) => state !== 'delegated' && (role === 'student' || carried.some((one) => one.id === id)),
    );
    const ids = bound.map(({ id }) => id);
    const standing = await seatsInStanding(manager, ids, today);
    for (const signatory of bound) {
      const { id, role, email, accountId } = signatory;
      if (email === null || !standing.has(id)) continue;
      const params = {
        ...{ firstName: null, role, carries: carried.map((one) => one.role), schoolName: row.schoolName, filedBy, ...signedTold(row) },
        ...{ studentName: role === 'student' ? null : this.nameFor(row, role), objectBy: addDays(today, OBJECTION_DAYS) },
        link: await this.newLink(work, signatory),
      };
      await work.write(this.letterOfSeat(id, { accountId, address: email, locale: 'fr' }, 'paper-filed', params, fileId));
    }
  }

  /** To school, teacher, student and coordination; the coordination gets neither name nor reason. */
  async objected(work: UnitOfWork, { version, signatory }: LockedPaper, reason: string): Promise<void> {
    const { manager } = work;
    const row = await paperFacts(manager, version);
    const { state } = await manager.findOneByOrFail(Placement, { id: row.placementId });
    const said = {
      ...{ role: signatory.role, wasSigned: version.completedAt !== null, hasBegun: hasBegun(state), schoolName: row.schoolName },
      ...{ ...signedTold(row), ...(await objectedAmendments(manager, version)) },
    };
    const told = [...(await this.school(work, row)), ...this.student(row), ...(await this.campus(work))];
    const letters = told.map((one) => {
      const isOfSchool = one.reader === 'school' || one.reader === 'teacher';
      const params = { ...this.said(row, one), ...said, reason: isOfSchool ? reason : null, ...(!isOfSchool && { studentName: null }) };
      return this.letter(row, one.to, 'paper-objected', params, `objection ${version.id} ${one.reader}`);
    });
    await work.write(...letters);
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
