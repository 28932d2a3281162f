// An SMTP server that is never killed: tells its parent the Message-ID of each letter it has answered 250 for. On its parent's order it
// goes away and comes back, or kills the process that sends the next letter: before its 250, which then counts for nothing, or after it.
import { SMTPServer } from 'smtp-server';

const ANSWERS_AFTER_MS = 20;

const sockets = new Set();
let server = null;
let port = 0;
let most = 0;
let killNext = null;

/** Counts no letter whose connection is cut before the response. */
function letter(stream, _session, done) {
  const asked = server;
  let raw = '';
  stream.setEncoding('utf8').on('data', (chunk) => {
    raw += chunk;
  });
  stream.on('end', () =>
    setTimeout(() => {
      if (server === asked) answer(/^Message-ID: <(.+)>/im.exec(raw)?.[1] ?? '', done);
    }, ANSWERS_AFTER_MS),
  );
}

function answer(messageId, done) {
  const kill = killNext;
  killNext = null;
  if (kill?.when === 'before-250') return process.kill(kill.pid, 'SIGKILL');
  process.send({ messageId });
  done();
  if (kill) process.kill(kill.pid, 'SIGKILL');
}

async function up() {
  server = new SMTPServer({ disabledCommands: ['AUTH', 'STARTTLS'], maxClients: 100, onData: letter });
  server.on('error', () => undefined);
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  port = server.server.address().port;
}

async function down() {
  const closed = new Promise((resolve) => server.server.close(resolve));
  server = null;
  for (const socket of sockets) socket.destroy();
  await closed;
}

const orders = {
  up,
  down,
  count: () => undefined,
  kill: ({ pid, when }) => {
    killNext = { pid, when };
  },
};
process.on('message', async ({ order, ...rest }) => {
  await orders[order](rest);
  process.send({ obeyed: order, most });
});
process.on('disconnect', () => process.exit(0));
await up();
process.send({ port });
