import { describe, expect, it } from '@jest/globals';
import { setCookie } from './set-cookie.js';

describe('a cookie that is set', () => {
  it('is read by no script, and travels over https alone where the site does', () => {
    const on = (publicUrl: string) => setCookie('seve_link', 'abc', { publicUrl, path: '/api', seconds: 60 });
    expect(on('http://localhost:3000')).toBe('seve_link=abc; Max-Age=60; Path=/api; HttpOnly; SameSite=Lax');
    expect(on('https://campus.example')).toBe('seve_link=abc; Max-Age=60; Path=/api; HttpOnly; SameSite=Lax; Secure');
  });
});
