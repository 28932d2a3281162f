import { onOneBench } from '../../job-bench.js';
import { pastBreaches } from '../../platform/housekeeping/past-breaches.js';
import { rosterWriters } from '../../platform/housekeeping/roster-writers.js';
import { followContracts } from '../contracts/follow-contracts.js';
import { followFrameworks } from '../framework-agreements/follow-frameworks.js';
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
