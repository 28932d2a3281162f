import type { LetterContent } from '../../letter-content.js';

export type PlaceReader = 'student' | 'teacher' | 'company';
/** `answered`: confirmed by link from a doubtful address, which the school still has to clear. */
export type PlaceAct = 'declared' | 'answered' | 'confirmed' | 'refused' | 'cancelled' | 'disowned' | 'silent';

export interface PlaceHappened {
  reader: PlaceReader;
  act: PlaceAct;
  by: 'company' | 'student' | 'school';
  studentName: string;
  hostName: string;
}

export type PlaceWords = Pick<LetterContent, 'subject' | 'next' | 'why'> & { lead: string; action: string; author: string };
export type PlaceSaid = Pick<PlaceWords, 'subject' | 'lead' | 'next'>;
