import type { Addressee, Signatory } from '@seve/database';
import type { NewEmail } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import { linksAt } from '../../letters/application-links.js';
import type { PaperFacts } from '../signing/paper-facts.js';
import { fullName, nameless, placeOfPaper, signByOf } from './paper-readers.js';

interface Delegation {
  former: Signatory;
  delegate: Signatory;
  row: PaperFacts;
  /** As former signatory and delegate can read it. */
  studentName: string;
  /** Link of the delegate. */
  link: string;
  publicUrl: string;
  /** Office of the school; empty when the teacher gets the letter instead. */
  office: readonly Addressee[];
}

type Params = LetterParams['agreement-delegated'];

/** Letters about a delegation: to the former signatory, the delegate and the school. */
export function delegationLetters({ former, delegate, row, studentName, link, publicUrl, office }: Delegation): NewEmail[] {
  const said = { formerName: former.name, delegateName: delegate.name, role: former.role, ...placeOfPaper(row), studentName };
  const toSignatory = ({ id, email }: Signatory, params: Pick<Params, 'reader' | 'signBy' | 'link'>): NewEmail[] =>
    email === null
      ? []
      : [
          {
            ...letterParams('agreement-delegated', { firstName: null, ...said, ...params }),
            ...{ to: nameless(email), entityType: 'signatory', entityId: id, occurrence: delegate.id },
          },
        ];
  const toSchool = (to: Addressee, reader: 'school' | 'teacher'): NewEmail => ({
    ...letterParams('agreement-delegated', {
      ...{ firstName: to.firstName, reader, ...said, studentName: fullName(row) },
      ...{ signBy: null, link: linksAt(publicUrl).schoolPaper(row) },
    }),
    ...{ to, entityType: row.entityType, entityId: row.id, occurrence: delegate.id },
  });
  return [
    ...toSignatory(former, { reader: 'former', signBy: null, link: publicUrl }),
    ...toSignatory(delegate, { reader: 'delegate', signBy: signByOf(delegate), link }),
    ...office.map((to) => toSchool(to, 'school')),
    ...(office.length > 0 || row.teacher === null ? [] : [toSchool(row.teacher, 'teacher')]),
  ];
}
