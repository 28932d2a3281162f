import { describe, expect, it } from '@jest/globals';
import { isContentType, isFieldAllowed, isPartName, isSafeLink, relationshipKind } from './allowed.js';

describe('what a Word document may be made of', () => {
  it.each([
    [' PAGE \\* MERGEFORMAT ', true],
    ['', true],
    ['HYPERLINK "https://exemple.fr"', true],
    ['hyperlink \\l "signet"', true],
    ['HYPERLINK "file:///c:/a"', false],
    ['HYPERLINK \\\\mal.example\\a', false],
    ['DDEAUTO c:\\a', false],
    ['IncludePicture "https://mal.example"', false],
  ])('the field %p: %p', (instruction, isAllowed) => {
    expect(isFieldAllowed(instruction)).toBe(isAllowed);
  });

  it.each([
    ['https://exemple.fr/', true],
    ['mailto:ines@exemple.fr', true],
    ['#fin', true],
    ['HTTPS://exemple.fr', true],
    ['java\tscript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['\\\\mal.example\\a', false],
    ['//mal.example', false],
    ['a.docx', false],
  ])('a link to %p: %p', (target, isSafe) => {
    expect(isSafeLink(target)).toBe(isSafe);
  });

  it('a relationship by the whole of its name', () => {
    expect(relationshipKind('http://schemas.openxmlformats.org/officeDocument/2006/relationships/image')).toBe('image');
    expect(relationshipKind('http://purl.oclc.org/ooxml/officeDocument/relationships/styles')).toBe('styles');
    expect(relationshipKind('http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject')).toBeNull();
    expect(relationshipKind('http://mal.example/image')).toBeNull();
  });

  it('a kind of part, and its name', () => {
    expect(isContentType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml')).toBe(true);
    expect(isContentType('application/vnd.ms-word.document.macroEnabled.main+xml')).toBe(false);
    expect(isContentType('text/html')).toBe(false);
    const names = [
      '[Content_Types].xml',
      '_rels/.rels',
      'word/',
      'word/media/image1.png',
      'word/a.mht',
      'word/%61.xml',
      'word/embeddings/o.bin',
    ];
    expect(names.map(isPartName)).toEqual([true, true, true, true, false, false, false]);
  });
});
