import { paint } from './paint.js';

/** The logo. Clients that drop SVG still show the name beside it. */
export const Mark = () => (
  <svg width="24" height="30" viewBox="3 0 26 32" aria-hidden="true" style={{ verticalAlign: '-5px', marginRight: '8px' }}>
    <g transform="rotate(18 16 16)" {...paint('mark')}>
      <path d="M15 1.5C8 5 4 9 4 14c0 5 4 8 11 9.5z" />
      <path d="M17 8.5C24 10 28 13 28 18c0 5-4 9-11 12.5z" />
    </g>
  </svg>
);
