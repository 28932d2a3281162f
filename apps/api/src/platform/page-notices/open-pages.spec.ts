import { describe, expect, it, jest } from '@jest/globals';
import type { MessageEvent } from '@nestjs/common';
import type { PageNotice } from '@seve/database';
import { TooMany } from '@seve/domain';
import { Subject, type Subscription } from 'rxjs';
import type { Principal } from '../../http/session/principal.js';
import type { SessionAuthenticator } from '../../http/session/session-authenticator.js';
import type { HeardNotices } from './heard-notices.js';
import { OpenPages } from './open-pages.js';

const MOST = 2_000;

describe('the pages of a process that are told what has changed', () => {
  function process() {
    const notices = new Subject<PageNotice | 'any'>();
    const pages = new OpenPages({ notices } as unknown as HeardNotices, {} as SessionAuthenticator, { undoMs: 30_000 });
    const open = (sessionId: string, studentId: string | null = sessionId) => {
      const principal = { sessionId, studentId, accountId: `account of ${sessionId}` } as unknown as Principal;
      const told: MessageEvent[] = [];
      return {
        told,
        line: pages.open({ principal, request: { headers: {}, ip: '127.0.0.1' } }).subscribe((message) => told.push(message)),
      };
    };
    return { notices, pages, open };
  }

  it('are two thousand at most; one that is closed makes room for the next', () => {
    const { open } = process();
    const lines: Subscription[] = Array.from({ length: MOST }, (_, number) => open(`session ${number}`).line);
    expect(() => open('one too many')).toThrow(TooMany);
    lines[0]?.unsubscribe();
    lines.push(open('in its place').line);
    expect(() => open('one too many')).toThrow(TooMany);
    for (const line of lines) line.unsubscribe();
    open('again').line.unsubscribe();
  });

  const MATCHES = { type: 'matches', data: 'matches' };
  const NEWS = { type: 'news', data: 'news' };

  it('hear of their own list and news, and of both when the line was lost', () => {
    const { notices, open } = process();
    const [own, other, teacher] = [open('session 1', 'Camille'), open('session 2', 'Nadia'), open('session 3', null)];
    notices.next({ topic: 'matches', ids: ['Camille', ''] });
    notices.next({ topic: 'news', ids: ['account of session 3', 'Nadia'] });
    expect([own.told, other.told, teacher.told]).toEqual([[MATCHES], [], [NEWS]]);
    notices.next('any');
    expect(other.told).toEqual([MATCHES, NEWS]);
    for (const { line } of [own, other, teacher]) line.unsubscribe();
  });

  it('hear of news once more when what it tells can no longer be undone', () => {
    jest.useFakeTimers();
    const { notices, open } = process();
    const page = open('session 1');
    notices.next({ topic: 'news', ids: ['account of session 1'] });
    jest.advanceTimersByTime(20_000);
    expect(page.told.filter(({ type }) => type === 'news')).toEqual([NEWS]);
    jest.advanceTimersByTime(11_000);
    expect(page.told.filter(({ type }) => type === 'news')).toEqual([NEWS, NEWS]);
    page.line.unsubscribe();
    jest.useRealTimers();
  });

  it('are ended when the process stops, and none is opened any more', () => {
    const { open, pages } = process();
    const { line } = open('session 1');
    pages.beforeApplicationShutdown();
    expect(line.closed).toBe(true);
    expect(open('session 2').line.closed).toBe(true);
  });
});
