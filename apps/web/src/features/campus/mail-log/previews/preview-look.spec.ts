import { describe, expect, it } from '@jest/globals';
import { readPreviewLook } from './preview-look.js';

describe('the preview of a letter', () => {
  it('is in French, light and wide unless the address says otherwise', () => {
    expect(readPreviewLook({})).toEqual({ langue: 'fr', partie: 'html', theme: 'light', largeur: 'desk' });
    expect(readPreviewLook({ langue: 'en', partie: 'text', theme: 'dark', largeur: 'phone' })).toEqual({
      langue: 'en',
      partie: 'text',
      theme: 'dark',
      largeur: 'phone',
    });
    expect(readPreviewLook({ langue: 'de', partie: 'pdf', theme: 1, largeur: null })).toEqual(readPreviewLook({}));
  });
});
