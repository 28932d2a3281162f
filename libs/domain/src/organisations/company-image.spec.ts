import { describe, expect, it } from '@jest/globals';
import { isImageShown } from './company-image.js';

describe('an image of a company', () => {
  it('is shown once it is checked, a photo once it says what is on it', () => {
    expect(isImageShown({ role: 'logo', state: 'checked', alt: '' })).toBe(true);
    expect(isImageShown({ role: 'photo', state: 'checked', alt: '' })).toBe(false);
    expect(isImageShown({ role: 'photo', state: 'checked', alt: 'L’atelier' })).toBe(true);
  });

  it.each(['pending', 'refused'] as const)('is hidden while it is %s', (state) =>
    expect(isImageShown({ role: 'logo', state, alt: 'Le logo' })).toBe(false),
  );
});
