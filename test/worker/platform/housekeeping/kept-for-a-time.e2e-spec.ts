import { teacherDigest } from '../../../journeys/teacher-digest.js';
import { inOneWorld } from '../../../support/one-world.js';
import { mailWithoutTls } from '../mail/mail-without-tls.js';
import { watchedByWorkers } from '../reminders/watched-by-workers.js';
import { auditHeads } from './audit-heads.js';
import { endedPlaces } from './ended-places.js';
import { inactiveStudents } from './inactive-students.js';
import { retention } from './retention.js';

// Each subject starts its own workers, with the clock that it needs.
inOneWorld({ workers: 0 }, [mailWithoutTls, teacherDigest, retention, watchedByWorkers, inactiveStudents, endedPlaces, auditHeads]);
