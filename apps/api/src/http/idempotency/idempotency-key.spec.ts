import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@seve/domain';
import { readKey, requestHash } from './idempotency-key.js';

describe('the key of a request', () => {
  it('is what the header says, or none', () => {
    expect(readKey({})).toBeNull();
    expect(readKey({ 'idempotency-key': '0192-ab~!' })).toBe('0192-ab~!');
    expect(readKey({ 'idempotency-key': 'k'.repeat(200) })).toHaveLength(200);
  });

  it.each([[''], ['two words'], ['clé'], ['k'.repeat(201)], ['a\tb']])('is refused, and named, when it is "%s"', (key) => {
    expect(() => readKey({ 'idempotency-key': key })).toThrow(InvalidInput);
  });
});

describe('two requests are the same', () => {
  const hash = requestHash('POST', '/api/offers', { title: 'Stage', skills: [{ ogr: '1', need: 'taught' }] });

  it('whatever the order of their fields', () => {
    expect(requestHash('POST', '/api/offers', { skills: [{ need: 'taught', ogr: '1' }], title: 'Stage' })).toBe(hash);
  });

  it.each([
    ['another method', 'PUT', '/api/offers', { title: 'Stage', skills: [{ ogr: '1', need: 'taught' }] }],
    ['another address', 'POST', '/api/offers?copy=1', { title: 'Stage', skills: [{ ogr: '1', need: 'taught' }] }],
    ['another text', 'POST', '/api/offers', { title: 'Stages', skills: [{ ogr: '1', need: 'taught' }] }],
    ['no body', 'POST', '/api/offers', undefined],
  ])('but not with %s', (_what, method, url, body) => {
    expect(requestHash(method, url, body)).not.toBe(hash);
  });
});
