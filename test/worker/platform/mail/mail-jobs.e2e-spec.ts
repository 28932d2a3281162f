import { onOneBench } from '../../job-bench.js';
import { changedReaders, refusedAddresses } from './refused-addresses.js';
import { sendEmails } from './send-emails.js';
import { sendEmailsTogether } from './send-emails-together.js';

onOneBench(refusedAddresses, changedReaders, sendEmails, sendEmailsTogether);
