import { Scene } from '../page/scene.js';
import { describeCompanySide } from './company-side.js';
import { describeEndings } from './endings.js';
import { describeReports } from './reports.js';
import { describeStudentSide } from './student-side.js';

/** An answer may be taken back until the stories are over. */
const scene = new Scene(() => ({ env: { SEVE_UNDO_MS: '600000' } }));

describeStudentSide(scene);
describeCompanySide(scene);
describeEndings(scene);
describeReports(scene);
