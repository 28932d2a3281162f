/** Output of `npm start`. Children stay silent until the welcome box is printed, so that its address comes first. */
export class Terminal {
  private showsChildren = false;
  private hasOpenLine = false;

  constructor(private readonly out: NodeJS.WriteStream = process.stdout) {
    out.on('error', () => undefined);
  }

  say(line: string): void {
    if (this.hasOpenLine) this.out.write('\r\x1b[K');
    this.hasOpenLine = false;
    this.out.write(`${line}\n`);
  }

  /** Overwrites the current line on a terminal; in a file only `say` leaves output. */
  overwrite(line: string): void {
    if (!this.out.isTTY) return;
    this.out.write(`\r\x1b[K${line}`);
    this.hasOpenLine = true;
  }

  showChildren(): void {
    this.showsChildren = true;
  }

  child(name: string, line: string): void {
    if (!this.showsChildren) return;
    const text = worthShowing(line);
    if (text !== null) this.say(`${name.padEnd(8)} | ${text}`);
  }
}

const PINO_WARN = 40;

/** Returns the line to show: of structured logs only warnings and errors; the files contain everything. */
function worthShowing(line: string): string | null {
  if (!line.startsWith('{')) return line;
  try {
    const { level, msg, err } = JSON.parse(line) as { level?: number; msg?: string; err?: { message?: string } };
    if (level !== undefined && level < PINO_WARN) return null;
    return [msg, err?.message].filter(Boolean).join(' : ') || line;
  } catch {
    return line;
  }
}
