import { describe, expect, it } from '@jest/globals';
import { faultOf } from '../../../http/errors/problem.js';
import { authFault } from './auth-fault.js';

const refusal = async (status: number, body: object) => faultOf(await authFault(Response.json(body, { status })));

describe('a refusal of better-auth', () => {
  it('of what was typed names the address', async () => {
    expect(await refusal(400, { code: 'VALIDATION_ERROR' })).toMatchObject({
      status: 400,
      fields: [{ path: 'email', code: 'field.email' }],
    });
  });

  it.each([400, 403, 404, 422])('that we do not know (%i) stays the caller’s', async (status) => {
    expect(await refusal(status, { code: 'SOMETHING_NEW' })).toMatchObject({ status: 400, code: 'http.400' });
  });

  it('that is an accident stays ours', async () => {
    expect(await refusal(500, {})).toMatchObject({ status: 500 });
  });
});
