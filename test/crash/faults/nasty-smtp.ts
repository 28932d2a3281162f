import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** What the server does to a letter. Where a script ends in "first", the next try of the same letter finds an ordinary server. */
export const NASTY_SCRIPTS = [
  'says 421 at the greeting',
  'says 451 first',
  'says 550',
  'accepts one of two',
  'hangs before the 354 first',
  'hangs after the dot first',
  'cuts the line after its 250 first',
  'reads 3 kB a second',
  'breaks the TLS handshake',
] as const;
export type NastyScript = (typeof NASTY_SCRIPTS)[number];

const BYTES_A_SECOND = 3_000;
const TICK_MS = 100;

/** A mail server by hand, line by line: a library would answer what must not be answered. */
export class NastySmtp {
  /** Message-ID of each letter it has taken, copies included. */
  readonly taken: string[] = [];
  /** Recipients it was asked for, tries included. */
  readonly asked: string[] = [];
  /** Lines that were opened so far. */
  connections = 0;
  private isOrdinary = false;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly script: NastyScript,
    private readonly server: Server,
  ) {}

  static async start(script: NastyScript): Promise<NastySmtp> {
    const server = createServer();
    const smtp = new NastySmtp(script, server);
    server.on('connection', (socket) => {
      smtp.sockets.add(socket);
      smtp.connections += 1;
      socket.on('error', () => undefined);
      socket.on('close', () => smtp.sockets.delete(socket));
      new Conversation(socket, smtp).begin();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return smtp;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on it does its work. */
  mend(): void {
    this.isOrdinary = true;
  }

  follows(script: NastyScript): boolean {
    return !this.isOrdinary && this.script === script;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** One connection. */
class Conversation {
  private rest = '';
  private letter: string | null = null;
  private recipient = '';

  constructor(
    private readonly socket: Socket,
    private readonly smtp: NastySmtp,
  ) {}

  begin(): void {
    this.socket.setEncoding('utf8');
    if (this.smtp.follows('says 421 at the greeting')) return void this.socket.end('421 4.3.2 Come back later\r\n');
    this.socket.on('data', (text: string) => void this.hear(text));
    this.say('220 nasty.example ESMTP');
  }

  private say(line: string): void {
    this.socket.write(`${line}\r\n`);
  }

  private async hear(text: string): Promise<void> {
    if (this.smtp.follows('reads 3 kB a second')) await this.readSlowly(text.length);
    this.rest += text;
    for (let end = this.rest.indexOf('\r\n'); end >= 0; end = this.rest.indexOf('\r\n')) {
      const line = this.rest.slice(0, end);
      this.rest = this.rest.slice(end + 2);
      if (this.letter === null) this.obey(line);
      else if (line === '.') this.take(this.letter);
      else this.letter += `${line}\n`;
    }
  }

  /** Nothing more is read meanwhile. */
  private async readSlowly(bytes: number): Promise<void> {
    this.socket.pause();
    await new Promise((resolve) => setTimeout(resolve, Math.max(TICK_MS, (bytes / BYTES_A_SECOND) * 1_000)));
    this.socket.resume();
  }

  private obey(line: string): void {
    const command = line.slice(0, 4).toUpperCase();
    if (command === 'EHLO')
      this.say(this.smtp.follows('breaks the TLS handshake') ? '250-nasty.example\r\n250 STARTTLS' : '250 nasty.example');
    else if (command === 'STAR') this.socket.write('220 Go ahead\r\nthis is no TLS\r\n');
    else if (command === 'RCPT') this.say(this.judge(line));
    else if (command === 'DATA') this.askForLetter();
    else if (command === 'QUIT') this.socket.end('221 Bye\r\n');
    else this.say('250 OK');
  }

  private judge(line: string): string {
    this.recipient = /<(.*)>/.exec(line)?.[1] ?? '';
    const isFirst = this.isFirstTry;
    this.smtp.asked.push(this.recipient);
    if (this.smtp.follows('says 451 first') && isFirst) return '451 4.7.1 Greylisted';
    if (this.smtp.follows('says 550')) return '550 5.1.1 No such person here';
    if (this.smtp.follows('accepts one of two') && this.recipient.includes('.odd@')) return '550 5.1.1 No such person here';
    return '250 OK';
  }

  private get isFirstTry(): boolean {
    return !this.smtp.asked.includes(this.recipient);
  }

  private get isOnlyTry(): boolean {
    return this.smtp.asked.filter((one) => one === this.recipient).length === 1;
  }

  private askForLetter(): void {
    if (this.smtp.follows('hangs before the 354 first') && this.isOnlyTry) return;
    this.letter = '';
    this.say('354 Go on');
  }

  private take(letter: string): void {
    this.letter = null;
    this.smtp.taken.push(/^Message-ID: <(.+)>/im.exec(letter)?.[1]?.split('@')[0] ?? '');
    if (this.smtp.follows('hangs after the dot first') && this.isOnlyTry) return;
    if (this.smtp.follows('cuts the line after its 250 first') && this.isOnlyTry) return void this.socket.end('250 OK\r\n');
    this.say('250 OK');
  }
}
