// An SMTP server that is never killed: tells its parent the Message-ID of each letter it has answered 250 for.
import { SMTPServer } from 'smtp-server';

const ANSWERS_AFTER_MS = 20;

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  maxClients: 100,
  onData(stream, _session, done) {
    let raw = '';
    stream.setEncoding('utf8').on('data', (chunk) => {
      raw += chunk;
    });
    stream.on('end', () => {
      const messageId = /^Message-ID: <(.+)>/im.exec(raw)?.[1] ?? '';
      setTimeout(() => {
        process.send({ messageId });
        done();
      }, ANSWERS_AFTER_MS);
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));
process.on('disconnect', () => process.exit(0));
