import { describe, expect, it } from '@jest/globals';
import { selected } from './rows.js';

describe('the select list of a row type', () => {
  it('gives each expression the name of its column, as the type writes it', () => {
    const columns = { id: 'account.id', lastName: 'account.last_name', count: 'count(*)::int' };
    expect(selected<{ id: string; lastName: string; count: number }>(columns)).toBe(
      'account.id as "id", account.last_name as "lastName", count(*)::int as "count"',
    );
  });
});
