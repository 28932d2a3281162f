import { MailDev } from 'maildev';
import { serveOwnPagesOnly } from './own-pages.js';

/** Mailbox of the demo: keeps letters from the worker in memory, shows them on a page, and sends nothing on. */
const [smtp = 0, web = 0] = process.argv.slice(2).map(Number);
const mailbox = new MailDev({ smtp, web, ip: '127.0.0.1', webIp: '127.0.0.1', maxEmails: 2000, silent: true });

process.on('SIGTERM', () => void mailbox.stop().finally(() => process.exit(0)));
const { api } = await mailbox.start();
if (!api) throw new Error('the mailbox shows no page');
serveOwnPagesOnly(api.server.server, web);
console.log('ready');
