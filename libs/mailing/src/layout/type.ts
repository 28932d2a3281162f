import type { CSSProperties } from 'react';

export const SERIF = 'Georgia, "Times New Roman", serif';
export const SANS = '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

const type = (fontSize: number, lineHeight: number): CSSProperties => ({ fontSize: `${fontSize}px`, lineHeight: `${lineHeight}px` });

export const TITLE: CSSProperties = {
  ...type(34, 41),
  fontFamily: SERIF,
  fontWeight: 'normal',
  letterSpacing: '-0.012em',
  margin: '0 0 24px',
  textWrap: 'balance',
};
export const BODY: CSSProperties = { ...type(17, 27), margin: '0 0 14px' };
export const SMALL: CSSProperties = { ...type(15, 23), margin: 0 };
export const MICRO: CSSProperties = { ...type(13, 19), margin: '0 0 8px' };
