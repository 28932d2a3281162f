// A mail server that only counts: speaks as little SMTP as a client needs, so that the race is not about it. Tells its parent who
// got a letter and when, in batches.
import { createServer } from 'node:net';

const TOLD_EVERY_MS = 20;
const news = [];

const server = createServer((socket) => {
  let to = '';
  let inLetter = false;
  let rest = '';
  const answer = (line) => socket.write(`${line}\r\n`);
  socket.setEncoding('latin1').setNoDelay(true);
  socket.on('error', () => undefined);
  answer('220 sink');
  socket.on('data', (chunk) => {
    rest += chunk;
    for (;;) {
      const end = rest.indexOf(inLetter ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const line = rest.slice(0, end);
      rest = rest.slice(end + (inLetter ? 5 : 2));
      if (inLetter) {
        inLetter = false;
        news.push([to, Date.now()]);
        answer('250 kept');
      } else obey(line);
    }
  });
  const obey = (line) => {
    const word = line.slice(0, 4).toUpperCase();
    if (word === 'RCPT') to = /<(.*)>/.exec(line)?.[1] ?? '';
    if (word === 'DATA') {
      inLetter = true;
      answer('354 go on');
    } else if (word === 'QUIT') socket.end('221 bye\r\n');
    else answer('250 ok');
  };
});

setInterval(() => {
  if (news.length > 0) process.send({ news: news.splice(0) });
}, TOLD_EVERY_MS);
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
