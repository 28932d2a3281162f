import { onOneBench } from '../../job-bench.js';
import { announceCandidates } from './announce-candidates.js';
import { announceMatches } from './announce-matches.js';
import { digestEvents, manyApplications } from './digest-events.js';
import { digestTeachers } from './digest-teachers.js';

onOneBench(announceCandidates, announceMatches, digestEvents, manyApplications, digestTeachers);
