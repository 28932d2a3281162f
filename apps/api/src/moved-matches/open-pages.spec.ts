import { describe, expect, it } from '@jest/globals';
import type { MessageEvent } from '@nestjs/common';
import type { MovedMatches } from '@seve/database';
import { TooMany } from '@seve/domain';
import { Subject, type Subscription } from 'rxjs';
import type { Principal } from '../http/session/principal.js';
import type { SessionAuthenticator } from '../http/session/session-authenticator.js';
import type { HeardMoves } from './heard-moves.js';
import { type OpenPage, OpenPages } from './open-pages.js';

const MOST = 2_000;

describe('the pages of a process that are told of moved lists', () => {
  function process() {
    const moves = new Subject<MovedMatches | 'any'>();
    const pages = new OpenPages({ moves } as unknown as HeardMoves, {} as SessionAuthenticator);
    const open = (sessionId: string, studentId = sessionId) => {
      const page = {
        principal: { sessionId, studentId } as unknown as Principal,
        request: { headers: {} },
        policy: 'signed-in' as unknown as OpenPage['policy'],
        shows: ({ studentIds }: MovedMatches) => studentIds.includes(studentId),
      };
      const told: MessageEvent[] = [];
      return { told, line: pages.open(page).subscribe((message) => told.push(message)) };
    };
    return { moves, pages, open };
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

  it('hear of their own list, and of any when the line was lost', () => {
    const { moves, open } = process();
    const [own, other] = [open('session 1', 'Camille'), open('session 2', 'Nadia')];
    moves.next({ studentIds: ['Camille'] });
    expect([own.told, other.told]).toEqual([[{ data: 'moved' }], []]);
    moves.next('any');
    expect(other.told).toEqual([{ data: 'moved' }]);
    for (const { line } of [own, other]) line.unsubscribe();
  });

  it('are ended when the process stops, and none is opened any more', () => {
    const { open, pages } = process();
    const { line } = open('session 1');
    pages.beforeApplicationShutdown();
    expect(line.closed).toBe(true);
    expect(open('session 2').line.closed).toBe(true);
  });
});
