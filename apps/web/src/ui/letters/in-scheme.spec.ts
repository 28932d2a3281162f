import { describe, expect, it } from '@jest/globals';
import { inScheme } from './in-scheme.js';

describe('the frame of a letter', () => {
  it('takes the scheme that is asked for, not that of the browser', () => {
    const html = '<style>@media (prefers-color-scheme: dark){p{color:#fff}}</style>';
    expect(inScheme(html, 'dark')).toBe('<style>@media (min-width: 0){p{color:#fff}}</style>');
    expect(inScheme(html, 'light')).toBe('<style>@media (max-width: 0){p{color:#fff}}</style>');
  });
});
