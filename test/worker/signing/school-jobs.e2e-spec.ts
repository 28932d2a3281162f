import { followContracts } from '../contracts/follow-contracts.js';
import { followFrameworks } from '../frameworks/follow-frameworks.js';
import { pastBreaches } from '../housekeeping/past-breaches.js';
import { rosterWriters } from '../housekeeping/roster-writers.js';
import { onOneBench } from '../job-bench.js';
import { askHostOfGroup } from './ask-host-of-group.js';
import { firstDayLetters } from './first-day-letters.js';
import { followAmendments } from './follow-amendments.js';
import { sealPaper } from './seal-paper.js';
import { followPlacements, signatureLetters } from './signature-letters.js';

onOneBench(
  signatureLetters,
  followPlacements,
  firstDayLetters,
  followAmendments,
  askHostOfGroup,
  sealPaper,
  followContracts,
  followFrameworks,
  pastBreaches,
  rosterWriters,
);
