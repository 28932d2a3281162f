import type { OwnPaper } from '../own-paper.js';
import type { PaperReader } from './paper-reader.js';

/** A paper of one type as each side reads it. */
export interface PaperViews {
  host(own: OwnPaper, reader: PaperReader): Promise<object>;
  school(own: OwnPaper, reader: PaperReader): Promise<object>;
  student(own: OwnPaper, reader: PaperReader): Promise<object>;
}
