import { WEBHOOK_SECRET } from '../../../support/mail-events.js';
import { inOneWorld } from '../../../support/one-world.js';
import { givenUpJobs } from './given-up-jobs.js';
import { letterPreviews } from './letter-previews.js';
import { mailEvents, withoutProvider } from './mail-events.js';
import { mailLog } from './mail-log.js';
import { news } from './news.js';
import { preferences } from './preferences.js';
import { unsubscribe } from './unsubscribe.js';

// The log comes first, when it holds only its own letters.
inOneWorld({ workers: 0, env: { SEVE_MAIL_WEBHOOK_SECRET: WEBHOOK_SECRET } }, [
  mailLog,
  mailEvents,
  withoutProvider,
  preferences,
  unsubscribe,
  letterPreviews,
  givenUpJobs,
  news,
]);
