import { describe, expect, it } from '@jest/globals';
import { CV_KINDS, CV_STATES, cvReadiness } from './cv-file.js';

describe('what a company finds of a CV', () => {
  it('is a PDF once it is checked; in place of a Word document a PDF is asked for; a refused file is as none', () => {
    const found = CV_KINDS.flatMap((kind) => CV_STATES.map((state) => [kind, state, cvReadiness(kind, state)]));
    expect(found).toEqual([
      ['pdf', 'pending', 'checking'],
      ['pdf', 'checked', 'ready'],
      ['pdf', 'refused', null],
      ['docx', 'pending', 'checking'],
      ['docx', 'checked', 'pdf_asked'],
      ['docx', 'refused', null],
    ]);
  });
});
