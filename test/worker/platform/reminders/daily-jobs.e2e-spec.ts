import { onOneBench } from '../../job-bench.js';
import { lapseInvitations } from '../housekeeping/lapse-invitations.js';
import { olderDatabases } from '../housekeeping/older-database.js';
import { dailyDuties } from './daily-duties.js';
import { endedOffers } from './ended-offers.js';
import { expiringOffers } from './expiring-offers.js';
import { followUpApplications } from './follow-up-applications.js';
import { remindHosts } from './remind-hosts.js';

onOneBench(dailyDuties, expiringOffers, endedOffers, remindHosts, lapseInvitations, followUpApplications, olderDatabases);
