import { paint } from '../../layout/paint.js';
import { SERIF } from '../../layout/type.js';

/** Code of six digits in large type, to be copied from one screen to another. */
export const SignatureCode = ({ code }: { code: string }) => (
  <p {...paint('accent', { margin: '8px 0 20px', fontFamily: SERIF, fontSize: '40px', lineHeight: '48px', letterSpacing: '0.14em' })}>
    {code}
  </p>
);
