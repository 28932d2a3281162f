import { describe, expect, it } from '@jest/globals';
import { type Welcome, welcomeBox } from './welcome-box.js';

const demo: Welcome = {
  seconds: 9.44,
  applicationUrl: 'http://localhost:3000',
  mailboxUrl: 'http://localhost:1080',
  demoPassword: 'abcd-efgh-jkmn',
  firstCoordinatorUrl: null,
  notes: [],
};

const addresses = (text: string) => text.match(/http:\/\/\S+/g);

describe('the box of npm start', () => {
  it('gives the application’s address before any other', () => {
    expect(addresses(welcomeBox(demo))).toEqual([
      'http://localhost:3000',
      'http://localhost:3000/api/docs',
      'http://localhost:1080',
      'http://localhost:3000/admin/queues',
    ]);
  });

  it('says the seconds as the French write them', () => {
    expect(welcomeBox(demo)).toContain('prêt en 9,4 s');
  });

  it('shows the demo password once for four accounts', () => {
    const box = welcomeBox(demo);
    expect(box.match(/abcd-efgh-jkmn/g)).toHaveLength(1);
    expect(box.match(/@demo\.example/g)).toHaveLength(4);
  });

  it('speaks of no demo where there is none, and gives the link of the first coordinator', () => {
    const box = welcomeBox({
      ...demo,
      demoPassword: null,
      mailboxUrl: null,
      firstCoordinatorUrl: 'http://localhost:3000/invitation?token=abc',
    });
    expect(box).not.toMatch(/demo|démonstration|Courriels/i);
    expect(addresses(box)).toHaveLength(4);
  });
});
